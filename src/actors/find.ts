import {
  type ActorMention,
  type Document,
  type NameMention,
  type Place,
  type PlaceMention,
  type Sentence,
  type Stage,
  spanOfWords,
} from '../core/index.js';
import { commonAcronyms, withoutAcronyms } from './acronyms.js';
import { agree, withoutDoubtful } from './agree.js';
import { type Candidate, settle } from './candidate.js';
import { countryName } from './countries.js';
import { knownActors } from './known.js';
import { nameCandidates } from './names.js';
import { nominalCandidates } from './nominals.js';
import { pronounCandidates } from './pronouns.js';
import { countriesByName, countryOfSeat } from './seat.js';
import { textOf } from './shape.js';
import { stateCandidates } from './states.js';
import { withTitle } from './titled.js';

/** Persons, states, bodies and groups wherever the text speaks of them: by name, by office, by a common noun, by a pronoun. */
export const findActors: Stage<'document' | 'settings' | 'sentences' | 'names' | 'dates' | 'places', 'actorMentions'> = {
  name: 'findActors',
  needs: ['document', 'settings', 'sentences', 'names', 'dates', 'places'],
  gives: 'actorMentions',
  run: ({ document, settings, sentences, names, places }) => {
    const known = knownActors(settings.lexicon.actors);
    const namesOf = bySentence<NameMention>(names, sentences.length);
    const placesOf = bySentence<PlaceMention>(
      places.flatMap((p) => p.mentions),
      sentences.length,
    );
    const countryOf = countriesOfMentions(places);
    const seats = countriesByName(places);
    const named = sentences.map((s) => settle(nameCandidates(s, namesOf[s.index]!, placesOf[s.index]!, known)));
    const doubtless = withoutAcronyms(named, commonAcronyms(sentences));
    const agreed = withoutDoubtful(agree(sentences, doubtless, placesOf));
    return sentences.flatMap((sentence) => {
      const settled = agreed[sentence.index]!;
      const states = stateCandidates(sentence, placesOf[sentence.index]!, countryOf);
      const all = settle([...settled, ...states, ...nominalCandidates(sentence), ...pronounCandidates(sentence)]);
      const titled = withTitle(sentence, all).map((c) => withSeat(withPlace(c, placesOf[sentence.index]!, countryOf), seats));
      return titled.map((c) => mention(document, inForce(c, document.metadata.published)));
    });
  },
};

function bySentence<M extends { readonly sentence: number }>(mentions: readonly M[], count: number): M[][] {
  const out: M[][] = Array.from({ length: count }, () => []);
  for (const m of mentions) out[m.sentence]?.push(m);
  return out;
}

/** The resolved country of each place mention. */
function countriesOfMentions(places: readonly Place[]): ReadonlyMap<PlaceMention, string> {
  const out = new Map<PlaceMention, string>();
  for (const place of places) for (const m of place.mentions) if (place.country !== null) out.set(m, place.country);
  return out;
}

/** A user's entry with days gives its office and side only between them. */
function inForce(c: Candidate, day: string | null): Candidate {
  if (c.known === null || (c.known.from === null && c.known.to === null)) return c;
  const holds = day !== null && (c.known.from === null || c.known.from <= day) && (c.known.to === null || day <= c.known.to);
  return holds
    ? c
    : { ...c, title: c.title === c.known.title ? null : c.title, sector: c.sector === c.known.sector ? null : c.sector };
}

