import type { TimeRule } from '../rule.js';
import { ABSOLUTE } from './absolute.js';
import { HOLIDAY_RULES } from './holiday.js';
import { LENGTH } from './length.js';
import { RELATIVE } from './relative.js';
import { VAGUE_RULES } from './vague.js';

/** All constructions of time. At each word the longest match wins; of equal ones, the first here. */
export const TIME_RULES: readonly TimeRule[] = [...ABSOLUTE, ...HOLIDAY_RULES, ...RELATIVE, ...LENGTH, ...VAGUE_RULES];
