import type { NameMention, PlaceMention, Sentence } from '../core/index.js';
import { bodiesByHead, headOf } from './bodies.js';
import { body, whatIsKnown } from './body-name.js';
import { aliases, couples, personsByKin, personsByWord } from './by-word.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt } from './countries.js';
import { type KnownIndex, knownAt } from './known.js';
import { genderOf } from './link/persons.js';
import { arabicTail, bareName, isOffice, longestTitle, nameEnd, person, withoutLetters } from './person-name.js';
import { isAcronym, isCapital } from './shape.js';
import { titleBefore } from './title.js';
import { HONORIFIC, TITLE } from './words.js';

/** Every stretch of a sentence that may be the name of a person or a body. */
export function nameCandidates(
  sentence: Sentence,
  names: readonly NameMention[],
  places: readonly PlaceMention[],
  known: KnownIndex,
): Candidate[] {
  const out: Candidate[] = [];
  for (const name of names) {
    if (isPlaced(sentence, name, places)) continue;
    if (name.value.type === 'person') {
      for (const [from, to] of bothPersons(sentence, name.words.from, name.words.to)) {
        const c = person(sentence, afterBody(sentence, from, to, known), to);
        if (c) out.push(c);
      }
    } else if (name.value.type === 'organization') {
      const at = personWithin(sentence, name.words.from, name.words.to, known);
      const man = at === undefined ? undefined : person(sentence, at, name.words.to);
      const c = body(sentence, name.words.from, man === undefined ? name.words.to : at!, known);
      if (man) out.push(man);
      if (c) out.push(c);
    }
  }
  for (let i = 0; i < sentence.tokens.length; i++) {
    const match = knownAt(known, sentence, i);
    if (!match || places.some((p) => isPartOf(i, match.to, p.words))) continue;
    if (isProduct(sentence, match.to, match.known.sector)) {
      i = match.to - 1;
      continue;
    }
    out.push(
      candidate(sentence, i, match.to, match.known.kind, 'actors/known', 5 + Math.min(3, match.to - i) * 0.1, {
        ...whatIsKnown(match.known, sentence, i, match.to),
      }),
    );
    const man = officer(sentence, i, match.to);
    if (man) out.push(man);
    i = match.to - 1;
  }
  out.push(...bodiesByHead(sentence, places));
  out.push(...personsByTitle(sentence, places));
  out.push(...personsByWord(sentence), ...personsByKin(sentence, places));
  out.push(...couples(sentence, out));
  return longerBodies([...out, ...aliases(sentence, out)]);
}

/** "Rafael Zúniga | y Harold Fonseca": two full names, not one with both parents' surnames ("José Ortega y Gasset"). */
function bothPersons({ tokens }: Sentence, from: number, to: number): (readonly [from: number, to: number])[] {
  for (let i = from + 2; i + 2 < to; i++)
    if (/^(?:y|e)$/.test(tokens[i]!.text) && genderOf(tokens[i + 1]!.text) !== null)
      return [
        [from, i],
        [i + 1, to],
      ];
  return [[from, to]];
}

/** "State Duma | Vyacheslav Volodin", "| ASP Mansir Hassan", "| Sundarraj P said": where a person begins in what was taken for a body. */
function personWithin(sentence: Sentence, from: number, to: number, known: KnownIndex): number | undefined {
  const { tokens } = sentence;
  const first = tokens[from]!;
  if (to - from > 1 && isAcronym(first.text) && TITLE.has(first.lower)) return from;
  if (to - from === 2 && /^\p{Lu}$/u.test(tokens[to - 1]!.text) && /^(?:said|says|told|added)$/.test(tokens[to]?.lower ?? ''))
    return from;
  for (let i = from + 1; i + 1 < to; i++)
    if (/^(?:ag|ould|bin|ibn|bint)$/i.test(tokens[i]!.text) && isCapital(tokens[i + 1]) && !headOf(sentence, from, to))
      return from; // "Bilal Ag Acherif"
  const inner = knownAt(known, sentence, from);
  if (!inner || to - inner.to < 2 || genderOf(tokens[inner.to]!.text) === null || headOf(sentence, inner.to, to))
    return undefined;
  return bareName(sentence, inner.to, to) ? inner.to : undefined;
}

/** "Ford Kenya | Moses Wetangula", "State Duma | Vyacheslav Volodin": where a known body ends in what was taken for a person. */
function afterBody(sentence: Sentence, from: number, to: number, known: KnownIndex): number {
  for (let i = Math.max(0, from - 2); i <= from; i++) {
    const body = isCapital(sentence.tokens[i]) ? knownAt(known, sentence, i) : undefined;
    if (body && body.to > from && to - body.to > 1 && genderOf(sentence.tokens[body.to]!.text) !== null) return body.to;
  }
  return from;
}

/** "Chairman of the State Duma | Vyacheslav Volodin": a given name right behind the body of an office. */
function officer(sentence: Sentence, from: number, to: number): Candidate | undefined {
  const { tokens } = sentence;
  if (sentence.letterCase === 'upper' || !isCapital(tokens[to]) || genderOf(tokens[to]!.text) === null) return undefined;
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for)$/.test(tokens[of]?.lower ?? '') || titleBefore(sentence, of) === undefined) return undefined;
  const end = nameEnd(sentence, to);
  return end - to > 1 && bareName(sentence, to, end)
    ? candidate(sentence, to, end, 'person', 'actors/title-name', 3.2)
    : undefined;
}

