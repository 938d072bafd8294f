import type { Sentence, Token } from '../../core/index.js';
import type { Count } from '../../text/counts/index.js';
import { personNoun } from '../lexicon/people.js';
import { EMPTY, type PersonPhrase } from './phrase.js';
import { isHarmLike } from './words.js';

/** "12 were killed", "two others", "killed five", "five dead": a number that stands for people by itself. */
export function bareCount(sentence: Sentence, count: Count, dated: Uint8Array): PersonPhrase | undefined {
  const { tokens } = sentence;
  const { from, to } = count.words;
  if (dated[count.at] === 1) return undefined;
  const next = tokens[to];
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'how') return undefined; // "how many were killed"
  if (/^(?:under|over|below|above)$/.test(tokens[from]!.lower) && (personNoun(before) !== undefined || before === 'aged'))
    return undefined; // "a man under 30"
  if (next?.lower === 'of' && isOfThings(tokens, to + 1)) return undefined;
  const value = count.best ?? count.low;
  if (value !== null && value > 0 && before === '$') return undefined;
  if (
    [
      'no.',
      '#',
      '$',
      '£',
      '€',
      'age',
      'aged',
      'chapter',
      'article',
      'section',
      'highway',
      'route',
      'interstate',
      'flight',
      'channel',
      'page',
      'district',
      'unit',
      'grade',
      'block',
      '@',
      ':',
    ].includes(before)
  )
    return undefined;
  // a measure, a thing, a clock time, a name
  if (next !== undefined) {
    const thing =
      ['NOUN', 'PROPN', 'SYM', 'NUM', 'ADJ', 'X'].includes(next.upos) &&
      !isHarmLike(next) &&
      !['others', 'more', 'other', 'people', '.', ',', ')'].includes(next.lower) &&
      /^[\p{L}$%°]/u.test(next.lower);
    if (thing && !FOLLOWS.has(next.lower)) return undefined;
    if (/^(?:a\.?m\.?|p\.?m\.?|%|percent|°|:|\/|-|–)$/.test(next.lower)) return undefined;
  }
  if (/^-|\/|:$/.test(before) || isAge(sentence, count)) return undefined;
  const hurt = ofTheHurt(tokens, to);
  if (hurt !== undefined)
    return {
      ...EMPTY,
      words: { from, to: hurt.words.to },
      head: count.at,
      form: 'count',
      count,
      plural: value !== 1,
      partOf: hurt,
    };
  const also = next?.lower === 'others' || next?.lower === 'other';
  return {
    ...EMPTY,
    words: { from, to: also ? to + 1 : to },
    head: count.at,
    form: 'count',
    count,
    plural: value !== 1,
    definite: count.definite && !count.more && !also,
    more: count.more || also,
  };
}
/** "one of the wounded": some of those told before. */
function ofTheHurt(tokens: readonly Token[], i: number): PersonPhrase | undefined {
  if (tokens[i]?.lower !== 'of' || !/^(?:the|those)$/.test(tokens[i + 1]?.lower ?? '')) return undefined;
  if (!/^(?:wounded|injured|hurt|hospitali[sz]ed)$/.test(tokens[i + 2]?.lower ?? '')) return undefined;
  if (tokens[i + 3]?.upos === 'NOUN') return undefined; // "of the injured workers"
  return { ...EMPTY, words: { from: i + 1, to: i + 3 }, head: i + 2, form: 'noun', plural: true, definite: true };
}

const WEAPONS_AND_CRAFT =
  /^(?:drones?|uavs?|missiles|rockets|shells|bombs|mines|aircraft|planes|jets|helicopters|tanks|vehicles|trucks|cars|buses|boats|ships|vessels)$/;

/** "dozens of bullets", "78 of the drones": of no people. */
function isOfThings(tokens: readonly Token[], from: number): boolean {
  // "four of the enemy", but "78 of the drones"
  if (tokens[from]?.upos === 'DET') return WEAPONS_AND_CRAFT.test(tokens[from + 1]?.lower ?? '');
  for (let k = from; k < Math.min(tokens.length, from + 4); k += 1) {
    const { lower, upos } = tokens[k]!;
    if (personNoun(lower) !== undefined || /^(?:them|those|whom|us|these)$/.test(lower) || isHarmLike(tokens[k]!)) return false;
    if (upos === 'NOUN' && tokens[k + 1]?.upos !== 'NOUN') return true;
    if (!/^(?:DET|ADJ|NUM|NOUN)$/.test(upos)) return false;
  }
  return false;
}

/** "ages 25, 26, and 33"; "two boys, 14 and 15, were hurt". */
function isAge(sentence: Sentence, count: Count): boolean {
  const { tokens } = sentence;
  const value = count.best;
  if (value === null || value > 115 || !/^\d/.test(tokens[count.at]!.lower))
    return count.qualifier === 'between' && /^ag(?:es?|ed)$/.test(tokens[count.words.from - 1]?.lower ?? '');
  // "Ruiz, 72, will be"
  const before = tokens[count.words.from - 2];
  if (
    tokens[count.words.from - 1]?.lower === ',' &&
    tokens[count.words.to]?.lower === ',' &&
    before !== undefined &&
    (before.upos === 'PROPN' || /^\p{Lu}/u.test(before.text))
  )
    return true;
  let k = count.words.from - 1;
  while (k >= 0 && /^(?:,|and|to|between|the|of|\d{1,3})$/.test(tokens[k]!.lower)) k -= 1;
  if (/^(?:ages?|aged)$/.test(tokens[k]?.lower ?? '')) return true;
  const first = tokens[k + 1]?.lower;
  if (k < 0 || first !== ',' || personNoun(tokens[k]!.lower) === undefined) return false;
  const next = tokens[count.words.to]?.lower ?? '.';
  return /^[,.;)]$/.test(next) || (next === 'and' && /^\d/.test(tokens[count.words.to + 1]?.lower ?? ''));
}

const FOLLOWS = new Set(
  'as in at on by when after during from including among and or with who which while to of fatally critically seriously'.split(
    ' ',
  ),
);
