import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BODY, type Document, type Format, toInput } from '../../src/core/index.js';
import { readArticle } from '../../src/reading/index.js';

const FORMATS: readonly Format[] = ['text', 'markdown', 'html', 'json'];
const read = (text: string, format: Format): Document => readArticle({ text, format, source: null });

/** Pieces of real markup and news, so that chance builds entities, misnested tags, datelines and wrapped lines. */
const scrap = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<i>',
  '<a href="/x">',
  '</a>',
  '<br>',
  '<div class="share">',
  '<table><tr>',
  '<article>',
  '<h1>',
  '</h1>',
  '<!-- x -->',
  '<script>if (a < b) {}</script>',
  '&amp;',
  '&nbsp',
  '&#8217;',
  '&notit;',
  '&ngE;',
  '&',
  '**',
  '__',
  '# ',
  '> ',
  '- ',
  '| a | b |',
  '\\*',
  '![x](y)',
  '[go](http://e.org)',
  '`code`',
  '\n',
  '\n\n',
  '\r\n',
  '  \n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\ufeff',
  '😀',
  '\ud800',
  '\0',
  'MOSCOW (AFP) — ',
  'By Jane Doe',
  'Posted: May 3, 2020',
  'Five people were killed in the blast. ',
  'Copyright 2020 Harbour News. All rights reserved.',
  '— Anna (@anna) May 3, 2020',
  'Embed:',
);
const markup = fc
  .array(fc.oneof({ weight: 4, arbitrary: scrap }, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

function check(document: Document): void {
  const { input, blocks } = document;
  let end = 0;
  for (const block of blocks) {
    expect(block.text).not.toBe('');
    expect(block.text).toBe(block.text.trim());
    expect(block.span.start).toBeGreaterThanOrEqual(end);
    expect(block.span.end).toBeGreaterThan(block.span.start);
    expect(block.span.end).toBeLessThanOrEqual(input.length);
    end = block.span.end;
    if (block.map === null) expect(input.slice(block.span.start, block.span.end)).toBe(block.text);
    else expect(block.map.starts.length).toBe(block.text.length);
    let before = block.span.start;
    for (let i = 0; i < block.text.length; i++) {
      const unit = toInput(block, i, i + 1);
      expect(unit.start).toBeGreaterThanOrEqual(before);
      expect(unit.end).toBeGreaterThanOrEqual(unit.start);
      expect(unit.end).toBeLessThanOrEqual(block.span.end);
      before = unit.start;
    }
  }
  const { dateline } = document.metadata;
  if (dateline?.place) expect(dateline.place.start).toBeGreaterThanOrEqual(dateline.span.start);
  for (const section of document.sections) expect(section.span.end).toBeLessThanOrEqual(input.length);
}

for (const format of FORMATS) {
  test(`any string as ${format} gives blocks in order, each unit with its place in the input`, () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => check(read(text, format))),
      { numRuns: 300 },
    );
  });
}

test('plain words of a text are all in its blocks, in their order', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n')), { maxLength: 12 }), (lines) => {
      const text = lines.flat().join('');
      const document = read(text, 'text');
      const shown = document.blocks.map((block) => block.text).join(' ');
      expect(shown.split(' ').filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    }),
    { numRuns: 300 },
  );
});

test('sentences of a plain text stay body', () => {
  const sentence = fc.constantFrom(
    'The army said on Friday that its troops had left the town.',
    'Nobody was hurt, the mayor told reporters by telephone.',
    '"We will not go back," he said.',
    'By Friday, the water had reached the market.',
    'More than 40 people were still missing, officials said.',
    'Photos showed smoke over the harbour and the rail yard.',
    'Police - who came late - found two cars on fire.',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
      for (const gap of ['\n', '\n\n']) {
        const document = read(sentences.join(gap), 'text');
        expect(document.blocks.filter((block) => BODY.has(block.kind)).map((block) => block.text)).toEqual(sentences);
      }
    }),
    { numRuns: 100 },
  );
});
