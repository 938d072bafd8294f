import { BODY_HEADS } from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';

/** Names of bodies that hold the name of a place: no mention of it. */

/** "Islamic State's Khorasan chapter", "Islamic State West Africa Province": a body that calls itself by a land. */
export function isArmedBody(pieces: readonly Piece[], first: number, end: number): boolean {
  if (
    /^(?:ISIS|ISIL)$/.test(pieces[first]!.text) ||
    (pieces[first]!.text === 'Islamic' && pieces[first + 1]?.text === 'State' && end > first + 2)
  )
    return true;
  const owner = pieces[first - 1];
  if (owner === undefined || !/^(?: |-|['’]s )$/.test(owner.gap)) return false;
  const last = pieces[end - 1]!;
  const next = last.gap === ' ' ? pieces[end]?.lowerText : undefined;
  const province = last.text === 'Province' || next === 'province' || next === 'wilayat';
  if (owner.text === 'in' && province) return pieces[first - 2]?.text === 'State' && pieces[first - 3]?.text === 'Islamic';
  const state = (owner.text === 'State' && pieces[first - 2]?.text === 'Islamic') || /^(?:ISIS|ISIL|IS|Daesh)$/.test(owner.text);
  return (state && province) || ((state || /^Qa(?:e|i)da$/.test(owner.text)) && next !== undefined && BRANCHES.test(next));
}
const BRANCHES = /^(?:chapter|affiliate|branch|wing|offshoot|faction|franchise|cell)$/;

/** Whether the capitalised words that end here are the name of a body: "Bank of ...", "National Theatre of ...". */
export function bodyBefore(pieces: readonly Piece[], last: number): boolean {
  for (let i = last; i > last - 5 && i >= 0; i--) {
    const piece = pieces[i]!;
    if (!piece.capital) {
      if (i === last || !/^(?:of|and|for|the|on)$/.test(piece.lowerText)) return false;
    } else if (BODY_HEADS.has(piece.text)) return i > 0 || last > 0;
    if (i > 0 && pieces[i - 1]!.gap !== ' ') return false;
  }
  return false;
}
