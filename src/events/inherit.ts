import {
  BODY,
  type DateMention,
  type Document,
  firstStart,
  overlaps,
  type Place,
  type PlaceIndex,
  type PlaceMention,
  type Sentence,
} from '../core/index.js';
import { type Group, isResolved, within } from './group.js';
import { distance, type World } from './same.js';
import { datesBySentence, recentDay } from './when.js';

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
): void {
  const lead = new Set(
    sentences
      .filter((s) => BODY.has(s.kind))
      .slice(0, 3)
      .map((s) => s.index),
  );
  const country = countryOf(world, sentences, document);
  const towns = townsOf(world, document, sentences);
  const { published } = document.metadata;
  const home = country === undefined ? null : world.places[country]!.country;
  const local = towns.filter((t) => home === null || world.places[t]!.country === home);
  if (home === null && country === undefined) local.splice(1); // several countries come near: only the likeliest town
  for (const group of groups) {
    group.place = townAround(world.places, group.place);
    if (group.historical) continue;
    const led = group === main || group.tellings.some((t) => lead.has(t.evidence[0]!.sentence));
    if (LOCAL.has(group.type) && group.modality !== 'future') {
      const town = led ? local.find((t) => mayBeIn(world.places, group, t)) : undefined;
      if (town !== undefined) {
        group.place = town;
        group.placeStated = false;
      } else if (group.place === null && DEADLY.has(group.type))
        group.place = placeBefore(group, groups, sentences) ?? country ?? null;
    }
    if (group === main && group.when === null && published !== null && DEADLY.has(group.type) && group.modality !== 'future')
      group.when = recentDay(sentences.filter((x) => BODY.has(x.kind)).slice(0, 12), datesBySentence(dates), published) ?? null;
    if (led && group.when === null && published !== null && (group.modality === 'actual' || group.modality === 'alleged'))
      group.when = { start: published, end: published, edtf: published, precision: 'day', basis: 'publication', date: null };
  }
}

/** The town that a quarter, street or building of it lies in: ACLED and UCDP code events at the named populated place. */
function townAround(places: readonly Place[], place: PlaceIndex | null): PlaceIndex | null {
  const here = place === null ? undefined : places[place];
  if (here === undefined || (here.kind !== 'district' && here.kind !== 'facility' && here.kind !== 'other')) return place;
  const around = here.within ?? null;
  return around !== null && places[around]!.kind === 'city' ? around : place;
}

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

/** What a dateline says for its country, in mentions of names. */
const FILED_THERE = 2;
/** The country that most of the article's names are in, when it is named itself and no other comes near. */
function countryOf({ places, actors }: World, sentences: readonly Sentence[], document: Document): PlaceIndex | undefined {
  const counts = new Map<string, number>();
  const add = (country: string | null, n: number): void => {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + n);
  };
  const free = (m: PlaceMention): boolean => {
    const next = sentences[m.sentence]?.tokens[m.words.to];
    return next === undefined || (next.upos !== 'NOUN' && next.upos !== 'PROPN' && next.upos !== 'ADJ'); // not "U.S. missionaries"
  };
  for (const p of places) add(p.country, p.mentions.filter(free).length);
  const dateline = document.metadata.dateline?.place ?? null;
  if (dateline !== null)
    add(places.find((p) => p.mentions.some((m) => overlaps(m.span, dateline)))?.country ?? null, FILED_THERE);
  for (const a of actors) add(a.country, a.mentions.length / 2);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || (second !== undefined && second[1] * 1.5 > first[1])) return undefined;
  const named = places.findIndex((p) => p.kind === 'country' && p.country === first[0]);
  return named >= 0 ? named : undefined;
}

/** The towns that the story may be in, the likeliest first: the dateline's, the headline's, then by how often and how early it names them. */
function townsOf({ places }: World, document: Document, sentences: readonly Sentence[]): PlaceIndex[] {
  const dateline = document.metadata.dateline?.place ?? null;
  const towns: { readonly place: PlaceIndex; readonly score: number; readonly first: number }[] = [];
  places.forEach((p, place) => {
    if (p.kind !== 'city' || !isResolved(p)) return;
    const literal = p.mentions.filter((m) => m.value.form === 'literal' && !ofHospital(sentences[m.sentence], m.words));
    const police = p.mentions.filter((m) => m.value.ofBody).length; // "Jasper police said"
    if (literal.length + police === 0) return;
    const inDateline = dateline !== null && p.mentions.some((m) => m.span.start < dateline.end && dateline.start < m.span.end);
    const inTitle = literal.some(
      (m) => sentences[m.sentence]?.kind === 'title' && !afterPublisher(sentences[m.sentence]!, m.words.from),
    );
    towns.push({
      place,
      score: (inDateline ? 10 : 0) + (inTitle ? 6 : 0) + literal.length + Math.min(police, 3),
      first: firstStart(p.mentions),
    });
  });
  return towns.sort((a, b) => b.score - a.score || a.first - b.first).map((t) => t.place);
}

const CARE = new Set(['hospital', 'medical', 'clinic', 'trauma', 'hospitals', 'airlifted']);
/** "died at a hospital in Lubbock": where the hurt are taken. */
function ofHospital(sentence: Sentence | undefined, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return sentence?.kind === 'paragraph' && sentence.tokens.slice(Math.max(0, from - 5), to + 3).some((t) => CARE.has(t.lower));
}

/** "Man shot at party - WMC News 5 - Memphis, Tennessee": the publisher's town. */
function afterPublisher(title: Sentence, word: number): boolean {
  return title.tokens
    .slice(0, word)
    .some((t) => (t.text === '-' || t.text === '|' || t.text === '–') && title.text[t.from - 1] === ' ');
}

/** No place is said, or only one that the town lies in, or one that is not on the map. */
function mayBeIn(places: readonly Place[], group: Group, town: PlaceIndex): boolean {
  if (group.place === null) return true;
  const here = places[group.place]!;
  if (here.kind !== 'city' && !isResolved(here)) return true; // "First Street": the map has the town only
  if (here.kind === 'district') {
    const km = distance(here, places[town]!);
    return km !== null && km <= 40; // a part of the town
  }
  // "fighting in Dagestan" is not in the dateline's Makhachkala; "a shooting in Navarro County" is in the county's town
  if (here.kind === 'region' && group.placeStated && here.featureCode !== 'ADM2') return false;
  return (here.kind === 'country' || here.kind === 'region') && within(places[town]!, here);
}
