import {
  bySpan,
  contains,
  type Document,
  type NameMention,
  overlaps,
  type PlaceKind,
  type PlaceMention,
  type RuleId,
  type Sentence,
  type Span,
  type Stage,
  sameSpan,
  spanInSentence,
  wordsAt,
} from '../../core/index.js';
import { CLASS, isCounty, nameKey } from '../../world/index.js';
import { DIVISION_WORDS, SETTLEMENTS, TERRAIN_WORDS } from '../lexicon/cues.js';
import { type Piece, piecesOf } from '../pieces.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './candidates.js';
import { piecesWithin, widened } from './core-names.js';
import { formOf } from './form.js';
import { type Judged, judge, MAYBE, opensDateline, SURE } from './judge.js';
import { givenNamesOf, surnamesOf } from './persons.js';
import { townsOfPolice } from './police.js';
import { unknownOf } from './unknown.js';
import { userMentions } from './user.js';

const NONE: ReadonlyMap<string, RuleId> = new Map();

type Name = Pick<NameMention, 'span' | 'value' | 'words'>;

/** Names of places in the text: from the gazetteer and the tables by what stands around them, from the wording, and from the names of the language core. */
export const findPlaces: Stage<'document' | 'settings' | 'sentences' | 'names' | 'dates', 'placeMentions'> = {
  name: 'findPlaces',
  needs: ['document', 'settings', 'sentences', 'names', 'dates'],
  gives: 'placeMentions',
  run: ({ document, settings, sentences, names }) => {
    const bySentence = new Map<number, NameMention[]>();
    for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
    const pieces = sentences.map(piecesOf);
    const surnames = surnamesOf(pieces, names, document);
    const givenNames = givenNamesOf(names, document);
    const judged = sentences.map((sentence, i) => {
      const candidates = candidatesOf(sentence, pieces[i]!);
      const around = { sentence, pieces: pieces[i]!, candidates, surnames, givenNames };
      const ofSentence = bySentence.get(sentence.index) ?? [];
      const list = candidates.map((_, index) => withNames(judge(index, around), sentence, pieces[i]!, document, ofSentence));
      return inRows(withoutInner(list), pieces[i]!);
    });
    // one sense for a document: a name that is a place for sure is one where the wording says little
    const sure = new Set<string>();
    for (const list of judged) for (const j of list) if (j.score >= SURE + 0.5) sure.add(nameKey(j.candidate.name));
    for (const name of toldTwice(judged)) sure.add(name);
    const accepted = judged.map((list) =>
      list.filter((j) => j.score >= SURE || (j.score >= MAYBE && sure.has(nameKey(j.candidate.name)))),
    );
    const unknown = (i: number, known: ReadonlyMap<string, RuleId>): Candidate[] => {
      const sentence = sentences[i]!;
      const taken = new Set<number>();
      const containers = new Set<number>();
      for (const { candidate } of accepted[i]!) {
        for (let p = candidate.first; p < candidate.end; p++) taken.add(p);
        if (candidate.classes & (CLASS.country | CLASS.division | CLASS.region) || candidate.kind === 'region')
          containers.add(candidate.first);
      }
      const ofSentence = bySentence.get(sentence.index) ?? [];
      const input = (from: number, to: number): Span => spanInSentence(document.blocks[sentence.block]!, sentence, from, to);
      return unknownOf({
        sentence,
        pieces: pieces[i]!,
        taken,
        containers,
        known,
        nameOf: (from, to) => ofSentence.find((n) => overlaps(n.span, input(from, to))),
        cores: ofSentence
          .filter((n) => n.value.type === 'place')
          .map((n) => ({ from: sentence.tokens[n.words.from]!.from, to: sentence.tokens[n.words.to - 1]!.to })),
        sameName: (from, to) => ofSentence.some((n) => sameSpan(n.span, input(from, to))),
      });
    };
    const first = sentences.map((_, i) => unknown(i, NONE));
    const known = new Map<string, RuleId>();
    for (const { name, rule } of first.flat())
      if (rule !== 'places/row' && (!known.has(name) || rule !== 'places/core-name')) known.set(name, rule);
    const out: PlaceMention[] = [];
    sentences.forEach((sentence, i) => {
      const more = known.size === 0 ? first[i]! : unknown(i, known);
      const found = [...accepted[i]!, ...more.map((candidate) => ({ candidate, container: null, score: SURE }))];
      for (const j of found.sort((a, b) => a.candidate.first - b.candidate.first)) {
        const mention = mentionOf(j, sentence, pieces[i]!, document);
        if (mention !== undefined) out.push(mention);
      }
      for (const candidate of townsOfPolice(sentence, pieces[i]!)) {
        const mention = mentionOf({ candidate, container: null, score: SURE }, sentence, pieces[i]!, document);
        if (mention !== undefined && !out.some((m) => m.sentence === mention.sentence && overlaps(m.span, mention.span)))
          out.push({ ...mention, value: { ...mention.value, form: 'metonym', ofBody: true } });
      }
    });
    out.sort((a, b) => bySpan(a.span, b.span));
    return withLexicon(out, userMentions(settings.lexicon.places, sentences, document));
  },
};

