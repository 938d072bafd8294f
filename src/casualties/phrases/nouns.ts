import type { Sentence, Token } from '../../core/index.js';
import type { Count } from '../../text/counts/index.js';
import { ATTRIBUTES, NOT_A_PERSON_BEFORE, personNoun } from '../lexicon/people.js';
import { EMPTY, type PersonPhrase } from './phrase.js';
import { victimsOf } from './victims.js';
import { ageBefore, DEFINITE, isHarmLike } from './words.js';

const ALSO_ADJECTIVE = /^(?:senior|local|elderly|adult|female|male|homeless|displaced|captive|suspect|intellectual|human)$/;

const ARTICLES = new Set(['a', 'an']);

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const MORE = new Set(['another', 'other', 'others', 'additional', 'further', 'remaining']);
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'ADV']);
const STOP = new Set(
  'of in on at by with from to for who that which when while where after before and or but as than then said says told told, was were is are be been had has have left least not reportedly police-said'.split(
    ' ',
  ),
);

export function nounPhrase(
  sentence: Sentence,
  j: number,
  counts: readonly Count[],
  countAt: Int16Array,
): PersonPhrase | undefined {
  const { tokens } = sentence;
  const token = tokens[j]!;
  const next = tokens[j + 1];
  let noun = personNoun(token.lower);
  let age: number | null = null;
  let head = j;
  let left = j;
  const aged = ageBefore(tokens, j);
  if (noun === undefined) {
    // "a 23-year-old was shot": the age is the head
    if (
      aged === undefined ||
      (next !== undefined &&
        (personNoun(next.lower) !== undefined || ['NOUN', 'ADJ', 'PROPN'].includes(next.upos)) &&
        !isHarmLike(next))
    )
      return undefined;
    age = aged.years;
    left = aged.from;
    noun = {
      victims: age >= 0 && age < 18 ? 'children' : null,
      gender: null,
      child: age >= 0 && age < 18,
      plural: /s$/.test(token.lower),
      size: null,
    };
    head = j;
  }
  if (aged === undefined && next !== undefined) {
    // "police officers", "her son Marcus": the head comes later, or is a name; "victim's mother": not the victim
    if (next.lower === "'s" || next.lower === '’s' || next.lower === "'" || next.lower === '’') return undefined;
    const far = next.lower === '-' ? tokens[j + 2] : undefined;
    if (far !== undefined && !isHarmLike(far)) return undefined; // "child-care", "man-made"
    if (personNoun(next.lower) !== undefined && !noun.plural && !['one', 'other', 'others', 'ones'].includes(next.lower))
      return undefined;
    if (NOT_A_PERSON_BEFORE.has(next.lower)) return undefined;
    if (ALSO_ADJECTIVE.test(token.lower) && /^(?:PROPN|NOUN|ADJ)$/.test(next.upos) && !isHarmLike(next)) return undefined; // "a senior Hezbollah commander"
    if (
      next.upos === 'NOUN' &&
      !isHarmLike(next) &&
      (!noun.plural || /^(?:family|household|crew)$/.test(token.lower)) &&
      !['one', 'other'].includes(token.lower)
    )
      return undefined;
  }
  if (
    /^(?:shepherds?|pointers?|retrievers?)$/.test(token.lower) &&
    /^(?:german|australian|belgian|anatolian)$/.test(tokens[j - 1]?.lower ?? '')
  )
    return undefined; // dogs
  if (token.lower === 'homeless' && j > 0 && countAt[j - 1] !== -1) return undefined; // "left thousands homeless": a state
  if (countAt[j] !== -1) return undefined; // "a couple of officers", "one"
  // leftward over the modifiers
  let count: Count | null = null;
  let definite = false;
  let more = token.lower === 'others' || token.lower === 'other';
  let article = false;
  let ordinal: number | null = null;
  let k = left - 1;
  for (let steps = 0; k >= 0 && steps < 9; steps += 1) {
    const word = tokens[k]!;
    const c = countAt[k]!;
    if (c !== -1 && counts[c]!.words.to === k + 1) {
      const found = counts[c]!;
      if (tokens[found.words.from - 1]?.lower === 'how') return undefined; // "how many people were killed"
      if (
        tokens[k - 1]?.lower === 'of' &&
        /^\d+$/.test(tokens[k - 2]?.lower ?? '') &&
        /^(?:image|photo|slide|page|part)$/.test(tokens[k - 3]?.lower ?? '')
      )
        break; // "Image 2 of 9"
      const years = ageBefore(tokens, k);
      if (years === undefined) {
        count = found;
        k = found.words.from - 1;
        break;
      }
    }
    if (ARTICLES.has(word.lower)) {
      article = true;
      k -= 1;
      break;
    }
    if (DEFINITE.has(word.lower)) {
      definite = true;
      k -= 1;
      if (word.lower === "'s" || word.lower === '’s') {
        while (k >= 0 && /^(?:PROPN|NOUN)$/.test(tokens[k]!.upos)) k -= 1; // "the Wagner group's leader"
        if (/^(?:the|a|an)$/.test(tokens[k]?.lower ?? '')) k -= 1;
      }
      break;
    }
    const nth = ORDINALS.get(word.lower);
    if (nth !== undefined) {
      ordinal = nth;
      k -= 1;
      continue;
    }
    if (MORE.has(word.lower)) {
      more = true;
      if (['remaining', 'other'].includes(word.lower)) more = true;
      if (word.lower === 'another') {
        k -= 1;
        break;
      }
      k -= 1;
      continue;
    }
    const years = ageBefore(tokens, k);
    if (years !== undefined) {
      age = years.years;
      k = years.from - 1;
      continue;
    }
    if (
      word.lower === 'and' &&
      steps > 0 &&
      (tokens[k - 1]?.upos === 'ADJ' || tokens[k - 1]?.upos === 'PROPN') &&
      (tokens[k + 1]!.upos === 'ADJ' || tokens[k + 1]!.upos === 'PROPN') &&
      personNoun(tokens[k - 1]!.lower) === undefined
    ) {
      k -= 1; // "nine Kenyan and Ugandan workers"
      continue;
    }
    if (STOP.has(word.lower)) break;
    if (isHarmLike(word) && !ATTRIBUTES.has(word.lower)) break;
    if (word.lower === '-' && k > 0 && /^\p{L}/u.test(tokens[k - 1]!.lower)) {
      k -= 1;
      continue;
    }
    if (!MODIFIER.has(word.upos) && !ATTRIBUTES.has(word.lower)) break;
    k -= 1;
  }
  // "dozens of civilians", "a group of six teens"
  let from = k + 1;
  if (count === null && tokens[k]?.lower === 'of' && k > 0) {
    const c = countAt[k - 1]!;
    if (c !== -1 && counts[c]!.words.to === k && (counts[c]!.percent !== null || (!definite && counts[c]!.vague !== null))) {
      count = counts[c]!;
      from = count.words.from;
    }
  }
  if (count !== null) {
    if (from > count.words.from) from = count.words.from;
    if (count.definite) definite = true;
    if (count.more) more = true;
    if (DEFINITE.has(tokens[from - 1]?.lower ?? '')) {
      definite = true;
      from -= 1;
    }
  }
  let to = j + 1;
  let both = noun.victims;
  // "dozens of women and children": one number for both
  if (noun.plural && tokens[to]?.lower === 'and' && (count === null || count.best !== 1)) {
    const other = personNoun(tokens[to + 1]?.lower ?? '');
    const after = tokens[to + 2];
    if (other?.plural && !(after !== undefined && (personNoun(after.lower) !== undefined || after.lower === "'s"))) {
      to += 2;
      both = other.victims === noun.victims ? noun.victims : 'mixed';
    }
  }
  // "a man, 35," "the boy (9)"
  if (age === null && !noun.plural && tokens[to]?.lower === ',') {
    const value = Number(tokens[to + 1]?.lower);
    if (Number.isInteger(value) && value > 0 && value < 116 && [',', '.', ';'].includes(tokens[to + 2]?.lower ?? '.')) {
      age = value;
      to += 2;
    }
  }
  // "a family of four", "a group of six"
  let size: Count | null = null;
  if (
    count === null &&
    noun.size === null &&
    ['family', 'group', 'crew', 'party', 'crowd'].includes(token.lower) &&
    tokens[to]?.lower === 'of'
  ) {
    const c = to + 1 < tokens.length ? countAt[to + 1]! : -1;
    if (c !== -1) {
      size = counts[c]!;
      to = size.words.to;
    }
  }
  // "twin sisters"
  const twins = noun.plural && count === null && tokens[j - 1]?.lower === 'twin';
  const theOther = definite && count === null && token.lower === 'other';
  if (theOther) more = false;
  const plural = noun.plural || (count !== null && count.best !== 1) || size !== null || noun.size !== null;
  return {
    ...EMPTY,
    words: { from, to },
    head,
    form: 'noun',
    count: count ?? size,
    plural,
    definite: definite && !more,
    more,
    noun: twins ? { ...noun, size: 2 } : noun,
    nounText: token.lower,
    victims: both === 'mixed' ? 'mixed' : victimsOf(tokens, from, to, noun, age),
    gender: noun.gender,
    age: age !== null && age >= 0 ? age : null,
    victim: /^(?:victims?|deceased)$/.test(token.lower),
    ordinal,
    ...(article ? { definite: isReported(tokens, from) || isPredicate(tokens, from) } : {}),
  };
}

/** "the shooter was a student who died": somebody told before. */
const isPredicate = (tokens: readonly Token[], from: number): boolean =>
  /^(?:is|was)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[from - 2]?.upos ?? '');

/** "a report of a person shot": whoever it is. */
const isReported = (tokens: readonly Token[], from: number): boolean =>
  /^(?:of|about|for)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:reports?|calls?)$/.test(tokens[from - 2]?.lower ?? '');
