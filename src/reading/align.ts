import type { PieceBuilder } from './piece.js';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const AMPERSAND = /&(?:amp|AMP|#0*38|#[xX]0*26);?/y;
const ENTITY = /&(?:#\d{1,10}|#[xX][\da-fA-F]{1,8}|[A-Za-z][A-Za-z\d]{1,31});?/y;
const TAG = /<[A-Za-z/!?][^>]*>?/y;

/**
 * Adds `value`, which a parser read from input[start, end), unit by unit with the place where each stands: character references and
 * backslash escapes stand for one character, what the parser left out (line prefixes, carriage returns, misnested tags) for none.
 */
export function addAligned(
  builder: PieceBuilder,
  input: string,
  start: number,
  end: number,
  value: string,
  syntax: 'html' | 'markdown' | 'code',
): void {
  if (end - start === value.length && input.startsWith(value, start)) {
    builder.add(value, start);
    return;
  }
  let at = syntax === 'html' ? referenceBefore(input, start, value) : start;
  let v = 0;
  while (v < value.length) {
    if (at >= end) {
      // the parser put in what the input does not have: it stands for the end
      builder.addFor(value.slice(v), end > start ? end - 1 : start, end);
      return;
    }
    const raw = input[at]!;
    const want = value[v]!;
    if (syntax === 'markdown' && raw === '\\' && input[at + 1] === want && PUNCTUATION.test(want)) {
      builder.addFor(want, at, at + 2);
      at += 2;
      v++;
    } else if (raw === '&' && syntax !== 'code') {
      const to = entityEnd(input, at, end, value, v);
      const units = to - at === 1 ? 1 : entityUnits(input, to, end, value, v);
      builder.addFor(value.slice(v, v + units), at, to);
      at = to;
      v += units;
    } else if (raw === want) {
      builder.add(want, at);
      at++;
      v++;
    } else if (raw === '\r' && want === '\n') {
      builder.addFor(want, at, at + 1);
      at += input[at + 1] === '\n' ? 2 : 1;
      v++;
    } else if (want === '\ufffd') {
      // a NUL or a lone surrogate, replaced by the parser: the input stands
      builder.add(raw, at);
      at++;
      v++;
    } else {
      TAG.lastIndex = at;
      at += raw === '<' && syntax === 'html' && TAG.test(input) ? Math.max(1, TAG.lastIndex - at) : 1;
    }
  }
}

function entityEnd(input: string, at: number, end: number, value: string, v: number): number {
  if (value[v] === '&') {
    AMPERSAND.lastIndex = at;
    return AMPERSAND.test(input) && AMPERSAND.lastIndex <= end ? AMPERSAND.lastIndex : at + 1;
  }
  ENTITY.lastIndex = at;
  if (!ENTITY.test(input)) return at + 1;
  const to = Math.min(ENTITY.lastIndex, end);
  // "&nbspthe", "&notit;": old references need no semicolon; the name ends before what the text goes on with
  for (let k = at + 3; k < to; k++) if (value.startsWith(input.slice(k, to), v + 1)) return k;
  return to;
}

/** A reference gives one character, seldom two; characters beyond the BMP are two units. */
function entityUnits(input: string, to: number, end: number, value: string, v: number): number {
  const code = value.charCodeAt(v);
  if (code >= 0xd800 && code < 0xdc00) return Math.min(2, value.length - v);
  const next = to < end ? input[to] : undefined;
  if (next !== undefined && next !== '&' && value[v + 1] !== next && value[v + 2] === next && next !== '\r') return 2;
  return 1;
}

/** parse5 sets the start of a text behind its first character reference when white space that it dropped stood before that. */
function referenceBefore(input: string, start: number, value: string): number {
  if (input[start - 1] !== ';' || input[start] === value[0]) return start;
  const reference = /&#?[A-Za-z\d]{1,31};$/.exec(input.slice(Math.max(0, start - 34), start));
  return reference === null ? start : start - reference[0].length;
}
