/**
 * Feature hashing (Weinberger et al. 2009): a feature is an Int32 mixed from its parts, and its row in the weights is the low bits.
 * A template is a small number, then its parts: `mix(mix(12, word), tag)`.
 */
export const mix = (hash: number, part: number): number => {
  const h = Math.imul(hash ^ part, 0x9e3779b1);
  return h ^ (h >>> 15);
};

/** FNV-1a over UTF-16 units [from, to). */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
