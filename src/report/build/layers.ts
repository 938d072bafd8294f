import type { Layers } from '../../core/index.js';

/** What the report is made of. */
export type ReportLayers = Pick<Layers, 'document' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'events'>;
