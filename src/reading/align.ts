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
  escapes: boolean,
): void {
  if (end - start === value.length && input.startsWith(value, start)) {
    builder.add(value, start);
    return;
  }
  let at = start;
  let v = 0;
  while (v < value.length) {
    if (at >= end) {
      // the parser put in what the input does not have: it stands for the end
      builder.addFor(value.slice(v), end > start ? end - 1 : start, end);
      return;
    }
    const raw = input[at]!;
    const want = value[v]!;
    if (escapes && raw === '\\' && input[at + 1] === want && PUNCTUATION.test(want)) {
      builder.addFor(want, at, at + 2);
      at += 2;
      v++;
    } else if (raw === '&') {
      const to = entityEnd(input, at, end, value, v);
      const units = to - at === 1 ? 1 : entityUnits(input, to, end, value, v);
      builder.addFor(value.slice(v, v + units), at, to);
      at = to;
      v += units;
    } else if (raw === want) {
      builder.addFor(want, at, at + 1);
      at++;
      v++;
    } else if (raw === '\r' && want === '\n') {
      builder.addFor(want, at, at + 1);
      at += input[at + 1] === '\n' ? 2 : 1;
      v++;
    } else if (want === '\ufffd') {
      // a NUL or a lone surrogate, replaced by the parser
      builder.addFor(want, at, at + 1);
      at++;
      v++;
    } else {
      TAG.lastIndex = at;
      at += raw === '<' && !escapes && TAG.test(input) ? Math.max(1, TAG.lastIndex - at) : 1;
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
  if (input[to - 1] === ';' || v + 1 >= value.length) return to;
  // "&nbspthe": references of old pages without semicolon; the name ends before what comes next
  for (let k = at + 3; k < to; k++) if (input[k] === value[v + 1] && input[k + 1] === value[v + 2]) return k;
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
