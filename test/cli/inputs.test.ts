import { expect, it } from 'vitest';
import { reason } from '../../src/cli/inputs.js';

it.each([
  ['ENOENT', 'no such file or folder; check the path'],
  ['EACCES', 'no permission to read it; check its rights'],
  ['EIO', 'cannot be read (EIO)'],
])('%s in plain words', (code, words) => expect(reason(Object.assign(new Error('x'), { code }))).toBe(words));
