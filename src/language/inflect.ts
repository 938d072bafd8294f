import { createRequire } from 'node:module';

/** compromise is loaded on the first call only: it takes longer than all models together. */
type Compromise = typeof import('compromise')['default'];
let engine: Compromise | undefined;

export function compromise(): Compromise {
  engine ??= createRequire(import.meta.url)('compromise') as Compromise;
  return engine;
}

export interface VerbForms {
  /** VB, VBD, VBN, VBG, VBZ in the tags of the Penn Treebank. */
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly present: string;
}

interface Conjugation {
  readonly PastTense?: string;
  readonly Participle?: string;
  readonly Gerund?: string;
  readonly PresentTense?: string;
}
interface Transform {
  readonly verb: { readonly conjugate: (base: string, model: unknown) => Conjugation };
  readonly noun: { readonly toPlural: (noun: string, model: unknown) => string };
}
const transform = (): Transform => (compromise().methods() as { two: { transform: Transform } }).two.transform;

/** All forms of a verb given in its base form, by compromise's rules ("fire" → fired, fired, firing, fires). For building lexicons, not per article. */
export function verbForms(base: string): VerbForms {
  const c = transform().verb.conjugate(base, compromise().model());
  const past = c.PastTense || `${base}ed`;
  return {
    base,
    past,
    participle: c.Participle || past,
    gerund: c.Gerund || `${base}ing`,
    present: c.PresentTense || `${base}s`,
  };
}

/** The plural of a noun given in its singular ("casualty" → "casualties"). For building lexicons, not per article. */
export function pluralOf(singular: string): string {
  return transform().noun.toPlural(singular, compromise().model());
}

/** Words that compromise's lexicon lists with a tag, as "Infinitive". For training. */
export function listedWords(tag: string): string[] {
  const { one } = compromise().model() as { one: { lexicon: Record<string, string | string[]> } };
  return Object.entries(one.lexicon)
    .filter(([, tags]) => (Array.isArray(tags) ? tags.includes(tag) : tags === tag))
    .map(([word]) => word)
    .sort();
}
