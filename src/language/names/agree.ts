import { NAME_CLASS } from '../../world/name-lists.js';
import { COMPANY, census, type Found, key, ORGANIZATION, PERSON, PLACE } from './census.js';
import { abbreviates } from './evidence.js';
import type { Line } from './line.js';
import { KIND } from './words.js';

/** Titles that are parts of names too. */
const AMBIGUOUS_TITLES = new Set(
  'st saint private general major lord count king queen prince princess pope dean judge justice sister brother mother father deputy chief star crown bishop guard ranger butcher baker cook farmer page driver hunter fisher shooter partner victim student'.split(
    ' ',
  ),
);
const COUNTRY = 5;
/** Longer runs are no name with a title. */
const LONGEST_TITLED = 14;
const LINKS = KIND.particle | KIND.headLink;

/**
 * Makes the names of one article agree with each other, in place: the same words are one type throughout; the family name of a person named in
 * full is that person ("Odinga" after "Raila Odinga"); what is a name in one sentence is one in the others.
 */
export function agree(lines: readonly Line[], labels: readonly Uint8Array[]): void {
  for (const name of findAll(labels)) splitAtTitle(lines[name.line]!, labels[name.line]!, name);
  const acronyms = new Set<string>();
  lines.forEach((line, l) => {
    spellOut(line, labels[l]!, acronyms);
  });
  let found = findAll(labels);
  for (const name of found) readAcronym(lines[name.line]!, labels[name.line]!, name);
  found = findAll(labels);
  const { best, surnames, givens, grounds } = census(lines, found);
  for (const name of found) {
    const line = lines[name.line]!;
    const k = key(line, name.from, name.to);
    let label = best.get(k) ?? name.label;
    const word = line.words[name.to - 1]!;
    if (name.to - name.from === 1 && label !== PERSON && !grounds.has(k)) {
      const size = placeClass(word.lists);
      if ((surnames.has(word.lower) && size < 3) || (givens.has(k) && label === PLACE && size < COUNTRY)) label = PERSON;
    }
    if (label !== name.label) write(labels[name.line]!, name.from, name.to, label);
  }
  for (const [l, line] of lines.entries())
    if (line.letterCase === 'mixed') fillRuns(line, labels[l]!, best, surnames, acronyms);
    else fillCapitals(line, labels[l]!, best, surnames);
}

/** "European Union Commissioner Jutta Urpilainen": what stands behind the title is a person, what stands before it is not. */
function splitAtTitle(line: Line, labels: Uint8Array, name: Found): void {
  const { words } = line;
  if (name.to - name.from > LONGEST_TITLED) return;
  for (let i = name.from + 1; i + 1 < name.to; i++) {
    const title = words[i]!;
    if ((title.kinds & KIND.title) === 0 || AMBIGUOUS_TITLES.has(title.lower)) continue;
    let person = true;
    for (let k = i + 1; k < name.to; k++) {
      const word = words[k]!;
      const plain = (word.lists & NAME_CLASS.commonMask) !== 0 && (word.lists & (NAME_CLASS.given | NAME_CLASS.surname)) === 0;
      if (
        (word.kinds & (COMPANY | KIND.placeHead | KIND.headLink)) !== 0 ||
        plain ||
        (line.letterCase === 'mixed' && !word.capital)
      )
        person = false;
    }
    if (!person) continue;
    write(labels, i + 1, name.to, PERSON);
    labels[i] = 0;
    let before = i;
    while (before > name.from && (words[before - 1]!.kinds & KIND.title) !== 0) labels[--before] = 0;
    if (before > name.from && name.label === PERSON) {
      const label =
        line.organization[before - 1] !== 0 || (words[before - 1]!.kinds & COMPANY) !== 0
          ? ORGANIZATION
          : line.place[before - 1] !== 0
            ? PLACE
            : 0;
      for (let k = name.from; k < before; k++) labels[k] = label === 0 ? 0 : k === name.from ? label : label + 1;
    }
    return;
  }
}

/**
 * "Sexual Minorities Uganda (SMUG)", "Intergovernmental Panel on Climate Change (IPCC)": words whose initials are the acronym behind them are one
 * name, an organisation, if the tagger saw a name in them at all and not just a place ("Democratic Republic of Congo (DRC)").
 */
