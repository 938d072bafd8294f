import type { Settings } from '../core/index.js';
import { extractArticle } from '../pipeline/index.js';
import type { ArticleInput } from '../reading/index.js';
import { type OffsetUnit, type Report, ReportError } from '../report/index.js';

export type Job = ArticleInput;

export interface WorkOptions {
  readonly settings: Settings;
  readonly offsets: OffsetUnit;
}

/** A report, or in one line why there is none. */
export type Outcome =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly source: string; readonly why: string };

export function reportOn(article: Job, { settings, offsets }: WorkOptions): Outcome {
  const made = attempt(() => extractArticle(article, settings, offsets).report);
  return made.ok ? { ok: true, report: made.value } : { ok: false, source: article.source ?? '-', why: made.why };
}

/** What `run` gives, or in one line which fault of this program stopped it: one article's fault must not cost the others. */
export function attempt<T>(
  run: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string } {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    const [what, ...frames] = (error instanceof Error ? (error.stack ?? String(error)) : String(error)).split('\n');
    const broken = error instanceof ReportError;
    const told = broken ? `the report broke its own contract: ${error.message}` : `${what} (${frames[0]?.trim() ?? 'no trace'})`;
    return { ok: false, why: `a fault of extract, please report it: ${told.replace(/\s*\n\s*/g, '; ')}` };
  }
}
