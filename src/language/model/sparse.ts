import type { Sections } from './file.js';
import { bytesOf, section } from './file.js';

/** Weights of a linear model over hashed features: row h holds the entries [offsets[h], offsets[h + 1]). */
export interface SparseWeights {
  readonly mask: number;
  readonly offsets: Uint32Array;
  /** Weight in the upper 24 bits, class in the lower 8: one read for both. */
  readonly entries: Int32Array;
}

/** Adds the row of one feature to `scores`. */
export function addRow(w: SparseWeights, feature: number, scores: Float64Array | Int32Array): void {
  const { offsets, entries } = w;
  const h = feature & w.mask;
  for (let k = offsets[h]!, end = offsets[h + 1]!; k < end; k++) {
    const e = entries[k]!;
    scores[e & 255]! += e >> 8;
  }
}

/**
 * Sections `NAME.rows` (gap to the next used row, then its length: two varints per row), `NAME.classes` (u8) and `NAME.weights` (i8: the sign
 * and square root of the weight, so that small weights keep their precision; or plain i8) with `NAME.shape` = [bits, used rows, entries, companded].
 */
export function sparseSections(
  name: string,
  bits: number,
  rows: readonly { readonly row: number; readonly classes: readonly number[]; readonly weights: readonly number[] }[],
  companded: boolean,
): [string, Uint8Array][] {
  const gaps: number[] = [];
  const varint = (n: number): void => {
    let v = n;
    for (; v > 127; v = Math.floor(v / 128)) gaps.push((v % 128) + 128);
    gaps.push(v);
  };
  const classes: number[] = [];
  const weights: number[] = [];
  let last = -1;
  for (const r of rows) {
    varint(r.row - last - 1);
    varint(r.classes.length);
    last = r.row;
    for (let k = 0; k < r.classes.length; k++) {
      classes.push(r.classes[k]!);
      weights.push(r.weights[k]!);
    }
  }
  return [
    [`${name}.shape`, bytesOf(Uint32Array.of(bits, rows.length, classes.length, companded ? 1 : 0))],
    [`${name}.rows`, Uint8Array.from(gaps)],
    [`${name}.classes`, Uint8Array.from(classes)],
    [`${name}.weights`, bytesOf(Int8Array.from(weights))],
  ];
}

export function readSparse(sections: Sections, name: string): SparseWeights {
  const shapeBytes = section(sections, `${name}.shape`);
  const shape = new Uint32Array(shapeBytes.buffer, shapeBytes.byteOffset, 4);
  const [bits, used, count, companded] = [shape[0]!, shape[1]!, shape[2]!, shape[3]!];
  const gaps = section(sections, `${name}.rows`);
  const classes = section(sections, `${name}.classes`);
  const packed = section(sections, `${name}.weights`);
  const entries = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const v = (packed[k]! << 24) >> 24;
    entries[k] = ((companded === 0 ? v : v < 0 ? -v * v : v * v) << 8) | classes[k]!;
  }
  const size = 2 ** bits;
  const offsets = new Uint32Array(size + 1);
  let at = 0;
  let row = 0;
  let end = 0;
  for (let n = 0; n < used; n++) {
    // gap to the next used row, then its length: varints, nearly always of one byte
    let gap = gaps[at++]!;
    if (gap > 127) {
      gap &= 127;
      for (let unit = 128; ; unit *= 128) {
        const byte = gaps[at++]!;
        gap += (byte & 127) * unit;
        if (byte < 128) break;
      }
    }
    for (const next = row + gap; row <= next; row++) offsets[row] = end;
    let length = gaps[at++]!;
    if (length > 127) length = (length & 127) + gaps[at++]! * 128;
    end += length;
  }
  for (; row <= size; row++) offsets[row] = end;
  return { mask: size - 1, offsets, entries };
}
