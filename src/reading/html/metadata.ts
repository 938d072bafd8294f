import { parseDay } from '../day.js';
import { attribute, elementsOf, type HtmlElement, type HtmlParent, isText, textOf } from './dom.js';

/** What a page says about its article in meta tags, JSON-LD, <time> and links. */
export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** BCP 47, as the page says. */
  readonly language: string | null;
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title'];
const AUTHOR = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'];
const PUBLISHED =
  `article:published_time og:published_time datepublished date pubdate publishdate publish-date publish_date publication_date
  dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created parsely-pub-date sailthru.date article.published
  cxenseparse:recs:publishtime ptime pdate`.split(/\s+/);

/** Reads them; of several sources the one made for machines wins: JSON-LD, then Open Graph, then other tags, then the page itself. */
export function readMetadata(root: HtmlParent): PageMetadata {
  const meta = new Map<string, string[]>();
  const found = {
    linked: null as JsonLd | null,
    title: null as string | null,
    heading: null as string | null,
    canonical: null as string | null,
    time: null as string | null,
    language: null as string | null,
    authors: [] as string[],
  };
  for (const element of elementsOf(root)) readElement(element, meta, found);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) for (const value of meta.get(name) ?? []) if (value !== '') return value;
    return null;
  };
  const { linked } = found;
  const publisher = linked?.publisher ?? first(['og:site_name', 'application-name', 'dc.publisher']);
  const authors = linked !== null && linked.authors.length > 0 ? linked.authors : AUTHOR.flatMap((name) => meta.get(name) ?? []);
  let published = linked?.published ?? null;
  for (const name of PUBLISHED) for (const value of meta.get(name) ?? []) published ??= parseDay(value);
  return {
    title: linked?.title ?? withoutSite(first(TITLE), publisher) ?? found.heading ?? withoutSite(found.title, publisher),
    authors: unique((authors.length > 0 ? authors : found.authors).filter((name) => name !== '' && !/^https?:|[@{<]/.test(name))),
    publisher,
    url: webAddress(found.canonical) ?? webAddress(first(['og:url', 'twitter:url'])) ?? linked?.url ?? null,
    published: published ?? found.time,
    language: found.language,
  };
}

interface Found {
  linked: JsonLd | null;
  title: string | null;
  heading: string | null;
  canonical: string | null;
  time: string | null;
  language: string | null;
  authors: string[];
}

function readElement(element: HtmlElement, meta: Map<string, string[]>, found: Found): void {
  const itemprop = attribute(element, 'itemprop');
  switch (element.tagName) {
    case 'html': {
      const language = attribute(element, 'lang');
      if (language !== null && /^[a-z]{2,3}\b/i.test(language)) found.language = language;
      return;
    }
    case 'meta': {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? itemprop;
      const content = clean(attribute(element, 'content') ?? '');
      if (name !== null && content !== '') {
        const key = name.toLowerCase();
        meta.set(key, [...(meta.get(key) ?? []).slice(0, 20), content]);
      }
      return;
    }
    case 'link':
      if (attribute(element, 'rel') === 'canonical') found.canonical ??= attribute(element, 'href');
      return;
    case 'title':
      found.title ??= textOf(element) || null;
      return;
    case 'h1':
      found.heading ??= textOf(element) || null;
      return;
    case 'script':
      if (attribute(element, 'type') === 'application/ld+json') {
        const linked = readJsonLd(element.childNodes.map((node) => (isText(node) ? node.value : '')).join(''));
        if (linked !== null && (found.linked === null || found.linked.title === null)) found.linked = linked;
      }
      return;
    case 'time':
      found.time ??= parseDay(attribute(element, 'datetime') ?? textOf(element, 100));
      return;
    default:
      if (itemprop === 'datePublished') found.time ??= parseDay(attribute(element, 'content') ?? textOf(element, 100));
      if (attribute(element, 'rel') === 'author' || itemprop === 'author') {
        const name = textOf(element, 200).replace(/^by:?\s+/i, '');
        if (name !== '' && name.split(' ').length <= 5) found.authors.push(name);
      }
  }
}

interface JsonLd {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** schema.org NewsArticle and its kin; null when the script holds none, or no valid JSON. */
function readJsonLd(source: string): JsonLd | null {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return null; // a page with broken JSON-LD is read without it
  }
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < 2000; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, 200));
    if (!isRecord(item)) continue;
    const types = [item['@type']].flat();
    if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type))) {
      return {
        title: string(item['headline']) ?? string(item['name']),
        authors: names(item['author'] ?? item['creator']),
        publisher: names(item['publisher'])[0] ?? null,
        published: parseDay(string(item['datePublished']) ?? string(item['dateCreated']) ?? ''),
        url: webAddress(string(item['url'])) ?? webAddress(idOf(item['mainEntityOfPage'])),
      };
    }
    queue.push(item['@graph'], item['mainEntity']);
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? clean(value) : null);
const idOf = (value: unknown): string | null => (isRecord(value) ? string(value['@id']) : string(value));
function names(value: unknown): string[] {
  const found: string[] = [];
  for (const item of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    const name = isRecord(item)
      ? (string(item['name']) ?? (Array.isArray(item['name']) ? string(item['name'][0]) : null))
      : string(item);
    if (name !== null) found.push(name);
  }
  return found;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const unique = (list: readonly string[]): string[] => [...new Set(list)];
const webAddress = (value: string | null): string | null => (value !== null && /^https?:\/\/\S+$/i.test(value) ? value : null);

/** "Title | The Daily Paper", "Title - The Daily Paper": without the site's name. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null) return null;
  const cut = /^(.{12,}?)\s+(?:[|•·»]|[-–—])\s+([^|•·»]{2,60})$/.exec(title);
  if (cut === null) return title;
  const site = cut[2]!.toLowerCase();
  const isSite = publisher !== null && (site.includes(publisher.toLowerCase()) || publisher.toLowerCase().includes(site));
  return isSite || title.includes(' | ') ? cut[1]! : title;
}
