import { matchDateline } from './dateline.js';
import { endsSentence, isHeadlineCase } from './head.js';
import { lineRule } from './kinds/index.js';
import type { Piece } from './piece.js';

export const BULLET = /^(?:[•·▪●◦‣]\s*|\*\s*(?=[\p{Lu}\d"“])|[-–]\s+(?=[\p{Lu}\d"“]))/u;
export const URL_HEADING =
  /^(?:original (?:url|link|article|source)|source(?: url)?|url|link|permalink|canonical(?: url)?|originally published (?:at|on|by))\s*:?$/i;
export const URL_LINE =
  /^(?:(?:original (?:url|link|article|source)|source(?: url)?|url|link|permalink|canonical(?: url)?|originally published at)\s*:\s*)(https?:\/\/\S+)$/i;
export const EMBED_HEADING = /^(?:embed(?:ded)?(?: (?:tweet|post|content))?|tweet|embed code)\s*:?$/i;
export const RELATED_HEADING =
  /^(?:related|read (?:more|also|next)|also read|see also|more (?:on|from|about)\b|recommended|trending|most (?:read|popular)|external links|further reading|references|notes|bibliography)/i;
export const TWEETED = /(?:^|\s)[#@]\w{2,}|pic\.twitter\.com|https:\/\/t\.co\//;
export const SIGNATURE = /^[—–-]+ ?[^@()]{1,60} \(@\w{1,30}\)/;

/** Last piece of the embed under the heading at i: up to its signature, else the next piece when it reads like a post. */
export function embedEnd(pieces: readonly Piece[], i: number): number {
  for (let k = i + 1; k <= i + 4 && k < pieces.length; k++) {
    const { kind, text } = pieces[k]!;
    if (kind === 'heading') break;
    if (SIGNATURE.test(text) || lineRule(text)?.kind === 'embed') return k;
  }
  const next = pieces[i + 1];
  return next !== undefined && (TWEETED.test(next.text) || next.linked > 0.8) ? i + 1 : i;
}

/** A short line without a full stop, between paragraphs: "Mounting losses". When in doubt it is none. */
export function isPlainHeading(piece: Piece, next: Piece | undefined): boolean {
  const { text } = piece;
  if (piece.kind !== null || piece.tail > 0 || text.length > 90) return false;
  if (!/^["“'‘\p{Lu}\d]/u.test(text) || /[.!?,;)]["'”’]?$/.test(text) || BULLET.test(text)) return false;
  const words = text.split(' ').length;
  const few = words <= 6 && !/:\s|\b(?:is|are|was|were|has|have|had|will|remains?|said|says|told)\b/.test(text);
  if (!(few || (words <= 14 && isHeadlineCase(text)) || (piece.emphasis && words <= 12))) return false;
  if (lineRule(text) !== undefined || matchDateline(`${text} `) !== undefined) return false;
  if (/^(?:\+?[\d\s().:/-]+|[\d.,]+\s*\w{0,3})$/.test(text) || /["“]/.test(text.replace(/^["“].*["”]$/, ''))) return false;
  if (next === undefined) return false;
  return next.text.length >= 80 && (endsSentence(next.text) || next.text.length > 200);
}
