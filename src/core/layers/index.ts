import type { Document } from '../document.js';
import type { Sentence } from '../sentence.js';
import type { Settings } from '../settings.js';
import type { Actor, ActorMention } from './actors.js';
import type { Casualty } from './casualties.js';
import type { DateMention } from './dates.js';
import type { EventsLayer, Telling, Trigger } from './events.js';
import type { NameMention } from './names.js';
import type { Place, PlaceMention } from './places.js';

export * from './actors.js';
export * from './casualties.js';
export * from './dates.js';
export * from './events.js';
export * from './indexes.js';
export * from './names.js';
export * from './places.js';

/** The corridor: what the stages give each other, each layer made by one stage. */
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
