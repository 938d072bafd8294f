import { NAME_CLASS } from '../../../world/name-lists.js';
import type { Line } from '../line.js';
import { KIND, type Word } from '../words.js';
import { END, mix, START } from './mix.js';
import { links, position, previousCapital } from './run.js';

/** Words looked at on each side within a run of capitals. */
const NEAR = 12;

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

export function writeLists(line: Line, i: number, ctx: number, s: number, out: Uint32Array, start: number): number {
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
