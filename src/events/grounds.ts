import type { Trigger, WhenValue } from '../core/index.js';
import type { Arguments } from './arguments.js';
import { aroundNoun, aroundVerb } from './around.js';
import { beingOf, type Cast, is, wordSet } from './cast.js';
import { HABITUAL_ADVERBS, MASS_NOUNS, STRETCHES } from './lexicon/frames.js';
import { kids, type Syntax } from './syntax.js';

const mass = wordSet(MASS_NOUNS);
const habitualAdverbs = wordSet(HABITUAL_ADVERBS);
const stretches = wordSet(STRETCHES);

export const DEEDS = new Set([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'AID',
  'RETREAT',
  'MOBILIZE',
  'DISASTER',
  'ACCIDENT',
  'COOPERATE',
  'CONSULT',
]);
/** "rebels who attack convoys": the present without an auxiliary tells what is usual; headlines use it for what happened. */
export function habitual(s: Syntax, head: number, type: string, confirms: boolean): boolean {
  if (confirms || !s.parsed) return false;
  if (kids(s, head, 'advmod').some((i) => habitualAdverbs.has(s.tokens[i]!.lower))) return true;
  const t = s.tokens[head]!;
  if (!DEEDS.has(type)) return false;
  if (t.xpos === 'VBP' || t.xpos === 'VBZ') return kids(s, head, 'aux', 'aux:pass').length === 0;
  // "they are murdered"
  return (
    kids(s, head, 'aux').length === 0 &&
    kids(s, head, 'aux:pass').some((i) => s.tokens[i]!.lower === 'are' || s.tokens[i]!.lower === 'is')
  );
}

const WILL = new Set(['will', 'shall', "'ll", 'wo', 'going', 'would']);
export const willBe = (s: Syntax, head: number): boolean =>
  !s.parsed || [head, s.tokens[head]!.head].some((i) => i >= 0 && kids(s, i, 'aux').some((a) => WILL.has(s.tokens[a]!.lower)));

const UNBOUNDED = new Set(['ASSAULT', 'COERCE']);
/** "journalists have been murdered": a bare plural. */
export function unbounded(s: Syntax, head: number, type: string): boolean {
  if (!UNBOUNDED.has(type)) return false;
  const { objects } = aroundVerb(s, head);
  return (
    objects.length > 0 &&
    objects.every(
      (i) => s.tokens[i]!.xpos === 'NNS' && kids(s, i, 'nummod', 'det', 'nmod:poss', 'appos', 'compound').length === 0,
    )
  );
}

/** "by destroying pipelines", "killing many": told beside another clause. */
export function nonFinite(s: Syntax, head: number): boolean {
  const { xpos } = s.tokens[head]!;
  return s.parsed && (xpos === 'VBG' || xpos === 'VB' || xpos === 'VBN') && kids(s, head, 'aux', 'aux:pass').length === 0;
}

/** "the shooting victim": the noun that an event noun describes. */
export function describedBy(s: Syntax, head: number): string | undefined {
  const t = s.tokens[head]!;
  if (!s.parsed || t.deprel !== 'compound' || t.head <= head) return undefined;
  const over = s.tokens[t.head]!;
  return over.upos === 'NOUN' || over.upos === 'PROPN' ? over.lemma.toLowerCase() : undefined;
}
/** Nouns that an event stands behind. */
export const MENTIONING = new Set(
  'victim,suspect,scene,death,case,survivor,site,incident,call,report,spree,rampage,investigation,probe,toll,area,zone,attack,injury,wound,fatality,damage,crisis,situation,drama,ordeal,tragedy,campaign,operation,wave,outbreak,emergency,casualty,aftermath,response,effort,violence,assault,raid,spate,series'.split(
    ',',
  ),
);

