import type { Annotation } from '../annotation.js';
import type { WhenValue } from './dates.js';
import type { ActorIndex, CasualtyIndex, PlaceIndex } from './indexes.js';

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
  /** "a fourth victim died": 4. */
  readonly nth: number | null;
  /** The text gives a number ("one dead"), rather than telling of a person ("a man died"). */
  readonly numeral: boolean;
  /** The dead or hurt man is the one who did it ("the gunman was shot dead"). */
  readonly attacker: boolean;
  /** Told of another incident, or of a month or a year as a whole ("the city's 40th homicide this year"). */
  readonly aside: boolean;
  /** "police had earlier put the toll at 11": the article has a later figure. */
  readonly earlier: boolean;
  /** Sums a war, a stretch of time or a string of attacks ("4,000 dead in nine years"): the toll of no single event in it. */
  readonly sums: boolean;
}
export type Casualty = Annotation<'casualty', CasualtyValue>;
