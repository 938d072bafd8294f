import { describe, expect, it } from 'vitest';
import { ABSOLUTE, DAY_FIRST } from './absolute.corpus.js';
import { RETROSPECTIVE, UNDATED } from './anchoring.corpus.js';
import type { Corpus } from './corpus.js';
import { datesOf } from './dates.js';
import { LENGTHS } from './lengths.corpus.js';
import { RELATIVE } from './relative.corpus.js';
import { WEEKDAYS } from './weekdays.corpus.js';

const CORPORA: readonly (readonly [string, Corpus])[] = [
  ['weekdays', WEEKDAYS],
  ['relative', RELATIVE],
  ['absolute', ABSOLUTE],
  ['numeric', DAY_FIRST],
  ['lengths', LENGTHS],
  ['retrospective', RETROSPECTIVE],
  ['undated', UNDATED],
];

describe.each(CORPORA)('%s', (_name, corpus) => {
  const rows = corpus.rows.flatMap(([expected, phrases]) => phrases.map((phrase) => [phrase, expected] as const));
  it.each(rows)('%s', (phrase, expected) => {
    const text = phrase.replace('[', '').replace(']', '');
    const marked = phrase.slice(phrase.indexOf('[') + 1, phrase.indexOf(']'));
    const [value, ...rest] = expected.split(' ');
    const interval = rest.find((part) => part.includes('..'));
    const mod = rest.find((part) => !part.includes('..')) ?? null;
    const found = datesOf(text, corpus.published).seen.find(({ date }) => date.span.start === phrase.indexOf('['));
    expect(found === undefined ? 'nothing' : `${found.text} = ${found.value}`).toBe(`${marked} = ${value}`);
    expect(found!.date.value.mod).toBe(mod);
    if (interval !== undefined) expect(`${found!.date.value.start}..${found!.date.value.end}`).toBe(interval);
  });
  it.each(corpus.nothing.map((phrase) => [phrase]))('nothing in: %s', (phrase) => {
    expect(datesOf(phrase, corpus.published).seen.map(({ text, value }) => `${text} = ${value}`)).toEqual([]);
  });
});
