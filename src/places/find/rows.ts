import { isCounty, nameKey } from '../../world/index.js';
import type { Piece } from '../pieces.js';
import type { Candidate } from './candidate.js';
import { type Judged, SURE } from './judge.js';

/**
 * What names say of each other: those of one row, one within another, one told twice.
 * Not: what the words around a name say (judge.ts).
 */

/** "Port of Tema" leaves no Tema beside it. */
export const withoutInner = (list: readonly Judged[]): Judged[] =>
  list.filter(
    ({ candidate: c }) =>
      !list.some(({ candidate: o }) => o.rule === 'places/core-name' && o !== c && o.first <= c.first && c.end <= o.end),
  );

/** "Clay, Grant and Wilkin counties", "Siaya, Kisii and Migori": names of one row are of one sort. */
export function inRows(list: readonly Judged[], pieces: readonly Piece[]): Judged[] {
  const out = [...list];
  let start = 0;
  while (start < out.length) {
    let end = start + 1;
    while (end < out.length && neighbours(out[end - 1]!.candidate, out[end]!.candidate, pieces)) end++;
    const row = out.slice(start, end);
    if (row.length > 1) {
      const last = row.at(-1)!.candidate;
      const plural = pieces[last.end - 1]!.gap === ' ' ? pieces[last.end]?.lowerText : undefined;
      const counties = plural === 'counties' || plural === 'parishes';
      const sure = row.filter((j) => j.score >= SURE).length;
      row.forEach((j, k) => {
        if (counties && isCounty(j.candidate.name))
          out[start + k] = {
            ...j,
            candidate: { ...j.candidate, kind: 'region', rule: 'places/county-row' },
            score: Math.max(j.score, SURE + 1),
          };
        else if (row.length > 2 && sure * 2 >= row.length && j.score < SURE) out[start + k] = { ...j, score: j.score + 1.5 };
        else if (sure > 0 && j.score < SURE) out[start + k] = { ...j, score: j.score + 0.6 };
      });
    }
    start = end;
  }
  return out;
}

/** Whether only a comma, "and" or "or" stands between two candidates. */
function neighbours(a: Candidate, b: Candidate, pieces: readonly Piece[]): boolean {
  const gap = pieces[a.end - 1]!.gap;
  if (b.first === a.end) return gap === ', ' || gap === '; ';
  return b.first === a.end + 1 && /^(?:and|or)$/.test(pieces[a.end]!.text) && /^,? $/.test(gap);
}

/** "Gary police ... two Gary men": names that several mentions half speak for and none speaks against. */
export function toldTwice(judged: readonly (readonly Judged[])[]): string[] {
  const hints = new Map<string, number>();
  for (const list of judged)
    for (const { candidate, score } of list) {
      const key = nameKey(candidate.name);
      const before = hints.get(key) ?? 0;
      if (score < AGAINST) hints.set(key, Number.NEGATIVE_INFINITY);
      else if (score >= HINT) hints.set(key, before + 1);
    }
  return [...hints].filter(([, n]) => n >= 2).map(([name]) => name);
}
const HINT = 1;
const AGAINST = -1.5;
