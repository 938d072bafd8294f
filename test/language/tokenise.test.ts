import { describe, expect, test } from 'vitest';
import { sentenceEnds } from '../../src/language/split.js';
import { tokenise } from '../../src/language/tokenise/text.js';

const tokens = (text: string): string => {
  const { from, to } = tokenise(text);
  return from.map((f, i) => text.slice(f, to[i])).join(' ');
};

const sentences = (text: string): string[] => {
  const offsets = tokenise(text);
  let first = 0;
  return sentenceEnds(text, offsets).map((end) => {
    const s = text.slice(offsets.from[first], offsets.to[end - 1]);
    first = end;
    return s;
  });
};

describe('tokens', () => {
  test.each([
    ["Iran's army doesn't know", "Iran 's army does n't know"],
    ['Iran’s army can’t move', 'Iran ’s army ca n’t move'],
    ['They cannot go', 'They can not go'],
    ['U.S.-led strikes on al-Shabaab', 'U.S. - led strikes on al - Shabaab'],
    ['an anti-government co-founder in mid-May', 'an anti-government co-founder in mid-May'],
    ['UN-backed talks', 'UN - backed talks'],
    ['a 24-year-old man', 'a 24 - year - old man'],
    ['Gen. Smith and Lt. Col. Jones of Acme Inc.', 'Gen. Smith and Lt. Col. Jones of Acme Inc.'],
    ['about $3bn, or €1.2m', 'about $ 3 bn , or € 1.2 m'],
    ['A$40 and US$5', 'A$ 40 and US$ 5'],
    ['at 5pm on 19th of the 1970s', 'at 5 pm on 19th of the 1970s'],
    ['1,200 of 3.5 per cent, 40%', '1,200 of 3.5 per cent , 40 %'],
    ['"We won," he said.', '" We won , " he said .'],
    ["O'Neill of Sana'a, Qur'an", "O'Neill of Sana'a , Qur'an"],
    ['see https://example.org/a?b=1, or mail desk@example.org.', 'see https://example.org/a?b=1 , or mail desk@example.org .'],
    ['by @desk_news on #Gaza', 'by @desk_news on #Gaza'],
    ['on 2020-10-08, call 555-0134', 'on 2020-10-08 , call 555-0134'],
    ['from 2019-20, 5-10 men', 'from 2019 - 20 , 5 - 10 men'],
    ['him—and her… and/or us', 'him — and her … and / or us'],
    ['No. 10 said no. It', 'No. 10 said no . It'],
    ['George W. Bush at AT&T', 'George W. Bush at AT&T'],
    ['9/11 and 10:30', '9/11 and 10:30'],
    ['they left.The army', 'they left . The army'],
    ['🙂🙂 ok', '🙂 🙂 ok'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  test('every unit that is not white space belongs to exactly one token', () => {
    const text = 'A “mixed” bag: 12%—$5m (so-called) @x #y 😀👩‍👩‍👧 «ok» don’t… http://x.org/). ﬁne\u00a0day';
    const { from, to } = tokenise(text);
    let seen = '';
    from.forEach((f, i) => {
      expect(f).toBeGreaterThanOrEqual(i === 0 ? 0 : to[i - 1]!);
      seen += text.slice(f, to[i]);
    });
    expect(seen).toBe(text.replace(/\s/g, ''));
  });
});

describe('sentences', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The U.S. army left. It was late.', ['The U.S. army left.', 'It was late.']],
    ['He lives in the U.S. The army left.', ['He lives in the U.S.', 'The army left.']],
    ['Gen. Smith met Dr. Jones at 5 p.m. on Sept. 3.', ['Gen. Smith met Dr. Jones at 5 p.m. on Sept. 3.']],
    ['"We won." The crowd roared.', ['"We won."', 'The crowd roared.']],
    ['“Stop!” he said. “Go.”', ['“Stop!” he said.', '“Go.”']],
    ['"Why?" Mr Smith asked.', ['"Why?" Mr Smith asked.']],
    ['J. K. Rowling wrote. George W. Bush read.', ['J. K. Rowling wrote.', 'George W. Bush read.']],
    ['ARMY SHELLS TOWN. THREE DIE.', ['ARMY SHELLS TOWN.', 'THREE DIE.']],
    ['Acme Inc. said it fell 3.5 percent.', ['Acme Inc. said it fell 3.5 percent.']],
    ['Talks failed in 2019. [4] War followed.', ['Talks failed in 2019. [4]', 'War followed.']],
    ['1. Keep calm', ['1. Keep calm']],
    ['Where are they? Nobody knows...', ['Where are they?', 'Nobody knows...']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
