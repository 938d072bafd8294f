import { expect, test } from 'vitest';
import { readByline } from '../../src/reading/byline.js';

const rows: readonly (readonly [string, readonly string[], string | null, string | null])[] = [
  ['By Hervé Bar for AFP', ['Hervé Bar'], 'AFP', null],
  ['By JANE DOE, Associated Press Writer', ['Jane Doe'], 'AP', null],
  ['By Jane Doe and Max Moe', ['Jane Doe', 'Max Moe'], null, null],
  ['by: Jane Doe, Max Moe', ['Jane Doe', 'Max Moe'], null, null],
  ['By Jane Doe, Max Moe and Ute von der Au', ['Jane Doe', 'Max Moe', 'Ute von der Au'], null, null],
  ['By Jane Doe | October 9, 2020', ['Jane Doe'], null, '2020-10-09'],
  ['BY L.B. MOOR, Harbour Reporter', ['L.B. Moor'], null, null],
  ['By: Mike Moor - Staff Writer', ['Mike Moor'], null, null],
  ['By Jane Doe, Valley Monitor', ['Jane Doe'], null, null],
  ['By Reuters', [], 'Reuters', null],
  ['By The Associated Press', [], 'AP', null],
  ['By Breaking News Staff', [], null, null],
  ['(Reporting by Jane Doe in Geneva and Max Moe; Editing by Ann Lee)', ['Jane Doe', 'Max Moe'], null, null],
  ['Reporting by Jane Doe; editing by Max Moe', ['Jane Doe'], null, null],
  ['Additional reporting by Jane Doe', [], null, null],
];
test.each(rows)('%s', (line, authors, agency, day) => expect(readByline(line)).toEqual({ authors, agency, day }));

test.each([
  'By Friday, the army had taken the town.',
  'By law he must go.',
  'By December the water had reached the market',
  'By Ankara and Moscow the plan was called a first step.',
  'By then Putin had left.',
  'Reporting by the UN shows that the camps are full.',
  'The attack by Jane Doe was denied.',
  'Byron is a town.',
])('no byline: %s', (line) => expect(readByline(line)).toBeUndefined());
