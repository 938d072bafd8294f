import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../pipeline/version.js';
import { endWhenTheReaderLeaves, print, tell } from './output.js';
import { Problem } from './problem.js';
import type { RunOptions } from './run.js';

const EXAMPLES = `
Examples:
  extract article.txt                        one article: one JSON object
  extract a.txt b.html folder/               several: one report per line (NDJSON)
  cat article.txt | extract | jq '.casualties[]'
  extract --from ndjson < feed.ndjson        {"id","text","title"?,"published"?,"url"?} a line
  extract folder/ --out results/ -j 4        one file per article; can be stopped and started again
  extract schema                             the JSON Schema of the report

Exit codes: 0 every article gave a report; 1 some input could not be read (the others are out); 2 wrong usage.`;

function wholeNumber(text: string): number {
  const n = Number(text);
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('give a whole number from 1 on.');
  return n;
}

/** The arguments → what to run. Rooms that read articles are loaded only when there is an article to read. */
function program(): Command {
  const command = new Command('extract')
    .description(
      'Reads news articles and prints validated JSON: events, actors, places, casualties and dates, each with its exact span.',
    )
    .version(VERSION, '-V, --version')
    .argument('[paths...]', 'files, folders, or "-" for standard input')
    .option('-p, --published <day>', 'publication day (2020-10-09) where the article does not say')
    .addOption(new Option('-f, --format <format>', 'of the output').choices(['json', 'ndjson']))
    .addOption(
      new Option('--from <format>', 'of the input')
        .choices(['auto', 'text', 'markdown', 'html', 'json', 'ndjson'])
        .default('auto'),
    )
    .addOption(new Option('--offsets <unit>', 'unit of the offsets').choices(['codepoint', 'utf16']).default('codepoint'))
    .option('-o, --out <folder>', 'write one file per article there; reports that are there already are not made again')
    .option('-j, --jobs <n>', 'articles read at once', wholeNumber, 1)
    .option(
      '--lexicon <file>',
      'your own actors, places and triggers (YAML; repeatable)',
      (file, files: string[]) => [...files, file],
      [],
    )
    .addOption(
      new Option('--vague-counts <codebook>', 'fill "best" of vague words by a codebook’s conventions').choices([
        'acled',
        'ucdp',
      ]),
    )
    .option('--explain', 'tell on standard error which rule found each item, and what was turned down')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`extract: ${text.replace(/^error: /, '')}Try: extract --help\n`) })
    .action(async (paths: string[], options: RunOptions) => {
      const { run } = await import('./run.js');
      await run(paths, options);
    });
  command
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of the report')
    .exitOverride()
    .action(async () => {
      const { jsonSchema } = await import('../report/index.js');
      await print(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });
  return command;
}

endWhenTheReaderLeaves();
try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Problem) {
    tell(`extract: ${error.message}`);
    process.exitCode = error.exitCode;
  } else throw error;
}
