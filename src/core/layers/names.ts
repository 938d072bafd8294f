import type { Annotation } from '../annotation.js';

export type NameType = 'person' | 'organization' | 'place';
/** A proper name as the language core sees it; the places and actors rooms have the last word. */
export type NameMention = Annotation<'name', { readonly type: NameType }>;
