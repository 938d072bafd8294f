import type { Sentence } from '../core/index.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt } from './countries.js';
import { fieldsBefore, isField } from './fields.js';
import { isOfficeName } from './leaders.js';
import { genderOf } from './link/persons.js';
import { isCapital, isInitial, isPossessive, PARTICLES, textOf } from './shape.js';
import { HONORIFIC, NO_ACTOR, PEOPLE, TITLE, TITLE_ADVERB } from './words.js';

/** The bare name of a person within what the language core took for one. */
export function person(sentence: Sentence, start: number, to: number): Candidate | undefined {
  const { tokens } = sentence;
  let from = start;
  let f = from;
  let t = to;
  while (t > f && (isPossessive(tokens[t - 1]) || (tokens[t - 1]!.upos === 'PUNCT' && !/^[.)"”]$/.test(tokens[t - 1]!.text))))
    t--;
  if (f > 1 && tokens[f - 1]!.text === 'Said' && !/^[.!?"”]$/.test(tokens[f - 2]!.text)) {
    from = f - 1; // "Puntland's | Said Abdullahi Deni": the name, not the verb
    f = from;
  }
  f = afterFields(sentence, f, t);
  for (;;) {
    const token = tokens[f];
    if (!token || t - f < 2) break;
    const lower = token.lower;
    const address = t - f > 2 ? textOf(sentence, f, f + 2).toLowerCase() : '';
    if (HONORIFIC.has(address)) {
      f += 2; // "Datuk Seri | Anwar Ibrahim"
      continue;
    }
    if (t - f === 2 && isOfficeName(textOf(sentence, f, t))) break; // "Sheikh Hasina"
    const people = t - f > 2 && genderOf(token.text) === null ? countryAt(sentence, f) : undefined;
    if (people?.demonym && people.to === f + 1 && genderOf(tokens[f + 1]!.text) !== null) {
      f++; // "Guatemalan | Kenneth Müller"
      continue;
    }
    if (HONORIFIC.has(lower) || HONORIFIC.has(`${lower}.`) || TITLE_ADVERB.has(lower) || (token.text === '.' && f > from)) {
      f++;
      continue;
    }
    const title = longestTitle(sentence, f, t);
    if (title === f) break;
    f = title;
  }
  while (
    f === from &&
    f > 0 &&
    isCapital(tokens[f - 1]) &&
    tokens[f - 1]!.upos === 'PROPN' &&
    genderOf(tokens[f - 1]!.text) !== null &&
    !TITLE.has(tokens[f - 1]!.lower)
  ) {
    f--; // "Hunter | Biden" at the start of a sentence
    from--;
  }
  for (let k = t - 2; k >= f; k--)
    if (NAME_TITLES.test(tokens[k]!.lower)) {
      f = k + 1; // "Chief Commercial Officer | Roland Jaggi"
      break;
    }
  t = withoutLetters(sentence, f, arabicTail(sentence, t));
  if (tokens[f - 1]?.text === '[' && tokens[f + 1]?.text === ']' && t > f + 2) f--; // "[Carlos] Melconian"
  for (let k = f + 1; k < t; k++) t = Math.max(t, nickname(sentence, k) ?? t); // 'Martín ‘Lobo’ | Ferreyra'
  if (f < t && nameEnd(sentence, t - 1) > t && (hyphenated(sentence, t) || nickname(sentence, t) !== undefined))
    t = nameEnd(sentence, t - 1);
  return bareName(sentence, f, t) ? candidate(sentence, f, t, 'person', 'actors/name-model', 3) : undefined;
}

/** "Minister of Health and Welfare | Chen Shih-chung": the field of an office that the model takes for a part of the name. */
function afterFields(sentence: Sentence, from: number, to: number): number {
  let f = from;
  while (to - f > 2 && isField(sentence, f)) f++;
  return f > from && fieldsBefore(sentence, f) !== undefined ? f : from;
}

/** "Sabah Al-Khaled | Al-Hamad Al-Sabah", "Hamad bin Jabor Al | Thani": fathers' and houses' names go on. */
export function arabicTail({ tokens }: Sentence, end: number): number {
  let t = end;
  while (t > 0 && t < tokens.length) {
    if (isCapital(tokens[t]) && /^(?:al|bin|ibn|abu)$/i.test(tokens[t - 1]!.text)) t++;
    else if (/^[Aa]l-\p{Lu}/u.test(tokens[t]!.text)) t++;
    else if (/^[Aa]l$/.test(tokens[t]!.text) && tokens[t + 1]?.text === '-' && isCapital(tokens[t + 2])) t += 3;
    else if (/^[Aa]l$/.test(tokens[t - 1]!.text) && tokens[t]!.text === '-' && isCapital(tokens[t + 1])) t += 2;
    else break;
  }
  return t;
}

/** Letters of honours, degrees and seats behind a name: "Gail McConachie | AM". */
const LETTERS = /^(?:AM|AO|AC|OAM|MP|MPs|MLA|MNA|MPA|MEP|MSP|TD|OBE|MBE|CBE|KBE|DBE|QC|KC|PhD|MD|JP|SAN|CPA|DDS)$/;

export function withoutLetters({ tokens }: Sentence, from: number, end: number): number {
  let t = end;
  while (t - from > 1 && LETTERS.test(tokens[t - 1]!.text)) t--;
  return t;
}

/** Whether the words can be a person's name: letters, no faith, deity or office alone, no building named after someone. */
export function bareName(sentence: Sentence, from: number, to: number): boolean {
  if (from >= to) return false;
  const text = textOf(sentence, from, to);
  if (!/\p{L}{2}|^\p{Lu}\.?$/u.test(text) || NO_ACTOR.has(text) || PEOPLE.has(text)) return false;
  const last = sentence.tokens[to - 1]!.lower;
  if (/^[DRI]-\p{Lu}/u.test(text)) return false; // "D-Ohio"
  if (OFFICE_WORD.test(last) && officesOnly(sentence, from, to)) return false;
  if (TITLE.has(text.toLowerCase()) || (to - from > 1 && NAME_TITLES.test(last))) return false;
  if (FACILITY.test(last) && !isSurname(sentence, from, to)) return false;
  const next = sentence.tokens[to];
  return !(isCapital(next) && FACILITY.test(next!.lower));
}

const OFFICE_WORD =
  /^(?:his|her|prime|minister|president|officer|commissioner|secretary|presidency|states|general|chief|director)$/;

/** "Deputy | Prime". */
export const isOffice = (word: string): boolean => OFFICE_WORD.test(word);

/** "Deputy | Prime Minister", "Chief | Election Commissioner": an office without its bearer. */
function officesOnly({ tokens }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (genderOf(tokens[i]!.text) !== null) return false;
  return true;
}

/** "Cynthia | Park", "Carl Bridge": with a given name before it and no preposition of places the building is a surname. */
function isSurname({ tokens }: Sentence, from: number, to: number): boolean {
  if (to - from !== 2 || genderOf(tokens[from]!.text) === null || !SURNAME_TOO.test(tokens[to - 1]!.lower)) return false;
  return !/^(?:the|in|at|near|around|across|outside|inside|into|through)$/.test(tokens[from - 1]?.lower ?? '');
}

/** Of the words for buildings and waters those that families bear. */
const SURNAME_TOO = /^(?:park|bridge|church|tower|towers|lake|river|port|bay|mall|bank|banks|street|prize|court|city)$/;

/** Index after a title that opens [from, to) and leaves a name behind it. */
export function longestTitle(sentence: Sentence, from: number, to: number): number {
  for (let n = Math.min(4, to - from - 1); n >= 1; n--) {
    const text = textOf(sentence, from, from + n).toLowerCase();
    // "Major", "King", "Judge", "Bishop", "Prince" are also names: a title only when at least two words or a known short form follow
    if (TITLE.has(text) || HONORIFIC.has(text)) return from + n;
  }
  return from;
}

/** End of the run of name-like tokens that begins at `from`. */
export function nameEnd(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let to = from;
  while (to < tokens.length && to - from < 6) {
    const token = tokens[to]!;
    if (isCapital(token) && !TITLE_ADVERB.has(token.lower) && token.upos !== 'VERB' && token.upos !== 'AUX') to++;
    else if (to > from && isCapital(token) && hyphenated(sentence, to + 1))
      to++; // "Woo | Won-shik", "won" being a verb
    else if (to > from && isInitial(token.text)) to++;
    else if (to > from && token.text === '.' && isInitial(tokens[to - 1]!.text)) to++;
    else if (
      to > from &&
      PARTICLES.has(token.lower) &&
      token.upos !== 'CCONJ' &&
      token.lower !== 'st' &&
      particleLeads(sentence, to)
    )
      to++;
    else if (to > from && hyphenated(sentence, to)) to += 2;
    else if (to > from && nickname(sentence, to)) to = nickname(sentence, to)!;
    else break;
  }
  while (to > from && tokens[to - 1]!.upos === 'PUNCT' && tokens[to - 1]!.text !== '.') to--;
  return to;
}

/** "van der | Bellen": particles that end in a capital; "e", "y", "de" alone before lower case are words. */
function particleLeads(sentence: Sentence, i: number): boolean {
  for (let k = i; k < i + 3 && k < sentence.tokens.length; k++) {
    if (isCapital(sentence.tokens[k])) return true;
    if (sentence.tokens[k]!.text === '-' && isCapital(sentence.tokens[k + 1])) return true;
    if (!PARTICLES.has(sentence.tokens[k]!.lower)) return false;
  }
  return false;
}

const COMPOUND_TAIL =
  /^(?:led|backed|era|style|based|born|run|owned|like|linked|inspired|appointed|controlled|only|type|esque|.*ed)$/;

/** "Sang | -min", "al | -Ansari", "Saint | -Denis"; not "Putin | -backed". */
function hyphenated(sentence: Sentence, i: number): boolean {
  const [before, dash, after] = [sentence.tokens[i - 1], sentence.tokens[i], sentence.tokens[i + 1]];
  if (!before || !dash || !after || !/^[-‐‑]$/.test(dash.text) || dash.from !== before.to || after.from !== dash.to) return false;
  return /^\p{L}/u.test(after.text) && (isCapital(after) || (after.text.length <= 6 && !COMPOUND_TAIL.test(after.lower)));
}

/** End of the name after a nickname in quotes: 'Ferdinand | “Bongbong” Marcos'. */
function nickname(sentence: Sentence, i: number): number | undefined {
  const { tokens } = sentence;
  if (!/^["“‘'(]$/.test(tokens[i]?.text ?? '') || !isCapital(tokens[i + 1]) || tokens[i]!.to !== tokens[i + 1]!.from)
    return undefined;
  for (let k = i + 2; k <= i + 4; k++)
    if (/^["”’')]$/.test(tokens[k]?.text ?? '')) {
      if (!/["“”'‘]/.test(tokens[i]!.text)) return undefined;
      if (isCapital(tokens[k + 1])) return k + 2;
      return PARTICLES.has(tokens[k + 1]?.lower ?? '') && particleLeads(sentence, k + 1) ? k + 3 : undefined; // 'Ronald "Bato" dela | Rosa'
    }
  return undefined;
}

/** Words for buildings, waters and bodies that close the names of what is called after a person. */
export const FACILITY =
  /^(?:airport|airbase|base|park|complex|municipality|stadium|street|road|avenue|boulevard|bridge|square|foundation|award|awards|prize|school|university|college|hospital|mosque|church|cathedral|mall|tower|city|port|dam|lake|river|mountain|island|islands|district|province|cup|trophy|institute|centre|center|museum|library|theatre|theater|act|doctrine|memorial|airlines|group|company|bank|court|county|palace|market|festival|championship|championships|union|party|federation|wing|reserve|beach|bay|hotel)$/;

/** Tokens of person names that are words of an office: what stands before the bare name. */
const NAME_TITLES =
  /^(?:president|minister|secretary|commissioner|officer|general|director|chairman|chairwoman|chairperson|ambassador|governor|mayor|senator|spokesman|spokeswoman|spokesperson|spokesperson|chief|inspector|superintendent|lieutenant|sergeant|corporal|professor|ceo|ceos|leader|deputy|coach|captain|speaker|councillor|councilor|congressman|congresswoman|representative)$/;
