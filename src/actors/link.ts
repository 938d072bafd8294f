import type { Stage } from '../core/index.js';

export const linkActors: Stage<'document' | 'settings' | 'sentences' | 'places' | 'actorMentions', 'actors'> = {
  name: 'linkActors',
  needs: ['document', 'settings', 'sentences', 'places', 'actorMentions'],
  gives: 'actors',
  run: () => [],
};
