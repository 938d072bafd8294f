import { expect, it } from 'vitest';
import { type Job, reportOn } from '../../src/batch/index.js';

it('a fault on one article is told in one line and stops no other', () => {
  const job = {
    source: 'feed.ndjson',
    format: 'text',
    get text(): string {
      throw new TypeError('no words\nat all');
    },
  } as unknown as Job;
  const settings = { lexicon: { actors: [], places: [], triggers: [] }, vagueCounts: null };
  const outcome = reportOn(job, { settings, offsets: 'codepoint' });
  expect(outcome).toMatchObject({
    ok: false,
    source: 'feed.ndjson',
    why: expect.stringMatching(/fault of extract.*TypeError: no words/),
  });
  expect(outcome).not.toMatchObject({ why: expect.stringContaining('\n') });
});
