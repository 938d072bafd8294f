import {
  bySpan,
  type Document,
  type NameMention,
  overlaps,
  type PlaceMention,
  type RuleId,
  type Sentence,
  type Span,
  type Stage,
  sameSpan,
  spanInSentence,
  wordsAt,
} from '../../core/index.js';
import { CLASS, type Division, nameKey, stateOfPostal } from '../../world/index.js';
import { type Piece, piecesOf } from '../pieces.js';
import { askedOf, cityOfDateline } from './asked.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './candidates.js';
import { formOf } from './form.js';
import { type Judged, judge, MAYBE, SURE } from './judge.js';
import { givenNamesOf, surnamesOf } from './persons.js';
import { locatedWords, townsOfPolice } from './police.js';
import { inRows, toldTwice, withoutInner } from './rows.js';
import { unknownOf } from './unknown.js';
import { userMentions } from './user.js';
import { withNames } from './with-names.js';

/** What a name needs of its own where the article speaks of its police. */
const WITH_POLICE = -0.5;
const NONE: ReadonlyMap<string, RuleId> = new Map();

/** Names of places in the text: from the gazetteer and the tables by what stands around them, from the wording, and from the names of the language core. */
export const findPlaces: Stage<'document' | 'settings' | 'sentences' | 'names' | 'dates', 'placeMentions'> = {
  name: 'findPlaces',
  needs: ['document', 'settings', 'sentences', 'names', 'dates'],
  gives: 'placeMentions',
  run: ({ document, settings, sentences, names, dates }) => {
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
    const located = new Set(sentences.flatMap((sentence, i) => locatedWords(sentence, pieces[i]!)));
    const policed = sentences.map((sentence, i) => townsOfPolice(sentence, pieces[i]!, located));
    // "in King, according to King police": a town with police of its own
    const towns = new Set(policed.flat().map(({ name }) => nameKey(name)));
    const accepted = judged.map((list, i) =>
      list.filter(({ candidate: { name, first }, score }) => {
        const key = nameKey(name);
        if (score >= SURE || (score >= MAYBE && sure.has(key))) return true;
        return score >= WITH_POLICE && towns.has(key) && !policed[i]!.some((c) => c.first === first);
      }),
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
      for (const candidate of policed[i]!) {
        const mention = mentionOf({ candidate, container: null, score: SURE }, sentence, pieces[i]!, document);
        if (mention !== undefined && !out.some((m) => m.sentence === mention.sentence && overlaps(m.span, mention.span)))
          out.push({ ...mention, value: { ...mention.value, form: 'metonym', ofBody: true } });
      }
    });
    out.sort((a, b) => bySpan(a.span, b.span));
    // "In June, Turkey arrested ten": a day or a month is no town
    const timed = out.filter((m) => !dates.some((d) => d.span.start <= m.span.start && m.span.end <= d.span.end));
    return withLexicon(timed, userMentions(settings.lexicon.places, sentences, document));
  },
};

/** The user's own places stand in for what was found on the same words. */
function withLexicon(found: readonly PlaceMention[], own: readonly PlaceMention[]): PlaceMention[] {
  if (own.length === 0) return [...found];
  return [...found.filter((m) => !own.some((o) => overlaps(o.span, m.span))), ...own].sort((a, b) => bySpan(a.span, b.span));
}

/** "Springfield, MO": in Missouri. */
const stateNamed = ({ rule, name }: Candidate): Division | undefined =>
  rule === 'places/postal-code' ? stateOfPostal(name) : undefined;

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
      within: container === null ? null : (stateNamed(container)?.name ?? container.name),
      asked: candidate.kind ?? askedOf(candidate, pieces) ?? cityOfDateline(candidate, sentence, pieces),
      form: formOf(candidate, sentence, pieces, words),
    },
  };
}
