import type { NameMention, PlaceMention, Sentence } from '../core/index.js';
import { bodiesByHead, countryOfBody, headOf } from './bodies.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt } from './countries.js';
import { type Known, type KnownIndex, knownAt } from './known.js';
import { genderOf } from './link/persons.js';
import { isAcronym, isCapital, isInitial, isPossessive, PARTICLES, textOf } from './shape.js';
import { titleBefore } from './title.js';
import { HONORIFIC, NO_ACTOR, PEOPLE, TITLE, TITLE_ADVERB } from './words.js';

/** Every stretch of a sentence that may be the name of a person or a body. */
export function nameCandidates(
  sentence: Sentence,
  names: readonly NameMention[],
  places: readonly PlaceMention[],
  known: KnownIndex,
): Candidate[] {
  const out: Candidate[] = [];
  for (const name of names) {
    if (isPlaced(sentence, name, places)) continue;
    if (name.value.type === 'person') {
      const c = person(sentence, name.words.from, name.words.to);
      if (c) out.push(c);
    } else if (name.value.type === 'organization') {
      const c = body(sentence, name.words.from, name.words.to, known);
      if (c) out.push(c);
    }
  }
  for (let i = 0; i < sentence.tokens.length; i++) {
    const match = knownAt(known, sentence, i);
    if (!match || places.some((p) => isPartOf(i, match.to, p.words))) continue;
    if (isProduct(sentence, match.to, match.known.sector)) {
      i = match.to - 1;
      continue;
    }
    out.push(
      candidate(sentence, i, match.to, match.known.kind, 'actors/known', 5 + Math.min(3, match.to - i) * 0.1, {
        ...whatIsKnown(match.known, sentence, i, match.to),
      }),
    );
    i = match.to - 1;
  }
  out.push(...bodiesByHead(sentence, places));
  out.push(...personsByTitle(sentence, places));
  out.push(...personsByWord(sentence));
  return longerBodies(out);
}

/** "north of el-Fasher", "in Lasbela": what the places' room has found, with more of the article before it, behind a preposition of place. */
function isPlaced(sentence: Sentence, { words }: NameMention, places: readonly PlaceMention[]): boolean {
  if (!places.some((p) => p.value.form === 'literal' && p.words.from === words.from && p.words.to === words.to)) return false;
  const { tokens } = sentence;
  const before = tokens[words.from - 1]?.lower ?? '';
  return PLACING.test(before) || (before === 'of' && tokens[words.from - 2]?.upos === 'NOUN');
}
const PLACING = /^(?:in|near|at|from|outside|around|across|throughout|toward|towards|inside)$/;

/** "Santa | Ana", "ANA" alone being a body. */
const isPartOf = (from: number, to: number, whole: { readonly from: number; readonly to: number }): boolean =>
  whole.from <= from && to <= whole.to && to - from < whole.to - whole.from;

/** What the lexicon tells of a name; of one that several states share only the side, and the words around whose it is. */
function whatIsKnown(known: Known, sentence: Sentence, from: number, to: number): Partial<Candidate> {
  if (known.shared) return { country: countryOfBody(sentence, from, to), sector: known.sector };
  return { known, country: known.country, sector: known.sector, title: known.title };
}

const PRODUCT =
  /^(?:account|accounts|page|pages|post|posts|handle|feed|app|channel|video|live|group|user|users|message|messages|thread|translate|translator|maps|play|docs|drive|chrome|pay|search|aircraft|plane|planes|jet|jets|car|phone|smartphones|smartphone)$/;
const EVENT =
  /^(?:world|cup|convention|resolution|charter|prize|award|awards|open|championship|championships|games|summit|conference|treaty|protocol|day|decade|climate|declaration)$/;

/** "Boeing 737", "its Facebook page", "Google Maps", "the FIFA World Cup", "UN Convention": what is named after a body is not the body. */
function isProduct(sentence: Sentence, to: number, sector: string | null): boolean {
  const next = sentence.tokens[to];
  if (!next || next.from - sentence.tokens[to - 1]!.to > 1) return false;
  if (isCapital(next) && EVENT.test(next.lower)) return true;
  if (sector !== 'BUS') return false;
  return /^\p{L}?\d/u.test(next.text) || PRODUCT.test(next.lower);
}

