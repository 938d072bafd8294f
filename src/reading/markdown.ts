import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockKind } from '../core/index.js';
import { addAligned } from './align.js';
import { readFragment } from './html/index.js';
import { type Piece, PieceBuilder } from './piece.js';

/** Longer texts are parsed part by part, so that time and memory grow with the length and no faster. */
const PART = 200_000;
/** Deeper quotes and lists than any article has: read as plain paragraphs of their line. */
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){24,}/gm;

/** Markdown to pieces, mapped to the input. */
export function readMarkdown(input: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < input.length) {
    let to = input.length;
    if (to - from > PART) {
      const blank = input.indexOf('\n\n', from + PART);
      to = blank < 0 ? Math.min(input.length, lineEnd(input, from + PART)) : blank + 2;
    }
    readPart(input, from, to, pieces);
    from = to;
  }
  return pieces;
}

const lineEnd = (input: string, at: number): number => {
  const end = input.indexOf('\n', at);
  return end < 0 ? input.length : end + 1;
};

function readPart(input: string, from: number, to: number, pieces: Piece[]): void {
  const source = input.slice(from, to).replace(DEEP, (marks) => ' '.repeat(marks.length));
  const tree = fromMarkdown(source);
  const reader = new Reader(input, from, pieces);
  for (const node of tree.children) reader.block(node, null);
}

const offsets = (node: Nodes): readonly [number, number] => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];

class Reader {
  private readonly builder = new PieceBuilder();

  constructor(
    private readonly input: string,
    private readonly base: number,
    private readonly pieces: Piece[],
  ) {}

  block(node: RootContent, kind: BlockKind | null): void {
    switch (node.type) {
      case 'heading':
        this.inline(node.children);
        this.flush('heading', node.depth);
        return;
      case 'paragraph':
        this.paragraph(node.children, kind, node);
        return;
      case 'list':
        for (const item of node.children) for (const child of item.children) this.block(child, 'list');
        return;
      case 'blockquote':
        for (const child of node.children) this.block(child, 'quotation');
        return;
      case 'html': {
        const [start, end] = offsets(node);
        for (const piece of readFragment(this.input, this.base + start, this.base + end)) this.pieces.push(piece);
        return;
      }
      case 'code': {
        // indented by four: in an article a paragraph, not a program
        const [start, end] = offsets(node);
        addAligned(this.builder, this.input, this.base + start, this.base + end, node.value, 'code');
        this.flush(kind, 0);
        return;
      }
      default:
        return;
    }
  }

  private paragraph(children: readonly PhrasingContent[], kind: BlockKind | null, node: Nodes): void {
    const [start, end] = offsets(node);
    const raw = this.input.slice(this.base + start, this.base + end);
    if (raw.startsWith('|') && /^\|.*\|\s*(?:\n|$)/.test(raw)) {
      this.table(raw, this.base + start);
      return;
    }
    const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    if (shown.length > 0 && shown.every((child) => child.type === 'image')) {
      for (const image of shown) {
        if (image.type !== 'image' || !image.alt) continue;
        const [from, to] = offsets(image);
        addAligned(this.builder, this.input, this.base + from + 2, this.base + to, image.alt, 'markdown');
        this.flush('caption', 0);
      }
      return;
    }
    this.inline(children, kind);
    this.flush(kind, 0);
  }

  /** Rows of a pipe table, a piece each. */
  private table(raw: string, at: number): void {
    let from = at;
    for (const row of raw.split('\n')) {
      if (!/^[\s|:-]*$/.test(row)) {
        for (let i = 0; i < row.length; i++) {
          if (row[i] === '|') this.builder.addFor(' ', from + i, from + i + 1);
          else this.builder.add(row[i]!, from + i);
        }
        this.flush('table', 0);
      }
      from += row.length + 1;
    }
  }

  private inline(children: readonly PhrasingContent[], kind?: BlockKind | null): void {
    for (const node of children) {
      const [start, end] = offsets(node);
      switch (node.type) {
        case 'text':
          this.text(node.value, this.base + start, this.base + end, kind);
          break;
        case 'strong':
        case 'emphasis':
          this.builder.openEmphasis();
          this.inline(node.children);
          this.builder.closeEmphasis();
          break;
        case 'link':
        case 'linkReference':
          this.builder.openLink();
          this.inline(node.children);
          this.builder.closeLink();
          break;
        case 'inlineCode':
          addAligned(this.builder, this.input, this.base + start, this.base + end, node.value, 'code');
          break;
        case 'break':
          this.builder.addFor(' ', this.base + start, this.base + end);
          break;
        case 'html':
          if (/^<(?:br|p|div|\/p|\/div)\b/i.test(node.value)) this.builder.addFor(' ', this.base + start, this.base + end);
          break;
        default:
          break;
      }
    }
  }

  /** Where each line is a whole paragraph, a line end closes it: "... in the city.⏎The army said ..." */
  private text(value: string, start: number, end: number, kind?: BlockKind | null): void {
    if (kind === undefined || !value.includes('\n') || !this.input.startsWith(value, start)) {
      addAligned(this.builder, this.input, start, end, value, 'markdown');
      return;
    }
    let from = 0;
    for (let i = value.indexOf('\n'); i >= 0; i = value.indexOf('\n', i + 1)) {
      if (i - from > 140 && /[.!?]["'”’)]*$/.test(value.slice(Math.max(from, i - 6), i))) {
        addAligned(this.builder, this.input, start + from, start + i, value.slice(from, i), 'markdown');
        this.flush(kind, 0);
        from = i + 1;
      }
    }
    addAligned(this.builder, this.input, start + from, end, value.slice(from), 'markdown');
  }

  private flush(kind: BlockKind | null, level: number): void {
    const piece = this.builder.take(kind, level);
    if (piece !== undefined) this.pieces.push(piece);
  }
}