/** "Gary police ... two Gary men": names that several mentions half speak for and none speaks against. */
function toldTwice(judged: readonly (readonly Judged[])[]): string[] {
  const hints = new Map<string, number>();
  for (const list of judged)
    for (const { candidate, score } of list) {
      const key = nameKey(candidate.name);
      const before = hints.get(key) ?? 0;
      if (score < AGAINST) hints.set(key, Number.NEGATIVE_INFINITY);
      else if (score >= HINT) hints.set(key, before + 1);
    }
  return [...hints].filter(([, n]) => n >= 2).map(([name]) => name);
}
const HINT = 1;
const AGAINST = -1.5;

/** The user's own places stand in for what was found on the same words. */
function withLexicon(found: readonly PlaceMention[], own: readonly PlaceMention[]): PlaceMention[] {
  if (own.length === 0) return [...found];
  return [...found.filter((m) => !own.some((o) => overlaps(o.span, m.span))), ...own].sort((a, b) => bySpan(a.span, b.span));
}

/** "Port of Tema" leaves no Tema beside it. */
const withoutInner = (list: readonly Judged[]): Judged[] =>
  list.filter(
    ({ candidate: c }) =>
      !list.some(({ candidate: o }) => o.rule === 'places/core-name' && o !== c && o.first <= c.first && c.end <= o.end),
  );

/** "Clay, Grant and Wilkin counties", "Siaya, Kisii and Migori": names of one row are of one sort. */
function inRows(list: readonly Judged[], pieces: readonly Piece[]): Judged[] {
  const out = [...list];
  let start = 0;
  while (start < out.length) {
    let end = start + 1;
    while (end < out.length && neighbours(out[end - 1]!.candidate, out[end]!.candidate, pieces)) end++;
    const row = out.slice(start, end);
    if (row.length > 1) {
      const last = row.at(-1)!.candidate;
      const plural = pieces[last.end - 1]!.gap === ' ' ? pieces[last.end]?.lowerText : undefined;
      const counties = plural === 'counties' || plural === 'parishes';
      const sure = row.filter((j) => j.score >= SURE).length;
      row.forEach((j, k) => {
        if (counties && isCounty(j.candidate.name))
          out[start + k] = {
            ...j,
            candidate: { ...j.candidate, kind: 'region', rule: 'places/county-row' },
            score: Math.max(j.score, SURE + 1),
          };
        else if (row.length > 2 && sure * 2 >= row.length && j.score < SURE) out[start + k] = { ...j, score: j.score + 1.5 };
        else if (sure > 0 && j.score < SURE) out[start + k] = { ...j, score: j.score + 0.6 };
      });
    }
    start = end;
  }
  return out;
}

/** Whether only a comma, "and" or "or" stands between two candidates. */
function neighbours(a: Candidate, b: Candidate, pieces: readonly Piece[]): boolean {
  const gap = pieces[a.end - 1]!.gap;
  if (b.first === a.end) return gap === ', ' || gap === '; ';
  return b.first === a.end + 1 && /^(?:and|or)$/.test(pieces[a.end]!.text) && /^,? $/.test(gap);
}

/** What the language core says of the same words. */
function withNames(
  judged: Judged,
  sentence: Sentence,
  pieces: readonly Piece[],
  document: Document,
  names: readonly Name[],
): Judged {
  if (names.length === 0) return judged;
  const span = spanOf(judged.candidate, sentence, pieces, document);
  const name = names.find((n) => overlaps(n.span, span));
  if (name === undefined) return { ...judged, score: judged.score - 0.25 };
  const strong = (judged.candidate.classes & (CLASS.country | CLASS.region | CLASS.division)) !== 0;
  const wider = contains(name.span, span) && name.span.end - name.span.start > span.end - span.start;
  const { type } = name.value;
  if (type === 'place') {
    const longer = wider ? longerName(judged.candidate, sentence, pieces, name) : undefined;
    if (longer !== undefined) return { candidate: longer, container: null, score: SURE + 1 };
    return { ...judged, score: judged.score + (wider ? 1 : 2.1) };
  }
  if (wider) return { ...judged, score: judged.score - 3 };
  // "César" is a man where the core says so, though a department of Colombia is Cesar too
  if (type === 'person' && (judged.candidate.classes & (CLASS.country | CLASS.region | CLASS.capital)) === 0)
    return { ...judged, score: judged.score - (strong ? 3 : 2) };
  return { ...judged, score: judged.score - (strong ? 0.5 : 1.2) };
}

