import type { Token } from '../../core/index.js';
import { child } from '../../language/tree/index.js';
import type { Harm } from '../lexicon/verbs.js';
import { phraseStarting } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';

const MEANS =
  /^(?:bullets?|gunfire|gunshots?|shots?|rounds?|fire|crossfire|shrapnel|lightning|car|cars|truck|van|bus|train|vehicle|suv|minivan|taxi|motorcycle|driver|head|face|neck|chest|leg|legs|arm|arms|hand|hands|foot|back|shoulder|abdomen|stomach|torso|thigh|buttocks?|groin|hip|knee|ankle|wrist|elbow|jaw|cheek|eye|side|forehead|pellets?|arrow|debris|rocks?|stray|times|missile|rocket|shell|mortar|grenade|bomb|blast|explosion|hit-and-run)$/;

/** "hacked to death", "beaten by a mob to death". */
export function toDeath(tokens: readonly Token[], v: number): boolean {
  for (let k = v + 1; k < Math.min(tokens.length, v + 8); k += 1) {
    if (tokens[k]!.lower === 'to' && tokens[k + 1]?.lower === 'death') return true;
    if (/^(?:[.;:]|and|but|who|when)$/.test(tokens[k]!.lower)) return false;
  }
  return false;
}

/** "striking houses, cars and four people": people among the things that were hit. */
export function mixedObjects(context: PhraseContext, v: number): PersonPhrase[] {
  const { tokens } = context.sentence;
  let things = 0;
  for (let k = v + 1; k < Math.min(tokens.length, v + 12); k += 1) {
    const phrase = phraseStarting(context, k);
    if (phrase !== undefined) {
      const joint = tokens[k - 1]!.lower;
      return things > 0 && (joint === 'and' || joint === ',') && phrase.form !== 'pronoun' ? [phrase] : [];
    }
    if (/^(?:NOUN|PROPN)$/.test(tokens[k]!.upos)) things += 1;
    else if (!/^(?:DET|ADJ|NUM|CCONJ)$/.test(tokens[k]!.upos) && tokens[k]!.lower !== ',') return [];
  }
  return [];
}

/** "was shot dead", "stabbed to death", "fatally wounded", "was burned alive". */
export function deadly(tokens: readonly Token[], v: number): Harm | undefined {
  for (let k = v - 1; k >= Math.max(0, v - 2); k -= 1)
    if (/^(?:fatally|mortally|lethally)$/.test(tokens[k]!.lower)) return 'killed';
  // "shot himself dead"
  const next = tokens[/sel(?:f|ves)$/.test(tokens[v + 1]?.lower ?? '') ? v + 2 : v + 1]?.lower ?? '';
  if (/^(?:fatally|mortally|dead)$/.test(next)) return 'killed';
  if (toDeath(tokens, v)) return 'killed';
  if (/^(?:burned|burnt|buried)$/.test(tokens[v]!.lower) && next === 'alive') return 'killed';
  return undefined;
}

/** "struck by a stray bullet", "hit three people with his car": a means or a part of the body stands beside. */
export function hasMeans(tokens: readonly Token[], v: number, after: readonly PersonPhrase[]): boolean {
  const from = after.length > 0 ? after.at(-1)!.words.to : v + 1;
  if (/^(?:graz|pepper)/.test(tokens[v]!.lower)) return true;
  for (let k = from; k < Math.min(tokens.length, from + 9); k += 1) {
    if (/^[.;]$/.test(tokens[k]!.lower)) break;
    if (MEANS.test(tokens[k]!.lower)) return true;
  }
  if (after.length === 0) return false;
  for (let k = Math.max(0, v - 12); k < v; k += 1)
    if (
      /^(?:bullets?|fire|gunfire|fired|gun|shoot|shooting|shots?|discharged|explosion|blast|bomb|car|truck|vehicle|shell|rocket|missile|opened|rifle|pistol|handgun|weapon|shotgun|round|grenade|mortar)$/.test(
        tokens[k]!.lower,
      )
    )
      return true;
  return false;
}

/** Another object than people: a noun phrase right behind the verb, as the tree or a determiner shows. "Shot several times", "killed a day later": none. */
export function hasObject(context: PhraseContext, v: number): boolean {
  const { sentence } = context;
  const { tokens } = sentence;
  const next = tokens[v + 1];
  if (next === undefined) return false;
  if (next.lower === 'at' && phraseStarting(context, v + 2) !== undefined && tokens[v]!.lower.startsWith('shot')) return true; // "shot at the crowd"
  const object = sentence.parsed ? child(sentence, tokens[v]!, 'obj') : undefined;
  const from = object !== undefined && object.index > v ? object.index : -1;
  if (from < 0) return false;
  for (let k = v + 1; k <= Math.min(from + 1, tokens.length - 1); k += 1) if (TIME.test(tokens[k]!.lower)) return false;
  return !/^[,;:]$/.test(next.lower);
}
const TIME =
  /^(?:times?|days?|weeks?|months?|years?|hours?|minutes?|moments?|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|spring|summer|autumn|fall|winter|last|this|next|earlier|later|ago)$/;
