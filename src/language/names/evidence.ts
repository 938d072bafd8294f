import { NAME_CLASS } from '../../world/name-lists.js';
import type { Line } from './line.js';
import { KIND } from './words.js';

/** What the whole article says of one word: how often it is written how, and beside what. */
export interface Evidence {
  /** Capitalised inside a sentence; capitalised at its start; in lower case. */
  inside: number;
  opening: number;
  lower: number;
  person: number;
  organization: number;
  place: number;
  /** Last and first word of a longer run of capitals. */
  last: number;
  start: number;
  /** In brackets behind words that it abbreviates. */
  acronym: number;
}

export type DocumentEvidence = ReadonlyMap<number, Evidence>;

const OPENER = /^["'“‘(:–—•[-]$/;
const SHORT_LINK = KIND.particle;

/** Counts over all lines of an article; lines in capitals or headline case only read it. */
export function gatherEvidence(lines: readonly Line[]): DocumentEvidence {
  const all = new Map<number, Evidence>();
  for (const line of lines) {
    if (line.letterCase !== 'mixed') continue;
    const { words } = line;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!word.letters) continue;
      let seen = all.get(word.id);
      if (seen === undefined) {
        seen = { inside: 0, opening: 0, lower: 0, person: 0, organization: 0, place: 0, last: 0, start: 0, acronym: 0 };
        all.set(word.id, seen);
      }
      if (!word.capital) seen.lower++;
      else {
        if (i === line.first || (i > 0 && OPENER.test(words[i - 1]!.text))) seen.opening++;
        else seen.inside++;
        note(seen, line, i);
      }
    }
  }
  return all;
}

function note(seen: Evidence, line: Line, i: number): void {
  const { words } = line;
  const a = line.runStart[i]!;
  const b = line.runEnd[i]!;
  const size = b - a + 1;
  const before = a > 0 ? words[a - 1]! : undefined;
  const after = words[b + 1];
  const previous = i > a ? words[i - 1]! : undefined;
  const titled = ((before?.kinds ?? 0) | (previous?.kinds ?? 0)) & KIND.title;
  const given = previous !== undefined && (previous.lists & NAME_CLASS.given) !== 0 && size <= 4 && i === b;
  const speaks = after !== undefined && (after.kinds & KIND.say) !== 0 && size <= 3 && i === b;
  if (titled !== 0 || given || speaks) seen.person++;
  const last = words[b]!;
  if (size > 1 && (last.kinds & (KIND.organizationHead | KIND.companySuffix)) !== 0) seen.organization++;
  if (size > 1 && (last.kinds & KIND.placeHead) !== 0) seen.place++;
  if (before !== undefined && size <= 3 && (before.lower === 'in' || before.lower === 'near' || before.lower === 'at'))
    seen.place++;
  if (after?.text === ',' && b + 2 < words.length && line.place[b + 2]! >= 16) seen.place++;
  if (size > 1) {
    if (i === b) seen.last++;
    if (i === a) seen.start++;
  }
  if (
    words[i]!.upper &&
    words[i]!.text.length <= 8 &&
    words[i - 1]?.text === '(' &&
    words[i + 1]?.text === ')' &&
    abbreviates(line, i)
  )
    seen.acronym++;
}

/** "Sexual Minorities Uganda (SMUG)": the initials of the capitalised words before the bracket give the acronym's start. */
function abbreviates(line: Line, i: number): boolean {
  const acronym = line.words[i]!.text;
  let initials = '';
  for (let k = i - 2; k >= 0 && initials.length < acronym.length + 4; k--) {
    const word = line.words[k]!;
    if (word.capital) initials = word.text[0]! + initials;
    else if ((word.kinds & SHORT_LINK) === 0 && word.text !== '&') break;
  }
  return initials.endsWith(acronym[acronym.length - 1]!) || initials.includes(acronym.slice(0, 2));
}
