import { Parser } from '../src/language/parse/parser.js';
import { Tagger } from '../src/language/tag/tagger.js';
import { evaluate, evaluateText, uposRecased } from './evaluate.js';
import { genreOf, type Treebank, type TreeSentence } from './treebank.js';

/** The figures of the model card: tokens, sentences, tags and trees on held-out parts. */
export function evaluationTable(treebank: Treebank, taggerBytes: Uint8Array, parserBytes: Uint8Array): string {
  const tagger = Tagger.read(taggerBytes);
  const parser = Parser.read(parserBytes, tagger.lexicon.tags);
  const held = (name: string): readonly TreeSentence[] => treebank.held.get(name)!;
  const gum = [...held('gum-dev'), ...held('gum-test')];
  const ewt = [...held('ewt-dev'), ...held('ewt-test')];
  const of = (sentences: readonly TreeSentence[], ...genres: readonly string[]): readonly TreeSentence[] =>
    sentences.filter((s) => genres.includes(genreOf(s)));
  const prose = of(gum, 'news', 'interview', 'bio');
  const sets: readonly (readonly [string, readonly TreeSentence[]])[] = [
    ['EWT test', held('ewt-test')],
    ['GUM test', held('gum-test')],
    ['GUM news', of(gum, 'news')],
    ['GUM news, interview, bio', prose],
    ['EWT newsgroup, weblog', of(ewt, 'newsgroup', 'weblog')],
  ];
  const lines = [
    '| held out | tokens | sentences | UPOS own tokens | UPOS | XPOS | UAS | LAS |',
    '|---|---|---|---|---|---|---|---|',
  ];
  const f = (n: number): string => n.toFixed(2);
  for (const [name, sentences] of sets) {
    const text = evaluateText(sentences, tagger);
    const s = evaluate(sentences, tagger, parser);
    lines.push(`| ${name} | ${[text.tokens, text.sentences, text.upos, s.upos, s.xpos, s.uas, s.las].map(f).join(' | ')} |`);
  }
  const recased = (['upper', 'title', 'lower'] as const).map((casing) => `${casing} ${f(uposRecased(prose, tagger, casing))}`);
  lines.push(`UPOS of GUM news, interview, bio in another case: ${recased.join(', ')}`);
  return lines.join('\n');
}
