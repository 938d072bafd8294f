import { type Casing, casingOf } from '../letter-case.js';
import { type Sections, unpackModel } from '../model/file.js';
import { addRow, readSparse, type SparseWeights } from '../model/sparse.js';
import { CONTEXT_FEATURES, capsOf, caseSpace, contextFeatures, NO_TAG, type WordFeatures, wordFeatures } from './features.js';
import { readLexicon, type TagLexicon } from './lexicon.js';

/** Words whose sums are kept; news repeats its words. */
const CACHED_WORDS = 8000;

interface CachedWord {
  readonly features: WordFeatures;
  /** Score of each tag: from the word itself, then as left, right, second left and second right neighbour. */
  sums: Int32Array | null;
}

/**
 * Greedy left-to-right averaged perceptron (Collins 2002; Honnibal 2013) over joint UPOS/XPOS tags. Frequent words keep to the tags that
 * they were seen with. Not re-entrant: one call at a time.
 */
export class Tagger {
  private readonly cache = new Map<string, CachedWord>();
  private readonly features = new Int32Array(CONTEXT_FEATURES);
  private readonly scores: Int32Array;
  private readonly edge: CachedWord;

  constructor(
    readonly lexicon: TagLexicon,
    private readonly weights: SparseWeights,
  ) {
    this.scores = new Int32Array(lexicon.tags.length);
    this.edge = { features: edgeFeatures(lexicon), sums: null };
  }

  /** @throws Error when the bytes are no fitting tagger model. */
  static read(packed: Uint8Array): Tagger {
    const sections: Sections = unpackModel('tagger', packed);
    return new Tagger(readLexicon(sections), readSparse(sections, 'tags'));
  }

  /** Tag ids, one per form. `casing` is how the sentence is written. */
  tag(forms: readonly string[], casing: Casing = casingOf(forms)): Uint8Array {
    return this.read(forms, casing).tags;
  }

  /** Tag ids, and the hashes of the normal forms that the parser wants. */
  read(forms: readonly string[], casing: Casing = casingOf(forms)): { readonly tags: Uint8Array; readonly words: Int32Array } {
    const n = forms.length;
    const out = new Uint8Array(n);
    const hashes = new Int32Array(n);
    const space = caseSpace(casing);
    const words: CachedWord[] = new Array(n + 4);
    words[0] = words[1] = words[n + 2] = words[n + 3] = this.edge;
    for (let i = 0; i < n; i++) {
      const w = this.word(forms[i]!, space);
      words[i + 2] = w;
      hashes[i] = w.features.word;
    }
    const caps = capsOf(words.slice(2, n + 2).map((w) => w.features));
    let t1 = NO_TAG;
    let t2 = NO_TAG;
    for (let i = 0; i < n; i++) {
      const allowed = words[i + 2]!.features.allowed;
      const best = allowed !== null && allowed.length === 1 ? allowed[0]! : this.choose(words, i + 2, t1, t2, caps, allowed);
      out[i] = best;
      t2 = t1;
      t1 = best;
    }
    return { tags: out, words: hashes };
  }

  private choose(
    words: readonly CachedWord[],
    i: number,
    t1: number,
    t2: number,
    caps: number,
    allowed: Int32Array | null,
  ): number {
    const { features, scores, weights } = this;
    const count = scores.length;
    const w = words[i]!;
    const left = words[i - 1]!;
    const right = words[i + 1]!;
    const second = words[i + 2]!;
    contextFeatures(features, w.features, left.features, right.features, second.features, t1, t2, caps);
    scores.fill(0);
    for (let k = 0; k < CONTEXT_FEATURES; k++) addRow(weights, features[k]!, scores);
    const a = this.sums(w);
    const b = this.sums(left);
    const c = this.sums(right);
    const d = this.sums(words[i - 2]!);
    const e = this.sums(second);
    let best = 0;
    let bestScore = -Infinity;
    const tags = allowed === null ? count : allowed.length;
    for (let k = 0; k < tags; k++) {
      const t = allowed === null ? k : allowed[k]!;
      const s = scores[t]! + a[t]! + b[count + t]! + c[2 * count + t]! + d[3 * count + t]! + e[4 * count + t]!;
      if (s > bestScore) {
        bestScore = s;
        best = t;
      }
    }
    return best;
  }

  private word(form: string, space: number): CachedWord {
    const key = space === 0 ? form : space === 1 ? `\u0001${form.toLowerCase()}` : `\u0002${form}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const made = { features: wordFeatures(form, space, this.lexicon), sums: null };
    if (this.cache.size >= CACHED_WORDS) this.cache.clear();
    this.cache.set(key, made);
    return made;
  }

  private sums(w: CachedWord): Int32Array {
    if (w.sums !== null) return w.sums;
    const count = this.scores.length;
    const all = new Int32Array(5 * count);
    const { own, asLeft, asRight, asSecondLeft, asSecondRight } = w.features;
    [own, asLeft, asRight, asSecondLeft, asSecondRight].forEach((features, k) => {
      const part = all.subarray(k * count, (k + 1) * count);
      for (const f of features) addRow(this.weights, f, part);
    });
    w.sums = all;
    return all;
  }
}

/** Stands before the first and after the last word. */
export const edgeFeatures = (lexicon: TagLexicon): WordFeatures => wordFeatures('\u0000', 0, lexicon);
