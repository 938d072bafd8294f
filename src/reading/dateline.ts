import { citiesNamed, countryNamed, divisionsNamed, stateOfPostal } from '../world/index.js';
import { findDay } from './day.js';
import { agencyNamed } from './lexicon/agencies.js';

/** A dateline at the start of a text; offsets into it. "GENEVA, Oct. 9 (Reuters) - " */
export interface DatelineMatch {
  /** Where the dateline's own text ends (its dash included), and where the story starts. */
  readonly end: number;
  readonly place: readonly [from: number, to: number] | null;
  readonly date: readonly [from: number, to: number] | null;
  /** ISO day, where the dateline has a year. */
  readonly day: string | null;
  /** What stands in parentheses: an agency, a station or a paper. */
  readonly agency: string | null;
}

const REACH = 150;
const DELIMITER = /\s*(?:—|–|―|--+|(?<=[\s)A-Z.])-|(?<=[\s)])_|(?<=[A-Z)] )(?:\||>>)(?= )|:)/g;
/** Labels that stand where a place would: "UPDATE: ...", "PHOTOS - ..." */
const LABELS = new Set(
  `update updated breaking exclusive watch video photos photo pictures gallery live news alert developing correction clarification notice
  note editor's editorial opinion analysis comment column review feature profile factbox explainer timeline interview q&a report special
  original related more read listen advisory warning urgent flash bulletin recap summary highlights sport sports weather business politics
  crime police victim victims suspect suspects charges sources source what who why how when where the a an
  and but in on at no yes key facts background quotes quote graphic map maps poll just copyright advertisement editors contact by
  last next file previous earlier later meanwhile today
  tonight yesterday opinion: letter letters blog podcast tv radio press release statement media release immediate morning evening daily
  weekly top story stories headline headlines must see wednesday thursday friday saturday sunday monday tuesday`.split(/\s+/),
);
const PARTICLES = new Set(
  'de del la las los le les el al da do dos das di du of and the on upon sur sous am im ob der den an in y e'.split(' '),
);
/** "NO CITY (EL SALVADOR)", "UNDATED", "CLANDESTINE": filed from no town; the country may stand beside it. */
const NOWHERE = /^(?:NO CITY|UNDATED|CLANDESTINE)(?:\s*\(([^()\d]{2,40})\))?$/i;
const PAREN = /\s*[([]\s*([^()[\]]{1,60}?)\s*[)\]]\s*$/;
const BRACKETS = /^(?:\s*\[[A-Z][^[\]\n]{0,80}\])+\s*/;

