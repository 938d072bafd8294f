import { isLetter, isUpper } from '../characters.js';
import { PREFIXES } from '../lexicon/affixes.js';

/** Takes a token's offsets. */
export type Push = (from: number, to: number) => void;

export const APOSTROPHE = 0x27;
const CURLY = 0x2019;
export const DOT = 0x2e;
export const COMMA = 0x2c;
const HYPHEN = 0x2d;
const NB_HYPHEN = 0x2011;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const AT = 0x40;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const AMPERSAND = 0x26;
export const UNDERSCORE = 0x5f;
/** Typewriter, curly and (in old wires) grave. */
export const isApostrophe = (c: number): boolean => c === APOSTROPHE || c === CURLY || c === 0x60;
export const isHyphen = (c: number): boolean => c === HYPHEN || c === NB_HYPHEN;

const CLITICS = new Set('s re ve ll d m'.split(' '));
const LONGEST_PREFIX = 7;

/** "anti-government", "de-escalate"; but "UN-led", "De-Niro", "Inter-Services". */
export function isPrefix(text: string, from: number, hyphen: number): boolean {
  if (hyphen - from > LONGEST_PREFIX) return false;
  const prefix = text.slice(from, hyphen).toLowerCase();
  if (!PREFIXES.has(prefix)) return false;
  if (hyphen - from === 2 && isUpper(text.charCodeAt(from + 1))) return false;
  return (prefix !== 'de' && prefix !== 'inter') || !isUpper(text.charCodeAt(hyphen + 1));
}

/** The end of "'s", "'re", "n't" whose apostrophe stands at `at`; -1 when the letters after it are no clitic. */
export function cliticEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && stop <= at + 3 && isLetter(text.charCodeAt(stop))) stop++;
  if (stop === at + 1 || stop > at + 3) return -1;
  const letters = text.slice(at + 1, stop).toLowerCase();
  if (CLITICS.has(letters)) return stop;
  return letters === 't' && /[nN]/.test(text[at - 1] ?? '') ? stop : -1;
}
