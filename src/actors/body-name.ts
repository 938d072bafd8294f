import type { Sentence } from '../core/index.js';
import { countryOfBody, headOf } from './bodies.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt } from './countries.js';
import type { Known, KnownIndex } from './known.js';
import { FACILITY } from './person-name.js';
import { isCapital, isPossessive, textOf } from './shape.js';
import { NO_ACTOR, PEOPLE } from './words.js';

/** "Russia's | Security Council" is not that of the United Nations. */
const OF_STATES_TOO = /^(?:Security Council|General Assembly|Human Rights Council|Council of Ministers)$/;

/** What the lexicon tells of a name; of one that several states share only the side, and the words around whose it is. */
export function whatIsKnown(known: Known, sentence: Sentence, from: number, to: number): Partial<Candidate> {
  if (known.sector === 'IGO' && OF_STATES_TOO.test(textOf(sentence, from, to))) {
    const country = countryOfBody(sentence, from, to);
    if (country !== null) return { country, sector: 'GOV' };
  }
  if (known.shared) return { country: countryOfBody(sentence, from, to), sector: known.sector };
  return { known, country: known.country, sector: known.sector, title: known.title };
}

/** The bare name of a body within what the language core took for one. */
export function body(sentence: Sentence, from: number, to: number, known: KnownIndex): Candidate | undefined {
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
  if (/^\p{Lu}\p{Ll}{3,}ism$/u.test(text)) return true; // "Naxalism"
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
