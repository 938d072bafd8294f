import { follows, LABELS, NAMED } from '../../src/language/names/model.js';
import { seeded, shuffle } from '../random.js';

/** One stretch of words that may hold names: the feature slots of each word, its labels. */
export interface Stretch {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface Recipe {
  readonly epochs: number;
  readonly rate: number;
  /** Weights are averaged over the ends of the epochs from this one on (0 is the first), and over all seeds. */
  readonly averageFrom: number;
  /** Share of a word's features left out at each visit. */
  readonly dropout: number;
  readonly l2: number;
  readonly seeds: readonly number[];
}

const ALLOWED = Uint8Array.from({ length: LABELS * LABELS }, (_, k) => (follows(Math.floor(k / LABELS), k % LABELS) ? 1 : 0));

/**
 * Linear-chain CRF, trained on log-likelihood with AdaGrad (Duchi et al. 2011); the state before and after a stretch is O.
 */
export class Trainer {
  readonly emission: Float32Array;
  readonly transition = new Float32Array(LABELS * LABELS);
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array(LABELS * LABELS).fill(1e-3);

  constructor(readonly slots: number) {
    this.emission = new Float32Array(slots * LABELS);
    this.squares = new Float32Array(slots * LABELS).fill(1e-3);
  }

  /** Emission weights relative to the label O, as the model wants them. */
  relative(): Float32Array {
    const out = new Float32Array(this.slots * NAMED);
    for (let slot = 0; slot < this.slots; slot++)
      for (let l = 1; l < LABELS; l++)
        out[slot * NAMED + l - 1] = this.emission[slot * LABELS + l]! - this.emission[slot * LABELS]!;
    return out;
  }

  train(data: readonly Stretch[], recipe: Recipe, seed: number, report: (epoch: number, loss: number) => void): void {
    const random = seeded(seed);
    const order = data.map((_, i) => i);
    let longest = 0;
    for (const s of data) longest = Math.max(longest, s.features.length);
    const room = new Lattice(longest);
    for (let epoch = 0; epoch < recipe.epochs; epoch++) {
      shuffle(order, random);
      let loss = 0;
      for (const q of order) loss += this.step(data[q]!, recipe, random, room);
      report(epoch, loss / data.length);
    }
  }

