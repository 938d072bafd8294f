import { performance } from 'node:perf_hooks';
import type { Document } from '../src/core/index.js';
import { readSentences } from '../src/language/sentences.js';

/**
 * Speed of the language core: `npm run bench:language`. Articles of 6 kB are made from a few sentences with changing names and figures, so
 * that caches see new words as in a feed. Prints articles and tokens per second of processor time, and the time to load the models.
 */
const SENTENCES = [
  'Gunmen on motorcycles killed # farmers in two villages in northern @, residents told a local radio station on Sunday.',
  'The defence ministry in @ denied that its forces had shelled the border town, and blamed rebels led by General @ @.',
  '"We have lost everything," said @ @, whose house was swept away by the flood that hit @ last week.',
  'At least # people drowned after an overloaded ferry sank off the coast of @, the coast guard said in a statement.',
  'Washington imposed sanctions on # banks and a shipping company based in @, which it accuses of helping @ to evade an oil embargo.',
  "@'s president said he would not sign the bill unless parliament removed the new tax, his spokeswoman @ @ told reporters.",
  'Thousands of students marched through @ to demand cheaper fares; police fired tear gas and arrested # of them.',
  'The militia, backed by @, has controlled the city since 2014, when government troops withdrew to the U.S.-built air base near @.',
];
const PARTS = 'ba ka mo ri ten dal sha vo lin ger os ul mar ip zen tor'.split(' ');

function article(seed: number): Document {
  let s = seed;
  const next = (n: number): number => {
    s = (Math.imul(s, 1103515245) + 12345) >>> 0;
    return (s >>> 8) % n;
  };
  const name = (): string => {
    const n = PARTS[next(16)]! + PARTS[next(16)]! + (next(2) === 0 ? PARTS[next(16)]! : '');
    return n.charAt(0).toUpperCase() + n.slice(1);
  };
  const paragraphs: string[] = [];
  let size = 0;
  while (size < 6000) {
    const p = [0, 1, 2]
      .map(() => SENTENCES[next(SENTENCES.length)]!.replace(/@/g, name).replace(/#/g, () => String(2 + next(200))))
      .join(' ');
    paragraphs.push(p);
    size += p.length + 1;
  }
  const input = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((text) => {
    const start = at;
    at += text.length + 1;
    return { kind: 'paragraph' as const, text, span: { start, end: start + text.length }, map: null };
  });
  const metadata = {
    title: null,
    authors: [],
    agency: null,
    publisher: null,
    url: null,
    published: null,
    publishedBasis: null,
    dateline: null,
    language: 'en',
  };
  return { input, id: String(seed), source: null, format: 'text', metadata, blocks, sections: [] };
}

const ignore = (): void => {};
const loading = performance.now();
readSentences.run({ document: article(1) }, ignore);
console.log(`first article with models loaded: ${(performance.now() - loading).toFixed(0)} ms`);
const articles = Array.from({ length: 300 }, (_, i) => article(i + 2));
for (let round = 0; round < 3; round++) {
  const before = process.cpuUsage();
  let tokens = 0;
  for (const document of articles) for (const s of readSentences.run({ document }, ignore)) tokens += s.tokens.length;
  const { user } = process.cpuUsage(before);
  const seconds = user / 1e6;
  console.log(`${(articles.length / seconds).toFixed(0)} articles/s, ${(tokens / seconds / 1000).toFixed(0)}k tokens/s`);
}
console.log(`${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);
