import type { Actor, ActorIndex, Sentence } from '../../core/index.js';
import { countryOfDemonym } from '../../world/index.js';
import { OWNS_LOSS } from '../lexicon/speech.js';
import type { Statement } from '../statement.js';
import type { ActorsAt, SourceFound } from './source.js';

const FORCES = new Set(['combatants', 'police']);

/** The party whose people the victims are: "14 rebels", "Iraqi soldiers", "350 military deaths" that an army owns up to, "its troops". */
export function sideOf(
  sentence: Sentence,
  statement: Statement,
  source: SourceFound | null,
  actors: ActorsAt,
  all: readonly Actor[],
): ActorIndex | null {
  const { phrase } = statement;
  if (phrase === null) return null;
  const { tokens } = sentence;
  const group = actors.within(
    sentence.index,
    phrase.words,
    (actor) => actor.kind === 'group' || actor.kind === 'state' || actor.kind === 'organization',
  );
  if (group !== null && (phrase.victims === null || FORCES.has(phrase.victims))) return group;
  for (let k = phrase.words.from; k < phrase.words.to; k += 1) {
    const country = /^\p{Lu}/u.test(tokens[k]!.text) ? countryOfDemonym(tokens[k]!.text) : undefined;
    if (country === undefined) continue;
    const state = all.findIndex((actor) => actor.kind === 'state' && actor.country === country.alpha3);
    if (state !== -1) return state;
  }
  // "acknowledged 350 military deaths", "any fatalities among its troops"
  const own = phrase.victims === 'combatants' && source !== null && source.verb !== null && OWNS_LOSS.has(source.verb);
  return own ? source.source.actor : null;
}
