import type { CasualtyValue, NewsEvent, Place, PlaceIndex, WhenValue } from '../../core/index.js';
import type { Offsets } from '../offsets.js';
import type { ReportLayers } from './layers.js';
import type { Orders } from './orders.js';
import { piece, sourceOf, whenOf } from './parts.js';

/** A figure of the event itself, today's or of its time; not one of a whole war that is told beside it. */
const isOf = ({ scope }: CasualtyValue, { historical }: NewsEvent): boolean =>
  scope === 'incident' || (scope === 'historical' && historical);

const WIDE = new Set(['country', 'region', 'water', 'other']);
/** Where the harm was: as its own words say; the event's place where they say none, or only a wider one ("the ombudsman of Karabakh said"). */
function placeOf(value: CasualtyValue, event: NewsEvent | undefined, places: readonly Place[]): PlaceIndex | null {
  if (event === undefined || event.place === null || !isOf(value, event)) return value.place;
  if (value.place === null) return event.place;
  return WIDE.has(places[value.place]!.kind) && !WIDE.has(places[event.place]!.kind) ? event.place : value.place;
}

/** The event's day, for a figure whose own words say none. */
const inherited = (when: WhenValue | null): WhenValue | null =>
  when === null || when.basis !== 'stated' ? when : { ...when, basis: 'inherited' };

export function casualtiesOf(
  { document: { input }, casualties, events, places }: ReportLayers,
  offsets: Offsets,
  orders: Orders,
) {
  const eventOf = new Map<number, number>();
  events.list.forEach((e, i) => {
    for (const c of e.casualties) if (!eventOf.has(c)) eventOf.set(c, i);
  });
  return orders.casualties.kept.map((index) => {
    const { span, value: v, rule } = casualties[index]!;
    const event = events.list[eventOf.get(index) ?? -1];
    return {
      id: orders.casualties.id(index),
      kind: v.kind,
      low: v.low,
      best: v.best,
      high: v.high,
      qualifier: v.qualifier,
      vague: v.vague,
      percent: v.percent,
      percent_of: v.percentOf,
      per: v.per,
      same_as: orders.casualties.id(v.sameAs),
      part_of: orders.casualties.id(v.partOf),
      victims: v.victims,
      victims_text: v.victimsText,
      side_id: orders.actors.id(v.side),
      scope: v.scope,
      status: v.status,
      attribution: v.attribution === null ? null : sourceOf(v.attribution, orders),
      event_id: orders.events.id(eventOf.get(index) ?? null),
      place_id: orders.places.id(placeOf(v, event, places)),
      date: whenOf(v.when ?? (event !== undefined && isOf(v, event) ? inherited(event.when) : null), orders),
      ...piece(input, offsets, span),
      rule,
    };
  });
}
