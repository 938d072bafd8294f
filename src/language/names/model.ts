import { NameLists } from '../../world/name-lists.js';
import { bytesOf, packModel, section, unpackModel } from '../model/file.js';
import type { DocumentEvidence } from './evidence.js';
import { MAX_FEATURES, writeFeatures } from './features/index.js';
import type { Line } from './line.js';
import { WordCache } from './words.js';

/** O, then beginning and inside of persons, organisations and places. */
export const LABELS = 7;

/** All labels but O: weights are relative to O's. */
export const NAMED = LABELS - 1;

/** Weights of a linear-chain CRF (Lafferty et al. 2001): `emission[slot * NAMED + label - 1]`, `transition[from * LABELS + to]`, one scale. */
export interface Weights {
  readonly emission: Int8Array | Float32Array;
  readonly transition: Float32Array;
  /** Power of two. */
  readonly slots: number;
}

/** May `to` follow `from`? Inside labels follow their own beginning or inside. */
export const follows = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1;

const ALLOWED: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => follows(from, to)),
);

const KIND = 'names';
const STEPS = 127;

/** Packs trained weights (`emission` as reals) and lists; one step of a weight is `step`. */
export function packNames(
  emission: Float32Array,
  transition: Float32Array,
  step: number,
  lists: { readonly keys: Uint32Array; readonly classes: Uint16Array },
): Uint8Array {
  const small = Int8Array.from(emission, (w) => Math.max(-STEPS, Math.min(STEPS, Math.round(w / step))));
  return packModel(
    KIND,
    new Map([
      ['emission', bytesOf(small)],
      ['transition', bytesOf(Float32Array.from(transition, (w) => w / step))],
      ['lists.keys', bytesOf(lists.keys)],
      ['lists.classes', bytesOf(lists.classes)],
    ]),
  );
}

/** A trained tagger of names with its lists. */
export class NameModel {
  readonly cache: WordCache;
  private readonly features = new Uint32Array(MAX_FEATURES);

  constructor(
    private readonly weights: Weights,
    lists: NameLists,
  ) {
    this.cache = new WordCache(lists);
  }

  /** @throws Error when the bytes are no fitting model of names. */
  static read(packed: Uint8Array): NameModel {
    const sections = unpackModel(KIND, packed);
    const emission = section(sections, 'emission');
    const transition = section(sections, 'transition');
    const keys = section(sections, 'lists.keys');
    const classes = section(sections, 'lists.classes');
    return new NameModel(
      {
        emission: new Int8Array(emission.buffer, emission.byteOffset, emission.byteLength),
        transition: new Float32Array(transition.buffer, transition.byteOffset, transition.byteLength / 4),
        slots: emission.byteLength / NAMED,
      },
      new NameLists(
        new Uint32Array(keys.buffer, keys.byteOffset, keys.byteLength / 4),
        new Uint16Array(classes.buffer, classes.byteOffset, classes.byteLength / 2),
      ),
    );
  }

  /** The best labels of a line's words (Viterbi). Words that cannot belong to a name are O; what stands between them is decoded by itself. */
  label(line: Line, evidence: DocumentEvidence): Uint8Array {
    const n = line.words.length;
    const labels = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      if (line.open[i] === 0) continue;
      let j = i;
      while (j + 1 < n && line.open[j + 1] !== 0) j++;
      this.decode(line, evidence, i, j + 1, labels);
      i = j;
    }
    return labels;
  }

  private decode(line: Line, evidence: DocumentEvidence, from: number, to: number, labels: Uint8Array): void {
    const { emission, transition, slots } = this.weights;
    const mask = slots - 1;
    const n = to - from;
    const best = new Float32Array(n * LABELS);
    const back = new Uint8Array(n * LABELS);
    const score = new Float32Array(LABELS);
    for (let i = 0; i < n; i++) {
      score.fill(0);
      const size = writeFeatures(line, from + i, evidence, this.features);
      for (let k = 0; k < size; k++) {
        const at = (this.features[k]! & mask) * NAMED - 1;
        for (let l = 1; l < LABELS; l++) score[l]! += emission[at + l]!;
      }
      for (let l = 0; l < LABELS; l++) {
        let top = Number.NEGATIVE_INFINITY;
        let arg = 0;
        if (i === 0) {
          if (follows(0, l)) top = transition[l]!;
        } else
          for (const p of ALLOWED[l]!) {
            const value = best[(i - 1) * LABELS + p]! + transition[p * LABELS + l]!;
            if (value > top) {
              top = value;
              arg = p;
            }
          }
        best[i * LABELS + l] = top + score[l]!;
        back[i * LABELS + l] = arg;
      }
    }
    let label = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < LABELS; l++) {
      const value = best[(n - 1) * LABELS + l]! + transition[l * LABELS]!;
      if (value > top) {
        top = value;
        label = l;
      }
    }
    for (let i = n - 1; i >= 0; i--) {
      labels[from + i] = label;
      label = back[i * LABELS + label]!;
    }
  }
}
