import type { Place, PlaceKind, RuleId, UserPlace } from '../../core/index.js';
import {
  type City,
  citiesNamed,
  countiesNamed,
  countryNamed,
  countryOfCapital,
  countryOfCode,
  type Division,
  divisionOfArea,
  divisionPoint,
  divisionPopulation,
  divisionsNamed,
  namedBySeat,
  nameKey,
  RENOWNED,
  regionNamed,
  stateOfPostal,
} from '../../world/index.js';
import { shortCityName } from '../short-names.js';

/** One of the places that a name can mean. */
export interface Sense {
  readonly kind: PlaceKind;
  readonly canonical: string;
  readonly geonameid: number | null;
  readonly featureCode: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** "US.TX": alpha-2 and GeoNames admin1 code; null for what is larger. */
  readonly area: string | null;
  /** FIPS number of the US county that it is or lies in. */
  readonly county: number | null;
  readonly population: number;
  /** Number of its names in all languages; 0 for what is no city. */
  readonly fame: number;
  /** Better known than its namesakes. */
  readonly renowned: boolean;
  /** Whether the name is its own, not an alternate one. */
  readonly primary: boolean;
  readonly capital: boolean;
  /** Read off the name of a building: "Haifa Port" may be at Haifa. */
  readonly byName: boolean;
  readonly disputed: Place['disputed'];
}

const MOST_CITIES = 60;
/** A county that is called by its bare name has that many people: Day and Hand are counties too. */
const KNOWN_ALONE = 20_000;
const HEAD =
  /[\s-]+(?:Province|State|Region|Oblast|Governorate|Prefecture|Department|Territory|Republic|Canton|Krai|Voivodeship|Emirate|Division|District|Municipality|Township|Borough|Peninsula|Valley|Delta|Coast|Highlands|Islands?|Isles|Archipelago|Regency|[Pp]eninsula|[Rr]egion|[Ss]tate|[Vv]alley)$/;
/** Parts of American towns: "the Excelsior District" is in whichever town the article speaks of. */
const PART = /\s(?:District|Valley|Township)$/;
const COUNTY = /[\s-]+(?:County|Parish|Borough)$/i;
const BOROUGH = /\s+Borough$/i;
const FACILITY =
  /[\s-]+(?:International\s+)?(?:Airport|Airfield|Airbase|Air Base|Port|Seaport|Prison|Jail|Stadium|Camp|Square|Bridge|Zoo|Station|Hospital|Cathedral|Mosque|Museum|Mine|Dam|Beach|Bay|Harbou?r|Hills|Park|Forest|Mall|Castle|Refinery|Racecourse|Farm)$/;
const DIRECTION =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Northeast|Northwest|Southeast|Southwest|Greater|Upper|Lower|Downtown|Inner|Metropolitan|NW|NE|SW|SE|[NS]\.[EW]\.|[NSEW]\.)[\s-]+/;

/** Everything that the name can mean, in no order. `kind` is what the wording of the name asks for. */
export function sensesOf(name: string, kind: PlaceKind | null, rule: RuleId): Sense[] {
  if (rule === 'places/street') return [];
  if (rule === 'places/postal-code') return [divisionSense(stateOfPostal(name)!)];
  if (rule === 'places/county-row') return countySenses(name);
  const short = shortCityName(name);
  if (short !== undefined) return cities(short.name, kind).filter((s) => s.area?.startsWith(`${short.country}.`));
  const senses = [...tables(name), ...cities(name, kind)];
  if (kind === 'region') senses.push(...tables(`${name} region`), ...tables(`${name} Oblast`));
  if (COUNTY.test(name)) senses.push(...countySenses(name.replace(COUNTY, '')));
  if (senses.length > 0) return senses;
  // "in Miami-Dade", "Gwinnett police": no other county and no town is called so
  const alone = countySenses(name);
  if (alone.length === 1 && alone[0]!.population >= KNOWN_ALONE) return alone;
  // "Hummelstown Borough" is the town itself
  if (BOROUGH.test(name)) {
    const towns = cities(name.replace(BOROUGH, ''), 'city').filter((s) => s.country === 'USA' && s.kind === 'city');
    if (towns.length > 0) return towns;
  }
  if (HEAD.test(name))
    return base(name.replace(HEAD, ''), kind).map((s) => (PART.test(name) && s.country === 'USA' ? { ...s, byName: true } : s));
  if (COUNTY.test(name)) return base(name.replace(COUNTY, ''), kind);
  // "Haifa Port" is at Haifa; "City Park" could be anywhere
  if (FACILITY.test(name))
    return base(name.replace(FACILITY, ''), kind)
      .filter((s) => s.primary && s.population >= 100_000)
      .map((s) => ({ ...s, byName: true }));
  // "North Dallas" is in Dallas; "East Jefferson" is a street or a county
  if (DIRECTION.test(name))
    return base(name.replace(DIRECTION, ''), kind).filter((s) => s.kind !== 'district' || (s.primary && s.population >= 50_000));
  return [];
}

