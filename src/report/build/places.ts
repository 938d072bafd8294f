import type { Offsets } from '../offsets.js';
import type { ReportLayers } from './layers.js';
import type { Orders } from './orders.js';
import { inOrder, piece } from './parts.js';
import { shownOf } from './shown.js';

export function placesOf({ document: { input }, places }: ReportLayers, offsets: Offsets, orders: Orders) {
  return orders.places.kept.map((index) => {
    const p = places[index]!;
    return {
      id: orders.places.id(index),
      name: p.name,
      canonical: p.canonical,
      kind: p.kind,
      geonameid: p.geonameid,
      feature_code: p.featureCode,
      latitude: p.latitude,
      longitude: p.longitude,
      country: p.country,
      country_name: p.countryName,
      admin1: p.admin1,
      disputed: p.disputed === null ? null : { claimed_by: [...p.disputed.claimedBy], controlled_by: p.disputed.controlledBy },
      alternatives: p.alternatives.map((x) => ({
        geonameid: x.geonameid,
        canonical: x.canonical,
        country: x.country,
        reason: x.reason,
      })),
      mentions: inOrder(shownOf(p)).map((m) => ({ ...piece(input, offsets, m.span), form: m.value.form })),
    };
  });
}
