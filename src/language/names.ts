import type { Stage } from '../core/index.js';

export const findNames: Stage<'document' | 'sentences', 'names'> = {
  name: 'findNames',
  needs: ['document', 'sentences'],
  gives: 'names',
  run: () => [],
};
