import type { PlaceKind } from '../../core/index.js';
import { countryOfDemonym } from '../../world/index.js';
import {
  BODY_HEADS,
  CIVIC,
  DIRECTIONS,
  DIVISION_WORDS,
  FACILITY_WORDS,
  FRONT_NAMES,
  GENERIC,
  GROUND_NOUNS,
  LOCATIVE,
  OPENERS,
  PERSON_TITLES,
  PERSON_VERBS,
  SETTLEMENTS,
  TERRAIN_WORDS,
} from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import { isArmedBody } from './bodies.js';
import { type Candidate, isCommon } from './candidate.js';
import { kindOfHead } from './headed.js';

/** What is known around a name of the language core. */
export interface CoreName {
  readonly pieces: readonly Piece[];
  readonly first: number;
  readonly end: number;
  readonly name: string;
  /** Pieces of places already found. */
  readonly taken: ReadonlySet<number>;
  readonly containers: ReadonlySet<number>;
  /** The article has it as a place elsewhere, for better reasons. */
  readonly elsewhere: boolean;
}

const ENOUGH = 1.5;
/** What a name needs of its own where the article has it as a place elsewhere. */
const REPEATED = 0;

/**
 * A name that the language core takes for a place and no table has: kept where its own words ("Mattala Airport", "Calle Varona"), the preposition or the
 * noun beside it ("from Patrapalli", "Remance mine") say place too. "Kuaishou" has none of it.
 */
export function coreName(it: CoreName): Candidate | undefined {
  const { pieces, first, end, name } = it;
  const words = pieces.slice(first, end);
  const last = words.at(-1)!;
  if (words.length === 1 && (isCommon(name) || name.length < 3 || PERSON_TITLES.has(name))) return undefined;
  if (words.every((p) => isCommon(p.text)) && kindOfHead(last.text) === undefined) return undefined;
  if (isArmedBody(pieces, first, end)) return undefined;
  if (NO_PLACE.test(last.text) || words.some((p) => countryOfDemonym(p.text) !== undefined && p === last)) return undefined;
  const kind = kindOfName(words);
  const own = kind === undefined ? 0 : 2;
  const score = own + before(it) + after(it);
  if (score < (it.elsewhere ? REPEATED : ENOUGH)) return undefined;
  return { first, end, name, classes: 0, kind: kind ?? null, rule: 'places/core-name' };
}

/** Realms, houses of parliament and faiths: as little ground as a treaty is. */
const NO_PLACE =
  /^(?:Empire|Republic|Kingdom|Crown|House|Pact|Treaty|League|Synod|Expo|Pride|Chiefs|Independence|Union|Act|MP|Week|Cup)$/;

/** "Kaohsiung Depot", "Playas del Coco": a head that closes or opens the name. */
function kindOfName(words: readonly Piece[]): PlaceKind | undefined {
  if (words.length < 2 || words.slice(0, -1).every((p) => GENERIC.has(p.text))) return undefined;
  const last = words.at(-1)!;
  const head = kindOfHead(last.text) ?? MORE_HEADS[last.text];
  return head ?? FRONT_NAMES.get(words[0]!.text);
}

/** Heads too weak to make a place of any capitalised words, enough where the language core has a place already. */
const MORE_HEADS: Readonly<Record<string, PlaceKind>> = {
  Hamlet: 'city',
  Village: 'city',
  Heights: 'district',
  Suburb: 'district',
  Zone: 'region',
  Hall: 'facility',
  Dome: 'facility',
  Complex: 'facility',
  Depot: 'facility',
  Plant: 'facility',
  Mine: 'facility',
  Restaurant: 'facility',
  Courthouse: 'facility',
  Playground: 'facility',
  Midlands: 'region',
  Basin: 'region',
};

