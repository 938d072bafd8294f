import { NAME_CLASS } from '../../world/name-lists.js';
import type { DocumentEvidence, Evidence } from './evidence.js';
import type { Line } from './line.js';
import { KIND, type Word } from './words.js';

/** No word has more features than this. */
export const MAX_FEATURES = 144;

/** Words looked at on each side within a run of capitals. */
const NEAR = 12;
const START = 0x51ed270b;
const END = 0x2545f491;

/** One feature: its template's number and up to three values, mixed into 32 bits. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  h ^= h >>> 16;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 14)) >>> 0;
}

const few = (count: number): number => (count <= 1 ? count : count < 4 ? 2 : 3);
const CASE_CODE = { mixed: 0, upper: 1, title: 2 } as const;
const LISTED = NAME_CLASS.given | NAME_CLASS.surname;
const COMMON = NAME_CLASS.demonym | NAME_CLASS.commonMask;
const CONTEXT_KINDS =
  KIND.title |
  KIND.organizationHead |
  KIND.companySuffix |
  KIND.placeHead |
  KIND.say |
  KIND.placePreposition |
  KIND.calendar |
  KIND.agency |
  KIND.event |
  KIND.currency |
  KIND.people;

/** List bits that count for a word: names only where it is capitalised or case means nothing. */
const listed = (word: Word, anyCase: boolean): number => word.lists & (word.capital || anyCase ? LISTED | COMMON : COMMON);

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

/** Where in a run of capitals the word stands: 1 alone, 2 first, 3 last, 4 between. */
const position = (i: number, a: number, b: number): number => (a === b ? 1 : i === a ? 2 : i === b ? 3 : 4);

function writeRun(line: Line, i: number, out: Uint32Array, start: number): number {
  const { words } = line;
  const n = words.length;
  const word = words[i]!;
  let k = start;
  if (line.runStart[i]! >= 0) {
    const a = line.runStart[i]!;
    const b = line.runEnd[i]!;
    const size = b - a + 1;
    const at = position(i, a, b);
    const l1 = a > 0 ? words[a - 1]!.id : START;
    const r1 = b + 1 < n ? words[b + 1]!.id : END;
    out[k++] = mix(40, at * 8 + Math.min(size, 5), a <= line.first ? 1 : 0);
    out[k++] = mix(41, at, words[b]!.id);
    out[k++] = mix(42, at, words[a]!.id);
    out[k++] = mix(43, at, l1);
    out[k++] = mix(44, at, r1);
    out[k++] = mix(45, a > 1 ? words[a - 2]!.id : START, l1);
    out[k++] = mix(46, r1, b + 2 < n ? words[b + 2]!.id : END);
    out[k++] = mix(47, l1, r1);
    if (size > 1 && words[b]!.ends.length > 2) out[k++] = mix(48, at, words[b]!.ends[2]!);
    if (b + 2 < n && links(words[b + 1]!)) {
      const next = nextCapital(line, b + 1);
      if (next >= 0) out[k++] = mix(49, at * 31 + words[b]!.id, words[b + 1]!.id, words[line.runEnd[next]!]!.id);
    }
  } else if (links(word) && i > 0 && i + 1 < n) {
    const next = nextCapital(line, i + 1);
    const previous = previousCapital(line, i - 1);
    if (next >= 0 && previous >= 0) {
      out[k++] = mix(50, word.id, words[previous]!.id);
      out[k++] = mix(51, word.id, words[line.runEnd[next]!]!.id);
      out[k++] = mix(52, word.id);
      out[k++] = mix(53, word.id, words[previous]!.kinds, words[line.runEnd[next]!]!.kinds);
    }
  }
  return k;
}

const links = (word: Word): boolean =>
  (word.kinds & (KIND.particle | KIND.headLink)) !== 0 || word.text === '&' || word.text === "'" || word.text === '-';
const nextCapital = (line: Line, from: number): number => {
  const { words } = line;
  let k = from;
  while (k < words.length && k < from + 4 && line.runStart[k]! < 0 && links(words[k]!)) k++;
  return k < words.length && line.runStart[k]! >= 0 ? k : -1;
};
const previousCapital = (line: Line, from: number): number => {
  const { words } = line;
  let k = from;
  while (k > 0 && k > from - 4 && line.runStart[k]! < 0 && links(words[k]!)) k--;
  return line.runStart[k]! >= 0 ? k : -1;
};

