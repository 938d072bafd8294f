import { expect, test } from 'vitest';
import { detectContent, detectFormat } from '../../src/reading/index.js';

test.each([
  ['a.md', 'plain words', 'markdown'],
  ['a.HTML', 'plain words', 'html'],
  ['feed/a.json', '{}', 'json'],
  ['a.txt', 'Five people were hurt. #quake', 'text'],
  ['a.txt', '<!DOCTYPE html><p>Hello</p>', 'html'],
  [null, '{"id": "x", "text": "Hello"}', 'json'],
  [null, '# Talks begin\n\nThe talks began.', 'markdown'],
] as const)('%s holding %j is %s', (name, text, format) => expect(detectFormat(name, text)).toBe(format));

test.each([
  ['* one\n* two\n', 'text'],
  ['#quake struck at noon\n', 'text'],
  ['He rated it ** of five, and a < b.', 'text'],
  ['The {draft} was read.', 'text'],
  ['See [the map](https://example.org/map) for more.', 'markdown'],
  ['**Five** were hurt, **two** badly.', 'markdown'],
  ['<p>One</p>\n<p>Two</p>', 'html'],
  ['Up to <b>five</b> were hurt.', 'text'],
] as const)('%j is %s', (text, format) => expect(detectContent(text)).toBe(format));
