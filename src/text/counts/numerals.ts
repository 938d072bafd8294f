/**
 * Belongs: the words that English numbers are made of, with their values, and vague number words with the least that they say.
 * Not: qualifiers ("at least"), ordinals, money, measures.
 * Source: English number names; lower bounds of vague words are the output contract's (a couple 2, few 3, dozens 24, scores 40, hundreds 200).
 */
export const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['dozen', 12],
  ['score', 20],
  // India, Pakistan, Bangladesh, Nepal: "1.2 lakh people"
  ['lakh', 100_000],
  ['crore', 10_000_000],
]);
/** Plural scales: "dozens of", "tens of thousands of". */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['lakhs', 200_000],
  ['millions', 2_000_000],
]);
/** Words that say a number without saying which; the value is the least that they say. */
export const VAGUE_WORDS: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['few', 3],
  ['several', 3],
  ['handful', 3],
  ['many', 3],
  ['numerous', 3],
  ['multiple', 2],
  ['countless', 3],
]);
/** Fractions of a whole, in percent. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
]);

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** One token in digits: "14", "1,200", "1.2". */
export const digits = (lower: string): number | undefined => (DIGITS.test(lower) ? Number(lower.replaceAll(',', '')) : undefined);

/** One token as a small number word: "seven", "twenty", "twenty-seven". */
export function smallWord(lower: string): number | undefined {
  const simple = UNITS.get(lower) ?? TENS.get(lower);
  if (simple !== undefined) return simple;
  const dash = lower.indexOf('-');
  if (dash < 0) return undefined;
  const tens = TENS.get(lower.slice(0, dash));
  const unit = UNITS.get(lower.slice(dash + 1));
  return tens !== undefined && unit !== undefined && unit > 0 && unit < 10 ? tens + unit : undefined;
}
