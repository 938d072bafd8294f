/**
 * All tables of office holders, as one list.
 * Belongs: each table of this folder and of ministers/.
 * Not: how a line is read (../../leaders.ts).
 */
import { AFRICA } from './africa.js';
import { AMERICAS } from './americas.js';
import { ASIA } from './asia.js';
import { EUROPE } from './europe.js';
import { AFRICA_MINISTERS } from './ministers/africa.js';
import { AMERICAS_MINISTERS } from './ministers/americas.js';
import { ASIA_MINISTERS } from './ministers/asia.js';
import { BODY_HEADS } from './ministers/bodies.js';
import { EUROPE_MINISTERS } from './ministers/europe.js';

export const OFFICE_HOLDERS: readonly string[] = [
  EUROPE,
  AMERICAS,
  ASIA,
  AFRICA,
  EUROPE_MINISTERS,
  AMERICAS_MINISTERS,
  AFRICA_MINISTERS,
  ASIA_MINISTERS,
  BODY_HEADS,
];
