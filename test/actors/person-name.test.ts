import { expect, test } from 'vitest';
import { arabicTail } from '../../src/actors/person-name.js';
import type { Sentence, Token } from '../../src/core/index.js';

const words = (...texts: string[]): Sentence => ({ tokens: texts.map((text) => ({ text }) as Token) }) as unknown as Sentence;

test('no name ends before the first word of a sentence', () => {
  expect(arabicTail(words('Smith', 'said'), 0)).toBe(0);
  expect(arabicTail(words('Hamad', 'bin', 'Jabor', 'said'), 2)).toBe(3);
});
