import { describe, expect, it } from 'vitest';
import { findCounts, quantityOf } from '../../src/text/counts/index.js';

const tokens = (text: string) => text.split(' ').map((word) => ({ lower: word.toLowerCase() }));
/** low/best/high, the qualifier, and the word or share. */
const brief = (text: string): string =>
  findCounts(tokens(text))
    .map(
      (c) =>
        `${c.low}/${c.best}/${c.high} ${c.qualifier}${c.vague === null ? '' : ` ${c.vague}`}${c.percent === null ? '' : ` ${c.percent}%`}`,
    )
    .join(', ');

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  [
    '12/12/12 exact',
    ['12 people', 'twelve people', 'a dozen people', 'exactly 12 people', 'a total of 12 people', 'the 12 people'],
  ],
  ['23/23/23 exact', ['twenty-three men', 'twenty three men', 'twenty - three men', '23 men']],
  ['24/24/24 exact', ['two dozen men']],
  ['6/6/6 exact', ['half a dozen men', 'half-dozen men', 'a half dozen men']],
  ['125/125/125 exact', ['one hundred and twenty-five men', 'a hundred and twenty five men', '125 men']],
  ['2500/2500/2500 exact', ['two thousand five hundred men', '2,500 men']],
  ['1200000/1200000/1200000 exact', ['1.2 million people']],
  ['12/12/null at_least', ['at least 12', 'no fewer than twelve', '12 or more', 'a minimum of 12', 'at least a dozen']],
  ['12/12/null more_than', ['more than 12', 'over 12', 'upwards of a dozen', 'in excess of 12']],
  ['null/32/32 at_most', ['up to 32', 'as many as 32', 'no more than 32']],
  ['null/10/10 fewer_than', ['fewer than 10', 'less than ten']],
  ['400/400/null about', ['some 400', 'about 400', 'around 400', 'an estimated 400', 'roughly four hundred', '400 or so']],
  ['null/200/200 about', ['nearly 200', 'almost 200']],
  ['10/null/20 between', ['between 10 and 20', '10 to 20', '10 - 20', 'ten to twenty']],
  ['3/null/4 between', ['three or four']],
  ['24/null/null vague dozens', ['dozens of people']],
  ['20000/null/null vague tens of thousands', ['tens of thousands of people']],
  ['3/null/null vague several', ['several people']],
  ['2/null/null vague couple', ['a couple of men']],
  ['300/null/null vague several hundred', ['several hundred people']],
  ['0/0/0 exact', ['no people', 'none', 'nobody', 'no one']],
  ['2/2/2 exact', ['both men']],
  ['70000/70000/70000 exact 50%', ['half of the 140,000 residents']],
  ['70000/70000/null about 50%', ['around half of its 140,000 residents']],
  ['null/null/null exact 90%', ['90 percent of its women', '90 % of its women', '90 per cent of its women']],
];

describe('counts', () => {
  for (const [expected, phrasings] of ROWS) it.each(phrasings)(`${expected}: %s`, (text) => expect(brief(text)).toBe(expected));
  it.each(['the people', 'a second man', '1.2 metres'])('nothing: %s', (text) => expect(brief(text)).toBe(''));
  it('tells what is beside the others, and what was told before', () => {
    expect(findCounts(tokens('another five men'))[0]).toMatchObject({ best: 5, more: true });
    expect(findCounts(tokens('five more men'))[0]).toMatchObject({ best: 5, more: true });
    expect(findCounts(tokens('all five men'))[0]).toMatchObject({ best: 5, definite: true });
  });
  it('has the shapes simple, interval and open', () => {
    expect(quantityOf({ low: 5, best: 5, high: 5 })).toEqual({ shape: 'simple', value: 5 });
    expect(quantityOf({ low: 10, best: null, high: 20 })).toEqual({ shape: 'interval', from: 10, to: 20 });
    expect(quantityOf({ low: 5, best: 5, high: null })).toEqual({ shape: 'open', from: 5, to: null });
  });
});
