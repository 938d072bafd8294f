/**
 * Belongs: wordings before a number that bound it or make it rough, and those that say how it stands to other numbers.
 * Not: negations, wordings that hold for measures and ages only.
 * Source: general English usage in news; the qualifiers are those of the output contract.
 */
export type Bound = 'about' | 'nearly' | 'at_least' | 'more_than' | 'at_most' | 'fewer_than' | 'exact';

const TABLE = `
about | about; around; some; roughly; approximately; approx; circa; an estimated; estimated; close to about; in the region of; in the order of; on the order of; perhaps; an approximate; anywhere around; or so
nearly | nearly; almost; close to; just under; just short of; nearing; approaching; virtually
at_least | at least; at a minimum; a minimum of; no fewer than; no less than; not less than; not fewer than; minimum
more_than | more than; over; above; in excess of; upwards of; upward of; well over; far more than; well above; just over; greater than; exceeding; much more than; beyond
at_most | up to; as many as; at most; no more than; not more than; a maximum of; maximum; as much as; as high as
fewer_than | fewer than; less than; under; below; well under
exact | exactly; precisely; only; just; a total of; altogether; in all; a combined; all told; a toll of; as few as
`;

const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly bound: Bound }[]>();
for (const line of TABLE.trim().split('\n')) {
  const [bound, phrases] = line.split(' | ') as [Bound, string];
  for (const phrase of phrases.split('; ')) {
    const words = phrase.split(' ');
    const list = BY_FIRST.get(words[0]!) ?? [];
    list.push({ words, bound });
    list.sort((a, b) => b.words.length - a.words.length);
    BY_FIRST.set(words[0]!, list);
  }
}

/** Words that a qualifier begins with. */
export const BOUND_STARTS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/** The longest qualifier that starts at token i. */
export function readBound(tokens: readonly { readonly lower: string }[], i: number): { bound: Bound; to: number } | undefined {
  for (const { words, bound } of BY_FIRST.get(tokens[i]?.lower ?? '') ?? [])
    if (words.every((word, k) => tokens[i + k]?.lower === word)) return { bound, to: i + words.length };
  return undefined;
}
