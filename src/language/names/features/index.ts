import type { DocumentEvidence } from '../evidence.js';
import type { Line } from '../line.js';
import { writeEvidence } from './evidence.js';
import { writeLists } from './lists.js';
import { END, mix, START } from './mix.js';
import { writeRun } from './run.js';

/** No word has more features than this. */
export const MAX_FEATURES = 144;

const CASE_CODE = { mixed: 0, upper: 1, title: 2 } as const;

/**
 * Writes the hashed features of word `i` of a line into `out` and returns their number.
 * Templates after Ratinov & Roth (2009) and Finkel et al. (2005): words, shapes, ends, the run of capitals around the word, lists, and what
 * the whole article says of it.
 */
export function writeFeatures(line: Line, i: number, evidence: DocumentEvidence, out: Uint32Array): number {
  const { words } = line;
  const n = words.length;
  const word = words[i]!;
  const before = i > 0 ? words[i - 1]! : undefined;
  const after = i + 1 < n ? words[i + 1]! : undefined;
  const before2 = i > 1 ? words[i - 2]! : undefined;
  const after2 = i + 2 < n ? words[i + 2]! : undefined;
  const ctx = CASE_CODE[line.letterCase];
  const anyCase = ctx !== 0;
  let k = 0;
  let t = 0;
  const w = word.id;
  const p1 = before?.id ?? START;
  const p2 = before2?.id ?? START;
  const n1 = after?.id ?? END;
  const n2 = after2?.id ?? END;
  out[k++] = mix(++t, ctx);
  out[k++] = mix(++t, w);
  out[k++] = mix(++t, ctx === 1 ? w : word.form, ctx === 1 ? 1 : 0);
  out[k++] = mix(++t, p1);
  out[k++] = mix(++t, n1);
  out[k++] = mix(++t, p2);
  out[k++] = mix(++t, n2);
  out[k++] = mix(++t, p1, w);
  out[k++] = mix(++t, w, n1);
  out[k++] = mix(++t, p2, p1);
  out[k++] = mix(++t, n1, n2);
  out[k++] = mix(++t, p1, n1);
  const s = anyCase ? word.flatShape : word.shape;
  const sp = before === undefined ? START : anyCase ? before.flatShape : before.shape;
  const sn = after === undefined ? END : anyCase ? after.flatShape : after.shape;
  out[k++] = mix(++t, s, ctx);
  out[k++] = mix(++t, sp, s, ctx);
  out[k++] = mix(++t, s, sn, ctx);
  out[k++] = mix(++t, sp, s, sn + ctx);
  out[k++] = mix(++t, s, p1, ctx);
  out[k++] = mix(++t, s, n1, ctx);
  out[k++] = mix(++t, before2?.shape ?? START, sp, ctx);
  out[k++] = mix(++t, sn, after2?.shape ?? END, ctx);
  for (let q = 0; q < word.starts.length; q++) {
    out[k++] = mix(21 + q, word.starts[q]!);
    out[k++] = mix(25 + q, word.ends[q]!);
  }
  t = 30;
  if (word.capital && word.ends.length > 2 && !anyCase) out[k++] = mix(t, word.ends[2]!);
  if (before !== undefined && before.ends.length > 2) out[k++] = mix(t + 1, before.ends[2]!);
  if (after !== undefined && after.ends.length > 2) out[k++] = mix(t + 2, after.ends[2]!);
  if (i === line.first) out[k++] = mix(t + 3, s, ctx);
  k = writeTags(line, i, s, out, k);
  if (!anyCase) k = writeRun(line, i, out, k);
  k = writeLists(line, i, ctx, s, out, k);
  if (word.letters && (word.capital || anyCase)) k = writeEvidence(line, i, ctx, evidence, out, k);
  return k;
}

function writeTags(line: Line, i: number, s: number, out: Uint32Array, start: number): number {
  const { tags } = line;
  const n = tags.length;
  let k = start;
  const t0 = tags[i]!;
  const t1 = i > 0 ? tags[i - 1]! : 0;
  const t2 = i > 1 ? tags[i - 2]! : 0;
  const u1 = i + 1 < n ? tags[i + 1]! : 0;
  const u2 = i + 2 < n ? tags[i + 2]! : 0;
  out[k++] = mix(130, t0, s);
  out[k++] = mix(131, t1, t0);
  out[k++] = mix(132, t0, u1);
  out[k++] = mix(133, t1, t0, u1);
  out[k++] = mix(134, t2, t1, t0);
  out[k++] = mix(135, t0, u1, u2);
  return k;
}
