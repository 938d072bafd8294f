import type { Actor, Place, Telling, WhenValue } from '../core/index.js';
import { kilometres } from '../world/index.js';
import { bothStated, datesTheOther, diedOnce, isNamed, sentenceOf, shares, type World } from './retold.js';
import { rankOf } from './where.js';

export type { World } from './retold.js';

/** Modes of ASSAULT that may tell one and the same attack; a missing mode goes with all of a group but the last three. */
const MODE_GROUPS: readonly (readonly string[])[] = [
  ['firearms', 'targeted', 'primitive', 'beat'],
  ['explosives', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'destroy', 'targeted'],
  ['explosives', 'firearms', 'heavy-weapons'],
];
const APART = new Set(['sexual', 'abduct', 'torture', 'crowd-control', 'unconventional']);
const PROTEST_APART = new Set(['strike', 'hunger', 'boycott']);

/** Kinds of disaster and accident by a word of the entry. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['quake', /quake|tremor|temblor|aftershock|rumble|seismic/],
  ['wave', /tsunami|tidal/],
  ['storm', /storm|hurricane|typhoon|cyclone|tornado|twister|blizzard|landfall|ashore|coast|lightning/],
  ['flood', /flood|slide|avalanche|rain|dam|inundat|submerge|swamp|bank|overflow|wash|sweep|bury|slip|mud/],
  ['fire', /fire|blaze|inferno|flame|burn/],
  ['eruption', /erupt|volcan/],
  ['illness', /epidemic|outbreak|pandemic|plague|cholera|ebola|virus|ill|sicken|contract|poison|flu/],
  ['hunger', /drought|famine|crop|locust/],
  ['collapse', /collapse|cave|give way/],
  [
    'crash',
    /crash|collision|collide|derail|wreck|accident|sink|capsiz|overturn|plunge|plummet|skid|hit by|run over|pile|ditch|aground|disaster/,
  ],
];
const kindOf = (entry: string): string | undefined => KINDS.find(([, words]) => words.test(entry))?.[0];

const DAY = 86_400_000;
const times = new Map<string, number>();
/** Milliseconds of a day's start; kept, since each pair of tellings asks. */
function time(iso: string): number {
  let at = times.get(iso);
  if (at === undefined) {
    if (times.size > 10_000) times.clear();
    at = Date.parse(`${iso}T00:00:00Z`);
    times.set(iso, at);
  }
  return at;
}
export const daysApart = (a: WhenValue, b: WhenValue): number =>
  Math.max(0, Math.round((Math.max(time(a.start), time(b.start)) - Math.min(time(a.end), time(b.end))) / DAY));

/** Great-circle distance in km; null where a coordinate is missing. */
export const distance = (a: Place, b: Place): number | null => (isMapped(a) && isMapped(b) ? kilometres(a, b) : null);
const isMapped = (p: Place): p is Place & { readonly latitude: number; readonly longitude: number } =>
  p.latitude !== null && p.longitude !== null;

/** The same party, or one that belongs to the other. */
function related(world: World, a: readonly number[], b: readonly number[]): boolean {
  if (shares(a, b)) return true;
  const linked = (x: number, y: number): boolean => world.actors[x]!.affiliation === y || world.actors[y]!.affiliation === x;
  return a.some((x) => b.some((y) => linked(x, y)));
}

const isSided = (a: Actor): boolean => a.kind === 'state' || a.kind === 'organization';

/** Whether two tellings of one type can be of one event: undefined when not, else how much speaks for it (0 and up). */
export function sameness(world: World, a: Telling, b: Telling): number | undefined {
  if (a.type !== b.type) return undefined;
  const moved = a.historical !== b.historical;
  if (moved && !datesTheOther(world, a, b)) return undefined;
  if (!modalitiesAgree(a, b) || !modesAgree(a, b) || setApart(a, b) || sumOfOthers(a, b)) return undefined;
  const when = moved || (diedOnce(world, a, b) && !bothStated(a, b)) ? 0 : timesAgree(a, b);
  const where = placesAgree(world, a, b);
  if (when === undefined || where === undefined) return undefined;
  const who = partiesAgree(world, a, b);
  if (who === undefined || (where < 2 && who === 0 && claimed(a, b))) return undefined;
  return when + where + who;
}

