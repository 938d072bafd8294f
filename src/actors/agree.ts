import type { PlaceMention, Sentence } from '../core/index.js';
import { titleAfter } from './apposition.js';
import { type Candidate, candidate, settle } from './candidate.js';
import { countryAt } from './countries.js';
import { isOfficeSurname } from './leaders.js';
import { genderOf } from './link/persons.js';
import { fold, isAcronym, isCapital, isPossessive, PARTICLES, textOf } from './shape.js';
import { titleBefore } from './title.js';

/**
 * What one sentence tells about a name holds in the whole article: the surname of a person named in full, the short form of a body, an acronym that is
 * explained once ("Sexual Minorities Uganda (SMUG)").
 */
export function agree(
  sentences: readonly Sentence[],
  named: readonly (readonly Candidate[])[],
  places: readonly (readonly PlaceMention[])[],
): Candidate[][] {
  const persons = new Map<string, number>();
  const surnames = new Map<string, Candidate>();
  const firsts = new Set<string>();
  const bodies = new Map<string, Candidate>();
  const votes = new Map<string, number>();
  for (const list of named)
    for (const c of list) {
      const text = textOf(c.sentence, c.from, c.to);
      if (c.kind === 'person') {
        persons.set(fold(text), (persons.get(fold(text)) ?? 0) + 1);
        const last = surnameFrom(c.sentence, c.from, c.to);
        if (last > c.from) surnames.set(fold(textOf(c.sentence, last, c.to)), c);
        if (
          c.rule !== 'actors/alias' &&
          c.to - c.from > 1 &&
          isCapital(c.sentence.tokens[c.from]) &&
          c.sentence.tokens[c.from]!.text.length > 1
        )
          firsts.add(fold(c.sentence.tokens[c.from]!.text));
        // "Barbecue", "Dogo Gide": what someone is called stands alone too
        if (c.rule === 'actors/alias' || c.rule === 'actors/named')
          if (c.to - c.from === 1) surnames.set(fold(text), c);
          else bodies.set(text, c);
        if (c.to - 1 > last) surnames.set(fold(c.sentence.tokens[c.to - 1]!.text), c);
      } else if (text.length > 1) {
        bodies.set(text, c);
        votes.set(text, (votes.get(text) ?? 0) + 1);
      }
    }
  const acronyms = new Map<string, Candidate>();
  for (const list of named) for (const c of list) if (c.kind !== 'person') explained(c, acronyms);
  const unnamed = freeWords(sentences, named);
  const byFirst = new Map<string, (readonly [string, Candidate])[]>();
  for (const [text, c] of bodies) {
    if (text.length < 3 || (c.known === null && !text.includes(' ') && votes.get(text)! < (unnamed.get(text) ?? 0))) continue;
    const first = c.sentence.tokens[c.from]!.text;
    byFirst.set(first, [...(byFirst.get(first) ?? []), [text, c]]);
  }
  return sentences.map((sentence) => {
    // "Breeders Association (MACBAN)": a body, also where the model takes the acronym for a person
    const have = named[sentence.index]!.filter(
      (c) =>
        c.kind !== 'person' ||
        c.to - c.from > 1 ||
        !isAcronym(textOf(sentence, c.from, c.to)) ||
        !acronyms.has(textOf(sentence, c.from, c.to)),
    );
    const more: Candidate[] = [];
    const mine = places[sentence.index]!;
    const taken = takenBy(have);
    const free = (i: number): boolean => !taken.has(i);
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i]!;
      if (!free(i) || !isCapital(token)) continue;
      const alone = standsAlone(sentence, i);
      const placed = mine.some((p) => p.words.from <= i && i < p.words.to);
      const acronym = acronyms.get(token.text);
      if (acronym) {
        more.push(
          candidate(sentence, i, i + 1, acronym.kind, 'actors/acronym', 4, {
            known: acronym.known,
            country: acronym.country,
            sector: acronym.sector,
          }),
        );
        continue;
      }
      if (!alone || sentence.letterCase === 'upper') continue;
      const key = fold(token.text);
      if ((surnames.has(key) || (firsts.has(key) && i > 0)) && !placed && notSentenceWord(sentence, i))
        more.push(candidate(sentence, i, i + 1, 'person', 'actors/surname', 3));
    }
    for (const token of sentence.tokens) {
      for (const [text, body] of byFirst.get(token.text) ?? []) {
        const end = token.from + text.length;
        if (sentence.text.slice(token.from, end) !== text) continue;
        let to = token.index + 1;
        while (to < sentence.tokens.length && sentence.tokens[to]!.to <= end) to++;
        if (sentence.tokens[to - 1]!.to !== end || range(token.index, to).some((i) => taken.has(i))) continue;
        if (mine.some((p) => p.words.from < to && token.index < p.words.to)) continue;
        more.push(
          candidate(sentence, token.index, to, body.kind, 'actors/same-body', 2.9, {
            known: body.known,
            country: body.country,
            sector: body.sector,
          }),
        );
      }
    }
    return settle([...have, ...more]);
  });
}

