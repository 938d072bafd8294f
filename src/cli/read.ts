import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import type { Format } from '../core/index.js';
import { isIsoDay } from '../pipeline/index.js';
import type { ArticleInput } from '../reading/index.js';
import { reason, STDIN } from './inputs.js';
import { linesOf } from './lines.js';
import { Problem } from './problem.js';

export type From = 'auto' | 'text' | 'markdown' | 'html' | 'json' | 'ndjson';

/** More than this in one article is a mistake: a book, a dump, a whole feed. */
export const MAX_BYTES = 10_000_000;

const FORMATS: Readonly<Record<string, Format | 'ndjson'>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** The articles of one input, one after the other; what is wrong with one of them is handed to `fail`, the others come. */
export async function* articlesOf(
  path: string,
  from: From,
  published: string | undefined,
  fail: (problem: Problem) => void,
): AsyncGenerator<ArticleInput> {
  const option = published === undefined ? {} : { publishedOption: published };
  const how = from === 'auto' ? FORMATS[extname(path).toLowerCase()] : from;
  if (how === 'ndjson') {
    let number = 0;
    try {
      for await (const line of linesOf(path === STDIN ? process.stdin : createReadStream(path))) {
        number++;
        const article =
          line.length === 0 || /^\s*$/.test(Buffer.from(line).toString('latin1'))
            ? undefined
            : attempt(() => fromJson(line, path, `${path}:${number}`), fail);
        if (article !== undefined) yield { ...article, ...option };
      }
    } catch (error) {
      fail(asProblem(path, error));
    }
    if (number === 0) fail(new Problem(path, 'empty: a feed has one JSON article a line'));
    return;
  }
  try {
    const bytes = await readBytes(path);
    yield { ...(how === 'json' ? fromJson(bytes, path, path) : fromBytes(bytes, path, how)), ...option };
  } catch (error) {
    fail(asProblem(path, error));
  }
}

function attempt<T>(make: () => T, fail: (problem: Problem) => void): T | undefined {
  try {
    return make();
  } catch (error) {
    fail(asProblem('', error));
    return undefined;
  }
}

function asProblem(path: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Error && 'code' in error) return new Problem(path, reason(error as NodeJS.ErrnoException));
  throw error;
}

async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const source = path === STDIN ? process.stdin : (await open(path)).createReadStream();
  for await (const chunk of source as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_BYTES)
      throw new Problem(
        path,
        `larger than ${MAX_BYTES / 1e6} MB, which is no article; split it, or give a feed with --from ndjson`,
      );
    chunks.push(chunk);
  }
  if (length === 0) throw new Problem(path, 'empty: there is nothing to read');
  return Buffer.concat(chunks);
}

function fromBytes(bytes: Uint8Array, path: string, format: Exclude<Format, 'json'> | undefined): ArticleInput {
  const text = textOf(bytes, path);
  return { text, format: format ?? 'text', source: path, id: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function textOf(bytes: Uint8Array, where: string): string {
  if (bytes.subarray(0, 8000).includes(0))
    throw new Problem(where, 'a binary file, not text; save the article as text, Markdown, HTML or JSON');
  return new TextDecoder('utf-8').decode(bytes);
}

const isoDay = z.string().transform((text, context) => {
  const day = text.slice(0, 10);
  if (isIsoDay(day) && (text.length === 10 || text[10] === 'T' || text[10] === ' ')) return day;
  context.addIssue({ code: 'custom', message: `"${text}" is not a day; write it as 2020-10-09` });
  return z.NEVER;
});

/** A JSON article: further fields are let through and not read. */
const jsonArticle = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]).nullish(),
  text: z.string(),
  title: z.string().nullish(),
  published: isoDay.nullish(),
  url: z.string().nullish(),
});

function fromJson(bytes: Uint8Array, source: string, where: string): ArticleInput {
  const text = textOf(bytes, where);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(
      where,
      `not valid JSON (${(error as Error).message}); an article is {"text": "...", "title"?, "published"?, "url"?, "id"?}`,
    );
  }
  const parsed = jsonArticle.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Problem(
      where,
      `${issue.path.join('.') || 'the article'}: ${issue.message}; an article is {"text": "...", "title"?, "published"?, "url"?, "id"?}`,
    );
  }
  const { id, title, published, url } = parsed.data;
  return {
    text: parsed.data.text,
    format: 'json',
    source,
    id: id ?? `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
}
