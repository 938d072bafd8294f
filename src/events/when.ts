import type { DateMention, Sentence, WhenValue } from '../core/index.js';
import { besides, comesBefore, compares, countsFrom, isRemembered, opensReport, opensWhen, trails } from './beside.js';
import { is, wordSet } from './cast.js';
import { type DatesBySentence, whenOf } from './dates-here.js';
import { REACTION_VERBS, SPEECH_VERBS } from './lexicon/frames.js';
import { beforehand, type DateHere, toItsEnd } from './stretch.js';
import { above, isVerb, kids, type Syntax, syntaxOf } from './syntax.js';

const speech = wordSet(SPEECH_VERBS);
const reactions = wordSet(REACTION_VERBS);

/** The word over a date that it dates: the nearest verb or noun outside its own words. */
function governor(s: Syntax, { mention }: DateHere): number {
  const { from, to } = mention.words;
  // "today called for", "said Tuesday": a bare day beside a verb is that verb's, whatever the tree says
  const [before, after] = [s.tokens[from - 1], s.tokens[to]];
  if (before?.upos === 'VERB') return before.index;
  if (after?.upos === 'VERB' && before !== undefined && endsSubject(s, from)) return after.index;
  for (let i = from; i < to; i++) {
    const head = s.tokens[i]!.head;
    if (head >= 0 && (head < from || head >= to)) return head;
  }
  return -1;
}

/** "Police today released", but not "a man shot at his home Saturday died": no verb stands between the clause's beginning and the day. */
function endsSubject(s: Syntax, day: number): boolean {
  const before = s.tokens[day - 1]!;
  if (before.lower === ',') return true;
  if (before.upos !== 'NOUN' && before.upos !== 'PROPN') return false;
  const opening = s.tokens.findLast((t) => t.index < day && (t.upos === 'PUNCT' || t.upos === 'SCONJ'))?.index ?? -1;
  return s.tokens.slice(opening + 1, day).every((t) => t.upos !== 'VERB' && t.upos !== 'AUX');
}

/**
 * The date of what `head` tells: stated when it hangs on the head or on `with` (the verb that carries an event noun), inherited when it dates
 * another verb of the sentence. "Police said Monday that ..." dates the saying.
 */
export function dateOf(...asked: Parameters<typeof dateHere>): WhenValue | undefined {
  const [s, dates, head] = asked;
  const found = isRemembered(s, head) ? undefined : dateHere(...asked);
  if (found === undefined) return undefined;
  const when = toItsEnd(s, dates, whenOf(found.date, found.basis));
  return found.basis === 'inherited' ? beforehand(s, head, when) : when;
}

interface Dated {
  readonly date: DateHere;
  readonly basis: 'stated' | 'inherited';
}

function dateHere(
  s: Syntax,
  dates: readonly DateHere[],
  head: number,
  along: readonly number[],
  speaks: boolean,
  now: string | null,
): Dated | undefined {
  if (dates.length === 0) return undefined;
  if (!s.parsed) return flatDate(s.sentence, dates, head, speaks);
  const own = new Set([head, ...along]);
  const over = new Set(above(s, head));
  let inherited: DateHere | undefined;
  let shared = false;
  for (const date of dates) {
    if (comesBefore(s, date, now) || (!speaks && behindSaid(s, date))) continue;
    if (besides(s, date, head)) return { date, basis: 'stated' };
    if (compares(s, date)) continue;
    if (trails(s, date, head, dates, now) || countsFrom(s, date, head)) return { date, basis: 'stated' };
    if (opensReport(s, date, head)) {
      if (s.tokens.slice(date.mention.words.to, head).every((t) => t.upos !== 'VERB')) return { date, basis: 'stated' };
      if (!shared) [inherited, shared] = [date, true];
      continue;
    }
    const g = governor(s, date);
    if (g < 0) continue;
    if (own.has(g)) return { date, basis: 'stated' };
    const chain = [g, ...above(s, g, 3)];
    // "in the early hours of Monday", "at a rally on Friday": under the head without another verb between
    const verb = chain.find((i) => isVerb(s.tokens[i]));
    const hit = chain.findIndex((i) => own.has(i));
    const stop = verb === undefined ? chain.length : chain.indexOf(verb);
    if (hit >= 0 && hit <= stop) return { date, basis: 'stated' };
    if (verb !== undefined && !own.has(verb) && !speaks && (isSpeech(s, verb) || isReaction(s, verb, head))) continue;
    // "killing two" takes the day of the verb it hangs on; "approved by Congress in April" dates only what it describes
    const hangsOnIt = verb !== undefined && over.has(verb);
    if (hangsOnIt && isToCome(s, verb) && afterClause(s, head)) continue; // "will reopen on Wednesday after two teens were shot"
    if (!hangsOnIt && verb !== undefined && !own.has(verb) && s.tokens[verb]!.deprel.startsWith('acl')) continue;
    if (inherited === undefined || (hangsOnIt && !shared)) {
      inherited = date;
      shared = hangsOnIt;
    }
  }
  return inherited === undefined ? undefined : { date: inherited, basis: 'inherited' };
}

