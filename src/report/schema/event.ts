import { z } from 'zod';
import { EVENT_TYPES } from '../../core/index.js';
import { source } from './entities.js';
import { actorId, casualtyId, eventId, placeId, rule, span, when } from './parts.js';

const count = z.int().min(0).nullable();
const figure = z.strictObject({ low: count, best: count, high: count }).nullable();

export const event = z
  .strictObject({
    id: eventId,
    type: z.enum(EVENT_TYPES).describe('PLOVER 0.8, and DISASTER and ACCIDENT.'),
    mode: z.string().nullable().describe('PLOVER mode ("third-party", "heavy-weapons", "demo" ...).'),
    contexts: z.array(z.string()).describe('PLOVER contexts ("diplomatic", "territory" ...).'),
    modality: z.enum(['actual', 'future', 'hypothetical', 'negated', 'alleged']),
    historical: z.boolean().describe('It lies before the story’s own time frame.'),
    text: z.string().describe('The clause that tells it, as in the article.'),
    date: when.nullable(),
    actor_ids: z.array(actorId).describe('Who does it; for two-sided events all parties.'),
    recipient_ids: z.array(actorId).describe('To whom it is done.'),
    third_party_ids: z.array(actorId).describe('Hosts, mediators.'),
    instruments: z.array(span).describe('Weapons and means.'),
    place_id: placeId.nullable(),
    geo_precision: z
      .int()
      .min(1)
      .max(3)
      .nullable()
      .describe('ACLED: 1 named town, 2 near a town or small area, 3 larger region.'),
    where_prec: z
      .int()
      .min(1)
      .max(7)
      .nullable()
      .describe('UCDP GED: 1 exact, 2 near, 3 second-level, 4 first-level division, 5 fuzzy, 6 country, 7 sea or air.'),
    casualty_ids: z.array(casualtyId),
    toll: z
      .strictObject({ killed: figure, injured: figure, missing: figure, displaced: figure, detained: figure, abducted: figure })
      .describe('The event’s casualties reconciled; null where nothing is said.'),
    attribution: z.array(z.strictObject({ ...source.shape, stance: z.enum(['reported', 'claimed', 'denied', 'confirmed']) })),
    codes: z.strictObject({
      quad: z
        .int()
        .min(1)
        .max(4)
        .nullable()
        .describe('1 verbal, 2 material cooperation, 3 verbal, 4 material conflict; null for DISASTER and ACCIDENT.'),
      intensity: z.number().min(-10).max(10).nullable().describe('PLOVER score; null for DISASTER and ACCIDENT.'),
      cameo_root: z
        .string()
        .regex(/^(0[1-9]|1[0-9]|20)$/)
        .nullable(),
      acled: z.strictObject({ event_type: z.string(), sub_event_type: z.string() }).nullable(),
      type_of_violence: z.int().min(1).max(3).nullable().describe('UCDP: 1 state-based, 2 non-state, 3 one-sided.'),
    }),
    evidence: z
      .array(z.strictObject({ ...span.shape, trigger: span, rule }))
      .min(1)
      .describe('One for each telling.'),
  })
  .describe('What happened, once, with every telling of it.');
