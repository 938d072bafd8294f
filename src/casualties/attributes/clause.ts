import type { Sentence, Token } from '../../core/index.js';
import { children, relationOf } from '../../language/tree/index.js';
import { stanceOf } from '../lexicon/speech.js';

/** What a step up the tree costs: clauses inside a clause tell of their own time and place. */
const STEP: Readonly<Record<string, number>> = { advcl: 2, acl: 3, conj: 3, xcomp: 1, ccomp: 2, appos: 1, nmod: 1, obl: 1 };

function path(sentence: Sentence, from: number): number[] {
  const out = [from];
  for (
    let t: Token | undefined = sentence.tokens[from];
    t !== undefined && t.head >= 0 && out.length < 40;
    t = sentence.tokens[t.head]
  )
    out.push(t.head);
  return out;
}

/** A clause that "after" or "following" opens. */
const isAfter = (sentence: Sentence, k: number): boolean =>
  relationOf(sentence.tokens[k]!) === 'advcl' &&
  children(sentence, sentence.tokens[k]!, 'mark', 'case').some((t) => /^(?:after|following)$/.test(t.lower));

/**
 * How far a date or a place is from the words of harm in the tree: lower is nearer. Undefined where it belongs to another clause ("a region that
 * broke away in 1991"), or to the saying ("police said on Friday"). Without a tree: by the distance in words.
 */
export function distance(sentence: Sentence, token: number, harmWord: number): number | undefined {
  if (!sentence.parsed) return token > harmWord ? token - harmWord : harmWord - token + 3;
  const up = path(sentence, token);
  const harm = path(sentence, harmWord);
  const at = new Map(harm.map((index, i) => [index, i]));
  let cost = 0;
  for (let i = 0; i < up.length; i += 1) {
    const meet = at.get(up[i]!);
    if (meet !== undefined) {
      // the harm may stand in a clause below: "On Friday a bomb went off, killing three"
      for (let k = 0; k < meet; k += 1) cost += STEP[relationOf(sentence.tokens[harm[k]!]!)] ?? 1;
      // "the chief pleaded on Sunday after a party left one dead": a later day
      if (i > 0 && harm.slice(0, meet).some((k) => isAfter(sentence, k))) return undefined;
      const top = sentence.tokens[up[i]!]!;
      const direct = i === 1 && stanceOf(top.lower) !== undefined && top.upos === 'VERB' && meet > 0;
      return direct ? undefined : cost;
    }
    const { deprel } = sentence.tokens[up[i]!]!;
    if (deprel === 'acl:relcl' || deprel === 'parataxis') return undefined;
    if (deprel === 'advcl' && stanceOf(sentence.tokens[up[i]!]!.lower) !== undefined) return undefined; // "after the president announced talks in Rome"
    cost += STEP[relationOf(sentence.tokens[up[i]!]!)] ?? 1;
  }
  return undefined;
}
