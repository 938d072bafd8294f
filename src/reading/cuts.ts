import { endsSentence } from './head.js';
import type { Piece } from './piece.js';

const RIGHTS =
  /(?:^|[.!?"”)] )\(?(?:(?:story |©? ?)copyright (?:© ?)?(?:by )?(?:19|20)\d\d\b|© ?(?:copyright )?(?:19|20)\d\d\b|copyright © ?(?:19|20)\d\d)/i;

/** Where the notice of rights at a paragraph's end begins; undefined where there is none. */
export function rightsAt(text: string): number | undefined {
  const found = RIGHTS.exec(text);
  if (found === null || text.length - found.index > 600) return undefined;
  return found.index + (/^\W /.test(found[0]) ? 2 : 0);
}

/** "... at the border. **Kremlin.ru**": where who made the picture begins, in a paragraph that is its caption. */
export function creditAt({ text, tail }: Piece): number | undefined {
  if (tail <= 0 || text.length > 600 || !/[.!?"”’)] $/.test(text.slice(0, tail))) return undefined;
  const credit = text.slice(tail);
  const isCredit =
    credit.length <= 60 && !endsSentence(credit) && credit.split(' ').length <= 7 && /^[^a-z]|\.[a-z]{2,3}$/.test(credit);
  return isCredit ? tail : undefined;
}

/** Whether running text or a heading comes within a few pieces. */
export function storyFollows(pieces: readonly Piece[], i: number): boolean {
  return pieces.slice(i + 1, i + 7).some(({ text, kind }) => kind === 'heading' || (text.length >= 60 && /[.!?]/.test(text)));
}
