import type { Sentence, Token, Upos } from '../../src/core/index.js';

const UPOS: Readonly<Record<string, Upos>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  VB: 'VERB',
  VBD: 'VERB',
  VBN: 'VERB',
  VBG: 'VERB',
  VBZ: 'VERB',
  VBP: 'VERB',
  MD: 'AUX',
  IN: 'ADP',
  TO: 'PART',
  RP: 'ADP',
  DT: 'DET',
  CC: 'CCONJ',
  CD: 'NUM',
  JJ: 'ADJ',
  RB: 'ADV',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  POS: 'PART',
  ',': 'PUNCT',
  '.': 'PUNCT',
};

/** A sentence with a tree from "word/XPOS/head/relation ..." (heads 1-based, 0 for the root). Auxiliaries get their UPOS by relation. */
export function treeOf(rows: string): Sentence {
  let at = 0;
  const tokens = rows.split(' ').map((row, index): Token => {
    const [text, xpos, head, deprel] = row.split('/') as [string, string, string, string];
    const from = at;
    at += text.length + 1;
    const upos = /^(?:aux|cop)/.test(deprel) ? 'AUX' : (UPOS[xpos] ?? 'X');
    const to = from + text.length;
    return {
      index,
      text,
      lower: text.toLowerCase(),
      from,
      to,
      span: { start: from, end: to },
      upos,
      xpos,
      lemma: text.toLowerCase(),
      head: Number(head) - 1,
      deprel,
    };
  });
  const text = tokens.map((t) => t.text).join(' ');
  return {
    index: 0,
    block: 0,
    kind: 'paragraph',
    text,
    from: 0,
    to: text.length,
    span: { start: 0, end: text.length },
    tokens,
    letterCase: 'mixed',
    parsed: true,
  };
}
