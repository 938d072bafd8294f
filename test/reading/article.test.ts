import { expect, test } from 'vitest';
import { type Document, type Format, toInput } from '../../src/core/index.js';
import { type ArticleInput, holdsArticle, readArticle } from '../../src/reading/index.js';

const read = (text: string, format: Format = 'text', given: Partial<ArticleInput> = {}): Document =>
  readArticle({ text, format, source: null, ...given });
const shown = (document: Document): string[] => document.blocks.map((block) => `${block.kind}: ${block.text}`);
const STORY = 'Three people were killed and nine hurt when a footbridge fell into the river on Thursday, the mayor said.';
const MORE = 'Divers searched the water for two missing children until nightfall, and the army sent helicopters.';

/** The input under a phrase of some block's text. */
function under(document: Document, phrase: string): string {
  for (const block of document.blocks) {
    const at = block.text.indexOf(phrase);
    if (at < 0) continue;
    const span = toInput(block, at, at + phrase.length);
    return document.input.slice(span.start, span.end);
  }
  throw new Error(`no block holds ${phrase}`);
}

test('plain text: headline, byline, date line, dateline, story, rights', () => {
  const document = read(
    `Footbridge falls into river\nBy Lena Moor for AFP\nOctober 9, 2020\n\nTARN, France (AFP) — ${STORY}\n\n${MORE}\n\nCopyright 2020 Harbour News. All rights reserved.\n`,
  );
  expect(shown(document)).toEqual([
    'title: Footbridge falls into river',
    'byline: By Lena Moor for AFP',
    'dateline: October 9, 2020',
    'dateline: TARN, France (AFP) —',
    `paragraph: ${STORY}`,
    `paragraph: ${MORE}`,
    'boilerplate: Copyright 2020 Harbour News. All rights reserved.',
  ]);
  const { metadata, input } = document;
  expect(metadata).toMatchObject({
    title: 'Footbridge falls into river',
    authors: ['Lena Moor'],
    agency: 'AFP',
    published: '2020-10-09',
    publishedBasis: 'byline',
    language: 'en',
  });
  expect(input.slice(metadata.dateline!.place!.start, metadata.dateline!.place!.end)).toBe('TARN, France');
});

test('hard-wrapped lines are one paragraph, the line end a space', () => {
  const document = read(
    'Three people were killed and at least nine were hurt when\na footbridge fell into the river on Thursday, the office\nof the mayor said. Divers searched the water.\n\nThe ministry in the capital declined to say when the old\nbridge had last been looked at by one of its engineers.\n',
  );
  expect(document.blocks).toHaveLength(2);
  expect(document.blocks[0]!.text).toContain('hurt when a footbridge fell');
  expect(under(document, 'hurt when a footbridge')).toBe('hurt when\na footbridge');
});

test('a line a paragraph stays so', () => {
  expect(shown(read(`${STORY}\n${MORE}\n"We ran," he said.\n${STORY}`))).toEqual(
    [STORY, MORE, '"We ran," he said.', STORY].map((text) => `paragraph: ${text}`),
  );
});

test('a title given with JSON is recognised in the text, its site left aside', () => {
  const title = 'Footbridge falls into river - Harbour News 2';
  const stamped =
    'Footbridge falls into river Posted: Friday, October 9, 2020 8:18 PM EST Updated: Saturday, October 10, 2020 8:27 PM EST';
  const document = read(`${title}\n\n${stamped}\n\n${STORY}`, 'json', { title });
  expect(shown(document).map((line) => line.split(': ')[0])).toEqual(['title', 'title', 'byline', 'paragraph']);
  expect(document.metadata).toMatchObject({ title, published: '2020-10-09', publishedBasis: 'byline' });
  expect(shown(read(`Bridge falls. ${STORY}`, 'json', { title: 'Bridge falls' }))).toEqual([
    'title: Bridge falls',
    `paragraph: ${STORY}`,
  ]);
});

