import { describe, expect, it } from 'vitest';
import { extract, type Report } from '../src/index.js';

/**
 * Text as no newsroom writes it must end in a report, in time that grows with its length. Bounds are wide: they are there to catch what grows
 * with the square of the length or worse, on any machine.
 */
const SYLLABLES = 'ba ko mi ren tov sha lin der ga zu'.split(' ');
const GIVEN = 'Anna Omar Lena Ivan Maria Ali John Wei Ravi Fatima'.split(' ');
function name(i: number): string {
  const surname = [1, 10, 100, 1000].map((unit) => SYLLABLES[Math.floor(i / unit) % 10]!).join('');
  return `${GIVEN[i % 10]!} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
}
const many = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join('');

/** The text of the given size, in words or signs. */
const CASES: readonly (readonly [string, number, (n: number) => string])[] = [
  ['one sentence', 3000, (n) => `Rebels ${many(n / 10, () => 'attacked the town of Paris and killed 12 people on ')}Friday.`],
  ['opening brackets', 12_000, (n) => '('.repeat(n)],
  ['brackets in brackets', 12_000, (n) => '['.repeat(n / 2) + ']'.repeat(n / 2)],
  ['"the the the"', 12_000, (n) => 'the '.repeat(n)],
  ['one number', 250_000, (n) => '7'.repeat(n)],
  ['figures', 8000, (n) => '123 '.repeat(n)],
  ['single capitals', 6000, (n) => many(n, (i) => `${String.fromCharCode(65 + (i % 6))} `)],
  ['one long word', 250_000, (n) => 'a'.repeat(n)],
  ['one long name', 250_000, (n) => 'A'.repeat(n)],
  ['spaces', 250_000, (n) => `${' '.repeat(n)}x`],
  ['names', 1500, (n) => many(n, (i) => `${name(i)} met ${name(i * 7 + 3)}. `)],
  [
    'casualties',
    600,
    (n) => many(n, (i) => `A bomb killed ${(i % 40) + 2} people in the town of ${name(i).split(' ')[1]} on Monday. `),
  ],
  ['accusations', 700, (n) => many(n, (i) => `${name(i)} accused ${name(i * 3 + 1)} of attacking the village. `)],
  ['places', 4000, (n) => many(n, (i) => `${['Paris', 'Baku', 'Lima', 'Cairo'][i % 4]}, `)],
  ['dates', 2000, (n) => many(n, (i) => `${(i % 28) + 1} May ${1990 + (i % 30)}, `)],
  ['titles', 4000, (n) => 'President Prime Minister General '.repeat(n / 4)],
  ['lines', 4000, (n) => 'Go home\n'.repeat(n)],
  ['possessives', 4000, (n) => "Russia's France's ".repeat(n / 2)],
];

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe('text as no newsroom writes it', () => {
  extract('A bomb killed three people in Paris on Friday.'); // models and lexicons are loaded
  it.each(CASES)('%s', (_what, n, text) => {
    const reports: Report[] = [];
    const half = cpu(() => reports.push(extract(text(n / 2), { published: '2021-03-05' })));
    const whole = cpu(() => reports.push(extract(text(n), { published: '2021-03-05' })));
    expect(reports.map((r) => r.article.length)).toEqual([text(n / 2).length, text(n).length]);
    expect(whole).toBeLessThan(Math.max(4000, half * 3.4)); // twice the text: four times the time would be its square
  });

  it.each([
    ['html', '<div><p>x'.repeat(3000)],
    ['html', '<a href="'.repeat(3000)],
    ['markdown', '*a _b **c [d]('.repeat(1500)],
    ['markdown', '> '.repeat(1500)],
  ] as const)('unfinished %s', (format, text) => {
    expect(cpu(() => extract(text, { format }))).toBeLessThan(10_000);
  });
});
