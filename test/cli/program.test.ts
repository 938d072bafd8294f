import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, folder, program, reports } from './program.js';

const ARTICLE =
  'Two people were killed when shells hit the town of Terter on Friday, local officials said.\n\nThe governor called for calm.\n';

function workplace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return cwd;
}

describe('extract, the program', () => {
  it('prints one compact report for one file', async () => {
    const cwd = workplace({ 'a.txt': ARTICLE });
    const { code, stdout, stderr } = await program(['a.txt', '--published', '2020-10-09'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const [report, ...rest] = reports(stdout);
    expect(rest).toEqual([]);
    expect(report!.article).toMatchObject({ source: 'a.txt', format: 'text', published: '2020-10-09', language: 'en' });
  });

  it('reads standard input, also as "-" among paths', async () => {
    const cwd = workplace({ 'a.txt': ARTICLE });
    expect(reports((await program([], { stdin: ARTICLE })).stdout)[0]!.article.source).toBe('-');
    const { stdout } = await program(['a.txt', '-'], { cwd, stdin: ARTICLE });
    expect(reports(stdout).map((r) => r.article.source)).toEqual(['a.txt', '-']);
  });

  it('reads files and folders in the order of the input, those of a folder by name', async () => {
    const cwd = workplace({
      'z.txt': ARTICLE,
      'in/b.md': ARTICLE,
      'in/a.html': `<p>${ARTICLE}</p>`,
      'in/deep/c.txt': ARTICLE,
      'in/photo.jpg': 'x',
    });
    const { code, stdout } = await program(['z.txt', 'in'], { cwd });
    expect(code).toBe(0);
    expect(reports(stdout).map((r) => [r.article.source, r.article.format])).toEqual([
      ['z.txt', 'text'],
      ['in/a.html', 'html'],
      ['in/b.md', 'markdown'],
      ['in/deep/c.txt', 'text'],
    ]);
  });

  it('reads a feed: a report a line, same order, ids kept', async () => {
    const feed = ['first', 'second', 'third']
      .map((id) => JSON.stringify({ id, text: ARTICLE, published: '2020-10-09' }))
      .join('\n');
    const { code, stdout } = await program(['--from', 'ndjson'], { stdin: feed });
    expect(code).toBe(0);
    expect(reports(stdout).map((r) => [r.article.id, r.article.format, r.article.published])).toEqual([
      ['first', 'json', '2020-10-09'],
      ['second', 'json', '2020-10-09'],
      ['third', 'json', '2020-10-09'],
    ]);
  });

  it('prints the schema', async () => {
    const { code, stdout } = await program(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('properties.events');
  });

  it('ends with success when the reader leaves', async () => {
    const feed = `${JSON.stringify({ text: ARTICLE })}\n`.repeat(300);
    const { code, stderr } = await new Promise<{ code: number | null; stderr: string }>((done) => {
      const child = spawn(process.execPath, [BIN, '--from', 'ndjson']);
      let stderr = '';
      child.stderr.on('data', (d: Buffer) => {
        stderr += d.toString();
      });
      child.stdin.on('error', () => undefined);
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => done({ code, stderr }));
      child.stdin.end(feed);
    });
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('bad input', () => {
  const bad: readonly [what: string, args: string[], files: Readonly<Record<string, string | Uint8Array>>, says: RegExp][] = [
    ['a missing file', ['none.txt'], {}, /^extract: none\.txt: no such file/],
    ['a folder without articles', ['empty'], { 'empty/photo.jpg': 'x' }, /^extract: empty: no articles in this folder/],
    [
      'a binary file',
      ['b.txt'],
      { 'b.txt': Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256) },
      /^extract: b\.txt: .*binary/,
    ],
    ['an empty file', ['e.txt'], { 'e.txt': '' }, /^extract: e\.txt: empty/],
    ['a file of 20 MB', ['big.txt'], { 'big.txt': ARTICLE.repeat(160_000) }, /^extract: big\.txt: larger than 10 MB/],
    [
      'a broken line of a feed',
      ['f.ndjson'],
      { 'f.ndjson': `${JSON.stringify({ text: ARTICLE })}\n{"text": \n` },
      /^extract: f\.ndjson:2: invalid JSON/,
    ],
    [
      'a feed line without text',
      ['f.ndjson'],
      { 'f.ndjson': '{"title":"x"}\n' },
      /^extract: f\.ndjson:1: the JSON object has no "text"/,
    ],
    [
      'a wrong day in a feed',
      ['f.ndjson'],
      { 'f.ndjson': `{"text":"x","published":"yesterday"}\n` },
      /^extract: f\.ndjson:1: "published": "yesterday" is not a day/,
    ],
  ];
  it.each(bad)('%s: one line that names it, exit 1, the others are read', async (_, args, files, says) => {
    const cwd = workplace({ ...files, 'good.txt': ARTICLE });
    if (files['big.txt']) expect(files['big.txt'].length).toBeGreaterThan(18_000_000);
    const { code, stdout, stderr } = await program([...args, 'good.txt'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(reports(stdout).map((r) => r.article.source)).toContain('good.txt');
  });

  const usage: readonly [what: string, args: string[], says: RegExp][] = [
    ['a wrong --published', ['-p', 'last friday', 'a.txt'], /^extract: --published: "last friday" is not a day/],
    ['an unknown option', ['--frmat', 'json'], /^extract: unknown option/],
    ['an unknown format', ['--from', 'pdf', 'a.txt'], /^extract: option '--from <format>' argument 'pdf' is invalid/],
  ];
  it.each(usage)('%s: exit 2', async (_, args, says) => {
    const { code, stdout, stderr } = await program(args, { cwd: workplace({ 'a.txt': ARTICLE }) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
