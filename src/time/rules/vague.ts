import { rule } from '../rule.js';
import { capital, isHyphen } from '../words.js';

const SETS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  hourly: 'PT1H',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  nightly: 'P1D',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  biannual: 'P6M',
  biennial: 'P2Y',
  everyday: 'P1D',
};

export const VAGUE_RULES = [
  rule('time/set-adverb', 'Shells fall daily on the town.', [Object.keys(SETS).join('|')], (_p, { words, at }) => {
    const word = words[at]!;
    // "the Daily Star": a paper
    if (capital(word) && (at > 0 || capital(words[at + 1]))) return undefined;
    return { kind: 'set', value: SETS[word.lower]! };
  }),
  rule(
    'time/set-every',
    'They rally every Friday.',
    [
      'every|each:E WEEKDAY PART?',
      'every|each:E UNIT',
      'every|each COUNT UNIT',
      'per UNIT',
      'once|twice a|an|every UNIT',
      'every|each PART',
      'every|each MONTH',
      'every|each SEASON',
      'every other UNIT',
    ],
    (p, { words, at, next }) => {
      if (p['WEEKDAY'] !== undefined)
        return { kind: 'set', value: `XXXX-WXX-${p['WEEKDAY'].n}${p['PART'] === undefined ? '' : `T${p['PART'].code}`}` };
      if (p['MONTH'] !== undefined) return { kind: 'set', value: `XXXX-${String(p['MONTH'].n).padStart(2, '0')}` };
      if (p['SEASON'] !== undefined) return { kind: 'set', value: `XXXX-${p['SEASON'].code}` };
      if (p['UNIT'] === undefined) return { kind: 'set', value: `XXXX-XX-XXT${p['PART']?.code ?? ''}` };
      const unit = p['UNIT'].code;
      if (unit === 'TS' && words[next - 1]!.lower === 'second') return undefined;
      if (words[at]!.lower === 'per' && /^T/.test(unit)) return undefined; // "miles per hour"
      const n = words[at + 1]?.lower === 'other' ? 2 : (p['COUNT']?.n ?? 1);
      const count = Number.isNaN(n) ? 'X' : String(n);
      return {
        kind: 'set',
        value:
          unit === 'N'
            ? 'P1D'
            : unit === 'WE'
              ? 'XXXX-WXX-WE'
              : unit.startsWith('T')
                ? `PT${count}${unit[1]}`
                : `P${count}${unit === 'F' ? 'W' : unit}`,
      };
    },
  ),
  rule('time/set-weekdays', 'He preaches on Sundays.', ['WEEKDAY'], (p) =>
    p['WEEKDAY']!.code === 'plural' ? { kind: 'set', value: `XXXX-WXX-${p['WEEKDAY']!.n}` } : undefined,
  ),
  rule(
    'time/present',
    'The road is now closed.',
    [
      'now',
      'right now',
      'currently',
      'nowadays',
      'at present',
      'presently',
      'these days',
      'the time being',
      'at the moment',
      'at this time',
      'current',
      'the present',
    ],
    (_p, { words, at, next }) => {
      const word = words[at]!;
      if (isHyphen(words[next])) return undefined; // "the now-cancelled deal"
      if (word.text === 'Now' && words[next]?.text === ',') return undefined; // "Now, she said, ...": turns to the next point
      // "NOW", the organisation; "current" as a noun of water
      if (word.text === 'NOW' && words[at - 1]?.lower === 'the') return undefined;
      if (word.lower === 'current' && /^(?:account|affairs|and|of)$/.test(words[next]?.lower ?? '')) return undefined;
      if (
        word.lower === 'current' &&
        /^(?:the|a|electric|alternating|direct|strong)$/.test(words[at - 1]?.lower ?? '') &&
        words[next]?.text === '.'
      )
        return undefined;
      return { kind: 'ref', ref: 'PRESENT_REF' };
    },
  ),
  rule(
    'time/past',
    'He was recently released.',
    ['recently', 'lately', 'the past', 'the recent past', 'the distant past', 'recent'],
    (_p, { words, at, next }) => {
      // "most recently in 2009", "as recently as Monday": the date beside it says when
      if (
        words[at]!.lower === 'recently' &&
        /^(?:most|as)$/.test(words[at - 1]?.lower ?? '') &&
        /^(?:as|in|on|last|this|by)$/.test(words[next]?.lower ?? '')
      )
        return undefined;
      if (
        words[at]!.lower === 'the' &&
        words[next - 1]!.lower === 'past' &&
        words[next] !== undefined &&
        /^[\p{L}\d]/u.test(words[next]!.text) &&
        !/^(?:and|or|but|to|is|was|has|had|as|when|with|by|that|which|who|he|she|they|it|we)$/.test(words[next]!.lower)
      )
        return undefined;
      if (
        words[at]!.lower === 'recent' &&
        !/^(?:in|of|most|more|the|a|its|his|their|her|other)$/.test(words[at - 1]?.lower ?? '')
      )
        return { kind: 'ref', ref: 'PAST_REF' };
      return { kind: 'ref', ref: 'PAST_REF' };
    },
  ),
  rule(
    'time/future',
    'Nobody knows what the future holds.',
    ['the near|distant? future', 'the foreseeable future', 'future', 'the near|short|medium|long:TERM term'],
    (p, { words, at, next }) => {
      if (isHyphen(words[next]) || (words[at]!.lower === 'future' && capital(words[at]))) return undefined;
      // "in the long term": a time; "the short term of the loan" is not
      if (p['TERM'] !== undefined && !/^(?:in|over|for|on)$/.test(words[at - 1]?.lower ?? '')) return undefined;
      return { kind: 'ref', ref: 'FUTURE_REF' };
    },
  ),
];
