import type { DocumentEvidence, Evidence } from '../evidence.js';
import type { Line } from '../line.js';
import { mix } from './mix.js';
import { position } from './run.js';

const few = (count: number): number => (count <= 1 ? count : count < 4 ? 2 : 3);

const NOTHING: Evidence = {
  inside: 0,
  opening: 0,
  lower: 0,
  person: 0,
  organization: 0,
  place: 0,
  last: 0,
  start: 0,
  acronym: 0,
};
const sides = (e: Evidence): number => (e.person > 0 ? 1 : 0) + (e.organization > 0 ? 2 : 0) + (e.place > 0 ? 4 : 0);

export function writeEvidence(
  line: Line,
  i: number,
  ctx: number,
  evidence: DocumentEvidence,
  out: Uint32Array,
  start: number,
): number {
  const word = line.words[i]!;
  const seen = evidence.get(word.id);
  let k = start;
  if (seen === undefined) {
    out[k++] = mix(110, ctx);
    return k;
  }
  const here = ctx !== 0 ? ctx : i === line.first ? 3 : 4;
  const inside = Math.max(0, seen.inside - (here === 4 ? 1 : 0)); // elsewhere
  out[k++] = mix(111, here, few(inside), few(seen.lower));
  out[k++] = mix(112, here * 8 + few(seen.lower), inside > 0 ? 1 : 0, word.shape);
  out[k++] = mix(113, here, few(seen.person) * 16 + few(seen.organization) * 4 + few(seen.place));
  out[k++] = mix(114, few(seen.person));
  out[k++] = mix(115, few(seen.organization));
  out[k++] = mix(116, few(seen.place));
  if (seen.acronym > 0) {
    out[k++] = mix(117, 1);
    out[k++] = mix(118, word.shape);
  }
  if (line.runStart[i]! >= 0 && ctx === 0) {
    const a = line.runStart[i]!;
    const b = line.runEnd[i]!;
    if (a === b) out[k++] = mix(119, few(seen.last), few(seen.start), sides(seen));
    out[k++] = mix(120, position(i, a, b), sides(evidence.get(line.words[b]!.id) ?? NOTHING));
  }
  return k;
}