/** "Diaz said Saturday the shooting was a feud": the day of the saying, whatever the tree hangs it on. */
function behindSaid(s: Syntax, { mention: { words } }: DateHere): boolean {
  const at = s.tokens[words.from - 1]?.lower === 'on' ? words.from - 2 : words.from - 1;
  return (
    /^(?:said|says|told|announced|confirmed|added)$/.test(s.tokens[at]?.lower ?? '') &&
    /^(?:DET|PRON)$/.test(s.tokens[words.to]?.upos ?? '')
  );
}

const isToCome = (s: Syntax, verb: number): boolean =>
  kids(s, verb, 'aux').some((i) => /^(?:will|would|shall)$/.test(s.tokens[i]!.lower));
/** "after two teens were shot": the head, or what it hangs on, opens with "after". */
const afterClause = (s: Syntax, head: number): boolean =>
  [head, ...above(s, head, 2)].some((i) =>
    kids(s, i, 'mark', 'case').some((m) => /^(?:after|following)$/.test(s.tokens[m]!.lower)),
  );

/** "today condemned the killing of a priest": the event hangs on what is done about it. */
const isReaction = (s: Syntax, verb: number, head: number): boolean =>
  is(reactions, s.tokens[verb]!.lemma, s.tokens[verb]!.lower) && above(s, head).includes(verb);

const ONSET = wordSet('erupt,begin,start,break,flare');
/** "fighting, which erupted in April 2023, has killed 15,000": it has lasted from then on. */
const lastsSince = (s: Syntax, date: DateHere, head: number): boolean => {
  const verb = s.tokens[governor(s, date)];
  if (verb === undefined || !ONSET.has(verb.lemma) || verb.index >= head) return false;
  return kids(s, head, 'aux').some((i) => /^(?:has|have)$/.test(s.tokens[i]!.lower));
};

/** "have been killed since Friday", "has killed 12,000 since 2014": from that day to the story's own. */
export function untilNow(
  s: Syntax,
  dates: readonly DateHere[],
  when: WhenValue | undefined,
  now: string | null,
  head: number,
): WhenValue | undefined {
  const date = dates.find((d) => d.index === when?.date);
  if (when === undefined || date === undefined) return when;
  const { from, to } = date.mention.words;
  if (lastsSince(s, date, head) && now !== null && when.end < now)
    return { ...when, end: now, edtf: `${when.start}/${now}`, basis: 'stated' };
  const since = s.tokens.slice(Math.max(0, from - 6), from + 1).findLast((t) => t.lower === 'since');
  // "since the clashes erupted on Friday", "since a 1994 ceasefire": those happened that day
  if (since === undefined || (head > since.index && (head < to || !isVerb(s.tokens[head]) || opensWhen(s, to, head))))
    return when;
  if (now === null || when.end >= now) return undefined; // until a day that is not told
  return { ...when, end: now, edtf: `${when.start}/${now}` };
}

/** Deeds that come after the event: their day is not its day. */
const AFTERMATH = wordSet(
  'arrest,charge,appear,identify,release,schedule,set,hold,update,post,publish,sentence,book,plead,convict,gather,bury,mourn,remember,perform,expect,plan,mark,attend,return,reopen,cancel,close,issue,file,contribute,file,turn,surrender,interview',
);

