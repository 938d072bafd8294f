import type { Sentence } from '../core/index.js';
import { countries, countryOfCode } from '../world/index.js';
import { PARTS } from './lexicon/parts.js';

/** A country as the text has it: by its name or by the adjective of its people. */
export interface CountryWord {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly demonym: boolean;
  /** Index after its last token. */
  readonly to: number;
}

interface Entry {
  readonly text: string;
  readonly country: string;
  readonly demonym: boolean;
}

interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
}

let index: Index | undefined;

const firstWord = (text: string): string => /^[\p{L}.]+/u.exec(text)?.[0].toLowerCase() ?? '';

function open(): Index {
  const byFirst = new Map<string, Entry[]>();
  const add = (text: string, country: string, demonym: boolean): void => {
    const first = firstWord(text);
    if (first === '') return;
    const list = byFirst.get(first);
    if (list) list.push({ text, country, demonym });
    else byFirst.set(first, [{ text, country, demonym }]);
  };
  for (const c of countries()) {
    for (const text of [c.name, ...c.otherNames]) add(text, c.alpha3, false);
    for (const text of c.demonyms) add(text, c.alpha3, true);
  }
  for (const line of PARTS.trim().split('\n')) {
    const [country, words] = line.split('|') as [string, string];
    for (const word of words.split(';')) add(word, country, true);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { byFirst };
}

/** The English name of a country, without the brackets and articles of lists. */
export const countryName = (country: string): string | null => countryOfCode(country)?.name ?? null;

/** The country named by the words that begin at token `i`; capitals count unless the sentence has none to tell by. */
const CONTINENT = /^(?:central|latin|south|north|pan|ibero|inter|meso|-)$/;
export function countryAt(sentence: Sentence, i: number): CountryWord | undefined {
  const token = sentence.tokens[i];
  if (!token || token.text === token.lower) return undefined;
  // "the Central American Integration System", "a Latin American bank"
  if (/^americans?$/.test(token.lower) && CONTINENT.test(sentence.tokens[i - 1]?.lower ?? '')) return undefined;
  index ??= open();
  const list =
    index.byFirst.get(token.lower) ?? (/^\p{L}+$/u.test(token.text) ? undefined : index.byFirst.get(firstWord(token.text)));
  if (!list) return undefined;
  const upper = sentence.letterCase === 'upper';
  for (const { text, country, demonym } of list) {
    const slice = sentence.text.slice(token.from, token.from + text.length);
    if (slice !== text && !(slice.toLowerCase() === text.toLowerCase() && (upper ? text.length > 2 : text.length > 4))) continue;
    let to = i + 1;
    while (to < sentence.tokens.length && sentence.tokens[to - 1]!.to < token.from + text.length) to++;
    const end = sentence.tokens[to - 1]!;
    if (end.to === token.from + text.length || /^[-–.'’]/.test(sentence.text.slice(token.from + text.length)))
      return { country, demonym, to };
  }
  return undefined;
}

const HELPED =
  /^(?:backed|sponsored|funded|financed|supported|trained|armed|equipped|supplied|sanctioned|allied|aligned|linked|friendly|speaking|occupied|imposed|brokered|mediated|installed|designated|listed|leaning|inspired|oriented)$/;
/** "US-backed militias", "pro-Russian fighters", "anti-Syrian groups": whose friends or foes they are, not whose people. */
function ofAnother({ tokens }: Sentence, from: number, to: number): boolean {
  const stem = tokens[from - 1]?.text === '-' ? tokens[from - 2]?.lower : undefined;
  return stem === 'pro' || stem === 'anti' || (tokens[to]?.text === '-' && HELPED.test(tokens[to + 1]?.lower ?? ''));
}

/** The one country that the words [from, to) speak of; undefined for none or several. */
export function countryWithin(sentence: Sentence, from: number, to: number): string | undefined {
  let found: string | undefined;
  for (let i = from; i < to; i++) {
    const at = countryAt(sentence, i);
    if (!at || ofAnother(sentence, i, at.to)) continue;
    if (found !== undefined && found !== at.country) return undefined; // "Franco-German", "Armenian and Azerbaijani officials"
    found = at.country;
    i = at.to - 1;
  }
  return found;
}
