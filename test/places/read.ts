import { DEFAULT_SETTINGS, type Note, type Place } from '../../src/core/index.js';
import { findNames, readSentences } from '../../src/language/index.js';
import { findPlaces, resolvePlaces } from '../../src/places/index.js';
import { readArticle } from '../../src/reading/index.js';

/** The places of a plain text, with what was told on the way. */
export function placesOf(
  text: string,
  title?: string,
): { readonly places: readonly Place[]; readonly notes: readonly Note[]; readonly input: string } {
  const notes: Note[] = [];
  const tell = (note: Note): void => {
    notes.push(note);
  };
  const document = readArticle({ text, format: 'text', source: null, ...(title === undefined ? {} : { title }) });
  const settings = DEFAULT_SETTINGS;
  const sentences = readSentences.run({ document }, tell);
  const names = findNames.run({ sentences }, tell);
  const placeMentions = findPlaces.run({ document, settings, sentences, names, dates: [] }, tell);
  return { places: resolvePlaces.run({ document, settings, sentences, names, placeMentions }, tell), notes, input: text };
}
