import type { ActorForm, ActorKind, RuleId, Sentence } from '../core/index.js';
import type { Known } from './known.js';

/** A stretch of tokens that may name an actor, before overlaps are settled. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind;
  readonly form: ActorForm;
  readonly rule: RuleId;
  readonly known: Known | null;
  /** Of two that overlap the higher stays; of equals the longer. */
  readonly trust: number;
  /** ISO 3166-1 alpha-3, where the words themselves tell it. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly plural: boolean;
  readonly title: string | null;
  readonly belongsTo: readonly [from: number, to: number] | null;
  /** First token of the phrase with article, modifiers and title. */
  readonly phraseFrom: number;
  readonly phraseTo: number;
  /** Index after the title that follows the name. */
  readonly titleTo: number | null;
}

export const candidate = (
  sentence: Sentence,
  from: number,
  to: number,
  kind: ActorKind,
  rule: RuleId,
  trust: number,
  more: Partial<Candidate> = {},
): Candidate => ({
  sentence,
  from,
  to,
  kind,
  form: 'name',
  rule,
  known: null,
  trust,
  country: null,
  sector: null,
  gender: null,
  plural: false,
  title: null,
  belongsTo: null,
  phraseFrom: from,
  phraseTo: to,
  titleTo: null,
  ...more,
});

/** Keeps the more trusted of two that overlap, then the longer, then the earlier; in reading order. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.trust - a.trust || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Candidate[] = [];
  const taken = new Set<number>();
  for (const c of sorted) {
    let free = true;
    for (let i = c.from; i < c.to && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = c.from; i < c.to; i++) taken.add(i);
    kept.push(c);
  }
  return kept.sort((a, b) => a.from - b.from);
}
