import { contains } from '../../core/index.js';
import type { Offsets } from '../offsets.js';
import type { ReportLayers } from './layers.js';
import type { Orders } from './orders.js';

export function articleOf({ document, places, events }: ReportLayers, offsets: Offsets, orders: Orders) {
  const m = document.metadata;
  const datelineSpan = m.dateline?.place ?? null;
  const dateline =
    datelineSpan === null ? -1 : places.findIndex((p) => p.mentions.some((mention) => contains(datelineSpan, mention.span)));
  return {
    id: document.id,
    source: document.source,
    format: document.format,
    title: m.title,
    authors: [...m.authors],
    agency: m.agency,
    publisher: m.publisher,
    url: m.url,
    published: m.published,
    published_basis: m.publishedBasis,
    dateline_place_id: orders.places.id(dateline < 0 ? null : dateline),
    language: m.language,
    offset_unit: offsets.unit,
    length: offsets.length,
    sections: document.sections.map((s) => ({ title: s.title, start: offsets.of(s.span.start), end: offsets.of(s.span.end) })),
    main_event_id: orders.events.id(events.main),
  };
}
