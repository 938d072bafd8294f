import { createHash } from 'node:crypto';
import type { Block, Document, Format } from '../core/index.js';

/** One article as it comes in: already decoded, its format known. */
export interface ArticleInput {
  readonly text: string;
  readonly format: Format;
  readonly source: string | null;
  /** Given with JSON and NDJSON articles; else made from the bytes. */
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  /** The user's `--published`. */
  readonly publishedOption?: string;
}

export function readArticle(article: ArticleInput): Document {
  const blocks: Block[] = [];
  for (const m of article.text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const lead = m[0].search(/\S/);
    const text = m[0].trim();
    const start = m.index + lead;
    blocks.push({ kind: 'paragraph', text, span: { start, end: start + text.length }, map: null });
  }
  const published = article.publishedOption ?? article.published ?? null;
  return {
    input: article.text,
    id: article.id ?? `sha256:${createHash('sha256').update(article.text, 'utf8').digest('hex')}`,
    source: article.source,
    format: article.format,
    metadata: {
      title: article.title ?? null,
      authors: [],
      agency: null,
      publisher: null,
      url: article.url ?? null,
      published,
      publishedBasis: article.publishedOption ? 'option' : published ? 'metadata' : null,
      dateline: null,
      language: 'en',
    },
    blocks,
    sections: [],
  };
}
