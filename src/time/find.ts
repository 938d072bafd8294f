import type { RuleId } from '../core/index.js';
import type { Reading } from './reading.js';
import type { TimeRule } from './rule.js';
import { TIME_RULES } from './rules/index.js';
import { type Word, wordsOf } from './words.js';

/** An expression found in a sentence: words [at, next), still to be anchored. */
export interface Found {
  readonly at: number;
  readonly next: number;
  readonly reading: Reading;
  readonly rule: RuleId;
}

/** Words that can stand at the start of an expression: everything else is passed over at once. */
const CUE =
  /^(?:\p{Nd}|['’‘`]$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|q$|h$)|(?:a|an|the|this|that|last|next|past|coming|current|currently|previous|previously|preceding|prior|following|same|early|earlier|late|later|mid|today|tonight|tomorrow|yesterday|overnight|noon|midnight|midday|dawn|dusk|daybreak|sunrise|sunset|nightfall|morning|afternoon|evening|night|now|nowadays|presently|at|in|right|these|recent|recently|lately|every|each|per|once|twice|daily|hourly|weekly|monthly|quarterly|yearly|annual|annually|nightly|biweekly|fortnightly|biannual|biennial|everyday|fiscal|year|week|weekend|weeks|years|months|days|hours|minutes|seconds|decades|centuries|quarters|day|month|hour|minute|decade|century|half|several|few|many|numerous|various|countless|couple|dozens|scores|hundreds|thousands|another|entire|whole|recent|intervening|ensuing|final|during|on)$)/u;
const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|closing|opening|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;
const FEAST =
  /^(?:christmas|boxing|new|valentine|st|april|bastille|halloween|all|armistice|veterans|good|palm|ash|holy|easter|thanksgiving|black|memorial|labor|columbus|martin|presidents|election)$/;

/** The expressions of a sentence, left to right, not overlapping. Linear: each rule looks at a bounded number of words. */
export function findExpressions(text: string, upper: boolean, words: readonly Word[] = wordsOf(text)): readonly Found[] {
  const out: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const found =
      CUE.test(words[at]!.lower) || NUMBER_WORD.test(words[at]!.lower) || FEAST.test(words[at]!.lower)
        ? longest(text, upper, words, at)
        : undefined;
    if (found === undefined) at += 1;
    else {
      out.push(found);
      at = found.next;
    }
  }
  return out;
}

function longest(text: string, upper: boolean, words: readonly Word[], at: number): Found | undefined {
  let best: Found | undefined;
  for (const rule of TIME_RULES) {
    const found = read(rule, text, upper, words, at, best?.next ?? at);
    if (found !== undefined) best = found;
  }
  return best;
}

function read(
  rule: TimeRule,
  text: string,
  upper: boolean,
  words: readonly Word[],
  at: number,
  beyond: number,
): Found | undefined {
  for (const pattern of rule.patterns) {
    const hit = pattern.match(words, at);
    if (hit === undefined || hit.next <= beyond) continue;
    const from = words[at]!.from;
    const reading = rule.read(hit.pieces, { words, at, next: hit.next, text: text.slice(from, words[hit.next - 1]!.to), upper });
    if (reading !== undefined) return { at: at + rule.skip, next: hit.next, reading, rule: rule.id };
  }
  return undefined;
}
