import type { Token, Words } from '../core/index.js';

/** "US-backed militias", "a London-based group": the name only describes; nothing is told to be there. */
export function isCompound(tokens: readonly Token[], { to }: Words): boolean {
  const [hyphen, next] = [tokens[to], tokens[to + 1]];
  return hyphen?.text === '-' && next !== undefined && next.from === hyphen.to && /^\p{Ll}/u.test(next.text);
}
