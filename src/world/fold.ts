/** Letters that no decomposition turns into plain Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ə: 'a',
  ǝ: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
  '&': ' and ',
};
const SHORT: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', fort: 'ft', mount: 'mt' };
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * The form in which names of places are compared: lower case, plain Latin letters and digits, single spaces; apostrophes and stops are
 * dropped, hyphens are spaces, "Saint", "Fort" and "Mount" are short ("St. Louis" and "Saint-Louis" are both "st louis").
 */
export function nameKey(name: string): string {
  let key = name.toLowerCase();
  if (!PLAIN.test(key)) {
    key = key
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[ıłøđðħəǝßæœþŋ&]/g, (c) => LETTERS[c]!)
      .replace(/[-‐‑–—/_,()]+/g, ' ')
      .replace(/[^a-z0-9 ]+/g, '')
      .replace(/ {2,}/g, ' ')
      .trim();
  }
  return key.replace(/(?:^|(?<= ))(?:sainte?|fort|mount)(?= )/g, (word) => SHORT[word]!);
}
