import type { TreeSentence } from '../../train/treebank.js';

/** A treebank of a few patterns in our own words; the models must learn them by heart. */
const ROWS = [
  'The|DET|DT|2|det army|NOUN|NN|3|nsubj shelled|VERB|VBD|0|root the|DET|DT|5|det town|NOUN|NN|3|obj .|PUNCT|.|3|punct',
  'A|DET|DT|2|det rebel|NOUN|NN|3|nsubj shot|VERB|VBD|0|root a|DET|DT|5|det guard|NOUN|NN|3|obj .|PUNCT|.|3|punct',
  'The|DET|DT|2|det town|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass shelled|VERB|VBN|0|root by|ADP|IN|7|case the|DET|DT|7|det army|NOUN|NN|4|obl:agent .|PUNCT|.|4|punct',
  'A|DET|DT|2|det guard|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass shot|VERB|VBN|0|root by|ADP|IN|7|case a|DET|DT|7|det rebel|NOUN|NN|4|obl:agent .|PUNCT|.|4|punct',
  'Kenya|PROPN|NNP|2|nsubj sent|VERB|VBD|0|root troops|NOUN|NNS|2|obj to|ADP|IN|5|case Somalia|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
  'Peru|PROPN|NNP|2|nsubj sent|VERB|VBD|0|root aid|NOUN|NN|2|obj to|ADP|IN|5|case Chile|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
];

export const treeSentence = (row: string, k: number, document = 'tiny'): TreeSentence => {
  const cells = row.split(' ').map((r) => r.split('|') as [string, string, string, string, string]);
  const forms = cells.map((c) => c[0]);
  return {
    document,
    id: `${document}-${k}`,
    opensParagraph: true,
    text: forms.join(' '),
    forms,
    lemmas: forms.map((f) => f.toLowerCase()),
    upos: cells.map((c) => c[1]),
    xpos: cells.map((c) => c[2]),
    heads: cells.map((c) => Number(c[3])),
    relations: cells.map((c) => c[4]),
    spaced: forms.map(() => true),
  };
};

export const TINY: readonly TreeSentence[] = [...ROWS, ...ROWS, ...ROWS, ...ROWS, ...ROWS].map((row, k) => treeSentence(row, k));
