import { createHash } from 'node:crypto';
import {
  BODY,
  type Dateline,
  type Document,
  type Format,
  type Metadata,
  type PublishedBasis,
  type Section,
  type Span,
} from '../core/index.js';
import { type Arranged, arrange } from './arrange.js';
import { dayOfUrl, parseDay } from './day.js';
import { detectMarkup } from './format.js';
import { readFrontMatter } from './front-matter.js';
import { type PageMetadata, readPage } from './html/index.js';
import { detectLanguage } from './language.js';
import { agencyNamed } from './lexicon/agencies.js';
import { readMarkdown } from './markdown.js';
import { type Piece, toBlock } from './piece.js';
import { readPlain } from './plain.js';

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

/**
 * Reads an article into blocks of clean text, each mapped to the input, and its metadata. The `text` of a JSON article may itself be plain
 * text, Markdown or HTML: its content shows which. Never throws, and never looks at a clock.
 */
export function readArticle(article: ArticleInput): Document {
  const { text } = article;
  const { pieces, page } = readPieces(text, article.format);
  const givenTitle = nonEmpty(article.title) ?? page?.title ?? null;
  const arranged = arrange(pieces, givenTitle);
  const blocks = arranged.placed.map(({ piece, kind }) => toBlock(piece, kind));
  const body = blocks.filter((block) => BODY.has(block.kind)).map((block) => block.text);
  return {
    input: text,
    id: article.id ?? `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
    source: article.source,
    format: article.format,
    metadata: metadataOf(article, page, arranged, givenTitle, sampleOf(body)),
    blocks,
    sections: sectionsOf(arranged, text.length),
  };
}

/** Whether there is anything to read: some body block that holds a sentence. Without one the report warns NOT_AN_ARTICLE. */
export function holdsArticle(document: Document): boolean {
  return document.blocks.some(
    (block) => BODY.has(block.kind) && block.text.length >= 25 && (block.text.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0) >= 4,
  );
}

function readPieces(text: string, format: Format): { pieces: readonly Piece[]; page: PageMetadata | null } {
  const markup = format === 'json' ? detectMarkup(text) : format;
  if (markup === 'html') {
    const { pieces, metadata } = readPage(text);
    return { pieces, page: metadata };
  }
  const front = readFrontMatter(text);
  // blanks in its stead: the offsets of the story stay those of the input
  const story = front === undefined ? text : ' '.repeat(front.end) + text.slice(front.end);
  return { pieces: markup === 'markdown' ? readMarkdown(story) : readPlain(story), page: front?.metadata ?? null };
}

const nonEmpty = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());

function sampleOf(body: readonly string[]): string {
  let sample = '';
  for (const text of body) {
    if (sample.length > 6000) break;
    sample += `${text}\n`;
  }
  return sample;
}

function metadataOf(
  article: ArticleInput,
  page: PageMetadata | null,
  arranged: Arranged,
  givenTitle: string | null,
  sample: string,
): Metadata {
  const authors: string[] = [];
  let agency: string | null = null;
  for (const name of page?.authors ?? []) {
    const known = agencyNamed(name);
    if (known !== undefined) agency ??= known;
    else authors.push(name);
  }
  for (const byline of arranged.bylines) {
    agency ??= byline.agency;
    if (authors.length === 0) authors.push(...byline.authors);
  }
  const dateline = datelineOf(arranged);
  if (dateline?.agency) agency ??= agencyOfDateline(dateline.agency);
  agency ??= agencyAtEnd(arranged);
  const url = nonEmpty(article.url) ?? page?.url ?? arranged.url;
  return {
    title: givenTitle ?? arranged.title,
    authors: [...new Set(authors)],
    agency,
    publisher: page?.publisher ?? null,
    url,
    ...publicationDay(article, page, arranged, url),
    dateline,
    language: sample.trim() === '' ? (page?.language ?? 'en') : detectLanguage(sample),
  };
}

/** "(Reuters)", "(CBSNewYork/AP)": the agency that is known; else the name as it stands: who signs a dateline sent the story. */
const agencyOfDateline = (signed: string): string =>
  [signed, ...signed.split('/')].map((name) => agencyNamed(name.trim())).find((known) => known !== undefined) ?? signed;

function publicationDay(
  article: ArticleInput,
  page: PageMetadata | null,
  arranged: Arranged,
  url: string | null,
): { published: string | null; publishedBasis: PublishedBasis | null } {
  const sources: readonly (readonly [PublishedBasis, string | null])[] = [
    ['option', article.publishedOption === undefined ? null : parseDay(article.publishedOption)],
    ['metadata', (article.published === undefined ? null : parseDay(article.published)) ?? page?.published ?? null],
    ['byline', arranged.stamp],
    ['dateline', arranged.dateline?.match.day ?? null],
    ['url', url === null ? null : dayOfUrl(url)],
  ];
  for (const [publishedBasis, published] of sources) if (published !== null) return { published, publishedBasis };
  return { published: null, publishedBasis: null };
}

function datelineOf(arranged: Arranged): Dateline | null {
  if (arranged.dateline === null) return null;
  const { match, piece } = arranged.dateline;
  const span = (range: readonly [number, number] | null): Span | null => {
    if (range === null || range[1] <= range[0]) return null;
    const { map, start } = piece;
    const [from, to] = range;
    return map === null ? { start: start + from, end: start + to } : { start: map.starts[from]!, end: map.ends[to - 1]! };
  };
  const whole = span([0, Math.min(match.end, piece.text.length)]);
  if (whole === null) return null;
  return { span: whole, place: span(match.place), agency: match.agency, date: span(match.date) };
}

/** "... his lawyer said. (Reuters)", "— Bernama", "ab/cd (AFP, dpa)" at the end of the story. */
function agencyAtEnd(arranged: Arranged): string | null {
  const { placed } = arranged;
  for (let i = placed.length - 1, seen = 0; i >= 0 && seen < 3; i--) {
    const { piece, kind } = placed[i]!;
    if (kind !== 'paragraph' && kind !== 'byline') continue;
    seen++;
    const m = /(?:\(([^()]{2,40})\)|[-–—]\s*([\p{L}][\p{L} -]{1,30}))[.\s]*$/u.exec(piece.text.slice(-60));
    const known = m === null ? undefined : agencyNamed(m[1] ?? m[2] ?? '');
    if (known !== undefined) return known;
  }
  return null;
}

/** A section reaches from its heading to the next heading, or the end of the article. */
function sectionsOf(arranged: Arranged, length: number): Section[] {
  const sections: Section[] = [];
  const { placed } = arranged;
  for (let i = 0; i < placed.length; i++) {
    const { piece, kind } = placed[i]!;
    if (kind !== 'heading') continue;
    let end = Math.min(piece.end, length);
    // "Embed:" is a section of the embed alone
    const embed = placed[i + 1]?.kind === 'embed';
    for (let k = i + 1; k < placed.length && placed[k]!.kind !== 'heading'; k++) {
      if (embed && placed[k]!.kind !== 'embed') break;
      end = placed[k]!.piece.end;
    }
    sections.push({ title: piece.text, span: { start: piece.start, end } });
  }
  return sections;
}