/** A lexicon's name that is a part of a longer body ("IRGC Navy", "United States Department of State") gives way to it. */
function longerBodies(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const c of candidates) {
    const outer =
      c.rule === 'actors/known'
        ? candidates.find(
            (o) =>
              o.kind === 'organization' &&
              o.known === null &&
              o.from <= c.from &&
              c.to <= o.to &&
              o.to - o.from > c.to - c.from &&
              !/^(?:of|for|to|in)$/.test(o.sentence.tokens[c.from - 1]?.lower ?? ''),
          )
        : undefined;
    if (!outer) kept.push(c);
  }
  return kept;
}

/** "the officer surnamed | Liu", "a woman named | Karakket", "63-year-old | Earnest McKnight": words that only a name follows. */
function personsByWord(sentence: Sentence): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const { tokens } = sentence;
  const out: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || tokens[i]!.upos === 'VERB') continue;
    const before = tokens[i - 1]!.lower;
    const named =
      before === 'surnamed' ||
      (before === 'named' &&
        /^(?:man|woman|boy|girl|friend|person|student|officer|teenager|child|suspect|victim|son|daughter|brother|sister|someone|neighbor|neighbour|driver|soldier|farmer)$/.test(
          tokens[i - 2]?.lower ?? '',
        ));
    const aged =
      before === 'old' && tokens[i - 2]?.text === '-'
        ? /^year/.test(tokens[i - 3]?.lower ?? '')
        : /-year-olds?$|^year-old$/.test(before);
    if (!named && !aged) continue;
    const to = nameEnd(sentence, i);
    if (to === i || countryAt(sentence, i) || !bareName(sentence, i, to) || (aged && to - i < 2)) continue;
    out.push(candidate(sentence, i, to, 'person', named ? 'actors/named' : 'actors/aged-name', 3.1));
    i = to - 1;
  }
  return out;
}

