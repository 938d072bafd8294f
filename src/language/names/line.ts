import type { Upos } from '../../core/index.js';
import { hashNext, NAME_CLASS } from '../../world/name-lists.js';
import { KIND, type Word, type WordCache } from './words.js';

/** A token as the name reader wants it: its text, and whether white space stands before it. */
export interface Piece {
  readonly text: string;
  readonly glued: boolean;
  readonly upos: Upos;
  /** Penn Treebank tag: plural proper nouns ("Avars", "Dodgers") are told apart. */
  readonly xpos: string;
}

/** A sentence as the name reader sees it: hyphenated names are one word. All arrays run over its words. */
export interface Line {
  readonly words: readonly Word[];
  /** The tokens of each word: first, and one behind the last. */
  readonly from: Uint16Array | Uint32Array;
  readonly to: Uint16Array | Uint32Array;
  /** Part of speech of each word, as a small number. */
  readonly tags: Uint8Array;
  readonly letterCase: 'mixed' | 'upper' | 'title';
  /** First word that has a letter or digit. */
  readonly first: number;
  /** Runs of capitalised words: first and last word; -1 where the word is in none. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Longest list entry that covers the word: place class * 4 + position (1 alone, 2 first, 3 inside), 0 for none; the same for organisations. */
  readonly place: Uint8Array;
  readonly organization: Uint8Array;
  /** 1 where a demonym covers the word ("South Koreans"). */
  readonly demonym: Uint8Array;
  /** Words that may belong to a name. */
  readonly open: Uint8Array;
}

const HYPHEN = /^[-‐‑]$/;
const PLURAL = 18;
const PARTICLE_START = /^(?:al|el|an|ad|ar|as|ash|at|az|ul|ur|un|bin|ben|abu|ibn)$/i;
const COUNTRY = 5;
const TAGS: Readonly<Record<Upos, number>> = {
  PROPN: 1,
  NOUN: 2,
  VERB: 3,
  ADJ: 4,
  ADV: 5,
  ADP: 6,
  DET: 7,
  PRON: 8,
  AUX: 9,
  CCONJ: 10,
  SCONJ: 11,
  PART: 12,
  NUM: 13,
  PUNCT: 14,
  SYM: 15,
  INTJ: 16,
  X: 17,
};

/** "in Houston Sunday": days end a run of capitals; months that are names of persons too do not. */
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february july september october november december'.split(' '),
);
const runs = (word: Word): boolean => word.capital && !DAYS.has(word.lower);

const placeClass = (word: Word): number => (word.lists & NAME_CLASS.placeMask) >> NAME_CLASS.placeShift;
const nation = (word: Word): boolean => placeClass(word) === COUNTRY || (word.lists & NAME_CLASS.demonym) !== 0;

/**
 * "Nagorno" "-" "Karabakh": one name; "US" "-" "China": two; "Moscow" "-" "backed": one name and a word.
 * @param whole both, with the hyphen
 * @param before the word before
 */
function joins(before: Word | undefined, left: Word, right: Word, whole: Word): boolean {
  if (!left.letters || !right.letters) return false;
  if (placeClass(whole) !== 0) return true;
  if (PARTICLE_START.test(left.text) && right.capital) return true;
  if (nation(left) || nation(right)) return false;
  if (left.capital && right.capital) return left.upper === right.upper || !left.upper || left.text.length === 1;
  if (left.capital && PARTICLE_START.test(right.text)) return true;
  if (!left.capital) return !right.capital;
  if (left.upper) return false;
  // "Chun-kyung", "Hong-tu", but "Moscow-backed"; "Lee Sang-min" though "min" is a word too, but "New York-led"
  if ((right.lists & NAME_CLASS.commonMask) === 0 || right.text.length === 1) return true;
  return right.text.length <= 4 && before !== undefined && before.capital && placeClass(left) === 0;
}

