import type { Element } from './element.js';
import { HOLIDAYS } from './lexicon/holidays.js';
import { capital, isQuote, type Word } from './words.js';

/** Name by its words ("new year ' s eve"), the longest of those with the same first word first. */
const BY_FIRST = new Map<string, { readonly parts: readonly string[]; readonly name: string }[]>();
for (const name of Object.keys(HOLIDAYS)) {
  const parts = name
    .replaceAll("'", " ' ")
    .split(' ')
    .filter((part) => part !== '');
  const list = BY_FIRST.get(parts[0]!) ?? [];
  list.push({ parts, name });
  BY_FIRST.set(
    parts[0]!,
    list.sort((a, b) => b.parts.length - a.parts.length),
  );
}
const same = (word: Word | undefined, part: string): boolean =>
  word !== undefined && (part === "'" ? isQuote(word) : word.lower === part);

export const holidayElement: Element = (words, at) => {
  const found = words[at] === undefined || !capital(words[at]) ? undefined : BY_FIRST.get(words[at]!.lower);
  for (const { parts, name } of found ?? []) {
    if (parts.every((part, i) => same(words[at + i], part))) return { at, next: at + parts.length, n: Number.NaN, code: name };
  }
  return undefined;
};

export const HOLIDAY_FIRST: readonly string[] = [...BY_FIRST.keys()];
