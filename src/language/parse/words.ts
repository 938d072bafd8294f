import { mix } from '../model/hash.js';
import { MAX_WORDS } from './state.js';

const NOTHING = 0x51ed27;
const ROOT = 0x2545f491;

/** What the parser sees of a sentence: for each node its word, joint tag and UPOS as hashes, and running counts of telling tags. */
export class Words {
  n = 0;
  readonly w = new Int32Array(MAX_WORDS + 8);
  readonly t = new Int32Array(MAX_WORDS + 8);
  readonly p = new Int32Array(MAX_WORDS + 8);
  /** How many finite verbs, verbs of any kind, commas and conjunctions stand in nodes 1..i. */
  readonly finite = new Int32Array(MAX_WORDS + 8);
  readonly verbs = new Int32Array(MAX_WORDS + 8);
  readonly commas = new Int32Array(MAX_WORDS + 8);
  readonly joints = new Int32Array(MAX_WORDS + 8);

  /** Tag ids, and how many there are. */
  readonly ids = new Uint8Array(MAX_WORDS + 8);
  readonly count: number;

  constructor(private readonly tags: TagTable) {
    this.count = tags.hash.length;
  }

  set(words: Int32Array, tags: Uint8Array, from: number, to: number): void {
    const { w, t, p, ids, finite, verbs, commas, joints } = this;
    const { hash, upos, kind } = this.tags;
    const n = to - from;
    this.n = n;
    w[0] = t[0] = p[0] = NOTHING;
    for (let i = 1; i <= n; i++) {
      const tag = tags[from + i - 1]!;
      w[i] = words[from + i - 1]!;
      ids[i] = tag;
      t[i] = hash[tag]!;
      p[i] = upos[tag]!;
      const k = kind[tag]!;
      finite[i] = finite[i - 1]! + (k & 1);
      verbs[i] = verbs[i - 1]! + ((k >> 1) & 1);
      commas[i] = commas[i - 1]! + ((k >> 2) & 1);
      joints[i] = joints[i - 1]! + ((k >> 3) & 1);
    }
    w[n + 1] = t[n + 1] = p[n + 1] = ROOT;
    for (let i = n + 2; i < n + 6; i++) w[i] = t[i] = p[i] = NOTHING;
    finite[n + 1] = finite[n]!;
    verbs[n + 1] = verbs[n]!;
    commas[n + 1] = commas[n]!;
    joints[n + 1] = joints[n]!;
  }
}

/** Per tag id: its hash, its UPOS's hash, and whether it is a finite verb (1), a verb (2), a comma (4), a conjunction (8). */
export interface TagTable {
  readonly hash: Int32Array;
  readonly upos: Int32Array;
  readonly kind: Uint8Array;
}

export function tagTable(tags: readonly string[]): TagTable {
  const text = (s: string): number => {
    let h = 0x1b873593;
    for (let i = 0; i < s.length; i++) h = mix(h, s.charCodeAt(i));
    return h;
  };
  return {
    hash: Int32Array.from(tags, text),
    upos: Int32Array.from(tags, (t) => text(`p${t.slice(0, t.indexOf('/'))}`)),
    kind: Uint8Array.from(tags, (t) => {
      const xpos = t.slice(t.indexOf('/') + 1);
      const verb = /^VB/.test(xpos) || xpos === 'MD';
      return (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) ? 1 : 0) | (verb ? 2 : 0) | (xpos === ',' ? 4 : 0) | (xpos === 'CC' ? 8 : 0);
    }),
  };
}
