import { expect, test } from 'vitest';
import { dayOfUrl, parseDay } from '../../src/reading/day.js';

const days: readonly (readonly [string, readonly string[]])[] = [
  [
    '2020-10-09',
    [
      '2020-10-09',
      '2020-10-09T23:30:00-05:00',
      '20201009',
      'Fri, 09 Oct 2020 12:00:00 GMT',
      'October 9, 2020',
      'Oct. 09 2020',
      '9th of October 2020',
      '2020/10/9',
    ],
  ],
  ['1990-01-03', ['3 JAN 90', '3 January 1990']],
  ['2021-02-23', ['2/23/2021', '23.02.2021']],
];
for (const [day, forms] of days) test.each(forms)(`%s is ${day}`, (form) => expect(parseDay(form)).toBe(day));

test.each(['2020-13-09', '2021-02-29', '9/10/2020', 'October 2020', 'yesterday', '', '12345678'])('%j is no day', (form) =>
  expect(parseDay(form)).toBeNull(),
);

test.each([
  ['https://e.org/2020/10/09/talks', '2020-10-09'],
  ['https://e.org/news/2022-07-31/talks', '2022-07-31'],
  ['https://e.org/a/20090320/NEWS01/9', '2009-03-20'],
  ['https://e.org/world/2016/feb/25/talks', '2016-02-25'],
  ['http://web.archive.org/web/20141108120159/http://e.org/story/24568412', null],
  ['https://e.org/2020/10/talks', null],
  ['https://e.org/story/1234567890', null],
])('%s', (url, day) => expect(dayOfUrl(url)).toBe(day));
