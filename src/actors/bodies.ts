import type { PlaceMention, Sentence } from '../core/index.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt, countryWithin } from './countries.js';
import { joinsFields, listOfFields } from './fields.js';
import { ORGANIZATION_HEADS } from './lexicon/organization-heads.js';
import { BODY_LINKS, isCapital, isPossessive, textOf } from './shape.js';
import { NO_ACTOR } from './words.js';

interface Head {
  readonly sector: string | null;
  readonly end: boolean;
  readonly start: boolean;
}

const HEADS: ReadonlyMap<string, Head> = new Map(
  ORGANIZATION_HEADS.trim()
    .split('\n')
    .map((line) => {
      const [word, sector, where] = line.split('|') as [string, string, string];
      return [word, { sector: sector === '-' ? null : sector, end: where !== 'start', start: where !== 'end' }];
    }),
);

/** Whether a single lower-case word is the head of bodies: "ministry", "commission". */
export const isBodyHead = (word: string): boolean => HEADS.has(word);

/** The head word of a body's name: the longest phrase that closes it, else one that opens it with "of" or "for". */
export function headOf(
  sentence: Sentence,
  from: number,
  to: number,
): { readonly word: string; readonly sector: string | null } | undefined {
  for (let n = Math.min(3, to - from); n >= 1; n--) {
    const text = textOf(sentence, to - n, to)
      .toLowerCase()
      .replace(/’/g, "'");
    const head = HEADS.get(text);
    if (head?.end && (n < to - from || text.includes(' '))) return { word: text, sector: head.sector };
  }
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:of|for|de|on|to|in)$/.test(sentence.tokens[i + 1]?.lower ?? '')) continue;
    for (let n = Math.min(3, i + 1 - from); n >= 1; n--) {
      const text = textOf(sentence, i + 1 - n, i + 1)
        .toLowerCase()
        .replace(/’/g, "'");
      const head = HEADS.get(text);
      if (head?.start) return { word: text, sector: head.sector };
    }
    break;
  }
  return undefined;
}

/** "Ministry of Transportation and Communications", "Taiwan International Ports Corp", "Labour Party": capitalised runs with a head word. */
export function bodiesByHead(sentence: Sentence, places: readonly PlaceMention[]): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const out: Candidate[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i])) continue;
    let to = i + 1;
    for (; to < tokens.length; to++) {
      const token = tokens[to]!;
      if (isCapital(token) && token.upos !== 'PUNCT') continue;
      const lower = token.lower;
      if (
        BODY_LINKS.has(lower) &&
        tokens.slice(to + 1, to + 3).some((t, k) => isCapital(t) && (k === 0 || BODY_LINKS.has(tokens[to + 1]!.lower)))
      )
        continue;
      if ((token.text === '-' || token.text === '&') && isCapital(tokens[to + 1])) continue;
      if (token.text === ',' && listOfFields(sentence, i, to)) continue;
      break;
    }
    for (let k = i + 1; k < to; k++)
      if (OFFICE.test(tokens[k]!.lower) && tokens[k - 1]!.text !== '-' && isCapital(tokens[k + 1])) to = k; // "Department of Economic Affairs | Director Huang"
    const found = cut(sentence, i, to);
    if (
      found &&
      !places.some((p) => p.words.from <= found.from && found.to <= p.words.to) &&
      !/^an?$/.test(tokens[found.from - 1]?.lower ?? '')
    )
      out.push(found);
    i = Math.max(i, found && found.to < to ? found.to - 1 : to - 1);
  }
  return out;
}

const BEARS_OFFICE =
  /^(?:director|minister|secretary|president|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|ceo|manager|professor)$/;
const OFFICE =
  /^(?:director|minister|secretary|president|chairman|chairwoman|chairperson|chief|spokesman|spokeswoman|spokesperson|commissioner|governor|mayor|ceo|officer|head|manager|deputy|general|inspector|superintendent|professor)$/;

/** The part of a capitalised run that is a body's name. */
function cut(sentence: Sentence, from: number, to: number): Candidate | undefined {
  const { tokens } = sentence;
  // "Ministry of Health and Education": opened by a head word, closed by the run's end, one "of" or "for" deep
  for (let i = from; i < to; i++) {
    for (let n = Math.min(3, i + 1 - from); n >= 1; n--) {
      const text = textOf(sentence, i + 1 - n, i + 1)
        .toLowerCase()
        .replace(/’/g, "'");
      const head = HEADS.get(text);
      if (!head) continue;
      const next = tokens[i + 1]?.lower;
      const first = i + 1 - n;
      if (head.start && i + 1 < to && (next === 'of' || next === 'for')) {
        const end = endOf(sentence, i, to, text);
        return body(sentence, nameStart(sentence, from, first), end, head.sector);
      }
      // "Orleans Parish Coroner's Office": closed by a head word that has something capitalised before it
      if (head.end && first > from && (i + 1 === to || !isCapital(tokens[i + 1]))) {
        const begin = nameStart(sentence, from, first);
        if (begin < first && !BODY_LINKS.has(tokens[begin]!.lower))
          return body(sentence, begin, seat(sentence, purpose(sentence, i + 1, to), to), head.sector);
      }
    }
  }
  return undefined;
}

