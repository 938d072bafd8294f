import { listedWords, pluralOf, verbForms } from '../src/language/inflect.js';
import { LISTED } from '../src/language/tag/lexicon.js';
import { NEWS_ADJECTIVES, NEWS_NOUNS, NEWS_VERBS } from './lexicon/news-words.js';

/** compromise's tags and what they say of a word. */
const TAGS: readonly (readonly [string, number])[] = [
  ['Infinitive', LISTED.base],
  ['PresentTense', LISTED.present],
  ['PastTense', LISTED.past],
  ['Participle', LISTED.participle],
  ['Gerund', LISTED.gerund],
  ['Singular', LISTED.noun],
  ['Noun', LISTED.noun],
  ['Actor', LISTED.noun],
  ['Uncountable', LISTED.noun],
  ['Plural', LISTED.plural],
  ['Adjective', LISTED.adjective],
  ['Adverb', LISTED.adverb],
  ['Demonym', LISTED.demonym],
  ['Place', LISTED.place],
  ['City', LISTED.place],
  ['Region', LISTED.place],
  ['Country', LISTED.place],
  ['MaleName', LISTED.person],
  ['FemaleName', LISTED.person],
  ['FirstName', LISTED.person],
  ['LastName', LISTED.person],
  ['Organization', LISTED.organization],
];

let made: ReadonlyMap<string, number> | undefined;

/** Single words of compromise's lexicon (MIT) and of our own news list, with all inflected forms. */
export function listedClasses(): ReadonlyMap<string, number> {
  if (made !== undefined) return made;
  const out = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    if (/^\p{L}[\p{L}'.-]+$/u.test(word) && word.length > 2) out.set(word, (out.get(word) ?? 0) | bit);
  };
  for (const [tag, bit] of TAGS) for (const word of listedWords(tag)) add(word, bit);
  for (const base of [...listedWords('Infinitive'), ...NEWS_VERBS]) {
    if (!/^[a-z]{3,}$/.test(base)) continue;
    const f = verbForms(base);
    add(base, LISTED.base);
    add(f.present, LISTED.present);
    add(f.past, LISTED.past);
    if (f.participle !== f.past) add(f.participle, LISTED.participle);
    add(f.gerund, LISTED.gerund);
  }
  for (const noun of [...listedWords('Singular'), ...listedWords('Actor'), ...NEWS_NOUNS]) {
    if (!/^[a-z]{3,}$/.test(noun)) continue;
    add(noun, LISTED.noun);
    add(pluralOf(noun), LISTED.plural);
  }
  for (const word of NEWS_ADJECTIVES) add(word, LISTED.adjective);
  made = out;
  return out;
}
