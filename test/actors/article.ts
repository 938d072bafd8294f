import { findActors, linkActors } from '../../src/actors/index.js';
import type { Actor, UserActor } from '../../src/core/index.js';
import { findNames, readSentences } from '../../src/language/index.js';
import { pipeline } from '../../src/pipeline/pipeline.js';
import { findPlaces, resolvePlaces } from '../../src/places/index.js';
import { readArticle } from '../../src/reading/index.js';
import { findDates } from '../../src/time/index.js';

const stages = pipeline<'document' | 'settings'>()
  .add(readSentences)
  .add(findNames)
  .add(findDates)
  .add(findPlaces)
  .add(resolvePlaces)
  .add(findActors)
  .add(linkActors);

/** The actors of an article, by the real stages before them. */
export function actorsOf(text: string, published = '2020-10-09', actors: readonly UserActor[] = []): readonly Actor[] {
  const document = readArticle({ text, format: 'text', source: null, publishedOption: published });
  return stages.run({ document, settings: { lexicon: { actors, places: [], triggers: [] }, vagueCounts: null } }).layers.actors;
}

/** "Name KIND CODE title" of each actor that has a name. */
export const named = (text: string, published?: string): string[] =>
  actorsOf(text, published)
    .filter((a) => a.mentions.some((m) => m.value.form === 'name'))
    .map((a) => [a.name, a.kind, a.code ?? '-', a.title ?? '-'].join(' | '));

/** What the mentions of an actor say, in order. */
export const saidOf = (actors: readonly Actor[], name: string): string[] =>
  actors.find((a) => a.name === name)?.mentions.map((m) => m.value.name) ?? [];