/** The first day of the article's body within the week before `published` that dates neither a saying nor an aftermath. */
export function recentDay(sentences: readonly Sentence[], dates: DatesBySentence, published: string): WhenValue | undefined {
  const now = Date.parse(`${published}T00:00:00Z`);
  for (const sentence of sentences) {
    const s = syntaxOf(sentence);
    for (const date of dates.get(sentence.index) ?? []) {
      const { start, end } = date.mention.value;
      const age = now - Date.parse(`${start}T00:00:00Z`);
      if (start !== end || age < 0 || age > 6 * 86_400_000 || !s.parsed) continue;
      const g = governor(s, date);
      const verb = g < 0 ? -1 : ([g, ...above(s, g, 3)].find((i) => isVerb(s.tokens[i])) ?? -1);
      if (verb < 0 || isSpeech(s, verb) || is(AFTERMATH, s.tokens[verb]!.lemma, s.tokens[verb]!.lower)) continue;
      if (
        sentence.tokens.slice(Math.max(0, date.mention.words.from - 2), date.mention.words.from).some((t) => isSpeech(s, t.index))
      )
        continue;
      return untilNow(s, [date], whenOf(date, 'inherited'), published, verb);
    }
  }
  return undefined;
}

const isSpeech = (s: Syntax, verb: number): boolean => is(speech, s.tokens[verb]!.lemma, s.tokens[verb]!.lower);

function flatDate(sentence: Sentence, dates: readonly DateHere[], head: number, speaks: boolean): Dated | undefined {
  let best: DateHere | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const { from, to } = date.mention.words;
    const d = from > head ? from - head : head - to;
    const before = sentence.tokens.slice(Math.max(0, from - 2), from);
    if (!speaks && before.some((t) => is(speech, t.lemma, t.lower) || t.lower === 'said')) continue;
    if (d < distance) {
      distance = d;
      best = date;
    }
  }
  return best === undefined ? undefined : { date: best, basis: distance <= 8 ? 'stated' : 'inherited' };
}

/** The latest day that the article names; the end of its latest month or year where it names none. */
export function latestDay(dates: readonly { readonly value: Pick<DateMention['value'], 'end' | 'precision'> }[]): string | null {
  const last = (fits: (precision: string | null) => boolean): string | null =>
    dates.reduce<string | null>(
      (a, { value: { end, precision } }) => (end !== null && fits(precision) && (a === null || end > a) ? end : a),
      null,
    );
  return last((p) => p === 'day') ?? last((p) => p === 'month' || p === 'year');
}

const OWN_DAY = /^XXXX-(?:WXX-\d|XX-XX|\d\d-\d\d)/;
/**
 * "On Friday ... since a 1979 coup": a story that tells its own days without their year names other years for what is over. The last day of those;
 * null where the article names days with their year, or none of its own.
 */
export function overBy(dates: readonly DateMention[]): string | null {
  if (dates.some(({ value }) => value.precision === 'day' && value.start !== null)) return null;
  return dates.some(({ value }) => value.start === null && OWN_DAY.test(value.value)) ? latestDay(dates) : null;
}

/** A month, week or year hangs on the head's own words, of which the article does not say which. */
export const statesOpenDate = (...asked: Parameters<typeof dateHere>): boolean => dateHere(...asked)?.basis === 'stated';

const FINITE = new Set(['VBD', 'VBP', 'VBZ']);
/**
 * "The country has been on alert since militants attacked the capital, killing nine": what has lasted is the story's, what began it may lie long
 * before.
 */
export function isSinceThen(s: Syntax, verb: number): boolean {
  if (!s.parsed) return false;
  const { xpos } = s.tokens[verb]!;
  if (xpos === 'VBG') {
    const told = s.tokens.findLast((t) => t.index < verb && FINITE.has(t.xpos));
    return told !== undefined && isSinceThen(s, told.index);
  }
  if (xpos !== 'VBD') return false;
  for (let i = verb - 1; i >= 0 && verb - i <= 12; i--) {
    const { lower, upos } = s.tokens[i]!;
    if (lower === 'since') return true;
    if (upos === 'VERB' || upos === 'AUX' || lower === ',') return false;
  }
  return false;
}

/** More than 30 days before the story's day (the publication, else the latest day that it names). */
export function isHistorical(when: WhenValue | undefined, now: string | null): boolean {
  if (when === undefined || now === null) return false;
  return Date.parse(`${now}T00:00:00Z`) - Date.parse(`${when.end}T00:00:00Z`) > 30 * 86_400_000;
}