/** What lies in or around the place of a shorter name: "Haifa Port" at Haifa, "North Dallas" in Dallas. */
function base(name: string, kind: PlaceKind | null): Sense[] {
  const region = kind === 'region';
  const within = [...tables(name).filter((s) => s.kind !== 'country' || !region), ...cities(name, kind)];
  return within.map((s) =>
    s.kind === 'country' || (region && s.kind === 'region')
      ? s
      : { ...s, kind: kind ?? 'district', geonameid: null, featureCode: null, disputed: s.disputed },
  );
}

function tables(name: string): Sense[] {
  const out: Sense[] = [];
  const country = countryNamed(name);
  if (country !== undefined)
    out.push({
      ...BLANK,
      kind: 'country',
      canonical: country.name,
      geonameid: country.geonameid,
      featureCode: 'PCLI',
      latitude: country.latitude,
      longitude: country.longitude,
      country: country.alpha3,
      population: 50_000_000,
    });
  const region = regionNamed(name);
  if (region !== undefined)
    out.push({
      ...BLANK,
      kind: region.kind,
      canonical: region.name,
      latitude: region.latitude,
      longitude: region.longitude,
      country: region.country,
      population: 5_000_000,
      disputed: region.disputed,
    });
  for (const division of divisionsNamed(name)) out.push(divisionSense(division));
  return out;
}

const BLANK = {
  fame: 0,
  renowned: false,
  geonameid: null,
  featureCode: null,
  area: null,
  county: null,
  primary: true,
  capital: false,
  byName: false,
  disputed: null,
} as const;

function divisionSense(division: Division): Sense {
  const [latitude, longitude] = divisionPoint(division);
  return {
    ...BLANK,
    kind: 'region',
    canonical: division.name,
    featureCode: 'ADM1',
    latitude,
    longitude,
    country: countryOfCode(division.country)?.alpha3 ?? null,
    area: `${division.country}.${division.code}`,
    population: divisionPopulation(division),
  };
}

function cities(name: string, kind: PlaceKind | null): Sense[] {
  const key = nameKey(name);
  const found = citiesNamed(name).slice(0, MOST_CITIES);
  const out = found.map((city): Sense => citySense(city, key));
  // "Kandahar province": a division that has its seat's name
  if (kind === 'region')
    for (const city of found)
      if (city.feature === 'PPLA' && namedBySeat(city.country) && divisionOfArea(city.country, city.admin1) === undefined)
        out.push({ ...citySense(city, key), kind: 'region', geonameid: null, featureCode: 'ADM1', capital: false });
  return out;
}

function citySense(city: City, key: string): Sense {
  const country = countryOfCode(city.country);
  return {
    kind: city.feature === 'PPLX' ? 'district' : 'city',
    canonical: city.name,
    geonameid: city.geonameid === 0 ? null : city.geonameid,
    featureCode: city.feature,
    latitude: city.latitude,
    longitude: city.longitude,
    country: country?.alpha3 ?? null,
    area: `${city.country}.${city.admin1}`,
    county: city.county,
    population: city.population,
    fame: city.fame,
    renowned: city.fame === RENOWNED,
    // "Geneva" for Genève is as good as its own; "Salisbury" for Harare is not
    primary: city.primary || isExonym(key, nameKey(city.name)),
    capital: city.feature === 'PPLC' || (city.population > 100_000 && countryOfCapital(key)?.alpha2 === city.country),
    byName: false,
    disputed: null,
  };
}

/** US counties of a name ("Madison" in twenty states). */
export function countySenses(name: string): Sense[] {
  return countiesNamed(name).map((county) => ({
    ...BLANK,
    kind: 'region',
    canonical: county.name,
    featureCode: 'ADM2',
    latitude: county.latitude,
    longitude: county.longitude,
    country: 'USA',
    area: `US.${county.state}`,
    county: county.fips,
    population: county.population,
  }));
}

/** Whether one name is the other in English: "Geneva", Genève; "Bronx", The Bronx. */
const isExonym = (key: string, own: string): boolean => own === `the ${key}` || isAlike(key, own);

/** Word by word: "Geneva" is Genève, "San Miguel" is not San Diego. */
function isAlike(key: string, own: string): boolean {
  const [a, b] = [key.split(' '), own.split(' ')];
  if (a.length !== b.length || Math.abs(own.length - key.length) > 2) return false;
  return a.every((word, i) => b[i]!.startsWith(word.slice(0, 3)));
}

/** The user's own place of the name, where he gave its point. */
export function userSenses(name: string, own: readonly UserPlace[]): Sense[] {
  return own.flatMap((p) =>
    (p.name === name || p.aliases.includes(name)) && p.latitude !== null && p.longitude !== null
      ? [
          {
            ...BLANK,
            kind: p.kind,
            canonical: p.name,
            latitude: p.latitude,
            longitude: p.longitude,
            country: p.country,
            population: 0,
          },
        ]
      : [],
  );
}
