import type { PlaceKind, RuleId, Sentence } from '../../core/index.js';
import { beginsCity, CLASS, classOf, isCounty, nameKey } from '../../world/index.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import {
  AFTER_CITY_ONLY,
  AGENCIES,
  BODY_HEADS,
  DIVISION_HEADS,
  FACILITY_HEADS,
  FRONT_FACILITY,
  FRONT_TERRAIN,
  FRONT_WATER,
  GENERIC,
  INNER,
  MONTHS,
  OPENERS,
  PERSON_TITLES,
  STREET_HEADS,
  TERRAIN_HEADS,
  WATER_HEADS,
} from '../lexicon/cues.js';
import { PEOPLES } from '../lexicon/peoples.js';
import { PERSON_NAMES } from '../lexicon/person-names.js';
import { joins, type Piece } from '../pieces.js';
import { shortCityName } from '../short-names.js';

/** A stretch of a sentence that may name a place. */
export interface Candidate {
  readonly first: number;
  /** Index of the piece after it. */
  readonly end: number;
  readonly name: string;
  /** Bits of `CLASS`; 0 when only its wording makes it a place. */
  readonly classes: number;
  /** Set where a head in the name says what it is ("Kunduz Province", "Lake Chad"). */
  readonly kind: PlaceKind | null;
  readonly rule: RuleId;
}

/** State abbreviations without their stop are words ("Ill", "Wash"). */
const ABBREVIATIONS = new Set([...AFTER_CITY_ONLY].map((a) => a.slice(0, -1).toLowerCase()));
const PEOPLE_NAMES = new Set(PEOPLES.trim().split(/\s+/));
const COMMON = new Set(COMMON_WORDS.trim().split(/\s+/));
const PERSONAL = new Set(PERSON_NAMES.trim().split(/\s+/).map(nameKey));
export const isCommon = (text: string): boolean => COMMON.has(text.toLowerCase());
export const isPersonal = (text: string): boolean => PERSONAL.has(nameKey(text)) && (classesOf(text) & CLASS.capital) === 0;

const MOST_WORDS = 6;
const seen = new Map<string, number>();
const KEPT = 20_000;

/** `classOf`, remembered: names come again and again. */
export function classesOf(name: string): number {
  let classes = seen.get(name);
  if (classes === undefined) {
    if (seen.size > KEPT) seen.clear();
    classes = classOf(name);
    seen.set(name, classes);
  }
  return classes;
}

/** All candidates of a sentence, longest first at each word, in reading order, not overlapping but for the judge to choose. */
export function candidatesOf(sentence: Sentence, pieces: readonly Piece[]): Candidate[] {
  const out: Candidate[] = [];
  let at = 0;
  while (at < pieces.length) {
    const found = headed(sentence, pieces, at) ?? listed(sentence, pieces, at);
    if (found === undefined) at++;
    else {
      out.push(found);
      at = found.end;
    }
  }
  return out;
}

const slice = (sentence: Sentence, pieces: readonly Piece[], first: number, end: number): string =>
  sentence.text.slice(pieces[first]!.from, pieces[end - 1]!.to);

