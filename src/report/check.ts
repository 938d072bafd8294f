import { z } from 'zod';
import { type Report, report } from './schema/index.js';

/** A report that breaks its contract: a fault of this program, never of the article. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: unknown;
}

/**
 * Checks what must hold for every report: the schema, unique ids, ids that exist, spans inside the article whose text is the slice,
 * order by first appearance, low <= best <= high, date_start <= date_end.
 * @param slice the input between two offsets in the report's unit
 * @throws ReportError that names each breach
 */
export function checkReport(value: unknown, slice: (start: number, end: number) => string): Report {
  const parsed = report.safeParse(value);
  if (!parsed.success) throw new ReportError(z.prettifyError(parsed.error));
  const faults = [...breaches(parsed.data, slice)];
  if (faults.length > 0) throw new ReportError(faults.slice(0, 10).join('; '));
  return parsed.data;
}

function* breaches(r: Report, slice: (start: number, end: number) => string): Generator<string> {
  for (const piece of pieces([r.events, r.actors, r.places, r.casualties, r.dates, r.warnings, r.article.sections])) {
    if (piece.start > piece.end || piece.end > r.article.length) yield `span ${piece.start}-${piece.end} outside the article`;
    else if (typeof piece.text === 'string' && slice(piece.start, piece.end) !== piece.text)
      yield `text of ${piece.start}-${piece.end} is not its slice`;
  }
  const lists = { e: r.events, a: r.actors, p: r.places, c: r.casualties, d: r.dates };
  for (const [letter, list] of Object.entries(lists))
    for (const [i, item] of list.entries()) if (item.id !== `${letter}${i + 1}`) yield `id ${item.id} at position ${i + 1}`;
  const known = new Set<string>(Object.values(lists).flatMap((list) => list.map((item) => item.id)));
  for (const id of references(r)) if (id !== null && !known.has(id)) yield `id ${id} is referred to and does not exist`;
  const orders: [string, number[]][] = [
    ['events', r.events.map((e) => first(e.evidence))],
    ['actors', r.actors.map((a) => first(a.mentions))],
    ['places', r.places.map((p) => first(p.mentions))],
    ['casualties', r.casualties.map((c) => c.start)],
    ['dates', r.dates.map((d) => d.start)],
  ];
  for (const [name, starts] of orders) if (starts.some((s, i) => i > 0 && s < starts[i - 1]!)) yield `${name} out of order`;
  const figures = [...r.casualties, ...r.events.flatMap((e) => Object.values(e.toll).filter((f) => f !== null))];
  for (const f of figures) {
    const given = [f.low, f.best, f.high].filter((n) => n !== null);
    if (given.some((n, i) => i > 0 && n < given[i - 1]!)) yield `figure ${given.join(' ')} is not low <= best <= high`;
  }
  for (const d of [...r.dates, ...r.events.map((e) => e.date), ...r.casualties.map((c) => c.date)])
    if (d?.date_start && d.date_end && d.date_start > d.date_end) yield `${d.date_start} after ${d.date_end}`;
}

const first = (list: readonly { readonly start: number }[]): number =>
  list.reduce((least, item) => Math.min(least, item.start), Number.POSITIVE_INFINITY);

/** All spans in a value, added to `found` in reading order. */
function pieces(value: object, found: Piece[] = []): Piece[] {
  if (!Array.isArray(value)) {
    const piece = value as Partial<Piece>;
    if (typeof piece.start === 'number' && typeof piece.end === 'number') found.push(piece as Piece);
  }
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) pieces(item, found);
  return found;
}

function* references(r: Report): Generator<string | null> {
  yield r.article.dateline_place_id;
  yield r.article.main_event_id;
  for (const e of r.events) {
    yield* e.actor_ids;
    yield* e.recipient_ids;
    yield* e.third_party_ids;
    yield* e.casualty_ids;
    yield e.place_id;
    yield e.date?.date_id ?? null;
    for (const a of e.attribution) yield a.actor_id;
  }
  for (const a of r.actors) yield a.affiliation_id;
  for (const c of r.casualties) {
    yield c.side_id;
    yield c.same_as;
    yield c.part_of;
    yield c.event_id;
    yield c.place_id;
    yield c.date?.date_id ?? null;
    yield c.attribution?.actor_id ?? null;
  }
}
