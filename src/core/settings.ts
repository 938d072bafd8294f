/** What the user adds with `--lexicon`: his own actors, places and triggers, checked before they come here. */
export interface UserLexicon {
  readonly actors: readonly UserActor[];
  readonly places: readonly UserPlace[];
  readonly triggers: readonly UserTrigger[];
}
export interface UserActor {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'state' | 'organization' | 'group';
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly title: string | null;
  /** ISO days between which it holds. */
  readonly from: string | null;
  readonly to: string | null;
}
export interface UserPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'country' | 'region' | 'city' | 'district' | 'facility' | 'water' | 'other';
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly country: string | null;
}
export interface UserTrigger {
  /** Lemmas of the phrase ("lay siege to"). */
  readonly phrase: string;
  readonly partOfSpeech: 'verb' | 'noun' | 'phrase';
  readonly type: string;
  readonly mode: string | null;
}

/** What the user asked for, as far as it bears on what is found. */
export interface Settings {
  readonly lexicon: UserLexicon;
  /** Codebook whose conventions fill `best` for vague words; null leaves it unknown. */
  readonly vagueCounts: 'acled' | 'ucdp' | null;
}

export const NO_LEXICON: UserLexicon = { actors: [], places: [], triggers: [] };
export const DEFAULT_SETTINGS: Settings = { lexicon: NO_LEXICON, vagueCounts: null };
