import type { Stage } from '../core/index.js';

export const findTriggers: Stage<
  'document' | 'settings' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties',
  'triggers'
> = {
  name: 'findTriggers',
  needs: ['document', 'settings', 'sentences', 'dates', 'places', 'actors', 'casualties'],
  gives: 'triggers',
  run: () => [],
};
