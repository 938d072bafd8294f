import type { PlaceKind, Sentence } from '../../core/index.js';
import { beginsCity, CLASS, isCounty } from '../../world/index.js';
import {
  BODY_HEADS,
  DIVISION_HEADS,
  FACILITY_HEADS,
  FRONT_FACILITY,
  FRONT_TERRAIN,
  FRONT_WATER,
  GENERIC,
  OPENERS,
  PERSON_TITLES,
  STREET_HEADS,
  TERRAIN_HEADS,
  WATER_HEADS,
} from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import { type Candidate, classesOf, isCommon, MOST_WORDS, slice } from './candidate.js';
import { listed } from './listed.js';

/** Names that a head makes: "Kunduz Province", "Haifa Port", "Orchard Street", "Lake Chad", "Highway 19". */
export function headed(sentence: Sentence, pieces: readonly Piece[], first: number): Candidate | undefined {
  const start = pieces[first]!;
  if (!start.capital) return undefined;
  if (sentence.letterCase === 'upper') return countyInCapitals(sentence, pieces, first);
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

/** "CLAYTON COUNTY, Ga. —": in a dateline. */
function countyInCapitals(sentence: Sentence, pieces: readonly Piece[], first: number): Candidate | undefined {
  if (sentence.kind !== 'dateline') return undefined;
  for (let i = first + 1; i < first + 4 && pieces[i] !== undefined && pieces[i - 1]!.gap === ' '; i++) {
    if (!/^(?:COUNTY|PARISH)$/.test(pieces[i]!.text)) continue;
    const name = slice(sentence, pieces, first, i + 1);
    return isCounty(slice(sentence, pieces, first, i))
      ? { first, end: i + 1, name, classes: 0, kind: 'region', rule: 'places/head-noun' }
      : undefined;
  }
  return undefined;
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
  if (word === 'Channel' && /^ \d/.test(sentence.text.slice(pieces[head]!.to))) return false; // "WSMV Channel 4"
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