/** Declines with undefined: "Police said - for the third time - that ..." */
export function matchDateline(text: string): DatelineMatch | undefined {
  const head = text.slice(0, REACH);
  const plain = bareAgency(head);
  if (plain !== undefined) return plain;
  const piped = onItsLine(text);
  if (piped !== undefined) return piped;
  let tries = 0;
  DELIMITER.lastIndex = 0;
  for (let m = DELIMITER.exec(head); m !== null && tries < 4; m = DELIMITER.exec(head), tries++) {
    const after = m.index + m[0].length;
    const mark = m[0].trim();
    const spaced = after >= text.length || /\s/.test(text[after]!);
    if (mark.startsWith('-') && mark.length === 1 && !spaced) continue;
    if ((mark === ':' || mark === '_') && !spaced) continue;
    const found = readHead(head.slice(0, m.index), mark, text, after);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "(Reuters) - ", "(CNN) -- " */
function bareAgency(head: string): DatelineMatch | undefined {
  const m = /^[([]\s*([A-Z][\w .&/-]{1,28}?)\s*[)\]]\s*(?:—|–|--+|-\s)\s*/.exec(head);
  return m === null ? undefined : { end: m[0].length, place: null, date: null, day: null, agency: m[1]! };
}

/** "RAIPUR, FEB 1 2025 | Deccan News", "Lagos | Daily Courier | 5 March 2024": a line of its own; the day vouches for it. */
function onItsLine(text: string): DatelineMatch | undefined {
  if (text.length > REACH || !text.includes('|') || text.includes('\n')) return undefined;
  const parts = [...text.matchAll(/[^|]+/g)].map((m) => ({ from: m.index, text: m[0] }));
  if (parts.length < 2 || parts.length > 3 || parts[0]!.from !== 0) return undefined;
  const head = parts[0]!.text.trimEnd();
  const found = readHead(head, '--', text, text.length) ?? {
    place: [0, head.length] as const,
    date: null,
    day: null,
    agency: null,
  };
  const place = found.place === null ? undefined : readPlace(text.slice(...found.place));
  if (place === undefined || !(isKnown(place.parts) || (place.capitals && found.date !== null))) return undefined;
  let { date, day, agency } = found;
  for (const part of parts.slice(1)) {
    const written = date === null ? findDay(part.text) : undefined;
    if (written !== undefined) {
      date = [part.from + written.from, part.from + written.to];
      day = written.day;
    } else if (agency === null && isOutlet(part.text.trim())) agency = part.text.trim();
    else return undefined;
  }
  return day === null ? undefined : { end: text.length, place: found.place, date, day, agency };
}

function readHead(head: string, mark: string, text: string, after: number): DatelineMatch | undefined {
  let rest = head.trimEnd();
  if (rest.length < 2) return undefined;
  let agency: string | null = null;
  let date: readonly [number, number] | null = null;
  let day: string | null = null;
  let undated = false;
  const takeDate = (from: number, part: string): boolean => {
    const found = findDay(part);
    // nothing else may stand beside the day, but for a weekday or a comma
    if (
      found === undefined ||
      !/^[\s,(]*(?:[A-Za-z]{3,9}\.?,?\s*)?$/.test(part.slice(0, found.from)) ||
      part.slice(found.to).trim() !== ''
    ) {
      return false;
    }
    date = [from + found.from, from + found.to];
    day = found.day;
    return true;
  };
  for (let i = 0; i < 2; i++) {
    const paren = PAREN.exec(rest);
    if (paren === null) break;
    const inner = rest.indexOf(paren[1]!, paren.index);
    if (takeDate(inner, paren[1]!)) rest = rest.slice(0, paren.index);
    else if (agency === null && isOutlet(paren[1]!)) {
      agency = paren[1]!;
      rest = rest.slice(0, paren.index);
    } else break;
  }
  rest = rest.replace(/[\s,]+$/, '');
  // the day follows the place after a comma: "MOSCOW, Oct 9", "SAN SALVADOR, 3 JAN 90", "DAKAR, Senegal, Jul 25 2022"
  for (let comma = rest.lastIndexOf(','); date === null && comma >= 0; comma = rest.lastIndexOf(',', comma - 1)) {
    const part = rest.slice(comma + 1);
    if (part.length > 32) break;
    if (/^\s*(?:NO DATE|UNDATED)\s*$/i.test(part)) {
      undated = true;
      rest = rest.slice(0, comma);
      break;
    }
    if (takeDate(comma + 1, part)) rest = rest.slice(0, comma);
    if (comma === 0) break;
  }
  if (date !== null && agency === null && agencyNamed(rest) !== undefined) {
    // "afrol News, 27 January - "
    return { end: after, place: null, date, day, agency: rest };
  }
  const nowhere = NOWHERE.exec(rest);
  const from = nowhere?.[1] === undefined ? 0 : rest.indexOf(nowhere[1], nowhere[0].indexOf('('));
  const place = nowhere === null ? readPlace(rest) : { capitals: true, parts: [] };
  if (place === undefined) return undefined;
  const story = text.slice(after, after + 400).trimStart();
  const wireCaps = story.length > 20 && story === story.toUpperCase();
  const vouched = agency !== null || date !== null || undated;
  if (!vouched) {
    // an all-capitals text says nothing by capitals; after a colon, or in small letters, it must be a place that is known
    if (wireCaps) return undefined;
    if ((mark === ':' || !place.capitals) && (story.length < 60 || !isKnown(place.parts))) return undefined;
    if (story !== '' && !/^["“'‘«([]?[\p{Lu}\d$£€]/u.test(story)) return undefined;
  } else if (agency === null && !place.capitals && mark === ':') return undefined;
  let end = after;
  const brackets = BRACKETS.exec(text.slice(after, after + 300));
  if (brackets !== null) end += brackets[0].trimEnd().length;
  if (nowhere !== null) return { end, place: from === 0 ? null : [from, from + nowhere[1]!.length], date, day, agency };
  return { end, place: [0, rest.length], date, day, agency };
}

/** A name of an outlet, not an aside: "(AP)", "(CBSNewYork/AP)", "(RADIO CADENA YSKL)". */
function isOutlet(inner: string): boolean {
  if (/\d{3}|[.!?]\s/.test(inner)) return false;
  const words = inner.split(/[\s/]+/);
  return (
    words.length <= 7 &&
    words.every((word) => /^(?:[\p{Lu}\d"'“]|[-–&]$)/u.test(word) || PARTICLES.has(word) || /^(?:afrol|dpa|iTV|eNCA)$/.test(word))
  );
}

function readPlace(text: string): { readonly capitals: boolean; readonly parts: readonly string[] } | undefined {
  if (text.length < 2 || text.length > 70 || !/^\p{Lu}/u.test(text)) return undefined;
  // "MANAGUA (NICARAGUA)"
  const bare = text.replace(/\s*\(([^()]*)\)/g, ', $1');
  if (/[\d;:?!"“”()[\]]/.test(bare)) return undefined;
  const parts = bare.split(/\s*[,/]\s*|\s+and\s+/i);
  if (parts.length > 5) return undefined;
  let words = 0;
  for (const part of parts) {
    const list = part.split(/\s+/);
    words += list.length;
    for (const word of list) {
      if (word === '') return undefined;
      if (PARTICLES.has(word)) continue;
      if (!/^(?:[ad]l-|d'|'|’)?\p{Lu}/u.test(word)) return undefined;
    }
  }
  if (words > 9) return undefined;
  const first = parts[0]!;
  const firstWords = first.toLowerCase().split(/\s+/);
  if (LABELS.has(firstWords[0]!) || LABELS.has(firstWords[firstWords.length - 1]!)) return undefined;
  const letters = first.replace(/[^\p{L}]/gu, '').replace(/^(?:Mc|Mac|St|Ste|Ft|Mt|De|La|Le)(?=\p{Lu}{2})/u, '');
  const capitals = letters.length >= 2 && first.split(/\s+/).every((word) => PARTICLES.has(word) || isCapital(word));
  return { capitals, parts };
}

const isCapital = (word: string): boolean =>
  word === word.toUpperCase() || /^(?:Mc|Mac|De|La|Le|Du|Al-|El-|O')\p{Lu}{2,}/u.test(word) || /^(?:St|Ste|Ft|Mt)\.?$/.test(word);

/** "Doha", "Cape Town"; "Sambalpur, India": a city of some size, or one with the country or state that it is in. */
function isKnown(parts: readonly string[]): boolean {
  const [first, within] = parts;
  if (first === undefined || !/^\p{L}{3}/u.test(first)) return false;
  const largest = citiesNamed(first)[0];
  if (largest === undefined) return false;
  if (largest.population >= 100_000) return true;
  return (
    within !== undefined &&
    (countryNamed(within) !== undefined || divisionsNamed(within).length > 0 || stateOfPostal(within) !== undefined)
  );
}
