import type { Sentence } from '../core/index.js';
import { isBodyHead } from './bodies.js';
import type { Candidate } from './candidate.js';
import { isAcronym, textOf } from './shape.js';

const SMALL = /^(?:of|and|for|the|in|on|to|with|de|a|an|&)$/;
/** Heads of offices, contests, laws and pacts: what they abbreviate to is no body either. */
const NO_BODY =
  /^(?:officer|officers|general|commissioner|minister|secretary|president|cup|championship|championships|games|act|law|code|bill|treaty|convention|agreement|protocol|accord|pact|index|day|week|award|awards|festival|disease|syndrome|virus|test|examination)$/;

/** "the foreign ministry (MFA)": in lower case a body too. */
const INSTITUTION =
  /^(?:ministry|department|commission|agency|committee|council|bureau|party|police|court|tribunal|board|union|army|navy|force|office|authority|association|federation|parliament|assembly|bank|group|front|movement|team|unit|forum|division|directorate|coalition|alliance)$/;

/**
 * Acronyms that the article explains by common words or by an office: "mobile financial service (MFS)", "Inspector General of Police (IGP)". They
 * are the names of nobody.
 */
export function commonAcronyms(sentences: readonly Sentence[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { tokens } of sentences)
    for (let i = 2; i + 1 < tokens.length; i++)
      if (tokens[i - 1]!.text === '(' && tokens[i + 1]!.text === ')' && isAcronym(tokens[i]!.text) && isCommon(tokens, i))
        out.add(tokens[i]!.text);
  return out;
}

function isCommon(tokens: Sentence['tokens'], at: number): boolean {
  const letters = tokens[at]!.text.replace(/s$/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  let initials = '';
  let first = at - 1;
  while (first > 0 && initials.length < letters.length) {
    const { lower } = tokens[first - 1]!;
    if (!/^\p{L}/u.test(lower)) {
      if (lower !== '-' && lower !== ',') break;
    } else if (!SMALL.test(lower)) initials = lower[0]! + initials;
    first--;
  }
  if (letters.length < 2 || initials !== letters) return false;
  const words = tokens.slice(first, at - 1);
  const last = words.at(-1)!;
  const lower = words.every((t) => t.text === t.lower);
  if (lower) return !INSTITUTION.test(last.lower);
  const of = words.findIndex((t) => t.lower === 'of');
  return NO_BODY.test(last.lower) || (of > 0 && NO_BODY.test(words[of - 1]!.lower) && !isBodyHead(last.lower));
}

/** Without the bodies that the model made of such acronyms. */
export function withoutAcronyms(lists: readonly (readonly Candidate[])[], common: ReadonlySet<string>): Candidate[][] {
  return lists.map((list) =>
    list.filter((c) => c.kind === 'person' || c.known !== null || !common.has(textOf(c.sentence, c.from, c.to))),
  );
}
