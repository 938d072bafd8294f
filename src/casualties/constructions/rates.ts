import type { Token } from '../../core/index.js';
import type { PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';

/**
 * Belongs: figures that are rates ("three people a day", "five die every week"): true of no single event.
 * Not: dates and durations ("a day later", "killed in a day").
 */

const UNIT = /^(?:minute|hour|day|night|week|weekend|month|year)$/;
const ADVERB: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};
const DISTRIBUTIVE = /^(?:a|an|per|each|every)$/;
/** "in a day", "a day later", "within a year of the war": a stretch of time. */
const STRETCH_BEFORE = /^(?:in|within|for|over|after|before|than|about|nearly|almost|of|on|during|once|half|at|quite)$/;
const STRETCH_AFTER = /^(?:later|earlier|before|after|ago|of|when|since|since|and|old|long)$/;
const REACH = 9;

/** The statement with the stretch of time that its figure is for, where the text gives a rate. */
export function withRate({ sentence }: PhraseContext, s: Statement): Statement {
  const count = s.phrase?.count ?? null;
  if (count === null || s.total) return s;
  const { tokens } = sentence;
  const opening = /^(?:every|each)$/.test(tokens[0]?.lower ?? '') ? unitAt(tokens, 0) : undefined;
  if (opening !== undefined && tokens[2]?.lower === ',') return { ...s, per: opening };
  for (let k = count.words.to; k < Math.min(tokens.length, s.words.to + REACH); k += 1) {
    if (/^[.;:,]$/.test(tokens[k]!.lower)) return s;
    const unit = unitAt(tokens, k);
    if (unit !== undefined) return { ...s, per: unit };
  }
  return s;
}

function unitAt(tokens: readonly Token[], k: number): string | undefined {
  const { lower } = tokens[k]!;
  const adverb = ADVERB[lower];
  if (adverb !== undefined) return tokens[k]!.upos === 'ADV' ? adverb : undefined; // "a daily paper"
  if (!DISTRIBUTIVE.test(lower)) return undefined;
  const unit = tokens[k + 1]?.lower ?? '';
  if (!UNIT.test(unit) || STRETCH_AFTER.test(tokens[k + 2]?.lower ?? '')) return undefined;
  const article = lower === 'a' || lower === 'an';
  return article && STRETCH_BEFORE.test(tokens[k - 1]?.lower ?? '') ? undefined : unit;
}
