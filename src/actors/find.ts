import type { Stage } from '../core/index.js';

export const findActors: Stage<'document' | 'settings' | 'sentences' | 'names' | 'dates' | 'places', 'actorMentions'> = {
  name: 'findActors',
  needs: ['document', 'settings', 'sentences', 'names', 'dates', 'places'],
  gives: 'actorMentions',
  run: () => [],
};
