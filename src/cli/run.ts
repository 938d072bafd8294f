import type { Settings } from '../core/index.js';
import { extractArticle, isIsoDay } from '../pipeline/index.js';
import { type OffsetUnit, ReportError } from '../report/index.js';
import { explain } from './explain.js';
import { inputFiles, STDIN } from './inputs.js';
import { readLexicons } from './lexicon.js';
import { print, tell } from './output.js';
import { Problem } from './problem.js';
import { articlesOf, type From } from './read.js';

export interface RunOptions {
  readonly published?: string;
  readonly format?: 'json' | 'ndjson';
  readonly from: From;
  readonly offsets: OffsetUnit;
  readonly lexicon: readonly string[];
  readonly vagueCounts?: 'acled' | 'ucdp';
  readonly explain?: true;
}

/** Reads the inputs one after the other and prints a report for each article, in their order. */
export async function run(given: readonly string[], options: RunOptions): Promise<void> {
  if (options.published !== undefined && !isIsoDay(options.published))
    throw new Problem('--published', `"${options.published}" is not a day; write it as 2020-10-09`, 2);
  if (given.length === 0 && process.stdin.isTTY)
    throw new Problem('no input', 'name a file or a folder, or pipe an article in; see extract --help', 2);
  const settings: Settings = { lexicon: await readLexicons(options.lexicon), vagueCounts: options.vagueCounts ?? null };
  const fail = (problem: Problem): void => {
    tell(`extract: ${problem.message}`);
    process.exitCode = 1;
  };
  const paths = given.length === 0 ? [STDIN] : given;
  const single = paths.length === 1;
  for await (const path of inputFiles(paths, fail)) {
    for await (const article of articlesOf(path, options.from, options.published, fail)) {
      try {
        const extraction = extractArticle(article, settings, options.offsets);
        if (options.explain) tell(explain(extraction));
        const pretty = options.format === 'json' || (options.format === undefined && single && process.stdout.isTTY);
        await print(`${JSON.stringify(extraction.report, null, pretty ? 2 : 0)}\n`);
      } catch (error) {
        if (!(error instanceof ReportError)) throw error;
        fail(
          new Problem(
            path,
            `the report broke its own contract, which is a fault of extract: ${error.message.replace(/\s*\n\s*/g, '; ')}`,
          ),
        );
      }
    }
  }
}