const SAYING =
  /^(?:says?|said|told|tells|adds?|added|noted|notes|explained|explains|argued|argues|claimed|claims|asked|replied|insisted|recalled|recalls|warned|wrote|writes|stressed|confirmed|denied|stated|continued|admitted|joked|laughed|smiled|tweeted|testified|pleaded|died|resigned|married|who|whose|himself|herself)$/;

/**
 * A single word that the model takes for a person needs something that only persons have: a title, a verb of saying, a given name, or a fuller name
 * elsewhere in the article. "Shelling", "Bitcoin" and "Analogix" have none of it.
 */
export function withoutDoubtful(lists: readonly (readonly Candidate[])[]): Candidate[][] {
  const sure = new Set<string>();
  for (const list of lists)
    for (const c of list) {
      if (c.kind !== 'person') continue;
      const text = textOf(c.sentence, c.from, c.to);
      if (c.to - c.from > 1) for (let i = c.from; i < c.to; i++) sure.add(fold(c.sentence.tokens[i]!.text));
      if (
        c.known !== null ||
        c.rule === 'actors/honorific-name' ||
        c.rule === 'actors/title-name' ||
        c.rule === 'actors/named' ||
        c.rule === 'actors/alias' ||
        personal(c) ||
        genderOf(text) !== null ||
        isOfficeSurname(text)
      )
        sure.add(fold(text));
    }
  return lists.map((list) =>
    list.filter((c) => c.kind !== 'person' || c.to - c.from > 1 || sure.has(fold(textOf(c.sentence, c.from, c.to)))),
  );
}

/** A verb of saying beside it, or an office after a comma. */
function personal(c: Candidate): boolean {
  const { tokens } = c.sentence;
  if (
    SAYING.test(tokens[c.to]?.lower ?? '') ||
    /^(?:said|says|told|asked|quoted|accused|surnamed|named)$/.test(tokens[c.from - 1]?.lower ?? '')
  )
    return true;
  return titleBefore(c.sentence, c.from) !== undefined || titleAfter(c.sentence, c.to) !== undefined;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The tokens that candidates cover. */
function takenBy(list: readonly Candidate[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const c of list) for (let i = c.from; i < c.to; i++) out.add(i);
  return out;
}

/** How often each capitalised word stands in the article without being taken for a name of anyone. */
function freeWords(sentences: readonly Sentence[], named: readonly (readonly Candidate[])[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const sentence of sentences) {
    const taken = takenBy(named[sentence.index]!);
    for (const token of sentence.tokens)
      if (isCapital(token) && !taken.has(token.index)) out.set(token.text, (out.get(token.text) ?? 0) + 1);
  }
  return out;
}

/** Not a part of a longer name: "Playas del | Coco", "the Ortega | -Murillo regime". */
function standsAlone(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (after && ((isCapital(after) && sentence.letterCase !== 'title') || (/^[-‐&]$/.test(after.text) && after.from === token.to)))
    return false;
  if (before && (isCapital(before) || /^[-‐&]$/.test(before.text)) && sentence.letterCase !== 'title' && i > 1) return false;
  return !(before && i > 1 && /^(?:del?|di|da|von|van|el|la|al)$/.test(before.lower) && isCapital(tokens[i - 2]));
}

/** First token of the surname: the last word with the particles before it. */
export function surnameFrom(sentence: Sentence, from: number, to: number): number {
  let last = to - 1;
  while (last > from && /^(?:jr|sr|ii|iii|iv)\.?$|^\.$/i.test(sentence.tokens[last]!.text)) last--;
  while (last - 1 > from && PARTICLES.has(sentence.tokens[last - 1]!.lower)) last--;
  while (last - 1 > from && sentence.tokens[last - 1]!.text === '-') last -= 2;
  return last;
}

/** "May", "Will", "Young": a surname that opens a sentence as a common word stands there with a lower-case twin elsewhere; then it needs more. */
function notSentenceWord(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i]!;
  if (i > 0 && sentence.tokens[i - 1]!.upos !== 'PUNCT') return true;
  return token.upos === 'PROPN' || SAYING.test(sentence.tokens[i + 1]?.lower ?? '') || isPossessive(sentence.tokens[i + 1]);
}

/** "Name (ACRONYM)": notes the acronym for the body. */
function explained(c: Candidate, acronyms: Map<string, Candidate>): void {
  const { tokens } = c.sentence;
  let i = c.to;
  if (isPossessive(tokens[i])) i++;
  if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')' || c.to - c.from < 2) return;
  const text = tokens[i + 1]!.text; // "(TSE)", "(Olade)": often the initials of the name in another language
  if ((isAcronym(text) || /^\p{Lu}\p{Ll}{2,8}$/u.test(text)) && !countryAt(c.sentence, i + 1) && !acronyms.has(text))
    acronyms.set(text, c);
}
