import type { Source, Span, WhenValue } from '../../core/index.js';
import { datePrec, timePrecision } from '../../time/index.js';
import type { Offsets } from '../offsets.js';
import type { Orders } from './orders.js';

export const piece = (input: string, offsets: Offsets, span: Span) => ({
  start: offsets.of(span.start),
  end: offsets.of(span.end),
  text: input.slice(span.start, span.end),
});

export const whenOf = (when: WhenValue | null, orders: Orders) =>
  when === null
    ? null
    : {
        date_start: when.start,
        date_end: when.end,
        edtf: when.edtf,
        precision: when.precision,
        time_precision: timePrecision(when),
        date_prec: datePrec(when),
        basis: when.basis,
        date_id: orders.dates.id(when.date),
      };

export const sourceOf = (source: Source, orders: Orders) => ({
  actor_id: orders.actors.id(source.actor),
  text: source.text,
  verb: source.verb,
});

export const inOrder = <T extends { readonly span: Span }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.span.start - b.span.start);
