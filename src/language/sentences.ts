import { type Block, READ, type Sentence, type Stage, type Token, toInput } from '../core/index.js';
import { type Casing, casingOf } from './letter-case.js';
import { shippedAgreement, shippedLemmatiser, shippedParser, shippedSettlement, shippedTagger } from './models.js';
import { pieces } from './parse/parser.js';
import { sentenceEnds } from './split.js';
import { wordNames } from './tag/word-names.js';
import { tokenise } from './tokenise/text.js';

/** Blocks → sentences → tokens with tags, lemmas and trees (UD v2, English-EWT conventions). */
export const readSentences: Stage<'document', 'sentences'> = {
  name: 'readSentences',
  needs: ['document'],
  gives: 'sentences',
  run: ({ document }) => {
    const out: Sentence[] = [];
    document.blocks.forEach((block, b) => {
      if (READ.has(block.kind)) readBlock(block, b, out);
    });
    return out;
  },
};

function readBlock(block: Block, b: number, out: Sentence[]): void {
  const offsets = tokenise(block.text);
  const forms = offsets.from.map((from, i) => block.text.slice(from, offsets.to[i]));
  const around = casingOf(forms);
  let first = 0;
  // a list of 5,000 words without a full stop is read as several sentences
  const ends = sentenceEnds(block.text, offsets).flatMap((end, k, all) => {
    const start = k === 0 ? 0 : all[k - 1]!;
    return pieces(forms.slice(start, end)).map((length) => start + length);
  });
  for (const end of ends) {
    const own = forms.slice(first, end);
    const [from, to] = [offsets.from.slice(first, end), offsets.to.slice(first, end)];
    out.push(readSentence(out.length, block, b, own, from, to, casingOf(own, around)));
    first = end;
  }
}

function readSentence(
  index: number,
  block: Block,
  b: number,
  forms: readonly string[],
  from: readonly number[],
  to: readonly number[],
  casing: Casing,
): Sentence {
  const tagger = shippedTagger();
  const lemmatiser = shippedLemmatiser();
  const parser = shippedParser();
  const { upos, xpos, tags: names } = tagger.lexicon;
  const { tags, words } = tagger.read(forms, casing);
  const lowers = forms.map((form) => form.toLowerCase());
  if (casing === 'upper' || casing === 'lower') {
    const name = names.indexOf('PROPN/NNP');
    for (const [first, last] of wordNames(lowers)) tags.fill(name, first, last);
  }
  const tree = parser.parse(words, tags);
  shippedSettlement().settle({ lowers, tags, heads: tree.heads, labels: tree.labels });
  shippedAgreement().settle(lowers, tags, tree.heads, tree.labels, parser.labels);
  const start = from[0]!;
  const end = to[to.length - 1]!;
  const tokens = forms.map((text, i): Token => {
    const lower = lowers[i]!;
    const tag = tags[i]!;
    return {
      index: i,
      text,
      lower,
      from: from[i]! - start,
      to: to[i]! - start,
      span: toInput(block, from[i]!, to[i]!),
      upos: upos[tag]!,
      xpos: xpos[tag]!,
      lemma: lemmatiser.lemma(text, lower, upos[tag]!, names[tag]!),
      head: tree.heads[i]!,
      deprel: parser.labels[tree.labels[i]!]!,
    };
  });
  return {
    index,
    block: b,
    kind: block.kind,
    text: block.text.slice(start, end),
    from: start,
    to: end,
    span: toInput(block, start, end),
    tokens,
    letterCase: casing === 'lower' ? 'mixed' : casing,
    parsed: true,
  };
}
