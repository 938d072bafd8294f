import type { Upos } from '../core/index.js';
import { textSection, unpackModel } from './model/file.js';

const CACHED = 20000;
const LONGEST_SUFFIX = 6;

/**
 * Lemmas by longest-suffix rules, one table per UPOS/XPOS tag: "VERB/VBD" maps "pped" to "cut 3, add nothing"; irregular words are rules of
 * their whole length ("^flew"). Learned from the treebanks' lemmas and from inflected word lists.
 */
export class Lemmatiser {
  /** By tag, then by word. */
  private readonly cache = new Map<string, Map<string, string>>();
  private cached = 0;

  constructor(private readonly tables: ReadonlyMap<string, ReadonlyMap<string, string>>) {}

  /** @throws Error when the bytes are no fitting lemma model. */
  static read(packed: Uint8Array): Lemmatiser {
    const tables = new Map<string, Map<string, string>>();
    let table = new Map<string, string>();
    for (const line of textSection(unpackModel('lemmas', packed), 'rules').split('\n')) {
      const [key, rule] = line.split('\t');
      if (rule === undefined) {
        table = new Map();
        tables.set(line, table);
      } else table.set(key!, rule);
    }
    return new Lemmatiser(tables);
  }

  /** Lower case, but for proper nouns, which keep their form. `tag` is the joint tag, "VERB/VBD". */
  lemma(text: string, lower: string, upos: Upos, tag: string): string {
    if (upos === 'PROPN') return text;
    const words = this.cache.get(tag);
    const known = words?.get(lower);
    if (known !== undefined) return known;
    const made = applyRules(this.tables.get(tag), lower.replace(/[‘’`]/g, "'"));
    if (++this.cached > CACHED) {
      this.cache.clear();
      this.cached = 0;
    }
    if (words !== undefined && this.cached > 0) words.set(lower, made);
    else this.cache.set(tag, new Map([[lower, made]]));
    return made;
  }
}

/** A rule is the number of units to cut and what to add: "3y" makes "casualties" "casualty". */
export function applyRules(table: ReadonlyMap<string, string> | undefined, word: string): string {
  if (table === undefined) return word;
  const whole = table.get(`^${word}`);
  if (whole !== undefined) return applyRule(whole, word);
  for (let k = Math.min(LONGEST_SUFFIX, word.length); k >= 0; k--) {
    const rule = table.get(word.slice(word.length - k));
    if (rule !== undefined) return applyRule(rule, word);
  }
  return word;
}

function applyRule(rule: string, word: string): string {
  const cut = rule.charCodeAt(0) - 48;
  return cut < word.length || rule.length > 1 ? word.slice(0, Math.max(0, word.length - cut)) + rule.slice(1) : word;
}
