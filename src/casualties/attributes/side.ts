import type { Actor, ActorIndex, Sentence } from '../../core/index.js';
import { countryOfDemonym } from '../../world/index.js';
import { OWNS_LOSS } from '../lexicon/speech.js';
import type { Statement } from '../statement.js';
import type { ActorsAt, SourceFound } from './source.js';

const ARMED = new Set(['REB', 'MIL', 'COP', 'UAF', 'SPY', 'GOV', 'PTY', 'OPP']);
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
    (actor) => actor.kind === 'state' || (actor.kind !== 'person' && actor.sector !== null && ARMED.has(actor.sector)),
  );
  // "among its troops": of the party that the clause is about
  for (let k = phrase.words.from; k < phrase.words.to; k += 1)
    if (
      /^(?:its|their|our)$/.test(tokens[k]!.lower) &&
      source !== null &&
      source.source.actor !== null &&
      phrase.victims === 'combatants'
    )
      return source.source.actor;
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