function spellOut(line: Line, labels: Uint8Array, acronyms: Set<string>): void {
  const { words } = line;
  for (let i = 2; i + 2 < words.length; i++) {
    const acronym = words[i + 1]!;
    if (!/^[([]$/.test(words[i]!.text) || !acronym.upper || acronym.text.length < 3 || !/^[)\]]$/.test(words[i + 2]!.text))
      continue;
    if ((acronym.kinds & KIND.notName) !== 0) continue;
    let from = i;
    let initials = '';
    while (from > 0 && initials.length < acronym.lower.length) {
      const word = words[from - 1]!;
      const link = (word.kinds & LINKS) !== 0 || word.text === '&';
      if (!link && !(word.letters && word.capital)) break;
      if (!link || (word.capital && line.letterCase === 'mixed')) initials = word.lower[0]! + initials;
      from--;
    }
    if (initials !== acronym.lower || !words[from]!.capital) continue;
    const inside = labels.subarray(from, i);
    if (
      inside.every((label) => label === 0) ||
      (inside[0] === PLACE && inside.every((label, k) => k === 0 || label === PLACE + 1))
    )
      continue;
    write(labels, from, i, ORGANIZATION);
    labels[i + 1] = ORGANIZATION;
    acronyms.add(acronym.lower);
  }
}

/** "Farabundo Marti National Liberation Front (FMLN)": the acronym is what the name is, however the tagger read it. */
function readAcronym(line: Line, labels: Uint8Array, name: Found): void {
  const { words } = line;
  const at = name.to + 1;
  if (at + 1 >= words.length || name.to - name.from < 2) return;
  if (!/^[([]$/.test(words[name.to]!.text) || !/^[)\]]$/.test(words[at + 1]!.text)) return;
  const acronym = words[at]!;
  if (!acronym.letters || !acronym.capital || acronym.text.length < 2 || labels[at] === name.label) return;
  if (abbreviates(line, at)) labels[at] = name.label;
}

const placeClass = (lists: number): number => (lists & NAME_CLASS.placeMask) >> NAME_CLASS.placeShift;

function write(labels: Uint8Array, from: number, to: number, label: number): void {
  for (let i = from; i < to; i++) labels[i] = i === from ? label : label + 1;
}

function findAll(labels: readonly Uint8Array[]): Found[] {
  const out: Found[] = [];
  labels.forEach((own, l) => {
    for (let i = 0; i < own.length; i++) {
      const label = own[i]!;
      if (label % 2 === 0) continue;
      let end = i + 1;
      while (end < own.length && own[end] === label + 1) end++;
      out.push({ line: l, from: i, to: end, label });
      i = end - 1;
    }
  });
  return out;
}

/** Whole runs of capitals that are a name elsewhere in the article. */
function fillRuns(
  line: Line,
  labels: Uint8Array,
  best: ReadonlyMap<string, number>,
  surnames: ReadonlySet<string>,
  acronyms: ReadonlySet<string>,
): void {
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    if (line.runStart[i] !== i) continue;
    const end = line.runEnd[i]! + 1;
    let free = true;
    for (let k = i; k < end; k++) if (labels[k] !== 0) free = false;
    if (!free) continue;
    const word = words[i]!;
    const single = end - i === 1;
    // "Sun", "So": a word of the language too, a name only inside the sentence
    const common = single && ((word.lists & NAME_CLASS.commonMask) !== 0 || word.kinds !== 0);
    const defined = single && word.upper && acronyms.has(word.lower);
    if (common && !defined && (i === line.first || word.upper || !surnames.has(word.lower))) continue;
    // "Syngman Rhee" where others say "Rhee"
    const last = words[end - 1]!;
    const full = end - i === 2 && best.get(last.lower) === PERSON && (word.lists & NAME_CLASS.commonMask) === 0;
    const label = full || (single && surnames.has(word.lower)) ? PERSON : best.get(key(line, i, end));
    if (label !== undefined && !(label === PERSON && placeClass(word.lists) === COUNTRY)) write(labels, i, end, label);
  }
}

const LONGEST = 6;

/** Where capitals mean nothing, words that are no words of the language: "FMLN", "USULUTAN"; and names of several words. */
function fillCapitals(line: Line, labels: Uint8Array, best: ReadonlyMap<string, number>, surnames: ReadonlySet<string>): void {
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    if (labels[i] !== 0 || !words[i]!.letters) continue;
    let free = i + 1;
    while (free < words.length && free < i + LONGEST && labels[free] === 0) free++;
    for (let end = free; end > i; end--) {
      const word = words[i]!;
      const single = end - i === 1;
      if (single && ((word.lists & NAME_CLASS.commonMask) !== 0 || word.kinds !== 0 || word.lower.length < 3)) break;
      const label = single && surnames.has(word.lower) ? PERSON : best.get(key(line, i, end));
      if (label === undefined) continue;
      write(labels, i, end, label);
      i = end - 1;
      break;
    }
  }
}
