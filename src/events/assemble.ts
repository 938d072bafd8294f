import {
  BODY,
  type Note,
  type Sentence,
  type Span,
  type Stage,
  spanOfWords,
  type Telling,
  type Toll,
  type Trigger,
  unite,
  type WhenValue,
  type Words,
} from '../core/index.js';
import { type Arguments, argumentsOf, instrumentsIn } from './arguments.js';
import { beingOf, type Cast, castOf, wordSet } from './cast.js';
import { codesOf } from './codes.js';
import { FUTURE_ENTRIES, HABITUAL_ADVERBS, MASS_NOUNS } from './lexicon/frames.js';
import { modalityOf } from './modality.js';
import { attributionOf } from './source.js';
import { above, aroundNoun, aroundVerb, clauseOf, kids, type Syntax, syntaxOf } from './syntax.js';
import { type DatesBySentence, dateOf, datesBySentence } from './when.js';
import { geoPrecision, placeOf, wherePrec } from './where.js';

const mass = wordSet(MASS_NOUNS);
const habitualAdverbs = wordSet(HABITUAL_ADVERBS);
const futureEntries = wordSet(FUTURE_ENTRIES);
/** What is asked, promised, refused or threatened is no second event. */
const ABSORBING = new Set(['REQUEST', 'AGREE', 'REJECT', 'THREATEN', 'CONCEDE', 'SANCTION']);
/** Deeds: told as possible only, they are none. */
const MATERIAL = new Set([
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'DISASTER',
  'ACCIDENT',
  'AID',
  'RETREAT',
  'MOBILIZE',
  'SANCTION',
  'COOPERATE',
  'CONCEDE',
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'ACCUSE',
]);
const SPEAKING = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONCEDE']);
export const NO_TOLL: Toll = { killed: null, injured: null, missing: null, displaced: null, detained: null, abducted: null };

export const assembleEvents: Stage<
  'document' | 'settings' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'triggers',
  'tellings'
> = {
  name: 'assembleEvents',
  needs: ['document', 'settings', 'sentences', 'dates', 'places', 'actors', 'casualties', 'triggers'],
  gives: 'tellings',
  run: ({ document, sentences, dates, places, actors, triggers }, tell) => {
    const cast = castOf(actors, places);
    const byDate = datesBySentence(dates);
    const now = document.metadata.published ?? latestDay(dates);
    const bySentence = new Map<number, Trigger[]>();
    for (const t of triggers) bySentence.set(t.sentence, [...(bySentence.get(t.sentence) ?? []), t]);
    const out: Telling[] = [];
    for (const [index, here] of bySentence) {
      const sentence = sentences[index]!;
      const s = syntaxOf(sentence);
      for (const trigger of here) {
        const telling = tellingOf({ s, sentence, cast, byDate, now, trigger, others: here }, tell);
        if (telling !== undefined) out.push(telling);
      }
    }
    return out;
  },
};

const latestDay = (
  dates: readonly { readonly value: { readonly end: string | null; readonly precision: string | null } }[],
): string | null =>
  dates.reduce<string | null>(
    (a, d) => (d.value.end !== null && d.value.precision === 'day' && (a === null || d.value.end > a) ? d.value.end : a),
    null,
  );

interface Scene {
  readonly s: Syntax;
  readonly sentence: Sentence;
  readonly cast: Cast;
  readonly byDate: DatesBySentence;
  readonly now: string | null;
  readonly trigger: Trigger;
  readonly others: readonly Trigger[];
}

