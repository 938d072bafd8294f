/** One hashed feature row of averaged weights: class k has weight values[k]. */
export interface AveragedRow {
  readonly row: number;
  readonly values: Float64Array;
}

/** Averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002). Rows are made when a feature is first updated. */
export class Perceptron {
  readonly mask: number;
  /** Steps so far: advance it once per decision. */
  step = 1;
  private readonly rowOf: Int32Array;
  private used = 0;
  private capacity = 1 << 14;
  private weights: Float32Array;
  private sums: Float64Array;

  constructor(
    readonly classes: number,
    readonly bits: number,
  ) {
    this.mask = 2 ** bits - 1;
    this.rowOf = new Int32Array(2 ** bits).fill(-1);
    this.weights = new Float32Array(this.capacity * classes);
    this.sums = new Float64Array(this.capacity * classes);
  }

  score(features: Int32Array, count: number, out: Float64Array): void {
    const { classes, rowOf, weights, mask } = this;
    out.fill(0, 0, classes);
    for (let i = 0; i < count; i++) {
      const r = rowOf[features[i]! & mask]!;
      if (r < 0) continue;
      for (let k = r * classes, c = 0; c < classes; c++, k++) out[c]! += weights[k]!;
    }
  }

  update(features: Int32Array, count: number, good: number, bad: number): void {
    const { classes, step } = this;
    for (let i = 0; i < count; i++) {
      const k = this.row(features[i]!) * classes;
      this.weights[k + good]! += 1;
      this.sums[k + good]! += step;
      this.weights[k + bad]! -= 1;
      this.sums[k + bad]! -= step;
    }
  }

  /** Averaged weights of all used rows, by row number. */
  *averaged(): Generator<AveragedRow> {
    const { classes, rowOf, weights, sums, step } = this;
    for (let h = 0; h < rowOf.length; h++) {
      const r = rowOf[h]!;
      if (r < 0) continue;
      const values = new Float64Array(classes);
      for (let c = 0; c < classes; c++) values[c] = weights[r * classes + c]! - sums[r * classes + c]! / step;
      yield { row: h, values };
    }
  }

  private row(feature: number): number {
    const h = feature & this.mask;
    let r = this.rowOf[h]!;
    if (r < 0) {
      if (this.used === this.capacity) this.grow();
      r = this.used++;
      this.rowOf[h] = r;
    }
    return r;
  }

  private grow(): void {
    this.capacity *= 2;
    const weights = new Float32Array(this.capacity * this.classes);
    const sums = new Float64Array(this.capacity * this.classes);
    weights.set(this.weights);
    sums.set(this.sums);
    this.weights = weights;
    this.sums = sums;
  }
}
