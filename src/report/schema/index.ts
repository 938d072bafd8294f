import { z } from 'zod';
import { article, date, warning } from './article.js';
import { actor, casualty, place } from './entities.js';
import { event } from './event.js';

/** Version of the contract: a new optional field is minor, a changed meaning is major. */
export const SCHEMA_VERSION = '1.0.0';

export const report = z
  .strictObject({
    schema_version: z.literal(SCHEMA_VERSION),
    generator: z.strictObject({ name: z.literal('extract'), version: z.string() }),
    article,
    events: z.array(event).describe('By first telling.'),
    actors: z.array(actor).describe('By first mention.'),
    places: z.array(place).describe('By first mention.'),
    casualties: z.array(casualty).describe('By first appearance.'),
    dates: z.array(date).describe('By first appearance.'),
    warnings: z.array(warning),
  })
  .describe(
    'What extract found in one article. A field that is unknown is null; a list that is empty is []; no key is left out.',
  );

/** What `extract` prints for one article. */
export type Report = z.infer<typeof report>;

/** JSON Schema (draft 2020-12) of the report, made from the schema that validates every report. */
export function jsonSchema(): Record<string, unknown> {
  return {
    $id: `urn:extract:report:${SCHEMA_VERSION}`,
    title: 'extract report',
    ...z.toJSONSchema(report, { target: 'draft-2020-12' }),
  };
}
