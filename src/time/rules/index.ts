import type { TimeRule } from '../rule.js';
import { ABSOLUTE } from './absolute.js';
import { CLOCK_RULES } from './clock.js';
import { COARSE } from './coarse.js';
import { DURATIONS } from './duration.js';
import { HOLIDAY_RULES } from './holiday.js';
import { RELATIVE } from './relative.js';
import { VAGUE_RULES } from './vague.js';
import { YEARS } from './year.js';

/** All constructions of time. At each word the longest match wins; of equal ones, the first here. */
export const TIME_RULES: readonly TimeRule[] = [
  ...CLOCK_RULES,
  ...ABSOLUTE,
  ...YEARS,
  ...COARSE,
  ...HOLIDAY_RULES,
  ...RELATIVE,
  ...DURATIONS,
  ...VAGUE_RULES,
];
