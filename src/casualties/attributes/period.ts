import type { Sentence, Token } from '../../core/index.js';
import { child, parent } from '../../language/tree/index.js';
import type { Statement } from '../statement.js';
import { distance } from './clause.js';

/**
 * Belongs: wordings by which a figure sums a stretch of time, a war or a string of attacks ("in the past nine years", "since the war began", "in
 * 600 clashes", "the insurgency has killed 4,000"): it is the toll of no one event in it.
 * Not: days and weeks of one battle or one search, rates ("a year").
 * Source: general usage of news agencies.
 */

const NUMBER =
  '(?:\\d[\\d,.]*|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|(?:a )?few|(?:a )?couple of|many)';
const STRETCH = '(?:weeks?|months?|years?|decades?|quarters?|century)';
const BEGINNING =
  'since (?:\\S+ ){1,5}(?:began|begun|started|erupted|broke|flared|resumed|escalated|intensified|invaded|took (?:office|power))';
const BEGAN = new RegExp(`^${BEGINNING}`);
const SPANS = [
  // "in nine years", "over the past decade", "in the last two weeks", "during four months of strikes"
  `(?:in|over|during|throughout|through) (?:just |only |about |some |more than |nearly |almost |the |these )*(?:(?:past|last|previous|preceding|first|final) (?:${NUMBER} )?|${NUMBER} )${STRETCH}(?= |$)(?! (?:ago|later|time|earlier|before|old|s|'|’))`,
  '(?:in|over|during) (?:the )?(?:past|last|previous) (?:\\S+ )?days',
  '(?:in|over|during) recent (?:weeks|months|years|decades)',
  '(?:in|over|during) the (?:first|second|last) (?:half|quarter|\\S+ (?:months|weeks)) of',
  '(?:so far|already) this (?:year|month|season)',
  'since (?:early |late |mid |the )*(?:19|20)\\d\\d',
  'since (?:early |late |mid-?|last )*(?:january|february|march|april|may|june|july|august|september|october|november|december)',
  'since the (?:start|beginning|outbreak|onset|outset|launch|escalation|resumption) of',
  // "since violence erupted", "since the war began in June"
  BEGINNING,
];
const SPAN = new RegExp(`^(?:${SPANS.join('|')})`);
const OPENERS = /^(?:in|over|during|throughout|through|so|already|since)$/;
/** "the deadliest attack in years", "the third bombing in two weeks": how often, not how many. */
const RANKING =
  /^(?:\w+iest|worst|most|biggest|largest|highest|strongest|longest|fiercest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest)$/;

/** "in 600 clashes", "in a wave of bombings": the incidents are many. */
const STRING =
  /^(?:in|by|during) (?:(?:more than |over |at least |nearly |some |about )?(?:[1-9]\d+|\d,\d{3}|dozens of|scores of|hundreds of) (?:\S+ ){0,2}(?:attacks|clashes|incidents|battles|operations|raids|strikes|bombings|accidents|actions|massacres|shootings)|an? (?:\S+ )?(?:series|string|wave|spate|campaign) of)(?= |$)/;

/** What lasts: a figure that it is said to have cost is of the whole of it. */
const WHOLE =
  /^(?:wars?|conflicts?|insurgency|insurgencies|uprising|rebellion|revolt|revolution|genocide|dictatorship|regime|violence|unrest|terrorism|militancy|crisis|feud|campaign|offensive|siege|blockade|epidemic|pandemic|outbreak|famine|drought|wave|spate|series|string)$/;
const MANY = 20;
/** Still missing or held since then: a state, no sum. */
const LASTING: ReadonlySet<string> = new Set(['missing', 'abducted']);

/** No attack of a day has killed so many since 1945; "thousands" are of a war as well. */
const WAR = 4000;
const THOUSANDS = 2000;
const DEATHS: ReadonlySet<string> = new Set(['killed', 'injured', 'hit']);
/** What does kill thousands in a day, or is counted for weeks. */
const DISASTER =
  /\b(?:earth)?quakes?\b|\b(?:tsunami|cyclone|hurricane|typhoon|flood|landslide|mudslide|eruption|heat ?wave|epidemic|pandemic|cholera|virus|ebola|famine|drought|atomic|hiroshima|nagasaki)/i;
export const isOfDisaster = (sentences: readonly Sentence[]): boolean => sentences.some((s) => DISASTER.test(s.text));

function ofWar({ harm, phrase }: Statement): boolean {
  const { vague, best, low } = phrase!.count!;
  return DEATHS.has(harm) && (best ?? low ?? 0) >= (vague === null ? WAR : THOUSANDS);
}

/** Which of the statements of one sentence sum a time or a war. */
export function sumsOf(sentence: Sentence, statements: readonly Statement[], disaster: boolean): ReadonlySet<Statement> {
  const out = new Set<Statement>();
  const counted = statements.filter(isCounted);
  for (const at of marks(sentence.tokens)) {
    const since = sentence.tokens[at]!.lower === 'since';
    const able = since ? counted.filter((s) => !LASTING.has(s.harm) && !isInside(sentence, s.harmWord, at)) : counted;
    for (const s of nearest(sentence, at, able)) out.add(s);
  }
  for (const s of counted) if (!disaster && ofWar(s)) out.add(s);
  for (const s of counted) if (isMany(s) && (ofWhole(sentence, s) || ofMany(sentence.tokens, s))) out.add(s);
  return out;
}

