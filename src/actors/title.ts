import type { Sentence } from '../core/index.js';
import { type CountryWord, countryAt } from './countries.js';
import { isCapital, isPossessive, textOf } from './shape.js';
import { BODY, HONORIFIC, TITLE, TITLE_ADVERB, TITLE_END, TITLE_MODIFIER } from './words.js';

/** An office or rank as the text gives it to a person. */
export interface Title {
  /** Tokens of the title without article, country and honorific. */
  readonly from: number;
  readonly to: number;
  /** First token of all that stands before the name: article, country, "former". */
  readonly outerFrom: number;
  readonly outerTo: number;
  readonly text: string;
  /** The phrase of the lexicon that heads it ("spokeswoman"). */
  readonly head: string;
  readonly sector: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly country: string | null;
  /** "former", "then", "late": an office no longer held. */
  readonly past: boolean;
  /** Tokens that name a body within the title. */
  readonly body: readonly [from: number, to: number] | null;
}

const PAST: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'ex-',
  'then',
  'then-',
  'late',
  'ousted',
  'deposed',
  'outgoing-',
  'retired',
  'one-time',
  'onetime',
]);
const STOP = new Set(
  'the a an his her its their our my your this that these those and or but of for in on at by to from with as after before when while said says told who which is was were are be has have had will would old year-old years'.split(
    ' ',
  ),
);

/** Kin is written small; capitalised it is a part of a name. */
const KIN =
  /^(?:husband|wife|son|daughter|uncle|aunt|nephew|niece|widow|widower|girlfriend|boyfriend|grandson|granddaughter|grandfather|grandmother|cousin)$/;

