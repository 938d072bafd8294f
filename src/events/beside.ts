import type { DateMention } from '../core/index.js';
import type { DateHere } from './stretch.js';
import { isVerb, kids, type Syntax } from './syntax.js';

/**
 * Dates that belong to an event by where they stand, whatever the tree says.
 * Belongs: what the words between a date and an event word tell. Not: what the tree tells (when.ts).
 */

const STOPS = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'CCONJ']);
/** "war in the early 1990s", "Friday's attack", "a 1994 ceasefire", "the outbreak was in 1992": by position, whatever the tree says. */
export function besides(s: Syntax, { mention }: DateHere, head: number): boolean {
  const { from, to } = mention.words;
  const over = s.tokens[head]!.head;
  if (over >= from && over < to) return true;
  if (s.tokens[head]!.upos === 'VERB') return opensWhen(s, to, head);
  // "the April 15, 2013, attack"
  const closed = s.tokens[to]?.lower === ',' && s.tokens.slice(from, to).some((t) => t.lower === ',');
  const [a, b] = from > head ? [head + 1, from] : [closed ? to + 1 : to, head];
  // "denied a link with the murder of a deputy eight days ago"
  if (from > head && b - a <= 12 && s.tokens[to - 1]?.lower === 'ago' && s.tokens.slice(a, b).every((t) => !STOPS.has(t.upos)))
    return true;
  if (b - a > 2 || b < a) return false;
  for (let i = a; i < b; i++) {
    const { upos, lower } = s.tokens[i]!;
    if (lower === 'since' || lower === 'until' || lower === 'before' || lower === 'after') return false;
    if (from > head ? upos !== 'ADP' && upos !== 'DET' : upos !== 'PART' && upos !== 'ADJ' && upos !== 'NOUN' && lower !== "'s")
      return false;
  }
  return true;
}

/** "since 2017, when a general was killed": what the clause behind the date tells. */
export function opensWhen(s: Syntax, to: number, head: number): boolean {
  const when = s.tokens[to]?.lower === ',' ? to + 1 : to;
  if (s.tokens[when]?.lower !== 'when' || head < when || head - when > 12) return false;
  return s.tokens.slice(when + 1, head).every((t) => t.upos !== 'VERB' && t.upos !== 'PUNCT');
}

/** Precisions that name no day or week. */
export const COARSE: ReadonlySet<string> = new Set(['month', 'season', 'quarter', 'year', 'decade', 'century']);
/** "since 2017, when a general was killed": that year is over, whatever day the story is of. */
export const isOver = (s: Syntax, dates: readonly DateHere[], head: number): boolean =>
  dates.some(
    ({ mention: { words, value } }) =>
      COARSE.has(value.precision ?? '') && s.tokens[words.from - 1]?.lower === 'since' && opensWhen(s, words.to, head),
  );

/** "it was reported today that on 10 March rebels killed two": what is reported, not the saying, is of the day that opens it. */
export function opensReport(s: Syntax, { mention }: DateHere, head: number): boolean {
  const { from, to } = mention.words;
  const that = s.tokens[from - 1]?.upos === 'ADP' ? from - 2 : from - 1;
  return s.tokens[that]?.lower === 'that' && head >= to && s.tokens.slice(to, head).every((t) => t.lower !== 'that');
}

/** "the meeting prior to 19 March": on some day before it; but "just before 10 p.m. Friday" is on Friday. */
export function comesBefore(s: Syntax, { mention }: DateHere, now: string | null): boolean {
  // "killed two days before the September 11 attacks": about then, and long ago
  if (mention.value.type !== 'DATE' || isOlder(mention, now, 30)) return false;
  let at = mention.words.from - 1;
  if (s.tokens[at]?.upos === 'DET') at--;
  const [far, near] = [s.tokens[at - 1]?.lower, s.tokens[at]?.lower];
  return near === 'before' || (near === 'to' && far === 'prior') || (near === 'of' && far === 'ahead');
}

