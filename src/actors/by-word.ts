import type { PlaceMention, Sentence } from '../core/index.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt } from './countries.js';
import { genderOf } from './link/persons.js';
import { bareName, nameEnd } from './person-name.js';
import { isAcronym, isCapital, isPossessive } from './shape.js';
import { GROUP, TITLE } from './words.js';

/** Persons by words that only a name follows: "surnamed | Liu", "63-year-old | Earnest McKnight", "her husband, | Wilner,", "Barack | and Michelle Obama". */

const BEARER =
  /^(?:man|woman|boy|girl|friend|person|student|officer|teenager|child|suspect|victim|son|daughter|brother|sister|someone|neighbor|neighbour|driver|soldier|farmer)$/;
const KIN =
  /^(?:husband|wife|son|daughter|brother|sister|mother|father|uncle|aunt|nephew|niece|cousin|widow|widower|fiance|fiancee|fiancé|fiancée|girlfriend|boyfriend|grandson|granddaughter|grandfather|grandmother)$/;

/** "the officer surnamed | Liu", "a woman named | Karakket", "63-year-old | Earnest McKnight". */
export function personsByWord(sentence: Sentence): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const { tokens } = sentence;
  const out: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || tokens[i]!.upos === 'VERB') continue;
    const before = tokens[i - 1]!.lower;
    const named = before === 'surnamed' || (before === 'named' && BEARER.test(tokens[i - 2]?.lower ?? ''));
    const aged =
      before === 'old' && tokens[i - 2]?.text === '-'
        ? /^year/.test(tokens[i - 3]?.lower ?? '')
        : /-year-olds?$|^year-old$/.test(before);
    if (!named && !aged) continue;
    const to = nameEnd(sentence, i);
    if (to === i || countryAt(sentence, i) || !bareName(sentence, i, to) || (aged && to - i < 2)) continue;
    out.push(candidate(sentence, i, to, 'person', named ? 'actors/named' : 'actors/aged-name', 3.1));
    i = to - 1;
  }
  return out;
}

/** "her husband, | Wilner, was shot": kin set off by commas. */
export function personsByKin(sentence: Sentence, places: readonly PlaceMention[]): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const { tokens } = sentence;
  const out: Candidate[] = [];
  for (let i = 3; i < tokens.length; i++) {
    if (tokens[i - 1]!.text !== ',' || !isCapital(tokens[i]) || !KIN.test(tokens[i - 2]!.lower)) continue;
    const owner = tokens[i - 3]!;
    if (!/^(?:his|her|their|my|whose)$/.test(owner.lower) && !isPossessive(owner)) continue;
    const to = nameEnd(sentence, i);
    if (to - i > 4 || to === i || !/^[,.]$/.test(tokens[to]?.text ?? '')) continue;
    if (countryAt(sentence, i) || isAcronym(tokens[i]!.text) || places.some((p) => p.words.from < to && i < p.words.to)) continue;
    if (bareName(sentence, i, to)) out.push(candidate(sentence, i, to, 'person', 'actors/named', 3.1));
  }
  return out;
}

/** "Barack | and Michelle Obama": a given name that shares the surname of the next. */
export function couples(sentence: Sentence, persons: readonly Candidate[]): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const { tokens } = sentence;
  const out: Candidate[] = [];
  for (const c of persons) {
    const i = c.from - 2;
    if (c.kind !== 'person' || c.to - c.from < 2 || i < 0) continue;
    if (!/^(?:and|&)$/.test(tokens[c.from - 1]!.lower) || !isCapital(tokens[i]) || isCapital(tokens[i - 1])) continue;
    if (genderOf(tokens[i]!.text) === null || genderOf(tokens[c.from]!.text) === null) continue;
    if (countryAt(sentence, i) || persons.some((p) => p.from <= i && i < p.to)) continue;
    out.push(candidate(sentence, i, i + 1, 'person', 'actors/couple', 3));
  }
  return out;
}

/** "Kargil Vijay Diwas, also known as Kargil Victory | Day". */
const NO_MAN =
  /^(?:day|week|operation|war|law|act|bill|plan|project|mission|festival|massacre|movement|zone|line|virus|variant)$/;
const CALLED = /^(?:known|nicknamed|dubbed)$/;
const HOW =
  /^(?:also|better|commonly|popularly|widely|locally|simply|only|mostly|formerly|otherwise|who|is|was|goes|went|by|the|his|her|nickname|nicknames|names|name|and)$/;
/** Singular nouns for one man that "known as" may follow: "a gang leader known as | "Ti Makak"". */
const isOne = (word: string): boolean =>
  BEARER.test(word) || TITLE.has(word) || (GROUP.get(word)?.plural === false && GROUP.get(word)?.gender !== undefined);

/** "Johnson André, alias | Izo", "Joko Widodo, better known as | Jokowi", 'a gang leader known as | "Ti Makak"'. */
export function aliases(sentence: Sentence, named: readonly Candidate[]): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const { tokens } = sentence;
  const out: Candidate[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    const link = /^(?:alias|aka|a\.k\.a\.?)$/.test(word) ? i : word === 'as' && CALLED.test(tokens[i - 1]!.lower) ? i - 1 : -1;
    if (link < 0) continue;
    let at = i + 1;
    if (/^["“‘']$/.test(tokens[at]?.text ?? '')) at++;
    if (!isCapital(tokens[at]) || countryAt(sentence, at)) continue;
    const to = nameEnd(sentence, at);
    if (to === at || to - at > 4 || !bareName(sentence, at, to) || NO_MAN.test(tokens[to - 1]!.lower)) continue;
    let before = link - 1;
    while (before > 0 && (HOW.test(tokens[before]!.lower) || /^[,(]$/.test(tokens[before]!.text))) before--;
    const bearer = named.find((c) => c.kind === 'person' && c.to === before + 1);
    if (bearer) out.push(candidate(sentence, at, to, 'person', 'actors/alias', 5.5));
    else if (link !== i && isOne(tokens[before]!.lower)) out.push(candidate(sentence, at, to, 'person', 'actors/named', 4.2));
  }
  return out;
}
