import { AFRICA } from './africa.js';
import { AMERICAS } from './americas.js';
import { ASIA } from './asia.js';
import { EUROPE } from './europe.js';
import { MIDDLE_EAST } from './middle-east.js';
import { SEVERAL } from './several.js';

/**
 * Public bodies of one state that the news calls by a name of their own: agencies, services, parliaments, seats of government, forces.
 * Belongs: name;aliases | country (alpha-3), "-" where several states have one of that name | PLOVER sector. "?" before a form that other bodies share.
 * Spellings that follow a rule ("U.S.", "Defence", accents) come from spellings.ts.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const NATIONAL = [SEVERAL, EUROPE, AMERICAS, MIDDLE_EAST, AFRICA, ASIA].map((region) => region.trim()).join('\n');