function longerName(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[], name: Name): Candidate | undefined {
  const from = sentence.tokens[name.words.from]!.from;
  const to = sentence.tokens[name.words.to - 1]!.to;
  const within = piecesWithin(pieces, from, to);
  return within && widened(candidate, pieces, within.first, within.end, sentence.text.slice(from, to));
}

function spanOf(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[], document: Document): Span {
  return spanInSentence(document.blocks[sentence.block]!, sentence, pieces[candidate.first]!.from, pieces[candidate.end - 1]!.to);
}

function mentionOf(
  { candidate, container }: Judged,
  sentence: Sentence,
  pieces: readonly Piece[],
  document: Document,
): PlaceMention | undefined {
  const from = pieces[candidate.first]!.from;
  const to = pieces[candidate.end - 1]!.to;
  const words = wordsAt(sentence, from, to);
  if (words === undefined) return undefined;
  return {
    kind: 'place',
    span: spanInSentence(document.blocks[sentence.block]!, sentence, from, to),
    sentence: sentence.index,
    words,
    rule: candidate.rule,
    value: {
      name: candidate.name,
      within: container?.name ?? null,
      asked: candidate.kind ?? askedOf(candidate, pieces) ?? cityOfDateline(candidate, sentence, pieces),
      form: formOf(candidate, sentence, pieces, words),
    },
  };
}

/** What kind of place the wording asks for: "the city of X", "X province". */
function askedOf(candidate: Candidate, pieces: readonly Piece[]): PlaceKind | null {
  const last = pieces[candidate.end - 1]!;
  const after = last.gap === ' ' ? pieces[candidate.end]?.lowerText : undefined;
  const before = pieces[candidate.first - 1];
  const noun =
    before?.gap !== ' ' ? undefined : before.lowerText === 'of' ? pieces[candidate.first - 2]?.lowerText : before.lowerText;
  if (isQuarter(candidate, pieces)) return 'district';
  for (const word of [after, noun]) {
    if (word === undefined) continue;
    if (word === 'city' || word === 'town' || word === 'village' || word === 'capital') return 'city';
    if (DIVISION_WORDS.has(word) && word !== 'district' && word !== 'districts') return 'region';
    if (word === 'river' || word === 'lake' || word === 'sea' || word === 'strait' || word === 'gulf') return 'water';
    if (TERRAIN_WORDS.has(word)) return 'region';
    if (word === noun && SETTLEMENTS.has(word)) return 'city';
  }
  return null;
}

const QUARTER = /^(?:neighbou?rhood|neighbou?rhoods|section|quarter|barrio)$/;
/** "the city's Garfield neighborhood", "in the neighborhood of Roxbury"; but "an Atlanta neighborhood", "the Dallas neighborhood where" are in the town. */
function isQuarter(candidate: Candidate, pieces: readonly Piece[]): boolean {
  const before = pieces[candidate.first - 1];
  if (before === undefined) return false;
  const noun = pieces[candidate.first - 2];
  if (before.gap === ' ' && before.lowerText === 'of' && noun?.gap === ' ' && QUARTER.test(noun.lowerText))
    return pieces[candidate.first - 3]?.capital !== true; // "the Del Paso Heights neighborhood of Sacramento"
  const last = pieces[candidate.end - 1]!;
  const after = last.gap === ' ' ? pieces[candidate.end] : undefined;
  if (after === undefined || !QUARTER.test(after.lowerText)) return false;
  if (/^(?:of|where|that|which)$/.test(after.gap === ' ' ? (pieces[candidate.end + 1]?.lowerText ?? '') : '')) return false;
  return before.lowerText === 'the' || before.gap !== ' ' || /^(?:same|in)$/.test(before.lowerText);
}

/** "NEW YORK, Oct 27", "WASHINGTON —": a dateline opens with a town, not with the state of the same name. */
function cityOfDateline(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[]): PlaceKind | null {
  if (candidate.classes & CLASS.country || candidate.first !== 0) return null;
  return sentence.kind === 'dateline' || opensDateline(candidate, pieces) ? 'city' : null;
}
