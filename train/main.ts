import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainLemmas } from './lemmas.js';
import { trainNames } from './names/train.js';
import { newswire } from './newswire/index.js';
import { trainParser } from './parser.js';
import { evaluationTable } from './table.js';
import { trainTagger } from './tagger.js';
import { readTreebank, type Treebank, type TreeSentence } from './treebank.js';

/**
 * Rebuilds the weight files: `npm run train -- --data FOLDER [--out models] [--only tagger,parser]`. FOLDER holds treebank/ and names/.
 * The same data give the same bytes.
 */
interface Step {
  readonly file: string;
  readonly train: (
    data: { readonly folder: string; readonly treebank: () => Treebank },
    log: (line: string) => void,
  ) => Uint8Array;
}

/** What tagger and parser learn from: the treebanks' training parts, and made-up news sentences. */
const NEWSWIRE = { sentences: 1800, seed: 1 };
const trees = ({ train }: Treebank): readonly TreeSentence[] => [...train, ...newswire(NEWSWIRE.sentences, NEWSWIRE.seed)];

const STEPS: Readonly<Record<string, Step>> = {
  lemmas: { file: 'lemmas.bin', train: ({ treebank }) => trainLemmas(treebank().train) },
  tagger: {
    file: 'tagger.bin',
    train: ({ treebank }, log) =>
      trainTagger(trees(treebank()), { epochs: 8, bits: 19, seeds: [1, 2, 3], recased: 0.08, prune: 1 }, log),
  },
  parser: {
    file: 'parser.bin',
    train: ({ treebank }, log) =>
      trainParser(trees(treebank()), { epochs: 6, actionBits: 21, labelBits: 19, explore: 0.85, prune: 1 }, [1, 2], log),
  },
  names: {
    file: 'names.bin',
    train: ({ folder, treebank }, log) =>
      trainNames(
        folder,
        treebank(),
        {
          epochs: 4,
          averageFrom: 1,
          rate: 0.05,
          dropout: 0.4,
          l2: 1e-6,
          seeds: [1, 2],
          bits: 18,
          step: 1 / 32,
          shares: { upper: 0.08, title: 0.03, dateline: 0.03 },
          renamed: 0.2,
          made: 2500,
        },
        log,
      ),
  },
};

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'models' }, only: { type: 'string' } },
});
if (values.data === undefined) {
  console.error('Give the folder of the training data: npm run train -- --data FOLDER');
  process.exit(2);
}
const folder = values.data;
let loaded: Treebank | undefined;
const treebank = (): Treebank => {
  loaded ??= readTreebank(folder);
  return loaded;
};
mkdirSync(values.out, { recursive: true });
for (const name of values.only?.split(',') ?? Object.keys(STEPS)) {
  const step = STEPS[name];
  if (step === undefined) {
    console.error(`No step "${name}": there are ${Object.keys(STEPS).join(', ')}.`);
    process.exit(2);
  }
  console.log(name);
  const started = Date.now();
  const bytes = step.train({ folder, treebank }, (line) => console.log(line));
  writeFileSync(join(values.out, step.file), bytes);
  console.log(`  ${step.file}: ${bytes.byteLength} bytes in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
if (values.only === undefined) {
  console.log(
    evaluationTable(treebank(), readFileSync(join(values.out, 'tagger.bin')), readFileSync(join(values.out, 'parser.bin'))),
  );
}
