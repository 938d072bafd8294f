import type { Offsets } from '../offsets.js';
import type { ReportLayers } from './layers.js';
import type { Orders } from './orders.js';
import { piece, sourceOf, whenOf } from './parts.js';

export function eventsOf({ document: { input }, events }: ReportLayers, offsets: Offsets, orders: Orders) {
  return orders.events.kept.map((index) => {
    const e = events.list[index]!;
    return {
      id: orders.events.id(index),
      type: e.type,
      mode: e.mode,
      contexts: [...e.contexts],
      modality: e.modality,
      historical: e.historical,
      text: input.slice(e.clause.start, e.clause.end),
      date: whenOf(e.when, orders),
      actor_ids: orders.actors.ids(e.actors),
      recipient_ids: orders.actors.ids(e.recipients),
      third_party_ids: orders.actors.ids(e.thirdParties),
      instruments: e.instruments.map((s) => piece(input, offsets, s)),
      place_id: orders.places.id(e.place),
      geo_precision: e.place === null ? null : e.geoPrecision,
      where_prec: e.place === null ? null : e.wherePrec,
      casualty_ids: orders.casualties.ids(e.casualties),
      toll: e.toll,
      attribution: e.attribution.map((a) => ({ ...sourceOf(a, orders), stance: a.stance })),
      codes: {
        quad: e.codes.quad,
        intensity: e.codes.intensity,
        cameo_root: e.codes.cameoRoot,
        acled:
          e.codes.acled === null ? null : { event_type: e.codes.acled.eventType, sub_event_type: e.codes.acled.subEventType },
        type_of_violence: e.codes.typeOfViolence,
      },
      evidence: e.evidence.map((v) => ({
        ...piece(input, offsets, v.span),
        trigger: piece(input, offsets, v.trigger),
        rule: v.rule,
      })),
    };
  });
}
