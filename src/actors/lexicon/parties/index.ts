import { AFRICA } from './africa.js';
import { AMERICAS } from './americas.js';
import { ASIA } from './asia.js';
import { EUROPE } from './europe.js';
import { MIDDLE_EAST } from './middle-east.js';
import { SEVERAL } from './several.js';

/**
 * Political parties and alliances.
 * Belongs: name;aliases | country (alpha-3), "-" where several countries have a party of that name | PTY, or OPP for movements in opposition that are no
 * party. "?" before a form that is also a common phrase or that parties of several countries or other things share. Spellings that follow a rule (accents,
 * curly apostrophes) come from spellings.ts.
 * Not: armed groups (armed-groups/); parliaments (national/); plain names such as "Labour Party" (found by head word).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const PARTIES = [SEVERAL, EUROPE, AMERICAS, MIDDLE_EAST, AFRICA, ASIA].map((region) => region.trim()).join('\n');
