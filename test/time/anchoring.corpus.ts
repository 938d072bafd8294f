import type { Corpus } from './corpus.js';

const HISTORY = 'The league was founded in 1908. In 1911 it split. By 1912 it had armed. On 4 March 1913 its men took the fort. ';

/** Retrospective passages: what counts from the dates of the text and not from publication. */
export const RETROSPECTIVE: Corpus = {
  published: '2020-10-09',
  rows: [
    [
      '1913-03-05',
      [
        `${HISTORY}[The following day] the governor fled.`,
        `${HISTORY}[The next day] the governor fled.`,
        `${HISTORY}[A day later] the governor fled.`,
      ],
    ],
    ['1913-03-06', [`${HISTORY}[Two days later] the governor fled.`]],
    ['1913-03-02', [`${HISTORY}[Two days earlier] the governor had fled.`]],
    ['1913-05-12', [`${HISTORY}On [12 May] the king gave in.`]],
    ['1913-06', [`${HISTORY}In [June] the king gave in.`, `${HISTORY}In [June of that year] the king gave in.`]],
    ['1913', [`${HISTORY}The king gave in [later that year].`]],
    ['1914', [`${HISTORY}[The following year] the king gave in.`]],
    ['1913-03', [`${HISTORY}[Later that month] the king gave in.`]],
    ['1913-03-20', [`${HISTORY}The king gave in on [the 20th].`]],
    ['1913 END', [`${HISTORY}The king gave in by [the end of the year].`]],
    ['1913-SU', [`${HISTORY}They fought on through [the summer].`]],
    ['1913-04', [`${HISTORY}A law of 1872 was broken. In [April] the king gave in.`]],
  ],
  nothing: [],
};

/** Without a publication day nothing relative is put on the calendar. */
export const UNDATED: Corpus = {
  published: null,
  rows: [
    [
      'XXXX-WXX-1',
      ['The minister said [Monday] that the road was open.', 'He was shot on April 18, 2013. The trial opened on [Monday].'],
    ],
    ['XXXX-XX', ['The war erupted [last month].']],
    ['XXXX-08-07', ['He was hurt on [August 7].']],
    [
      'XXXX-XX-XX',
      [
        'He resigned [yesterday].',
        'He took power in 1979. [Later that day] he flew home.',
        'She came in 1979. [The next day] he left.',
      ],
    ],
    ['1994', ['It has held since [1994].']],
    ['2017-09', ['She did so in [September] and December 2017.']],
  ],
  nothing: [],
};
