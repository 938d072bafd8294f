import { BODY, type Note } from '../../core/index.js';
import type { Offsets } from '../offsets.js';
import type { ReportLayers } from './layers.js';

/** The article's own warnings, then those of the stages; the same one is told once. */
export function warningsOf({ document, sentences }: ReportLayers, offsets: Offsets, notes: readonly Note[]) {
  const found = notes.filter((note) => note.kind === 'warning');
  const add = (code: string, message: string): void => {
    if (!found.some((note) => note.code === code)) found.unshift({ kind: 'warning', code, message, span: null, rule: null });
  };
  if (document.metadata.published === null)
    add(
      'NO_PUBLICATION_DATE',
      'The article does not say when it was published: relative dates stay unresolved. Give the day with --published.',
    );
  if (document.metadata.language !== 'en')
    add('NOT_ENGLISH', `The text looks like "${document.metadata.language}", not English: little or nothing can be found in it.`);
  if (!sentences.some((s) => BODY.has(s.kind))) add('NOT_AN_ARTICLE', 'No running text was found.');
  const seen = new Set<string>();
  return found
    .map((note) => ({
      code: note.code,
      message: note.message,
      start: note.span === null ? null : offsets.of(note.span.start),
      end: note.span === null ? null : offsets.of(note.span.end),
    }))
    .filter((w) => {
      const key = `${w.code} ${w.message} ${w.start}`;
      return !seen.has(key) && seen.add(key);
    });
}
