import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Format } from '../core/index.js';
import { type ArticleInput, decode, detectFormat, parseDay, parseJsonArticle } from '../reading/index.js';
import { reason, STDIN } from './inputs.js';
import { linesOf } from './lines.js';
import { Problem } from './problem.js';

export type From = 'auto' | 'text' | 'markdown' | 'html' | 'json' | 'ndjson';

/** More than this in one article is a mistake: a book, a dump, a whole feed. */
export const MAX_BYTES = 10_000_000;

const FEED = /\.(?:ndjson|jsonl)$/i;

/** The articles of one input, one after the other; what is wrong with one of them is handed to `fail`, the others come. */
export async function* articlesOf(
  path: string,
  from: From,
  published: string | undefined,
  fail: (problem: Problem) => void,
): AsyncGenerator<ArticleInput> {
  const option = published === undefined ? {} : { publishedOption: published };
  const how = from !== 'auto' ? from : FEED.test(path) ? 'ndjson' : undefined;
  if (how === 'ndjson') {
    let number = 0;
    try {
      for await (const line of linesOf(path === STDIN ? process.stdin : createReadStream(path))) {
        number++;
        if (line.every((byte) => byte <= 32)) continue; // an empty line
        const article = attempt(() => fromJson(textOf(line, `${path}:${number}`), line, path, `${path}:${number}`), fail);
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
    yield { ...fromBytes(bytes, path, how), ...option };
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

function fromBytes(bytes: Uint8Array, path: string, format: Format | undefined): ArticleInput {
  const text = textOf(bytes, path);
  const how = format ?? detectFormat(path === STDIN ? null : path, text);
  if (how === 'json') return fromJson(text, bytes, path, path);
  return { text, format: how, source: path, id: digest(bytes) };
}

const digest = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

function textOf(bytes: Uint8Array, where: string): string {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Problem(where, decoded.message);
  return decoded.text;
}

function fromJson(text: string, bytes: Uint8Array, source: string, where: string): ArticleInput {
  const parsed = parseJsonArticle(text);
  if (!parsed.ok) throw new Problem(where, parsed.message);
  const { published, ...fields } = parsed.article;
  const day = published === undefined ? null : parseDay(published);
  if (published !== undefined && day === null)
    throw new Problem(where, `"published": "${published}" is not a day; write it as 2020-10-09`);
  return { id: digest(bytes), ...fields, ...(day === null ? {} : { published: day }), format: 'json', source };
}
