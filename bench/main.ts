/**
 * Speed and memory: `npm run bench`. Times are processor time, and beside each stands its ratio to one reference, compromise's tagging of the
 * same text in the same run, so that figures of different and of busy machines compare.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import nlp from 'compromise';
import { DEFAULT_SETTINGS, type Layers, type Note } from '../src/core/index.js';
import { extraction, VERSION } from '../src/pipeline/index.js';
import { readArticle } from '../src/reading/index.js';
import { buildReport, type ReportLayers } from '../src/report/index.js';
import { gazetteer, nameKey } from '../src/world/index.js';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'fixtures');
const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /article\.(?:txt|md|html)$/.test(file))
  .sort()
  .map((file) => join(FIXTURES, file));
const articles = files.map((file) => ({
  text: readFileSync(file, 'utf8'),
  format: file.endsWith('.md') ? ('markdown' as const) : file.endsWith('.html') ? ('html' as const) : ('text' as const),
}));
const ROUNDS = 20;
const PAGE = 6000;
const size = articles.reduce((sum, { text }) => sum + text.length, 0);

const row = (what: string, ...cells: string[]): void => {
  process.stdout.write(`${what.padEnd(34)}${cells.map((cell) => cell.padStart(16)).join('')}\n`);
};
/** Processor time of this process, in milliseconds. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const spent = new Map<string, number>();
function clocked<T>(what: string, work: () => T): T {
  const before = cpu();
  const made = work();
  spent.set(what, (spent.get(what) ?? 0) + cpu() - before);
  return made;
}

interface AnyStage {
  readonly name: string;
  readonly gives: string;
  readonly run: (layers: unknown, tell: (note: Note) => void) => unknown;
}

/** All stages on all articles; each stage's time goes to `spent`. */
function round(): void {
  for (const { text, format } of articles) {
    const document = clocked('readArticle', () => readArticle({ text, format, source: null, published: '2020-10-09' }));
    const layers: Record<string, unknown> = { document, settings: DEFAULT_SETTINGS } satisfies Partial<Layers>;
    const notes: Note[] = [];
    for (const stage of extraction.stages as unknown as readonly AnyStage[])
      layers[stage.gives] = clocked(stage.name, () => stage.run(layers, (note) => notes.push(note)));
    clocked('buildReport', () =>
      buildReport(layers as unknown as ReportLayers, notes, { version: VERSION, offsets: 'codepoint' }),
    );
    clocked('reference', () => nlp(text).json());
  }
}

/** Processor time (ms) and peak resident memory (MB) of a run of the program. */
function child(args: readonly string[], input = ''): { ms: number; mb: number } {
  const tell = `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('@' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS / 1024);
  })`;
  const run = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const told = /@([\d.]+) ([\d.]+)$/.exec(run.stderr);
  if (run.status !== 0 || told === null) throw new Error(`${args.join(' ')}: ${run.stderr}`);
  return { ms: Number(told[1]), mb: Number(told[2]) };
}
const best = (args: readonly string[]): { ms: number; mb: number } =>
  Array.from({ length: 5 }, () => child(args)).reduce((a, b) => (b.ms < a.ms ? b : a));

const beforeOpen = cpu();
gazetteer();
const opened = cpu() - beforeOpen;
round(); // models, lexicons and the compiler are warm after some articles
round();
spent.clear();
for (let i = 0; i < ROUNDS; i++) round();

const pages = (size * ROUNDS) / PAGE;
const reference = (spent.get('reference') ?? 0) / pages;
spent.delete('reference');
const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0) / pages;
row(`articles of ${PAGE / 1000} kB`, 'ms each', 'a second', 'x reference', 'share');
const line = (what: string, ms: number): void =>
  row(what, ms.toFixed(2), (1000 / ms).toFixed(0), (ms / reference).toFixed(2), `${((100 * ms) / total).toFixed(0)} %`);
line('all', total);
for (const [what, ms] of spent) line(`  ${what}`, ms / pages);
row('reference: compromise', reference.toFixed(2), (1000 / reference).toFixed(0), '1.00', '');

const bin = join(ROOT, 'bin/extract.js');
const empty = best(['-e', '0']);
row('\nstart', 'ms', 'peak MB');
const started = (what: string, { ms, mb }: { ms: number; mb: number }): void => row(what, ms.toFixed(0), mb.toFixed(0));
started('  node alone', empty);
started('  extract --help', best([bin, '--help']));
started('  extract one article', best([bin, files[0]!]));
for (const times of [10, 40]) {
  const feed = Array.from({ length: times }, (_, t) =>
    articles.map(({ text }, i) => `${JSON.stringify({ id: `${t}.${i}`, text, published: '2020-10-09' })}\n`).join(''),
  ).join('');
  started(`  extract a feed of ${times * articles.length}`, child([bin, '--from', 'ndjson'], feed));
}

const NAMES = ['Paris', 'Springfield', 'San Francisco', 'Stepanakert', 'Nowhere at all', 'St. Louis', 'London', 'São Paulo'];
const LOOKUPS = 20_000;
const beforeLookups = cpu();
for (let i = 0; i < LOOKUPS; i++) gazetteer().match(nameKey(NAMES[i % NAMES.length]!));
row('\ngazetteer', 'open ms', 'look-up µs');
row('', opened.toFixed(1), (((cpu() - beforeLookups) * 1000) / LOOKUPS).toFixed(2));
