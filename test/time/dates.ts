import type { DateMention, Note } from '../../src/core/index.js';
import { readSentences } from '../../src/language/index.js';
import { readArticle } from '../../src/reading/index.js';
import { findDates } from '../../src/time/index.js';

export interface Seen {
  readonly text: string;
  readonly value: string;
  readonly date: DateMention;
}

/** The dates of a text published that day. */
export function datesOf(
  text: string,
  published: string | null = '2020-10-09',
): { readonly seen: readonly Seen[]; readonly notes: readonly Note[] } {
  const document = readArticle({ text, format: 'text', source: null, ...(published === null ? {} : { published }) });
  const sentences = readSentences.run({ document }, () => {});
  const notes: Note[] = [];
  const dates = findDates.run({ document, sentences }, (note) => notes.push(note));
  return {
    seen: dates.map((date) => ({ text: text.slice(date.span.start, date.span.end), value: date.value.value, date })),
    notes,
  };
}
