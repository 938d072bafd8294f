import { charClass, DIGIT, LETTER, UPPER } from '../characters.js';
import type { Casing } from '../letter-case.js';
import { hashText, mix } from '../model/hash.js';
import type { TagLexicon } from './lexicon.js';

/** What the tagger knows of a word in itself; made once per form and casing. */
export interface WordFeatures {
  readonly word: number;
  readonly shape: number;
  readonly ending: number;
  readonly usual: number;
  readonly capital: number;
  /** Features of the word where it stands, and as the neighbour of another (one and two places off). */
  readonly own: Int32Array;
  readonly asLeft: Int32Array;
  readonly asRight: Int32Array;
  readonly asSecondLeft: Int32Array;
  readonly asSecondRight: Int32Array;
  readonly allowed: Int32Array | null;
}

/** Quotation marks of all kinds are one; digits are one. */
export function normalForm(lower: string): string {
  if (!/[\d‘’“”`]/.test(lower)) return lower;
  return lower.replace(/\d/g, '0').replace(/[‘’`]/g, "'").replace(/[“”]/g, '"');
}

/** "Xx" for "Kabul", "X" for "NATO", "d,d" for "1,200": runs of a class are one sign. */
export function shapeOf(form: string): string {
  let out = '';
  let last = '';
  for (let i = 0; i < form.length && out.length < 8; i++) {
    const kind = charClass(form.charCodeAt(i));
    const sign = kind & UPPER ? 'X' : kind & LETTER ? 'x' : kind & DIGIT ? 'd' : form[i]!;
    if (sign !== last) out += sign;
    last = sign;
  }
  return out;
}

/** Shape features of sentences without meaningful capitals live in spaces of their own. */
export const caseSpace = (casing: Casing): number => (casing === 'mixed' ? 0 : casing === 'title' ? 2 : 1);

export function wordFeatures(text: string, space: number, lexicon: TagLexicon): WordFeatures {
  const lower = text.toLowerCase();
  const form = space === 1 ? lower : text;
  const norm = normalForm(lower);
  const length = norm.length;
  const known = lexicon.classOf.get(lower.replace(/’/g, "'")) ?? 0;
  const word = hashText(norm);
  const shape = mix(hashText(shapeOf(form)), space);
  const ending = hashText(norm, Math.max(0, length - 3));
  const listed = lexicon.listed.get(lower) ?? 0;
  // a word that the treebanks lack is what the lists say
  const usual = known === 0 && listed !== 0 ? mix(17, listed) : hashText(lexicon.usual[known]!);
  const own = [
    mix(1, word),
    mix(2, mix(hashText(form), space)),
    mix(3, shape),
    mix(4, usual),
    mix(5, mix(shape, ending)),
    mix(6, mix(usual, shape)),
  ];
  for (let k = 1; k <= 5; k++) if (length >= k) own.push(mix(10 + k, hashText(norm, length - k)));
  for (let k = 1; k <= 4; k++) if (length > k) own.push(mix(20 + k, hashText(norm, 0, k)));
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && hyphen < length - 1) own.push(mix(30, hashText(norm, hyphen + 1)));
  own.push(31);
  if (listed !== 0) own.push(mix(32, listed), mix(33, mix(listed, shape)), mix(34, mix(listed, ending)));
  const capital = space * 4 + (form === lower ? 0 : form === form.toUpperCase() && length > 1 ? 2 : 1);
  return {
    word,
    shape,
    ending,
    usual,
    capital,
    own: Int32Array.from(own),
    asLeft: Int32Array.of(mix(40, word), mix(41, ending), mix(42, mix(usual, capital))),
    asRight: Int32Array.of(mix(50, word), mix(51, ending), mix(52, mix(usual, capital))),
    asSecondLeft: Int32Array.of(mix(60, word)),
    asSecondRight: Int32Array.of(mix(65, word), mix(66, usual)),
    allowed: lexicon.allowed[known]!,
  };
}

export const CONTEXT_FEATURES = 16;

/** Features of a place in a sentence: `t1`, `t2` are the two tags before it, `caps` sums up the sentence's capitals. */
export function contextFeatures(
  f: Int32Array,
  w: WordFeatures,
  left: WordFeatures,
  right: WordFeatures,
  second: WordFeatures,
  t1: number,
  t2: number,
  caps: number,
): void {
  const { word, usual, capital } = w;
  const tag = mix(t1, usual);
  const pair = mix(usual, right.usual);
  f[0] = mix(70, t1);
  f[1] = mix(71, mix(t1, t2));
  f[2] = mix(72, mix(t1, word));
  f[3] = mix(73, tag);
  f[4] = mix(74, mix(tag, right.usual));
  f[5] = mix(75, mix(t1, w.ending));
  f[6] = mix(76, pair);
  f[7] = mix(77, mix(word, right.word));
  f[8] = mix(78, mix(left.word, word));
  f[9] = mix(79, mix(mix(t2, t1), usual));
  f[10] = mix(80, mix(pair, second.usual));
  f[11] = mix(81, mix(mix(capital, left.capital), mix(right.capital, caps)));
  f[12] = mix(82, mix(w.shape, caps));
  f[13] = mix(83, mix(t1, mix(w.shape, right.capital)));
  f[14] = mix(84, mix(usual, right.word));
  f[15] = mix(85, mix(usual, left.word));
}

/** 0 with capitals and small words, 1 without capitals, 2 with more capitals than small words, 3 without small words. */
export function capsOf(words: readonly WordFeatures[]): number {
  let upper = 0;
  let lower = 0;
  for (const w of words)
    if (w.capital === 0) lower++;
    else upper++;
  return upper === 0 ? 1 : lower === 0 ? 3 : upper > lower ? 2 : 0;
}

/** Tag ids before the first word. */
export const NO_TAG = 250;
