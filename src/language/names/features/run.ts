import type { Line } from '../line.js';
import { KIND, type Word } from '../words.js';
import { END, mix, START } from './mix.js';

/** Where in a run of capitals the word stands: 1 alone, 2 first, 3 last, 4 between. */
export const position = (i: number, a: number, b: number): number => (a === b ? 1 : i === a ? 2 : i === b ? 3 : 4);

export function writeRun(line: Line, i: number, out: Uint32Array, start: number): number {
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

export const links = (word: Word): boolean =>
  (word.kinds & (KIND.particle | KIND.headLink)) !== 0 || word.text === '&' || word.text === "'" || word.text === '-';
const nextCapital = (line: Line, from: number): number => {
  const { words } = line;
  let k = from;
  while (k < words.length && k < from + 4 && line.runStart[k]! < 0 && links(words[k]!)) k++;
  return k < words.length && line.runStart[k]! >= 0 ? k : -1;
};
export const previousCapital = (line: Line, from: number): number => {
  const { words } = line;
  let k = from;
  while (k > 0 && k > from - 4 && line.runStart[k]! < 0 && links(words[k]!)) k--;
  return line.runStart[k]! >= 0 ? k : -1;
};
