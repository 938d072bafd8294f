import { describe, expect, it } from 'vitest';
import { CORPUS, NOTHING } from './corpus.js';
import { told } from './told.js';

describe('figures', () => {
  for (const [expected, phrasings] of CORPUS) it.each(phrasings)(`${expected}: %s`, (text) => expect(told(text)).toBe(expected));
});
describe('no figures', () => {
  it.each(NOTHING)('%s', (text) => expect(told(text)).toBe(''));
});
