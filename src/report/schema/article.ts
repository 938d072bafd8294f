import { z } from 'zod';
import { day, eventId, placeId, span } from './parts.js';

const offset = z.int().min(0);

export const article = z
  .strictObject({
    id: z.string().min(1).describe('The id given (JSON, NDJSON), else "sha256:" and the hex digest of the input’s bytes.'),
    source: z.string().nullable().describe('The path as given; "-" for standard input; null from the library.'),
    format: z.enum(['text', 'markdown', 'html', 'json']),
    title: z.string().nullable(),
    authors: z.array(z.string()),
    agency: z.string().nullable().describe('The news agency that the text comes from.'),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    published: day.nullable().describe('Publication day.'),
    published_basis: z
      .enum(['option', 'metadata', 'byline', 'dateline', 'url'])
      .nullable()
      .describe('Where the publication day comes from; never the system’s clock.'),
    dateline_place_id: placeId.nullable(),
    language: z.string().min(2).describe('BCP 47.'),
    offset_unit: z.enum(['codepoint', 'utf16']).describe('The unit of all offsets and of length.'),
    length: offset.describe('Length of the decoded input.'),
    sections: z.array(z.strictObject({ title: z.string(), start: offset, end: offset })).describe('Headings inside the article.'),
    main_event_id: eventId.nullable().describe('The event that headline and lead are about.'),
  })
  .describe('The article itself.');

export const date = z
  .strictObject({
    id: z.string().regex(/^d[1-9][0-9]*$/),
    ...span.shape,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type.'),
    value: z.string().min(1).describe('TIMEX3 value ("2020-10-08", "P2W", "PRESENT_REF").'),
    mod: z
      .enum([
        'START',
        'MID',
        'END',
        'APPROX',
        'LESS_THAN',
        'MORE_THAN',
        'EQUAL_OR_LESS',
        'EQUAL_OR_MORE',
        'BEFORE',
        'AFTER',
        'ON_OR_BEFORE',
        'ON_OR_AFTER',
      ])
      .nullable()
      .describe('TIMEX3 mod.'),
    date_start: day.nullable().describe('First day; null for durations, sets and what cannot be anchored.'),
    date_end: day.nullable().describe('Last day, inclusive.'),
    edtf: z.string().nullable().describe('EDTF level 1.'),
    precision: z.enum(['time', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century']).nullable(),
    basis: z.enum(['explicit', 'relative_to_publication', 'relative_to_text', 'unresolved']),
    rule: z.string(),
  })
  .describe('A time expression.');

export const warning = z
  .strictObject({
    code: z.string().regex(/^[A-Z_]+$/),
    message: z.string(),
    start: offset.nullable(),
    end: offset.nullable(),
  })
  .describe('What a reader of this report should know.');
