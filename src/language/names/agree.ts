import { NAME_CLASS } from '../../world/name-lists.js';
import type { Line } from './line.js';

/** A name as it stands in a line: words [from, to), first label. */
interface Found {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

const PERSON = 1;
const COUNTRY = 5;

/**
 * Makes the names of one article agree with each other, in place: the same words are one type throughout; the family name of a person named in
 * full is that person ("Odinga" after "Raila Odinga"); what is a name in one sentence is one in the others.
 */
export function agree(lines: readonly Line[], labels: readonly Uint8Array[]): void {
  const counts = new Map<string, number[]>();
  const surnames = new Set<string>();
  const found = findAll(labels);
  for (const name of found) {
    const line = lines[name.line]!;
    const k = key(line, name.from, name.to);
    let count = counts.get(k);
    if (count === undefined) {
      count = [0, 0, 0, 0, 0, 0, 0];
      counts.set(k, count);
    }
    count[name.label]!++;
    if (name.label === PERSON && name.to - name.from > 1 && name.to - name.from <= 4) {
      surnames.add(line.words[name.to - 1]!.lower);
      // "Rene Rodriguez Hurtado" is Rodriguez too
      if (name.to - name.from === 3) surnames.add(line.words[name.to - 2]!.lower);
    }
  }
  const best = new Map<string, number>();
  for (const [k, count] of counts) {
    const top = count.indexOf(Math.max(...count));
    const sum = count.reduce((a, b) => a + b, 0);
    if (count[top]! * 3 >= sum * 2) best.set(k, top);
  }
  for (const name of found) {
    const line = lines[name.line]!;
    let label = best.get(key(line, name.from, name.to)) ?? name.label;
    const word = line.words[name.to - 1]!;
    if (name.to - name.from === 1 && label !== PERSON && surnames.has(word.lower) && placeClass(word.lists) < 3) label = PERSON;
    if (label !== name.label) write(labels[name.line]!, name.from, name.to, label);
  }
  for (const [l, line] of lines.entries()) if (line.letterCase === 'mixed') fillIn(line, labels[l]!, best, surnames);
}

const placeClass = (lists: number): number => (lists & NAME_CLASS.placeMask) >> NAME_CLASS.placeShift;

function write(labels: Uint8Array, from: number, to: number, label: number): void {
  for (let i = from; i < to; i++) labels[i] = i === from ? label : label + 1;
}

function key(line: Line, from: number, to: number): string {
  let out = line.words[from]!.lower;
  for (let i = from + 1; i < to; i++) out += ` ${line.words[i]!.lower}`;
  return out;
}

function findAll(labels: readonly Uint8Array[]): Found[] {
  const out: Found[] = [];
  labels.forEach((own, l) => {
    for (let i = 0; i < own.length; i++) {
      const label = own[i]!;
      if (label % 2 === 0) continue;
      let end = i + 1;
      while (end < own.length && own[end] === label + 1) end++;
      out.push({ line: l, from: i, to: end, label });
      i = end - 1;
    }
  });
  return out;
}

/** Whole runs of capitals that are a name elsewhere in the article. */
function fillIn(line: Line, labels: Uint8Array, best: ReadonlyMap<string, number>, surnames: ReadonlySet<string>): void {
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    if (line.runStart[i] !== i) continue;
    const end = line.runEnd[i]! + 1;
    let free = true;
    for (let k = i; k < end; k++) if (labels[k] !== 0) free = false;
    if (!free) continue;
    const word = words[i]!;
    const single = end - i === 1;
    // "Sun", "So": a word of the language too, a name only inside the sentence
    const common = single && ((word.lists & NAME_CLASS.commonMask) !== 0 || word.kinds !== 0);
    if (common && (i === line.first || word.upper || !surnames.has(word.lower))) continue;
    const label = single && surnames.has(word.lower) ? PERSON : best.get(key(line, i, end));
    if (label !== undefined && !(label === PERSON && placeClass(word.lists) === COUNTRY)) write(labels, i, end, label);
  }
}
