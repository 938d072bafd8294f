import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, program, type Reported } from './program.js';

const article = (n: number): string =>
  `Rebels shelled the port on Monday, killing ${n} people, the army said.\n\nThe governor ordered an evacuation.\n`;

function articles(count: number): string {
  const cwd = folder();
  mkdirSync(join(cwd, 'in'));
  for (let i = 0; i < count; i++) writeFileSync(join(cwd, 'in', `a${i}.txt`), article(i + 2));
  return cwd;
}
const read = (path: string): Reported => JSON.parse(readFileSync(path, 'utf8')) as Reported;

describe('--out', () => {
  it('writes one file per article and leaves no drafts; a bad file is reported and skipped', async () => {
    const cwd = articles(3);
    writeFileSync(join(cwd, 'in/bad.json'), '{');
    const { code, stdout, stderr } = await program(['in', '--out', 'results'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/in\/bad\.json: invalid JSON/);
    expect(stderr).toMatch(/3 reports written/);
    expect(readdirSync(join(cwd, 'results/in')).sort()).toEqual(['a0.txt.json', 'a1.txt.json', 'a2.txt.json']);
    expect(read(join(cwd, 'results/in/a1.txt.json')).article.source).toBe('in/a1.txt');
  });

  it('goes on where it was stopped: what is there stays, what is broken or of another article is made again', async () => {
    const cwd = articles(3);
    await program(['in', '--out', 'results'], { cwd });
    const path = (n: number): string => join(cwd, `results/in/a${n}.txt.json`);
    const before = statSync(path(0)).mtimeMs;
    writeFileSync(path(1), '{"article": ');
    writeFileSync(join(cwd, 'in/a2.txt'), article(99));
    const { stderr } = await program(['in', '--out', 'results'], { cwd });
    expect(stderr).toMatch(/2 reports written, 1 were there already/);
    expect(statSync(path(0)).mtimeMs).toBe(before);
    expect(read(path(1)).article.source).toBe('in/a1.txt');
    expect(readFileSync(path(2), 'utf8')).toContain('"length": 106');
  });

  it('tells in a line that a file stands where the folder, or a folder in it, is to be; the other reports are written', async () => {
    const cwd = articles(2);
    const taken = await program(['in', '--out', 'in/a0.txt'], { cwd });
    expect([taken.code, taken.stderr]).toEqual([
      2,
      'extract: --out in/a0.txt: a file stands where a folder is to be; name another folder\n',
    ]);
    mkdirSync(join(cwd, 'results'));
    writeFileSync(join(cwd, 'results/in'), 'a note');
    writeFileSync(join(cwd, 'b.txt'), article(5));
    const { code, stderr } = await program(['in/a1.txt', 'b.txt', '--out', 'results'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/results\/in\/a1\.txt\.json: a file stands where/);
    expect(stderr).toMatch(/1 reports written/);
  });

  it('names the files of a feed by their ids, and never leaves the folder', async () => {
    const cwd = folder();
    const feed = ['plain-1', '../../evil', 'a/b'].map((id) => JSON.stringify({ id, text: article(4) })).join('\n');
    const { code } = await program(['--from', 'ndjson', '--out', 'results'], { cwd, stdin: feed });
    expect(code).toBe(0);
    const names = readdirSync(join(cwd, 'results')).sort();
    expect(names).toHaveLength(3);
    expect(names).toContain('plain-1.json');
    expect(existsSync(join(cwd, '../evil.json'))).toBe(false);
  });
});

it('the number of jobs changes nothing in the output', async () => {
  const feed = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({ id: `n${i}`, text: article(i + 2), published: '2021-06-15' }),
  ).join('\n');
  const [one, three] = await Promise.all(
    ['1', '3'].map((jobs) => program(['--from', 'ndjson', '--jobs', jobs], { stdin: feed })),
  );
  expect(three!.code).toBe(0);
  expect(three!.stdout).toBe(one!.stdout);
  expect(one!.stdout.split('\n')).toHaveLength(41);
});