/** "Dagestan's leader", "Yilan County Fire Bureau", "mayor of Lyon": a place in the phrase gives its country, where no country's own name did. */
function withPlace(c: Candidate, places: readonly PlaceMention[], countryOf: ReadonlyMap<PlaceMention, string>): Candidate {
  if (c.kind === 'person' && c.title !== null)
    for (const p of places) {
      const text = textOf(c.sentence, p.words.from, p.words.to);
      const tail = text.slice(text.indexOf(' ') + 1); // "New Albany | Police Chief", "new" being taken for an adverb of the title
      if (p.words.to < c.from && tail !== text && c.title.startsWith(`${tail} `) && nextTo(c, p))
        return withPlace({ ...c, title: c.title.slice(tail.length + 1) }, places, countryOf);
      if (p.words.from >= c.phraseFrom && p.words.to < c.from && c.title.startsWith(`${text} `))
        return withPlace({ ...c, title: c.title.slice(text.length + 1) }, places, countryOf); // "Houston | police chief"
    }
  if (
    c.country !== null ||
    c.known !== null ||
    c.form === 'pronoun' ||
    (c.kind === 'person' && c.title === null) ||
    c.kind === 'group'
  )
    return c;
  const { tokens } = c.sentence;
  const near = c.kind === 'person' ? [c.phraseFrom, c.titleTo ?? c.phraseTo] : [c.from, c.to];
  for (const p of places) {
    const country = countryOf.get(p);
    if (country === undefined) continue;
    const inside = p.words.from >= near[0]! && p.words.to <= near[1]!;
    const owner = p.words.to === c.phraseFrom - 1 && /^['’]s?$/.test(tokens[p.words.to]?.text ?? '');
    // "police in Lyon"; but "to meet army chief X in Cairo"
    const of =
      (c.kind === 'person' ? /^of$/ : /^(?:of|in)$/).test(tokens[c.to]?.lower ?? '') &&
      (p.words.from === c.to + 1 || (p.words.from === c.to + 2 && tokens[c.to + 1]!.lower === 'the'));
    if (inside || owner || of) return { ...c, country };
  }
  return c;
}

/** The place stands no more than a title away from the name. */
const nextTo = (c: Candidate, p: PlaceMention): boolean => c.from - p.words.to <= 5;

/** The country of a local body by the place its name opens with. */
function withSeat(c: Candidate, seats: ReadonlyMap<string, string>): Candidate {
  if (c.country !== null || c.known !== null || c.kind !== 'organization' || c.form !== 'name') return c;
  return { ...c, country: countryOfSeat(c, seats) };
}

function mention(document: Document, c: Candidate): ActorMention {
  const { sentence } = c;
  const words = { from: c.from, to: c.to };
  const whole = spanOfWords(sentence, words);
  // "Kansai Electric Power Co.": the full stop is the sentence's
  const span =
    c.kind === 'organization' && /^(?:co|corp|inc|ltd)\.$/.test(sentence.tokens[c.to - 1]!.lower)
      ? { start: whole.start, end: whole.end - 1 }
      : whole;
  const block = document.blocks[sentence.block]!;
  const shorter = whole.end - span.end;
  const text =
    block.map === null
      ? document.input.slice(span.start, span.end)
      : sentence.text.slice(sentence.tokens[c.from]!.from, sentence.tokens[c.to - 1]!.to - shorter);
  const name = c.kind === 'state' && c.country !== null ? (countryName(c.country) ?? text) : text;
  return {
    kind: 'actor',
    span,
    sentence: sentence.index,
    words,
    rule: c.rule,
    value: {
      kind: c.kind,
      form: c.form,
      name: name.replace(/\s+/g, ' '),
      country: c.country,
      sector: c.sector,
      title: c.title,
      gender: c.gender,
      plural: c.plural,
      known: c.known?.name ?? null,
      belongsTo: c.belongsTo === null ? null : spanOfWords(sentence, { from: c.belongsTo[0], to: c.belongsTo[1] }),
      phrase: spanOfWords(sentence, { from: c.phraseFrom, to: c.phraseTo }),
      headWord: headWord(sentence, c),
    },
  };
}

/** The token of the phrase on which the rest of the sentence hangs: that of the tree, else the last of the name. */
function headWord(sentence: Sentence, c: Candidate): number {
  if (sentence.parsed) {
    const inside = (i: number): boolean => i >= c.phraseFrom && i < c.phraseTo;
    let at = c.to - 1;
    for (let steps = 0; steps < 12; steps++) {
      const head = sentence.tokens[at]!.head;
      if (head < 0 || !inside(head)) break;
      at = head;
    }
    return at;
  }
  return c.to - 1;
}
