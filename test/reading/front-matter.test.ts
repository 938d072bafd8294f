import { expect, test } from 'vitest';
import { readArticle } from '../../src/reading/index.js';

const STORY =
  'Shells hit the port of Mykolaiv on Friday, killing two dockers, the mayor said.\n\nThe port was closed for the day.\n';
const read = (text: string, format: 'markdown' | 'text' = 'markdown') => readArticle({ text, format, source: null });

test('front matter gives title, authors, day and address, and is no part of the story', () => {
  const front = `---
title: "Shells hit port: two dead" # draft
authors:
  - Jane Doe
  - 'John Roe'
date: 2022-04-08T10:00:00Z
tags: [ukraine, ports]
url: https://example.org/port
---
`;
  const { metadata, blocks } = read(`${front}\n${STORY}`);
  expect(metadata).toMatchObject({
    title: 'Shells hit port: two dead',
    authors: ['Jane Doe', 'John Roe'],
    published: '2022-04-08',
    publishedBasis: 'metadata',
    url: 'https://example.org/port',
  });
  expect(blocks.map((block) => block.text)).toEqual(STORY.trim().split('\n\n'));
});

test.each(['markdown', 'text'] as const)('in %s, with Windows line ends and authors on one line', (format) => {
  const { metadata } = read(`---\r\ntitle: Port hit\r\nauthor: [Jane Doe, John Roe]\r\n---\r\n${STORY}`, format);
  expect(metadata).toMatchObject({ title: 'Port hit', authors: ['Jane Doe', 'John Roe'] });
});

test.each([`---\n\n${STORY}\n---\n`, `---\nnote: to self\n---\n${STORY}`, `---\ntitle: never closed\n\n${STORY}`])(
  'rules and other blocks are none: %#',
  (text) => expect(read(text).metadata).toMatchObject({ authors: [], published: null }),
);
