import type { Annotation, RuleId } from '../annotation.js';
import type { Words } from '../sentence.js';
import type { Span } from '../span.js';
import type { Source } from './casualties.js';
import type { WhenValue } from './dates.js';
import type { ActorIndex, CasualtyIndex, PlaceIndex } from './indexes.js';

/** PLOVER 0.8, and two that it lacks and the news has: DISASTER and ACCIDENT. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'DISASTER',
  'ACCIDENT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
export type Modality = 'actual' | 'future' | 'hypothetical' | 'negated' | 'alleged';

/** A word or phrase that tells an event, before its arguments are known. */
export interface TriggerValue {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** The entry of the lexicon ("open fire"). */
  readonly entry: string;
  readonly partOfSpeech: 'verb' | 'noun' | 'phrase';
  /** Index of the head token in the sentence. */
  readonly headWord: number;
  /** Told by a noun ("the attack"), whatever the entry's length. */
  readonly nominal: boolean;
  /** How its arguments stand: `undergo` ("the bomb exploded"), `weapon` ("a bomb"), `harm` ("killed": another word may tell the event). */
  readonly frame: 'doer' | 'mutual' | 'undergo' | 'suffer' | 'weapon' | 'harm' | 'anchor' | 'experience';
}
export type Trigger = Annotation<'trigger', TriggerValue>;

export interface Evidence {
  readonly span: Span;
  readonly trigger: Span;
  readonly sentence: number;
  readonly rule: RuleId;
}
export interface Attribution extends Source {
  readonly stance: 'reported' | 'claimed' | 'denied' | 'confirmed';
}
export interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}
export type TollKind = 'killed' | 'injured' | 'missing' | 'displaced' | 'detained' | 'abducted';
export type Toll = Readonly<Record<TollKind, Figure | null>>;
export interface Codes {
  /** All three null for DISASTER and ACCIDENT, which PLOVER and CAMEO do not have. */
  readonly quad: 1 | 2 | 3 | 4 | null;
  readonly intensity: number | null;
  readonly cameoRoot: string | null;
  readonly acled: { readonly eventType: string; readonly subEventType: string } | null;
  readonly typeOfViolence: 1 | 2 | 3 | null;
}
export interface NewsEvent {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly modality: Modality;
  readonly historical: boolean;
  /** The clause of the first full telling. */
  readonly clause: Span;
  readonly when: WhenValue | null;
  readonly actors: readonly ActorIndex[];
  readonly recipients: readonly ActorIndex[];
  readonly thirdParties: readonly ActorIndex[];
  readonly instruments: readonly Span[];
  readonly place: PlaceIndex | null;
  /** ACLED 1-3. */
  readonly geoPrecision: 1 | 2 | 3 | null;
  /** UCDP 1-7. */
  readonly wherePrec: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
  readonly casualties: readonly CasualtyIndex[];
  readonly toll: Toll;
  readonly attribution: readonly Attribution[];
  readonly codes: Codes;
  /** One for each telling, in reading order; never empty. */
  readonly evidence: readonly Evidence[];
}
/** An event as one clause tells it, before tellings of the same event are merged. */
export interface Telling extends NewsEvent {
  /** From a headline, heading, caption or embed: it may confirm an event of the body, never tell one. */
  readonly confirms: boolean;
  /** "the attack": it takes up an event told elsewhere where there is one. */
  readonly refers: boolean;
  /** Its own words say when, where or to whom it happened: it can stand without another telling. */
  readonly anchored: boolean;
  /** The place hangs on the event's own words, not only on the sentence. */
  readonly placeStated: boolean;
  readonly mutual: boolean;
  /** Fighting that goes on: its days may lie apart. */
  readonly ongoing: boolean;
  /** "In a separate incident, ...": none of those told before. */
  readonly apart: boolean;
  /** Its own words name a month, a year or the like ("In April"), be it known which or not: not just the story's day. */
  readonly ownTime: boolean;
  /** "has been on alert since militants attacked Paris", without a date: background, unless the story tells the same elsewhere. */
  readonly sinceThen: boolean;
  /** What it tells sums a war or a stretch of time ("the war has killed 70,000"): it retells no single event. */
  readonly sums: boolean;
  readonly frame: TriggerValue['frame'];
  readonly entry: string;
  readonly nominal: boolean;
  /** The clause's tokens, the trigger's head among them, and the verbs that carry an event noun. */
  readonly words: Words;
  readonly headWord: number;
  readonly along: readonly number[];
}

export interface EventsLayer {
  readonly list: readonly NewsEvent[];
  /** Index into `list` of what the headline and lead are about. */
  readonly main: number | null;
}
