import type { RuleId } from '../core/index.js';
import type { Found } from './find.js';
import { COUNTED } from './lexicon/counted.js';
import type { YearReading } from './reading.js';
import { isDash, type Word } from './words.js';

const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const joins = (word: Word | undefined): boolean =>
  isDash(word) ||
  word?.lower === 'and' ||
  word?.lower === 'to' ||
  word?.lower === 'or' ||
  word?.lower === 'until' ||
  word?.text === ',' ||
  word?.lower === 'through';
const RANGE: RuleId = 'time/range-part';

/** "between 3 and 5 May", "October 9-10, 2020", "1992-95": one expression for each end. */
export function split(words: readonly Word[], found: Found, before: readonly Found[]): readonly Found[] {
  const { reading } = found;
  const taken = before.length === 0 ? 0 : before[before.length - 1]!.next;
  if (reading.kind === 'year' && 'year' in reading.year) {
    const end = words[found.next + 1];
    if (
      isDash(words[found.next]) &&
      end !== undefined &&
      /^\d\d$/.test(end.text) &&
      reading.year.year > 1000 &&
      !words[found.next + 2]?.text.startsWith('-')
    ) {
      const year = Math.floor(reading.year.year / 100) * 100 + Number(end.text);
      const late = words[found.next + 2];
      const clear = late === undefined || late.gap || !/^[\p{L}\d%/]/u.test(late.text);
      if (year > reading.year.year && clear)
        return [found, { at: found.next + 1, next: found.next + 2, reading: { kind: 'year', year: { year } }, rule: RANGE }];
    }
  }
  if (reading.kind !== 'day' || reading.month === undefined) return [found];
  const month = reading.month;
  const year: { year?: YearReading } = reading.year === undefined ? {} : { year: reading.year };
  const out: Found[] = [found];
  const first = words[found.at]!;
  if (DAY.test(first.text)) {
    // day first: "26-30 November", "15 to 22 February", "1, 2 and 3 March"
    let at = found.at;
    for (let k = 0; k < 4 && at - 2 >= taken; k++) {
      const [day, join] = [words[at - 2]!, words[at - 1]];
      if (!DAY.test(day.text) || !joins(join) || Number(day.text) >= 32) break;
      if (words[at - 3]?.text === '.' && !words[at - 3]!.gap) break;
      if (join!.lower !== 'and' && join!.lower !== 'to' && join!.text !== ',' && !isDash(join) && join!.lower !== 'or') break;
      if (words[at - 3] !== undefined && /^[$€£:/]$/.test(words[at - 3]!.text)) break;
      if (Number(day.text) >= Number(words[at]!.text)) break;
      out.unshift({ at: at - 2, next: at - 1, reading: { kind: 'day', month, day: Number(day.text), ...year }, rule: RANGE });
      at -= 2;
    }
    return out;
  }
  // month first: "October 9-10", "May 4 and 5", "June 1 to 3, 1918"
  let next = found.next;
  if (reading.year === undefined) {
    for (let k = 0; k < 4; k++) {
      const [join, day] = [words[next], words[next + 1]];
      if (!joins(join) || day === undefined || !DAY.test(day.text)) break;
      const after = words[next + 2];
      if (
        after !== undefined &&
        !after.gap &&
        /^[\p{L}\d%$€£:/.]/u.test(after.text) &&
        !(after.text === '.' && (words[next + 3] === undefined || words[next + 3]!.gap))
      )
        break;
      // "May 10 and 20 people": a count
      if (after?.gap === true && COUNTED.test(after.lower)) break;
      // "October 9, 2020": a comma before two digits only in a list that ends with "and"
      if (join!.text === ',' && words[next + 2]?.lower !== 'and' && words[next + 2]?.text !== ',') break;
      const tail = yearTail(words, next + 2);
      out.push({
        at: next + 1,
        next: tail?.next ?? next + 2,
        reading: { kind: 'day', month, day: Number(day.text), ...(tail === undefined ? {} : { year: { year: tail.year } }) },
        rule: RANGE,
      });
      next = tail?.next ?? next + 2;
      if (tail !== undefined) {
        out[0] = { ...found, reading: { ...reading, year: { year: tail.year } } };
        break;
      }
    }
  }
  return out;
}

function yearTail(words: readonly Word[], at: number): { readonly year: number; readonly next: number } | undefined {
  const start = words[at]?.text === ',' ? at + 1 : at;
  const word = words[start];
  return word !== undefined && /^(?:1\d|20)\d\d$/.test(word.text) ? { year: Number(word.text), next: start + 1 } : undefined;
}
