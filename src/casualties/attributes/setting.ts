import type { DateMention, Place, PlaceIndex, Sentence, WhenValue } from '../../core/index.js';
import { headOf } from '../../language/tree/index.js';
import { datesIn, parseDay, whenOf } from '../../time/index.js';
import type { Statement } from '../statement.js';
import { distance } from './clause.js';

/** Literal place mentions by sentence. */
export class PlacesAt {
  private readonly bySentence = new Map<number, { readonly from: number; readonly to: number; readonly place: PlaceIndex }[]>();
  constructor(places: readonly Place[]) {
    places.forEach((place, index) => {
      for (const m of place.mentions) {
        if (m.value.form !== 'literal') continue;
        const list = this.bySentence.get(m.sentence) ?? [];
        list.push({ from: m.words.from, to: m.words.to, place: index });
        this.bySentence.set(m.sentence, list);
      }
    });
  }

  /** The place that the clause names: behind a preposition of place, the nearest to the harm, those behind it first. */
  of(sentence: Sentence, statement: Statement): PlaceIndex | null {
    const list = this.bySentence.get(sentence.index);
    if (list === undefined) return null;
    let best: PlaceIndex | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (const m of list) {
      if (!isWhere(sentence, m.from) || isModifier(sentence, m.to - 1)) {
        // "Kenya's 300 refugees"
        const own =
          statement.phrase !== null &&
          m.from >= statement.phrase.words.from &&
          m.to < statement.phrase.words.to &&
          /^['’]s$/.test(sentence.tokens[m.to]!.lower);
        if (!own) continue;
      }
      const away = distance(sentence, m.to - 1, statement.harmWord);
      if (away !== undefined && away < nearest) {
        nearest = away;
        best = m.place;
      }
    }
    return best;
  }
}

/** "at the U.S. embassy": the name only says whose. */
const isModifier = (sentence: Sentence, last: number): boolean => {
  const next = sentence.tokens[last + 1];
  return next !== undefined && (next.upos === 'NOUN' || next.upos === 'PROPN' || next.lower === "'s" || next.lower === '’s');
};

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'throughout',
  'on',
  'off',
  'within',
  'over',
  'of',
]);
/** "in the town of Suva": a preposition of place stands some words before. */
function isWhere(sentence: Sentence, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 5); k -= 1) {
    const token = sentence.tokens[k]!;
    if (WHERE.has(token.lower)) return true;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PUNCT') return false;
  }
  return false;
}

/** The date that the clause states: the nearest one of its sentence that names days. */
export function whenSaid(
  dates: readonly DateMention[],
  sentence: Sentence,
  statement: Statement,
  published: string | null,
): WhenValue | null {
  let best: WhenValue | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index, date } of datesIn(dates, sentence)) {
    const when = sinceThen(sentence, date, whenOf(date, index), published);
    if (when === undefined || isSpeechDate(sentence, date)) continue;
    if (published !== null && when.start > published) continue; // "will reopen on Wednesday after two were shot"
    const away = distance(sentence, headOf(sentence, date.words).index, statement.harmWord);
    if (away !== undefined && away < nearest) {
      nearest = away;
      best = when;
    }
  }
  return best;
}

/** "have been killed since January": up to the story's own day. */
function sinceThen(
  sentence: Sentence,
  { words }: DateMention,
  when: WhenValue | undefined,
  published: string | null,
): WhenValue | undefined {
  const since = sentence.tokens.slice(Math.max(0, words.from - 6), words.from + 1).some((t) => t.lower === 'since');
  if (when === undefined || !since || published === null || when.end >= published) return when;
  return { ...when, end: published, edtf: `${when.start}/${published}` };
}

/** "police said Friday": the day of the saying. */
function isSpeechDate(sentence: Sentence, date: DateMention): boolean {
  let k = date.words.from - 1;
  if (sentence.tokens[k]?.lower === 'on') k -= 1;
  return /^(?:said|says|told|announced|reported|confirmed|added)$/.test(sentence.tokens[k]?.lower ?? '');
}

const CONFLICT =
  /\b(?:war|wars|conflict|conflicts|fighting|violence|unrest|outbreak|epidemic|pandemic|crisis|insurgency|uprising|offensive|siege|drought|famine|clashes|campaign|hostilities|genocide|disease|cholera|ebola|virus)\b/i;
const SO_FAR =
  /\b(?:so far|to date|since|in total|overall|in all|until now|over the (?:past|last)|during the (?:war|conflict))\b/i;

/** Whether the figure sums a time of war, unrest or disease rather than one incident; `ofConflict`: the article is about such a time. */
export function isCumulative(sentence: Sentence, statement: Statement, ofConflict: boolean): boolean {
  const value = statement.phrase?.count;
  if (value === null || value === undefined) return false;
  const many = value.percent !== null || value.vague !== null || (value.best ?? value.low ?? 0) >= 20;
  if (SO_FAR.test(sentence.text) && CONFLICT.test(sentence.text)) return true;
  if (!many) return false;
  const { tokens } = sentence;
  let perfect = false;
  for (let k = Math.max(0, statement.harmWord - 6); k < statement.harmWord; k += 1)
    if (/^(?:has|have|had)$/.test(tokens[k]!.lower)) perfect = true;
  // "21 people have been confirmed dead": of a wreck, its toll; in a war, what it has cost by now
  return SO_FAR.test(sentence.text) || (perfect && (ofConflict || value.vague !== null || value.percent !== null));
}

/** Whether the article is about what lasts: a war, unrest, an epidemic. */
export const isOfConflict = (sentences: readonly Sentence[]): boolean => sentences.some((s) => CONFLICT.test(s.text));

/** Days between a day and the publication that make it history. */
const HISTORY_DAYS = 30;
/** Whether it happened more than 30 days before the article. */
export function isHistorical(when: WhenValue | null, published: string | null): boolean {
  if (when === null || published === null) return false;
  const [end, now] = [parseDay(when.end), parseDay(published)];
  return end !== null && now !== null && now - end > HISTORY_DAYS;
}
