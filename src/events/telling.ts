import {
  BODY,
  contains,
  type EventType,
  type Note,
  type Sentence,
  type Span,
  spanOfWords,
  type Telling,
  type Toll,
  type Trigger,
  unite,
  type Words,
} from '../core/index.js';
import { absorbed } from './absorbed.js';
import { type Arguments, argumentsOf } from './arguments.js';
import { aroundVerb } from './around.js';
import { COARSE, isOver, isRemembered } from './beside.js';
import { beingOf, type Cast, wordSet } from './cast.js';
import { clauseOf } from './clause.js';
import { codesOf } from './codes.js';
import type { DatesBySentence } from './dates-here.js';
import { isGeneral } from './general.js';
import {
  DEEDS,
  describedBy,
  GOING_ON,
  habitual,
  isDefinite,
  MENTIONING,
  nonFinite,
  opensAnother,
  saysOfWhat,
  specific,
  unbounded,
  WARS,
  willBe,
} from './grounds.js';
import { FUTURE_ENTRIES } from './lexicon/frames.js';
import { modalityOf } from './modality.js';
import { attributionOf } from './source.js';
import { kids, type Syntax } from './syntax.js';
import { instrumentsIn, modeOf } from './weapons.js';
import { dateOf, isHistorical, isSinceThen, statesOpenDate, untilNow } from './when.js';
import { geoPrecision, leavesPlace, placeOf, wherePrec } from './where.js';

const futureEntries = wordSet(FUTURE_ENTRIES);
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

/** One trigger with what is around it. */
export interface Scene {
  readonly s: Syntax;
  readonly sentence: Sentence;
  readonly cast: Cast;
  readonly byDate: DatesBySentence;
  readonly open: DatesBySentence;
  readonly now: string | null;
  /** What ended by that day is over, where the story's own day is not known. */
  readonly over: string | null;
  readonly trigger: Trigger;
  readonly others: readonly Trigger[];
  /** The sentence counts people killed, hurt, taken. */
  readonly counts: boolean;
}

/** What the clause of a trigger tells; undefined, with the reason told, where it is no event. */
export function tellingOf(scene: Scene, tell: (note: Note) => void): Telling | undefined {
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
  if (inDate(scene, trigger)) return decline('it is part of a date');
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
    (d) =>
      (!happened || now === null || d.mention.value.start! <= now) && !isOfOffence(s, value.type, head, d.mention.words.from),
  );
  const when = untilNow(s, dates, dateOf(s, dates, head, args.along, SPEAKING.has(value.type), now), now, head);
  const where = placeOf(s, cast, head, args.along, leavesPlace(value.type, value.mode));
  const definite = value.nominal && (describes !== undefined || isDefinite(s, trigger));
  const bare = args.actors.length + args.recipients.length === 0 && when?.basis !== 'stated' && where?.stated !== true;
  const participle =
    !value.nominal && s.parsed && s.tokens[head]!.xpos === 'VBN' && kids(s, head, 'aux', 'aux:pass').length === 0;
  if (participle && !confirms && s.tokens[head]!.deprel === 'amod')
    return decline('a participle that describes: "displaced persons", "a convicted recruiter"');
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
  const general =
    !confirms &&
    isGeneral({ s, cast, trigger, args, when, where, definite, toCome: modality === 'future', counts: scene.counts });
  if (general && !definite) return decline('it tells of violence in general, bound to no day, town or people');
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
    historical:
      isHistorical(when, now) ||
      isOver(s, dates, head) ||
      isRemembered(s, head) ||
      (scene.over !== null && when !== undefined && when.end <= scene.over),
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
      !general &&
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
      (/fighting|clash|war|conflict|hostilit/.test(value.entry) ||
        LASTING.test(sentence.text) ||
        args.along.some((i) => GOING_ON.has(s.tokens[i]!.lemma))),
    apart: opensAnother(s),
    ownTime:
      when !== undefined && when.basis === 'stated'
        ? COARSE.has(when.precision)
        : statesOpenDate(s, scene.open.get(sentence.index) ?? [], head, args.along, SPEAKING.has(value.type), now),
    sinceThen: when?.basis !== 'stated' && !definite && isSinceThen(s, args.along[0] ?? head),
    sums: false,
    frame: value.frame === 'harm' && byPeople(s, cast, trigger) ? 'doer' : value.frame,
    entry: value.entry,
    nominal: value.nominal,
    words: clause,
    headWord: head,
    along: args.along,
  };
}

/** "in March 2019" is no march. */
const JUDGED = new Set(['SANCTION', 'ACCUSE', 'COERCE']);
/** "sentenced to death for crimes in the war of 1971": when the crimes were, not the sentence. */
function isOfOffence(s: Syntax, type: EventType, head: number, date: number): boolean {
  if (!JUDGED.has(type)) return false;
  for (let i = head + 1; i < date; i++) {
    const { lower } = s.tokens[i]!;
    if (lower === ',' || lower === ';') return false;
    const next = s.tokens[i + 1]!;
    if (
      (lower === 'for' || lower === 'over') &&
      next.upos !== 'NUM' &&
      !/^(?:life|at|about|up|nearly|more|an?)$/.test(next.lower)
    )
      return true;
  }
  return false;
}

const inDate = ({ byDate, open, sentence }: Scene, { span }: Trigger): boolean =>
  [byDate, open].some((dates) => dates.get(sentence.index)?.some((d) => contains(d.mention.span, span)) === true);

/** "for a second day", "for the third night running". */
const LASTING =
  /\bfor (?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:straight |consecutive |successive )?(?:day|night|week)\b/i;

/** "three strangers wounded the mayor": done by somebody, whoever it was, a deed of its own. */
function byPeople(s: Syntax, cast: Cast, { value }: Trigger): boolean {
  if (value.nominal) return false;
  const { subjects, objects, agents, passive } = aroundVerb(s, value.headWord);
  const people = (list: readonly number[]): boolean => list.some((i) => beingOf(s, cast, i) === 'human');
  return passive ? people(agents) : people(subjects) && people(objects);
}

function clauseWords(s: Syntax, { value, words }: Trigger, args: Arguments): Words {
  const carrier = value.nominal && args.along.length > 0 ? args.along[0]! : value.headWord;
  const own = clauseOf(s, carrier);
  return { from: Math.min(own.from, words.from), to: Math.max(own.to, words.to) };
}
