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
import { BODY_HEADS } from './ministers/bodies.js';
import { CENTRAL_ASIA_MINISTERS } from './ministers/central-asia.js';
import { EAST_ASIA_MINISTERS } from './ministers/east-asia.js';
import { EUROPE_MINISTERS } from './ministers/europe.js';
import { INDIA_MINISTERS } from './ministers/india.js';
import { MIDDLE_EAST_MINISTERS } from './ministers/middle-east.js';
import { ASIA_MOVEMENTS } from './ministers/movements-asia.js';
import { OCEANIA_MINISTERS } from './ministers/oceania.js';
import { SOUTH_ASIA_MINISTERS } from './ministers/south-asia.js';
import { SOUTH_EAST_ASIA_MINISTERS } from './ministers/south-east-asia.js';

export const OFFICE_HOLDERS: readonly string[] = [
  EUROPE,
  AMERICAS,
  ASIA,
  AFRICA,
  EUROPE_MINISTERS,
  AMERICAS_MINISTERS,
  AFRICA_MINISTERS,
  MIDDLE_EAST_MINISTERS,
  CENTRAL_ASIA_MINISTERS,
  SOUTH_ASIA_MINISTERS,
  INDIA_MINISTERS,
  SOUTH_EAST_ASIA_MINISTERS,
  EAST_ASIA_MINISTERS,
  OCEANIA_MINISTERS,
  ASIA_MOVEMENTS,
  BODY_HEADS,
];
