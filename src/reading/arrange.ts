import type { BlockKind } from '../core/index.js';
import { type Byline, readByline } from './byline.js';
import { creditAt, rightsAt, storyFollows } from './cuts.js';
import { type DatelineMatch, matchDateline } from './dateline.js';
import { afterTitle, endsSentence, looksLikeTitle, readStamp, stampAtEnd, titleBeforeStory } from './head.js';
import {
  BULLET,
  EMBED_HEADING,
  embedEnd,
  isPlainHeading,
  RELATED_HEADING,
  SIGNATURE,
  TWEETED,
  URL_HEADING,
  URL_LINE,
} from './headings.js';
import { lineRule } from './kinds/index.js';
import { type Piece, slicePiece } from './piece.js';

/** A piece whose kind is settled. */
export interface Placed {
  readonly piece: Piece;
  readonly kind: BlockKind;
}

/** The story's pieces in order, and what the lines around it say. */
export interface Arranged {
  readonly placed: readonly Placed[];
  readonly title: string | null;
  readonly bylines: readonly Byline[];
  /** ISO day of a time stamp or date line. */
  readonly stamp: string | null;
  readonly url: string | null;
  readonly dateline: { readonly match: DatelineMatch; readonly piece: Piece } | null;
}

/** "FILE - Police stand outside the court." */
const FILE_LABEL = /^file(?: (?:photo|image|picture))? ?[-–—:] /i;

/** Gives each piece its kind, cuts titles, datelines, time stamps and rights off the paragraphs that they stand in. */
export function arrange(pieces: readonly Piece[], givenTitle: string | null): Arranged {
  return new Arranger(pieces, givenTitle).run();
}

