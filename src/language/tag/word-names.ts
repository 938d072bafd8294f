import { WORD_NAMES } from '../lexicon/word-names.js';

/** First word → the names that begin with it, each as its words, the longest first. */
let byFirst: Map<string, string[][]> | undefined;

function read(): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const name of WORD_NAMES.trim().split(/[,\n]/)) {
    const words = name.trim().split(' ');
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  }
  for (const names of map.values()) names.sort((a, b) => b.length - a.length);
  return map;
}

/** Names made of words, as [from, to) of tokens in small letters: "shining path" in "alleged shining path members". */
export function wordNames(lowers: readonly string[]): (readonly [from: number, to: number])[] {
  byFirst ??= read();
  const out: (readonly [number, number])[] = [];
  for (let i = 0; i < lowers.length; i++) {
    const name = byFirst.get(lowers[i]!)?.find((words) => words.every((word, k) => lowers[i + k] === word));
    if (name === undefined) continue;
    out.push([i, i + name.length]);
    i += name.length - 1;
  }
  return out;
}
