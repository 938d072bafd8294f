import { z } from 'zod';

const offset = z.int().min(0);
/** An id such as "e1": the letter says the list, the number the place in it. */
const id = (letter: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[1-9][0-9]*$`))
    .describe(what);

export const eventId = id('e', 'Id of an event of this report.');
export const actorId = id('a', 'Id of an actor of this report.');
export const placeId = id('p', 'Id of a place of this report.');
export const casualtyId = id('c', 'Id of a casualty statement of this report.');
export const dateId = id('d', 'Id of a time expression of this report.');

export const span = z
  .strictObject({
    start: offset.describe('First position, counted in article.offset_unit.'),
    end: offset.describe('Position after the last one.'),
    text: z.string().describe('Exactly the input between start and end.'),
  })
  .describe('A stretch of the input. Offsets are half-open.');

export const day = z
  .string()
  .regex(/^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .describe('ISO 8601 calendar day.');
export const alpha3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 3166-1 alpha-3.');
export const rule = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .describe('The rule that found it: room/shape.');

export const precision = z.enum(['time', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century']);

export const when = z
  .strictObject({
    date_start: day,
    date_end: day.describe('Inclusive.'),
    edtf: z.string().nullable().describe('EDTF level 1.'),
    precision,
    time_precision: z.int().min(1).max(3).describe('ACLED: 1 day, 2 within a week, 3 within a month or more.'),
    date_prec: z.int().min(1).max(5).describe('UCDP GED: 1 day, 2 two to six days, 3 week, 4 month, 5 year or more.'),
    basis: z
      .enum(['stated', 'inherited', 'publication'])
      .describe(
        'stated: in the clause; inherited: from the sentence, the paragraph or the same event told elsewhere; publication: the publication day.',
      ),
    date_id: dateId.nullable().describe('The time expression that says it.'),
  })
  .describe('When it was, with the field’s precision codes.');
