import type { Annotation } from '../annotation.js';
import type { PlaceIndex } from './indexes.js';

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
  /** Of a town on the map. Not in the report. */
  readonly population?: number;
  readonly alternatives: readonly PlaceAlternative[];
  readonly mentions: readonly PlaceMention[];
}
