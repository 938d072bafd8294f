import type { Corpus } from './corpus.js';

/** Bare weekdays and days near publication; the day of publication is a Friday. */
export const WEEKDAYS: Corpus = {
  published: '2020-10-09',
  rows: [
    [
      '2020-10-05',
      [
        'The minister said [Monday] that the road was open.',
        'On [Monday], rebels shelled the port.',
        'The council met [Monday] and voted.',
      ],
    ],
    [
      '2020-10-12',
      [
        'The council will meet on [Monday].',
        'Talks are due to resume [Monday].',
        'He plans to fly to Oslo on [Monday].',
        'The vote is set for [Monday].',
        'A new round of talks starts [Monday].',
        'He could be freed as early as [Monday].',
        'The bridge could be reopened on [Monday], they said.',
        'The court ordered a hearing for [Monday].',
        'The deadline is [Monday].',
      ],
    ],
    [
      '2020-10-09',
      ['Gunmen attacked the post on [Friday].', 'The talks continued into [Friday].', 'She will speak later [Friday].'],
    ],
    ['2020-10-06TMO', ['Gunmen stormed the school before [dawn Tuesday].', 'The raid began before [dawn on Tuesday].']],
    ['2020-10-08 END', ['He arrived [late Thursday].', 'It was announced [late on Thursday].']],
    [
      '2020-10-08TNI',
      [
        'Shells fell [Thursday night].',
        'They clashed on [Thursday night].',
        'The raid came on [the night of Thursday].',
        'Fighting raged [overnight Thursday].',
        'Shells fell [last night].',
      ],
    ],
    ['2020-10-09TMO START', ['The blast came [early Friday morning].']],
    ['2020-10-02', ['He was shot [last Friday].']],
    ['2020-10-16', ['They meet again [next Friday].']],
    ['2020-10-13', ['The court sits [Tuesday next week].', 'He will be sworn in on [Tuesday].']],
    [
      '2020-10-07',
      [
        'The service planned for [Wednesday] was cancelled.',
        "Officials rejected [Wednesday]'s ruling.",
        'By [Wednesday] the town had fallen.',
      ],
    ],
    ['2020-10-11', ["Soldiers were deployed ahead of [Sunday]'s vote."]],
    ['2020-10-09', ['The council meets [today].', 'He spoke [earlier today].']],
    ['2020-10-09TNI', ['A truce is possible [tonight].']],
    ['2020-10-09TMO', ['The bridge was hit [this morning].']],
    ['2020-10-10', ['The envoy arrives [tomorrow].']],
    ['2020-10-08', ['He resigned [yesterday].']],
    ['2020-10-07', ['He resigned [the day before yesterday].']],
    ['2020-10-07', ['Protests began [two days ago].']],
    ['2020-10-08', ['He had fled [the day before].', 'She had left [a day earlier].']],
    [
      '2020-10-09',
      ['She said [earlier in the day] that talks had begun.', 'He died [later that day].', 'They signed it [the same day].'],
    ],
    ['2020-10-05', ['The envoy was shot last Sunday. He died [the following day].']],
  ],
  nothing: ['He reads the Sunday Times.', 'They sat in the sun.', 'Bloody Sunday shook the country.', 'The wed couple smiled.'],
};
