import {
  type Actor,
  BODY,
  type Casualty,
  type CasualtyValue,
  contains,
  firstStart,
  type Layers,
  type NewsEvent,
  type Note,
  type Place,
  type PlaceIndex,
  type PlaceMention,
  type Source,
  type Span,
  type WhenValue,
} from '../core/index.js';
import { datePrec, timePrecision } from '../time/index.js';
import { checkReport } from './check.js';
import { type Offsets, type OffsetUnit, offsetsOf } from './offsets.js';
import { type Order, order } from './order.js';
import { type Report, SCHEMA_VERSION } from './schema/index.js';

export type ReportLayers = Pick<Layers, 'document' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'events'>;

export interface ReportOptions {
  readonly version: string;
  readonly offsets: OffsetUnit;
}

interface Orders {
  readonly events: Order;
  readonly actors: Order;
  readonly places: Order;
  readonly casualties: Order;
  readonly dates: Order;
}

/**
 * Layers → the validated report. Actors without a name stay out unless an event, a figure or a kept actor refers to them.
 * @throws ReportError when the layers break the contract (a fault of this program)
 */
export function buildReport(layers: ReportLayers, notes: readonly Note[], options: ReportOptions): Report {
  const offsets = offsetsOf(layers.document.input, options.offsets);
  const orders = ordersOf(layers);
  const report = {
    schema_version: SCHEMA_VERSION,
    generator: { name: 'extract', version: options.version },
    article: articleOf(layers, offsets, orders),
    events: eventsOf(layers, offsets, orders),
    actors: actorsOf(layers, offsets, orders),
    places: placesOf(layers, offsets, orders),
    casualties: casualtiesOf(layers, offsets, orders),
    dates: datesOf(layers, offsets, orders),
    warnings: warningsOf(layers, offsets, notes),
  };
  return checkReport(report, offsets.slice);
}

function ordersOf({ events, actors, places, casualties, dates }: ReportLayers): Orders {
  const keptActors = actorsThatCount(events.list, casualties, actors);
  const placed = new Set([...events.list.map((e) => e.place), ...casualties.map((c) => c.value.place)]);
  return {
    events: order(
      'e',
      events.list.length,
      () => true,
      (i) => firstStart(events.list[i]!.evidence),
    ),
    actors: order(
      'a',
      actors.length,
      (i) => keptActors.has(i),
      (i) => firstStart(actors[i]!.mentions),
    ),
    places: order(
      'p',
      places.length,
      (i) => placed.has(i) || places[i]!.mentions.some((m) => !m.value.ofBody),
      (i) => firstStart(shownOf(places[i]!)),
    ),
    casualties: order(
      'c',
      casualties.length,
      () => true,
      (i) => casualties[i]!.span.start,
    ),
    dates: order(
      'd',
      dates.length,
      () => true,
      (i) => dates[i]!.span.start,
    ),
  };
}

function actorsThatCount(
  events: Layers['events']['list'],
  casualties: readonly Casualty[],
  actors: readonly Actor[],
): Set<number> {
  const kept = new Set<number>();
  const keep = (index: number | null): void => {
    for (let i = index; i !== null && !kept.has(i); i = actors[i]!.affiliation) kept.add(i); // whom it speaks for stays with it
  };
  actors.forEach((actor, i) => {
    if (actor.mentions.some((m) => m.value.form === 'name')) keep(i);
  });
  for (const e of events) {
    for (const i of [...e.actors, ...e.recipients, ...e.thirdParties]) keep(i);
    for (const a of e.attribution) keep(a.actor);
  }
  for (const { value } of casualties) {
    keep(value.side);
    keep(value.attribution?.actor ?? null);
  }
  return kept;
}

const piece = (input: string, offsets: Offsets, span: Span) => ({
  start: offsets.of(span.start),
  end: offsets.of(span.end),
  text: input.slice(span.start, span.end),
});

function articleOf({ document, places, events }: ReportLayers, offsets: Offsets, orders: Orders) {
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

const whenOf = (when: WhenValue | null, orders: Orders) =>
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

const sourceOf = (source: Source, orders: Orders) => ({
  actor_id: orders.actors.id(source.actor),
  text: source.text,
  verb: source.verb,
});

function eventsOf({ document: { input }, events }: ReportLayers, offsets: Offsets, orders: Orders) {
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

function actorsOf({ document: { input }, actors }: ReportLayers, offsets: Offsets, orders: Orders) {
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

/** "Jasper police" is shown as a mention of the town only where nothing else names it. */
function shownOf({ mentions }: Place): readonly PlaceMention[] {
  const own = mentions.filter((m) => !m.value.ofBody);
  return own.length > 0 ? own : mentions.slice(0, 1);
}

function placesOf({ document: { input }, places }: ReportLayers, offsets: Offsets, orders: Orders) {
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

const WIDE = new Set(['country', 'region', 'water', 'other']);
/** Where the harm was: as its own words say; the event's place where they say none, or only a wider one ("the ombudsman of Karabakh said"). */
function placeOf(value: CasualtyValue, event: NewsEvent | undefined, places: readonly Place[]): PlaceIndex | null {
  if (event === undefined || event.place === null || value.scope !== 'incident') return value.place;
  if (value.place === null) return event.place;
  return WIDE.has(places[value.place]!.kind) && !WIDE.has(places[event.place]!.kind) ? event.place : value.place;
}

/** The event's day, for a figure whose own words say none. */
const inherited = (when: WhenValue | null): WhenValue | null =>
  when === null || when.basis !== 'stated' ? when : { ...when, basis: 'inherited' };

function casualtiesOf({ document: { input }, casualties, events, places }: ReportLayers, offsets: Offsets, orders: Orders) {
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
      date: whenOf(v.when ?? (v.scope === 'incident' ? inherited(event?.when ?? null) : null), orders),
      ...piece(input, offsets, span),
      rule,
    };
  });
}

function datesOf({ document: { input }, dates }: ReportLayers, offsets: Offsets, orders: Orders) {
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

/** The article's own warnings, then those of the stages; the same one is told once. */
function warningsOf({ document, sentences }: ReportLayers, offsets: Offsets, notes: readonly Note[]) {
  const found = notes.filter((note) => note.kind === 'warning');
  const add = (code: string, message: string): void => {
    if (!found.some((note) => note.code === code)) found.unshift({ kind: 'warning', code, message, span: null, rule: null });
  };
  if (document.metadata.published === null)
    add(
      'NO_PUBLICATION_DATE',
      'The article does not say when it was published: relative dates stay unresolved. Give the day with --published.',
    );
  if (document.metadata.language !== 'en')
    add('NOT_ENGLISH', `The text looks like "${document.metadata.language}", not English: little or nothing can be found in it.`);
  if (!sentences.some((s) => BODY.has(s.kind))) add('NOT_AN_ARTICLE', 'No running text was found.');
  const seen = new Set<string>();
  return found
    .map((note) => ({
      code: note.code,
      message: note.message,
      start: note.span === null ? null : offsets.of(note.span.start),
      end: note.span === null ? null : offsets.of(note.span.end),
    }))
    .filter((w) => {
      const key = `${w.code} ${w.message} ${w.start}`;
      return !seen.has(key) && seen.add(key);
    });
}

const inOrder = <T extends { readonly span: Span }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => a.span.start - b.span.start);
