import type { CasualtyKind, CasualtyValue, Settings } from '../core/index.js';
import type { VictimGroup } from './discourse/index.js';
import type { Statement } from './statement.js';
import { vagueBest } from './vague.js';

/** Belongs: what kind of harm a statement tells, and its figure. Not: whose, when, where and who says so (`assemble.ts`). */

type Figures = Pick<CasualtyValue, 'low' | 'best' | 'high' | 'qualifier' | 'vague' | 'percent' | 'percentOf'>;

/** The struck are hurt, unless the article tells that some of them died. */
export function kindOf(
  s: Statement,
  statements: readonly Statement[],
  groups: readonly (VictimGroup | null)[],
  i: number,
): CasualtyKind {
  if (s.harm !== 'hit') return s.harm;
  const group = groups[i];
  return group !== null &&
    group !== undefined &&
    !group.single &&
    group.harms.has('killed') &&
    statements[i]!.phrase?.count === null
    ? 'casualties'
    : 'injured';
}

export function figuresOf(s: Statement, settings: Settings): Figures {
  const count = s.phrase?.count ?? null;
  if (s.reality === 'negated')
    return { low: 0, best: 0, high: 0, qualifier: 'exact', vague: null, percent: null, percentOf: null };
  if (count !== null) {
    const unspecified = count.vague === 'unspecified';
    const best = count.best ?? (count.vague === null ? null : vagueBest(count.vague, settings.vagueCounts));
    return {
      // ACLED enters 12 for "dozens", fewer than the word says: the asked-for convention then sets the floor as well
      low: count.low !== null && best !== null && best < count.low ? best : count.low,
      best,
      high: count.high,
      qualifier: unspecified ? 'unspecified' : count.qualifier,
      vague: count.vague,
      percent: count.percent,
      percentOf: count.percentOf,
    };
  }
  const size = s.phrase?.noun?.size ?? null;
  const n = size ?? (s.phrase !== null && !s.phrase.plural ? 1 : null);
  if (n !== null) return { low: n, best: n, high: n, qualifier: 'exact', vague: null, percent: null, percentOf: null };
  return {
    low: null,
    best: vagueBest('unspecified', settings.vagueCounts),
    high: null,
    qualifier: 'unspecified',
    vague: 'unspecified',
    percent: null,
    percentOf: null,
  };
}
