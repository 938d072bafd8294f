import type { Block, BlockKind, BlockMap } from '../core/index.js';

/** A block in the making: its kind may still be open, and parts may be cut off. */
export interface Piece {
  /** What the markup says; null where it says nothing. */
  readonly kind: BlockKind | null;
  /** 1-6 for headings that the markup shows, else 0. */
  readonly level: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly map: BlockMap | null;
  /** Share of the text that is inside links, 0-1. */
  readonly linked: number;
  /** The whole text is bold or italic: how pages without headings mark headings and credits. */
  readonly emphasis: boolean;
  /** Where a bold or italic tail starts in `text` ("... at the border. **Kremlin.ru**"); -1 without one. */
  readonly tail: number;
}

export const toBlock = (piece: Piece, kind: BlockKind): Block => ({
  kind,
  text: piece.text,
  span: { start: piece.start, end: piece.end },
  map: piece.map,
});

/** The part [from, to) of a piece's text, without white space at its ends; undefined when nothing is left. */
export function slicePiece(piece: Piece, from: number, to: number): Piece | undefined {
  let a = from;
  let b = to;
  while (a < b && piece.text[a] === ' ') a++;
  while (b > a && piece.text[b - 1] === ' ') b--;
  if (a >= b) return undefined;
  if (a === 0 && b === piece.text.length) return piece;
  const text = piece.text.slice(a, b);
  const tail = b === piece.text.length && piece.tail > a ? piece.tail - a : -1;
  if (piece.map === null) return { ...piece, text, tail, start: piece.start + a, end: piece.start + b };
  const starts = piece.map.starts.subarray(a, b);
  const ends = piece.map.ends.subarray(a, b);
  return { ...piece, text, tail, start: starts[0]!, end: ends[ends.length - 1]!, map: { starts, ends } };
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x85 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** Marks without a width (soft hyphen, zero-width space, direction marks, byte order mark): a reader sees nothing. */
const isUnseen = (code: number): boolean =>
  code === 0xad ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code < 32 && !(code >= 9 && code <= 13)) ||
  code === 0x7f;

/** Collects the visible text of one block, and for each of its UTF-16 units where it stands in the input. */
export class PieceBuilder {
  private text: string[] = [];
  private starts: number[] = [];
  private ends: number[] = [];
  private lastIsSpace = true;
  private exact = true;
  private links = 0;
  private linkedUnits = 0;
  private emphases = 0;
  private emphasisUnits = 0;
  private units = 0;
  private runStart = -1;

  /** `piece` stands in the input from `at` on, unit by unit. */
  add(piece: string, at: number): void {
    for (let i = 0; i < piece.length; i++) this.unit(piece, i, at + i, at + i + 1);
  }

  /** All of `piece` stands for [start, end) of the input, as "&" does for "&amp;". */
  addFor(piece: string, start: number, end: number): void {
    this.exact = false;
    for (let i = 0; i < piece.length; i++) this.unit(piece, i, start, end);
  }

  private unit(piece: string, i: number, start: number, end: number): void {
    const code = piece.charCodeAt(i);
    if (isUnseen(code)) return;
    if (isSpace(code)) {
      if (this.lastIsSpace) return;
      this.lastIsSpace = true;
      if (code !== 32) this.exact = false;
      this.text.push(' ');
    } else {
      this.lastIsSpace = false;
      this.text.push(piece[i]!);
      this.units++;
      if (this.links > 0) this.linkedUnits++;
      if (this.emphases > 0) {
        this.emphasisUnits++;
        if (this.runStart < 0) this.runStart = this.text.length - 1;
      } else this.runStart = -1;
    }
    if (end - start !== 1) this.exact = false;
    this.starts.push(start);
    this.ends.push(end);
  }

  openLink(): void {
    this.links++;
  }
  closeLink(): void {
    this.links--;
  }
  openEmphasis(): void {
    this.emphases++;
  }
  closeEmphasis(): void {
    this.emphases--;
  }

  get isEmpty(): boolean {
    return this.units === 0;
  }

  /** The piece, and the builder is as new; undefined when no text came. */
  take(kind: BlockKind | null, level = 0): Piece | undefined {
    const { text, starts, ends, units, linkedUnits, emphasisUnits, exact, runStart } = this;
    this.text = [];
    this.starts = [];
    this.ends = [];
    this.lastIsSpace = true;
    this.exact = true;
    this.linkedUnits = 0;
    this.emphasisUnits = 0;
    this.units = 0;
    this.runStart = -1;
    if (units === 0) return undefined;
    if (text[text.length - 1] === ' ') {
      text.pop();
      starts.pop();
      ends.pop();
    }
    const start = starts[0]!;
    const end = ends[ends.length - 1]!;
    const verbatim = exact && end - start === text.length;
    return {
      kind,
      level,
      text: text.join(''),
      start,
      end,
      map: verbatim ? null : { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) },
      linked: linkedUnits / units,
      emphasis: emphasisUnits === units,
      tail: runStart > 0 ? runStart : -1,
    };
  }
}

/** What must be looked at unit by unit: white space other than single blanks, and marks without a width. */
const UNEVEN = / {2}|[^\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\uffff]/;

/** The piece that stands in `input` between `start` and `end`, as plain text. */
export function plainPiece(input: string, start: number, end: number, kind: BlockKind | null = null): Piece | undefined {
  const raw = input.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  if (text === '') return undefined;
  if (!UNEVEN.test(text)) {
    const from = start + lead;
    return { kind, level: 0, text, start: from, end: from + text.length, map: null, linked: 0, emphasis: false, tail: -1 };
  }
  const builder = new PieceBuilder();
  builder.add(text, start + lead);
  return builder.take(kind);
}
