import type { Stage } from '../core/index.js';

export const findCasualties: Stage<'document' | 'settings' | 'sentences' | 'dates' | 'places' | 'actors', 'casualties'> = {
  name: 'findCasualties',
  needs: ['document', 'settings', 'sentences', 'dates', 'places', 'actors'],
  gives: 'casualties',
  run: () => [],
};
