export const START = 0x51ed270b;
export const END = 0x2545f491;

/** One feature: its template's number and up to three values, mixed into 32 bits. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  h ^= h >>> 16;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 14)) >>> 0;
}
