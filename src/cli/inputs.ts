import { stat } from 'node:fs/promises';
import { Problem } from './problem.js';

export const STDIN = '-';
/** Endings that a folder is searched for. */
export const ARTICLE_ENDINGS = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'json', 'ndjson', 'jsonl'] as const;

/**
 * The files that the paths name, in the order of the paths; those of a folder in the order of their names (code units, the same
 * everywhere). What cannot be read is handed to `fail` and left out.
 */
export async function* inputFiles(paths: readonly string[], fail: (problem: Problem) => void): AsyncGenerator<string> {
  for (const path of paths) {
    if (path === STDIN) {
      yield path;
      continue;
    }
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) fail(new Problem(path, reason(found)));
    else if (found.isDirectory()) {
      const { glob } = await import('tinyglobby');
      const files = await glob([`**/*.{${ARTICLE_ENDINGS.join(',')}}`], {
        cwd: path,
        caseSensitiveMatch: false,
        expandDirectories: false,
      });
      if (files.length === 0) fail(new Problem(path, `no articles in this folder (looked for .${ARTICLE_ENDINGS.join(' .')})`));
      for (const file of files.sort()) yield path.endsWith('/') ? path + file : `${path}/${file}`;
    } else yield path;
  }
}

/** The operating system's reason in plain words, with what to do. */
export function reason(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'no such file or folder; check the path';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'no permission to read it; check its rights';
  return `cannot be read (${error.code ?? error.message})`;
}

export const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

/** Why a file or folder could not be written, and what to do. */
export function unwritable({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file stands where a folder is to be; name another folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission to write there; check its rights';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full; make room and start again: what is written stays';
  return `cannot be written (${code ?? message})`;
}
