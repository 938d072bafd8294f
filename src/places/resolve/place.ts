import type { Place, PlaceKind, PlaceMention } from '../../core/index.js';
import { areaName, countryNamed, countryOfCode, divisionsNamed, regionNamed } from '../../world/index.js';
import type { Sense } from './senses.js';
import type { Choice } from './term.js';

/** The place of a report, from the mentions of one name and the sense that was chosen for it. Belongs: its fields. Not: which sense. */

export function placeOf(mentions: readonly PlaceMention[], choice: Choice | undefined, fallback: string | null): Place {
  const name = mentions[0]!.value.name;
  if (choice === undefined) {
    const { within } = mentions[0]!.value;
    const asked = askedOf(mentions);
    const container = within === null ? null : containerOf(within, fallback);
    return {
      name,
      canonical: null,
      kind: asked ?? 'other',
      geonameid: null,
      featureCode: null,
      latitude: null,
      longitude: null,
      ...named(container?.country ?? fallback),
      admin1: container?.admin1 ?? null,
      disputed: null,
      alternatives: [],
      mentions,
    };
  }
  const { sense, others } = choice;
  return {
    name,
    canonical: sense.canonical,
    kind: sense.kind,
    geonameid: sense.geonameid,
    featureCode: sense.featureCode,
    latitude: sense.latitude,
    longitude: sense.longitude,
    ...named(sense.country),
    admin1: admin1Of(sense),
    disputed: sense.disputed,
    ...(sense.kind === 'city' ? { population: sense.population } : {}),
    alternatives: others.map(({ sense: s, reason }) => ({
      geonameid: s.geonameid,
      canonical: s.canonical,
      country: s.country,
      reason,
    })),
    mentions,
  };
}

/** "Rhine, Georgia": the state, where the story is American. */
function containerOf(within: string, main: string | null): { readonly country: string | null; readonly admin1: string | null } {
  const country = countryNamed(within)?.alpha3;
  const divisions = divisionsNamed(within);
  const division = divisions.find((d) => alpha3(d.country) === main) ?? divisions[0];
  if (country !== undefined && (division === undefined || alpha3(division.country) !== main)) return { country, admin1: null };
  return {
    country: alpha3(division?.country) ?? regionNamed(within)?.country ?? null,
    admin1: division?.name ?? null,
  };
}

const alpha3 = (alpha2: string | undefined): string | undefined =>
  alpha2 === undefined ? undefined : countryOfCode(alpha2)?.alpha3;
const named = (country: string | null): Pick<Place, 'country' | 'countryName'> => ({
  country,
  countryName: country === null ? null : (countryOfCode(country)?.name ?? null),
});

function admin1Of(sense: Sense): string | null {
  if (sense.area === null) return null;
  const [country, code] = sense.area.split('.') as [string, string];
  return areaName(country, code);
}

/** What the wording asks for; a town with police of its own, or with its state beside it, is no quarter. */
export function askedOf(mentions: readonly PlaceMention[]): PlaceKind | null {
  const wanted = mentions.find((m) => m.value.asked !== null)?.value.asked ?? null;
  const town = wanted === 'district' && mentions.some((m) => m.value.within !== null || m.value.asked === 'city');
  return town ? null : wanted;
}
