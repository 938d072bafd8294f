export type OffsetUnit = 'codepoint' | 'utf16';

/** Turns UTF-16 offsets of one input into the unit that the report counts in. */
export interface Offsets {
  readonly unit: OffsetUnit;
  /** Length of the input in the unit. */
  readonly length: number;
  readonly of: (utf16: number) => number;
  /** The input between two offsets in the unit. */
  readonly slice: (start: number, end: number) => string;
}

/** Linear in the number of characters outside the Basic Multilingual Plane: most articles have none, and need no table. */
export function offsetsOf(input: string, unit: OffsetUnit): Offsets {
  const identity: Offsets = { unit, length: input.length, of: (n) => n, slice: (a, b) => input.slice(a, b) };
  if (unit === 'utf16') return identity;
  const pairs: number[] = []; // UTF-16 offset behind each surrogate pair
  for (const m of input.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(m.index + 2);
  if (pairs.length === 0) return identity;
  const before = (holds: (pair: number, i: number) => boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(pairs[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const of = (utf16: number): number => utf16 - before((pair) => pair <= utf16);
  const back = (point: number): number => point + before((pair, i) => pair - i - 1 <= point);
  return { unit, length: of(input.length), of, slice: (a, b) => input.slice(back(a), back(b)) };
}
