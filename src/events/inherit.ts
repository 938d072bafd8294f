import {
  BODY,
  type DateMention,
  type Document,
  type Note,
  overlaps,
  type Place,
  type PlaceIndex,
  type PlaceMention,
  type Sentence,
  type WhenValue,
} from '../core/index.js';
import { countryOfParties, countryPlace, townsAtHome } from './abroad.js';
import { datesBySentence } from './dates-here.js';
import { type Group, isResolved, within } from './group.js';
import { lastingUntilNow } from './lasting.js';
import { countyFor, ENOUGH, explain, townFor } from './placed.js';
import type { World } from './same.js';
import { townAround, townsOf } from './scene.js';
import { recentDay } from './when.js';

/** Types that happen on the ground: the article's own town is theirs where no other is said. */
const LOCAL = new Set(['ASSAULT', 'PROTEST', 'DISASTER', 'ACCIDENT', 'COERCE', 'MOBILIZE', 'CONSULT']);

/**
 * Dates and places that the clauses do not say: the place of an event told just before, the town of the dateline or the headline, the country
 * that the story is about; and the publication day (`basis` says so) for what the lead or the whole article is about.
 */
export function settle(
  groups: readonly Group[],
  main: Group | undefined,
  world: World,
  document: Document,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  tell: (note: Note) => void,
): void {
  const lead = new Set(
    sentences
      .filter((s) => BODY.has(s.kind))
      .slice(0, 3)
      .map((s) => s.index),
  );
  const towns = townsOf(
    world.places,
    document,
    sentences,
    main,
    groups.filter((g) => g !== main && isApart(g)),
  );
  const home = countryOf(world, sentences, document, new Set(towns.filter((t) => t.quarter).map((t) => t.place)));
  const { published } = document.metadata;
  const local = towns.filter((t) => home === undefined || world.places[t.place]!.country === home);
  if (home === undefined) local.splice(1); // several countries come near: only the likeliest town
  for (const group of groups) {
    const led = group === main || (!isApart(group) && group.tellings.some((t) => lead.has(t.evidence[0]!.sentence)));
    // a street, whichever town is named closest to it, is in the story's town
    if (group.place !== null && !(led && isStreet(world.places[group.place]!)))
      group.place = townAround(world.places, group.place);
    if (group.historical) continue;
    group.when = lastingUntilNow(group, sentences, published);
    const own = group.place;
    if (group === main && !LOCAL.has(group.type) && group.place === null) {
      const best = local[0];
      if (best !== undefined && best.score >= ENOUGH && (best.evidence.has('police') || best.evidence.has('title'))) {
        group.place = best.place;
        group.placeStated = false;
      }
    }
    if (LOCAL.has(group.type) && group.modality !== 'future' && !isSum(group)) {
      const at = countryOfParties(group, world);
      const town = led
        ? (townFor(world.places, group, townsAtHome(local, at, world), towns) ?? countyFor(world.places, group, document))
        : undefined;
      if (town !== undefined) {
        group.place = town;
        group.placeStated = false;
      } else if (group.place === null && DEADLY.has(group.type))
        group.place = placeBefore(group, groups, sentences) ?? countryPlace(world, at ?? home);
    }
    if (group.place !== null) group.place = townAround(world.places, group.place);
    const summed = group.tellings.every((t) => t.sums); // "they have killed 70,000": of no day
    if (group === main) explain(world.places, group.place, own, towns, tell);
    if (
      group === main &&
      !summed &&
      group.when === null &&
      published !== null &&
      DEADLY.has(group.type) &&
      group.modality !== 'future'
    )
      group.when = recentDay(sentences.filter((x) => BODY.has(x.kind)).slice(0, 12), datesBySentence(dates), published) ?? null;
    // "opened fire before he blew himself up": the same story, the same day
    if (
      led &&
      !summed &&
      group.when === null &&
      DEADLY.has(group.type) &&
      group.modality === 'actual' &&
      sameStory(world.places, group, main)
    )
      group.when = { ...main!.when!, basis: 'inherited' };
    if (!summed && group.when === null && DEADLY.has(group.type) && (group.modality === 'actual' || group.modality === 'alleged'))
      group.when = dayBefore(group, groups, sentences);
    if (
      led &&
      !summed &&
      group.when === null &&
      published !== null &&
      (group.modality === 'actual' || group.modality === 'alleged')
    )
      group.when = { start: published, end: published, edtf: published, precision: 'day', basis: 'publication', date: null };
  }
}

