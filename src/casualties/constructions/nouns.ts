import { COUNTED, DONE_TO } from '../lexicon/nouns.js';
import type { PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { countedAt, doneTo } from './deaths.js';
import { among, bodies, included, life, lives, numberOf, revised, shotVictims, toll } from './tolls.js';

/** "350 military deaths", "the death toll rose to 45", "claimed 400 lives", "the bodies of 14 people", "the killing of a man". */
export function nounStatements(context: PhraseContext): Statement[] {
  const out: Statement[] = [];
  const { tokens } = context.sentence;
  for (let i = 0; i < tokens.length; i += 1) out.push(...nounAt(context, i));
  return out;
}

function nounAt(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const word = tokens[i]!.lower;
  if (word === 'toll') return toll(context, i);
  if (word === 'lives') return lives(context, i);
  if (word === 'life') return life(context, i);
  if (word === 'body' || word === 'bodies' || word === 'remains' || word === 'corpses' || word === 'corpse')
    return bodies(context, i);
  if (word === 'number') return numberOf(context, i);
  if (word === 'figure' || word === 'tally' || word === 'count' || word === 'total') return revised(context, i);
  if (word === 'among') return among(context, i);
  const parts = included(context, i);
  if (parts.length > 0) return parts;
  if (word === 'victims' || word === 'victim') return shotVictims(context, i);
  const counted = COUNTED.get(word);
  if (counted !== undefined) {
    const found = countedAt(context, i, counted);
    if (found.length > 0) return found;
  }
  const done = DONE_TO.get(word);
  return done === undefined ? [] : doneTo(context, i, done);
}
