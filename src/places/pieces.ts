import type { Sentence } from '../core/index.js';

/** A word of a sentence as names of places are made of: hyphens part it, an abbreviation keeps its stop, a possessive is left out. */
export interface Piece {
  readonly text: string;
  readonly lowerText: string;
  /** Offsets within `Sentence.text`. */
  readonly from: number;
  readonly to: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** All capitals, two letters at least ("US", "BEIRUT"). */
  readonly upper: boolean;
  /** What stands between it and the next piece. */
  readonly gap: string;
}

const ABBREVIATED =
  /^(?:St|Ste|Ft|Mt|Gov|Gen|Sen|Sens|Rep|Reps|Col|Maj|Capt|Lt|Sgt|Cpl|Pvt|Adm|Cmdr|Brig|Det|Rev|Fr|Prof|Dr|Mr|Mrs|Ms|Co|Inc|Ltd|Corp|Dept|Ave|Rd|Blvd|Ln|Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wisc|Wyo|Me|Que|Ont|Sask|Alta|Nfld|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/;
const WORD = /(?:\p{Lu}\.){1,}(?:\p{Lu}\p{Ll}\.)?(?:\p{Lu}(?![\p{L}\d]))?|[\p{L}\p{M}\p{N}]+(?:['’ʼʻ‘`][\p{L}\p{M}]+)*\.?/gu;

export function piecesOf(sentence: Sentence): readonly Piece[] {
  const found: { text: string; from: number; to: number }[] = [];
  for (const m of sentence.text.matchAll(WORD)) {
    let text = m[0];
    if (text.endsWith('.') && !/^(?:\p{Lu}\.)+/u.test(text) && !ABBREVIATED.test(text.slice(0, -1))) text = text.slice(0, -1);
    const possessive = /['’][sS]$/.exec(text);
    if (possessive !== null) text = text.slice(0, possessive.index);
    found.push({ text, from: m.index, to: m.index + text.length });
  }
  return found.map(
    (f, i): Piece => ({
      ...f,
      lowerText: f.text.toLowerCase(),
      capital: /^['’‘ʻʼ`]?\p{Lu}/u.test(f.text) || /^(?:d|l|al)['’]\p{Lu}/u.test(f.text),
      upper: /^[\p{Lu}\p{M}.'’]{2,}$/u.test(f.text) && /\p{Lu}.*\p{Lu}/u.test(f.text),
      gap: sentence.text.slice(f.to, found[i + 1]?.from ?? sentence.text.length),
    }),
  );
}

/** Gaps over which one name may go on: "Nagorno-Karabakh", "Queen Anne's County". */
export const joins = (gap: string): boolean =>
  gap === ' ' || gap === '-' || gap === '‑' || gap === '–' || gap === "'s " || gap === '’s ' || gap === '-\n';
