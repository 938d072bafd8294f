import { phraseStarting, subjects, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { make } from './make.js';

/**
 * Belongs: people seized by police or troops, told by verbs that need a second word: "rounded up", "picked up by police", "taken into custody".
 * Not: the verbs of arrest, courts and sentences.
 */

const FORCE =
  /^(?:police|policemen|officers?|cops?|troops|soldiers|army|military|security|agents?|intelligence|forces|gendarmes|militia|militiamen|rangers|paramilitary|paramilitaries|authorities|plainclothes|guards)$/;
const REACH = 5;

/** "were rounded up in a raid", "soldiers picked up two students", "was picked up by intelligence agents". */
export function roundedUp(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const object = phraseStarting(context, i + 1);
  const particle = object === undefined ? i + 1 : object.words.to;
  if (tokens[particle]?.lower !== 'up') return undefined;
  const group = verbGroup(tokens, i);
  if (group.modal || group.not || group.to) return undefined;
  // a taxi picks up passengers
  const forced = (from: number, to: number): boolean => tokens.slice(Math.max(0, from), to).some((t) => FORCE.test(t.lower));
  const passive = group.be && object === undefined;
  if (tokens[i]!.lower === 'picked' && !(passive ? byForce(context, particle + 1) : forced(group.from - REACH, group.from)))
    return undefined;
  const who = passive ? subjects(context, group.from) : after(context, object, particle + 1);
  return seized(context, who, i, particle + 1);
}

const byForce = ({ sentence }: PhraseContext, at: number): boolean =>
  sentence.tokens[at]?.lower === 'by' && sentence.tokens.slice(at + 1, at + 1 + REACH).some((t) => FORCE.test(t.lower));
const after = (context: PhraseContext, object: PersonPhrase | undefined, at: number): PersonPhrase[] => {
  const found = object ?? phraseStarting(context, at);
  return found === undefined ? [] : [found];
};

/** "nine men were taken into custody", "police took a suspect into custody". */
export function intoCustody(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const object = phraseStarting(context, i + 1);
  const at = object === undefined ? i + 1 : object.words.to;
  if (tokens[at]?.lower !== 'into' || !tokens.slice(at + 1, at + 4).some((t) => t.lower === 'custody')) return undefined;
  const group = verbGroup(tokens, i);
  if (group.modal || group.not || group.to) return undefined;
  const who = object !== undefined ? [object] : group.be ? subjects(context, group.from) : [];
  return seized(context, who, i, at + 2);
}

const seized = (context: PhraseContext, who: readonly PersonPhrase[], i: number, to: number): Statement[] | undefined => {
  const known = who.filter((p) => p.form !== 'pronoun');
  return known.length === 0 ? undefined : make(context, known, 'detained', i, to, 'casualties/taken-into-custody');
};
