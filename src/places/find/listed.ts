import type { Sentence } from '../../core/index.js';
import { CLASS } from '../../world/index.js';
import { AFTER_CITY_ONLY, AGENCIES, INNER, MONTHS } from '../lexicon/cues.js';
import { PEOPLES } from '../lexicon/peoples.js';
import { joins, type Piece } from '../pieces.js';
import { shortCityName } from '../short-names.js';
import { type Candidate, classesOf, MOST_WORDS, slice } from './candidate.js';

/** State abbreviations without their stop are words ("Ill", "Wash"). */
const ABBREVIATIONS = new Set([...AFTER_CITY_ONLY].map((a) => a.slice(0, -1).toLowerCase()));
const PEOPLE_NAMES = new Set(PEOPLES.trim().split(/\s+/));

/** The longest name from this word on that the gazetteer or the tables have. */
export function listed(sentence: Sentence, pieces: readonly Piece[], first: number): Candidate | undefined {
  const start = pieces[first]!;
  if (!start.capital && !/^(?:sub|el|al|as|ash)$/.test(start.text)) return undefined;
  const dateline = sentence.kind === 'dateline';
  if (/^\p{N}/u.test(start.text)) return undefined;
  if (!dateline && MONEY.test(sentence.text.slice(Math.max(0, start.from - 2), start.from))) return undefined;
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
    if (!dateline && /^[$/@_]/.test(sentence.text.slice(last.to))) continue; // "US$5", but "CAIRO/GAZA, May 3"
    if (MONTHS.has(name) && /^\.? \d/.test(sentence.text.slice(last.to, last.to + 3))) continue;
    if (AGENCIES.has(name) && (dateline || /[(]$/.test(sentence.text.slice(0, start.from)))) continue;
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
  // "ROME, Oct 3 (Reuters) -", "KING, N.C. —"
  if (start.upper && name.length === 4 && sentence.kind === 'dateline' && !AGENCIES.has(name)) return true;
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
