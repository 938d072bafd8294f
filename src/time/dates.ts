import type { Stage } from '../core/index.js';

export const findDates: Stage<'document' | 'sentences', 'dates'> = {
  name: 'findDates',
  needs: ['document', 'sentences'],
  gives: 'dates',
  run: () => [],
};