test('a headline glued to the dateline is cut off', () => {
  expect(shown(read(`Three killed as bridge falls. TARN, France — ${STORY} ${MORE}`))).toEqual([
    'title: Three killed as bridge falls',
    'dateline: TARN, France —',
    `paragraph: ${STORY} ${MORE}`,
  ]);
});

test('a story in capitals is no headline', () => {
  const text = `LIMA, 30 MAR 89 (EFE) -- [TEXT] ${STORY.toUpperCase()} ${MORE.toUpperCase()}`;
  const document = read(text);
  expect(shown(document).map((line) => line.split(': ')[0])).toEqual(['dateline', 'paragraph']);
  expect(document.metadata).toMatchObject({ title: null, agency: 'EFE', published: '1989-03-30', publishedBasis: 'dateline' });
});

test('the publication day: option, metadata, byline, dateline, address; a bad one is passed over', () => {
  const text = `TARN, Oct. 8, 2020 (AFP) — ${STORY}`;
  const url = 'https://example.org/2020/10/07/bridge';
  const day = (given: Partial<ArticleInput>, of = text): unknown => {
    const { published, publishedBasis } = read(of, 'json', given).metadata;
    return [published, publishedBasis];
  };
  expect(day({ publishedOption: '2020-10-10', published: '2020-10-09', url })).toEqual(['2020-10-10', 'option']);
  expect(day({ published: '2020-10-09T10:00:00Z', url })).toEqual(['2020-10-09', 'metadata']);
  expect(day({ published: 'soon', url })).toEqual(['2020-10-08', 'dateline']);
  expect(day({ url }, STORY)).toEqual(['2020-10-07', 'url']);
  expect(day({}, STORY)).toEqual([null, null]);
});

test('Markdown: sections, credit, embed, original address', () => {
  const document = read(
    `# Bridge falls\n\nBy Lena Moor\n\nThe bridge on Thursday. **Harbour.ru**\n\n${STORY}\n\n### **What went wrong**\n\n${MORE}\n\n#### Embed:\n\nWe heard it in <u>#Tarn</u>, a loud crack\n\n— Ana (@ana_tarn) March 4, 2021\n\nThe minister resigned on *Friday* &amp; left.\n\n# Original url:\n\nhttps://example.org/2021/03/05/bridge`,
    'markdown',
  );
  expect(shown(document)).toEqual([
    'title: Bridge falls',
    'byline: By Lena Moor',
    'caption: The bridge on Thursday.',
    'credit: Harbour.ru',
    `paragraph: ${STORY}`,
    'heading: What went wrong',
    `paragraph: ${MORE}`,
    'heading: Embed:',
    'embed: We heard it in #Tarn, a loud crack',
    'embed: — Ana (@ana_tarn) March 4, 2021',
    'paragraph: The minister resigned on Friday & left.',
    'boilerplate: Original url:',
    'boilerplate: https://example.org/2021/03/05/bridge',
  ]);
  expect(document.sections.map((section) => section.title)).toEqual(['What went wrong', 'Embed:']);
  expect(document.metadata).toMatchObject({
    url: 'https://example.org/2021/03/05/bridge',
    published: '2021-03-05',
    publishedBasis: 'url',
  });
  expect(under(document, 'Friday & left')).toBe('Friday* &amp; left');
});