/** "the explosion of a bomb", "the murder of two priests": told in full, though definite. */
export function saysOfWhat(s: Syntax, cast: Cast, { value }: Trigger): boolean {
  if (!value.nominal) return false;
  return aroundNoun(s, value.headWord).obliques.some((o) => {
    const being = beingOf(s, cast, o.head);
    if (o.preposition === 'of')
      return (
        being === 'human' || being === 'weapon' || being === 'name' || (being === 'thing' && kids(s, o.head, 'nummod').length > 0)
      );
    return (
      value.type === 'ASSAULT' && DIRECTED.has(o.preposition) && (being === 'target' || being === 'body' || being === 'name')
    );
  });
}
const DIRECTED = new Set(['on', 'against', 'at']);

export const GOING_ON = new Set(['continue', 'resume', 'rage', 'persist', 'restart', 'drag', 'escalate', 'intensify', 'spread']);
/** A war that lasts is no happening; one that is dated is ("the war of 1973"). */
export const WARS = new Set([
  'war',
  'civil war',
  'border war',
  'proxy war',
  'armed conflict',
  'war of attrition',
  'turf war',
  'gang war',
]);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'both', 'latest']);
export function isDefinite(s: Syntax, { words, value }: Trigger): boolean {
  if (s.parsed && kids(s, value.headWord, 'det').some((i) => DEFINITE.has(s.tokens[i]!.lower))) return true;
  for (let i = words.from - 1; i >= Math.max(0, words.from - 3); i--) {
    const t = s.tokens[i]!;
    if (DEFINITE.has(t.lower)) return t.lower !== 'that' || t.upos === 'DET'; // "reports say that violence has spread"
    if (t.upos !== 'ADJ' && t.upos !== 'NUM' && t.upos !== 'NOUN' && t.upos !== 'PROPN') return false;
  }
  return false;
}

const WORDS = new Set(['COOPERATE', 'SUPPORT', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
/** An event noun tells an event when something says that it happened, to whom, when or where. */
export function specific(
  s: Syntax,
  { value, words }: Trigger,
  args: Arguments,
  when: WhenValue | undefined,
  placed: boolean,
  definite: boolean,
): boolean {
  if (WARS.has(value.entry) && when?.basis !== 'stated' && !definite) return false;
  if (definite) return true;
  // "after weeks of fighting": it went on so long
  if (args.occurs && args.along.some((i) => stretches.has(s.tokens[i]!.lemma))) return true;
  const plain = mass.has(value.entry);
  const dated = when?.basis === 'stated';
  if (value.type === 'AID' && !dated && !args.occurs) return args.actors.length > 0 && args.recipients.length > 0;
  if (dated || (args.occurs && !plain)) return true;
  const parties = args.actors.length + args.recipients.length;
  const counted = s.tokens
    .slice(Math.max(0, words.from - 2), words.from)
    .some((t) => t.upos === 'NUM' || t.lower === 'a' || t.lower === 'an' || t.lower === 'another' || t.lower === 'several');
  if (plain)
    return (
      (args.occurs && (parties > 0 || placed || counted)) || (WORDS.has(value.type) && args.filled && args.actors.length > 0)
    );
  const plural = s.tokens[value.headWord]!.lower.endsWith('s') || s.tokens[value.headWord]!.xpos === 'NNS';
  if (parties > 0) return !plural || counted || args.actors.length > 0;
  return placed && counted;
}

const OTHER = new Set(['separate', 'another', 'other', 'unrelated', 'second', 'third', 'different']);
const HAPPENING = new Set([
  'incident',
  'attack',
  'development',
  'case',
  'shooting',
  'raid',
  'action',
  'blast',
  'bombing',
  'event',
  'strike',
  'ambush',
  'assault',
  'killing',
  'clash',
  'crash',
  'accident',
]);
/** "Separately, ...", "Elsewhere in the region, ...", "In another incident, ...": what the sentence tells is none of those told before. */
export function opensAnother(s: Syntax): boolean {
  const first = s.tokens.findIndex((t) => t.upos !== 'PUNCT');
  const word = s.tokens[first]?.lower;
  if (word === 'separately' || word === 'elsewhere') return true;
  if (word !== 'in') return false;
  const head = s.tokens.slice(first + 1, first + 7).find((t) => is(HAPPENING, t.lemma, t.lower));
  return head !== undefined && s.tokens.slice(first + 1, head.index).some((t) => OTHER.has(t.lower));
}
