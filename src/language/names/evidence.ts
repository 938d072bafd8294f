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
  const of = (id: number): Evidence => {
    let seen = all.get(id);
    if (seen === undefined) {
      seen = { inside: 0, opening: 0, lower: 0, person: 0, organization: 0, place: 0, last: 0, start: 0, acronym: 0 };
      all.set(id, seen);
    }
    return seen;
  };
  for (const line of lines) {
    const { words } = line;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!word.letters) continue;
      if (line.letterCase === 'upper') noteCapitals(of(word.id), line, i);
      if (line.letterCase !== 'mixed') continue;
      const seen = of(word.id);
      if (!word.capital) seen.lower++;
      else {
        if (i === line.first || (i > 0 && OPENER.test(words[i - 1]!.text))) seen.opening++;
        else seen.inside++;
        if (line.runStart[i]! >= 0) note(seen, line, i);
      }
    }
  }
  return all;
}

/** Where all is in capitals only the neighbours tell: "GEN. RENE PONCE SAID", "IN USULUTAN". */
function noteCapitals(seen: Evidence, line: Line, i: number): void {
  const { words } = line;
  const before = i > 0 ? words[i - 1]! : undefined;
  const after = words[i + 1];
  const unknown = (words[i]!.lists & NAME_CLASS.commonMask) === 0;
  if (!unknown || before === undefined) return;
  if ((before.kinds & KIND.title) !== 0 || (before.lists & NAME_CLASS.given) !== 0) seen.person++;
  if (after !== undefined && (after.kinds & KIND.say) !== 0) seen.person++;
  if (before.lower === 'in' || before.lower === 'near') seen.place++;
  if (after !== undefined && (after.kinds & KIND.placeHead) !== 0) seen.place++;
  if (after !== undefined && (after.kinds & KIND.organizationHead) !== 0) seen.organization++;
  if (/^[([]$/.test(before.text) && after !== undefined && /^[)\]]$/.test(after.text) && abbreviates(line, i)) seen.acronym++;
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
  if (words[i]!.text.length <= 10 && words[i - 1]?.text === '(' && words[i + 1]?.text === ')' && abbreviates(line, i))
    seen.acronym++;
}

/** "Sexual Minorities Uganda (SMUG)", "University of Namibia (Unam)": the words before the bracket begin with the acronym's letters. */
export function abbreviates(line: Line, i: number): boolean {
  const acronym = line.words[i]!.lower;
  let initials = '';
  let from = i - 1;
  for (let k = i - 2; k >= 0 && initials.length < acronym.length + 4; k--) {
    const word = line.words[k]!;
    if (word.capital || line.letterCase === 'upper') {
      if (!word.letters) break;
      if ((word.kinds & SHORT_LINK) === 0) initials = word.lower[0]! + initials;
      if (word.lower.startsWith(acronym[0]!)) from = k;
    } else if ((word.kinds & SHORT_LINK) === 0 && word.text !== '&') break;
  }
  if (initials.length < 2 || from >= i - 2) return false;
  if (initials.endsWith(acronym.slice(0, 2)) || initials.endsWith(acronym) || initials.includes(acronym.slice(0, 3))) return true;
  return initials.includes(acronym.slice(0, 2)) && initials.endsWith(acronym[acronym.length - 1]!);
}
