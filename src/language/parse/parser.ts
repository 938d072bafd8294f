import { bytesOf, type Sections, section, textSection, unpackModel } from '../model/file.js';
import { readSparse, type SparseWeights } from '../model/sparse.js';
import { compileActionScore, compileLabelScore } from './compile.js';
import { LEFT, MAX_WORDS, RIGHT, SHIFT, State } from './state.js';
import { tagTable, Words } from './words.js';

/** Label ids that need no scores. */
export const NO_LABEL = 0;
export const ROOT_LABEL = 1;

export interface Tree {
  /** For each word the index of its head, -1 for the root. */
  readonly heads: Int32Array;
  /** For each word the id of its relation, an index into `Parser.labels`. */
  readonly labels: Int32Array;
}

/**
 * Greedy arc-hybrid dependency parser: one linear model chooses the transition, another the relation when an arc is made. Trained with a
 * dynamic oracle, so that it goes on well after an error. Not re-entrant: one call at a time. Time is linear in the number of words.
 */
export class Parser {
  private readonly actionScore = compileActionScore();
  private readonly labelScore = compileLabelScore();
  private readonly state = new State();
  private readonly words: Words;
  private readonly scores: Int32Array;

  constructor(
    readonly labels: readonly string[],
    tags: readonly string[],
    private readonly actions: Int32Array,
    private readonly relations: SparseWeights,
    /** By direction, head tag and dependent tag: the relation that such arcs always have, or 0. */
    private readonly sure: Uint8Array,
  ) {
    this.words = new Words(tagTable(tags));
    this.scores = new Int32Array(labels.length);
  }

  /**
   * `tags`: the tagger's inventory, which the model must have been trained with.
   * @throws Error when the bytes are no fitting parser model.
   */
  static read(packed: Uint8Array, tags: readonly string[]): Parser {
    const sections = unpackModel('parser', packed);
    if (textSection(sections, 'tags') !== tags.join(' ')) {
      throw new Error('The parser and tagger models do not fit each other: rebuild both with "npm run train".');
    }
    return new Parser(
      textSection(sections, 'labels').split(' '),
      tags,
      readActions(sections),
      readSparse(sections, 'labels'),
      section(sections, 'sure'),
    );
  }

  /** `words`: hashes of the normal forms, MAX_WORDS at most; `tags`: ids of the tagger. */
  parse(words: Int32Array, tags: Uint8Array): Tree {
    const n = words.length;
    const heads = new Int32Array(n);
    const labels = new Int32Array(n);
    const later = Math.max(this.labels.indexOf('parataxis'), 2);
    this.run(words, tags);
    const { head, label } = this.state;
    let root = -1;
    for (let i = 0; i < n; i++) {
      const h = head[i + 1]!;
      if (h <= n) {
        heads[i] = h - 1;
        labels[i] = label[i + 1]!;
      } else if (root < 0) {
        root = i;
        heads[i] = -1;
        labels[i] = ROOT_LABEL;
      } else {
        // the sentence goes on: later roots hang on the first
        heads[i] = root;
        labels[i] = later;
      }
    }
    return { heads, labels };
  }

  private run(wordHashes: Int32Array, tags: Uint8Array): void {
    const { state, words, actions, actionScore } = this;
    const mask = actions.length - 1;
    words.set(wordHashes, tags, 0, wordHashes.length);
    state.start(wordHashes.length);
    while (!state.done) {
      let action = state.forced();
      if (action < 0) {
        const s = actionScore(words, state, actions, mask);
        const right = (s << 16) >> 16;
        const left = (s - right) >> 16;
        action = state.sp > 1 && right > 0 && right > left ? RIGHT : left > 0 ? LEFT : SHIFT;
      }
      const d = state.apply(action);
      if (d > 0) state.setLabel(d, this.relation(state.head[d]!, d));
    }
  }

  private relation(h: number, d: number): number {
    const { state, words, relations, scores } = this;
    if (h > state.n) return ROOT_LABEL;
    const { ids, count } = words;
    const sure = this.sure[((h < d ? 0 : count) + ids[h]!) * count + ids[d]!]!;
    if (sure > 0) return sure;
    scores.fill(0);
    this.labelScore(words, state, h, d, relations.offsets, relations.entries, relations.mask, scores);
    let best = 2;
    for (let k = 3; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
    return best;
  }
}

/** Sections "actions.shape" = [bits, rows], "actions.rows" (gaps as varints), "actions.left" and "actions.right" (i8). */
function readActions(sections: Sections): Int32Array {
  const shapeBytes = section(sections, 'actions.shape');
  const [bits, rows] = new Uint32Array(shapeBytes.buffer, shapeBytes.byteOffset, 2);
  const gaps = section(sections, 'actions.rows');
  const left = section(sections, 'actions.left');
  const right = section(sections, 'actions.right');
  const table = new Int32Array(2 ** bits!);
  let at = 0;
  let row = -1;
  for (let k = 0; k < rows!; k++) {
    let gap = gaps[at++]!;
    if (gap > 127) {
      gap &= 127;
      for (let unit = 128; ; unit *= 128) {
        const byte = gaps[at++]!;
        gap += (byte & 127) * unit;
        if (byte < 128) break;
      }
    }
    row += gap + 1;
    table[row] = (((left[k]! << 24) >> 8) + ((right[k]! << 24) >> 24)) | 0;
  }
  return table;
}

export function actionSections(
  bits: number,
  rows: readonly { readonly row: number; readonly left: number; readonly right: number }[],
): [string, Uint8Array][] {
  const gaps: number[] = [];
  let last = -1;
  for (const { row } of rows) {
    let gap = row - last - 1;
    last = row;
    for (; gap > 127; gap = Math.floor(gap / 128)) gaps.push((gap % 128) + 128);
    gaps.push(gap);
  }
  return [
    ['actions.shape', bytesOf(Uint32Array.of(bits, rows.length))],
    ['actions.rows', Uint8Array.from(gaps)],
    ['actions.left', bytesOf(Int8Array.from(rows, (r) => r.left))],
    ['actions.right', bytesOf(Int8Array.from(rows, (r) => r.right))],
  ];
}

/** Where what runs on for more than `longest` words is cut: after punctuation if there is any in the last quarter of a piece. Gives the ends. */
export function pieces(forms: readonly string[], longest = MAX_WORDS): number[] {
  const ends: number[] = [];
  let from = 0;
  while (forms.length - from > longest) {
    let end = from + longest;
    for (let k = end; k > from + longest * 0.75; k--)
      if (/^[,;:.!?)\]–—-]+$/.test(forms[k - 1]!)) {
        end = k;
        break;
      }
    ends.push(end);
    from = end;
  }
  ends.push(forms.length);
  return ends;
}
