import { expect, test } from 'vitest';
import { LINE_RULES, lineRule } from '../../src/reading/kinds/index.js';

test.each(LINE_RULES.map((rule) => [rule.id, rule] as const))('%s knows its example', (id, rule) => {
  expect(lineRule(rule.example)?.id).toBe(id);
});

test('a gallery’s controls mark its captions', () => {
  const text = '3 of 9 Full Screen Autoplay Close × Crowds fill the square View Photos Buy Photo Wait 1 second to continue.';
  expect(lineRule(text)?.kind).toBe('caption');
});

test('ids are unique', () => expect(new Set(LINE_RULES.map((rule) => rule.id)).size).toBe(LINE_RULES.length));

test.each([
  'Photos showed smoke over the harbour.',
  'Copyright law was changed in 2016, the ministry said.',
  'Share prices fell on Monday.',
  'Follow-up talks were held in Geneva.',
  'More: that is what the strikers want, and they will not stop.',
  'The photo was taken on Monday, police said.',
  'Two men were shot (one of them fatally).',
  'Source: who told the minister remains a mystery to the court.',
  '3:15 PM the suspect came out of the house',
  'Police said (in a statement) that nobody was hurt.',
  'Watch the border, the general told his men.',
  'Related protests were held in Lyon.',
  'Read the letter, the judge told him.',
  'He contributed to this report on famine in 1998, the UN said, and was fired.',
])('body: %s', (text) => expect(lineRule(text)).toBeUndefined());

test('no rule backtracks on long lines', () => {
  const lines = [
    'share '.repeat(120),
    '(Photo: '.repeat(80),
    '— a '.repeat(150),
    'facebook twitter '.repeat(40),
    `${'a '.repeat(290)}(b`,
    '['.repeat(600),
  ];
  const start = performance.now();
  for (const line of lines) for (let i = 0; i < 20; i++) lineRule(line);
  expect(performance.now() - start).toBeLessThan(2000);
});
