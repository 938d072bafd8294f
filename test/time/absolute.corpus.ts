import type { Corpus } from './corpus.js';

/** Dates that say their year, in all the orders of the news; ranges; times of day. */
export const ABSOLUTE: Corpus = {
  published: '2020-10-09',
  rows: [
    [
      '2014-05-12 2014-05-12..2014-05-12',
      [
        'It fell on [May 12, 2014].',
        'It fell on [12 May 2014].',
        'It fell on [the 12th of May, 2014].',
        'It fell on [Monday, May 12, 2014].',
        'It fell on [2014-05-12].',
        'It fell on [12 May, 2014].',
        'It fell on [May 12th, 2014].',
      ],
    ],
    ['2014-05-23', ['It fell on [23/05/2014].', 'It fell on [5/23/2014].', 'It fell on [23.05.2014].']],
    ['2014-05', ['He fled in [May 2014].', 'He fled in [May of 2014].', 'He fled in [May, 2014].']],
    [
      '1994 1994-01-01..1994-12-31',
      [
        'The truce of [1994] held.',
        'It has held since a [1994] ceasefire.',
        'It has held since [1994].',
        'In [1994], the guns fell silent.',
      ],
    ],
    ['2015 END 2015-09-01..2015-12-31', ['The army left at [the end of 2015].', 'The army left in [late 2015].']],
    ['2014-08 MID 2014-08-11..2014-08-20', ['Fighting peaked in [mid-August 2014].']],
    ['2014-SU 2014-06-01..2014-08-31', ['They fled in [the summer of 2014].', 'They fled in [summer 2014].']],
    ['2020-Q3', ['Profits fell in [Q3 2020].', 'Profits fell in [the third quarter of 2020].']],
    ['FY2021', ['The budget for [fiscal 2021] was cut.', 'The budget for [fiscal year 2021] was cut.']],
    ['199 START 1990-01-01..1993-12-31', ['A war in [the early 1990s] killed thousands.']],
    [
      '197 1970-01-01..1979-12-31',
      ['He was jailed in [the 1970s].', 'He was jailed in [the 70s].', 'He was jailed in [the seventies].'],
    ],
    [
      '18 1800-01-01..1899-12-31',
      ['The fort was built in [the 19th century].', 'The fort was built in [the nineteenth century].'],
    ],
    ['BC0216', ['The battle of [216 BC] was lost.', 'The battle of [216 B.C.] was lost.']],
    ['1959 AFTER', ['Life in [post-1959] Cuba was hard.']],
    ['2020-05-03', ['Raids between [3] and 5 May killed six.', 'Talks on [3]-5 May failed.', 'Talks on [May 3]-5 failed.']],
    ['2020-05-05', ['Raids between 3 and [5 May] killed six.', 'Talks on May 3-[5] failed.', 'Talks on May 3 and [5] failed.']],
    ['1918-03-09', ['Talks of March 5-[9, 1918] led nowhere.']],
    ['1918-03-05', ['Talks of [March 5]-9, 1918 led nowhere.']],
    ['1995', ['The war of 1992-[95] was bitter.']],
    ['1952-03-03', ['The siege ([3 March] - 21 June 1952) failed.']],
    ['2020-10-05', ['It rained from [Monday] to Wednesday.']],
    ['2020-10-08T15:00', ['The bomb went off at [3 p.m. Thursday].']],
    ['2020-10-08T06:00Z', ['Shells fell on Thursday at [0600 GMT].', 'Shells fell on Thursday at [06:00 GMT].']],
    [
      '2020-10-08T15:30',
      [
        'It began on Thursday at [3:30 p.m.] as planned.',
        'It began on Thursday at [15:30] sharp.',
        'It began on Thursday at [3.30pm] as planned.',
        'It began on Thursday at [3:30 p.m. local time].',
      ],
    ],
    ['1792-08-10TNI', ['They rose on [the night of 10 August 1792].']],
    ['2001-09-11', ['It was the worst since the [September 11] attacks.', 'It was the worst since the [Sept. 11] attacks.']],
    ['1989-03-14', ['LIMA, [14 MAR 89] (EFE) -- A mayor was shot.']],
  ],
  nothing: [
    'Italy won 12:10 in the end.',
    'He paid $1,994 for it.',
    'Call 555-1234 or 020 7946 0018.',
    'See http://example.org/2014/05/12/news for more.',
    'Some 1994 people came.',
    'Boeing 1994 was late.',
    'Nearly 2000 troops arrived.',
    'It weighs 1500 kilograms.',
    'Resolution 1973 was passed.',
    'A 2004 Honda Civic was found.',
    'The March on Rome was led by him.',
    'You may go, and they may stay.',
    'April Jones said nothing.',
    'Theresa May resigned.',
    'The Fourth Army withdrew.',
    'NATO cited Article 5.',
    'The second man escaped.',
    'Protesters march on the capital.',
    'Unit 1914 is a flat.',
    'He wore number 10.',
  ],
};

/** Numeric dates: the article's own order, else what is near publication. */
export const DAY_FIRST: Corpus = {
  published: '2020-10-09',
  rows: [
    ['2014-10-09', ['It fell on [09/10/2014]; on 12 May 2013 it had held.', 'It fell on [9.10.2014], not on 1 June 2015.']],
    ['2014-09-10', ['It fell on [09/10/2014]; on May 12, 2013 it had held.']],
    ['2020-10-08', ['It fell on [08/10/2020].']],
    ['2014', ['It fell on [09/10/2014].']],
  ],
  nothing: ['It scored 9/10 and 24/7 help came.', 'Version 1.2.3 was released.', 'See 10.1.2.3/24 for it.'],
};
