import {
  type Document,
  overlaps,
  type PlaceMention,
  type Sentence,
  spanInSentence,
  type UserPlace,
  wordsAt,
} from '../../core/index.js';

const WORD = /[\p{L}\p{N}]/u;

/** Mentions of the places that the user has added, by their names and aliases as written. */
export function userMentions(places: readonly UserPlace[], sentences: readonly Sentence[], document: Document): PlaceMention[] {
  const out: PlaceMention[] = [];
  for (const place of places)
    for (const name of [place.name, ...place.aliases].sort((a, b) => b.length - a.length))
      for (const sentence of sentences) {
        for (let from = sentence.text.indexOf(name); from >= 0; from = sentence.text.indexOf(name, from + name.length)) {
          const to = from + name.length;
          const words = wordsAt(sentence, from, to);
          if (words === undefined || WORD.test(sentence.text[from - 1] ?? '') || WORD.test(sentence.text[to] ?? '')) continue;
          const span = spanInSentence(document.blocks[sentence.block]!, sentence, from, to);
          if (out.some((m) => overlaps(m.span, span))) continue; // a shorter name within a longer
          const value = { name, within: null, asked: place.kind, form: 'literal' } as const;
          out.push({ kind: 'place', span, sentence: sentence.index, words, rule: 'places/user-lexicon', value });
        }
      }
  return out;
}