  private step(stretch: Stretch, recipe: Recipe, random: () => number, room: Lattice): number {
    const n = stretch.features.length;
    const kept = stretch.features.map((all) => {
      if (recipe.dropout === 0) return all;
      const some = new Uint32Array(all.length);
      let k = 0;
      for (const f of all) if (random() >= recipe.dropout) some[k++] = f;
      return some.subarray(0, k);
    });
    const { exps, alpha, beta, norm, trans } = room;
    for (let k = 0; k < trans.length; k++) trans[k] = ALLOWED[k] ? Math.exp(this.transition[k]!) : 0;
    let logZ = 0;
    let gold = 0;
    for (let i = 0; i < n; i++) {
      const e = room.score.fill(0);
      for (const f of kept[i]!) for (let l = 0; l < LABELS; l++) e[l]! += this.emission[f * LABELS + l]!;
      let top = e[0]!;
      for (let l = 1; l < LABELS; l++) if (e[l]! > top) top = e[l]!;
      for (let l = 0; l < LABELS; l++) exps[i * LABELS + l] = Math.exp(e[l]! - top);
      gold += e[stretch.labels[i]!]! + this.transition[(i > 0 ? stretch.labels[i - 1]! : 0) * LABELS + stretch.labels[i]!]!;
      logZ += top;
      let z = 0;
      for (let l = 0; l < LABELS; l++) {
        let v = 0;
        if (i === 0) v = trans[l]!;
        else for (let p = 0; p < LABELS; p++) v += alpha[(i - 1) * LABELS + p]! * trans[p * LABELS + l]!;
        v *= exps[i * LABELS + l]!;
        alpha[i * LABELS + l] = v;
        z += v;
      }
      for (let l = 0; l < LABELS; l++) alpha[i * LABELS + l]! /= z;
      norm[i] = z;
      logZ += Math.log(z);
    }
    // the O behind the stretch
    let end = 0;
    for (let l = 0; l < LABELS; l++) end += alpha[(n - 1) * LABELS + l]! * trans[l * LABELS]!;
    for (let l = 0; l < LABELS; l++) beta[(n - 1) * LABELS + l] = trans[l * LABELS]! / end;
    logZ += Math.log(end);
    gold += this.transition[stretch.labels[n - 1]! * LABELS]!;
    for (let i = n - 2; i >= 0; i--)
      for (let p = 0; p < LABELS; p++) {
        let v = 0;
        for (let l = 0; l < LABELS; l++) v += trans[p * LABELS + l]! * exps[(i + 1) * LABELS + l]! * beta[(i + 1) * LABELS + l]!;
        beta[i * LABELS + p] = v / norm[i + 1]!;
      }
    // transitions
    const g = room.gradient.fill(0);
    for (let i = 1; i < n; i++) {
      for (let p = 0; p < LABELS; p++) {
        const a = alpha[(i - 1) * LABELS + p]!;
        if (a !== 0)
          for (let l = 0; l < LABELS; l++)
            g[p * LABELS + l]! -= (a * trans[p * LABELS + l]! * exps[i * LABELS + l]! * beta[i * LABELS + l]!) / norm[i]!;
      }
      g[stretch.labels[i - 1]! * LABELS + stretch.labels[i]!]! += 1;
    }
    for (let l = 0; l < LABELS; l++) {
      g[l]! -= alpha[l]! * beta[l]!;
      g[l * LABELS]! -= alpha[(n - 1) * LABELS + l]! * beta[(n - 1) * LABELS + l]!;
    }
    g[stretch.labels[0]!]! += 1;
    g[stretch.labels[n - 1]! * LABELS]! += 1;
    const { rate, l2 } = recipe;
    for (let i = 0; i < n; i++) {
      const d = room.score;
      let largest = 0;
      for (let l = 0; l < LABELS; l++) {
        const v = ((l === stretch.labels[i] ? 1 : 0) - alpha[i * LABELS + l]! * beta[i * LABELS + l]!) * stretch.weight;
        d[l] = v;
        largest = Math.max(largest, Math.abs(v));
      }
      if (largest < 1e-3) continue;
      for (const f of kept[i]!)
        for (let l = 0; l < LABELS; l++) {
          const at = f * LABELS + l;
          const gradient = d[l]! - l2 * this.emission[at]!;
          this.squares[at]! += gradient * gradient;
          this.emission[at]! += (rate * gradient) / Math.sqrt(this.squares[at]!);
        }
    }
    for (let k = 0; k < g.length; k++) {
      if (ALLOWED[k] === 0 || g[k] === 0) continue;
      const gradient = g[k]! * stretch.weight;
      this.transitionSquares[k]! += gradient * gradient;
      this.transition[k]! += (rate * gradient) / Math.sqrt(this.transitionSquares[k]!);
    }
    return logZ - gold;
  }
}

/** The average of several runs. */
export function trainAveraged(
  data: readonly Stretch[],
  slots: number,
  recipe: Recipe,
  log: (line: string) => void,
): { readonly emission: Float32Array; readonly transition: Float32Array } {
  const emission = new Float32Array(slots * NAMED);
  const transition = new Float32Array(LABELS * LABELS);
  const share = 1 / (recipe.seeds.length * (recipe.epochs - recipe.averageFrom));
  for (const seed of recipe.seeds) {
    const trainer = new Trainer(slots);
    trainer.train(data, recipe, seed, (epoch, loss) => {
      log(`seed ${seed}, epoch ${epoch + 1}: loss ${loss.toFixed(4)}`);
      if (epoch < recipe.averageFrom) return;
      trainer.relative().forEach((w, k) => {
        emission[k]! += w * share;
      });
      trainer.transition.forEach((w, k) => {
        transition[k]! += w * share;
      });
    });
  }
  return { emission, transition };
}

class Lattice {
  readonly exps: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly norm: Float64Array;
  readonly trans = new Float64Array(LABELS * LABELS);
  readonly gradient = new Float64Array(LABELS * LABELS);
  readonly score = new Float64Array(LABELS);

  constructor(longest: number) {
    this.exps = new Float64Array(longest * LABELS);
    this.alpha = new Float64Array(longest * LABELS);
    this.beta = new Float64Array(longest * LABELS);
    this.norm = new Float64Array(longest);
  }
}
