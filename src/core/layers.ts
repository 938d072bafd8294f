import type { Annotation, RuleId } from './annotation.js';
import type { Document } from './document.js';
import type { Sentence, Words } from './sentence.js';
import type { Settings } from './settings.js';
import type { Span } from './span.js';

/** Indexes into the layers of the same name: entities refer to each other by these, the report makes ids of them. */
export type ActorIndex = number;
export type PlaceIndex = number;
export type CasualtyIndex = number;
export type DateIndex = number;

// ---- names -------------------------------------------------------------------------------------------------------------------------
export type NameType = 'person' | 'organization' | 'place';
/** A proper name as the language core sees it; the places and actors rooms have the last word. */
export type NameMention = Annotation<'name', { readonly type: NameType }>;

// ---- dates -------------------------------------------------------------------------------------------------------------------------
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type DatePrecision = 'time' | 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';
export type DateBasis = 'explicit' | 'relative_to_publication' | 'relative_to_text' | 'unresolved';
export interface DateValue {
  readonly type: DateType;
  /** TIMEX3 value ("2020-10-08", "P2W", "PRESENT_REF"). */
  readonly value: string;
  /** TIMEX3 mod: START MID END APPROX LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER. */
  readonly mod: string | null;
  /** Inclusive ISO days; null for durations, sets and what cannot be anchored. */
  readonly start: string | null;
  readonly end: string | null;
  /** EDTF level 1. */
  readonly edtf: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis;
  /** Parts that the text does not say ("on 12 May": the year). */
  readonly implied: readonly ('year' | 'month' | 'day')[];
}
export type DateMention = Annotation<'date', DateValue>;

/** When an event or a casualty figure is, and how that is known. */
export interface WhenValue {
  readonly start: string;
  readonly end: string;
  readonly edtf: string | null;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'inherited' | 'publication';
  readonly date: DateIndex | null;
}

// ---- places ------------------------------------------------------------------------------------------------------------------------
export type PlaceKind = 'country' | 'region' | 'city' | 'district' | 'facility' | 'water' | 'other';
export type PlaceForm = 'literal' | 'metonym';
export type PlaceMention = Annotation<'place', PlaceMentionValue>;
export interface PlaceMentionValue {
  readonly name: string;
  /** A containing place named beside it ("Paris, Texas"): the words that name it. */
  readonly within: string | null;
  /** What the wording asks for ("the city of", "province"). */
  readonly asked: PlaceKind | null;
  readonly form: PlaceForm;
  /** "Jasper police": it only says whose police it is. The report has such a mention where an event is placed by it, and nowhere else. */
  readonly ofBody?: true;
}
export interface PlaceAlternative {
  readonly geonameid: number | null;
  readonly canonical: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly reason: string;
}
export interface Place {
  readonly name: string;
  readonly canonical: string | null;
  readonly kind: PlaceKind;
  readonly geonameid: number | null;
  readonly featureCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly countryName: string | null;
  readonly admin1: string | null;
  readonly disputed: { readonly claimedBy: readonly string[]; readonly controlledBy: string | null } | null;
  /** The town (else division or country) of the article that it lies in; null where none is known. Not in the report. */
  readonly within?: PlaceIndex | null;
  readonly alternatives: readonly PlaceAlternative[];
  readonly mentions: readonly PlaceMention[];
}

// ---- actors ------------------------------------------------------------------------------------------------------------------------
export type ActorKind = 'person' | 'state' | 'organization' | 'group';
export type ActorForm = 'name' | 'title' | 'nominal' | 'pronoun';
export interface ActorMentionValue {
  readonly kind: ActorKind;
  readonly form: ActorForm;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly title: string | null;
  readonly gender: 'female' | 'male' | null;
  readonly plural: boolean;
  /** The lexicon's name for it ("United Nations" for "U.N."). */
  readonly known: string | null;
  /** Where the text names the body that it belongs to or speaks for ("spokesman of the ministry"). */
  readonly belongsTo: Span | null;
  /** The span with title, article and apposition, as the trees see it: its head word is the argument of a verb. */
  readonly phrase: Span;
  /** Index of the head token in the sentence. */
  readonly headWord: number;
}
export type ActorMention = Annotation<'actor', ActorMentionValue>;
export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** PLOVER sector. */
  readonly sector: string | null;
  readonly code: string | null;
  readonly title: string | null;
  readonly affiliation: ActorIndex | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly ActorMention[];
}

// ---- casualties --------------------------------------------------------------------------------------------------------------------
export type CasualtyKind = 'killed' | 'injured' | 'casualties' | 'missing' | 'displaced' | 'detained' | 'abducted';
export type Qualifier =
  | 'exact'
  | 'about'
  | 'at_least'
  | 'more_than'
  | 'at_most'
  | 'fewer_than'
  | 'between'
  | 'vague'
  | 'unspecified';
export type Victims = 'civilians' | 'combatants' | 'police' | 'journalists' | 'aid_workers' | 'children' | 'women' | 'mixed';
export type CasualtyStatus = 'stated' | 'claimed' | 'confirmed' | 'denied' | 'not_admitted' | 'negated';
export interface Source {
  readonly actor: ActorIndex | null;
  readonly text: string;
  readonly verb: string | null;
}
export interface CasualtyValue {
  readonly kind: CasualtyKind;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly vague: string | null;
  readonly percent: number | null;
  readonly percentOf: number | null;
  readonly per: string | null;
  readonly sameAs: CasualtyIndex | null;
  readonly partOf: CasualtyIndex | null;
  readonly victims: Victims | null;
  readonly victimsText: string | null;
  readonly side: ActorIndex | null;
  readonly scope: 'incident' | 'cumulative' | 'historical';
  readonly status: CasualtyStatus;
  readonly attribution: Source | null;
  readonly place: PlaceIndex | null;
  readonly when: WhenValue | null;
  /** Token of the word that tells the harm ("killed", "toll"): the events room attaches the figure by it. */
  readonly harmWord: number;
  /** Actors of kind person named as these victims. */
  readonly named: readonly ActorIndex[];
  /** Statements with one number tell of the same people; null where the text does not show who. */
  readonly group: number | null;
  /** The figure counts all who were struck, dead or hurt ("six people were shot"). */
  readonly inclusive: boolean;
  /** Beside those told before ("two more people died", "another woman"). */
  readonly more: boolean;
  /** "one of the victims", "two of them": some of people told before. */
  readonly among: boolean;
  /** The text gives a number ("one dead"), rather than telling of a person ("a man died"). */
  readonly numeral: boolean;
  /** The dead or hurt man is the one who did it ("the gunman was shot dead"). */
  readonly attacker: boolean;
  /** Told of another incident, or of a month or a year as a whole ("the city's 40th homicide this year"). */
  readonly aside: boolean;
}
export type Casualty = Annotation<'casualty', CasualtyValue>;

// ---- events ------------------------------------------------------------------------------------------------------------------------
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
  readonly frame: 'doer' | 'mutual' | 'undergo' | 'weapon' | 'harm' | 'anchor' | 'experience';
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

// ---- the corridor ------------------------------------------------------------------------------------------------------------------
export interface Layers {
  readonly document: Document;
  readonly settings: Settings;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly placeMentions: readonly PlaceMention[];
  readonly places: readonly Place[];
  readonly actorMentions: readonly ActorMention[];
  readonly actors: readonly Actor[];
  readonly casualties: readonly Casualty[];
  readonly triggers: readonly Trigger[];
  readonly tellings: readonly Telling[];
  readonly events: EventsLayer;
}
export type LayerName = keyof Layers;
