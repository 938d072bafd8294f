import { parseDay } from './day.js';
import type { PageMetadata } from './html/index.js';

/** The block of `key: value` lines between two `---` that a Markdown file of a site generator or a note-taking program opens with. */
export interface FrontMatter {
  /** Where the article starts. */
  readonly end: number;
  readonly metadata: PageMetadata;
}

const BLOCK = /^---[ \t]*\r?\n((?:[^\n]{0,1000}\n){1,100}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const LINE = /^(?:([A-Za-z][\w.-]{0,40})[ \t]*:(?:[ \t]+(.*))?|[ \t]*-[ \t]+(.*)|[ \t]+\S.*|[ \t]*#.*|)$/;

/** Declines with undefined: "---" that is a rule between paragraphs; a block without a title, a day or an author. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const block = BLOCK.exec(text);
  if (block === null) return undefined;
  const fields = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of block[1]!.split(/\r?\n/)) {
    const m = LINE.exec(line);
    if (m === null) return undefined;
    if (m[1] !== undefined) {
      values = [];
      fields.set(m[1].toLowerCase(), values);
      values.push(...valuesOf(m[2] ?? ''));
    } else if (m[3] !== undefined) values.push(...valuesOf(m[3]));
  }
  const all = (...names: string[]): string[] => names.flatMap((name) => fields.get(name) ?? []);
  const title = all('title', 'headline')[0] ?? null;
  const authors = all('author', 'authors', 'byline');
  const published =
    all('date', 'published', 'publishdate', 'pubdate', 'published_at')
      .map(parseDay)
      .find((day) => day !== null) ?? null;
  if (title === null && published === null && authors.length === 0) return undefined;
  return {
    end: block[0].length,
    metadata: {
      title,
      authors: authors.filter((name) => !/^https?:|[@{<]/.test(name)),
      publisher: all('publisher', 'source', 'site')[0] ?? null,
      url: all('url', 'link', 'canonical', 'canonical_url').find((address) => /^https?:\/\//.test(address)) ?? null,
      published,
      language: all('lang', 'language')[0] ?? null,
    },
  };
}

/** `"A title: with a colon"`, `[Jane Doe, John Roe]`, `plain words # a note`. */
function valuesOf(text: string): string[] {
  const bare = text.trim();
  const list = /^\[(.*)\]$/.exec(bare);
  if (list !== null) return list[1]!.split(',').flatMap(valuesOf);
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(bare);
  const value = (quoted?.[2] ?? bare.replace(/\s+#.*$/, '')).trim();
  return value === '' || /^[|>][-+]?$/.test(value) ? [] : [value];
}