/** "In another incident, ...": not what earlier sentences tell; what the same sentence tells may be one with it. */
const setApart = (a: Telling, b: Telling): boolean => {
  const [earlier, later] = sentenceOf(a) <= sentenceOf(b) ? [a, b] : [b, a];
  return later.apart && !earlier.confirms && sentenceOf(earlier) < sentenceOf(later);
};

/** "accused them of hitting the cathedral": what one side lays to another is not what is told as a fact of other parties elsewhere. */
const claimed = (a: Telling, b: Telling): boolean =>
  a.type === 'ASSAULT' &&
  (a.modality === 'alleged') !== (b.modality === 'alleged') &&
  (a.modality === 'alleged' ? a : b).actors.length > 0 &&
  !(a.confirms || b.confirms || a.refers || b.refers || loose(a) || loose(b));

function modalitiesAgree(a: Telling, b: Telling): boolean {
  const real = (t: Telling): string => (t.modality === 'alleged' ? 'actual' : t.modality);
  return real(a) === real(b) || a.confirms || b.confirms;
}

const loose = (t: Telling): boolean => t.frame === 'anchor' || (t.frame === 'harm' && t.actors.length === 0);
function modesAgree(a: Telling, b: Telling): boolean {
  if (a.type === 'ASSAULT') {
    if (loose(a) || loose(b)) return a.mode === b.mode || !(APART.has(a.mode ?? '') || APART.has(b.mode ?? ''));
    if (a.mutual !== b.mutual && !(a.confirms || b.confirms)) {
      const single = a.mutual ? b : a;
      return single.refers && single.mode === null;
    }
    if (a.mode === b.mode) return true;
    if (a.mode === null || b.mode === null) return !APART.has(a.mode ?? b.mode!);
    return MODE_GROUPS.some((g) => g.includes(a.mode!) && g.includes(b.mode!));
  }
  if (a.type === 'PROTEST') return a.mode === b.mode || !(PROTEST_APART.has(a.mode ?? '') || PROTEST_APART.has(b.mode ?? ''));
  if (a.type === 'DISASTER' || a.type === 'ACCIDENT') {
    const [x, y] = [kindOf(a.entry), kindOf(b.entry)];
    return x === y || x === undefined || y === undefined;
  }
  if (a.type === 'REQUEST' || a.type === 'REJECT' || a.type === 'THREATEN' || a.type === 'AGREE') return true;
  if (a.type === 'CONSULT') return (a.mode === 'visit') === (b.mode === 'visit') && (a.mode === 'phone') === (b.mode === 'phone');
  return a.mode === b.mode || ((a.mode === null || b.mode === null) && a.type !== 'ACCUSE');
}

/** "the war has killed 70,000": of no murder in it, but of fighting that goes on. */
const sumOfOthers = (a: Telling, b: Telling): boolean =>
  a.sums !== b.sums && !(a.sums ? b : a).ongoing && a.type !== 'DISASTER' && !(a.confirms || b.confirms);

const isSpan = (when: WhenValue): boolean => when.edtf?.includes('/') === true;
/** "have been killed since January" is of no single day's attack. */
const sumsUp = (sum: Telling, one: Telling): boolean =>
  sum.frame === 'harm' &&
  !one.ongoing &&
  one.when!.precision === 'day' &&
  !isSpan(one.when!) &&
  isSpan(sum.when!) &&
  time(sum.when!.end) - time(sum.when!.start) > 7 * DAY;

function timesAgree(a: Telling, b: Telling): number | undefined {
  if (a.when === null || b.when === null) return 0;
  if (sumsUp(a, b) || sumsUp(b, a)) return undefined;
  const apart = daysApart(a.when, b.when);
  if (apart === 0) return a.when.start === b.when.start && a.when.end === b.when.end ? 2 : 1;
  if (a.ongoing && b.ongoing && apart <= 31) return 0; // fighting goes on from day to day
  if (bothStated(a, b)) return undefined;
  return apart <= 1 ? 0 : -1;
}