function tellingOf(scene: Scene, tell: (note: Note) => void): Telling | undefined {
  const { s, sentence, cast, trigger, others, now } = scene;
  const { value } = trigger;
  const decline = (message: string): undefined => {
    tell({
      kind: 'declined',
      code: 'NO_EVENT',
      message: `"${value.entry}" (${value.type}): ${message}`,
      span: trigger.span,
      rule: trigger.rule,
    });
    return undefined;
  };
  const confirms = !BODY.has(sentence.kind);
  const head = value.headWord;
  const describes = value.nominal ? describedBy(s, head) : undefined;
  if (describes !== undefined && !MENTIONING.has(describes)) return decline('it only describes another thing');
  const modality =
    describes !== undefined ? 'actual' : futureEntries.has(value.entry) ? 'future' : modalityOf(s, head, value.nominal);
  if (absorbed(s, trigger, others)) return decline('it is asked for, promised, refused or threatened: part of that event');
  if ((modality === 'hypothetical' || modality === 'negated') && (MATERIAL.has(value.type) || value.nominal))
    return decline(modality === 'negated' ? 'it did not happen' : 'it is told as possible only');
  const args = argumentsOf(s, cast, trigger);
  const teller = value.nominal ? (args.carried ? args.along[0] : undefined) : head;
  if (teller !== undefined && habitual(s, teller, value.type, confirms)) return decline('it tells what is usual');
  if (value.frame === 'weapon' && !args.occurs) return decline('a means, not a deed');
  const happened = modality === 'actual' || modality === 'alleged';
  const dates = (scene.byDate.get(sentence.index) ?? []).filter(
    (d) => !happened || now === null || d.mention.value.start! <= now,
  );
  const when = dateOf(s, dates, head, args.along, SPEAKING.has(value.type));
  const where = placeOf(s, cast, head, args.along);
  const definite = value.nominal && (describes !== undefined || isDefinite(s, trigger));
  const bare = args.actors.length + args.recipients.length === 0 && when?.basis !== 'stated' && where?.stated !== true;
  const participle =
    !value.nominal && s.parsed && s.tokens[head]!.xpos === 'VBN' && kids(s, head, 'aux', 'aux:pass').length === 0;
  if (participle && !confirms && DEEDS.has(value.type) && s.tokens[head]!.deprel === 'amod')
    return decline('a participle that describes: "displaced persons"');
  if (value.type === 'ASSAULT' && modality === 'future' && !willBe(s, head) && !value.nominal)
    return decline('it is meant, not yet to be');
  if (
    !value.nominal &&
    s.parsed &&
    unbounded(s, head, value.type) &&
    args.actors.length === 0 &&
    when?.basis !== 'stated' &&
    where?.stated !== true &&
    !confirms
  )
    return decline('it tells of people in general, at no time or place');
  if (!value.nominal && bare && !args.harmed && !confirms && DEEDS.has(value.type) && nonFinite(s, head))
    return decline('a verb without time, place or party');
  const telling = value.nominal && !confirms ? specific(s, trigger, args, when, where?.stated === true, definite) : true;
  if (!telling) return decline('it is told in general: no time, place, party or happening is said');
  const clause = clauseWords(s, trigger, args);
  const means = value.type === 'ASSAULT' || value.type === 'THREATEN' || value.type === 'COERCE' ? instrumentsIn(s, clause) : [];
  const mode = modeOf(trigger, means[0]?.mode);
  const place = where === undefined ? null : cast.places[where.place]!;
  const clauseSpan: Span = unite(spanOfWords(sentence, clause), trigger.span);
  const facts = {
    type: value.type,
    mode,
    mutual: args.mutual,
    actors: args.actors.map((i) => cast.actors[i]!),
    recipients: args.recipients.map((i) => cast.actors[i]!),
    entry: value.entry,
    grenade: means.some((m) => s.tokens.slice(m.from, m.from + 3).some((t) => t.lower.startsWith('grenade'))),
    deaths: false,
  };
  return {
    type: value.type,
    mode,
    contexts: value.contexts,
    modality,
    historical: isHistorical(when, now),
    clause: clauseSpan,
    when: when ?? null,
    actors: args.actors,
    recipients: args.recipients,
    thirdParties: args.thirdParties,
    instruments: means.map((m) => m.span),
    place: where?.place ?? null,
    geoPrecision: place === null ? null : geoPrecision(place, where!.near),
    wherePrec: place === null ? null : wherePrec(place, where!.near),
    casualties: [],
    toll: NO_TOLL,
    attribution: attributionOf(s, cast, head),
    codes: codesOf(facts),
    evidence: [{ span: clauseSpan, trigger: trigger.span, sentence: sentence.index, rule: trigger.rule }],
    confirms,
    refers: definite,
    anchored:
      !(WARS.has(value.entry) && when?.basis !== 'stated') &&
      (saysOfWhat(s, cast, trigger) ||
        when?.basis === 'stated' ||
        where?.stated === true ||
        args.actors.length + args.recipients.length > 0 ||
        (args.occurs && !definite)),
    placeStated: where?.stated === true,
    mutual: args.mutual,
    ongoing:
      args.mutual &&
      value.type === 'ASSAULT' &&
      (/fighting|clash|war|conflict|hostilit/.test(value.entry) || args.along.some((i) => GOING_ON.has(s.tokens[i]!.lemma))),
    frame: value.frame,
    entry: value.entry,
    nominal: value.nominal,
    words: clause,
    headWord: head,
    along: args.along,
  };
}

const HEAVIER = new Set(['aerial', 'drone', 'heavy-weapons', 'explosives']);
/** The entry's mode; the means say it where the entry does not, and more exactly where aircraft or guns "fired". */
function modeOf({ value }: Trigger, means: string | undefined): string | null {
  if (value.type !== 'ASSAULT' || means === undefined || value.frame === 'mutual') return value.mode;
  return value.mode === null || (value.mode === 'firearms' && HEAVIER.has(means)) ? means : value.mode;
}

