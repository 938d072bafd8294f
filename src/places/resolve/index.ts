import {
  type Document,
  overlaps,
  type Place,
  type PlaceMention,
  type Sentence,
  type Span,
  type Stage,
  type UserPlace,
} from '../../core/index.js';
import { countryNamed, countryOfDemonym, divisionsNamed, nameKey, regionNamed, stateOfPostal } from '../../world/index.js';
import { piecesOf } from '../pieces.js';
import { type Context, choose } from './choose.js';
import { askedOf, placeOf } from './place.js';
import { publisherPlaces } from './publisher.js';
import { quartersOf } from './quarters.js';
import { type Sense, sensesOf, userSenses } from './senses.js';
import { settingOf } from './setting.js';
import { placeUnknown } from './surroundings.js';
import type { Choice, Term } from './term.js';

/** Mentions → places on the map: one sense for a name within the article, unless its own words say another. */
export const resolvePlaces: Stage<'document' | 'settings' | 'sentences' | 'names' | 'placeMentions', 'places'> = {
  name: 'resolvePlaces',
  needs: ['document', 'settings', 'sentences', 'names', 'placeMentions'],
  gives: 'places',
  run: ({ document, settings, sentences, placeMentions }, tell) => {
    const groups = group(placeMentions);
    const holds = containersOf(placeMentions);
    const dateline = document.metadata.dateline?.place ?? null;
    const terms = groups.map((mentions) => termOf(mentions, holds, settings.lexicon.places, dateline, sentences));
    const context = contextOf(sentences, document);
    const choices = quartersOf(terms, choose(terms, context));
    const places = placeUnknown(merge(groups, choices, mainCountry(choices, context)), sentences);
    for (const place of places)
      if (place.latitude === null && place.kind !== 'facility')
        tell({
          kind: 'warning',
          code: 'UNKNOWN_PLACE',
          message: `No gazetteer entry for "${place.name}".`,
          span: place.mentions[0]!.span,
          rule: place.mentions[0]!.rule,
        });
    return places;
  },
};

/** Mentions of one name and one container; those without a container join the most frequent of the name. */
function group(mentions: readonly PlaceMention[]): PlaceMention[][] {
  const byName = new Map<string, Map<string, PlaceMention[]>>();
  const holds = containersOf(mentions);
  for (const mention of mentions) {
    const name = nameKey(mention.value.name) + (mention.rule === 'places/county-row' ? ' county' : '');
    const groups = byName.get(name) ?? new Map<string, PlaceMention[]>();
    byName.set(name, groups);
    const container = mention.value.within === null ? (holds.has(mention) ? HOLDS : '') : containerKey(mention.value.within);
    const group = groups.get(container);
    if (group === undefined) groups.set(container, [mention]);
    else group.push(mention);
  }
  const out: PlaceMention[][] = [];
  for (const groups of byName.values()) {
    const bare = groups.get('');
    const qualified = [...groups].filter(([container]) => container !== '' && container !== HOLDS).map(([, list]) => list);
    if (bare !== undefined && qualified.length > 0) {
      const most = qualified.reduce((a, b) => (b.length > a.length ? b : a));
      for (const mention of bare) most.push(mention);
      most.sort((a, b) => a.span.start - b.span.start);
    } else if (bare !== undefined) out.push(bare);
    out.push(...qualified);
    const holding = groups.get(HOLDS);
    if (holding !== undefined) out.push(holding);
  }
  return out.sort((a, b) => a[0]!.span.start - b[0]!.span.start);
}

const HOLDS = '>';

/** Mentions that stand right after the place within: the "Georgia" of "Athens, Georgia" → the names within. */
function containersOf(mentions: readonly PlaceMention[]): Map<PlaceMention, string> {
  const out = new Map<PlaceMention, string>();
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    const state = next?.rule === 'places/postal-code' ? stateOfPostal(next.value.name)?.name : undefined;
    if (next !== undefined && mention.value.within === (state ?? next.value.name) && next.sentence === mention.sentence)
      out.set(next, mention.value.name);
  });
  return out;
}

/** "Tex." and "Texas" are one container. */
function containerKey(container: string): string {
  return (
    countryNamed(container)?.name ?? divisionsNamed(container)[0]?.name ?? regionNamed(container)?.name ?? nameKey(container)
  );
}

