import type { Stage } from '../core/index.js';

export const resolvePlaces: Stage<'document' | 'settings' | 'sentences' | 'names' | 'placeMentions', 'places'> = {
  name: 'resolvePlaces',
  needs: ['document', 'settings', 'sentences', 'names', 'placeMentions'],
  gives: 'places',
  run: () => [],
};