function placesAgree(world: World, a: Telling, b: Telling): number | undefined {
  if (a.place === null || b.place === null) return 0;
  if (a.place === b.place) return 2;
  const [x, y] = [world.places[a.place]!, world.places[b.place]!];
  const sure = a.placeStated && b.placeStated;
  // "in San Miguel province ... the kidnapping took place in San Luis": the next sentence takes it up
  const next = (a.refers || b.refers) && Math.abs(a.evidence[0]!.sentence - b.evidence[0]!.sentence) <= 1;
  if (next && (x.country === y.country || x.country === null || y.country === null)) return 0;
  if (a.ongoing && b.ongoing && (a.refers || b.refers) && (a.when === null || b.when === null)) return 0;
  if (x.country !== null && y.country !== null && x.country !== y.country) return sure ? undefined : -1;
  const [low, high] = rankOf(x) < rankOf(y) ? [x, y] : [y, x];
  if (low.kind === 'country') return 1;
  if (low.kind === 'region' && high.admin1 !== null && low.admin1 === high.admin1) return 1;
  const km = distance(x, y);
  if (km !== null && km <= 40) return 1;
  if (a.ongoing && b.ongoing && (a.refers || b.refers)) return 0;
  const towns = x.kind === 'city' && y.kind === 'city'; // a village that no map has is another place than the town
  return sure && (km !== null || towns) ? undefined : -1;
}

function partiesAgree(world: World, a: Telling, b: Telling): number | undefined {
  const none = (list: readonly number[]): boolean => list.length === 0;
  const sharedActors = related(world, a.actors, b.actors);
  const sharedRecipients = related(world, a.recipients, b.recipients);
  const score = (sharedActors ? 2 : 0) + (sharedRecipients ? 2 : 0);
  if (a.confirms || b.confirms) {
    // a headline leaves out and shortens; it only must not name others
    const alike = a.entry.split(' ')[0] === b.entry.split(' ')[0]; // "Rebels agree to ..." over "the government and the rebels agreed"
    return none(a.actors) || none(b.actors) || sharedActors || alike || !SPOKEN.has(a.type) ? score : undefined;
  }
  const refers = a.refers || b.refers;
  switch (a.type) {
    case 'ASSAULT': {
      const sides = (list: readonly number[]): number[] => list.filter((i) => isSided(world.actors[i]!));
      const clash = (x: readonly number[], y: readonly number[]): boolean => {
        const [p, q] = [sides(x), sides(y)];
        return p.length > 0 && q.length > 0 && !related(world, p, q);
      };
      if (clash(a.actors, b.actors) || clash(a.recipients, b.recipients)) return undefined;
      if (!a.mutual && shares(a.actors, b.recipients) && !sharedActors && !none(b.actors)) return undefined; // each shot at the other
      const persons = (list: readonly number[]): number[] =>
        list.filter((i) => world.actors[i]!.kind === 'person' && isNamed(world.actors[i]!));
      const [p, q] = [persons(a.recipients), persons(b.recipients)];
      return p.length > 0 && q.length > 0 && !shares(p, q) ? score - 1 : score;
    }
    case 'DISASTER':
    case 'ACCIDENT':
    case 'PROTEST':
      return score;
    case 'CONSULT':
      if (sharedActors) return score;
      if (none(a.actors) || none(b.actors)) return refers || a.place === b.place ? score : undefined;
      // "the talks between the ministers": parties without a name may be any
      return [a, b].some((t) => t.refers && t.actors.every((i) => !isNamed(world.actors[i]!))) ? score : undefined;
    case 'COERCE':
      if (!none(a.recipients) && !none(b.recipients) && !sharedRecipients && !refers) return undefined;
      if (!none(a.actors) && !none(b.actors) && !sharedActors) return undefined;
      return score;
    case 'ACCUSE':
      if (a.mode === 'investigate') return score; // police, detectives, "authorities": one inquiry
      break;
    default:
  }
  if (!none(a.actors) && !none(b.actors)) {
    if (!sharedActors) return undefined;
    return none(a.recipients) || none(b.recipients) || sharedRecipients ? score : undefined;
  }
  // "agreed on Wednesday ... Delegates signed a truce": the next sentence tells the same deal
  if (a.type === 'AGREE' && Math.abs(sentenceOf(a) - sentenceOf(b)) <= 1) return score;
  const unsaid = none(a.actors) && none(b.actors) && none(a.recipients) && none(b.recipients);
  return refers || sharedRecipients || (unsaid && a.type === 'ACCUSE') ? score : undefined;
}

const SPOKEN = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONCEDE', 'CONSULT', 'SANCTION']);