/** The bare name of a person within what the language core took for one. */
function person(sentence: Sentence, start: number, to: number): Candidate | undefined {
  const { tokens } = sentence;
  let from = start;
  let f = from;
  let t = to;
  while (t > f && (isPossessive(tokens[t - 1]) || (tokens[t - 1]!.upos === 'PUNCT' && !/^[.)"”]$/.test(tokens[t - 1]!.text))))
    t--;
  for (;;) {
    const token = tokens[f];
    if (!token || t - f < 2) break;
    const lower = token.lower;
    if (HONORIFIC.has(lower) || HONORIFIC.has(`${lower}.`) || TITLE_ADVERB.has(lower) || (token.text === '.' && f > from)) {
      f++;
      continue;
    }
    const title = longestTitle(sentence, f, t);
    if (title === f) break;
    f = title;
  }
  while (
    f === from &&
    f > 0 &&
    isCapital(tokens[f - 1]) &&
    tokens[f - 1]!.upos === 'PROPN' &&
    genderOf(tokens[f - 1]!.text) !== null &&
    !TITLE.has(tokens[f - 1]!.lower)
  ) {
    f--; // "Hunter | Biden" at the start of a sentence
    from--;
  }
  for (let k = t - 2; k >= f; k--)
    if (NAME_TITLES.test(tokens[k]!.lower)) {
      f = k + 1; // "Chief Commercial Officer | Roland Jaggi"
      break;
    }
  if (f < t && nameEnd(sentence, t - 1) > t && (hyphenated(sentence, t) || nickname(sentence, t) !== undefined))
    t = nameEnd(sentence, t - 1);
  return bareName(sentence, f, t) ? candidate(sentence, f, t, 'person', 'actors/name-model', 3) : undefined;
}

/** Whether the words can be a person's name: letters, no faith, deity or office alone, no building named after someone. */
function bareName(sentence: Sentence, from: number, to: number): boolean {
  if (from >= to) return false;
  const text = textOf(sentence, from, to);
  if (!/\p{L}{2}|^\p{Lu}\.?$/u.test(text) || NO_ACTOR.has(text) || PEOPLE.has(text)) return false;
  const last = sentence.tokens[to - 1]!.lower;
  if (TITLE.has(text.toLowerCase()) || (to - from > 1 && NAME_TITLES.test(last))) return false;
  if (FACILITY.test(last) && !isSurname(sentence, from, to)) return false;
  const next = sentence.tokens[to];
  return !(isCapital(next) && FACILITY.test(next!.lower));
}

/** "Cynthia | Park", "Carl Bridge": with a given name before it and no preposition of places the building is a surname. */
function isSurname({ tokens }: Sentence, from: number, to: number): boolean {
  if (to - from !== 2 || genderOf(tokens[from]!.text) === null || !SURNAME_TOO.test(tokens[to - 1]!.lower)) return false;
  return !/^(?:the|in|at|near|around|across|outside|inside|into|through)$/.test(tokens[from - 1]?.lower ?? '');
}

/** Of the words for buildings and waters those that families bear. */
const SURNAME_TOO = /^(?:park|bridge|church|tower|towers|lake|river|port|bay|mall|bank|banks|street|prize|court|city)$/;

/** Index after a title that opens [from, to) and leaves a name behind it. */
function longestTitle(sentence: Sentence, from: number, to: number): number {
  for (let n = Math.min(4, to - from - 1); n >= 1; n--) {
    const text = textOf(sentence, from, from + n).toLowerCase();
    // "Major", "King", "Judge", "Bishop", "Prince" are also names: a title only when at least two words or a known short form follow
    if (TITLE.has(text)) return from + n;
  }
  return from;
}

function body(sentence: Sentence, from: number, to: number, known: KnownIndex): Candidate | undefined {
  const { tokens } = sentence;
  let f = from;
  let t = to;
  while (t > f && (isPossessive(tokens[t - 1]) || (tokens[t - 1]!.upos === 'PUNCT' && !/^[.)]$/.test(tokens[t - 1]!.text)))) t--;
  while (t - f > 1 && (tokens[f]!.lower === 'the' || tokens[f]!.upos === 'PUNCT')) f++;
  for (let k = f + 1; k < t; k++)
    if (
      BEARER.test(tokens[k]!.lower) &&
      (k + 1 === t ||
        !/^(?:union|association|council|party|federation|office|commission|committee|office)$/.test(tokens[t - 1]!.lower))
    ) {
      t = k; // "EAC | Chairperson", "UN | Special Rapporteur on ..."
      while (
        t - f > 1 &&
        /^(?:special|high|chief|deputy|vice|general|presidential|prime|assistant|acting|former)$/.test(tokens[t - 1]!.lower)
      )
        t--;
    }
  if (f >= t) return undefined;
  const text = textOf(sentence, f, t);
  const entry = known.byName.get(text);
  if (entry)
    return candidate(sentence, f, t, entry.kind, 'actors/name-model', 5, {
      ...whatIsKnown(entry, sentence, f, t),
    });
  const head = headOf(sentence, f, t);
  if (noBody(sentence, f, t, text, head !== undefined)) return undefined;
  return candidate(sentence, f, t, 'organization', 'actors/name-model', 3.5, {
    sector: head?.sector ?? null,
    country: countryOfBody(sentence, f, t),
  });
}

/** Who bears an office: no part of the body's name before it. */
const BEARER =
  /^(?:rapporteur|commissioner|chairperson|chairman|chairwoman|president|presidential|candidate|leader|ruler|coach|captain|spokesman|spokeswoman|spokesperson|ceo|minister|director|secretary-general|ambassador|envoy|governor|mayor|senator|superintendent|inspector)$/;
/** Last words of festivals, laws, texts and regions that the model takes for bodies. */
const NO_BODY_TAIL =
  /^(?:summit|month|week|day|days|year|festival|cup|copa|libertadores|act|charter|statement|declaration|circle|festivals|games|airshow|expo|exhibition|awards|award|prize|plan|programme|program|project|scheme|strategy|campaign|championship|championships|marathon|protocol|treaty|accord|accords|agreement|agreements|revolution|uprising|war|wars|list|index|bill|law|code|constitution|street|road|avenue|highway|bridge|airport|stadium|mosque|temple|zone|zones|river|lake|mountain|mountains|island|islands|sea|ocean|bay|strait|canal|border|region|province|county|city|village|dam|pipeline|virus|disease|era|century|talks|crisis|issue|question)$/;

/** Heads that, capitalised and alone, mostly mean a thing, an office or the state, not a body by name. */
const BARE_HEAD =
  /^(?:court|council|church|bureau|government|union|police|army|navy|force|forces|hospital|state|states|kingdom|republic|party|opposition|commission|board|company|bank|committee|university|department|ministry|association|institute|centre|center|agency|authority|embassy|club|school|tribunal|office|league|society|crown|federation|group|liberal|liberals|conservative|conservatives|member|environment|economy|education|constitution|act|bill|parliament house|no|group [a-h]|internet)$/;

/** What the language core took for a body and is none: a people, a country, a unit, what a minister is minister of, a bare head word. */
function noBody(sentence: Sentence, from: number, to: number, text: string, headed: boolean): boolean {
  if (PEOPLE.has(text) || NO_ACTOR.has(text) || BARE_HEAD.test(text.toLowerCase())) return true;
  if (
    /^(?:sheriff|coroner|mayor|governor|attorney|prosecutor|marshal|superintendent|constable)$/.test(
      sentence.tokens[to - 1]!.lower,
    )
  )
    return true; // "Navarro County Sheriff"
  if (!headed && to - from > 1 && NO_BODY_TAIL.test(sentence.tokens[to - 1]!.lower)) return true;
  const land = countryAt(sentence, from);
  if (land && land.to === to) return true;
  const { tokens } = sentence;
  if (
    !headed &&
    FACILITY.test(tokens[tokens[to]?.text === ')' ? to + 1 : to]?.lower ?? '') &&
    isCapital(tokens[tokens[to]?.text === ')' ? to + 1 : to])
  )
    return true; // "(Holy Saviour) Cathedral"
  if (to - from > 1 && PEOPLE.has(textOf(sentence, from + 1, to)) && countryAt(sentence, from)) return true; // "US Evangelicals"
  const people = countryAt(sentence, to - 1);
  if (
    to - from === 2 &&
    people?.demonym &&
    /s$/.test(tokens[to - 1]!.text) &&
    tokens[to - 1]!.text !== tokens[to - 1]!.text.toUpperCase()
  )
    return true; // "British Indians"
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (
    /^(?:of|for)$/.test(tokens[before]?.lower ?? '') &&
    /^(?:minister|ministers|secretary|member|members|envoy|director-general|undersecretary)$/.test(
      tokens[before - 1]?.lower ?? '',
    ) &&
    (!headed || text === 'Parliament')
  )
    return true;
  return false;
}

/** "President | Ilham Aliyev", "Dr | Abbass": what stands after a title or an honorific. */
function personsByTitle(sentence: Sentence, places: readonly PlaceMention[]): Candidate[] {
  if (sentence.letterCase !== 'mixed') return [];
  const { tokens } = sentence;
  const out: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || tokens[i]!.upos === 'VERB' || tokens[i]!.upos === 'AUX') continue;
    const lower = tokens[i]!.lower;
    if (TITLE.has(lower) || HONORIFIC.has(lower)) continue;
    const before = tokens[i - 1]!;
    if (before.lower === 'general' && GENERAL_BODY.test(lower)) continue; // "the General Staff"
    const honoured = HONORIFIC.has(before.lower) || (before.text === '.' && HONORIFIC.has(`${tokens[i - 2]?.lower ?? ''}.`));
    const title = honoured ? undefined : titleBefore(sentence, i);
    if (!honoured && (!title || !personTitle(sentence, title.head, title.to, i))) continue;
    const to = nameEnd(sentence, i);
    if (to === i) continue;
    if (to - i === 1 && (countryAt(sentence, i) || isAcronym(tokens[i]!.text))) continue; // "President of", "Minister US"
    if (!honoured && places.some((p) => p.words.from < to && i < p.words.to)) continue; // "Mayor London"
    out.push(
      candidate(sentence, i, to, 'person', honoured ? 'actors/honorific-name' : 'actors/title-name', honoured ? 4.5 : 3.2),
    );
    i = to - 1;
  }
  return out;
}

