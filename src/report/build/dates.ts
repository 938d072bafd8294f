import type { Offsets } from '../offsets.js';
import type { ReportLayers } from './layers.js';
import type { Orders } from './orders.js';
import { piece } from './parts.js';

export function datesOf({ document: { input }, dates }: ReportLayers, offsets: Offsets, orders: Orders) {
  return orders.dates.kept.map((index) => {
    const { span, value: v, rule } = dates[index]!;
    return {
      id: orders.dates.id(index),
      ...piece(input, offsets, span),
      type: v.type,
      value: v.value,
      mod: v.mod,
      date_start: v.start,
      date_end: v.end,
      edtf: v.edtf,
      precision: v.precision,
      basis: v.basis,
      rule,
    };
  });
}