function writeLists(line: Line, i: number, ctx: number, s: number, out: Uint32Array, start: number): number {
  const { words } = line;
  const n = words.length;
  const word = words[i]!;
  const anyCase = ctx !== 0;
  let k = start;
  const k0 = word.kinds;
  const kp = i > 0 ? words[i - 1]!.kinds & CONTEXT_KINDS : 1 << 20;
  const kn = i + 1 < n ? words[i + 1]!.kinds & CONTEXT_KINDS : 1 << 20;
  const kp2 = i > 1 ? words[i - 2]!.kinds & CONTEXT_KINDS : 1 << 20;
  const capital = word.capital ? 1 : 0;
  out[k++] = mix(60, k0, capital);
  out[k++] = mix(61, kp, s);
  out[k++] = mix(62, kn, s);
  out[k++] = mix(63, kp, k0, kn);
  out[k++] = mix(64, kp2, kp);
  for (let bits = k0; bits !== 0; bits &= bits - 1) out[k++] = mix(65, bits & -bits, capital);
  const g0 = listed(word, anyCase);
  const gp = i > 0 ? listed(words[i - 1]!, anyCase) : START;
  const gn = i + 1 < n ? listed(words[i + 1]!, anyCase) : END;
  const l0 = line.place[i]!;
  const lp = i > 0 ? line.place[i - 1]! : 0;
  const ln = i + 1 < n ? line.place[i + 1]! : 0;
  out[k++] = mix(70, g0, l0);
  out[k++] = mix(71, gp, g0);
  out[k++] = mix(72, g0, gn);
  out[k++] = mix(73, gp, g0, gn);
  out[k++] = mix(74, g0, s);
  out[k++] = mix(75, l0, s, ctx);
  out[k++] = mix(76, lp, l0);
  out[k++] = mix(77, l0, ln);
  out[k++] = mix(78, g0 * 32 + l0, i > 0 ? words[i - 1]!.id : START);
  out[k++] = mix(79, g0 * 32 + l0, i + 1 < n ? words[i + 1]!.id : END);
  if (l0 !== 0) out[k++] = mix(80, l0 >> 2);
  if (line.demonym[i] !== 0) out[k++] = mix(84, ln === 0 ? 1 : 2, i + 1 < n && line.demonym[i + 1] !== 0 ? 1 : 0);
  if (line.organization[i] !== 0) out[k++] = mix(81, line.organization[i]!);
  if ((g0 & NAME_CLASS.given) !== 0) out[k++] = mix(82, 1);
  if ((g0 & NAME_CLASS.surname) !== 0) out[k++] = mix(83, 1);
  return line.runStart[i]! >= 0 ? writeRunLists(line, i, ctx, out, k) : k;
}

function writeRunLists(line: Line, i: number, ctx: number, out: Uint32Array, start: number): number {
  const { words } = line;
  const n = words.length;
  const anyCase = ctx !== 0;
  let k = start;
  const a = line.runStart[i]!;
  const b = line.runEnd[i]!;
  const size = Math.min(3, b - a + 1);
  const at = position(i, a, b);
  const first = words[a]!;
  const last = words[b]!;
  const left = a > 0 ? words[a - 1]! : undefined;
  const right = b + 1 < n ? words[b + 1]! : undefined;
  out[k++] = mix(90, (left?.kinds ?? 0) & CONTEXT_KINDS, (right?.kinds ?? 0) & CONTEXT_KINDS, size);
  out[k++] = mix(91, last.kinds, i === b ? 1 : 0, size);
  out[k++] = mix(92, first.kinds, i === a ? 1 : 0, size);
  let any = 0;
  for (let q = Math.max(a, i - NEAR); q <= Math.min(b, i + NEAR); q++)
    any |= words[q]!.kinds & (KIND.organizationHead | KIND.placeHead | KIND.companySuffix | KIND.title | KIND.event);
  out[k++] = mix(93, any, ctx);
  if (right !== undefined && (right.lower === 'of' || right.lower === 'for')) out[k++] = mix(94, last.kinds, last.id, right.id);
  if (a > 1 && left !== undefined && links(left)) {
    const previous = previousCapital(line, a - 1);
    if (previous >= 0) {
      out[k++] = mix(95, words[previous]!.kinds, left.id);
      out[k++] = mix(96, words[previous]!.id, left.id);
    }
  }
  out[k++] = mix(97, at, listed(first, anyCase) * 4096 + listed(last, anyCase), size);
  out[k++] = mix(98, at, line.place[a]! * 64 + line.place[b]!, size);
  out[k++] = mix(99, at, left === undefined ? START : listed(left, anyCase), right === undefined ? END : listed(right, anyCase));
  return k;
}

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

function writeEvidence(line: Line, i: number, ctx: number, evidence: DocumentEvidence, out: Uint32Array, start: number): number {
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
