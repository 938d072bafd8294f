import { LUNAR } from '../lexicon/lunar.js';
import { rule, yearOf } from '../rule.js';

export const HOLIDAY_RULES = [
  rule(
    'time/holiday',
    'The boy was found on Thanksgiving Day.',
    ['STEP HOLIDAY', 'HOLIDAY week|weekend:WEEK', 'HOLIDAY , YEAR_REF', 'HOLIDAY YEAR_REF', 'HOLIDAY'],
    (p, { words, at, next }) => {
      const name = p['HOLIDAY']!.code;
      // "Easter Island", "Christmas tree", "the Easter Rising": other things
      if (
        !name.includes(' ') &&
        next < words.length &&
        /^(?:island|rising|tree|trees|card|cards|carol|bombing|offensive|truce|egg|eggs|present|presents|gift|gifts|shopping|sales|party|turkey)$/.test(
          words[next]!.lower,
        )
      )
        return undefined;
      if (/^(?:merry|happy|operation|white)$/.test(words[at - 1]?.lower ?? '')) return undefined;
      const year = yearOf(p['YEAR_REF']);
      return {
        kind: 'holiday',
        name,
        ...(p['WEEK'] === undefined ? {} : { around: p['WEEK'].code === 'week' ? ('week' as const) : ('weekend' as const) }),
        ...(LUNAR[name] === undefined ? {} : { mod: 'APPROX' }),
        ...(year === undefined ? {} : { year }),
        ...(p['STEP'] === undefined ? {} : { which: p['STEP'].n }),
      };
    },
  ),
];