/** So many words may stand between an event noun and the day that closes its phrase. */
const PHRASE = 16;
const isOlder = ({ value: { start } }: DateMention, now: string | null, days: number): boolean =>
  now !== null && start !== null && Date.parse(`${now}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`) > days * 86_400_000;

/**
 * "today began a strike to protest the murder of a judge on 1 November", "took part in the attack on the barracks last January": a day after the
 * phrase of an event noun is the noun's, when the verb before it has a day of its own or when it is too long ago for what the news is about.
 */
export function trails(
  s: Syntax,
  { index, mention }: DateHere,
  head: number,
  dates: readonly DateHere[],
  now: string | null,
): boolean {
  const { from } = mention.words;
  const t = s.tokens[head]!;
  const names = t.upos === 'NOUN' || t.upos === 'PROPN' || (t.xpos === 'VBG' && s.tokens[head - 1]?.lower === 'of');
  if (!names || from <= head || from - head > PHRASE) return false;
  const between = s.tokens.slice(head + 1, from);
  if (between.some(({ upos, lower }) => CLOSES.has(upos) || lower === 'since' || lower === 'until' || lower === ';'))
    return false;
  const verb = s.tokens.slice(0, head).findLast((v) => isVerb(v));
  if (verb === undefined) return false;
  const { start } = mention.value;
  const old = isOlder(mention, now, 7);
  // the day before must be of the same clause: not "talks on Friday, after Putin announced the meeting on Thursday"
  const clause = (d: DateHere): boolean => s.tokens.slice(d.mention.words.to, head).every((w) => !w.deprel.startsWith('nsubj'));
  return (
    old || dates.some((d) => d.index !== index && d.mention.words.to <= head && d.mention.value.start !== start && clause(d))
  );
}
const CLOSES = new Set(['VERB', 'AUX', 'SCONJ', 'PRON']);

/** "since the party was founded in 1985, 900 of its members have been murdered": from then on. */
export function countsFrom(s: Syntax, { mention }: DateHere, head: number): boolean {
  const { from, to } = mention.words;
  if (head < to || !kids(s, head, 'aux').some((i) => /^(?:has|have)$/.test(s.tokens[i]!.lower))) return false;
  return s.tokens.slice(Math.max(0, from - 6), from).some((t) => t.lower === 'since');
}

/** "the deadliest attack since 2019", "the fifth in the past six months": what it is compared with, not when it was. */
export function compares(s: Syntax, { mention }: DateHere): boolean {
  const { from, to } = mention.words;
  const past =
    s.tokens.slice(from, to).some((t) => t.lower === 'past' || t.lower === 'last') && mention.value.edtf?.includes('/');
  const since = s.tokens.slice(Math.max(0, from - 4), from).findLast((t) => t.lower === 'since');
  if (since === undefined && past !== true) return false;
  const at = since?.index ?? from;
  const clause = s.tokens.slice(Math.max(0, at - 20), at);
  const rank = clause.findLast((t) => t.xpos === 'JJS' || t.xpos === 'RBS' || RANKED.has(t.lower));
  if (rank === undefined) return false;
  // "the second mayor who has been murdered in the past three days"
  const between = s.tokens.slice(rank.index, at);
  const verb = between.findIndex((t) => t.upos === 'VERB' || t.lower === ',');
  return verb < 0 || between.slice(0, verb).some((t) => t.lower === 'that' || t.lower === 'who' || t.lower === 'to');
}
const RANKED = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'only', 'biggest', 'worst']);

const MEMORIALS = new Set(['anniversary', 'commemoration', 'remembrance', 'memory']);
/** "on the tenth anniversary of the massacre in Srebrenica": of no day of the story's. */
export function isRemembered(s: Syntax, head: number): boolean {
  let at = head - 1;
  while (at > 0 && /^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(s.tokens[at]!.upos) && s.tokens[at]!.lower !== 'anniversary') at--;
  return s.tokens[at]?.lower === 'of' && MEMORIALS.has(s.tokens[at - 1]?.lemma.toLowerCase() ?? '');
}
