import type { TagLexicon } from './tag/lexicon.js';

/** Relations of clauses that have a finite verb. */
const FINITE = new Set(['root', 'ccomp', 'acl:relcl', 'advcl', 'parataxis']);

/**
 * Past tense and past participle look alike ("accused"): the tagger guesses from neighbours, the tree knows. A participle with a subject and no
 * auxiliary is a past tense; a past tense with "have" or a passive auxiliary is a participle. Changes `tags` in place.
 */
export class Agreement {
  private readonly past: number;
  private readonly participle: number;

  constructor(private readonly lexicon: TagLexicon) {
    this.past = lexicon.tags.indexOf('VERB/VBD');
    this.participle = lexicon.tags.indexOf('VERB/VBN');
  }

  settle(lowers: readonly string[], tags: Uint8Array, heads: Int32Array, labels: Int32Array, names: readonly string[]): void {
    const { past, participle } = this;
    if (past < 0 || participle < 0) return;
    for (let v = 0; v < tags.length; v++) {
      if (tags[v] !== past && tags[v] !== participle) continue;
      let subject = false;
      let helped = false;
      for (let i = Math.max(0, v - 30); i < v; i++)
        if (heads[i] === v) {
          const name = names[labels[i]!]!;
          if (name === 'nsubj') subject = true;
          else if (name === 'aux:pass') helped = true;
          else if (name === 'aux' && /^(?:has|have|had|having|'ve|’ve|ve|'s|’s|'d|’d)$/.test(lowers[i]!)) helped = true;
        }
      const relation = names[labels[v]!]!;
      if (tags[v] === participle && subject && !helped && FINITE.has(relation)) {
        if (this.mayBe(lowers[v]!, past)) tags[v] = past;
      } else if (tags[v] === past && helped && this.mayBe(lowers[v]!, participle)) tags[v] = participle;
    }
  }

  /** Whether the word has been seen with the tag, or is regular. */
  private mayBe(lower: string, tag: number): boolean {
    const allowed = this.lexicon.allowed[this.lexicon.classOf.get(lower) ?? 0];
    return lower.endsWith('ed') || (allowed?.includes(tag) ?? false);
  }
}
