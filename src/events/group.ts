import { reconcile } from '../casualties/index.js';
import {
  type ActorIndex,
  type Attribution,
  bySpan,
  type Casualty,
  type CasualtyIndex,
  type Document,
  type EventType,
  type Evidence,
  type Modality,
  type NewsEvent,
  type Place,
  type PlaceIndex,
  type Span,
  type Telling,
  type WhenValue,
} from '../core/index.js';
import { codesOf } from './codes.js';
import { DEEDS } from './grounds.js';
import { sameness, type World } from './same.js';
import { geoPrecision, rankOf, wherePrec } from './where.js';

/** Tellings that are of one event, with what they say together. */
export interface Group {
  readonly tellings: Telling[];
  readonly type: EventType;
  mode: string | null;
  modality: Modality;
  historical: boolean;
  when: WhenValue | null;
  place: PlaceIndex | null;
  placeStated: boolean;
  readonly casualties: CasualtyIndex[];
}

export function groupOf(telling: Telling): Group {
  const { type, mode, modality, historical, when, place, placeStated } = telling;
  return { tellings: [telling], type, mode, modality, historical, when, place, placeStated, casualties: [] };
}

/** So many tellings back an event can be taken up again; what tells more than that is a chronicle of other events. */
export const MEMORY = 600;

/** How well a telling fits a group: it must not contradict any of its (last) tellings. */
export function goodness(world: World, group: Group, telling: Telling): number | undefined {
  let best = -1;
  const { tellings } = group;
  for (let i = Math.max(0, tellings.length - MEMORY); i < tellings.length; i++) {
    const other = tellings[i]!;
    const score = sameness(world, other, telling);
    if (score === undefined) {
      if (other.confirms) continue;
      return undefined;
    }
    best = Math.max(best, score);
  }
  return best < 2 && strays(group, telling) ? undefined : best;
}

/** So many sentences on, a clause may still say where the event just told was. */
const NEAR = 2;
/**
 * "In April, a dozen fighters were killed in Sukhna": words that name a month, a year or a place of their own open another event than the one
 * that has been told without, unless they take it up ("the attack in Sukhna"), follow on it or share its parties.
 */
function strays({ tellings, when, place, type }: Group, telling: Telling): boolean {
  if (telling.refers || telling.confirms || telling.ongoing || !DEEDS.has(type)) return false;
  const told = tellings.filter((t) => !t.confirms);
  if (told.length === 0) return false;
  if (telling.ownTime && when === null) return true;
  const { sentence } = telling.evidence[0]!;
  const near = told.some((t) => Math.abs(t.evidence[0]!.sentence - sentence) <= NEAR);
  return telling.placeStated && place === null && !near;
}

export function join(world: World, group: Group, telling: Telling): void {
  if (telling.frame === 'anchor') {
    answer(group, telling);
    return;
  }
  group.tellings.push(telling);
  if (telling.confirms) return;
  if (telling.ongoing && group.tellings[0]!.ongoing) group.when = spanning(group.when, telling.when);
  else if (telling.when === null || telling.ongoing || !isLong(telling.when)) group.when = betterDate(group.when, telling.when);
  if (telling.historical && group.when === telling.when) group.historical = true;
  if (group.modality === 'alleged' && !telling.refers && telling.frame !== 'harm') group.modality = telling.modality;
  if (telling.place !== null && betterPlace(world, group, telling)) {
    group.place = telling.place;
    group.placeStated = telling.placeStated;
  }
  group.mode ??= telling.mode;
}

const CALLED = new Set(['call', 'dispatch', 'summon', 'alert', 'respond', 'arrive', 'find', 'discover']);
/** "Police were called Monday night to a home in Pueblo": when and where it was, unless the event's own words say so. */
function answer(group: Group, { when, place, placeStated, entry }: Telling): void {
  const vague = group.when === null || (group.when.precision !== 'day' && when !== null && isWithin(when, group.when));
  if (vague && when !== null && when.precision === 'day') group.when = { ...when, basis: 'inherited' };
  // where the hurt were taken is another place
  if (group.place === null && place !== null && placeStated && CALLED.has(entry)) group.place = place;
}

