import { isLetter, isUpper } from './characters.js';

export type LetterCase = 'mixed' | 'upper' | 'title';
/** How a sentence is cased, as the tagger needs it: "lower" is text without any capitals. */
export type Casing = LetterCase | 'lower';

/** Short function words keep their small letter in Headline Case ("of", "with", "after" too in some styles). */
const LONGEST_SMALL = 3;

interface Counts {
  upper: number;
  lower: number;
  capital: number;
  longLower: number;
}

function count(forms: readonly string[]): Counts {
  const c = { upper: 0, lower: 0, capital: 0, longLower: 0 };
  for (const form of forms) {
    if (form.length < 2) continue;
    const first = form.charCodeAt(0);
    const second = form.charCodeAt(1);
    if (!isLetter(first) || !isLetter(second)) continue;
    if (!isUpper(first)) {
      c.lower++;
      if (form.length > LONGEST_SMALL) c.longLower++;
    } else if (isUpper(second)) c.upper++;
    else c.capital++;
  }
  return c;
}

/** Whether capitals mean anything in these tokens. A sentence of one or two words says nothing: then `around` decides (its block). */
export function casingOf(forms: readonly string[], around: Casing = 'mixed'): Casing {
  const { upper, lower, capital, longLower } = count(forms);
  const words = upper + lower + capital;
  if (words < 3) return words > 0 && upper === words && around === 'upper' ? 'upper' : words === 0 ? around : 'mixed';
  if (lower === words) return 'lower';
  // "ARMENIA, AZERBAIJAN AGREE ON McNAMARA PLAN": a stray small letter does not matter
  if (upper >= words - Math.floor(words / 12)) return 'upper';
  if (words > 3 && capital + upper >= 0.6 * words && longLower <= 0.1 * words) return 'title';
  return 'mixed';
}