/** Bodies whose names put two things side by side, whatever these are: "Ministry of Home and Mawlid Affairs". */
const COORDINATED = /ministry|department|bureau|committee|commission|association|institute|college|school|office|agency/;

/** Where the name ends that the head at `head` opens: at the next preposition, at an "and" that joins two bodies, before the body it belongs to. */
function endOf(sentence: Sentence, head: number, to: number, word: string): number {
  const { tokens } = sentence;
  for (let k = head + 2; k < to; k++) {
    const lower = tokens[k]!.lower;
    if (lower === 'of' && tokens[k + 1]?.lower === 'the' && word !== 'division' && headOf(sentence, k + 2, to)) return k; // "School of Law | of the University of Pavia"
    if (k < head + 3) continue;
    if (/^(?:in|to|against|on|e)$/.test(lower)) return k;
    if (lower !== 'and' || joinsFields(sentence, k)) continue;
    if (tokens[k + 1]?.lower === 'the' || !COORDINATED.test(word)) return k;
  }
  return to;
}

/** "Parole Board | of Canada", "Youth League | of China": the country or town of a body whose head stands before it. */
function seat(sentence: Sentence, end: number, to: number): number {
  const { tokens } = sentence;
  if (tokens[end]?.lower !== 'of' || end + 1 >= to || !isCapital(tokens[end + 1])) return end;
  let at = end + 1;
  while (at < to && isCapital(tokens[at]) && !HEADS.has(tokens[at]!.lower)) at++;
  return at === to || !isCapital(tokens[at]) ? at : end;
}

/** "Hiroshima Alliance | for Nuclear Weapons Abolition": what a body is for belongs to its name. */
function purpose(sentence: Sentence, end: number, to: number): number {
  const { tokens } = sentence;
  if (!/^(?:for|against|into)$/.test(tokens[end]?.lower ?? '') || end + 1 >= to) return end;
  for (let k = end + 1; k < to; k++) if (HEADS.has(tokens[k]!.lower)) return end; // "Committee for the Red Cross": another body
  return to;
}

/** Drops an opening "The" and what another name and a link leave before the head: "Putin and the Labour Party". */
function nameStart(sentence: Sentence, from: number, head: number): number {
  const { tokens } = sentence;
  let start = head;
  while (start > from) {
    const before = tokens[start - 1]!;
    if (isPossessive(before)) break;
    if (
      before.lower === 'and' &&
      start <= head &&
      start - 1 > from &&
      (joinsFields(sentence, start - 1) || (start < head && joined(sentence, from, start - 1)))
    ) {
      start--;
      continue;
    }
    if (!isCapital(before) && before.text !== '-' && before.text !== '&') break;
    if (BEARS_OFFICE.test(before.lower) && !isPossessive(tokens[start])) break; // "Director | African Technology Foundation"
    start--;
  }
  if (tokens[start]!.lower === 'the' && start < head) start++;
  if (start === 0 && start < head && tokens[0]!.upos !== 'PROPN' && tokens[0]!.upos !== 'ADJ' && tokens[0]!.upos !== 'NOUN')
    start++;
  return start;
}

/** "the National Security | and Foreign Policy Committee": an article or owner before the first part makes both parts one name. */
function joined(sentence: Sentence, from: number, and: number): boolean {
  const { tokens } = sentence;
  let first = and;
  while (first > from && isCapital(tokens[first - 1])) first--;
  if (first === and || countryAt(sentence, first)) return false;
  return /^(?:the|its|their|['’]s)$/.test(tokens[first - 1]?.lower ?? '') || tokens[first]!.lower === 'the';
}

function body(sentence: Sentence, from: number, to: number, sector: string | null): Candidate | undefined {
  if (to <= from || NO_ACTOR.has(textOf(sentence, from, to))) return undefined;
  return candidate(sentence, from, to, 'organization', 'actors/body-head', 4, {
    sector,
    country: countryOfBody(sentence, from, to),
  });
}

/** By a country in the name or an owner before it: "Uganda's | Supreme Court", "Bank of Ghana". */
export function countryOfBody(sentence: Sentence, from: number, to: number): string | null {
  const inside = countryWithin(sentence, from, to);
  if (inside !== undefined) return inside;
  const { tokens } = sentence;
  if (from > 1 && isPossessive(tokens[from - 1])) {
    for (let f = from - 2; f >= 0 && from - f <= 5; f--) {
      const owner = countryAt(sentence, f);
      if (owner?.to === from - 1) return owner.country;
    }
  }
  for (let f = from - 1; f >= 0 && from - f <= 4; f--) {
    const owner = countryAt(sentence, f);
    if (owner?.to === from) return owner.country;
  }
  if (/^(?:of|in)$/.test(tokens[to]?.lower ?? '')) {
    const f = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    const land = countryAt(sentence, f);
    if (land && !land.demonym) return land.country;
  }
  return null;
}
