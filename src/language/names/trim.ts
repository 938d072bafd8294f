import type { NameType, Words } from '../../core/index.js';
import type { Line } from './line.js';
import { KIND } from './words.js';

const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(["'s", "'", "s'"]);
const OPENING = /^["'“‘«([]$/;

/**
 * The name without what belongs to its sentence: article, possessive, titles before a person ("Gen. Abdel Fattah"); undefined when nothing is left.
 */
export function trimmed(line: Line, from: number, to: number, type: NameType): Words | undefined {
  const { words } = line;
  let a = from;
  let b = to;
  while (a < b && (ARTICLES.has(words[a]!.lower) || OPENING.test(words[a]!.text)) && b - a > 1) a++;
  while (b > a && (POSSESSIVES.has(words[b - 1]!.lower) || /^["”’»)\],]$/.test(words[b - 1]!.text))) b--;
  if (type === 'person') while (a < b && (words[a]!.kinds & KIND.title) !== 0 && (b - a > 1 || !words[a]!.capital)) a++;
  for (let i = a; i < b; i++)
    if (words[i]!.letters && (words[i]!.capital || line.letterCase !== 'mixed')) return { from: a, to: b };
  return undefined;
}
