import { CARS, COUNTED } from '../lexicon/counted.js';
import { type Place, rule, yearOf } from '../rule.js';
import { capital, isDash } from '../words.js';

/** Words after which four digits are no year. */
const NO_YEAR_BEFORE: ReadonlySet<string> = new Set([
  '$',
  '£',
  '€',
  '#',
  '.',
  ',',
  '/',
  '&',
  '+',
  '=',
  ':',
  'no',
  'number',
  'flight',
  'boeing',
  'room',
  'route',
  'highway',
  'resolution',
  'unit',
  'channel',
  'usd',
  'eur',
  'gbp',
  'yen',
  'rs',
  'phone',
  'tel',
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'approximately',
  'roughly',
  'over',
  'than',
  'least',
  'up',
  'only',
  'killed',
  'another',
  'article',
  'section',
  'chapter',
  'page',
  'paragraph',
  'model',
  'windows',
  'office',
  'line',
]);
/** Words before which four digits are a year all the same: "about 1910". */
const MAYBE_YEAR: ReadonlySet<string> = new Set(['about', 'around', 'over', 'only', 'than', ',', '.', '/', ':', 'up']);
const IN_YEAR: ReadonlySet<string> = new Set(
  'in since until till by of during from to through throughout between before after and or early late mid the a an circa ca spring summer autumn fall winter'.split(
    ' ',
  ),
);

/** Whether four bare digits are a year: what stands around them says so, or nothing speaks against it. */
export function bareYear({ words, at, next, text }: Place, n: number): boolean {
  const before = words[at - 1];
  const after = words[next];
  if (before !== undefined && !before.gap && before.text !== '-' && !words[at]!.gap && /[\p{L}\d]/u.test(before.text))
    return false;
  if (before !== undefined && !words[at]!.gap && /^[/#$€£.:,&=_@+]$/.test(before.text)) return false;
  if (
    after !== undefined &&
    COUNTED.test(after.lower) &&
    !(before !== undefined && (before.lower === 'since' || before.lower === 'the'))
  )
    return false;
  if (after?.text === '-' && !after.gap && words[next + 1] !== undefined && COUNTED.test(words[next + 1]!.lower)) return false;
  if (after !== undefined && /^blocks?$/.test(after.lower)) return false; // "the 2000 block of Elm Street"
  if (after !== undefined && capital(after) && CARS.test(after.lower)) return false;
  if (after?.text === '%' || after?.lower === 'percent') return false;
  if (isDash(before) && !words[at]!.gap && words[at - 2]?.number && !before!.gap && !/^(?:1\d|20)\d\d$/.test(words[at - 2]!.text))
    return false; // 555-1234
  if (
    after !== undefined &&
    !after.gap &&
    after.text === '-' &&
    words[next + 1]?.number &&
    !/^(?:\d\d|(?:1\d|20)\d\d)$/.test(words[next + 1]!.text)
  )
    return false;
  const said =
    before !== undefined && (IN_YEAR.has(before.lower) || before.text === '(' || before.text === '-' || before.text === '–');
  if (n >= 1700 && n <= 2100)
    return !(before !== undefined && NO_YEAR_BEFORE.has(before.lower) && !MAYBE_YEAR.has(before.lower)) && text.length > 0;
  return (
    said &&
    !(
      before!.lower === 'the' ||
      before!.lower === 'of' ||
      before!.lower === 'to' ||
      before!.lower === 'and' ||
      before!.lower === 'a'
    )
  );
}

export const YEARS = [
  rule('time/year-bc', 'Rome lost the battle of 216 BC.', ['YEAR_BC'], (p) => ({ kind: 'year', year: yearOf(p['YEAR_BC'])! })),
  rule('time/year', 'The truce of 1994 held.', ['the? year YEAR', 'YEAR'], (p, place) =>
    bareYear({ ...place, at: p['YEAR']!.at }, p['YEAR']!.n) ? { kind: 'year', year: yearOf(p['YEAR'])! } : undefined,
  ),
  rule('time/short-year', 'He won in ’94.', ['SHORT_YEAR'], (p, { words, at }) =>
    words[at - 1] !== undefined && (IN_YEAR.has(words[at - 1]!.lower) || words[at - 1]!.lower === 'class')
      ? { kind: 'year', year: yearOf(p['SHORT_YEAR'])! }
      : undefined,
  ),
];
