import { AFRICA } from './africa.js';
import { AMERICAS } from './americas.js';
import { EAST_ASIA } from './east-asia.js';
import { EUROPE } from './europe.js';
import { MIDDLE_EAST } from './middle-east.js';
import { SOUTH_ASIA } from './south-asia.js';
import { WORLDWIDE } from './worldwide.js';

/**
 * Armed groups that are or were no state's forces: rebels, militias, jihadist networks, death squads, drug cartels, and their umbrella groups.
 * Belongs: name;aliases | country where it mainly acts (alpha-3) or "-" for several | PLOVER sector (REB rebels, UAF unidentified or irregular armed
 * forces, CRM criminal; the sector of today's body where a group has become a party or an army). "?" before a form that other bodies share or that is a
 * common phrase. Spellings that follow a rule ("al-", "Defence", accents, curly apostrophes) come from spellings.ts.
 * Not: regular armies (national/); parties without arms (parties/).
 * Source: own knowledge of the actors in the UCDP and ACLED actor lists; public lists of designated organisations.
 */
export const ARMED_GROUPS = [WORLDWIDE, AFRICA, MIDDLE_EAST, SOUTH_ASIA, EAST_ASIA, EUROPE, AMERICAS]
  .map((region) => region.trim())
  .join('\n');
