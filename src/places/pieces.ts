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

const known = new WeakMap<Sentence, readonly Piece[]>();

/** The pieces of a sentence, made once for both stages. */
export function piecesOf(sentence: Sentence): readonly Piece[] {
  let pieces = known.get(sentence);
  if (pieces === undefined) {
    pieces = read(sentence.text);
    known.set(sentence, pieces);
  }
  return pieces;
}

function read(sentence: string): readonly Piece[] {
  const texts: string[] = [];
  const starts: number[] = [];
  for (const m of sentence.matchAll(WORD)) {
    let text = m[0];
    if (text.endsWith('.') && !DOTTED.test(text) && !ABBREVIATED.test(text.slice(0, -1))) text = text.slice(0, -1);
    if (POSSESSIVE.test(text)) text = text.slice(0, -2);
    texts.push(text);
    starts.push(m.index);
  }
  return texts.map((text, i): Piece => {
    const from = starts[i]!;
    const to = from + text.length;
    const lowerText = text.toLowerCase();
    const capital = lowerText !== text && CAPITAL.test(text);
    return {
      text,
      lowerText,
      from,
      to,
      capital,
      upper: capital && isUpper(text),
      gap: sentence.slice(to, starts[i + 1] ?? sentence.length),
    };
  });
}

const DOTTED = /^(?:\p{Lu}\.)+/u;
const POSSESSIVE = /['’][sS]$/;
const CAPITAL = /^(?:['’‘ʻʼ`]?\p{Lu}|(?:d|l|al)['’]\p{Lu})/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const isUpper = (text: string): boolean => text === text.toUpperCase() && TWO_CAPITALS.test(text);

/** Gaps over which one name may go on: "Nagorno-Karabakh", "Queen Anne's County". */
export const joins = (gap: string): boolean =>
  gap === ' ' || gap === '-' || gap === '‑' || gap === '–' || gap === "'s " || gap === '’s ' || gap === '-\n';
