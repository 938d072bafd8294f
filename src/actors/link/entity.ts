import type { ActorKind, ActorMention } from '../../core/index.js';
import { fold } from '../shape.js';

/** An actor in the making: the mentions that are one and the same. */
export interface Entity {
  kind: ActorKind;
  readonly mentions: ActorMention[];
  /** Folded names by which it is called. */
  readonly names: Set<string>;
  /** The lexicon's name. */
  known: string | null;
  country: string | null;
  sector: string | null;
  title: string | null;
  gender: 'female' | 'male' | null;
  /** Where the text names the body it belongs to. */
  belongsTo: ActorMention | null;
}

export const entity = (mention: ActorMention): Entity => ({
  kind: mention.value.kind,
  mentions: [],
  names: new Set(),
  known: mention.value.known,
  country: null,
  sector: null,
  title: null,
  gender: null,
  belongsTo: null,
});

/** Adds a mention and what it tells; what was told first stays. */
export function join(to: Entity, mention: ActorMention): void {
  const { value } = mention;
  to.mentions.push(mention);
  if (value.form === 'pronoun') return;
  if (value.form === 'name') to.names.add(fold(value.name));
  to.known ??= value.known;
  to.country ??= value.country;
  to.sector ??= value.sector;
  to.title ??= value.title;
  to.gender ??= value.gender;
}

/** All mentions so far in reading order, for looking backward. */
export const lastBefore = (e: Entity, start: number): ActorMention | undefined => {
  let best: ActorMention | undefined;
  for (const m of e.mentions) if (m.span.start < start && (best === undefined || m.span.start > best.span.start)) best = m;
  return best;
};
