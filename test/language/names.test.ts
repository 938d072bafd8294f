import { describe, expect, test } from 'vitest';
import type { Block, Document, NameType } from '../../src/core/index.js';
import { findNames, readSentences } from '../../src/language/index.js';

function names(...paragraphs: string[]): [string, NameType][] {
  const input = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((text): Block => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { kind: 'paragraph', text, span, map: null };
  });
  const document = { input, blocks } as unknown as Document;
  const silent = (): void => {};
  const sentences = readSentences.run({ document }, silent);
  return findNames.run({ sentences }, silent).map((m) => [input.slice(m.span.start, m.span.end), m.value.type]);
}

describe('names', () => {
  test.each<[string, [string, NameType][]]>([
    [
      'Russian President Vladimir Putin met Turkish leaders in Istanbul on Monday.',
      [
        ['Vladimir Putin', 'person'],
        ['Istanbul', 'place'],
      ],
    ],
    [
      'The Ministry of Defence said that rebels had left Goma, in the Democratic Republic of Congo.',
      [
        ['Ministry of Defence', 'organization'],
        ['Goma', 'place'],
        ['Democratic Republic of Congo', 'place'],
      ],
    ],
    [
      "Gen. Abdel Fattah al-Burhan's army shelled Nyala, a spokesman for Human Rights Watch said.",
      [
        ['Abdel Fattah al-Burhan', 'person'],
        ['Nyala', 'place'],
        ['Human Rights Watch', 'organization'],
      ],
    ],
    [
      'GUERRILLAS OF THE FARABUNDO MARTI NATIONAL LIBERATION FRONT ATTACKED A BARRACKS IN SAN SALVADOR YESTERDAY.',
      [
        ['FARABUNDO MARTI NATIONAL LIBERATION FRONT', 'organization'],
        ['SAN SALVADOR', 'place'],
      ],
    ],
    [
      'A jury in Houston Tuesday cleared Dana Whitlock, 41, of Tulsa.',
      [
        ['Houston', 'place'],
        ['Dana Whitlock', 'person'],
        ['Tulsa', 'place'],
      ],
    ],
    ['Costa Ricans and South Koreans paid 20 US dollars; the GDP fell.', []],
    ['Prices rose again last week, and nobody in the village knew why.', []],
    ['Many Armenians fled; French officials were worried.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('what the article says elsewhere decides', () => {
    const found = names('Mariam Okafor, a teacher, opened the school in 2011.', 'Okafor left in May.', 'Parents liked Okafor.');
    expect(found).toEqual([
      ['Mariam Okafor', 'person'],
      ['Okafor', 'person'],
      ['Okafor', 'person'],
    ]);
  });

  test('a name that the wording makes ground is no person', () => {
    const found = names('Mahuré is lovely.', 'Boats leave from the island of Mahuré.', 'Hotels stand all over Mahuré island.');
    expect(found.filter(([name]) => name === 'Mahuré').every(([, type]) => type === 'place')).toBe(true);
    expect(found.length).toBeGreaterThan(1);
  });

  test('a name is the same with and without its accents', () => {
    const found = names('Agents met César Mendoza.', 'Then César left, and Cesar was not seen again, said Cesar.');
    expect(found.filter(([, type]) => type !== 'person')).toEqual([]);
  });

  test('odd text is read without a throw', () => {
    expect(names('', '((((', '-'.repeat(500), 'A-'.repeat(300), "'s the of", '\ud83d\ude00 \ud800')).toBeDefined();
  });

  test('long and strange text is read', () => {
    for (const unit of ['Anna Berg of Oslo met ', '( ', 'OF (ABC) ', 'A-', 'The Union of ', 'General '])
      expect(names(unit.repeat(5_000))).toBeDefined();
  }, 120_000);
});
