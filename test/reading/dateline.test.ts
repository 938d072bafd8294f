import { expect, test } from 'vitest';
import { matchDateline } from '../../src/reading/dateline.js';

const STORY = 'The foreign minister said that the talks would go on until the end of the week, whatever came of them.';

/** Dateline, its place, day and agency. */
const rows: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['MOSCOW (AFP) — ', 'MOSCOW', null, 'AFP'],
  ['GENEVA, Oct. 9 (Reuters) - ', 'GENEVA', null, 'Reuters'],
  ['Geneva, 9 October 2020 (AFP) – ', 'Geneva', '2020-10-09', 'AFP'],
  ['SAN SALVADOR, 3 JAN 90 -- [REPORT] [TEXT] ', 'SAN SALVADOR', '1990-01-03', null],
  ['MANAGUA (NICARAGUA), 15 JUN 89 (RADIO SANDINO) -- [TEXT] ', 'MANAGUA (NICARAGUA)', '1989-06-15', 'RADIO SANDINO'],
  ['NAIROBI, Kenya (AP) _ ', 'NAIROBI, Kenya', null, 'AP'],
  ['NEW YORK (AP) -- ', 'NEW YORK', null, 'AP'],
  ['LONDON — ', 'LONDON', null, null],
  ['TOLEDO, Ohio--', 'TOLEDO, Ohio', null, null],
  ['STOCKTON- ', 'STOCKTON', null, null],
  ['McALLEN, Texas — ', 'McALLEN, Texas', null, null],
  ['INDIANAPOLIS, Ind. (Dec. 10, 2015) – ', 'INDIANAPOLIS, Ind.', '2015-12-10', null],
  ['DAKAR, Senegal, Jul 25 2022 (IPS) - ', 'DAKAR, Senegal', '2022-07-25', 'IPS'],
  ['BEIRUT/DAMASCUS (Reuters) - ', 'BEIRUT/DAMASCUS', null, 'Reuters'],
  ['BEIRUT: ', 'BEIRUT', null, null],
  ['Doha: ', 'Doha', null, null],
  ['Cape Town - ', 'Cape Town', null, null],
  ['(CNN) -- ', null, null, 'CNN'],
  ['afrol News, 27 January - ', null, null, 'afrol News'],
  ['BOGOTA, NO DATE (EFE) -- ', 'BOGOTA', null, 'EFE'],
  ['CARACAS, 4 JUL 91 (TELAM - ANSA) -- [TEXT] ', 'CARACAS', '1991-07-04', 'TELAM - ANSA'],
  ['NO CITY (ANGOLA), 2 MAY 92 -- [SPEECH] [TEXT] ', 'ANGOLA', '1992-05-02', null],
  ['CLANDESTINE, 2 MAY 92 (VOICE OF THE FRONT) -- ', null, '1992-05-02', 'VOICE OF THE FRONT'],
];
test.each(rows)('%s', (dateline, place, day, agency) => {
  const text = dateline + STORY;
  const match = matchDateline(text)!;
  expect(text.slice(match.end).trim()).toBe(STORY);
  expect(match.place === null ? null : text.slice(...match.place)).toBe(place);
  expect(match.day).toBe(day);
  expect(match.agency).toBe(agency);
});

test.each([
  ['JAGDALPUR, MAR 4 2021 | Coastal Sentinel News Service', 'JAGDALPUR', '2021-03-04', 'Coastal Sentinel News Service'],
  ['Lagos | Daily Courier | 5 March 2024', 'Lagos', '2024-03-05', 'Daily Courier'],
])('a line of its own with strokes: %s', (line, place, day, agency) => {
  const match = matchDateline(line)!;
  expect([line.slice(...match.place!), match.day, match.agency, match.end]).toEqual([place, day, agency, line.length]);
});

test.each([
  'Sport | Daily Courier | 5 March 2024',
  'Lagos | Daily Courier',
  'Lagos | 5 killed in a fire on 5 March 2024 | more',
  'Home | World | Africa',
])('no dateline: %s', (line) => expect(matchDateline(line)).toBeUndefined());

test('a dateline alone on its line', () => expect(matchDateline('NAIROBI, Kenya (AP) _')?.end).toBe(21));

test.each([
  STORY,
  `Police: ${STORY}`,
  `UPDATE: ${STORY}`,
  `BREAKING NEWS - ${STORY}`,
  'The men -- two brothers and a cousin -- were held.',
  'Three people were in the car — two of them children.',
  'THE MAN -- A TEACHER FROM THE NORTH -- WAS HELD FOR TWO DAYS BY SOLDIERS.',
  'Amnesty International – the rights group – said so.',
  'Ten women — most of them nurses — have left.',
  'EU-Turkey talks failed.',
  '',
])('no dateline: %s', (text) => expect(matchDateline(text)).toBeUndefined());
