import { AID_AND_RIGHTS } from './aid-and-rights.js';
import { REGIONAL } from './regional.js';
import { SOCIETY } from './society.js';
import { UNITED_NATIONS } from './united-nations.js';

/**
 * International bodies and non-governmental organisations.
 * Belongs: name;aliases | home country (alpha-3) or "-" | PLOVER sector or the country slot's IGO/NGO. "?" before a form that is also a common word or
 * that many local bodies share: it tells what a found name is, but finds none by itself. Spellings that follow a rule ("U.N.", "Organisation", accents)
 * come from spellings.ts.
 * Not: bodies of one state (national/), armed groups, parties, media, companies.
 * Source: Yearbook-style general knowledge; official names of the bodies.
 */
export const BODIES = [UNITED_NATIONS, REGIONAL, AID_AND_RIGHTS, SOCIETY].map((part) => part.trim()).join('\n');
