import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf } from '../../src/report/offsets.js';

describe('offsets', () => {
  it('counts code points: an emoji before a name moves it by one, not two', () => {
    const input = '🕊 Yerevan';
    const o = offsetsOf(input, 'codepoint');
    expect([o.of(3), o.of(10), o.length]).toEqual([2, 9, 9]);
    expect(o.slice(2, 9)).toBe('Yerevan');
  });

  it('counts UTF-16 units when asked', () => {
    const o = offsetsOf('🕊 Yerevan', 'utf16');
    expect([o.of(3), o.length]).toEqual([3, 10]);
  });

  it('agrees with the code points of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (input, a, b) => {
        const points = [...input];
        const o = offsetsOf(input, 'codepoint');
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number];
        const text = points.slice(from, to).join('');
        expect(o.length).toBe(points.length);
        expect(o.slice(from, to)).toBe(text);
        expect(o.of(points.slice(0, from).join('').length)).toBe(from);
      }),
    );
  });
});
