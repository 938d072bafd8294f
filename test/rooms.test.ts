import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A room imports from itself and from lower floors, never upward. */
const FLOOR: Readonly<Record<string, number>> = {
  core: 0,
  text: 1,
  world: 1,
  reading: 2,
  language: 2,
  time: 3,
  places: 3,
  actors: 4,
  casualties: 5,
  events: 6,
  report: 7,
  pipeline: 8,
  formats: 8,
  batch: 9,
  cli: 10,
};

/** Each of these libraries has one home; zod also checks what the command line is given. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  compromise: ['language'],
  'chrono-node': ['time'],
  zod: ['report', 'cli'],
  commander: ['cli'],
};

const SRC = resolve(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => join(SRC, f));
const roomOf = (file: string): string => relative(SRC, file).split(sep)[0]!;
const read = (file: string): string => readFileSync(file, 'utf8');
/** The code without comments. */
const code = (file: string): string =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

interface Import {
  readonly file: string;
  readonly from: string;
}
const imports: readonly Import[] = files.flatMap((file) =>
  [...code(file).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"]+)['"]/g)].map((m) => ({
    file,
    from: m[1]!,
  })),
);

describe('the house', () => {
  it('has no room that the plan does not name', () => {
    const rooms = new Set(files.map(roomOf).filter((r) => r !== 'index.ts'));
    expect([...rooms].filter((r) => !(r in FLOOR))).toEqual([]);
  });

  it('imports downward only', () => {
    const breaches = imports
      .filter(({ file, from }) => from.startsWith('.') && roomOf(file) !== 'index.ts')
      .map(({ file, from }) => ({ file, from, room: roomOf(file), to: roomOf(resolve(dirname(file), from)) }))
      .filter(({ room, to }) => room !== to && !(FLOOR[to]! < FLOOR[room]!))
      .map(({ file, from }) => `${relative(SRC, file)} imports ${from}`);
    expect(breaches).toEqual([]);
  });

  it('gives each library one home', () => {
    const breaches = imports
      .map(({ file, from }) => ({ file, library: Object.keys(HOMES).find((l) => from === l || from.startsWith(`${l}/`)) }))
      .filter(({ file, library }) => library !== undefined && !HOMES[library]!.includes(roomOf(file)))
      .map(({ file, library }) => `${relative(SRC, file)} imports ${library}`);
    expect(breaches).toEqual([]);
  });

  it('has no circle of files', () => {
    const next = new Map(files.map((file) => [file, [] as string[]]));
    for (const { file, from } of imports)
      if (from.startsWith('.')) next.get(file)!.push(resolve(dirname(file), from.replace(/\.js$/, '.ts')));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].map((f) => relative(SRC, f)).join(' > '));
      else if (!done.has(file)) {
        for (const to of next.get(file) ?? []) walk(to, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  /** Below the batch room nothing knows the clock, the environment, the terminal, the locale or the disk. */
  it('keeps the world out of the lower rooms', () => {
    const PACKAGED = 'world/assets.ts'; // opens the package's own data files, nothing else
    const BANNED =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bconsole\.|\bprocess\.|\blocaleCompare\b|\btoLocale\w+\b|\bIntl\.|\bperformance\.|\bMath\.random\b|['"]node:(?:fs|os|child_process|process|net|http)[/'"]/;
    const breaches = files
      .filter((file) => (FLOOR[roomOf(file)] ?? 10) < 9)
      .filter(
        (file) =>
          !relative(SRC, file).split(sep).join('/').endsWith(PACKAGED) && !relative(SRC, file).includes(`${sep}build${sep}`),
      )
      .flatMap((file) => {
        const hit = BANNED.exec(code(file));
        return hit === null ? [] : [`${relative(SRC, file)}: ${hit[0]}`];
      });
    expect(breaches).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const names = files.map((f) => relative(SRC, f));
    expect(names.filter((f) => /(^|[/\\])(utils?|helpers?|common|misc)([./\\]|$)/i.test(f))).toEqual([]);
  });
});
