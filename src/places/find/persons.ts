import type { Document, NameMention } from '../../core/index.js';
import { PERSON_TITLES } from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import { classesOf, isPersonal } from './candidate.js';

/** Last words of persons' names: from the language core, else after titles and given names. */
export function surnamesOf(
  sentences: readonly (readonly Piece[])[],
  names: readonly NameMention[],
  document: Document,
): Set<string> {
  const out = new Set<string>();
  for (const name of names) {
    if (name.value.type !== 'person') continue;
    const words = document.input.slice(name.span.start, name.span.end).split(/\s+/);
    if (words.length > 1) out.add(words.at(-1)!);
  }
  for (const pieces of sentences) {
    for (let i = 0; i + 1 < pieces.length; i++) {
      const piece = pieces[i]!;
      const next = pieces[i + 1]!;
      if (!piece.capital || piece.gap !== ' ' || !next.capital || next.upper) continue;
      if (!PERSON_TITLES.has(piece.text) && !isPersonal(piece.text)) continue;
      if (classesOf(`${piece.text} ${next.text}`) !== 0) continue;
      const third = pieces[i + 2];
      const last = next.gap === ' ' && third?.capital === true && PERSON_TITLES.has(piece.text) ? third : next;
      if (!PERSON_TITLES.has(last.text)) out.add(last.text);
    }
  }
  return out;
}

/** First words of persons' names, as the language core has them: "Phoenix" is a child in a story of one Phoenix Sinclair. */
export function givenNamesOf(names: readonly NameMention[], document: Document): Set<string> {
  const out = new Set<string>();
  for (const name of names) {
    if (name.value.type !== 'person') continue;
    const words = document.input.slice(name.span.start, name.span.end).split(/\s+/);
    if (words.length > 1) out.add(words[0]!);
  }
  return out;
}
