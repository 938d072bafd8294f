import { expect, test } from 'vitest';
import { parseJsonArticle } from '../../src/reading/index.js';

test('the fields of an article are read, null counts as absent, others are ignored', () => {
  expect(parseJsonArticle('{"id":7,"title":null,"text":"Hello","published":"2020-10-09","tags":[1]}')).toEqual({
    ok: true,
    article: { id: '7', text: 'Hello', published: '2020-10-09' },
  });
});

test.each([
  ['{"text": "a"', 'syntax'],
  ['["a"]', 'not-an-object'],
  ['null', 'not-an-object'],
  ['{"title":"a"}', 'no-text'],
  ['{"text":"  "}', 'no-text'],
  ['{"text":5}', 'wrong-type'],
  ['{"text":"a","url":5}', 'wrong-type'],
])('%j is turned down: %s', (source, problem) => {
  const parsed = parseJsonArticle(source);
  expect(parsed.ok ? 'ok' : parsed.problem).toBe(problem);
});
