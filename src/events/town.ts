import type { PlaceIndex } from '../core/index.js';
import type { Role } from './roles.js';

/** A town of the article, with what speaks for it as the story's. */
export interface Town {
  readonly place: PlaceIndex;
  readonly score: number;
  /** How many mentions of which kind speak for it. */
  readonly evidence: ReadonlyMap<Evidence, number>;
  /** Whether any of it puts the town at the scene. */
  readonly atScene: boolean;
  /** A part of the town whose police came. */
  readonly quarter: boolean;
}

/** What a mention says for its town. */
export type Evidence =
  | Role
  | 'elsewhere'
  | 'title'
  | 'titleNear'
  | 'titleHome'
  | 'dateline'
  | 'scene'
  | 'sceneNear'
  | 'lead'
  | 'leadNear';

export type Counts = ReadonlyMap<Evidence, number>;
