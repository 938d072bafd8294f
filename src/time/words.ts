/** A word, number or mark of a sentence, as the time rules see it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Offsets within the sentence's text. */
  readonly from: number;
  readonly to: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
  readonly number: boolean;
}

const WORD = /\d{1,3}(?:,\d{3})+(?![\d])|\d+(?:\.\d+)?|[\p{L}\p{M}]+|[^\s]/gu;

/** Linear: each character is read once. */
export function wordsOf(text: string): readonly Word[] {
  const out: Word[] = [];
  let end = 0;
  for (const m of text.matchAll(WORD)) {
    const code = m[0].charCodeAt(0);
    const to = m.index + m[0].length;
    out.push({
      text: m[0],
      lower: m[0].toLowerCase(),
      from: m.index,
      to,
      gap: m.index > end || m.index === 0,
      number: code >= 48 && code <= 57,
    });
    end = to;
  }
  return out;
}

export const isHyphen = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '-' || word.text === '‐' || word.text === '‑');
export const isDash = (word: Word | undefined): boolean => isHyphen(word) || word?.text === '–' || word?.text === '—';
export const isQuote = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === "'" || word.text === '’' || word.text === '`' || word.text === '‘');
export const capital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
