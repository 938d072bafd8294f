import type { Unit } from '../reading.js';
import { rule } from '../rule.js';
import { capital, isHyphen, type Word } from '../words.js';

/** What comes after "5 years" when it is an age. */
const AGE_AFTER = /^(?:old|older|olds|age|aged|young|younger)$/;
/** "working hours", "the early hours", "the good old days", "business days": no length of time. */
const NOT_LENGTH =
  /^(?:morning|evening|night|afternoon|peak|working|office|business|opening|trading|rush|school|visiting|early|late|small|wee|old|olden|dog|salad|holy|election|wedding|light|man|of|these|those|-|both|all|such|no|other|latter|final|last|happy|happier|better|bad|dark|darkest|glory|his|her|their|my|our|its|your)$/;
const SMALL = /^(?:just|only|mere|many|several)$/;

function isAge(words: readonly Word[], next: number): boolean {
  const after = words[isHyphen(words[next]) ? next + 1 : next];
  return AGE_AFTER.test(after?.lower ?? '') || (after?.lower === 'of' && words[next + 1]?.lower === 'age');
}

/** A noun that a length stands before without an s: "a 20 year low", "the four day rally", "a three hour speech". */
const noun = (word: Word | undefined): boolean =>
  word?.gap === true &&
  /^\p{Ll}{3,}/u.test(word.text) &&
  !/^(?:old|ago|and|later|earlier|before|after|from|with|for|was|were|has|had|the|that)$/.test(word.lower);

/** "three quarters of the city", "a quarter of its dealers": shares. */
const share = (unit: string, words: readonly Word[], next: number, count: number): boolean =>
  unit === 'Q' && (words[next]?.lower === 'of' || count === 3 || count === 1);