const GENERAL_BODY = /^(?:staff|assembly|council|directorate|secretariat|confederation|union|command|congress|security)$/;

/** "officer Smith" but not "Officer Training", "student Union": lower-case or titled heads that name one person. */
function personTitle(sentence: Sentence, head: string, to: number, name: number): boolean {
  const token = sentence.tokens[to - 1];
  if (!token || to !== name) return false;
  if (
    /^(?:private|major|general|principal|chief|head|independent|father|sister|mother|guard|conductor|anchor|forward|captain|director|fellow|actor|secretary|host|member|manager|trainer|coach|representative|student|victim|doctor|company|driver|trader|advocate|deputy|executive)$/.test(
      head,
    )
  )
    return isCapital(sentence.tokens[name + 1]) || isCapital(token);
  return true;
}

/** End of the run of name-like tokens that begins at `from`. */
export function nameEnd(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let to = from;
  while (to < tokens.length && to - from < 6) {
    const token = tokens[to]!;
    if (isCapital(token) && !TITLE_ADVERB.has(token.lower) && token.upos !== 'VERB' && token.upos !== 'AUX') to++;
    else if (to > from && isInitial(token.text)) to++;
    else if (to > from && token.text === '.' && isInitial(tokens[to - 1]!.text)) to++;
    else if (
      to > from &&
      PARTICLES.has(token.lower) &&
      token.upos !== 'CCONJ' &&
      token.lower !== 'st' &&
      particleLeads(sentence, to)
    )
      to++;
    else if (to > from && hyphenated(sentence, to)) to += 2;
    else if (to > from && nickname(sentence, to)) to = nickname(sentence, to)!;
    else break;
  }
  while (to > from && tokens[to - 1]!.upos === 'PUNCT' && tokens[to - 1]!.text !== '.') to--;
  return to;
}

