import { parse, parseFragment } from 'parse5';
import type { BlockKind } from '../../core/index.js';
import { addAligned } from '../align.js';
import { type Piece, PieceBuilder } from '../piece.js';
import {
  BLOCKS,
  DROPPED,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  textOf,
} from './dom.js';
import { type PageMetadata, readMetadata } from './metadata.js';
import { findMain, isHidden, regionOf } from './regions.js';

const REGION_KINDS = {
  navigation: 'boilerplate',
  related: 'related',
  embed: 'embed',
  caption: 'caption',
  byline: 'byline',
  credit: 'credit',
} as const satisfies Record<string, BlockKind>;

/** An HTML page: the pieces of its article, mapped to the input, and what its head says. What is outside the article is left out. */
export function readPage(input: string): { readonly pieces: Piece[]; readonly metadata: PageMetadata } {
  const root = parse(input, { sourceCodeLocationInfo: true });
  const metadata = readMetadata(root);
  const { main, asides } = findMain(root);
  const reader = new PageReader(input, 0, asides);
  if (main !== root && !hasTag(main, 'h1')) {
    const heading = titleOutside(root, main, metadata.title);
    if (heading !== undefined) reader.walk(heading);
  }
  reader.walk(main);
  return { pieces: inOrder(reader.pieces), metadata };
}

/** HTML inside of another format: input[start, end). */
export function readFragment(input: string, start: number, end: number): Piece[] {
  const root = parseFragment(input.slice(start, end), { sourceCodeLocationInfo: true });
  const reader = new PageReader(input, start, new Set());
  reader.walk(root);
  return inOrder(reader.pieces);
}

const hasTag = (root: HtmlParent, tag: string): boolean => {
  for (const element of elementsOf(root)) if (element.tagName === tag) return true;
  return false;
};

/** The <h1> with the page's title, which stands above the article's element. */
function titleOutside(root: HtmlParent, main: HtmlParent, title: string | null): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  for (const element of elementsOf(root)) {
    if (element === main) break;
    if (element.tagName !== 'h1') continue;
    const text = textOf(element);
    if (text !== '' && (title === null || title.includes(text) || text.includes(title))) found = element;
  }
  return found;
}

/** Misnested tags can make the tree's order another than the input's: pieces that would overlap an earlier one are left out. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Piece[] = [];
  let end = 0;
  for (const piece of sorted) {
    if (piece.start < end) continue;
    kept.push(piece);
    end = piece.end;
  }
  return kept;
}

interface Context {
  readonly kind: BlockKind | null;
  readonly level: number;
}

class PageReader {
  readonly pieces: Piece[] = [];
  private readonly builder = new PieceBuilder();
  private afterBreak = false;

  constructor(
    private readonly input: string,
    private readonly base: number,
    private readonly asides: ReadonlySet<HtmlElement>,
  ) {}

  walk(top: HtmlParent): void {
    type Step = { readonly node: HtmlNode; readonly context: Context } | { readonly close: () => void };
    const start: Context = { kind: null, level: 0 };
    const stack: Step[] = [];
    const push = (parent: HtmlParent, context: Context): void => {
      for (let i = parent.childNodes.length - 1; i >= 0; i--) stack.push({ node: parent.childNodes[i]!, context });
    };
    if (isElement(top)) stack.push({ node: top, context: start });
    else push(top, start);
    while (stack.length > 0) {
      const step = stack.pop()!;
      if ('close' in step) {
        step.close();
        continue;
      }
      const { node, context } = step;
      if (isText(node)) this.text(node.value, node.sourceCodeLocation ?? undefined);
      if (!isElement(node) || DROPPED.has(node.tagName) || isHidden(node)) continue;
      const tag = node.tagName;
      if (tag === 'br') {
        this.lineBreak(node, context);
      } else if (BLOCKS.has(tag)) {
        const inner = this.contextOf(node, context);
        this.flush(context);
        stack.push({ close: () => this.flush(inner) });
        push(node, inner);
      } else {
        const region = regionOf(node);
        const opens = region !== null && (context.kind === null || (region === 'credit' && context.kind === 'caption'));
        const inner = opens ? { kind: REGION_KINDS[region], level: 0 } : context;
        if (inner !== context) {
          // <span class="credit"> within a paragraph is a block of its own
          this.flush(context);
          stack.push({ close: () => this.flush(inner) });
        }
        if (tag === 'a') {
          this.builder.openLink();
          stack.push({ close: () => this.builder.closeLink() });
        } else if (tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i') {
          this.builder.openEmphasis();
          stack.push({ close: () => this.builder.closeEmphasis() });
        }
        push(node, inner);
      }
    }
    this.flush(start);
  }

  private contextOf(element: HtmlElement, context: Context): Context {
    const region = regionOf(element);
    const aside = region === 'navigation' || region === 'related';
    if (region !== null && !(aside && !this.asides.has(element) && this.asides.size > 0)) {
      const kind = REGION_KINDS[region];
      if (context.kind === null || kind === 'credit' || context.kind === 'list' || context.kind === 'quotation')
        return { kind, level: 0 };
      return context;
    }
    const tag = element.tagName;
    const heading = /^h([1-6])$/.exec(tag);
    if (heading !== null && (context.kind === null || context.kind === 'table'))
      return { kind: 'heading', level: Number(heading[1]) };
    // tables that lay out a page hold paragraphs
    if (context.kind === 'table' && (tag === 'p' || tag === 'div')) return { kind: null, level: 0 };
    if (context.kind !== null) return context;
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return { kind: 'list', level: 0 };
    if (tag === 'blockquote') return { kind: 'quotation', level: 0 };
    if (tag === 'td' || tag === 'th') return { kind: 'table', level: 0 };
    return context;
  }

  private text(value: string, location: { startOffset: number; endOffset: number } | undefined): void {
    if (location === undefined) return;
    if (this.afterBreak && value.trim() !== '') this.afterBreak = false;
    const start = this.base + location.startOffset;
    const end = Math.min(this.base + location.endOffset, this.input.length);
    addAligned(this.builder, this.input, start, end, value, 'html');
  }

  /** Two line breaks in a row part paragraphs; one is a space. */
  private lineBreak(element: HtmlElement, context: Context): void {
    const location = element.sourceCodeLocation;
    if (location === undefined || location === null) return;
    if (this.afterBreak) this.flush(context);
    else this.builder.addFor(' ', this.base + location.startOffset, this.base + location.endOffset);
    this.afterBreak = true;
  }

  private flush(context: Context): void {
    const piece = this.builder.take(context.kind, context.level);
    if (piece !== undefined) this.pieces.push(piece);
  }
}