/** "north of el-Fasher", "in Lasbela": what the places' room has found, with more of the article before it, behind a preposition of place. */
function isPlaced(sentence: Sentence, { words }: NameMention, places: readonly PlaceMention[]): boolean {
  if (!places.some((p) => p.value.form === 'literal' && p.words.from === words.from && p.words.to === words.to)) return false;
  const { tokens } = sentence;
  const before = tokens[words.from - 1]?.lower ?? '';
  return PLACING.test(before) || (before === 'of' && tokens[words.from - 2]?.upos === 'NOUN');
}
const PLACING = /^(?:in|near|at|from|outside|around|across|throughout|toward|towards|inside)$/;

/** "Santa | Ana", "ANA" alone being a body. */
const isPartOf = (from: number, to: number, whole: { readonly from: number; readonly to: number }): boolean =>
  whole.from <= from && to <= whole.to && to - from < whole.to - whole.from;

const PRODUCT =
  /^(?:account|accounts|page|pages|post|posts|handle|feed|app|channel|video|live|group|user|users|message|messages|thread|translate|translator|maps|play|docs|drive|chrome|pay|search|aircraft|plane|planes|jet|jets|car|phone|smartphones|smartphone)$/;
const EVENT =
  /^(?:world|cup|convention|resolution|charter|prize|award|awards|open|championship|championships|games|summit|conference|treaty|protocol|day|decade|climate|declaration)$/;

/** "Boeing 737", "its Facebook page", "Google Maps", "the FIFA World Cup", "UN Convention": what is named after a body is not the body. */
function isProduct(sentence: Sentence, to: number, sector: string | null): boolean {
  const next = sentence.tokens[to];
  if (!next || next.from - sentence.tokens[to - 1]!.to > 1) return false;
  if (isCapital(next) && EVENT.test(next.lower)) return true;
  if (sector !== 'BUS') return false;
  return /^\p{L}?\d/u.test(next.text) || PRODUCT.test(next.lower);
}

/** A lexicon's name that is a part of a longer body ("IRGC Navy", "United States Department of State") gives way to it. */
function longerBodies(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const c of candidates) {
    const outer =
      c.rule === 'actors/known'
        ? candidates.find(
            (o) =>
              o.kind === 'organization' &&
              o.known === null &&
              o.from <= c.from &&
              c.to <= o.to &&
              o.to - o.from > c.to - c.from &&
              !/^(?:of|for|to|in)$/.test(o.sentence.tokens[c.from - 1]?.lower ?? ''),
          )
        : undefined;
    if (!outer) kept.push(c);
  }
  return kept;
}

/** "President | Ilham Aliyev", "Dr | Abbass": what stands after a title or an honorific. */
function personsByTitle(sentence: Sentence, places: readonly PlaceMention[]): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const { tokens } = sentence;
  const out: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || tokens[i]!.upos === 'VERB' || tokens[i]!.upos === 'AUX') continue;
    const lower = tokens[i]!.lower;
    if (TITLE.has(lower) || HONORIFIC.has(lower)) continue;
    const before = tokens[i - 1]!;
    if (before.lower === 'general' && GENERAL_BODY.test(lower)) continue; // "the General Staff"
    const honoured = HONORIFIC.has(before.lower) || (before.text === '.' && HONORIFIC.has(`${tokens[i - 2]?.lower ?? ''}.`));
    const title = honoured ? undefined : titleBefore(sentence, i);
    if (!honoured && (!title || !personTitle(sentence, title.head, title.to, i))) continue;
    const whole = arabicTail(sentence, nameEnd(sentence, i));
    const start = longestTitle(sentence, i, whole);
    if (start > i) continue; // "Deputy | Prime Minister Prawit Wongsuwon": the name stands behind a second title
    const to = withoutLetters(sentence, i, whole);
    if (to === i || (to - i > 1 && !bareName(sentence, i, to)) || (to - i === 1 && isOffice(tokens[i]!.lower))) continue; // but "Rep. | Park"
    if (to - i === 1 && (countryAt(sentence, i) || isAcronym(tokens[i]!.text))) continue; // "President of", "Minister US"
    if (!honoured && places.some((p) => p.words.from < to && i < p.words.to)) continue; // "Mayor London"
    out.push(
      candidate(sentence, i, to, 'person', honoured ? 'actors/honorific-name' : 'actors/title-name', honoured ? 4.5 : 3.2),
    );
    i = to - 1;
  }
  return out;
}

const GENERAL_BODY = /^(?:staff|assembly|council|directorate|secretariat|confederation|union|command|congress|security)$/;

/** "officer Smith" but not "Officer Training", "student Union": lower-case or titled heads that name one person. */
function personTitle(sentence: Sentence, head: string, to: number, name: number): boolean {
  const token = sentence.tokens[to - 1];
  if (!token || to !== name) return false;
  if (
    /^(?:private|major|general|principal|chief|head|independent|father|sister|mother|guard|conductor|anchor|forward|captain|director|fellow|actor|secretary|host|member|manager|trainer|coach|representative|student|victim|doctor|company|driver|trader|advocate|deputy|executive)$/.test(
      head,
    )
  )
    return isCapital(sentence.tokens[name + 1]) || isCapital(token);
  return true;
}