export const DURATIONS = [
  rule(
    'time/duration-hyphen',
    'He ended a three-day visit.',
    ['COUNT - UNIT - long?', 'COUNT - UNIT', 'COUNT UNIT -? long'],
    (p, { words, next }) => {
      const unit = p['UNIT']!.code as Unit;
      if (isAge(words, next) || share(unit, words, next, p['COUNT']!.n)) return undefined;
      if (unit === 'TS' && words[p['UNIT']!.at]!.lower === 'second' && words[next]?.lower === 'place') return undefined;
      return { kind: 'duration', unit, count: p['COUNT']!.n };
    },
  ),
  rule('time/round-the-clock', 'The office is guarded 24 hours a day.', ['COUNT UNIT a|per day|week:EACH'], (p) =>
    /^(?:TH|D)$/.test(p['UNIT']!.code) && p['COUNT']!.n > 1
      ? { kind: 'set', value: p['EACH']!.code === 'day' ? 'P1D' : 'P1W' }
      : undefined,
  ),
  rule('time/duration-long', 'An hours-long gun battle followed.', ['UNIT - long|old:HOW'], (p, { words }) => {
    const plural = words[p['UNIT']!.at]!.lower.endsWith('s');
    if (p['HOW']!.code === 'old' && !plural) return undefined;
    return { kind: 'duration', unit: p['UNIT']!.code as Unit, count: plural ? Number.NaN : 1 };
  }),
  rule(
    'time/duration',
    'Talks went on for six hours.',
    [
      'the? next|past|last|first|coming|previous|following|preceding|final|recent|intervening|ensuing:FRAME COUNT trading|business|working|consecutive|straight? UNIT',
      'the COUNT previous|preceding|following UNIT',
      'COUNT more|full|straight|consecutive|successive|additional|further|whole|long|trading|working|business? UNIT',
      'another COUNT UNIT',
    ],
    (p, { words, at, next }) => {
      const unit = p['UNIT']!.code as Unit;
      const { n } = p['COUNT']!;
      const word = words[p['UNIT']!.at]!;
      if (isAge(words, next) || share(unit, words, next, n)) return undefined;
      // "the under-19 days", "U-19"
      if (isHyphen(words[at - 1]) && words[at]!.number && !words[at]!.gap && /^\p{L}/u.test(words[at - 2]?.text ?? ''))
        return undefined;
      if (unit === 'TS' && word.lower === 'second') return undefined;
      // "60 Minutes", the programme
      if (word.text !== word.lower && word.text !== word.text.toUpperCase() && at > 0) return undefined;
      if (n !== 1 && !word.lower.endsWith('s') && !/^(?:century|millennia|min|hr|yr)$/.test(word.lower) && !noun(words[next]))
        return undefined;
      return { kind: 'duration', unit, count: n };
    },
  ),
  rule(
    'time/duration-one',
    'It took a week.',
    [
      'a|an:ONE UNIT',
      'a single UNIT',
      'another|one:ONE UNIT',
      'half an? UNIT',
      'half a UNIT',
      'the past|last|next|coming:FRAME UNIT',
    ],
    (p, { words, at, next }) => {
      const unit = p['UNIT']!.code as Unit;
      const word = words[p['UNIT']!.at]!.lower;
      const { lower } = words[at]!;
      if (isAge(words, next) || share(unit, words, next, 1)) return undefined;
      if (word.endsWith('s'))
        return p['FRAME'] !== undefined && unit !== 'N' ? { kind: 'duration', unit, count: Number.NaN } : undefined;
      if (word === 'second' || unit === 'N' || (p['FRAME'] !== undefined && unit === 'D')) return undefined;
      // "15 a year", "twice a week", "$1 billion a year": a rate, told as a set
      if ((lower === 'a' || lower === 'an') && isRate(words[at - 1]))
        return { kind: 'set', value: `P${unit.startsWith('T') ? 'T' : ''}1${unit.replace('T', '')}` };
      // "one day they will return"
      if (
        lower === 'one' &&
        unit === 'D' &&
        /^(?:will|could|may|would|might|can|they|he|she|we|i)$/.test(words[next]?.lower ?? '')
      )
        return { kind: 'ref', ref: 'FUTURE_REF' };
      if (words[next]?.text === '-' || (unit === 'D' && /^(?:when|that|for)$/.test(words[next]?.lower ?? '') && lower === 'a'))
        return undefined;
      return { kind: 'duration', unit, count: lower === 'half' ? 0.5 : 1 };
    },
  ),
  rule('time/whole', 'It lost money over the entire year.', ['the entire|whole:WHOLE UNIT'], (p, { words, next }) => {
    const unit = p['UNIT']!.code;
    if (words[next - 1]!.lower.endsWith('s') || !/^(?:D|W|M|Y)$/.test(unit)) return undefined;
    return { kind: 'unit', unit: unit as Unit, shift: 0, from: unit === 'D' ? 'text' : 'either' };
  }),
  rule(
    'time/duration-vague',
    'They have lived there for decades.',
    [
      'the? past|recent|coming|last|next|previous|final|intervening:FRAME UNIT',
      'the following UNIT',
      'over|through|throughout the years|months|weeks|decades|centuries:UNITS',
      'UNIT',
    ],
    (p, { words, at, next }) => {
      const unit = (p['UNIT']?.code ??
        { years: 'Y', months: 'M', weeks: 'W', decades: 'DE', centuries: 'CE' }[p['UNITS']!.code] ??
        'Y') as Unit;
      const word = words[next - 1]!.lower;
      if (!word.endsWith('s') || unit === 'TS' || unit === 'N' || unit === 'WE' || unit === 'Q') return undefined;
      if (isAge(words, next)) return undefined;
      if (p['UNIT'] === undefined)
        return /^(?:before|after|of|since|following|that|when)$/.test(words[next]?.lower ?? '')
          ? undefined
          : { kind: 'duration', unit, count: Number.NaN };
      if (next - at > 1) return { kind: 'duration', unit, count: Number.NaN };
      // "in the weeks before the shooting": a stretch whose place is not known, and no length
      if (/^(?:ago|earlier|later|old|apart|before|after)$/.test(words[next]?.lower ?? '')) return undefined;
      const before = words[at - 1];
      const far = before !== undefined && SMALL.test(before.lower) ? words[at - 2] : before;
      if (NOT_LENGTH.test(far?.lower ?? '') || capital(words[at])) return undefined;
      return { kind: 'duration', unit, count: Number.NaN };
    },
  ),
];

/** What stands before "a year" in a rate: a number, a sum, "times", "twice". */
function isRate(word: Word | undefined): boolean {
  return word !== undefined && (word.number || RATED.test(word.lower));
}
const RATED =
  /^(?:once|twice|thrice|times|million|billion|trillion|dollars|percent|tons|tonnes|barrels|hundred|thousand|people|units|hours|days|euros|pounds|cents|dozen|interviews|cases|visits|deaths|visitors)$/;