/** Under a request, promise, refusal or threat of the same sentence. */
function absorbed(s: Syntax, trigger: Trigger, others: readonly Trigger[]): boolean {
  const { headWord } = trigger.value;
  if (!s.parsed)
    return others.some(
      (o) =>
        ABSORBING.has(o.value.type) &&
        !o.value.nominal &&
        o.value.headWord < headWord &&
        headWord - o.value.headWord <= 6 &&
        o !== trigger,
    );
  let at = headWord;
  for (const up of above(s, headWord, 5)) {
    const over = others.find((o) => o !== trigger && o.value.headWord === up && ABSORBING.has(o.value.type));
    const { deprel } = s.tokens[at]!;
    if (over !== undefined) {
      if (over.value.type === 'SANCTION' && over.value.mode !== 'discontinue') return false;
      if (deprel.startsWith('nsubj') || deprel === 'conj' || deprel === 'parataxis' || deprel === 'acl:relcl') return false;
      if (deprel === 'advcl' || deprel === 'obl') {
        const marks = kids(s, at, 'mark', 'case').map((i) => s.tokens[i]!.lower);
        if (!marks.some((m) => m === 'to' || m === 'for' || m === 'with' || m === 'from' || m === 'on')) return false;
      }
      return true;
    }
    if (deprel === 'conj' || deprel === 'parataxis' || deprel === 'acl:relcl' || deprel.startsWith('nsubj')) return false;
    at = up;
  }
  return false;
}

const DEEDS = new Set([
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
function habitual(s: Syntax, head: number, type: string, confirms: boolean): boolean {
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
const willBe = (s: Syntax, head: number): boolean =>
  !s.parsed || [head, s.tokens[head]!.head].some((i) => i >= 0 && kids(s, i, 'aux').some((a) => WILL.has(s.tokens[a]!.lower)));

const UNBOUNDED = new Set(['ASSAULT', 'COERCE']);
/** "journalists have been murdered": a bare plural. */
function unbounded(s: Syntax, head: number, type: string): boolean {
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
function nonFinite(s: Syntax, head: number): boolean {
  const { xpos } = s.tokens[head]!;
  return s.parsed && (xpos === 'VBG' || xpos === 'VB' || xpos === 'VBN') && kids(s, head, 'aux', 'aux:pass').length === 0;
}

/** "the shooting victim": the noun that an event noun describes. */
function describedBy(s: Syntax, head: number): string | undefined {
  const t = s.tokens[head]!;
  if (!s.parsed || t.deprel !== 'compound' || t.head <= head) return undefined;
  const over = s.tokens[t.head]!;
  return over.upos === 'NOUN' || over.upos === 'PROPN' ? over.lemma.toLowerCase() : undefined;
}
/** Nouns that an event stands behind. */
const MENTIONING = new Set(
  'victim,suspect,scene,death,case,survivor,site,incident,call,report,spree,rampage,investigation,probe,toll,area,zone,attack,injury,wound,fatality,damage,crisis,situation,drama,ordeal,tragedy,campaign,operation,wave,outbreak,emergency,casualty,aftermath,response,effort,violence,assault,raid,spate,series'.split(
    ',',
  ),
);

/** "the explosion of a bomb", "the murder of two priests": told in full, though definite. */
function saysOfWhat(s: Syntax, cast: Cast, { value }: Trigger): boolean {
  if (!value.nominal) return false;
  return aroundNoun(s, value.headWord).obliques.some(
    (o) => o.preposition === 'of' && ['human', 'weapon', 'name'].includes(beingOf(s, cast, o.head)),
  );
}

const GOING_ON = new Set(['continue', 'resume', 'rage', 'persist', 'restart', 'drag', 'escalate', 'intensify', 'spread']);
/** A war that lasts is no happening; one that is dated is ("the war of 1973"). */
const WARS = new Set([
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
function isDefinite(s: Syntax, { words, value }: Trigger): boolean {
  if (s.parsed && kids(s, value.headWord, 'det').some((i) => DEFINITE.has(s.tokens[i]!.lower))) return true;
  for (let i = words.from - 1; i >= Math.max(0, words.from - 3); i--) {
    const t = s.tokens[i]!;
    if (DEFINITE.has(t.lower)) return true;
    if (t.upos !== 'ADJ' && t.upos !== 'NUM' && t.upos !== 'NOUN' && t.upos !== 'PROPN') return false;
  }
  return false;
}

const WORDS = new Set(['COOPERATE', 'SUPPORT', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
/** An event noun tells an event when something says that it happened, to whom, when or where. */
function specific(
  s: Syntax,
  { value, words }: Trigger,
  args: Arguments,
  when: WhenValue | undefined,
  placed: boolean,
  definite: boolean,
): boolean {
  if (WARS.has(value.entry) && when?.basis !== 'stated' && !definite) return false;
  if (definite) return true;
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

function clauseWords(s: Syntax, { value, words }: Trigger, args: Arguments): Words {
  const carrier = value.nominal && args.along.length > 0 ? args.along[0]! : value.headWord;
  const own = clauseOf(s, carrier);
  return { from: Math.min(own.from, words.from), to: Math.max(own.to, words.to) };
}

/** More than 30 days before the story's day (the publication, else the latest day that it names). */
function isHistorical(when: WhenValue | undefined, now: string | null): boolean {
  if (when === undefined || now === null) return false;
  return Date.parse(`${now}T00:00:00Z`) - Date.parse(`${when.end}T00:00:00Z`) > 30 * 86_400_000;
}