export function readLine(pieces: readonly Piece[], letterCase: Line['letterCase'], cache: WordCache): Line {
  const words: Word[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const tags: number[] = [];
  const n = pieces.length;
  for (let i = 0; i < n; ) {
    let word = cache.get(pieces[i]!.text);
    let j = i + 1;
    let last = word;
    while (j + 1 < n && j - i < 8 && pieces[j]!.glued && pieces[j + 1]!.glued && HYPHEN.test(pieces[j]!.text)) {
      const next = cache.get(pieces[j + 1]!.text);
      const whole = cache.get(`${word.text}-${next.text}`);
      if (!joins(words.at(-1), last, next, whole)) break;
      word = whole;
      last = next;
      j += 2;
    }
    words.push(word);
    from.push(i);
    to.push(j);
    tags.push(pieces[j - 1]!.xpos === 'NNPS' ? PLURAL : TAGS[pieces[j - 1]!.upos]);
    i = j;
  }
  const m = words.length;
  let first = words.findIndex((w) => w.letters || /\p{N}/u.test(w.text));
  if (first < 0) first = 0;
  const runStart = new Int32Array(m).fill(-1);
  const runEnd = new Int32Array(m).fill(-1);
  for (let i = 0; i < m; i++) {
    if (!runs(words[i]!)) continue;
    let j = i;
    while (j + 1 < m && runs(words[j + 1]!)) j++;
    for (let k = i; k <= j; k++) {
      runStart[k] = i;
      runEnd[k] = j;
    }
    i = j;
  }
  const place = new Uint8Array(m);
  const organization = new Uint8Array(m);
  const demonym = new Uint8Array(m);
  match(words, letterCase, cache, place, organization, demonym);
  return {
    words,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    tags: Uint8Array.from(tags),
    letterCase,
    first,
    runStart,
    runEnd,
    place,
    organization,
    demonym,
    open: openWords(words, letterCase),
  };
}

/** Longest match from the left of the lists' word sequences. */
function match(
  words: readonly Word[],
  letterCase: Line['letterCase'],
  cache: WordCache,
  place: Uint8Array,
  organization: Uint8Array,
  demonym: Uint8Array,
): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.capital && letterCase === 'mixed') continue;
    let hash = word.id;
    let bits = word.lists;
    let placeEnd = -1;
    let placeKind = 0;
    let organizationEnd = -1;
    let demonymEnd = -1;
    for (let j = i; ; ) {
      const kind = (bits & NAME_CLASS.placeMask) >> NAME_CLASS.placeShift;
      if (kind !== 0) {
        placeEnd = j;
        placeKind = kind;
      }
      if ((bits & NAME_CLASS.organization) !== 0) organizationEnd = j;
      if ((bits & NAME_CLASS.demonym) !== 0) demonymEnd = j;
      if ((bits & NAME_CLASS.prefix) === 0 || ++j >= words.length || j - i > 5) break;
      hash = hashNext(hash, words[j]!.id);
      bits = cache.lists.classOf(hash);
      if (bits === 0) break;
    }
    if (place[i] === 0) for (let k = i; k <= placeEnd; k++) place[k] = placeKind * 4 + (placeEnd === i ? 1 : k === i ? 2 : 3);
    for (let k = i; k <= demonymEnd && demonymEnd > placeEnd; k++) demonym[k] = 1;
    if (organization[i] === 0)
      for (let k = i; k <= organizationEnd; k++) organization[k] = organizationEnd === i ? 1 : k === i ? 2 : 3;
  }
}

const HEADS = KIND.organizationHead | KIND.placeHead | KIND.companySuffix;
const JOIN = /^(?:[&'’"“”.,/()–-]|['’]s)$/;

/**
 * In mixed case only capitalised words, what links two of them ("Bank of America", "Ernst & Young"), and the lower-case heads that follow
 * ("Gaza strip") can belong to a name.
 */
function openWords(words: readonly Word[], letterCase: Line['letterCase']): Uint8Array {
  const n = words.length;
  const open = new Uint8Array(n);
  if (letterCase !== 'mixed') return open.fill(1);
  let before = -1; // the last capitalised word
  for (let i = 0; i < n; i++) {
    if (!words[i]!.capital) continue;
    open[i] = 1;
    if (before >= 0 && i - before > 1 && i - before <= 4) {
      let all = true;
      for (let k = before + 1; k < i && all; k++)
        all = (words[k]!.kinds & KIND.particle) !== 0 || JOIN.test(words[k]!.text) || !words[k]!.letters;
      // "Committee on Agriculture", "Support Mission in Libya"
      if (
        i - before === 2 &&
        (words[before]!.kinds & KIND.organizationHead) !== 0 &&
        (words[before + 1]!.kinds & KIND.headLink) !== 0
      )
        all = true;
      if (all) for (let k = before + 1; k < i; k++) open[k] = 1;
    }
    before = i;
    for (let k = i + 1; k < n && k <= i + 3 && !words[k]!.capital && words[k]!.letters; k++) {
      if ((words[k]!.kinds & HEADS) === 0) {
        if (
          k + 1 < n &&
          k < i + 3 &&
          (words[k + 1]!.kinds & HEADS) !== 0 &&
          !words[k + 1]!.capital &&
          (words[k]!.kinds & KIND.particle) === 0
        )
          continue;
        break;
      }
      for (let q = i + 1; q <= k; q++) open[q] = 1;
    }
    if (i + 1 < n && !words[i + 1]!.letters && /^\d+$/.test(words[i + 1]!.text)) open[i + 1] = 1;
  }
  return open;
}