class Arranger {
  private readonly placed: Placed[] = [];
  private readonly bylines: Byline[] = [];
  private title: string | null = null;
  private stamp: string | null = null;
  private url: string | null = null;
  private dateline: Arranged['dateline'] = null;
  /** Paragraphs so far. */
  private body = 0;
  /** What the last heading opened. */
  private section: 'story' | 'url' | 'related' = 'story';
  private embedUntil = -1;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly givenTitle: string | null,
  ) {}

  run(): Arranged {
    for (let i = 0; i < this.pieces.length; i++) this.take(this.pieces[i]!, i);
    const { placed, title, bylines, stamp, url, dateline } = this;
    return { placed, title, bylines, stamp, url, dateline };
  }

  private put(piece: Piece | undefined, kind: BlockKind): void {
    if (piece === undefined) return;
    if (kind === 'paragraph' || kind === 'quotation') this.body++;
    this.placed.push({ piece, kind });
  }

  private take(piece: Piece, i: number): void {
    let rest: Piece | undefined = piece;
    if (this.body < 2 && i < 8) rest = this.cutTitle(piece, i);
    if (rest === undefined) return;
    if (rest.kind === 'boilerplate' || rest.kind === 'related' || rest.kind === 'credit') {
      this.put(rest, rest.kind);
      return;
    }
    if (this.metadataLine(rest) || this.heading(rest, i)) return;
    if (i <= this.embedUntil) {
      this.put(rest, 'embed');
      return;
    }
    if (rest.kind === 'caption' || rest.kind === 'embed' || rest.kind === 'byline') {
      this.put(rest, rest.kind);
      return;
    }
    if (this.address(rest) || this.byShape(rest) || this.related(rest)) return;
    this.paragraph(rest);
  }

  /** The address below a heading that promises one. */
  private address(piece: Piece): boolean {
    if (this.section !== 'url') return false;
    const address = /^<?(https?:\/\/[^\s>]+)>?$/.exec(piece.text)?.[1];
    if (address === undefined) {
      this.section = 'story';
      return false;
    }
    this.url ??= address;
    this.put(piece, 'boilerplate');
    return true;
  }

  /** Lines that their shape gives away. */
  private byShape(piece: Piece): boolean {
    const rule = lineRule(piece.text);
    if (rule === undefined) return false;
    if (rule.id === 'reading/read-more-heading') this.section = 'related';
    // the post stands in the paragraph above its signature
    if (rule.kind === 'embed' && SIGNATURE.test(piece.text)) this.embedBefore();
    const label = rule.kind === 'caption' ? (FILE_LABEL.exec(piece.text)?.[0].length ?? 0) : 0;
    this.put(slicePiece(piece, 0, label), 'credit');
    this.put(slicePiece(piece, label, piece.text.length), rule.kind);
    return true;
  }

  /** Short lines below "Related stories", and short lines that are links; a full sentence goes on with the story. */
  private related(piece: Piece): boolean {
    const { text, linked } = piece;
    const short = text.length <= 160 && !endsSentence(text);
    if (short && (linked > 0.85 || (this.section === 'related' && matchDateline(text) === undefined))) {
      this.put(piece, 'related');
      return true;
    }
    if (this.section === 'related') this.section = 'story';
    return false;
  }

  private cutTitle(piece: Piece, i: number): Piece | undefined {
    const { text } = piece;
    if (piece.kind !== null && piece.kind !== 'heading') return piece;
    if (this.givenTitle !== null) {
      const at = afterTitle(text, this.givenTitle);
      if (at > 0) {
        const shown = slicePiece(piece, 0, at === text.length ? at : this.givenTitle.length);
        this.title ??= shown?.text ?? null;
        this.put(shown, 'title');
        return at === text.length ? undefined : slicePiece(piece, at, text.length);
      }
    }
    const stamp = stampAtEnd(text);
    if (stamp !== undefined && stamp.from > 0 && stamp.from <= 220) {
      const before = slicePiece(piece, 0, stamp.from);
      if (before !== undefined && !endsSentence(before.text)) {
        this.put(before, this.body === 0 && readByline(before.text) === undefined ? 'title' : 'byline');
        this.stamp ??= stamp.day;
        this.put(slicePiece(piece, stamp.from, text.length), 'byline');
        return undefined;
      }
    }
    if (this.givenTitle !== null || this.title !== null || this.body > 0) return piece;
    if (piece.kind === 'heading' && piece.level <= 2 && !EMBED_HEADING.test(text) && !URL_HEADING.test(text))
      return this.asTitle(piece);
    if (piece.kind !== null || i > 4) return piece;
    if (lineRule(text) !== undefined || readByline(text) !== undefined || readStamp(text) !== undefined) return piece;
    if (looksLikeTitle(text) && !endsSentence(text) && matchDateline(text) === undefined && storyFollows(this.pieces, i))
      return this.asTitle(piece);
    const at = titleBeforeStory(text);
    if (at === undefined) return piece;
    const end = text.slice(0, at).replace(/\s*[.!?]?["”’']?\s*$/, '').length;
    const mark = /[?!"”’']/.test(text[end] ?? '') ? 1 : 0;
    const title = slicePiece(piece, 0, end + mark);
    if (title !== undefined) this.asTitle(title);
    return slicePiece(piece, at, text.length);
  }

  private asTitle(piece: Piece): undefined {
    this.title = piece.text;
    this.put(piece, 'title');
    return undefined;
  }

  /** Bylines, time stamps and addresses. */
  private metadataLine(piece: Piece): boolean {
    const { text } = piece;
    const stamp = piece.kind === 'heading' && piece.level > 0 ? undefined : readStamp(text);
    if (stamp !== undefined && (this.body < 3 || (!stamp.bare && /posted|published|updated/i.test(text)))) {
      this.stamp ??= stamp.day;
      this.put(piece, stamp.bare ? 'dateline' : 'byline');
      return true;
    }
    const byline = readByline(text);
    if (byline !== undefined) {
      this.bylines.push(byline);
      if (this.body < 3) this.stamp ??= byline.day;
      this.put(piece, 'byline');
      return true;
    }
    const address = URL_LINE.exec(text)?.[1];
    if (address !== undefined) {
      this.url ??= address;
      this.put(piece, 'boilerplate');
      return true;
    }
    return false;
  }

  private heading(piece: Piece, i: number): boolean {
    const { text } = piece;
    const shown = piece.kind === 'heading';
    const alone = text.length <= 40;
    if ((shown || alone) && URL_HEADING.test(text) && /^<?https?:/.test(this.pieces[i + 1]?.text ?? '')) {
      this.section = 'url';
      this.put(piece, 'boilerplate');
      return true;
    }
    if ((shown || alone) && EMBED_HEADING.test(text)) {
      this.embedUntil = embedEnd(this.pieces, i);
      this.put(piece, 'heading');
      return true;
    }
    if (shown && RELATED_HEADING.test(text)) {
      this.section = 'related';
      this.put(piece, 'related');
      return true;
    }
    if (!shown && (this.section === 'related' || this.placed.length === 0 || !isPlainHeading(piece, this.pieces[i + 1])))
      return false;
    this.section = 'story';
    this.put(piece, 'heading');
    return true;
  }

  private embedBefore(): void {
    const last = this.placed[this.placed.length - 1];
    if (last === undefined || (last.kind !== 'paragraph' && last.kind !== 'quotation')) return;
    if (last.kind === 'paragraph' && !TWEETED.test(last.piece.text)) return;
    this.body--;
    this.placed[this.placed.length - 1] = { piece: last.piece, kind: 'embed' };
  }

  private paragraph(piece: Piece): void {
    let rest: Piece | undefined = piece;
    const { text } = piece;
    const credit = creditAt(piece);
    if (credit !== undefined) {
      this.put(slicePiece(piece, 0, credit), 'caption');
      this.put(slicePiece(piece, credit, text.length), 'credit');
      return;
    }
    const at = rightsAt(text) ?? text.length;
    const rights = slicePiece(piece, at, text.length);
    if (rights !== undefined) rest = slicePiece(piece, 0, at);
    const bullet = rest !== undefined && (piece.kind === null || piece.kind === 'list') ? BULLET.exec(rest.text) : null;
    if (bullet !== null) rest = slicePiece(rest!, bullet[0].length, rest!.text.length);
    if (rest !== undefined && piece.kind === null) rest = this.cutDateline(rest);
    if (rest !== undefined) this.put(rest, bullet !== null ? 'list' : (piece.kind ?? 'paragraph'));
    this.put(rights, 'boilerplate');
  }

  private cutDateline(piece: Piece): Piece | undefined {
    const match = matchDateline(piece.text);
    if (match === undefined) return piece;
    const vouched = match.agency !== null || match.date !== null;
    if (this.body >= 3 && !(vouched && match.place !== null)) return piece;
    this.dateline ??= { match, piece };
    this.put(slicePiece(piece, 0, match.end), 'dateline');
    return slicePiece(piece, match.end, piece.text.length);
  }
}
