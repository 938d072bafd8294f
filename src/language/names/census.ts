import { NAME_CLASS } from '../../world/name-lists.js';
import { contextOf } from './context.js';
import type { Line } from './line.js';
import { KIND } from './words.js';

export const PERSON = 1;
export const ORGANIZATION = 3;
export const PLACE = 5;
export const COMPANY = KIND.companySuffix | KIND.organizationHead;

/** A name as it stands in a line: words [from, to), first label. */
export interface Found {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/** What an article tells of its names. */
interface Census {
  /** The type that most mentions of a name have. */
  readonly best: ReadonlyMap<string, number>;
  /** Family names of its persons. */
  readonly surnames: ReadonlySet<string>;
  /** First names of its persons named in full. */
  readonly givens: ReadonlySet<string>;
  /** Names that the wording makes places, though the tagger has them as persons or bodies: "the town of Coco". */
  readonly grounds: ReadonlySet<string>;
}

/** The type of each name of the article that most of its mentions have, and the family names of its persons. */
export function census(lines: readonly Line[], found: readonly Found[]): Census {
  const contexts = new Map<string, number>();
  const counts = new Map<string, number[]>();
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const heads = new Set<string>();
  const companies = new Set<string>();
  for (const name of found) {
    const line = lines[name.line]!;
    const k = key(line, name.from, name.to);
    let count = counts.get(k);
    if (count === undefined) {
      count = [0, 0, 0, 0, 0, 0, 0];
      counts.set(k, count);
    }
    count[name.label]!++;
    weigh(contexts, k, name, line);
    if (headSurname(line, name)) heads.add(k);
    if (name.label === PERSON && name.to - name.from > 1 && name.to - name.from <= 4) {
      surnames.add(line.words[name.to - 1]!.lower);
      // "César Mendoza" is César too
      if ((line.words[name.from]!.lists & NAME_CLASS.given) !== 0) givens.add(key(line, name.from, name.from + 1));
      // "Rene Rodriguez Hurtado" is Rodriguez too
      if (name.to - name.from === 3) surnames.add(line.words[name.to - 2]!.lower);
    }
    if (name.label === ORGANIZATION) {
      const short = shortName(line, name);
      if (short !== undefined) companies.add(short);
    }
  }
  const best = new Map<string, number>();
  for (const [k, count] of counts) {
    const top = count.indexOf(Math.max(...count));
    const sum = count.reduce((a, b) => a + b, 0);
    if (count[top]! * 3 >= sum * 2) best.set(k, top);
  }
  for (const k of companies) if (!surnames.has(k)) best.set(k, ORGANIZATION);
  const grounds = new Set<string>();
  for (const [k, weight] of contexts) {
    const sum = counts.get(k)!.reduce((a, b) => a + b, 0);
    if (weight >= ENOUGH && weight * 3 >= sum) grounds.add(k);
  }
  for (const k of grounds) best.set(k, PLACE);
  for (const k of heads) best.set(k, PERSON);
  return { best, surnames, givens, grounds };
}

const WEIGHT = { ground: 2, within: 1, person: -2 } as const;
const ENOUGH = 2;

/** "the town of Coco" and "in Coco" against "Coco said". Bodies too lie in places and speak: there only the noun counts. */
function weigh(contexts: Map<string, number>, k: string, name: Found, line: Line): void {
  const context = contextOf(line, name.from, name.to);
  if (context === undefined) return;
  const listed = line.organization[name.from] !== 0 || (line.words[name.to - 1]!.kinds & COMPANY) !== 0;
  if (name.label === ORGANIZATION && (listed || context !== 'ground')) return;
  if (name.label === PERSON && name.to - name.from > 1 && (line.words[name.from]!.lists & NAME_CLASS.given) !== 0) return;
  contexts.set(k, (contexts.get(k) ?? 0) + WEIGHT[context]);
}

/** "Cynthia Park said": a given name before a surname that is a word for buildings too, where only a person can stand. */
function headSurname(line: Line, { from, to }: Found): boolean {
  const { words } = line;
  if (to - from !== 2 || (words[from]!.lists & NAME_CLASS.given) === 0 || (words[to - 1]!.kinds & KIND.placeHead) === 0)
    return false;
  const after = words[to];
  const before = words[from - 1];
  if (before !== undefined && !before.capital && (before.kinds & KIND.placePreposition) !== 0) return false;
  if (contextOf(line, from, to) === 'person') return true;
  return after?.text === ',' && /^an?$/.test(words[to + 1]?.text ?? '') && ((words[to + 2]?.kinds ?? 0) & KIND.title) !== 0;
}

/** "Wal-Mart" of "Wal-Mart Stores Inc.": what stands before the heads and suffixes of a company, when it is no place. */
function shortName(line: Line, name: Found): string | undefined {
  let end = name.to;
  while (end > name.from && (line.words[end - 1]!.kinds & COMPANY) !== 0) end--;
  if (end === name.to || end === name.from || (line.words[name.to - 1]!.kinds & KIND.companySuffix) === 0) return undefined;
  for (let i = name.from; i < end; i++) {
    const word = line.words[i]!;
    if (line.place[i] !== 0 || line.demonym[i] !== 0 || (word.kinds & KIND.particle) !== 0 || !word.letters) return undefined;
  }
  const first = line.words[name.from]!;
  if (end - name.from === 1 && (first.lists & (NAME_CLASS.commonMask | NAME_CLASS.given)) !== 0) return undefined;
  return key(line, name.from, end);
}

/** The words of a name as it is compared: "Cesar" is "César". */
export function key(line: Line, from: number, to: number): string {
  let out = line.words[from]!.lower;
  for (let i = from + 1; i < to; i++) out += ` ${line.words[i]!.lower}`;
  return PLAIN.test(out) ? out : out.normalize('NFD').replace(/\p{M}/gu, '');
}

const PLAIN = /^[\x20-\x7e]*$/;
