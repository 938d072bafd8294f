import type { Offsets } from '../offsets.js';
import type { ReportLayers } from './layers.js';
import type { Orders } from './orders.js';
import { inOrder, piece } from './parts.js';

export function actorsOf({ document: { input }, actors }: ReportLayers, offsets: Offsets, orders: Orders) {
  return orders.actors.kept.map((index) => {
    const a = actors[index]!;
    return {
      id: orders.actors.id(index),
      name: a.name,
      kind: a.kind,
      country: a.country,
      sector: a.sector,
      code: a.code,
      title: a.title,
      affiliation_id: orders.actors.id(a.affiliation),
      aliases: [...a.aliases],
      mentions: inOrder(a.mentions).map((m) => ({ ...piece(input, offsets, m.span), form: m.value.form })),
    };
  });
}
