import { seeded } from '../random.js';
import type { TreeSentence } from '../treebank.js';
import { layOut } from './node.js';
import { Sentences } from './sentences.js';

/**
 * Made-up news sentences with their trees: news agencies write constructions ("..., officials said", "12 killed and 30 others wounded when")
 * that treebanks of the web hardly hold. A grammar of our own with words of our own lists; annotated as UD English-EWT does.
 */
export function newswire(count: number, seed: number): TreeSentence[] {
  const grammar = new Sentences(seeded(seed));
  const out: TreeSentence[] = [];
  while (out.length < count) {
    const s = layOut(grammar.sentence(), `newswire-${out.length + 1}`);
    if (s.forms.length <= 60) out.push(s);
  }
  return out;
}