/** Of another time than the story's, by its own words. */
const isApart = (group: Group): boolean => group.historical || group.tellings.some((t) => t.apart || t.ownTime);

/** "41,000 have been killed since the war began": of no one place. */
const isSum = (group: Group): boolean =>
  group.when?.edtf?.includes('/') === true && group.tellings.every((t) => t.frame === 'harm');

/** A deed beside the main one, of the same kind and place, where the main one's day is told. */
function sameStory(places: readonly Place[], group: Group, main: Group | undefined): boolean {
  if (main === undefined || main === group || main.type !== group.type || main.when === null || main.when.basis === 'publication')
    return false;
  if (main.historical || main.when.precision !== 'day' || main.place === null || group.place === null)
    return main.place === group.place;
  return main.place === group.place || within(places[group.place]!, places[main.place]!);
}

const isStreet = (p: Place): boolean => p.kind === 'facility' && !isResolved(p);

const DEADLY = new Set(['ASSAULT', 'PROTEST', 'DISASTER', 'ACCIDENT']);

/** The place of the event told before in the same paragraph. */
function placeBefore(group: Group, groups: readonly Group[], sentences: readonly Sentence[]): PlaceIndex | undefined {
  const { sentence } = group.tellings[0]!.evidence[0]!;
  let best: PlaceIndex | undefined;
  let at = -1;
  for (const other of groups) {
    if (other.place === null || !other.placeStated) continue;
    for (const t of other.tellings) {
      const here = t.evidence[0]!.sentence;
      if (here <= sentence && here > at && sentences[here]!.block === sentences[sentence]!.block) {
        at = here;
        best = other.place;
      }
    }
  }
  return best;
}

/** So many sentences on, the day that a paragraph has told is still the reader's. */
const ON = 3;
const GONE = /\bhad (?:been |already |earlier |also )?\w+(?:ed|en|wn|t)\b/i;
/** "On Friday rebels shelled the port. They burned two trucks": what the paragraph tells after a dated deed is of its day. */
function dayBefore(group: Group, groups: readonly Group[], sentences: readonly Sentence[]): WhenValue | null {
  const { sentence, span } = group.tellings[0]!.evidence[0]!;
  const here = sentences[sentence]!;
  if (group.tellings.some((t) => t.refers) || GONE.test(here.text)) return null;
  let best: WhenValue | null = null;
  let at = -1;
  for (const other of groups) {
    if (other === group || other.type !== group.type || other.historical || other.when?.precision !== 'day') continue;
    if (other.when.basis === 'publication') continue;
    for (const t of other.tellings) {
      const before = t.evidence[0]!;
      if (before.span.start >= span.start || before.span.start <= at || sentence - before.sentence > ON) continue;
      if (sentences[before.sentence]!.block !== here.block) continue;
      at = before.span.start;
      best = { ...other.when, basis: 'inherited' };
    }
  }
  return best;
}

/** What a dateline says for its country, in mentions of names. */
const FILED_THERE = 2;
/** The country (alpha-3) that most of the article's names are in, where no other comes near. */
function countryOf(
  { places, actors }: World,
  sentences: readonly Sentence[],
  document: Document,
  quarters: ReadonlySet<PlaceIndex>,
): string | undefined {
  const counts = new Map<string, number>();
  const add = (country: string | null, n: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + n);
  };
  const free = (m: PlaceMention): boolean => {
    const next = sentences[m.sentence]?.tokens[m.words.to];
    return next === undefined || (next.upos !== 'NOUN' && next.upos !== 'PROPN' && next.upos !== 'ADJ'); // not "U.S. missionaries"
  };
  // "in Bordeaux", where Metro Nashville police came, is not in France
  places.forEach((p, i) => {
    if (!quarters.has(i)) add(p.country, p.mentions.filter(free).length);
  });
  const dateline = document.metadata.dateline?.place ?? null;
  if (dateline !== null)
    add(places.find((p) => p.mentions.some((m) => overlaps(m.span, dateline)))?.country ?? null, FILED_THERE);
  for (const a of actors) add(a.country, a.mentions.length / 2);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first === undefined || (second !== undefined && second[1] * 1.5 > first[1]) ? undefined : first[0];
}
