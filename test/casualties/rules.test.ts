import { expect, it } from 'vitest';
import { CASUALTY_RULES } from '../../src/casualties/index.js';
import { read } from './told.js';

it.each(CASUALTY_RULES)('$id: $example', ({ id, example }) => {
  expect(read(example).casualties.map((c) => c.rule)).toContain(id);
});
it('has one rule of each name', () => {
  expect(new Set(CASUALTY_RULES.map((r) => r.id)).size).toBe(CASUALTY_RULES.length);
});
