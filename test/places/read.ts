import { DEFAULT_SETTINGS, NO_LEXICON, type Note, type Place, type Settings, type UserPlace } from '../../src/core/index.js';
import { findNames, readSentences } from '../../src/language/index.js';
import { findPlaces, resolvePlaces } from '../../src/places/index.js';
import { readArticle } from '../../src/reading/index.js';

/** The places of a plain text, with what was told on the way. */
export function placesOf(
  text: string,
  own: readonly UserPlace[] = [],
): { readonly places: readonly Place[]; readonly notes: readonly Note[]; readonly input: string } {
  const notes: Note[] = [];
  const tell = (note: Note): void => {
    notes.push(note);
  };
  const document = readArticle({ text, format: 'text', source: null });
  const settings: Settings = { ...DEFAULT_SETTINGS, lexicon: { ...NO_LEXICON, places: own } };
  const sentences = readSentences.run({ document }, tell);
  const names = findNames.run({ sentences }, tell);
  const placeMentions = findPlaces.run({ document, settings, sentences, names, dates: [] }, tell);
  return { places: resolvePlaces.run({ document, settings, sentences, names, placeMentions }, tell), notes, input: text };
}
