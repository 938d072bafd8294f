import type { Annotation } from '../annotation.js';
import type { Span } from '../span.js';
import type { ActorIndex } from './indexes.js';

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
