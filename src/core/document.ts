import type { Span } from './span.js';

export type Format = 'text' | 'markdown' | 'html' | 'json';
export type PublishedBasis = 'option' | 'metadata' | 'byline' | 'dateline' | 'url';

/**
 * What a piece of the page is. Only `paragraph`, `list`, `quotation` and `table` are body: they tell events. `title`, `heading`, `caption` and
 * `embed` may confirm one. `dateline` ("MOSCOW (AFP) —") is cut from the paragraph that it opens. `byline` and `credit` are metadata,
 * `related` ("read more", lists of other stories) and `boilerplate` (navigation, copyright) are not the story: these have no sentences.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quotation'
  | 'table'
  | 'dateline'
  | 'caption'
  | 'embed'
  | 'byline'
  | 'credit'
  | 'related'
  | 'boilerplate';

export const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'quotation', 'table']);
/** Block kinds that are read into sentences. */
export const READ: ReadonlySet<BlockKind> = new Set([...BODY, 'title', 'heading', 'dateline', 'caption', 'embed']);

/**
 * A stretch of the article. `text` is what a reader sees: markup dropped, entities decoded, runs of white space one space.
 * `map` says where each UTF-16 unit of `text` stands in the input; null when `text` is the input from `span.start` on, unit by unit.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly span: Span;
  readonly map: BlockMap | null;
}

/** For unit i of the block's text: it stands for the input from starts[i] to ends[i]. */
export interface BlockMap {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface Section {
  readonly title: string;
  readonly span: Span;
}

/** "GENEVA, Oct. 9 (Reuters) -": spans of its parts in the input. */
export interface Dateline {
  readonly span: Span;
  readonly place: Span | null;
  readonly agency: string | null;
  readonly date: Span | null;
}

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO day. Never the system's clock. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly dateline: Dateline | null;
  /** BCP 47. */
  readonly language: string;
}

export interface Document {
  /** The decoded input, never altered; all spans are offsets into it (for JSON and NDJSON articles: into their `text` field). */
  readonly input: string;
  readonly id: string;
  /** The path as given, "-" for standard input, null from the library. */
  readonly source: string | null;
  readonly format: Format;
  readonly metadata: Metadata;
  /** In the order of the input, not overlapping. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Where [from, to) of the block's text stands in the input. */
export function toInput(block: Block, from: number, to: number): Span {
  if (block.map === null) return { start: block.span.start + from, end: block.span.start + to };
  const { starts, ends } = block.map;
  const start = from < starts.length ? starts[from]! : block.span.end;
  return { start, end: to > from ? ends[to - 1]! : start };
}
