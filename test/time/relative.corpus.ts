import type { Corpus } from './corpus.js';

/** Weeks, months, years and seasons counted from the publication day, a Friday. */
export const RELATIVE: Corpus = {
  published: '2020-10-09',
  rows: [
    ['2020-W40 2020-09-28..2020-10-04', ['Rebels took the town [last week].']],
    ['2020-W41 2020-10-05..2020-10-11', ['He warned of it [this week].', 'He warned of it [earlier this week].']],
    ['2020-W42 START 2020-10-12..2020-10-13', ['A ruling is due [early next week].']],
    ['2020-W40-WE 2020-10-03..2020-10-04', ['Clashes broke out over [the weekend].']],
    ['2020-09 END 2020-09-21..2020-09-30', ['The war erupted [late last month].']],
    ['2020-09 2020-09-01..2020-09-30', ['The war erupted [last month].', 'A truce agreed in [September] failed.']],
    ['2020-11', ['They vote [next month].', 'A summit will be held in [November].']],
    ['2020-10', ['Four ships were hit [this month].']],
    ['2019 2019-01-01..2019-12-31', ['He was jailed [last year].']],
    ['2020', ['They clashed [earlier this year].', 'It will be shut [later this year].']],
    [
      '2020 END 2020-09-01..2020-12-31',
      ['It will be done by [the end of the year].', 'The plant closes at [the end of this year].'],
    ],
    ['2021', ['Polls are due [next year].']],
    ['2019-10', ['He was freed [last October].']],
    [
      '2020-08-07',
      [
        'The blast of [Aug. 7] was the worst.',
        'He was hurt on [August 7].',
        'He was hurt on [7 August].',
        'She was shot [last Aug. 7].',
      ],
    ],
    [
      '2020-12-14',
      [
        'The envoy will return on [Dec. 14].',
        'He must leave by [December 14].',
        'The board postponed the vote until [14 December].',
      ],
    ],
    ['2019-FA', ['The dam burst [last fall].']],
    ['2020-SU', ['Tourists stayed away [this summer].']],
    ['2020-Q3 2020-07-01..2020-09-30', ['Output fell in [the third quarter].', '[The third-quarter] loss was heavy.']],
    ['2020-H1 2020-01-01..2020-06-30', ['Exports rose in [the first half of the year].']],
    ['2020-W39', ['The siege began [two weeks ago].']],
    ['2017', ['The war ended [three years ago].']],
    ['2021-01', ['The law takes effect [three months from now].']],
    ['2020-09-10', ['Protests began on 11 September; he had left [the day before].']],
    ['2020-10-01', ['He left [the day before last Friday].']],
    ['2019-12-27', ['The ship sank [two days after Christmas].']],
    ['2019-12-25', ['The ship sank on [Christmas Day].']],
    ['2020-11-26', ['They hope to be home by [Thanksgiving].']],
    ['2020-04-24/2020-05-23 APPROX 2020-04-24..2020-05-23', ['Mosques were shut during [Ramadan].']],
    ['2021-05-13 APPROX', ['The truce will hold until [Eid al-Fitr].']],
    ['2020-12-31', ["Fireworks are banned on [New Year's Eve]."]],
  ],
  nothing: [
    'He came last in the race.',
    'It is the next big thing.',
    'The fall of the city was swift.',
    'Water from a spring was sold.',
  ],
};
