import type { NameType, Words } from '../../core/index.js';
import { NAME_CLASS } from '../../world/name-lists.js';
import type { Line } from './line.js';
import { KIND, type Word } from './words.js';

const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(["'s", "'", "s'"]);
const OPENING = /^["'“‘«([]$/;
const CLOSING = /^["”’»)\],]$/;
/** Lower-case starts of family names: "von Bibra", "bin Salman". */
const NAME_PARTICLES = new Set([
  'von',
  'van',
  'bin',
  'ibn',
  'bint',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'della',
  'abu',
  'ould',
  'ag',
  'al',
]);
/** No name by themselves, though written with a capital. */
const COMMON = KIND.notName | KIND.currency | KIND.calendar;

/**
 * The name without what belongs to its sentence: article, possessive, titles before a person ("Gen. Abdel Fattah"); undefined when what is left is
 * no name: a demonym ("South Koreans"), a title ("the Emir"), an acronym like "GDP", a head without a name ("the Kingdom").
 */
export function trimmed(line: Line, from: number, to: number, type: NameType): Words | undefined {
  const { words } = line;
  let a = from;
  let b = to;
  while (a < b && (ARTICLES.has(words[a]!.lower) || OPENING.test(words[a]!.text)) && b - a > 1 && words[a + 1]!.lower !== 'hague')
    a++;
  while (b > a && (POSSESSIVES.has(words[b - 1]!.lower) || CLOSING.test(words[b - 1]!.text))) b--;
  if (type === 'person') {
    while (b - a > 1 && (words[a]!.kinds & KIND.title) !== 0) a++;
    while (a > 0 && !words[a - 1]!.capital && NAME_PARTICLES.has(words[a - 1]!.lower) && line.letterCase === 'mixed') a--;
    // "BUSTILLO RESIGNS", "EVEN CRISTIANI"
    while (b - a > 1 && line.letterCase !== 'mixed' && isPlain(words[b - 1]!)) b--;
    while (b - a > 1 && line.letterCase !== 'mixed' && isPlain(words[a]!)) a++;
  }
  // "22 billion US dollars"
  if (type === 'place' && b < words.length && (words[b]!.kinds & KIND.currency) !== 0 && !words[b]!.capital) return undefined;
  if (b - a === 1 && isCommon(line, a, type)) return undefined;
  let named = false;
  let demonyms = true;
  for (let i = a; i < b; i++) {
    if (words[i]!.letters && (words[i]!.capital || line.letterCase !== 'mixed')) named = true;
    if (line.demonym[i] === 0) demonyms = false;
  }
  return named && !demonyms ? { from: a, to: b } : undefined;
}

/** A word of the language that is in no list of names. */
const isPlain = (word: Word): boolean => {
  const listed = NAME_CLASS.given | NAME_CLASS.surname | NAME_CLASS.placeMask | NAME_CLASS.organization;
  return (word.lists & NAME_CLASS.commonMask) !== 0 && (word.lists & listed) === 0;
};

function isCommon(line: Line, i: number, type: NameType): boolean {
  const word = line.words[i]!;
  if ((word.kinds & COMMON) !== 0 && (type !== 'person' || (word.kinds & KIND.calendar) === 0)) return true;
  if ((word.kinds & KIND.people) !== 0) return true;
  // "Gunfire erupts": capitals of the sentence, not of a name
  if ((line.letterCase !== 'mixed' || i === line.first) && isPlain(word) && (word.kinds & KIND.organization) === 0) return true;
  const listed = (word.lists & (NAME_CLASS.placeMask | NAME_CLASS.organization)) !== 0;
  const before = i > 0 ? line.words[i - 1]!.lower : '';
  if (type === 'person' && (word.kinds & KIND.title) !== 0)
    return before === 'the' || (word.lists & (NAME_CLASS.given | NAME_CLASS.surname)) === 0;
  return type === 'place' && (word.kinds & KIND.placeHead) !== 0 && !listed;
}
