import { mkdir } from 'node:fs/promises';
import { attempt, ordered, store, workers } from '../batch/index.js';
import { DEFAULT_SETTINGS, type Settings } from '../core/index.js';
import { extractArticle, isIsoDay } from '../pipeline/index.js';
import type { ArticleInput } from '../reading/index.js';
import type { OffsetUnit, Report } from '../report/index.js';
import { explain } from './explain.js';
import { inputFiles, isSystemError, STDIN, unwritable } from './inputs.js';
import { print, tell } from './output.js';
import { Problem } from './problem.js';
import { progress } from './progress.js';
import { articlesOf, type From } from './read.js';

export interface RunOptions {
  readonly published?: string;
  readonly format?: 'json' | 'ndjson';
  readonly from: From;
  readonly offsets: OffsetUnit;
  readonly jobs: number;
  readonly out?: string;
  readonly lexicon: readonly string[];
  readonly vagueCounts?: 'acled' | 'ucdp';
  readonly explain?: true;
}

/** Reads the inputs and gives a report for each article: on standard output in the order of the input, or a file each with --out. */
export async function run(given: readonly string[], options: RunOptions): Promise<void> {
  if (options.published !== undefined && !isIsoDay(options.published))
    throw new Problem('--published', `"${options.published}" is not a day; write it as 2020-10-09`, 2);
  if (given.length === 0 && process.stdin.isTTY)
    throw new Problem('no input', 'name a file or a folder, or pipe an article in; see extract --help', 2);
  if (options.explain && options.out) throw new Problem('--explain', 'goes with standard output, not with --out', 2);
  const lexicon =
    options.lexicon.length === 0 ? DEFAULT_SETTINGS.lexicon : await (await import('./lexicon.js')).readLexicons(options.lexicon);
  const settings: Settings = { lexicon, vagueCounts: options.vagueCounts ?? null };
  const fail = (problem: Problem): void => {
    tell(`extract: ${problem.message}`);
    process.exitCode = 1;
  };
  if (options.out !== undefined) await ready(options.out);
  const paths = given.length === 0 ? [STDIN] : given;
  const articles = articlesIn(paths, options, fail);
  if (options.explain) return explainAll(articles, settings, options, fail);
  const pool = await workers(options.jobs, { settings, offsets: options.offsets });
  const pretty = options.format === 'json' || (options.format === undefined && paths.length === 1 && process.stdout.isTTY);
  const folder = options.out === undefined ? undefined : store(options.out);
  const bar = folder === undefined ? undefined : progress();
  const work = async (article: ArticleInput): Promise<Report | undefined> => {
    if (folder !== undefined && (await folder.has(article, options.offsets))) {
      bar?.kept();
      return undefined;
    }
    const outcome = await pool.work(article);
    if (!outcome.ok) {
      fail(new Problem(outcome.source, outcome.why));
      return undefined;
    }
    if (folder === undefined) return outcome.report;
    try {
      await folder.put(article, outcome.report);
      bar?.made();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      fail(new Problem(folder.pathOf(article), unwritable(error)));
    }
    return undefined;
  };
  try {
    for await (const report of ordered(articles, work, pool.window))
      if (report !== undefined) await print(`${JSON.stringify(report, null, pretty ? 2 : 0)}\n`);
  } finally {
    bar?.end();
    await pool.close();
  }
}

/** The folder of --out is made before the first article is read: an hour's work must not end at a name that is a file. */
async function ready(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw isSystemError(error) ? new Problem(`--out ${folder}`, unwritable(error), 2) : error;
  });
}

async function* articlesIn(
  paths: readonly string[],
  options: RunOptions,
  fail: (problem: Problem) => void,
): AsyncGenerator<ArticleInput> {
  for await (const path of inputFiles(paths, fail)) yield* articlesOf(path, options.from, options.published, fail);
}

async function explainAll(
  articles: AsyncIterable<ArticleInput>,
  settings: Settings,
  options: RunOptions,
  fail: (problem: Problem) => void,
): Promise<void> {
  for await (const article of articles) {
    const made = attempt(() => extractArticle(article, settings, options.offsets));
    if (!made.ok) {
      fail(new Problem(article.source ?? STDIN, made.why));
      continue;
    }
    tell(explain(made.value));
    await print(`${JSON.stringify(made.value.report)}\n`);
  }
}