function termOf(
  mentions: readonly PlaceMention[],
  holds: ReadonlyMap<PlaceMention, string>,
  own: readonly UserPlace[],
  dateline: Span | null,
  sentences: readonly Sentence[],
): Term {
  const first = mentions[0]!;
  const within = mentions.find((m) => m.value.within !== null)?.value.within ?? null;
  const asked = askedOf(mentions);
  const inner = new Set(mentions.flatMap((m) => holds.get(m) ?? []));
  return {
    name: first.value.name,
    within,
    asked,
    inner: [...inner].map((name) => sensesOf(name, null, 'places/listed-name')),
    senses:
      first.rule === 'places/user-lexicon' ? userSenses(first.value.name, own) : sensesOf(first.value.name, asked, first.rule),
    count: mentions.length,
    dateline: dateline !== null && mentions.some((m) => overlaps(m.span, dateline)),
    police: mentions.filter((m) => m.value.ofBody === true || m.rule === 'places/town-of-police').length,
    small: mentions.some((m) => isSmall(m, sentences)),
  };
}

const SMALL = new Set(
  'municipality,village,barrio,neighborhood,neighborhoods,neighbourhood,neighbourhoods,quarter,suburb,farm,ranch,hacienda,estate,hamlet,canton,hill,creek,stream,jurisdiction,colony,housing,slum,shantytown'.split(
    ',',
  ),
);
const isSmall = ({ sentence, words }: PlaceMention, sentences: readonly Sentence[]): boolean =>
  SMALL.has(sentences[sentence]?.tokens[words.to]?.lower ?? '');

/** Countries that the article speaks of by demonyms and by their institutions. */
function contextOf(sentences: readonly Sentence[], document: Document): Context {
  const countries = new Map<string, number>();
  const add = (country: string, weight: number): void => {
    countries.set(country, (countries.get(country) ?? 0) + weight);
  };
  for (const sentence of sentences)
    for (const piece of piecesOf(sentence)) {
      if (!piece.capital) continue;
      const country = countryOfDemonym(piece.text);
      if (country !== undefined) add(country.alpha3, 0.35);
    }
  for (const [country, weight] of settingOf(sentences)) add(country, weight);
  const areas = new Map<string, number>();
  for (const place of publisherPlaces(document)) {
    if (place.area !== null) areas.set(place.area, (areas.get(place.area) ?? 0) + 0.5);
    add(place.country, 0.5);
  }
  return { countries, areas };
}

/** The country that most of the placed names lie in; null when there is none. */
function mainCountry(choices: readonly (Choice | undefined)[], context: Context): string | null {
  const weights = new Map(context.countries);
  for (const choice of choices)
    if (choice?.sense.country != null) weights.set(choice.sense.country, (weights.get(choice.sense.country) ?? 0) + 1);
  let best: string | null = null;
  for (const [country, weight] of weights) if (best === null || weight > weights.get(best)!) best = country;
  return best;
}

/** Names of one place come together ("U.S." and "United States"). */
function merge(groups: readonly PlaceMention[][], choices: readonly (Choice | undefined)[], fallback: string | null): Place[] {
  const bySense = new Map<string, { mentions: PlaceMention[]; choice: Choice | undefined }>();
  groups.forEach((mentions, i) => {
    const choice = choices[i];
    const key =
      choice === undefined ? `name ${nameKey(mentions[0]!.value.name)} ${mentions[0]!.value.within ?? ''}` : keyOf(choice.sense);
    const same = bySense.get(key);
    if (same === undefined) bySense.set(key, { mentions: [...mentions], choice });
    else for (const mention of mentions) same.mentions.push(mention);
  });
  return [...bySense.values()]
    .map(({ mentions, choice }) =>
      placeOf(
        mentions.sort((a, b) => a.span.start - b.span.start),
        choice,
        fallback,
      ),
    )
    .sort((a, b) => a.mentions[0]!.span.start - b.mentions[0]!.span.start);
}

const keyOf = (s: Sense): string =>
  s.geonameid !== null ? `id ${s.geonameid}` : `${s.kind} ${s.canonical} ${s.country} ${s.area} ${s.county}`;
