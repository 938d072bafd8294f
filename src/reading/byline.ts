import { findDay } from './day.js';
import { agencyNamed } from './lexicon/agencies.js';

/** What a byline says; offsets are not kept: bylines are no body. */
export interface Byline {
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** ISO day, where the line has one with its year. */
  readonly day: string | null;
}

const OPENING =
  /^[-–—*_\s]*(?:by|written by|story by|report by|reported by|posted by|words by|text by)(?:\s*:\s*|\s+)(?=["“'‘]?[\p{L}@])/iu;
const REPORTING =
  /^[([]?\s*(?:additional |with |further )?(?:reporting|reported|writing|written|editing|edited|compiled) by\s*:?\s+(?=\p{Lu})/iu;
const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december then now early late the this that these those midday noon nightfall dawn morning evening contrast comparison law far
  using virtue order night day all its his her their our my`.split(/\s+/),
);
const NAME_PARTICLES = new Set(
  'de del della di da dos das du la le van von der den ter ten bin binti ibn bint al el abu ben y e af av zu zur st'.split(' '),
);
const DESK =
  /\b(?:staff|newsroom|desk|team|bureau|correspondents?|reporters?|writers?|editors?|news|wires?|agenc(?:y|ies)|press|service|tv|radio|media|times|post|daily|monitor|tribune|herald|gazette|journal|chronicle|observer|telegraph|examiner|dispatch|courier|broadcasting|network|channel|online|\.com|digital|report|reports)\b/i;

/** Reads a line that is a byline and nothing else; undefined: "By Friday, the army had taken the town." */
export function readByline(line: string): Byline | undefined {
  if (line.length > 220) return undefined;
  const reporting = REPORTING.exec(line);
  if (reporting !== null) return readReporting(line.slice(reporting[0].length), line);
  const opening = OPENING.exec(line);
  if (opening === null) return undefined;
  const rest = line.slice(opening[0].length).trim();
  const firstWord = /^["“'‘]?([\p{L}'’.-]+)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  if (NOT_NAMES.has(firstWord) && agencyNamed(rest) === undefined) return undefined;
  const day = findDay(rest);
  const text = (day === undefined ? rest : rest.slice(0, day.from)).trim();
  // a sentence: "By law he must resign."
  if (/[a-z]{3}[.!?]["”']?$/.test(rest) && !/\b(?:staff|inc|corp|co|jr|sr)\.$/i.test(rest)) return undefined;
  const authors: string[] = [];
  let agency: string | null = null;
  let understood = false;
  let left = text;
  for (let guard = 0; left !== '' && guard < 12; guard++) {
    const name = takeName(left);
    if (name === undefined) break;
    const known = agencyNamed(name.text);
    if (known !== undefined) agency ??= known;
    else if (!DESK.test(name.text) && name.words >= 2) authors.push(properCase(name.text));
    else if (name.words < 2 && !DESK.test(name.text)) break;
    understood = true;
    left = left.slice(name.length);
    const more = /^\s*(?:,\s*(?:and\s+)?|&\s*|\band\s+|\/\s*|;\s*)(?=["“'‘]?\p{Lu})/iu.exec(left);
    if (more === null) break;
    const next = left.slice(more[0].length);
    if (isRole(next)) {
      left = next;
      break;
    }
    left = next;
  }
  if (!understood) return undefined;
  const role = left.replace(/^[\s,;:|/•·–—-]+/, '');
  if (!fitsRole(role, left)) return undefined;
  agency ??= agencyIn(role);
  return { authors, agency, day: day?.day ?? null };
}

/** "(Reporting by Jane Doe in Geneva and John Roe; Editing by Max Moe)": the reporters. */
function readReporting(rest: string, line: string): Byline | undefined {
  const text = rest.replace(/[)\].\s]+$/, '');
  const first = /^(?:additional|with|further|editing|edited)/i.test(line.replace(/^[([\s]+/, '')) ? '' : text.split(';')[0]!;
  const authors: string[] = [];
  let left = first;
  for (let guard = 0; left !== '' && guard < 12; guard++) {
    const name = takeName(left);
    if (name === undefined) break;
    if (name.words >= 2 && !DESK.test(name.text)) authors.push(properCase(name.text));
    left = left.slice(name.length).replace(/^\s+in\s+[\p{Lu}][\p{L}'. -]{1,30}?(?=,|\s+and\s|$)/u, '');
    const more = /^\s*(?:,\s*(?:and\s+)?|&\s*|and\s+)/.exec(left);
    if (more === null) break;
    left = left.slice(more[0].length);
  }
  // "Reporting by the UN shows that ..." is a sentence of the story
  if (first !== '' && authors.length === 0 && !DESK.test(first)) return undefined;
  if (/[a-z]\s+(?:said|says|shows?|found|has|have|was|were|is|are)\s/.test(text)) return undefined;
  return { authors, agency: null, day: null };
}

/** Capitalised words from the start of a text: "L.B. Whyde", "Hervé Bar", "Ursula von der Leyen". */
function takeName(text: string): { readonly text: string; readonly words: number; readonly length: number } | undefined {
  const pattern = /["“'‘]?([\p{L}][\p{L}.'’"“”-]*)(\s+)?/uy;
  let end = 0;
  let words = 0;
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (m === null) break;
    const word = m[1]!;
    const lower = word.toLowerCase();
    if (NAME_PARTICLES.has(word) && words > 0) {
      at = pattern.lastIndex;
      continue;
    }
    if (!/^(?:d['’]|al-|el-)?\p{Lu}/u.test(word)) break;
    if (
      words > (lower === 'associated' ? 1 : 0) &&
      /^(?:for|and|of|in|from|with|updated|published|posted|created|special|staff|associated|the)$/.test(lower)
    )
      break;
    words++;
    at = pattern.lastIndex;
    end = at - (m[2]?.length ?? 0);
    if (words >= 6) break;
  }
  if (words === 0) return undefined;
  return { text: text.slice(0, end).replace(/["“”]/g, '').trim(), words, length: end };
}

const isRole = (text: string): boolean =>
  /^(?:the )?(?:associated press|staff|special|correspondent|reporter|writer|editor|senior|chief|contributing|bureau|[\p{L} ]{0,40}\b(?:writer|reporter|correspondent|editor|staff|bureau|news|press|times|post)\b)/iu.test(
    text,
  );

/** What may follow the names: an outlet, an office, a place, a time stamp; no sentence. */
function fitsRole(role: string, raw: string): boolean {
  if (role === '') return true;
  const words = role.split(/\s+/);
  if (words.length > 14) return false;
  if (/^(?:for|of|in|from|with|special|staff|the|associated|updated|published|posted|created|@|\(|\||via|at)/i.test(role)) {
    return (
      words.filter(
        (word) =>
          /^[a-z]{3,}$/.test(word) &&
          !/^(?:for|the|and|from|with|special|staff|writer|reporter|published|updated|posted|via|contributing|correspondent|editor|news|senior|chief)$/.test(
            word,
          ),
      ).length <= 2
    );
  }
  if (!/^[\s]*[,;:|/•·–—-]/.test(raw) && !DESK.test(role)) return false;
  return words.filter((word) => /^[a-z]{4,}$/.test(word)).length <= 3;
}

function agencyIn(role: string): string | null {
  const m = /(?:^|\bfor |\bof |[,|/(–-]\s*)(?:the )?([\p{Lu}][\p{L}-]*(?: [\p{Lu}][\p{L}-]*){0,3})/gu;
  for (const found of role.matchAll(m)) {
    const name = found[1]!;
    const known =
      agencyNamed(name) ?? agencyNamed(name.replace(/\s+(?:Writer|Reporter|Correspondent|Staff|News Agency)s?$/i, ''));
    if (known !== undefined) return known;
  }
  return null;
}

/** "JANE DOE" to "Jane Doe"; mixed case stays. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (whole, first: string, rest: string) =>
    /\./.test(whole) ? whole : first + rest.toLowerCase(),
  );
}