/** The longest title of the lexicon that ends before token `to`; [from, phrase]. */
export function titleEnding(sentence: Sentence, to: number): readonly [number, string] | undefined {
  const { tokens } = sentence;
  let end = to;
  if (tokens[end - 1]?.text === '.' && end > 1) end--; // "Gen." split in two
  const last = tokens[end - 1];
  if (
    !last ||
    !(TITLE_END.has(last.lower) || TITLE_END.has(`${last.lower}.`) || /['’]/.test(last.text) || last.lower.includes('-'))
  )
    return undefined;
  if (isCapital(last) && KIN.test(last.lower)) return undefined; // "Choe Son | Hui"
  for (let n = Math.min(5, end); n >= 1; n--) {
    const text = textOf(sentence, end - n, end)
      .toLowerCase()
      .replace(/’/g, "'");
    if (TITLE.has(text)) return [end - n, text];
    const dotted = textOf(sentence, end - n, to).toLowerCase();
    if (TITLE.has(dotted)) return [end - n, dotted];
  }
  return undefined;
}

/** In small letters kin, not clergy. */
const CLERGY = /^(?:father|mother|brother|sister)$/;

function sectorOf(text: string, head: string): string | null {
  if (CLERGY.test(head) && text.endsWith(head)) return null; // "his sister | Kim Yo Jong"
  const own = TITLE.get(head)?.sector ?? null;
  if (own !== null) return own;
  const lower = text.toLowerCase();
  for (const [word, sector] of TITLE_MODIFIER) if (word.test(lower)) return sector;
  return null;
}

/** "Armenia's rights ombudsman | Artak Beglaryan", "Russian foreign ministry spokeswoman | Maria Zakharova", "Gen. |". */
export function titleBefore(sentence: Sentence, name: number): Title | undefined {
  const { tokens } = sentence;
  let to = name;
  while (to > 0 && HONORIFIC.has(tokens[to - 1]!.lower) && !TITLE.has(tokens[to - 1]!.lower)) to--;
  if (/^sheikha?$/.test(tokens[to - 1]?.lower ?? '') && titleEnding(sentence, to - 1)) to--; // "Prime Minister | Sheikh"
  const head = titleEnding(sentence, to);
  if (!head) return undefined;
  return widen(sentence, head[0], to, name, head[1]);
}

/** "Chief of Staff | Gen.": where an office with "of" that ends before a rank begins. */
function officeOfStaff(sentence: Sentence, to: number): number | undefined {
  const office = titleEnding(sentence, to);
  return office?.[1].includes(' of ') ? office[0] : undefined;
}

/** "his | deputy": who stands in for someone sits in no parliament. */
const standsIn = (sentence: Sentence, head: string, from: number): boolean =>
  head === 'deputy' &&
  !isCapital(sentence.tokens[from]) &&
  (/^(?:his|her|its|their)$/.test(sentence.tokens[from - 1]?.lower ?? '') || isPossessive(sentence.tokens[from - 1]));

/** "Gunmen | assassinated Senator X": a verb with its subject is no part of the office. */
const isDeed = ({ tokens }: Sentence, i: number): boolean =>
  tokens[i]!.xpos === 'VBD' && tokens.some((t) => t.head === i && t.deprel === 'nsubj');

/** Takes the words before a title's head that belong to it. */
export function widen(sentence: Sentence, headFrom: number, to: number, outerTo: number, head: string): Title {
  const { tokens } = sentence;
  let from = headFrom;
  let outer = headFrom;
  let country: string | null = null;
  let past = false;
  let prefix = '';
  let body: [number, number] | null = null;
  for (let i = headFrom - 1; i >= 0 && headFrom - i <= 9; ) {
    const token = tokens[i]!;
    const land = countryEnding(sentence, i + 1);
    if (land) {
      country = land.word.country;
      outer = land.from;
      i = land.from - 1;
      continue;
    }
    if (isPossessive(token)) {
      const owner = i > 0 ? countryEnding(sentence, i) : undefined;
      if (owner) {
        country = owner.word.country;
        outer = owner.from;
      } else if (i > 0 && isCapital(tokens[i - 1])) {
        let f = i - 1; // "the Orleans Parish's coroner"
        while (f > 0 && isCapital(tokens[f - 1]) && i - f < 5) f--;
        body ??= [f, i];
        outer = f;
      } else if (i > 0 && BODY.has(tokens[i - 1]!.lower)) {
        body ??= [i - 1, i]; // "the hospital's deputy director"
        outer = i - 1;
      }
      break;
    }
    if (token.text === '-' || token.text === '–') {
      i--;
      continue;
    }
    const longer = i < headFrom - 1 || from === headFrom ? officeOfStaff(sentence, i + 1) : undefined;
    if (longer !== undefined) {
      from = longer;
      outer = longer;
      i = longer - 1;
      continue;
    }
    if (TITLE_ADVERB.has(token.lower) && !isDeed(sentence, i)) {
      if (PAST.has(token.lower)) past = true;
      if (token.lower === 'former' || token.lower === 'deputy' || token.lower === 'acting') {
        if (outer < from)
          prefix = `${token.text} `; // "former Peruvian | defense minister"
        else from = i;
      }
      outer = i;
      i--;
      continue;
    }
    if (
      STOP.has(token.lower) ||
      token.upos === 'VERB' ||
      token.upos === 'AUX' ||
      token.upos === 'ADP' ||
      token.upos === 'PRON' ||
      token.upos === 'PUNCT' ||
      token.upos === 'CCONJ' ||
      token.upos === 'DET' ||
      token.upos === 'ADV'
    )
      break;
    if (token.upos === 'NUM' && !/^\d+(?:st|nd|rd|th)$/.test(token.lower)) break;
    from = i;
    outer = i;
    i--;
  }
  if (outer > 0 && (tokens[outer - 1]!.upos === 'DET' || /^(?:the|a|an|its|their|his|her)$/.test(tokens[outer - 1]!.lower)))
    outer--;
  body ??= bodyWithin(sentence, from, to - 1);
  const text = prefix + textOf(sentence, from, to);
  return {
    from,
    to,
    outerFrom: outer,
    outerTo,
    text,
    head,
    sector: standsIn(sentence, head, headFrom) ? null : sectorOf(text, head),
    gender: TITLE.get(head)?.gender ?? null,
    country,
    past,
    body,
  };
}

/** "foreign ministry" in "foreign ministry spokeswoman", "NOPD" in "NOPD spokesperson". */
function bodyWithin(sentence: Sentence, from: number, to: number): [number, number] | null {
  if (sentence.tokens[to - 1]?.lower === 'cabinet') return null; // "Interior Cabinet | Secretary": an office
  for (let f = from; f < to; f++) if (BODY.has(textOf(sentence, f, to).toLowerCase())) return [f, to];
  let f = to;
  while (f > from && isCapital(sentence.tokens[f - 1])) f--;
  return f < to ? [f, to] : null;
}

export function countryEnding(sentence: Sentence, to: number): { readonly word: CountryWord; readonly from: number } | undefined {
  for (let f = to - 1; f >= 0 && to - f <= 4; f--) {
    const word = countryAt(sentence, f);
    if (word && word.to === to) return { word, from: f };
  }
  return undefined;
}
