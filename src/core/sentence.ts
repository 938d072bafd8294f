import type { BlockKind } from './document.js';
import { type Block, toInput } from './document.js';
import type { Span } from './span.js';

/** Universal Dependencies v2 part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Half-open range of token indexes within one sentence. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

export interface Token {
  /** Position within the sentence. */
  readonly index: number;
  /** As a reader sees it: no markup. */
  readonly text: string;
  readonly lower: string;
  /** Offsets within `Sentence.text`. */
  readonly from: number;
  readonly to: number;
  /** Where it stands in the input. */
  readonly span: Span;
  readonly upos: Upos;
  /** Penn Treebank tag ("VBD", "NNS"): tense and number. */
  readonly xpos: string;
  /** Lower case, but for proper nouns. */
  readonly lemma: string;
  /** Index of the head within the sentence; -1 for a root, and where the sentence was not parsed. */
  readonly head: number;
  /** UD v2 relation ("nsubj:pass"); "root" for roots, "dep" where the sentence was not parsed. */
  readonly deprel: string;
}

export interface Sentence {
  readonly index: number;
  /** Index into `Document.blocks`; sentences of one block are one paragraph. */
  readonly block: number;
  readonly kind: BlockKind;
  /** What the block's text holds between `from` and `to`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Whether capitals mean anything: "upper" for ALL-CAPS wires, "title" for Headline Case. */
  readonly letterCase: 'mixed' | 'upper' | 'title';
  /** Whether heads and relations are filled. */
  readonly parsed: boolean;
}

/** Where [from, to) of the sentence's text stands in the input. `block` is `document.blocks[sentence.block]`. */
export const spanInSentence = (block: Block, sentence: Sentence, from: number, to: number): Span =>
  toInput(block, sentence.from + from, sentence.from + to);

/** The input span of a range of tokens (not empty). */
export const spanOfWords = (sentence: Sentence, words: Words): Span => ({
  start: sentence.tokens[words.from]!.span.start,
  end: sentence.tokens[words.to - 1]!.span.end,
});

/** The range of tokens that [from, to) of the sentence's text touches; undefined when it touches none. */
export function wordsAt(sentence: Sentence, from: number, to: number): Words | undefined {
  let first = -1;
  let last = -1;
  for (const token of sentence.tokens) {
    if (token.from >= to) break;
    if (token.to <= from) continue;
    if (first < 0) first = token.index;
    last = token.index;
  }
  return first < 0 ? undefined : { from: first, to: last + 1 };
}
