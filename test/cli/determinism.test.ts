import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fixtures } from '../fixtures/fixtures.js';
import { program } from './program.js';

const paths = fixtures.map((f) => f.path);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

it('the reports of the fixtures are the same to the byte in any time zone and locale', async () => {
  const places: readonly NodeJS.ProcessEnv[] = [
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ];
  const digests: string[] = [];
  for (const env of places) {
    const { code, stdout, stderr } = await program(paths, { env });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toHaveLength(paths.length + 1);
    digests.push(digest(stdout));
  }
  expect(new Set(digests).size).toBe(1);
});
