import { readClock } from '../engine.js';
import { rule } from '../rule.js';

const DAYBREAK = /^(?:dawn|sunset|sunrise|dusk|nightfall|daybreak)$/;
const BESIDE_DAYBREAK = /^(?:at|before|after|around|until|from|by|since|predawn|pre)$/;

export const CLOCK_RULES = [
  rule(
    'time/clock',
    'The siren went off at 3:15 p.m. EDT.',
    ['CLOCK', 'CLOCK on? WEEKDAY PART?'],
    (p, { text, words, at, next }) => {
      const clockWords = p['CLOCK']!;
      // "10:35 a.m. (0735 GMT)": the same time again, for readers elsewhere
      if (
        words[at - 1]?.text === '(' &&
        words[next]?.text === ')' &&
        /^(?:\.|m|am|pm|time|local|hours)$/.test(words[at - 2]?.lower ?? '')
      )
        return undefined;
      const from = words[clockWords.at]!.from;
      const clock = readClock(text.slice(0, words[clockWords.next - 1]!.to - from));
      if (clock === undefined || next < clockWords.next) return undefined;
      const weekday = p['WEEKDAY'];
      if (weekday === undefined) return { kind: 'clock', clock };
      // "11:30 Sunday night"
      const late =
        /^(?:AF|EV|NI)$/.test(p['PART']?.code ?? '') && clock.hour >= 5 && clock.hour < 12 && !/[ap]\.?\s?m/i.test(text);
      return { kind: 'weekday', weekday: weekday.n, clock: late ? { ...clock, hour: clock.hour + 12 } : clock };
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
      if (words[at]!.text !== words[at]!.lower || words[at - 1]?.lower === 'high') return undefined;
      const hour = p['WHICH']!.code === 'midnight' ? 0 : 12;
      return p['WEEKDAY'] === undefined
        ? { kind: 'clock', clock: { hour, minute: 0, offset: null } }
        : { kind: 'weekday', weekday: p['WEEKDAY'].n, clock: { hour, minute: 0, offset: null } };
    },
  ),
  rule('time/daybreak-of-day', 'The raid began before dawn on Tuesday.', ['PART on? WEEKDAY'], (p, { words, at }) => {
    const own = words[p['PART']!.at]!;
    if (!DAYBREAK.test(own.lower) || !BESIDE_DAYBREAK.test(words[at - 1]?.lower ?? '') || p['WEEKDAY']!.code === 'plural')
      return undefined;
    return { kind: 'weekday', weekday: p['WEEKDAY']!.n, part: p['PART']!.code };
  }),
  rule(
    'time/part',
    'They were attacked in the early morning.',
    ['the early|late:POSITION PART', 'the? PART'],
    (p, { words, at, next }) => {
      const before = words[at - 1]?.lower ?? '';
      // "the early morning hours of 30 April": read with the day
      if (words[next]?.lower === 'hours' && words[next + 1]?.lower === 'of') return undefined;
      const own = words[p['PART']!.at]!;
      if (own.text !== own.lower || own.lower.endsWith('s') || p['PART']!.code === 'DT') return undefined;
      if (own.lower === 'overnight')
        return words[at]!.lower === 'the'
          ? undefined
          : /^(?:stay|bag|success|sensation|train|bus)$/.test(words[next]?.lower ?? '')
            ? undefined
            : { kind: 'part', part: 'NI' };
      if (DAYBREAK.test(own.lower)) return BESIDE_DAYBREAK.test(before) ? { kind: 'part', part: p['PART']!.code } : undefined;
      if (words[at]!.lower === 'the')
        return /^(?:in|during|overnight|into|through|throughout)$/.test(before) &&
          !/^(?:of|before|after)$/.test(words[next]?.lower ?? '')
          ? { kind: 'part', part: p['PART']!.code }
          : undefined;
      return before === 'at' && own.lower === 'night' ? { kind: 'part', part: 'NI' } : undefined;
    },
  ),
];
