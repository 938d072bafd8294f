import { describe, expect, it } from 'vitest';
import { datePrec, datesIn, timePrecision, whenOf, whenPublished } from '../../src/time/index.js';
import { datesOf } from './dates.js';

describe('warnings', () => {
  it('says once that relative dates stay unresolved without a publication day', () => {
    expect(datesOf('He resigned yesterday. She left on Monday.', null).notes.map(({ code }) => code)).toEqual([
      'NO_PUBLICATION_DATE',
    ]);
  });
  it('says nothing where every date stands by itself', () => {
    expect(datesOf('He was jailed in 1994 and freed on 12 May 2001.', null).notes).toEqual([]);
  });
  it('tells a numeric date that can be read two ways', () => {
    const { notes, seen } = datesOf('The fort fell on 9/10/2014.');
    expect(notes.map(({ code, span }) => [code, span])).toEqual([['AMBIGUOUS_DATE', { start: 17, end: 26 }]]);
    expect(seen[0]!.date.value).toMatchObject({ value: '2014', start: '2014-01-01', end: '2014-12-31' });
  });
});

describe('for the rooms above', () => {
  const { seen } = datesOf('Rebels shelled the port late last month. It was quiet in 1994, and has been for years.');
  const dates = seen.map(({ date }) => date);
  it('gives the days of a date, with the precision of the codebooks', () => {
    const when = whenOf(dates[0]!, 0)!;
    expect(when).toEqual({
      start: '2020-09-21',
      end: '2020-09-30',
      edtf: '2020-09-21/2020-09-30',
      precision: 'month',
      basis: 'stated',
      date: 0,
    });
    expect([timePrecision(when), datePrec(when)]).toEqual([3, 4]);
    expect([timePrecision(whenPublished('2020-10-09')!), datePrec(whenPublished('2020-10-09')!)]).toEqual([1, 1]);
    expect([timePrecision(whenOf(dates[1]!, 1)!), datePrec(whenOf(dates[1]!, 1)!)]).toEqual([3, 5]);
  });
  it('gives no days for a duration', () => {
    expect(whenOf(dates[2]!, 2)).toBeUndefined();
  });
  it('finds the dates of a sentence', () => {
    expect(datesIn(dates, { index: 1 } as never).map(({ index }) => index)).toEqual([1, 2]);
    expect(datesIn(dates, { index: 0 } as never, { from: 0, to: 2 })).toEqual([]);
  });
  it('marks what the text does not say', () => {
    expect(datesOf('He was hurt on August 7.').seen[0]!.date.value).toMatchObject({
      basis: 'relative_to_publication',
      implied: ['year'],
    });
  });
});

describe('robust', () => {
  const time = (text: string): number => {
    const start = performance.now();
    datesOf(text);
    return performance.now() - start;
  };
  it.each([
    ['digits', '1234567890'.repeat(1000)],
    ['spaced digits', '12 '.repeat(4000)],
    ['the the the', 'the '.repeat(3000)],
    ['parentheses', '('.repeat(5000) + ')'.repeat(5000)],
    ['months', 'May 10, '.repeat(1500)],
    ['days before days', 'two days before '.repeat(800)],
    ['hyphens', '1992-'.repeat(2500)],
    ['colons', '10:'.repeat(3000)],
    ['quotes', "'9".repeat(4000)],
    ['decades', "'90s and ".repeat(1200)],
    ['numbers in words', 'twenty-five thousand and '.repeat(500)],
  ])('reads 10,000 characters of %s in linear time', (_name, text) => {
    time(text); // warm
    const [one, four] = [time(text), time(text.repeat(4))];
    expect(four).toBeLessThan(12 * one + 400);
  });
  it('does not depend on the time zone of the machine', () => {
    const zone = process.env['TZ'];
    const values = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'].map((tz) => {
      process.env['TZ'] = tz;
      return datesOf('It began at 3 p.m. EDT on Monday, 2020-10-05T23:30:00Z by the log, and ended on 10/6/2020.').seen.map(
        ({ value }) => value,
      );
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(values[1]).toEqual(values[0]);
    expect(values[2]).toEqual(values[0]);
  });
  it.each([
    'February 30, 2014',
    '31 April 2014',
    '2014-13-45',
    '99/99/9999',
    '24:61',
    '0000-00-00',
    '999999999999999999999 years ago',
    'in 0 BC',
    '5000 centuries ago',
    'year 1000000',
  ])('does not throw on %s', (text) => {
    for (const { date } of datesOf(`It was ${text} that he left.`).seen)
      expect(date.value.start === null || /^\d{4}-\d\d-\d\d$/.test(date.value.start)).toBe(true);
  });
});
