import type { RuleId } from '../core/index.js';
import type { Pattern } from './pattern.js';
import type { Reading } from './reading.js';
import type { TimeRule } from './rule.js';
import { TIME_RULES } from './rules/index.js';
import { isQuote, type Word, wordsOf } from './words.js';

/** An expression found in a sentence: words [at, next), still to be anchored. */
export interface Found {
  readonly at: number;
  readonly next: number;
  readonly reading: Reading;
  readonly rule: RuleId;
}

interface Entry {
  readonly rule: TimeRule;
  readonly pattern: Pattern;
}

/** The patterns by the words that they can start with, in the order of the rules: a word that starts none costs one look-up. */
const BY_START: ReadonlyMap<string, readonly Entry[]> = index();

function index(): ReadonlyMap<string, readonly Entry[]> {
  const out = new Map<string, Entry[]>();
  for (const rule of TIME_RULES) {
    for (const pattern of rule.patterns) {
      for (const start of pattern.starts) {
        const list = out.get(start);
        if (list === undefined) out.set(start, [{ rule, pattern }]);
        else list.push({ rule, pattern });
      }
    }
  }
  return out;
}

/** The expressions of a sentence, left to right, not overlapping. Linear: each pattern looks at a bounded number of words. */
export function findExpressions(text: string, upper: boolean, words: readonly Word[] = wordsOf(text)): readonly Found[] {
  const out: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longest(text, upper, words, at);
    if (found === undefined) at += 1;
    else {
      out.push(found);
      at = found.next;
    }
  }
  return out;
}

function longest(text: string, upper: boolean, words: readonly Word[], at: number): Found | undefined {
  const word = words[at]!;
  const entries = BY_START.get(word.number ? '#' : isQuote(word) ? "'" : word.lower);
  if (entries === undefined) return undefined;
  let best: Found | undefined;
  for (const { rule, pattern } of entries) {
    const hit = pattern.match(words, at);
    if (hit === undefined || hit.next <= (best?.next ?? at)) continue;
    const reading = rule.read(hit.pieces, {
      words,
      at,
      next: hit.next,
      text: text.slice(word.from, words[hit.next - 1]!.to),
      upper,
    });
    if (reading !== undefined) best = { at, next: hit.next, reading, rule: rule.id };
  }
  return best;
}
