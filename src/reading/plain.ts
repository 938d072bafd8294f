import { type Piece, PieceBuilder, plainPiece } from './piece.js';

interface Line {
  readonly start: number;
  readonly end: number;
  /** Units without trailing white space. */
  readonly length: number;
  readonly indent: number;
  readonly text: string;
}

const LINE = /[^\n\r\u2028\u2029]+/g;
const ENDED = /[.!?:…]["'”’»)\]]*$/;
const LIST_ITEM = /^(?:[-*•·▪●◦‣–—+>#=|]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\[)\s*\S/;
const WIKI_HEADING = /^(={2,6}) *([^=].{0,198}[^=\s]|[^=\s]) *\1$/;

/** Plain text to pieces: one a paragraph. Hard-wrapped lines are put together, with the line end as a space; else a line is a paragraph. */
export function readPlain(input: string): Piece[] {
  const runs = splitRuns(input);
  const width = wrapWidth(runs);
  const pieces: Piece[] = [];
  for (const run of runs) {
    let from = 0;
    for (let i = 0; i < run.length; i++) {
      const line = run[i]!;
      const next = run[i + 1];
      if (next !== undefined && goesOn(line, next, width)) continue;
      const piece = from === i ? single(input, line) : joined(input, run, from, i);
      if (piece !== undefined) pieces.push(piece);
      from = i + 1;
    }
  }
  return pieces;
}

function single(input: string, line: Line): Piece | undefined {
  const heading = WIKI_HEADING.exec(line.text);
  if (heading !== null) {
    // "== Background ==": the mark-up of wikis
    const marks = heading[1]!.length;
    const piece = plainPiece(input, line.start + marks, line.start + line.length - marks, 'heading');
    return piece === undefined ? undefined : { ...piece, level: marks };
  }
  return plainPiece(input, line.start, line.end);
}

function joined(input: string, run: readonly Line[], from: number, to: number): Piece | undefined {
  const builder = new PieceBuilder();
  const start = run[from]!.start;
  builder.add(input.slice(start, run[to]!.end), start);
  return builder.take(null);
}

/** Lines that no blank line parts. */
function splitRuns(input: string): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  let before = 0;
  for (const m of input.matchAll(LINE)) {
    const raw = m[0];
    const text = raw.trim();
    if (text === '') continue;
    if (run.length > 0 && !adjoins(input, before, m.index)) {
      runs.push(run);
      run = [];
    }
    const indent = raw.length - raw.trimStart().length;
    run.push({ start: m.index + indent, end: m.index + raw.length, length: text.length, indent, text });
    before = m.index + raw.length;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Between the lines stands one line end and no more. */
function adjoins(input: string, from: number, to: number): boolean {
  const gap = to - from;
  return gap === 1 || (gap === 2 && input[from] === '\r' && input[from + 1] === '\n');
}

const MAX_WIDTH = 130;

/**
 * The column at which the text is wrapped by hand or by mail programs; null for texts with a line a paragraph. Wrapped lines are filled:
 * the next line's first word would not have fitted, and most of them end in the middle of a sentence.
 */
function wrapWidth(runs: readonly (readonly Line[])[]): number | null {
  const lengths: number[] = [];
  let pairs = 0;
  let unended = 0;
  for (const run of runs) {
    for (let i = 0; i + 1 < run.length; i++) {
      pairs++;
      lengths.push(run[i]!.indent + run[i]!.length);
      if (!ENDED.test(run[i]!.text) && !LIST_ITEM.test(run[i + 1]!.text)) unended++;
    }
  }
  if (pairs < 2) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)]!;
  if (width > MAX_WIDTH || width < 40) return null;
  let filled = 0;
  for (const run of runs) {
    for (let i = 0; i + 1 < run.length; i++) if (isFull(run[i]!, run[i + 1]!, width)) filled++;
  }
  return unended / pairs >= 0.5 && filled / pairs >= 0.6 ? width : null;
}

const firstWord = (line: Line): number => {
  const space = line.text.indexOf(' ');
  return space < 0 ? line.length : space;
};
const isFull = (line: Line, next: Line, width: number): boolean => line.indent + line.length + 1 + firstWord(next) > width - 6;

function goesOn(line: Line, next: Line, width: number | null): boolean {
  if (LIST_ITEM.test(next.text) && !/^[–—-]{1,2}\s/.test(next.text)) return false;
  if (WIKI_HEADING.test(line.text) || WIKI_HEADING.test(next.text)) return false;
  if (width === null) {
    // a short text, wrapped: the line breaks off before a word in small letters
    const long = line.length >= 50 && line.length <= MAX_WIDTH && next.length <= MAX_WIDTH;
    return (
      long && !/[.!?:;…]["'”’»)\]]*$/.test(line.text) && /^[a-z]/.test(next.text) && !/^(?:https?:|www\.|\S+@\S)/.test(next.text)
    );
  }
  // an indented line opens a paragraph
  if (next.indent > line.indent + 1) return false;
  if (isFull(line, next, width)) return true;
  // "By Jane Doe", a heading, or the last line of a paragraph: there was room for the next word
  return /^[a-z]/.test(next.text) && !ENDED.test(line.text) && line.length >= width * 0.5;
}