/** The words in front: preposition, direction, ground noun, another place. */
function before({ pieces, first, taken, containers }: CoreName): number {
  let at = first - 1;
  let piece = pieces[at];
  if (piece === undefined) return 0;
  const gap = piece.gap;
  if (gap !== ' ') {
    const owned = /^['’]s $/.test(gap) && taken.has(at);
    return owned || (/^(?:, |\/)$/.test(gap) && (taken.has(at) || containers.has(at))) ? 1.5 : 0;
  }
  if (piece.capital && !OPENERS.has(piece.text)) return PERSON_TITLES.has(piece.text) ? -4 : -2;
  let article = false;
  if (piece.lowerText === 'the') {
    article = true;
    piece = pieces[--at];
    if (piece === undefined || piece.gap !== ' ') return 0;
  } else if (piece.lowerText === 'a' || piece.lowerText === 'an') return -1;
  const word = piece.lowerText;
  if (DIRECTIONS.has(word) || SETTLEMENTS.has(word) || DIVISION_WORDS.has(word) || FACILITY_WORDS.has(word)) return 2;
  if (LOCATIVE.has(word)) return article ? 1 : 2;
  const earlier = pieces[at - 1]?.gap === ' ' ? pieces[at - 1]!.lowerText : '';
  if (word === 'to' || word === 'from')
    return /^(?:according|thanks|due|similar|belongs?|belonging)$/.test(earlier) ? -3 : article ? 0.5 : 1.5;
  if (word === 'at' || word === 'on') return article ? 0.5 : 1.5;
  if (word === 'of') return GROUND_NOUNS.has(earlier) || DIRECTIONS.has(earlier) || SETTLEMENTS.has(earlier) ? 1.5 : 0;
  if (word === 'and' || word === 'or') return taken.has(at - 1) ? 1.5 : 0;
  if (word === 'between' || word === 'via' || word === 'reach' || word === 'reached') return 1;
  return word === 'by' ? -1 : 0;
}

/** The words behind: a noun of places, the wider place, what only a town has, or a verb of persons. */
function after({ pieces, end, taken, containers }: CoreName): number {
  const gap = pieces[end - 1]!.gap;
  const next = pieces[end];
  if (next === undefined) return 0;
  if (/^-\d/.test(gap + next.text)) return -4; // "Bogura-4"
  if (gap === '-') return /^(?:based|born|area|bound|held|controlled)$/.test(next.lowerText) ? 1.5 : next.capital ? -2 : 0;
  if (/^(?:, | \()$/.test(gap)) return containers.has(end) ? 2 : taken.has(end) ? 1 : 0;
  if (gap !== ' ') return 0;
  if (next.capital) return OPENERS.has(next.text) ? 0 : -2;
  const word = next.lowerText;
  if (PERSON_VERBS.has(word) || FIRMS.test(word)) return -2;
  if (placeNoun(word)) return 1.5;
  const second = next.gap === ' ' && pieces[end + 1]?.capital === false ? pieces[end + 1]!.lowerText : '';
  if (
    /^(?:police|suspension|copper|gold|coal|railway|railroad|power|border|refugee|military|naval|air)$/.test(word) &&
    placeNoun(second)
  )
    return 1.5;
  if (CIVIC.has(word)) return 0.7;
  return 0;
}

const placeNoun = (word: string): boolean =>
  TERRAIN_WORDS.has(word) ||
  FACILITY_WORDS.has(word) ||
  DIVISION_WORDS.has(word) ||
  SETTLEMENTS.has(word) ||
  /^(?:mine|camp|slum|post|substation|hamlet|fjords?|beach|market|road)$/.test(word);
/** "Kuaishou host", "Addi app": what is said of firms, teams and works. */
const FIRMS =
  /^(?:app|founder|shares?|stock|customers?|executives?|ceo|spokesperson|spokesman|spokeswoman|fans?|players?|coach|captain|host|members?|singer|album|virus|strain|drug|language|languages|brand|restaurants?|stores?|users?|report|metaverse)$/;

/** Pieces [first, end) that the words of a name cover; undefined when it covers none. */
export function piecesWithin(
  pieces: readonly Piece[],
  from: number,
  to: number,
): { readonly first: number; readonly end: number } | undefined {
  const first = pieces.findIndex((p) => p.from >= from);
  let end = first;
  while (end >= 0 && end < pieces.length && pieces[end]!.to <= to) end++;
  return first < 0 || end === first ? undefined : { first, end };
}

/** "Playas | del Coco", "Turtle Bay | Eco Resort": the language core's longer name, where a place of the tables is but its beginning. */
export function widened(
  candidate: Candidate,
  pieces: readonly Piece[],
  first: number,
  end: number,
  name: string,
): Candidate | undefined {
  if (first > candidate.first || end <= candidate.end || candidate.kind !== null) return undefined;
  const words = pieces.slice(first, end);
  if (NO_PLACE.test(words.at(-1)!.text) || FESTIVAL.test(words[0]!.text)) return undefined;
  if (words.some((p, i) => PERSON_TITLES.has(p.text) || (i + 1 < words.length && !/^[ -]$/.test(p.gap)))) return undefined;
  const particle = first === candidate.first && /^(?:del|de|do|da|la|el|al)$/.test(pieces[candidate.end]!.text);
  const kind = kindOfName(words) ?? WIDER_HEADS[words.at(-1)!.text];
  if (!particle && (kind === undefined || namesBody(words))) return undefined;
  return { first, end, name, classes: 0, kind: kind ?? null, rule: 'places/core-name' };
}

const FESTIVAL = /^(?:Fête|Fiesta|Feria|Festa|Festival|Día|Copa|Liga|Batalla|Battle)$/;

/** Heads of what stands in a place and is named after it. */
const WIDER_HEADS: Readonly<Record<string, PlaceKind>> = {
  Wall: 'facility',
  Resort: 'facility',
  Bar: 'facility',
  Shopping: 'facility',
  Restaurant: 'facility',
  Rockies: 'other',
};

/** Whether a word of the name is the head of a body that is no building either. */
export const namesBody = (words: readonly Piece[]): boolean =>
  words.some((p) => BODY_HEADS.has(p.text)) && kindOfName(words) === undefined;
