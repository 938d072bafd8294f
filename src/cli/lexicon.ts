import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { EVENT_TYPES, type UserLexicon } from '../core/index.js';
import { isIsoDay } from '../pipeline/index.js';
import { reason } from './inputs.js';
import { Problem } from './problem.js';

const name = z.string().trim().min(1, 'must not be empty');
const names = z.array(name).default([]);
const country = z
  .string()
  .regex(/^[A-Z]{3}$/, 'is an ISO 3166-1 alpha-3 code such as ARM')
  .nullable()
  .default(null);
/** YAML reads 2018-05-08 as text here: the core schema has no dates. */
const day = z.string().refine(isIsoDay, 'is a day such as 2018-05-08').nullable().default(null);

const lexicon = z.strictObject({
  actors: z
    .array(
      z.strictObject({
        name,
        aliases: names,
        kind: z.enum(['person', 'state', 'organization', 'group']),
        country,
        sector: z
          .string()
          .regex(/^[A-Z]{3}$/, 'is a PLOVER sector such as GOV, MIL, REB')
          .nullable()
          .default(null),
        title: name.nullable().default(null),
        from: day,
        to: day,
      }),
    )
    .default([]),
  places: z
    .array(
      z.strictObject({
        name,
        aliases: names,
        kind: z.enum(['country', 'region', 'city', 'district', 'facility', 'water', 'other']).default('other'),
        latitude: z.number().min(-90).max(90).nullable().default(null),
        longitude: z.number().min(-180).max(180).nullable().default(null),
        country,
      }),
    )
    .default([]),
  triggers: z
    .array(
      z.strictObject({
        phrase: name,
        partOfSpeech: z.enum(['verb', 'noun', 'phrase']),
        type: z.enum(EVENT_TYPES),
        mode: name.nullable().default(null),
      }),
    )
    .default([]),
});

/**
 * Reads the user's lexicon files (YAML) into one.
 * @throws Problem that names the file, the line and what is wrong
 */
export async function readLexicons(files: readonly string[]): Promise<UserLexicon> {
  const read = await Promise.all(files.map(readLexicon));
  return {
    actors: read.flatMap((l) => l.actors),
    places: read.flatMap((l) => l.places),
    triggers: read.flatMap((l) => l.triggers),
  };
}

async function readLexicon(file: string): Promise<UserLexicon> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Problem(file, reason(error), 2);
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) throw new Problem(`${file}:${lines.linePos(fault.pos[0]).line}`, `not valid YAML (${fault.message})`, 2);
  const parsed = lexicon.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  let line = 1;
  for (let depth = issue.path.length; depth > 0; depth--) {
    const node = document.getIn(issue.path.slice(0, depth), true);
    if (isNode(node) && node.range) {
      line = lines.linePos(node.range[0]).line;
      break;
    }
  }
  throw new Problem(
    `${file}:${line}`,
    `${issue.path.join('.') || 'the file'}: ${issue.message}; see "Your own names" in the README`,
    2,
  );
}
