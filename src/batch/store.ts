import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VERSION } from '../pipeline/index.js';
import type { ArticleInput } from '../reading/index.js';
import { type OffsetUnit, offsetsOf, type Report } from '../report/index.js';

/** A folder with one file for each article. A file is there whole or not at all; what is there and still right is not made again. */
export interface Store {
  readonly pathOf: (article: ArticleInput) => string;
  /** Whether the report of this very article, by this version, is there already. */
  readonly has: (article: ArticleInput, offsets: OffsetUnit) => Promise<boolean>;
  readonly put: (article: ArticleInput, report: Report) => Promise<void>;
}

export function store(folder: string): Store {
  const pathOf = (article: ArticleInput): string => join(folder, fileName(article));
  return {
    pathOf,
    has: async (article, offsets) => {
      try {
        const report = JSON.parse(await readFile(pathOf(article), 'utf8')) as Report;
        const { id, length, offset_unit, published, published_basis } = report.article;
        if (length !== offsetsOf(article.text, offsets).length) return false; // an id that stands for another text now
        const sameDay =
          article.publishedOption === undefined ? published_basis !== 'option' : published === article.publishedOption;
        return report.generator.version === VERSION && id === article.id && offset_unit === offsets && sameDay;
      } catch {
        return false; // not there, or cut off by a crash of the disk: it is made again
      }
    },
    put: async (article, report) => {
      const path = pathOf(article);
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}.part`;
      await writeFile(draft, `${JSON.stringify(report, null, 2)}\n`);
      await rename(draft, path);
    },
  };
}

/** "news/a.txt" → "news/a.txt.json"; articles of a feed by their id. Never outside the folder. */
function fileName({ source, format, id }: ArticleInput): string {
  const parts = (source === null || source === '-' ? '' : source)
    .split(/[\\/]/)
    .filter((p) => p !== '' && p !== '.' && p !== '..');
  const isFeed = format === 'json' && !/\.json$/i.test(source ?? '');
  if (!isFeed && parts.length > 0) return `${join(...parts)}.json`;
  return join(...parts, `${safe(id ?? 'article')}.json`);
}

/** An id as a file name: letters, digits, dot, dash; a digest behind it where other characters had to go. */
function safe(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, 100);
  return plain === id && !/^\.*$/.test(id) ? id : `${plain}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
