import { matchDateline } from './dateline.js';
import { findDay } from './day.js';

/** "Posted: Tuesday, January 28, 2014 8:18 PM EST Updated: ..." */
export interface TimeStamp {
  /** Where it starts in the text. */
  readonly from: number;
  /** ISO day of the first publication; null where no full day is given. */
  readonly day: string | null;
  /** The line is a day and nothing else: "October 9, 2020". */
  readonly bare: boolean;
}

const LABEL =
  /(?:^|[\s(|•·—–-])(?:first |originally |last |date )?(?:posted|published|publish(?:ed)? (?:on|date|at)|updated|created|modified|date|issued|released|web posted|release date|publication date)\b(?: on| at)?\s*:?\s*/gi;
const STAMP_WORDS =
  /\b(?:first|originally|last|posted|published|publication|publish|updated|update|created|modified|date|issued|released|release|web|on|at|by|duration|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[ap]\.?m\.?|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|gmt|utc|bst|ist|cet|cest|hours?|minutes?|mins?|days?|weeks?|months?|ago|st|nd|rd|th|t|z|of|local|time|h|hrs)\b/gi;

/** A line that is a day or a time stamp and nothing else; undefined for all other text. */
export function readStamp(text: string): TimeStamp | undefined {
  if (text.length > 200 || (!/\d/.test(text) && !/^(?:posted|published|updated)(?: on)?:?$/i.test(text))) return undefined;
  if (/\p{L}/u.test(text.replace(STAMP_WORDS, ''))) return undefined;
  const labels = [...text.matchAll(LABEL)];
  const found = findDay(text);
  if (labels.length === 0) {
    if (found === undefined || (found.day === null && text.length > 30)) return undefined;
    return { from: 0, day: found.day, bare: true };
  }
  return { from: 0, day: publishedDay(text, labels), bare: false };
}

/** The time stamp that ends a text: "Teen held after shooting Posted: Tuesday, January 28, 2014 8:18 PM EST". */
export function stampAtEnd(text: string): TimeStamp | undefined {
  if (text.length > 500) return undefined;
  for (const label of text.matchAll(LABEL)) {
    const tail = text.slice(label.index);
    if (!/[:\d]/.test(tail)) return undefined;
    const stamp = readStamp(tail.trim().replace(/\|\s*$/, ''));
    if (stamp !== undefined && !stamp.bare && stamp.day !== null) return { ...stamp, from: label.index };
  }
  return undefined;
}

function publishedDay(text: string, labels: readonly RegExpMatchArray[]): string | null {
  let updated: string | null = null;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const day = findDay(text.slice(label.index, labels[i + 1]?.index ?? text.length))?.day ?? null;
    if (day === null) continue;
    if (!/updated|modified/i.test(label[0])) return day;
    updated ??= day;
  }
  return updated;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]|''/g, '"')
    .replace(/[‐-―]|--/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Where a text that opens with `title` goes on (its length when it is the title and nothing more); 0 when it does not open with it. A site's name
 * after the title ("Bridge falls - Harbour News") does not matter.
 */
export function afterTitle(text: string, title: string): number {
  const given = fold(title);
  if (given === '') return 0;
  const line = fold(text);
  if (line === given) return text.length;
  const bare = fold(title.replace(/\s+(?:[|•·»]|[-–—])\s+[^|•·»]{2,90}$/, ''));
  const close = (a: string): string => a.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (close(line) === close(given) || (bare.length >= 12 && close(line) === close(bare))) return text.length;
  // the given title was cut off: "... murder ch - Harbour News"
  if (bare.length >= 30 && line.length <= bare.length + 120 && close(line).startsWith(close(bare)) && !/[.!?] /.test(line))
    return text.length;
  if (text.slice(0, title.length).toLowerCase() === title.toLowerCase()) {
    // "Bridge falls. A bridge fell on Monday ..."
    const m = /^[\s"”’']*(?:[.!?:|]["”’']?|[-–—]+)\s+(?=["“‘'(]?[\p{Lu}\d—–-])/u.exec(text.slice(title.length));
    if (m !== null) return title.length + m[0].length;
  }
  return 0;
}

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|as|by|up|so|yet|if|via|is|vs\.?|v\.?|with|from|over|into|after|near|de|la|el|al|off|out|per|than|that)$/i;

/** Headline Case: no word of content in small letters. */
export function isHeadlineCase(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  let capitals = 0;
  for (const word of words) {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (/^\p{Ll}/u.test(letters) && !SMALL.test(letters)) return false;
    if (/^\p{Lu}/u.test(letters)) capitals++;
  }
  return words.length > 0 && capitals * 2 >= words.length;
}

/** Ends like a sentence, quotation marks and notes aside. */
export const endsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/.test(text);

/** Whether a line can be the headline: short, and no full stop at its end. */
export const looksLikeTitle = (text: string): boolean =>
  text.length >= 8 &&
  text.length <= 160 &&
  text.split(' ').length >= 3 &&
  !/[.,;:]["'”’]?$/.test(text.replace(/\b(?:U\.S|U\.N|U\.K|St|Inc|Co|Jr|p\.m|a\.m)\.$/i, '')) &&
  !/[a-z]\. \p{Lu}/u.test(text) &&
  /^["“'‘#\p{Lu}\p{N}$£€(]/u.test(text);

/**
 * The headline that a scrape put before the story without a break: "Five Dead in Mill Fire. TBILISI, Georgia — Firefighters ...". Undefined when
 * no dateline follows and the first sentence is not in headline case.
 */
export function titleBeforeStory(text: string): number | undefined {
  if (text.length < 120 || matchDateline(text) !== undefined) return undefined;
  // capitals say nothing in a text that has only capitals
  const sample = text.slice(0, 600);
  const shouted = sample === sample.toUpperCase();
  const head = text.slice(0, 240);
  for (const m of head.matchAll(/[^.!?][.!?]?["”’']?\s?[.!?]["”’']?\s+(?=\p{Lu})/gu)) {
    const at = m.index + m[0].length;
    if (at < 16) continue;
    const first = text.slice(0, m.index + 1);
    const dateline = matchDateline(text.slice(at, at + 600));
    if (dateline !== undefined && dateline.place !== null) return at;
    if (/\b(?:[A-Z]|St|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|No|vs)$/.test(first)) continue;
    return !shouted && isHeadlineCase(first) && first.split(' ').length >= 4 ? at : undefined;
  }
  return undefined;
}
