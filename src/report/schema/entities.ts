import { z } from 'zod';
import { actorId, alpha3, casualtyId, eventId, placeId, rule, span, when } from './parts.js';

export const actor = z
  .strictObject({
    id: actorId,
    name: z.string().min(1).describe('The fullest form in the article.'),
    kind: z.enum(['person', 'state', 'organization', 'group']),
    country: alpha3.nullable(),
    sector: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe('PLOVER sector: GOV MIL REB OPP PTY CVL JRN MED IGO NGO ...'),
    code: z.string().nullable().describe('CAMEO-style: country and sector ("AZEGOV").'),
    title: z.string().nullable().describe('Office as in the article.'),
    affiliation_id: actorId.nullable().describe('The actor that it belongs to or speaks for.'),
    aliases: z.array(z.string()).describe('Other names used.'),
    mentions: z
      .array(z.strictObject({ ...span.shape, form: z.enum(['name', 'title', 'nominal', 'pronoun']) }))
      .min(1)
      .describe('A name’s span is the bare name: no title, article or possessive.'),
  })
  .describe('A person, state, organisation or group that acts, is acted upon or speaks.');

export const place = z
  .strictObject({
    id: placeId,
    name: z.string().min(1).describe('As in the article.'),
    canonical: z.string().nullable().describe('The gazetteer’s name.'),
    kind: z.enum(['country', 'region', 'city', 'district', 'facility', 'water', 'other']),
    geonameid: z.int().nullable().describe('GeoNames id.'),
    feature_code: z.string().nullable().describe('GeoNames feature code ("PPLC").'),
    latitude: z.number().min(-90).max(90).nullable().describe('WGS 84 degrees.'),
    longitude: z.number().min(-180).max(180).nullable(),
    country: alpha3.nullable(),
    country_name: z.string().nullable(),
    admin1: z.string().nullable().describe('First-level division.'),
    disputed: z
      .strictObject({ claimed_by: z.array(alpha3), controlled_by: alpha3.nullable() })
      .nullable()
      .describe('Claimants of a disputed territory, and who holds it.'),
    alternatives: z
      .array(
        z.strictObject({ geonameid: z.int().nullable(), canonical: z.string(), country: alpha3.nullable(), reason: z.string() }),
      )
      .describe('The runners-up that were turned down.'),
    mentions: z
      .array(z.strictObject({ ...span.shape, form: z.enum(['literal', 'metonym']) }))
      .min(1)
      .describe('metonym: the place’s name stands for its government.'),
  })
  .describe('A place on the map.');

const count = z.int().min(0).nullable();
export const source = z.strictObject({ actor_id: actorId.nullable(), text: z.string(), verb: z.string().nullable() });

export const casualty = z
  .strictObject({
    id: casualtyId,
    kind: z.enum(['killed', 'injured', 'casualties', 'missing', 'displaced', 'detained', 'abducted']),
    low: count,
    best: count,
    high: count,
    qualifier: z.enum(['exact', 'about', 'at_least', 'more_than', 'at_most', 'fewer_than', 'between', 'vague', 'unspecified']),
    vague: z.string().nullable().describe('The word ("dozens").'),
    percent: z.number().min(0).nullable(),
    percent_of: z.number().min(0).nullable(),
    per: z.string().nullable().describe('Of a rate: "day", "week" ...'),
    same_as: casualtyId.nullable().describe('An earlier statement of the same figure.'),
    part_of: casualtyId.nullable().describe('The statement of the total that this one is a part of.'),
    victims: z.enum(['civilians', 'combatants', 'police', 'journalists', 'aid_workers', 'children', 'women', 'mixed']).nullable(),
    victims_text: z.string().nullable().describe('As written.'),
    side_id: actorId.nullable().describe('The party whose people they are.'),
    scope: z.enum(['incident', 'cumulative', 'historical']),
    status: z.enum(['stated', 'claimed', 'confirmed', 'denied', 'not_admitted', 'negated']),
    attribution: source.nullable().describe('Who says so.'),
    event_id: eventId.nullable(),
    place_id: placeId.nullable(),
    date: when.nullable(),
    ...span.shape,
    rule,
  })
  .describe('One statement of harm to people. Unknown figures are null, never 0.');
