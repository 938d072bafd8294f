import { EMBEDS } from './embeds.js';
import { OTHER_STORIES } from './others.js';
import { PAGE } from './page.js';
import { PEOPLE } from './people.js';
import { PICTURES } from './pictures.js';
import type { LineRule } from './rule.js';

export type { LineRule } from './rule.js';

/**
 * In order; the first that fits decides. Doubtful lines are left to be paragraphs: a lost sentence costs more than a line of noise.
 */
export const LINE_RULES: readonly LineRule[] = [...EMBEDS, ...PAGE, ...OTHER_STORIES, ...PEOPLE, ...PICTURES];

const LONGEST = Math.max(...LINE_RULES.map((rule) => rule.longest));

/** What a line is by its shape; undefined: body, as far as the line itself shows. */
export function lineRule(text: string): LineRule | undefined {
  if (text.length > LONGEST) return undefined;
  const lower = text.toLowerCase();
  for (const rule of LINE_RULES) {
    if (text.length > rule.longest || (rule.signs !== undefined && !rule.signs.some((sign) => lower.includes(sign)))) continue;
    if (rule.pattern.test(text)) return rule;
  }
  return undefined;
}
