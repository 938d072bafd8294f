import type { Stage } from '../core/index.js';

export const assembleEvents: Stage<
  'document' | 'settings' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'triggers',
  'tellings'
> = {
  name: 'assembleEvents',
  needs: ['document', 'settings', 'sentences', 'dates', 'places', 'actors', 'casualties', 'triggers'],
  gives: 'tellings',
  run: () => [],
};
