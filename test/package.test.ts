import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folder } from './cli/program.js';

const root = resolve(import.meta.dirname, '..');
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

it('the package that npm packs installs and runs elsewhere, as a program and as a library', { timeout: 110_000 }, () => {
  const elsewhere = folder();
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', elsewhere], root)) as {
    filename: string;
    files: { path: string }[];
  }[];
  const paths = packed!.files.map((f) => f.path);
  expect(paths.filter((p) => /^(src|test|fixtures|train|bench)\//.test(p))).toEqual([]);
  writeFileSync(join(elsewhere, 'package.json'), '{"name":"elsewhere","private":true,"type":"module"}');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(elsewhere, packed!.filename)], elsewhere);
  writeFileSync(
    join(elsewhere, 'a.txt'),
    'PARIS — President Emmanuel Macron met Chancellor Angela Merkel in Berlin on Friday.\n',
  );
  const printed = execFileSync(join(elsewhere, 'node_modules/.bin/extract'), ['a.txt', '-p', '2020-10-09'], {
    cwd: elsewhere,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toMatchObject({ article: { source: 'a.txt', published: '2020-10-09' } });
  writeFileSync(
    join(elsewhere, 'use.js'),
    "import { extract } from 'extract';\nconsole.log(JSON.stringify(extract('Shells hit Baku on Friday.', { published: '2020-10-09' }).article));\n",
  );
  const used = execFileSync(process.execPath, ['use.js'], { cwd: elsewhere, encoding: 'utf8' });
  expect(JSON.parse(used)).toMatchObject({ published: '2020-10-09', published_basis: 'option' });
});
