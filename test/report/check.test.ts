import { describe, expect, it } from 'vitest';
import { checkReport, ReportError } from '../../src/report/index.js';

const input = 'Shelling hit Stepanakert on Friday.';
const place = {
  id: 'p1',
  name: 'Stepanakert',
  canonical: null,
  kind: 'city',
  geonameid: null,
  feature_code: null,
  latitude: null,
  longitude: null,
  country: null,
  country_name: null,
  admin1: null,
  disputed: null,
  alternatives: [],
  mentions: [{ start: 13, end: 24, text: 'Stepanakert', form: 'literal' }],
};
const article = {
  id: 'x',
  source: null,
  format: 'text',
  title: null,
  authors: [],
  agency: null,
  publisher: null,
  url: null,
  published: null,
  published_basis: null,
  dateline_place_id: null,
  language: 'en',
  offset_unit: 'codepoint',
  length: input.length,
  sections: [],
  main_event_id: null,
};
const report = {
  schema_version: '1.0.0',
  generator: { name: 'extract', version: '0' },
  article,
  events: [],
  actors: [],
  places: [place],
  casualties: [],
  dates: [],
  warnings: [],
};
const check = (value: unknown) => checkReport(value, (a, b) => input.slice(a, b));

describe('checkReport', () => {
  it('lets a sound report through', () => {
    expect(check(report).places).toHaveLength(1);
  });

  const broken: readonly [what: string, value: unknown, says: RegExp][] = [
    ['a key left out', { ...report, dates: undefined }, /dates/],
    ['a key that the contract does not know', { ...report, extra: 1 }, /extra/],
    [
      'a text that is not its slice',
      { ...report, places: [{ ...place, mentions: [{ ...place.mentions[0], text: 'Shushi' }] }] },
      /not its slice/,
    ],
    [
      'a span outside',
      { ...report, places: [{ ...place, mentions: [{ start: 13, end: 99, text: 'x', form: 'literal' }] }] },
      /outside/,
    ],
    ['an id that does not exist', { ...report, article: { ...article, main_event_id: 'e7' } }, /e7/],
    ['an id twice', { ...report, places: [place, place] }, /p1/],
    ['a wrong latitude', { ...report, places: [{ ...place, latitude: 91 }] }, /latitude/],
  ];
  it.each(broken)('refuses %s', (_, value, says) => {
    expect(() => check(value)).toThrow(ReportError);
    expect(() => check(value)).toThrow(says);
  });
});
