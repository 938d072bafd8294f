import {
  type DateMention,
  type DatePrecision,
  type Document,
  type Note,
  type Sentence,
  type Stage,
  spanInSentence,
  wordsAt,
} from '../core/index.js';
import { Anchors } from './anchor.js';
import { parseDay } from './calendar.js';
import { type Found, findExpressions } from './find.js';
import { narrative, type Read } from './narrative.js';
import type { Reading } from './reading.js';
import { refine } from './refine.js';
import { resolve } from './resolve.js';
import { orderOf, settle } from './slashed.js';
import { directionAt, type TagOf } from './tense.js';
import { dateValue } from './value.js';
import { type Word, wordsOf } from './words.js';

/** Finds every time expression and puts it on the calendar, counting from the publication day or from the dates of the text. */
export const findDates: Stage<'document' | 'sentences', 'dates'> = {
  name: 'findDates',
  needs: ['document', 'sentences'],
  gives: 'dates',
  run: ({ document, sentences }, tell) => {
    const reads = sentences.map(read);
    const published = document.metadata.published === null ? null : parseDay(document.metadata.published);
    return anchorAll(document, reads, published, tell);
  },
};

function read(sentence: Sentence): Read {
  const words = wordsOf(sentence.text);
  return { sentence, words, found: refine(words, findExpressions(sentence.text, sentence.letterCase === 'upper', words)) };
}

function anchorAll(
  document: Document,
  reads: readonly Read[],
  published: number | null,
  tell: (note: Note) => void,
): readonly DateMention[] {
  const anchors = new Anchors(published, narrative(reads, published));
  const order = orderOf(reads);
  const out: DateMention[] = [];
  let unresolved = false;
  for (const { sentence, words, found } of reads) {
    const block = document.blocks[sentence.block]!;
    anchors.sentence = sentence.index;
    const tagOf = tagger(sentence, words);
    found.forEach((one, k) => {
      const [from, to] = [words[one.at]!.from, words[one.next - 1]!.to];
      const range = wordsAt(sentence, from, to);
      if (range === undefined) return;
      const borrowed = borrow(words, found, k);
      const settled = settle(borrowed, order, published);
      const span = spanInSentence(block, sentence, from, to);
      if (settled === undefined)
        tell({
          kind: 'warning',
          code: 'AMBIGUOUS_DATE',
          message: 'The day and the month of this date cannot be told apart.',
          span,
          rule: one.rule,
        });
      const reading = settled ?? ambiguous(borrowed);
      const resolved = resolve(reading, anchors, directionAt(words, one.at, one.next, tagOf));
      if (resolved.period !== null && reading.kind !== 'clock' && reading.kind !== 'part')
        anchors.note(resolved.period, aside(words, one, resolved.period.precision));
      if (resolved.period === null && resolved.basis === 'unresolved' && published === null && COUNTS.has(reading.kind))
        unresolved = true;
      const value = dateValue(reading, resolved);
      out.push({
        kind: 'date',
        span,
        sentence: sentence.index,
        words: range,
        value,
        rule: one.rule,
      });
    });
  }
  if (unresolved)
    tell({
      kind: 'warning',
      code: 'NO_PUBLICATION_DATE',
      message: 'The day of publication is not known: relative dates stay unresolved.',
      span: null,
      rule: null,
    });
  return out;
}

/** All that both readings of a slashed date have in common: its year. */
const ambiguous = (reading: Reading): Reading =>
  reading.kind === 'day' && reading.year !== undefined ? { kind: 'year', year: reading.year } : reading;

/** Readings that count from the publication day. */
const COUNTS: ReadonlySet<string> = new Set([
  'day',
  'month',
  'weekday',
  'unit',
  'offset',
  'season',
  'quarter',
  'half',
  'holiday',
  'clock',
  'part',
]);

/** "3 March - 21 June 1952": the first takes the year of the second. A clock time takes the day that stands beside it ("at 11 a.m. on 9 May"). */
function borrow(words: readonly Word[], found: readonly Found[], k: number): Found['reading'] {
  const { reading, next } = found[k]!;
  const after = found[k + 1];
  if (after === undefined) return reading;
  const between = words.slice(next, after.at);
  if (
    (reading.kind === 'day' || reading.kind === 'month') &&
    reading.year === undefined &&
    !(reading.kind === 'month' && reading.which !== undefined)
  ) {
    const other = after.reading;
    if (
      (other.kind === 'day' || other.kind === 'month') &&
      other.year !== undefined &&
      'year' in other.year &&
      between.length === 1 &&
      /^(?:-|–|—|to|and|until|through|or|,|till)$/.test(between[0]!.lower)
    ) {
      const month = reading.month ?? 0;
      const year = (other.month ?? 12) < month ? other.year.year - 1 : other.year.year;
      return { ...reading, year: { year } };
    }
  }
  if (
    reading.kind === 'clock' &&
    between.length <= 3 &&
    between.every((word) => /^(?:on|,|local|time|\(|\)|the|of)$/.test(word.lower))
  ) {
    const other = after.reading;
    if (other.kind === 'day' || other.kind === 'weekday' || (other.kind === 'unit' && other.unit === 'D'))
      return { ...other, clock: reading.clock! };
  }
  return reading;
}

/** A year in passing, not at the start of its sentence: "a law of 1976", "the alliance broken in 1917" do not move a story on. */
const aside = (words: readonly Word[], { at }: Found, precision: DatePrecision): boolean =>
  (precision === 'year' || precision === 'decade' || precision === 'century') &&
  at > 0 &&
  (at > 3 || !OPENING.test(words[0]!.lower));
const OPENING = /^(?:in|by|during|since|from|throughout|until|early|late|mid|the|at|after|through|between|on|for)$/;

/** Penn tags for the words of the time rules, found by their offsets. */
function tagger(sentence: Sentence, words: readonly Word[]): TagOf {
  let tags: string[] | undefined;
  return (word) => {
    if (tags === undefined) {
      let token = 0;
      tags = words.map(({ from }) => {
        while (token < sentence.tokens.length && sentence.tokens[token]!.to <= from) token += 1;
        return sentence.tokens[token]?.xpos ?? '';
      });
    }
    return tags[word] ?? '';
  };
}
