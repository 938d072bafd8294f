import type { Stage } from '../core/index.js';

export const findPlaces: Stage<'document' | 'settings' | 'sentences' | 'names' | 'dates', 'placeMentions'> = {
  name: 'findPlaces',
  needs: ['document', 'settings', 'sentences', 'names', 'dates'],
  gives: 'placeMentions',
  run: () => [],
};
