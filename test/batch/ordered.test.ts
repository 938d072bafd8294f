import { describe, expect, it } from 'vitest';
import { ordered } from '../../src/batch/index.js';

async function* numbers(n: number, taken: number[]): AsyncGenerator<number> {
  for (let i = 0; i < n; i++) {
    taken.push(i);
    yield i;
  }
}

const late = (i: number): Promise<number> => new Promise((done) => setTimeout(() => done(i), (7 - (i % 7)) * 2));

describe('ordered', () => {
  it('gives results in the order of the items, whichever is ready first', async () => {
    const out: number[] = [];
    for await (const n of ordered(numbers(30, []), late, 5)) out.push(n);
    expect(out).toEqual(Array.from({ length: 30 }, (_, i) => i));
  });

  it('reads no further ahead than its window', async () => {
    const taken: number[] = [];
    for await (const n of ordered(numbers(30, taken), late, 5)) {
      expect(taken.length - n).toBeLessThanOrEqual(5);
    }
    expect(taken).toHaveLength(30);
  });

  it('hands on a failure at its place', async () => {
    const out: number[] = [];
    const work = async (i: number): Promise<number> => {
      if (i === 3) throw new Error('third');
      return i;
    };
    await expect(async () => {
      for await (const n of ordered(numbers(9, []), work, 4)) out.push(n);
    }).rejects.toThrow('third');
    expect(out).toEqual([0, 1, 2]);
  });
});
