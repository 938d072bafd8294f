import { describe, expect, it } from 'vitest';
import { TIME_RULES } from '../../src/time/index.js';
import { datesOf } from './dates.js';

describe('each time rule finds its own example', () => {
  it.each(TIME_RULES.map((rule) => [rule.id, rule.example] as const))('%s: %s', (id, example) => {
    expect(datesOf(example).seen.map(({ date }) => date.rule)).toContain(id);
  });
});