/** "van der | Bellen": particles that end in a capital; "e", "y", "de" alone before lower case are words. */
function particleLeads(sentence: Sentence, i: number): boolean {
  for (let k = i; k < i + 3 && k < sentence.tokens.length; k++) {
    if (isCapital(sentence.tokens[k])) return true;
    if (sentence.tokens[k]!.text === '-' && isCapital(sentence.tokens[k + 1])) return true;
    if (!PARTICLES.has(sentence.tokens[k]!.lower)) return false;
  }
  return false;
}

const COMPOUND_TAIL =
  /^(?:led|backed|era|style|based|born|run|owned|like|linked|inspired|appointed|controlled|only|type|esque|.*ed)$/;

/** "Sang | -min", "al | -Ansari", "Saint | -Denis"; not "Putin | -backed". */
function hyphenated(sentence: Sentence, i: number): boolean {
  const [before, dash, after] = [sentence.tokens[i - 1], sentence.tokens[i], sentence.tokens[i + 1]];
  if (!before || !dash || !after || !/^[-‐‑]$/.test(dash.text) || dash.from !== before.to || after.from !== dash.to) return false;
  return /^\p{L}/u.test(after.text) && (isCapital(after) || (after.text.length <= 6 && !COMPOUND_TAIL.test(after.lower)));
}

/** End of the name after a nickname in quotes: 'Ferdinand | “Bongbong” Marcos'. */
function nickname(sentence: Sentence, i: number): number | undefined {
  const { tokens } = sentence;
  if (!/^["“‘'(]$/.test(tokens[i]?.text ?? '') || !isCapital(tokens[i + 1])) return undefined;
  for (let k = i + 2; k <= i + 4; k++)
    if (/^["”’')]$/.test(tokens[k]?.text ?? ''))
      return isCapital(tokens[k + 1]) && /["“”]/.test(tokens[i]!.text) ? k + 2 : undefined;
  return undefined;
}

const FACILITY =
  /^(?:airport|airbase|base|park|complex|municipality|stadium|street|road|avenue|boulevard|bridge|square|foundation|award|awards|prize|school|university|college|hospital|mosque|church|cathedral|mall|tower|city|port|dam|lake|river|mountain|island|islands|district|province|cup|trophy|institute|centre|center|museum|library|theatre|theater|act|doctrine|memorial|airlines|group|company|bank|court|county|palace|market|festival|championship|championships|union|party|federation|wing|reserve|beach|bay|hotel)$/;

/** Tokens of person names that are words of an office: what stands before the bare name. */
const NAME_TITLES =
  /^(?:president|minister|secretary|commissioner|officer|general|director|chairman|chairwoman|chairperson|ambassador|governor|mayor|senator|spokesman|spokeswoman|spokesperson|spokesperson|chief|inspector|superintendent|lieutenant|sergeant|corporal|professor|ceo|ceos|leader|deputy|coach|captain|speaker|councillor|councilor|congressman|congresswoman|representative)$/;
