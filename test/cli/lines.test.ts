import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.js';

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

it('gives the same lines however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '"', '\n') })),
      fc.integer({ min: 1, max: 9 }),
      async (parts, size) => {
        const text = parts.join('\n');
        const lines: string[] = [];
        for await (const line of linesOf(chunks(text, size))) lines.push(Buffer.from(line).toString());
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(lines).toEqual(expected);
      },
    ),
  );
});
