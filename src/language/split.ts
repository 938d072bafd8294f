import { isDigit, isLetter, isSpace, isUpper } from './characters.js';
import { BEFORE_FIGURES, BEFORE_NAMES, OPENERS } from './lexicon/abbreviations.js';
import type { TokenOffsets } from './tokenise/text.js';

/**
 * Where sentences end. Works on tokens, so that "U.S.", "3.5" and "example.com" are no ends. Text without full stops (headings, list items)
 * is one sentence: blocks are divided before they come here.
 */
const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const OPENER = listed(OPENERS);
const NEVER_END = listed(`${BEFORE_NAMES} ${BEFORE_FIGURES} e.g i.e`);
/** After `"Why?"`: who asked. */
const SAYING = new Set('said asked says asks added shouted cried told wrote wondered replied'.split(' '));
const CLOSING = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '“']);
const OPENING = new Set([
  '"',
  '“',
  '‘',
  "'",
  '``',
  '(',
  '[',
  '«',
  '-',
  '–',
  '—',
  '--',
  '•',
  '*',
  '·',
  '$',
  '€',
  '£',
  '#',
  '@',
  '¿',
  '¡',
]);

/** Gives token indexes: sentence k holds the tokens from the end of sentence k - 1 (or 0) to ends[k]. */
export function sentenceEnds(text: string, tokens: TokenOffsets): number[] {
  const { from, to } = tokens;
  const n = from.length;
  const ends: number[] = [];
  let start = 0;
  for (let i = 0; i < n; i++) {
    const last = text.charCodeAt(to[i]! - 1);
    const dot = last === 0x2e;
    if (!dot && last !== 0x21 && last !== 0x3f && last !== 0x2026 && last !== 0x203d) continue;
    const alone = !isLetter(text.charCodeAt(from[i]!)) && !isDigit(text.charCodeAt(from[i]!));
    if (!dot && !alone) continue; // "Yahoo!"
    // closing quotes and brackets belong to it
    let next = i + 1;
    let quoted = false;
    while (next < n && from[next] === to[next - 1] && CLOSING.has(text.slice(from[next]!, to[next]!))) {
      quoted = true;
      next++;
    }
    // "in 1804.[6]", "in 1804. [6]": the note belongs to what it follows
    while (next + 2 < n && isNote(text, tokens, next)) next += 3;
    if (next >= n) break;
    if (!isEnd(text, tokens, start, i, next, alone, dot, quoted)) continue;
    ends.push(next);
    start = next;
    i = next - 1;
  }
  if (start < n) ends.push(n);
  return ends;
}

/** "[6]" as three tokens. */
const isNote = (text: string, { from, to }: TokenOffsets, i: number): boolean =>
  text[from[i]!] === '[' && isDigit(text.charCodeAt(from[i + 1]!)) && text[to[i + 2]! - 1] === ']' && from[i + 2]! - from[i]! < 5;

function isEnd(
  text: string,
  { from, to }: TokenOffsets,
  start: number,
  i: number,
  next: number,
  alone: boolean,
  dot: boolean,
  quoted: boolean,
): boolean {
  const n = from.length;
  const spaced = from[next]! > to[next - 1]!;
  const nextText = text.slice(from[next]!, to[next]!);
  // the first word of what follows, behind opening marks
  let word = next;
  while (word < n && word < next + 3 && OPENING.has(text.slice(from[word]!, to[word]!))) word++;
  if (word >= n) return spaced;
  const first = text.charCodeAt(from[word]!);
  const upper = isUpper(first);
  const opened = word > next;
  if (!alone) {
    // an abbreviation: it ends the sentence only before a usual opener
    const lower = text.slice(from[i]!, to[i]! - 1).toLowerCase();
    if (!spaced || NEVER_END.has(lower) || !upper) return false;
    const opener = text.slice(from[word]!, to[word]!);
    if (to[i]! - from[i]! === 2) return quoted; // an initial
    return (OPENER.has(opener.toLowerCase()) && opener.length > 1) || (quoted && !opened) || (opener === 'A' && !opened);
  }
  // "1. Introduction": the figure of a list item
  if (dot && i === start + 1 && isDigit(text.charCodeAt(from[start]!)) && to[start]! - from[start]! <= 3 && i + 1 === next)
    return false;
  if (!spaced)
    return !quoted && upper && dot && isLetter(text.charCodeAt(from[i]! - 1)) && !isUpper(text.charCodeAt(from[i]! - 1));
  if (upper) {
    // `"Why?" Mr Smith asked.`
    if (quoted && !dot && !opened)
      for (let k = word + 1; k < Math.min(n, word + 4); k++) if (SAYING.has(text.slice(from[k]!, to[k]!))) return false;
    return true;
  }
  if (isDigit(first)) return true;
  // an address or a rule of stars or dashes stands for itself
  if (/^(?:https?:|www\.|[*=_~-]{3})/.test(nextText)) return true;
  if (isLetter(first)) {
    // scripts without capitals and names such as "al-Shabaab", "iPhone"
    if (first > 0x24f) return true;
    if (/^(?:al|el|iPhones?|iPads?|eBay)$/.test(text.slice(from[word]!, to[word]!))) return true;
    return false;
  }
  // a quotation or dash opens: `He left. " ...`
  return opened || isSpace(text.charCodeAt(from[next]! - 1)) ? /^["“‘(«•]/.test(nextText) : false;
}
