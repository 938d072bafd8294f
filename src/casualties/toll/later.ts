import type { Casualty, Figure } from '../../core/index.js';
import { clauses, size } from './sums.js';

/**
 * "A bomb killed three. A fourth victim died in hospital"; "15 were killed and 33 hurt; two of the injured died overnight": those who die after the
 * figure was told raise it, unless the figure has them already.
 */
export function withLater(told: Figure | null, dead: readonly Casualty[]): Figure | null {
  if (told?.best == null) return told;
  let by = 0;
  const seen = new Set<number>();
  for (const c of [...dead].sort((a, b) => a.span.start - b.span.start)) {
    const { nth, group } = c.value;
    if (c.rule !== 'casualties/subject-died' || c.value.attacker || (group !== null && seen.has(group))) continue;
    if (nth === told.best + by + 1) by += 1;
    else if (diesLater(c) && lastBefore(c, dead) === told.best) by += size(c.value);
    else continue;
    if (group !== null) seen.add(group);
  }
  const raise = (n: number | null): number | null => (n === null ? null : n + by);
  return by === 0 ? told : { low: raise(told.low), best: raise(told.best), high: raise(told.high) };
}

/** "one more person died", "two of the injured died": "the other two died", "one of the victims died" may stand in an account of the whole. */
const diesLater = ({ value }: Casualty): boolean =>
  (value.among && /\b(?:wounded|injured|hurt|hospitali[sz]ed)\b/i.test(value.victimsText ?? '')) ||
  (value.more && value.numeral && /\b(?:more|another|further|additional)\b/i.test(value.victimsText ?? ''));

/** The figure told nearest before. */
const lastBefore = (c: Casualty, dead: readonly Casualty[]): number | null =>
  clauses(dead.filter((d) => d.span.start < c.span.start && !d.value.more && !d.value.among && d.sentence < c.sentence)).at(-1)
    ?.best ?? null;