/** The longest name from this word on that the gazetteer or the tables have. */
function listed(sentence: Sentence, pieces: readonly Piece[], first: number): Candidate | undefined {
  const start = pieces[first]!;
  if (!start.capital && !/^(?:sub|el|al|as|ash)$/.test(start.text)) return undefined;
  if (/^\p{N}/u.test(start.text) || MONEY.test(sentence.text.slice(Math.max(0, start.from - 2), start.from))) return undefined;
  if (start.lowerText === 'the' && !/^[Hh]ague|^HAGUE/.test(pieces[first + 1]?.text ?? '')) return undefined;
  let end = first + 1;
  const ends: number[] = [end];
  while (end < pieces.length && end - first < MOST_WORDS && joins(pieces[end - 1]!.gap)) {
    const piece = pieces[end]!;
    if (!piece.capital && !INNER.has(piece.lowerText) && !LOWER_ENDS.has(piece.lowerText)) break;
    end++;
    ends.push(end);
  }
  for (let i = ends.length - 1; i >= 0; i--) {
    const last = pieces[ends[i]! - 1]!;
    if (!last.capital && !LOWER_ENDS.has(last.lowerText)) continue;
    if (i > 0 && !last.capital && ends[i]! - first > 3) continue;
    const name = slice(sentence, pieces, first, ends[i]!);
    const classes = classesFor(name);
    if (classes === 0 || !spelled(name, start, last, sentence, classes)) continue;
    if (/^[$/@_]/.test(sentence.text.slice(last.to))) continue; // "US$5"
    if (MONTHS.has(name) && /^\.? \d/.test(sentence.text.slice(last.to, last.to + 3))) continue;
    if (AGENCIES.has(name) && (sentence.kind === 'dateline' || /[(]$/.test(sentence.text.slice(0, start.from)))) continue;
    if (/^ (?:dollars?|Dollars?|billion|million|cents?|rupees?)\b/.test(sentence.text.slice(last.to, last.to + 12))) continue;
    if (/^B\.?C\.?$/.test(name) && /\d\s*$/.test(sentence.text.slice(0, start.from))) continue; // "100 B.C."
    return { first, end: ends[i]!, name, classes, kind: null, rule: 'places/listed-name' };
  }
  return undefined;
}

/** "A/California/7", "$US 5". */
const MONEY = /[/$@_]$/;

/** The classes of a name as it is written: a people is no place, a word without its stop no abbreviation. */
function classesFor(name: string): number {
  if (shortCityName(name) !== undefined) return CLASS.cityLarge;
  if (PEOPLE_NAMES.has(name)) return 0;
  let classes = classesOf(name);
  if (ABBREVIATIONS.has(name.replace(/['’]/g, '').toLowerCase())) classes &= ~CLASS.division;
  if (/['’](?:ll|s|re|ve|d|m|t)$/.test(name)) return 0;
  if (classes & CLASS.demonym && !(classes & (CLASS.country | CLASS.division | CLASS.region | CLASS.water))) return 0;
  return classes & ~CLASS.demonym;
}

/** Small words that end names of the tables ("Gaza strip", "Crimean peninsula"). */
const LOWER_ENDS = new Set([
  'strip',
  'peninsula',
  'valley',
  'states',
  'territories',
  'territory',
  'subcontinent',
  'basin',
  'countryside',
]);

/** Whether capitals are as the name has them: "US", not "Us"; "CAR", not "car"; "AIDS" is no town. */
function spelled(name: string, start: Piece, last: Piece, sentence: Sentence, classes: number): boolean {
  if (start !== last || sentence.letterCase === 'upper') {
    if (sentence.letterCase === 'upper' && start === last && name.length <= 3 && !name.includes('.')) return false; // "US", "CAR" cannot be told from words
    return true;
  }
  const tables = CLASS.country | CLASS.division | CLASS.region | CLASS.water;
  if ((name.endsWith('.') && AFTER_CITY_ONLY.has(name)) || shortCityName(name) !== undefined) return true;
  if (name.includes('.')) return (classes & tables) !== 0;
  if (start.upper && name.length <= 4) return (classes & tables) !== 0 && (ACRONYMS.has(name) || SHORT_NAMES.has(name));
  if (!start.upper && ACRONYMS.has(name.toUpperCase())) return false;
  return name.length > 1;
}

/** Short forms in capitals that are places. Source: the tables of src/world. */
const ACRONYMS = new Set(
  'US USA UK UAE DRC NSW ACT PNG PRC DPRK ROK RSA USSR DPR LPR CAR BVI NWT PEI TRNC KSA FCT DC NWFP KPK GDR FRG BC NT WA ROC RDC ARMM CNMI DMZ'.split(
    ' ',
  ),
);
/** Names of four letters at most that are no acronyms, as headlines and datelines print them. */
const SHORT_NAMES = new Set('CHAD CUBA IRAN IRAQ MALI OMAN PERU TOGO FIJI LAOS NIUE GUAM GAZA'.split(' '));

/** Names that a head makes: "Kunduz Province", "Haifa Port", "Orchard Street", "Lake Chad", "Highway 19". */
function headed(sentence: Sentence, pieces: readonly Piece[], first: number): Candidate | undefined {
  const start = pieces[first]!;
  if (!start.capital || sentence.letterCase === 'upper') return undefined;
  if (/^(?:R|D|I|DFL)$/.test(start.text) && start.gap === '-') return undefined; // "R-Elbow Lake": a party
  const front = frontHeaded(sentence, pieces, first);
  if (front !== undefined) return front;
  if (OPENERS.has(start.text) && !DIRECTION_NAMES.has(start.text)) return undefined;
  const numbered =
    /^(?:County|State|U\.S\.|US|Farm|Old|Township|FM)$/.test(start.text) &&
    start.gap === ' ' &&
    /^(?:Road|Highway|Route)$/.test(pieces[first + 1]?.text ?? '');
  if (numbered && /^\d+[A-Z]?$/.test(pieces[first + 2]?.text ?? ''))
    return {
      first,
      end: first + 3,
      name: slice(sentence, pieces, first, first + 3),
      classes: 0,
      kind: 'facility',
      rule: 'places/street',
    };
  let best: Candidate | undefined;
  for (let i = first + 1; i < pieces.length && i - first < MOST_WORDS; i++) {
    const gap = pieces[i - 1]!.gap;
    if (gap !== ' ' && gap !== '-' && gap !== "'s " && gap !== '’s ') break;
    const piece = pieces[i]!;
    if (!piece.capital && !(/^\d/.test(piece.text) && i === first) && !/^(?:of|de|del|la|al|el|ez|es|as)$/.test(piece.text))
      break;
    const kind = kindOfHead(piece.text);
    if (kind === undefined) continue;
    if (/^(?:Dr|St)\.?$/.test(piece.text) && piece.gap === ' ' && pieces[i + 1]?.capital === true) break; // "Mongolia Dr. Jane Roe"
    if (POSSESSIVE_GAP.test(pieces[i - 1]!.gap) || pieces.slice(first, i).some((p) => POSSESSIVE_GAP.test(p.gap))) {
      // "Rwanda's Southern Province" are two names, "Queen Anne's County" is one
      const owner = slice(sentence, pieces, first, pieces.findIndex((p, k) => k >= first && POSSESSIVE_GAP.test(p.gap)) + 1);
      const last = owner.split(' ').at(-1)!;
      if (OFTEN_OWNER.test(owner)) break;
      // "South Korea's Gangwon Province": what is owned has a name of its own
      if (owner.includes(' ') && !POSSESSIVE_GAP.test(pieces[i - 1]!.gap)) break;
      const saint = owner.startsWith('St');
      if (
        !isCounty(sentence.text.slice(start.from, piece.from).trim()) &&
        !saint &&
        (classesOf(owner) !== 0 || kindOfHead(last) !== undefined)
      )
        break;
    }
    const nature = /^(?:Park|Forest|Reserve|Monument|Refuge|Wilderness)$/.test(piece.text);
    const modifiers = pieces
      .slice(first, i)
      .filter((p) => !(nature && /^(?:National|State|Wildlife|Marine|Memorial|Game|Nature|Natural|Provincial)$/.test(p.text)));
    if (modifiers.length === 0) continue;
    if (PERSON_TITLES.has(start.text) && !(kind === 'region' && isCounty(sentence.text.slice(start.from, piece.from).trim())))
      break; // "Queen Anne's County"
    if (
      modifiers.some(
        (p) =>
          BODY_HEADS.has(p.text) &&
          p.text !== 'Red' &&
          p.text !== 'High' &&
          p.text !== 'Central' &&
          p.text !== 'General' &&
          p.text !== 'Park' &&
          p.text !== 'State' &&
          p.text !== 'Water',
      )
    )
      break;
    if (!plausible(sentence, pieces, first, i, piece.text)) continue;
    const name = slice(sentence, pieces, first, i + 1);
    best = {
      first,
      end: i + 1,
      name,
      classes: classesOf(name) & ~CLASS.demonym,
      kind,
      rule: STREET_HEADS.has(piece.text) ? 'places/street' : 'places/head-noun',
    };
  }
  return best;
}

const POSSESSIVE_GAP = /^['’]s $/;
/** "Police's", "Friday's". */
const OFTEN_OWNER = /(?:day|ian|ese|ish|Police|Government|Today)$/;

const DIRECTION_NAMES = new Set([
  'North',
  'South',
  'East',
  'West',
  'Central',
  'Northern',
  'Southern',
  'Eastern',
  'Western',
  'Upper',
  'Lower',
  'Greater',
]);

export function kindOfHead(text: string): PlaceKind | undefined {
  if (DIVISION_HEADS.has(text)) return 'region';
  if (WATER_HEADS.has(text)) return 'water';
  if (STREET_HEADS.has(text)) return 'facility';
  if (FACILITY_HEADS.has(text)) return 'facility';
  if (TERRAIN_HEADS.has(text)) return 'other';
  return undefined;
}

/** Heads that bodies, works and persons also have: what stands before must itself be a place. */
const RISKY = new Set(
  'State Department Division Republic Territory Sound Channel Falls Pass Mount Range Way Court Circle Trail Pike Dr. St. Coast Church Hotel Farm Garden Gardens Mine Tower Temple Camp Station Library Zoo Mall Palace Tunnel District Region Canal Crossing Terminal'.split(
    ' ',
  ),
);
const RIGHT_AFTER = /^(?:\s|,|\.|;|:|\)|$|['’"”]|-|—)/;

function plausible(sentence: Sentence, pieces: readonly Piece[], first: number, head: number, word: string): boolean {
  const before = slice(sentence, pieces, first, head);
  const next = pieces[head + 1];
  if (!/^(?:Street|Avenue|St\.|Ave\.)$/.test(word) && pieces.slice(first, head).every((p) => GENERIC.has(p.text))) return false;
  if (word === 'District' && pieces.slice(first, head).some((p) => GENERIC.has(p.text))) return false;
  if (!RIGHT_AFTER.test(sentence.text.slice(pieces[head]!.to))) return false;
  // "Dallas County Sheriff", "Columbus Park Department": the name goes on
  if (next?.capital === true && pieces[head]!.gap === ' ' && (BODY_HEADS.has(next.text) || kindOfHead(next.text) !== undefined))
    return kindOfHead(next.text) !== undefined && !BODY_HEADS.has(next.text) && word !== 'State';
  if (word === 'State' || word === 'Department' || word === 'Republic' || word === 'Division')
    return (classesOf(before) & (CLASS.division | CLASS.region)) !== 0 && !(word === 'State' && US_STATE.test(before));
  if (RISKY.has(word))
    return (
      pieces.slice(first, head).every((p) => !isCommon(p.text) || p.text.length > 5) &&
      !/^(?:The|Supreme|High|District|Federal|Circuit|Superior|Criminal|Crown|World|First|Second|International)\b/.test(before)
    );
  return !/^(?:The|A|An)\b/.test(before);
}
const US_STATE =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Michigan|Minnesota|Mississippi|Missouri|Montana|Nevada|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|South Dakota|Tennessee|Texas|Utah|Washington|Wisconsin|Wyoming|Penn|Islamic)$/;

const ROADS = new Set(['Highway', 'Interstate', 'Route']);

/** "Lake Chad", "Gulf of Aden", "Fort Hood", "Highway 19", "Interstate 64". */
function frontHeaded(sentence: Sentence, pieces: readonly Piece[], first: number): Candidate | undefined {
  const { text } = pieces[first]!;
  const kind: PlaceKind | undefined = FRONT_WATER.has(text)
    ? 'water'
    : FRONT_TERRAIN.has(text)
      ? 'other'
      : FRONT_FACILITY.has(text)
        ? 'facility'
        : undefined;
  if (kind === undefined || pieces[first]!.gap !== ' ') return undefined;
  let i = first + 1;
  if (pieces[i]?.text === 'of' && pieces[i]!.gap === ' ') i++;
  const next = pieces[i];
  if (next === undefined) return undefined;
  const road = ROADS.has(text);
  if (road ? !/^\d+[A-Z]?$/.test(next.text) : !next.capital || BODY_HEADS.has(next.text)) return undefined;
  let end = i + 1;
  if (
    !road &&
    pieces[i]!.gap === ' ' &&
    pieces[end]?.capital === true &&
    !BODY_HEADS.has(pieces[end]!.text) &&
    beginsCity(slice(sentence, pieces, first, end))
  )
    end++;
  const whole = listed(sentence, pieces, first);
  if (whole !== undefined && whole.end >= end) return whole;
  const name = slice(sentence, pieces, first, end);
  return { first, end, name, classes: classesOf(name) & ~CLASS.demonym, kind, rule: road ? 'places/street' : 'places/head-noun' };
}
