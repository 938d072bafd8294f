import type { Anchor, Reading, Unit } from '../reading.js';
import { rule } from '../rule.js';

const COARSE: ReadonlySet<string> = new Set(['D', 'W', 'WE', 'F', 'M', 'Q', 'Y', 'DE', 'CE']);
const plural = (word: string): boolean => word.endsWith('s');

const offset = (unit: string, count: number, sign: 1 | -1, from: Anchor): Reading => ({
  kind: 'offset',
  unit: unit as Unit,
  count,
  sign,
  from,
});
const part = (code: string | undefined): { part?: string } => (code === undefined ? {} : { part: code });

export const RELATIVE = [
  rule('time/weekday-step', 'They met last Friday.', ['STEP WEEKDAY PART?'], (p) => {
    if (p['WEEKDAY']!.code === 'plural') return undefined;
    const { n, code } = p['STEP']!;
    return { kind: 'weekday', weekday: p['WEEKDAY']!.n, which: n, from: code as Anchor, ...part(p['PART']?.code) };
  }),
  rule('time/weekday-week', 'The court sits Monday next week.', ['WEEKDAY of? STEP week', 'WEEKDAY STEP week'], (p) => ({
    kind: 'weekday',
    weekday: p['WEEKDAY']!.n,
    week: p['STEP']!.n,
    from: p['STEP']!.code as Anchor,
  })),
  rule('time/weekday-part', 'The blast came on Thursday night.', ['WEEKDAY at? PART'], (p) =>
    p['WEEKDAY']!.code === 'plural' ? undefined : { kind: 'weekday', weekday: p['WEEKDAY']!.n, ...part(p['PART']?.code) },
  ),
  rule('time/overnight-weekday', 'Fighting raged overnight Friday.', ['overnight WEEKDAY'], (p) => ({
    kind: 'weekday',
    weekday: p['WEEKDAY']!.n,
    part: 'NI',
  })),
  rule('time/weekday', 'The minister said Monday that talks failed.', ['WEEKDAY'], (p, { words, at, next }) => {
    if (p['WEEKDAY']!.code === 'plural') return undefined;
    // "Black Friday", "Bloody Sunday", "Good Friday": names, read by their own rule or not at all; "Sunday Times" is a paper
    const before = words[at - 1];
    if (
      before !== undefined &&
      /^(?:black|bloody|super|fat|ash|palm|cyber|sheffield)$/.test(before.lower) &&
      before.text !== before.lower
    )
      return undefined;
    if (
      /^(?:times|telegraph|mirror|herald|express|mail|tribune|sun|post|league)$/.test(words[next]?.lower ?? '') &&
      /^[A-Z]/.test(words[next]!.text)
    )
      return undefined;
    return { kind: 'weekday', weekday: p['WEEKDAY']!.n };
  }),
  rule('time/today', 'The council meets today.', ['today', 'tonight'], (_p, { words, at, next }) => {
    if (words[at]!.lower === 'tonight') return { kind: 'unit', unit: 'D', shift: 0, from: 'publication', part: 'NI' };
    // "USA Today", "Russia Today", "today's world": a paper, or our age
    if (words[at]!.text === 'Today' && /^[A-Z]/.test(words[at - 1]?.text ?? '')) return undefined;
    const owner = words[next]?.text === "'" || words[next]?.text === '’' ? words[next + 2]?.lower : undefined;
    if (owner !== undefined && /^(?:world|youth|society|generation|technology|standards|children|economy|age)$/.test(owner))
      return { kind: 'ref', ref: 'PRESENT_REF' };
    return { kind: 'unit', unit: 'D', shift: 0, from: 'publication' };
  }),
  rule(
    'time/yesterday',
    'He resigned yesterday.',
    ['the day before yesterday', 'yesterday|tomorrow:WHICH PART?', 'the day after tomorrow'],
    (p, { words, at }) => {
      const which = p['WHICH']?.code;
      const shift = which === 'yesterday' ? -1 : which === 'tomorrow' ? 1 : words[at + 2]!.lower === 'before' ? -2 : 2;
      return { kind: 'unit', unit: 'D', shift, from: 'publication', ...part(p['PART']?.code) };
    },
  ),
  rule('time/last-night', 'Shells fell last night.', ['last|this:WHICH night|evening|morning|afternoon:PART_WORD'], (p) => {
    const which = p['WHICH']!.code;
    const code = p['PART_WORD']!.code;
    const name = code === 'night' ? 'NI' : code === 'evening' ? 'EV' : code === 'morning' ? 'MO' : 'AF';
    return { kind: 'unit', unit: 'D', shift: which === 'last' ? -1 : 0, from: 'publication', part: name };
  }),
  rule(
    'time/that-part',
    'The town fell that evening.',
    ['that|same:WHICH same? PART', 'the same|next|following|previous:WHICH PART', 'the same day PART'],
    (p) => {
      const which = p['WHICH']?.code;
      if (p['PART']!.code === 'MI' || p['PART']!.code === 'DT') return undefined;
      const shift = which === 'next' || which === 'following' ? 1 : which === 'previous' ? -1 : 0;
      return { kind: 'unit', unit: 'D', shift, from: 'text', part: p['PART']!.code };
    },
  ),
  rule(
    'time/day-of-text',
    'She said earlier in the day that talks had begun.',
    ['earlier|later|late|early in|on|during the day', 'earlier|later that|the same? day', 'later|earlier the same day'],
    () => ({ kind: 'unit', unit: 'D', shift: 0, from: 'text' }),
  ),
  rule('time/same-day', 'It was signed the same day.', ['the|that|this:D same|very day', 'that day'], () => ({
    kind: 'unit',
    unit: 'D',
    shift: 0,
    from: 'text',
  })),
  rule(
    'time/next-day',
    'They left the following day.',
    [
      'the next|following:NEXT day',
      'the previous|preceding|prior day',
      'the day after|before|following',
      'a day later|earlier|before|after',
      'one day later|earlier',
    ],
    (_p, { words, at, next }) => {
      const last = words[next - 1]!.lower;
      const key = last === 'day' ? words[next - 2]!.lower : last;
      // "the day after the battle": it counts from something whose day is not known here
      if ((last === 'after' || last === 'before') && words[next] !== undefined && !/^[.,;:)"”]$/.test(words[next]!.text))
        return words[at]!.lower === 'a' || words[at]!.lower === 'one' ? undefined : { kind: 'open', value: 'XXXX-XX-XX' };
      const back = key === 'previous' || key === 'preceding' || key === 'prior' || key === 'before' || key === 'earlier';
      return { kind: 'unit', unit: 'D', shift: back ? -1 : 1, from: 'text' };
    },
  ),
  rule(
    'time/week-of',
    'The hearing is in the week of March 6.',
    ['the week of MONTH DAY', 'the week of the? DAY MONTH'],
    (p) => ({ kind: 'day', month: p['MONTH']!.n, day: p['DAY']!.n, around: 'week' }),
  ),
  rule('time/month-step', 'He was freed last October.', ['STEP MONTH'], (p) => ({
    kind: 'month',
    month: p['MONTH']!.n,
    which: p['STEP']!.n,
    from: p['STEP']!.code as Anchor,
  })),
  rule('time/month-day-step', 'He was shot last Oct. 23.', ['last|next|this:WHICH MONTH DAY'], (p) => ({
    kind: 'day',
    month: p['MONTH']!.n,
    day: p['DAY']!.n,
    which: p['WHICH']!.code === 'last' ? -1 : p['WHICH']!.code === 'next' ? 1 : 0,
  })),
  rule('time/weekend', 'Clashes broke out over the weekend.', ['the weekend', 'weekend'], (_p, { words, at }) =>
    words[at]!.lower === 'the' || /^(?:over|at|last|this)$/.test(words[at - 1]?.lower ?? '')
      ? { kind: 'unit', unit: 'WE', shift: Number.NaN, from: 'publication' }
      : undefined,
  ),
  rule('time/unit-step', 'The war erupted last month.', ['STEP UNIT PART?'], (p, { words, at, next }) => {
    const { n, code } = p['STEP']!;
    const unit = p['UNIT']!.code;
    if (!COARSE.has(unit) || plural(words[p['UNIT']!.at]!.lower)) return undefined;
    // "the last day", "this day": not the publication day
    if (unit === 'D')
      return code === 'text' || n === 0
        ? { kind: 'unit', unit: 'D', shift: n, from: 'text', ...part(p['PART']?.code) }
        : undefined;
    // "the last week of March" is another thing
    if (words[at]!.lower === 'the' && words[at + 1]!.lower === 'last')
      return words[next]?.lower === 'of' ? undefined : { kind: 'duration', unit: unit as Unit, count: 1 };
    return { kind: 'unit', unit: unit as Unit, shift: n, from: code as Anchor };
  }),
  rule('time/year-of-text', 'The truce broke later in the year.', ['the year|month|week|day:WHICH'], (p, { words, at }) => {
    const [far, near] = [words[at - 2]?.lower ?? '', words[at - 1]?.lower ?? ''];
    const which = p['WHICH']!.code;
    const unit = which === 'year' ? 'Y' : which === 'month' ? 'M' : which === 'week' ? 'W' : 'D';
    const part =
      /^(?:of|in|during|throughout)$/.test(near) &&
      /^(?:end|beginning|start|middle|close|rest|remainder|half|part|earlier|later|late|early)$/.test(far);
    // "ending the day down 40 points", "for the day"
    const ended = /^(?:end|ended|ending|ends|finish|finished|finishing|closed|close|closing|started|start|begin|began)$/.test(
      near,
    );
    return part || ended ? { kind: 'unit', unit, shift: 0, from: unit === 'D' ? 'text' : 'either' } : undefined;
  }),
  rule(
    'time/day-in-row',
    'Protests went on for a third straight day.',
    ['the|a|an? ORDINAL consecutive|straight|successive day'],
    () => ({
      kind: 'unit',
      unit: 'D',
      shift: 0,
      from: 'text',
    }),
  ),
  rule('time/week-of-month', 'It fell in the last week of March.', ['the? ORDINAL week of|in MONTH YEAR_REF?'], (p) =>
    p['ORDINAL']!.n > 5
      ? undefined
      : {
          kind: 'month',
          month: p['MONTH']!.n,
          week: p['ORDINAL']!.n,
          ...(p['YEAR_REF'] === undefined
            ? {}
            : {
                year:
                  p['YEAR_REF'].code === ''
                    ? { year: p['YEAR_REF'].n }
                    : { shift: p['YEAR_REF'].n, from: p['YEAR_REF'].code as Anchor },
              }),
        },
  ),
  rule('time/ago', 'The war began two weeks ago.', ['COUNT -? UNIT ago', 'a|an:ONE UNIT ago', 'UNIT ago'], (p) =>
    offset(p['UNIT']!.code, p['COUNT']?.n ?? (p['ONE'] === undefined ? Number.NaN : 1), -1, 'publication'),
  ),
  rule(
    'time/from-now',
    'Polls open three months from now.',
    ['COUNT UNIT from now', 'a|an:ONE UNIT from now', 'COUNT UNIT from today'],
    (p) => offset(p['UNIT']!.code, p['COUNT']?.n ?? 1, 1, 'publication'),
  ),
  rule(
    'time/later',
    'Three days later the town fell.',
    ['COUNT UNIT later|afterward|afterwards|hence|thereafter', 'a|an:ONE UNIT later|afterward|afterwards', 'UNIT later'],
    (p, { words, next }) => {
      const unit = p['UNIT']!.code;
      // "an hour later" is no day; "later than planned" compares
      if (words[next]?.lower === 'than') return undefined;
      return offset(unit, p['COUNT']?.n ?? (p['ONE'] === undefined ? Number.NaN : 1), 1, 'text');
    },
  ),
  rule(
    'time/earlier',
    'Two days earlier he had fled.',
    [
      'COUNT UNIT earlier|previously|beforehand',
      'a|an:ONE UNIT earlier|previously',
      'UNIT earlier',
      'COUNT UNIT before',
      'a|an:ONE UNIT before',
    ],
    (p, { words, next }) => {
      if (words[next]?.lower === 'than') return undefined;
      // "two days before the vote": a length of time, the day is not told
      if (words[next - 1]!.lower === 'before' && words[next] !== undefined && !/^[.,;:)"”]$/.test(words[next]!.text))
        return undefined;
      return offset(p['UNIT']!.code, p['COUNT']?.n ?? (p['ONE'] === undefined ? Number.NaN : 1), -1, 'text');
    },
  ),
  rule(
    'time/year-before',
    'Sales had been lower the year before.',
    ['the year|month|week:WHICH before|after|previous|following|earlier'],
    (p, { words, next }) => {
      const word = words[next - 1]!.lower;
      if ((word === 'before' || word === 'after') && words[next] !== undefined && !/^[.,;:)"”]$/.test(words[next]!.text))
        return undefined;
      return {
        kind: 'unit',
        unit: p['WHICH']!.code === 'year' ? 'Y' : p['WHICH']!.code === 'month' ? 'M' : 'W',
        shift: word === 'after' || word === 'following' ? 1 : -1,
        from: 'text',
      };
    },
  ),
];