test('markup within a word is covered by its span', () => {
  expect(under(read('The town of Shu<b>shi</b> fell to the army on Friday.', 'markdown'), 'Shushi')).toBe('Shu<b>shi');
  expect(under(read('<p>The town of Shu<b>shi</b> fell.</p>', 'html'), 'Shushi')).toBe('Shu<b>shi');
});

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Bridge falls | Harbour News</title><meta property="og:site_name" content="Harbour News">
<link rel="canonical" href="https://example.org/b"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge falls in Tarn",
"datePublished":"2021-03-04T23:30:00-05:00","author":[{"name":"Lena Moor"},{"name":"Reuters"}]}</script><style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Bridge falls in Tarn</h1>
<figure><figcaption>The bridge on Thursday. <span class="credit">Jo Lind</span></figcaption></figure>
<p>TARN (Reuters) &mdash; ${STORY.replace('footbridge', 'foot&shy;bridge')}</p><script>track("killed")</script>
<h2>What went wrong</h2><p>${MORE.replace(' until', '\n   until')}<br><br>The minister&#8217;s office was shut.</p>
<blockquote class="twitter-tweet"><p>We ran</p>&mdash; Ana (@ana) March 4, 2021</blockquote>
<div class="related-links"><ul><li><a href="/1">Older bridges to be checked</a></li></ul></div></article>
<aside><p>A long teaser about other things that happened in the town this week.</p></aside><footer>Imprint</footer></body></html>`;

test('HTML: the article among navigation, and what its head says', () => {
  const document = read(PAGE, 'html');
  expect(shown(document)).toEqual([
    'title: Bridge falls in Tarn',
    'caption: The bridge on Thursday.',
    'credit: Jo Lind',
    'dateline: TARN (Reuters) —',
    `paragraph: ${STORY}`,
    'heading: What went wrong',
    `paragraph: ${MORE}`,
    'paragraph: The minister’s office was shut.',
    'embed: We ran',
    'embed: — Ana (@ana) March 4, 2021',
    'related: Older bridges to be checked',
  ]);
  expect(document.metadata).toMatchObject({
    title: 'Bridge falls in Tarn',
    authors: ['Lena Moor'],
    agency: 'Reuters',
    publisher: 'Harbour News',
    url: 'https://example.org/b',
    published: '2021-03-04',
    publishedBasis: 'metadata',
  });
  expect(under(document, 'footbridge')).toBe('foot&shy;bridge');
  expect(under(document, 'minister’s')).toBe('minister&#8217;s');
});

test('HTML without an article element or any classes', () => {
  const document = read(
    `<html><body><table><tr><td><a href="/">Home</a></td><td><p>${STORY}</p><p>${MORE}</p></td></tr></table></body></html>`,
    'html',
  );
  expect(shown(document).filter((line) => line.startsWith('paragraph'))).toEqual([`paragraph: ${STORY}`, `paragraph: ${MORE}`]);
});

test('the text of a JSON article may be Markdown or HTML', () => {
  expect(shown(read(`# Bridge falls\n\n${STORY}`, 'json'))).toEqual(['title: Bridge falls', `paragraph: ${STORY}`]);
  expect(shown(read(`<p>${STORY}</p><p>${MORE}</p>`, 'json'))).toEqual([`paragraph: ${STORY}`, `paragraph: ${MORE}`]);
});

test('lists of links and machinery of the page are not body; a sentence among them is', () => {
  const document = read(
    `${STORY}\n\nRead more: How the old town was built\n\nRelated stories\n\nOlder bridges to be checked\n\n${MORE}\n\nShare Facebook Twitter Print`,
  );
  expect(shown(document).map((line) => line.split(': ')[0])).toEqual([
    'paragraph',
    'related',
    'related',
    'related',
    'paragraph',
    'boilerplate',
  ]);
});

test('an article needs a sentence', () => {
  expect(holdsArticle(read(STORY))).toBe(true);
  expect(holdsArticle(read('12 14 15\n\n++ ++\n'))).toBe(false);
  expect(holdsArticle(read('Home\n\nContact\n'))).toBe(false);
});

test('another language is named', () => {
  expect(
    read(
      'Le ministre a déclaré vendredi que les soldats ont quitté la ville et que les combats dans la région ont cessé depuis deux jours.',
    ).metadata.language,
  ).toBe('fr');
});

test('20 MB on one line are read in linear time', () => {
  const start = performance.now();
  expect(read('The army said so. '.repeat(1_100_000)).blocks).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('the label of a file picture is no part of its caption', () => {
  const { blocks } = read(
    'Talks resumed on Friday in the town hall, officials said.\n\nFILE - Police guard the town hall in Leeds.\n',
  );
  expect(blocks.map((b) => `${b.kind}: ${b.text}`)).toContain('caption: Police guard the town hall in Leeds.');
});
