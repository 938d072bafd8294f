import { describe, expect, it } from 'vitest';
import { read } from './told.js';

/** The figures that sum a war or a stretch of time, in order. */
const sums = (text: string): (number | string | null)[] =>
  read(text)
    .casualties.filter((c) => c.value.sums)
    .map((c) => c.value.best ?? c.value.vague);

describe('figures of a whole war or a stretch of time', () => {
  it.each([
    [70000, 'We have 70,000 dead in nine years.'],
    [4000, 'In the past nine years, 4,000 people have been killed in the province.'],
    [30, 'Thirty mayors have been killed so far this year.'],
    [12, 'Twelve of its leaders were killed in the first half of the year.'],
    [90, 'Ninety people have died since violence erupted in June.'],
    [13000, 'About 13,000 people were killed since 1980.'],
    [250, 'The guerrillas killed 250 soldiers in 600 clashes.'],
    [4000, 'The insurgency has left 4,000 dead.'],
    [75000, 'The war cost 75,000 lives.'],
    [900, 'He reported on the conflict, which has killed 900 people.'],
    ['tens of thousands', 'Tens of thousands died in the uprising.'],
  ])('%s: %s', (figure, text) => expect(sums(text)).toEqual([figure]));
  it('both figures of one clause', () => {
    expect(sums('The raids left 40 dead and 60 wounded in nine months.')).toEqual([40, 60]);
  });
  it('the figure of its own clause only', () => {
    expect(
      sums('Five people were killed in clashes on Thursday, bringing to 87 the number killed since violence erupted in June.'),
    ).toEqual([87]);
  });
  it('takes what no attack of a day has cost for the toll of a war', () => {
    expect(sums('They murdered the bishop. They have killed 70,000 people.')).toEqual([70000]);
    expect(sums('Thousands were killed in Darfur, aid workers said.')).toEqual(['thousands']);
  });
  it.each([
    'The quake killed 12,000 people in Bam on Monday.',
    'Gunmen killed 1,200 people in a day.',
    'Nine people died in the worst flood in two decades.',
    'It was the third bombing in two weeks to hit the town and killed nine people.',
    'Earlier in the year, the army killed 13 marchers.',
    'Nine sailors have been missing since August.',
    'The bomb killed 40 people on Thursday.',
    'She is the 14th woman killed in the city since January.',
    'The town has been tense since fighting broke out there in May, killing 32 people.',
    'A dozen bodies have been recovered since Monday.',
    'He was jailed for nine years after 12 people were killed.',
  ])('none: %s', (text) => expect(sums(text)).toEqual([]));
});

describe('history that the next sentence takes up', () => {
  const scopes = (text: string): string[] => read(text).casualties.map((c) => c.value.scope);
  it.each([
    [
      'historical historical',
      'The bridge, which fell in 2019 and killed six people, reopens soon. Nine workers were also injured in the collapse.',
    ],
    ['historical incident', 'A flood killed six people in 2011. Four people were hurt when a tree fell on their car.'],
    ['incident incident', 'A wall fell on Thursday and killed two men. Four others were hurt in the collapse.'],
  ])('%s: %s', (expected, text) => expect(scopes(text).join(' ')).toBe(expected));
});
