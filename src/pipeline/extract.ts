import { DEFAULT_SETTINGS, type Format, type Note, type Settings, type UserLexicon } from '../core/index.js';
import { type ArticleInput, readArticle } from '../reading/index.js';
import { buildReport, type OffsetUnit, type Report, type ReportLayers } from '../report/index.js';
import { extraction } from './extraction.js';
import { VERSION } from './version.js';

export interface ExtractOptions {
  /** Publication day (ISO) where the article does not say; wins over what it says. */
  readonly published?: string;
  /** How the text is written; "text" when left out. */
  readonly format?: Format;
  /** Unit of the report's offsets; "codepoint" when left out. */
  readonly offsets?: OffsetUnit;
  /** The user's own actors, places and triggers. */
  readonly lexicon?: UserLexicon;
  /** Codebook whose conventions fill `best` for vague words ("dozens"). */
  readonly vagueCounts?: 'acled' | 'ucdp';
  /** Given beside the text: an id, headline, address. */
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
}

/** A report with what the stages told while they made it. */
export interface Extraction {
  readonly report: Report;
  readonly notes: readonly Note[];
  readonly layers: ReportLayers;
}

/** One article → everything that was found in it. Pure: the same input gives the same report. */
export function extractArticle(article: ArticleInput, settings: Settings, offsets: OffsetUnit): Extraction {
  const { layers, notes } = extraction.run({ document: readArticle(article), settings });
  return { report: buildReport(layers, notes, { version: VERSION, offsets }), notes, layers };
}

/**
 * Reads one news article and returns its validated report.
 * @param text the article as it is: plain text, Markdown or HTML (say which in `options.format`)
 * @throws RangeError when `options.published` is not an ISO day
 */
export function extract(text: string, options: ExtractOptions = {}): Report {
  if (options.published !== undefined && !isIsoDay(options.published))
    throw new RangeError(`published: "${options.published}" is not a day; write it as 2020-10-09`);
  const article: ArticleInput = {
    text,
    format: options.format ?? 'text',
    source: null,
    ...(options.id === undefined ? {} : { id: options.id }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.published === undefined ? {} : { publishedOption: options.published }),
  };
  const settings = { lexicon: options.lexicon ?? DEFAULT_SETTINGS.lexicon, vagueCounts: options.vagueCounts ?? null };
  return extractArticle(article, settings, options.offsets ?? 'codepoint').report;
}

/** Whether it is a day of the calendar written as 2020-10-09. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text); // "2021-02-30" rolls over
}