const isCounted = (s: Statement): boolean =>
  s.phrase?.count != null && s.phrase.count.best !== 1 && s.phrase.count.best !== 0 && s.per === null;
function isMany({ phrase }: Statement): boolean {
  const { percent, vague, best, low } = phrase!.count!;
  return percent !== null || vague !== null || (best ?? low ?? 0) >= MANY;
}

/** First tokens of the wordings that name a stretch of time. */
function marks(tokens: readonly Token[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!OPENERS.test(tokens[i]!.lower)) continue;
    if (!SPAN.test(ahead(tokens, i))) continue;
    if (tokens.slice(Math.max(0, i - 6), i).some((t) => RANKING.test(t.lower))) continue;
    out.push(i);
  }
  return out;
}
const ahead = (tokens: readonly Token[], i: number): string =>
  tokens
    .slice(i, i + 12)
    .map((t) => t.lower)
    .join(' ');

/** The statements whose clause the time stands in, with those that share their verbs ("killed 30 and wounded 50 this year"). */
function nearest(sentence: Sentence, at: number, statements: readonly Statement[]): Statement[] {
  const { tokens } = sentence;
  const away = statements.map((s) => distance(sentence, headOfMark(sentence, at), s.harmWord) ?? Number.POSITIVE_INFINITY);
  const least = Math.min(...away);
  if (least === Number.POSITIVE_INFINITY) return [];
  const own = statements.filter((_, i) => away[i] === least);
  const joined = (a: number, b: number): boolean => tokens[a]!.head === b && tokens[a]!.deprel === 'conj';
  // "left 40 dead and 60 wounded in nine months"
  const beside = (a: Statement, b: Statement): boolean =>
    b.words.from - a.words.to === 1 && /^(?:and|,)$/.test(tokens[a.words.to]!.lower);
  return statements.filter((s) =>
    own.some(
      (o) =>
        o === s ||
        o.harmWord === s.harmWord ||
        joined(o.harmWord, s.harmWord) ||
        joined(s.harmWord, o.harmWord) ||
        beside(s, o) ||
        beside(o, s),
    ),
  );
}

/** "since fighting broke out there, killing 32": told of what began it. */
function isInside({ tokens }: Sentence, harmWord: number, since: number): boolean {
  return harmWord > since && tokens[harmWord]!.lower.endsWith('ing') && BEGAN.test(ahead(tokens, since));
}

/** "in the past nine years": its noun; "since violence erupted": its verb. */
function headOfMark(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at]!;
  if (!sentence.parsed || !/^(?:case|mark|advmod)$/.test(token.deprel)) return at;
  return parent(sentence, token)?.index ?? at;
}

/** "the war has killed 70,000", "violence that has cost 90 lives", "4,000 died in the insurgency". */
function ofWhole(sentence: Sentence, s: Statement): boolean {
  const { tokens } = sentence;
  const verb = tokens[s.harmWord]!;
  if (sentence.parsed) {
    let above: Token | undefined = verb;
    // "has left 4,000 dead", "has cost 75,000 lives"
    for (let steps = 0; steps < 3 && above !== undefined && above.upos !== 'VERB'; steps += 1) above = parent(sentence, above);
    const doer = above === undefined ? undefined : child(sentence, above, 'nsubj');
    const of = doer !== undefined && /^(?:that|which)$/.test(doer.lower) ? parent(sentence, above!) : doer;
    if (of !== undefined && WHOLE.test(of.lower)) return true;
  }
  if (WHOLE.test(tokens[doerBefore(tokens, s.words.from)]?.lower ?? '')) return true;
  const to = Math.min(tokens.length, s.words.to + 7);
  for (let k = Math.max(s.words.to, s.harmWord + 1); k < to; k += 1) {
    if (/^[.;:,]$/.test(tokens[k]!.lower)) return false;
    if (WHOLE.test(tokens[k]!.lower) && tokens.slice(s.words.to, k).some((t) => /^(?:in|during)$/.test(t.lower)))
      return tokens[k + 1]?.upos !== 'NOUN';
  }
  return false;
}

/** The noun before the verb, by the order of words: "the war cost", "the conflict, which has killed". */
function doerBefore(tokens: readonly Token[], from: number): number {
  let k = from - 1;
  while (k > 0 && /^(?:VERB|AUX|ADV)$/.test(tokens[k]!.upos)) k -= 1;
  if (/^(?:that|which)$/.test(tokens[k]?.lower ?? '')) k -= tokens[k - 1]?.lower === ',' ? 2 : 1;
  return k;
}

function ofMany(tokens: readonly Token[], s: Statement): boolean {
  for (let k = s.words.from; k < Math.min(tokens.length, s.words.to + 8); k += 1) {
    if (k >= s.words.to && /^[.;:,]$/.test(tokens[k]!.lower)) return false;
    if (/^(?:in|by|during)$/.test(tokens[k]!.lower) && STRING.test(ahead(tokens, k))) return true;
  }
  return false;
}