/** "kidnapped in the last six weeks": a sum's days are no single event's. */
const isLong = ({ start, end, edtf }: WhenValue): boolean =>
  edtf?.includes('/') === true && Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`) > 10 * 86_400_000;

/** Of fighting that goes on: from its first day told to its last. */
function spanning(a: WhenValue | null, b: WhenValue | null): WhenValue | null {
  if (a === null || b === null || a.basis !== 'stated' || b.basis !== 'stated') return betterDate(a, b);
  const start = [a.start, b.start].sort()[0]!;
  const end = [a.end, b.end].sort()[1]!;
  if (start === a.start && end === a.end) return a;
  if (start === b.start && end === b.end) return b;
  return { start, end, edtf: `${start}/${end}`, precision: a.precision, basis: 'stated', date: a.date };
}

const isWithin = (inner: WhenValue, outer: WhenValue): boolean => outer.start <= inner.start && inner.end <= outer.end;

const NARROW = ['day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century', 'time'];
export function betterDate(a: WhenValue | null, b: WhenValue | null): WhenValue | null {
  if (a === null || b === null) return a ?? b;
  if (isWithin(a, b) !== isWithin(b, a)) return isWithin(a, b) ? a : b; // "in June ... on Tuesday"
  if (a.basis !== b.basis) return a.basis === 'stated' ? a : b;
  return NARROW.indexOf(b.precision) < NARROW.indexOf(a.precision) ? b : a;
}

function betterPlace({ places }: World, group: Group, telling: Telling): boolean {
  if (group.place === null) return true;
  const [now, next] = [places[group.place]!, places[telling.place!]!];
  // "in Gratiot County ... in Alma": the town says more than the county or country that it is in, be it stated or not
  const narrower = rankOf(next) > rankOf(now) && isResolved(next) && within(next, now);
  const wider = rankOf(next) < rankOf(now) && isResolved(now) && within(now, next);
  if (narrower || wider) return narrower;
  if (group.placeStated !== telling.placeStated) return telling.placeStated;
  // "efforts to resolve the fighting in Geneva": what takes the event up does not move it elsewhere
  if (telling.refers && group.placeStated && now.country !== next.country) return false;
  return rankOf(next) > rankOf(now);
}

export const isResolved = (place: Place): boolean => place.latitude !== null;

/** Whether a place can lie in another: the same country, and the same first-level division where both are known. */
export function within(inner: Place, outer: Place): boolean {
  if (inner.country === null || inner.country !== outer.country) return false;
  return outer.kind === 'country' || outer.admin1 === null || inner.admin1 === outer.admin1;
}

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** The event that a group's tellings tell. */
export function eventOf(group: Group, world: World, document: Document, casualties: readonly Casualty[]): NewsEvent {
  const { tellings } = group;
  const body = tellings.filter((t) => !t.confirms);
  const full = body.find((t) => !t.refers && !t.frame.startsWith('harm')) ?? body[0]!;
  const actors = union(body.map((t) => t.actors));
  const eachOther = (i: ActorIndex): boolean => body.some((t) => t.actors.includes(i) && t.recipients.includes(i));
  const recipients = union(body.map((t) => t.recipients)).filter((i) => !actors.includes(i) || eachOther(i));
  const instruments = distinct(
    document,
    body.flatMap((t) => t.instruments),
  );
  const mine = group.casualties.map((i) => casualties[i]!);
  const toll = reconcile(mine, world.actors);
  const place = group.place === null ? null : world.places[group.place]!;
  const near = body.some((t) => t.place === group.place && t.geoPrecision === 2);
  const codes = codesOf({
    type: group.type,
    mode: group.mode,
    mutual: body.some((t) => t.mutual),
    actors: actors.map((i) => world.actors[i]!),
    recipients: recipients.map((i) => world.actors[i]!),
    entry: full.entry,
    grenade: instruments.some((i) => /grenade/i.test(document.input.slice(i.start, i.end))),
    deaths: (toll.killed?.best ?? toll.killed?.low ?? 0) > 0,
  });
  return {
    type: group.type,
    mode: group.mode,
    contexts: union(body.map((t) => t.contexts)),
    modality: group.modality,
    historical: group.historical,
    clause: full.clause,
    when: group.when,
    actors,
    recipients,
    thirdParties: union(body.map((t) => t.thirdParties)).filter((i) => !actors.includes(i) && !recipients.includes(i)),
    instruments,
    place: group.place,
    geoPrecision: place === null ? null : geoPrecision(place, near),
    wherePrec: place === null ? null : wherePrec(place, near),
    casualties: [...group.casualties],
    toll,
    attribution: attributions(body),
    codes,
    evidence: evidenceOf(tellings),
  };
}

function distinct(document: Document, spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return [...spans].sort(bySpan).filter(({ start, end }) => {
    const key = document.input.slice(start, end).toLowerCase().replace(/s$/, '');
    return !seen.has(key) && seen.add(key);
  });
}

function attributions(tellings: readonly Telling[]): Attribution[] {
  const seen = new Set<string | ActorIndex>();
  return tellings
    .flatMap((t) => t.attribution)
    .filter((a) => {
      const key = a.actor ?? a.text.toLowerCase();
      return !seen.has(key) && seen.add(key);
    });
}

function evidenceOf(tellings: readonly Telling[]): Evidence[] {
  const seen = new Set<number>();
  return tellings
    .flatMap((t) => t.evidence)
    .sort((a, b) => bySpan(a.span, b.span) || bySpan(a.trigger, b.trigger))
    .filter((e) => !seen.has(e.trigger.start) && seen.add(e.trigger.start));
}
