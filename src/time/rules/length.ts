import { readClock } from '../engine.js';
import type { Unit } from '../reading.js';
import { rule } from '../rule.js';
import { isHyphen } from '../words.js';

/** What comes after "5 years" when it is an age. */
const AGE_AFTER = /^(?:old|older|olds|age|young|younger)$/;
/** What makes a bare "years" a length of time: "for years", "in weeks", "after decades". */
const LENGTH_BEFORE =
  /^(?:for|in|after|within|over|during|through|throughout|of|past|recent|coming|last|next|taken?|lasted|spent|last|took|spend|by|last|into|despite|following|several|many)$/;

const isAge = (words: readonly { readonly lower: string; readonly text: string }[], next: number): boolean =>
  AGE_AFTER.test(words[next]?.lower ?? '') ||
  (words[next]?.text === '-' && AGE_AFTER.test(words[next + 1]?.lower ?? '')) ||
  (words[next]?.lower === 'of' && words[next + 1]?.lower === 'age');

export const LENGTH = [
  rule(
    'time/clock',
    'The siren went off at 3:15 p.m. EDT.',
    ['CLOCK', 'CLOCK on? WEEKDAY', 'CLOCK STEP PART'],
    (p, { text, words, next }) => {
      const clockWords = p['CLOCK']!;
      const from = words[clockWords.at]!.from;
      const clock = readClock(text.slice(0, words[clockWords.next - 1]!.to - from));
      if (clock === undefined || next < clockWords.next) return undefined;
      const weekday = p['WEEKDAY'];
      return weekday === undefined ? { kind: 'clock', clock } : { kind: 'weekday', weekday: weekday.n, clock };
    },
  ),
  rule('time/clock-today', 'They spoke at 16:00 UTC today.', ['CLOCK today|tomorrow|yesterday:WHICH'], (p, { text, words }) => {
    const clock = readClock(text.slice(0, words[p['CLOCK']!.next - 1]!.to - words[p['CLOCK']!.at]!.from));
    const which = p['WHICH']!.code;
    return clock === undefined
      ? undefined
      : { kind: 'unit', unit: 'D', shift: which === 'today' ? 0 : which === 'tomorrow' ? 1 : -1, from: 'publication', clock };
  }),
  rule(
    'time/hour-of-part',
    'He leaves at 4 in the morning.',
    ['DAY in the morning|afternoon|evening:PART_WORD', 'DAY at night:PART_WORD'],
    (p, { words, at }) => {
      const n = p['DAY']!.n;
      if (n > 12 || !/^(?:at|by|until|around|about|after|before)$/.test(words[at - 1]?.lower ?? '')) return undefined;
      const late = p['PART_WORD']!.code !== 'morning';
      return { kind: 'clock', clock: { hour: late && n < 12 ? n + 12 : n, minute: 0, offset: null } };
    },
  ),
  rule(
    'time/noon',
    'Polls close at midnight.',
    ['noon|midnight|midday:WHICH', 'noon|midnight:WHICH WEEKDAY'],
    (p, { words, at }) => {
      if (words[at]!.text !== words[at]!.lower) return undefined;
      const hour = p['WHICH']!.code === 'midnight' ? 0 : 12;
      return p['WEEKDAY'] === undefined
        ? { kind: 'clock', clock: { hour, minute: 0, offset: null } }
        : { kind: 'weekday', weekday: p['WEEKDAY'].n, clock: { hour, minute: 0, offset: null } };
    },
  ),
  rule(
    'time/part',
    'They were attacked in the early morning.',
    ['the early|late:POSITION PART', 'the? PART'],
    (p, { words, at, next }) => {
      const before = words[at - 1]?.lower ?? '';
      const own = words[p['PART']!.at]!;
      if (own.text !== own.lower || own.lower.endsWith('s') || p['PART']!.code === 'DT') return undefined;
      if (own.lower === 'overnight')
        return /^(?:stay|bag|success|sensation|train|bus)$/.test(words[next]?.lower ?? '')
          ? undefined
          : { kind: 'part', part: 'NI' };
      if (/^(?:dawn|sunset|sunrise|dusk|nightfall|daybreak)$/.test(own.lower))
        return /^(?:at|before|after|until|from|by|since|predawn|pre)$/.test(before)
          ? { kind: 'part', part: p['PART']!.code }
          : undefined;
      if (words[at]!.lower === 'the')
        return /^(?:in|during|overnight|into|through|throughout)$/.test(before) &&
          !/^(?:of|before|after)$/.test(words[next]?.lower ?? '')
          ? { kind: 'part', part: p['PART']!.code }
          : undefined;
      return before === 'at' && own.lower === 'night' ? { kind: 'part', part: 'NI' } : undefined;
    },
  ),
  rule('time/duration-hyphen', 'He ended a three-day visit.', ['COUNT - UNIT - long?', 'COUNT - UNIT'], (p, { words, next }) => {
    const unit = p['UNIT']!.code;
    if (isAge(words, next) || (isHyphen(words[next]) && AGE_AFTER.test(words[next + 1]?.lower ?? ''))) return undefined;
    return { kind: 'duration', unit: unit as Unit, count: p['COUNT']!.n };
  }),
  rule('time/duration-long', 'An hours-long gun battle followed.', ['UNIT - long'], (p) => {
    return {
      kind: 'duration',
      unit: p['UNIT']!.code as Unit,
      count: Number.NaN,
    };
  }),
  rule(
    'time/duration',
    'Talks went on for six hours.',
    [
      'the? next|past|last|first|coming|previous|following|preceding|final|recent|intervening|ensuing|final:FRAME COUNT UNIT',
      'COUNT more|full|straight|consecutive|additional|further|whole? UNIT',
      'another COUNT UNIT',
    ],
    (p, { words, next }) => {
      const unit = p['UNIT']!.code as Unit;
      if (isAge(words, next)) return undefined;
      const word = words[p['UNIT']!.at]!.lower;
      if (
        (unit === 'TS' && word === 'second') ||
        (p['COUNT']!.n !== 1 &&
          !word.endsWith('s') &&
          p['COUNT']!.n >= 2 &&
          !/^(?:century|millennia)$/.test(word) &&
          !isHyphen(words[next]))
      )
        return undefined;
      return { kind: 'duration', unit, count: p['COUNT']!.n };
    },
  ),
  rule(
    'time/duration-one',
    'It took a week.',
    [
      'a|an:ONE UNIT',
      'another|one:ONE UNIT',
      'half an? UNIT',
      'half a UNIT',
      'the past|last|next|entire|whole|coming:FRAME UNIT',
    ],
    (p, { words, at, next }) => {
      const unit = p['UNIT']!.code as Unit;
      if (isAge(words, next)) return undefined;
      const word = words[p['UNIT']!.at]!.lower;
      if (word.endsWith('s') || word === 'second' || unit === 'N') {
        if (p['FRAME'] !== undefined && unit !== 'TS' && unit !== 'N') return { kind: 'duration', unit, count: Number.NaN };
        return undefined;
      }
      // "15 a year", "twice a week", "$1 billion a year": a rate, told as a set
      if (p['ONE'] !== undefined && (words[at]!.lower === 'a' || words[at]!.lower === 'an') && isRate(words[at - 1]))
        return { kind: 'set', value: `P${unit.startsWith('T') ? 'T' : ''}1${unit.replace('T', '')}` };
      if (
        words[at]!.lower === 'one' &&
        unit === 'D' &&
        /^(?:one)$/.test(words[at]!.lower) &&
        /^(?:will|could|may|would|might|can)$/.test(words[next]?.lower ?? '')
      )
        return { kind: 'ref', ref: 'FUTURE_REF' };
      if (p['FRAME'] !== undefined && unit === 'D') return undefined;
      if (words[next]?.text === '-' || words[next]?.lower === 'when') return undefined;
      return { kind: 'duration', unit, count: words[at]!.lower === 'half' ? 0.5 : 1 };
    },
  ),
  rule(
    'time/duration-vague',
    'They have lived there for decades.',
    ['the? past|recent|coming|last|next|previous|following|intervening|final:FRAME UNIT', 'UNIT'],
    (p, { words, at, next }) => {
      const unit = p['UNIT']!.code as Unit;
      const word = words[p['UNIT']!.at]!.lower;
      if (!word.endsWith('s') || unit === 'TS' || unit === 'N' || unit === 'WE' || unit === 'Q') return undefined;
      if (p['FRAME'] !== undefined) return { kind: 'duration', unit, count: Number.NaN };
      const before = words[at - 1]?.lower ?? '';
      // "in the days before", "the early hours of": no length
      if (isHyphen(words[next]) && AGE_AFTER.test(words[next + 1]?.lower ?? '')) return undefined;
      if (/^(?:ago|earlier|later|old|before)$/.test(words[next]?.lower ?? '')) return undefined;
      return LENGTH_BEFORE.test(before) ? { kind: 'duration', unit, count: Number.NaN } : undefined;
    },
  ),
];

/** What stands before "a year" in a rate: a number, a sum, "times", "twice". */
function isRate(word: { readonly text: string; readonly lower: string; readonly number: boolean } | undefined): boolean {
  return (
    word !== undefined &&
    (word.number ||
      /^(?:once|twice|thrice|times|million|billion|trillion|dollars|percent|tons|tonnes|barrels|hundred|thousand|people|units|hours|days|euros|pounds|cents)$/.test(
        word.lower,
      ))
  );
}
