import type { Sentence, Token } from '../core/index.js';

/** "Putin", "McDonald", "al-Assad", "O'Brien", "L'Oréal", "BHP": a token that is written like a name. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (/^\p{Lu}/u.test(token.text) || /^(?:[a-z]{1,3}[-’']|i|e)\p{Lu}/u.test(token.text));

export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5}\p{Lu}?\.?|\p{Lu}{2,}[-&]\p{Lu}+|\p{Lu}[a-z]?\p{Lu}{1,4}s?)$/u.test(text);

/** "J.", "J.F.", "J" within a name. */
export const isInitial = (text: string): boolean => /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u.test(text);

/** Small words inside a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el bin ibn ben bint abu abd ul ur ud von van der den de da dos das do du dela del della di la le y e ter ten af zu zur st st. ' +
    'ould mac mc san santa al- el- as- ash- at- an- ar- ad- ag- oglu'
  ).split(' '),
);

/** Words that stand in lower case inside the name of a body. */
export const BODY_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'de',
  'del',
  'di',
  'da',
  'do',
  'du',
  'des',
  'la',
  'las',
  'los',
  'le',
  'y',
  'e',
  '&',
  'in',
  'to',
  'against',
  'al',
]);

export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

export const textOf = (sentence: Sentence, from: number, to: number): string => {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? sentence.text.slice(first.from, last.to) : '';
};

/** Lower case, no accents, one kind of quote and dash: for comparing names. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
