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
  try {
    return { ok: true, report: extractArticle(article, settings, offsets).report };
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return { ok: false, source: article.source ?? '-', why: brokenContract(error) };
  }
}

export const brokenContract = (error: ReportError): string =>
  `the report broke its own contract, which is a fault of extract: ${error.message.replace(/\s*\n\s*/g, '; ')}`;
