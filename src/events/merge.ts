import type { Stage } from '../core/index.js';

export const mergeEvents: Stage<'document' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'tellings', 'events'> =
  {
    name: 'mergeEvents',
    needs: ['document', 'sentences', 'dates', 'places', 'actors', 'casualties', 'tellings'],
    gives: 'events',
    run: () => ({ list: [], main: null }),
  };
