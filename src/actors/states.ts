import type { PlaceMention, Sentence } from '../core/index.js';
import { headOf } from '../language/tree/index.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt, countryWithin } from './countries.js';
import { EVENT_NOUNS, STATIVE_VERBS } from './lexicon/event-nouns.js';

/** A country or its capital that acts ("Moscow said", "Armenia accused Azerbaijan"), and "the Armenian side". */
export function stateCandidates(
  sentence: Sentence,
  places: readonly PlaceMention[],
  countryOf: ReadonlyMap<PlaceMention, string>,
): Candidate[] {
  const out: Candidate[] = [];
  for (const place of places) {
    if (place.value.ofBody) continue;
    if (
      place.value.form !== 'metonym'
        ? !acts(sentence, place) && !suffers(sentence, place)
        : /^(?:capital|city|in|near|at|outside|town)$/.test(sentence.tokens[place.words.from - 1]?.lower ?? '')
    )
      continue;
    const country = countryOf.get(place) ?? countryWithin(sentence, place.words.from, place.words.to);
    if (country === undefined) continue;
    out.push(
      candidate(sentence, place.words.from, place.words.to, 'state', 'actors/metonym', 2.5, {
        country,
        sector: 'GOV',
        phraseFrom: withArticle(sentence, place.words.from),
      }),
    );
  }
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const land = countryAt(sentence, i);
    if (!land) continue;
    const next = tokens[land.to];
    // "the Armenian side", "the Turkish leadership"
    if (land.demonym && next && /^(?:side|leadership|state)$/.test(next.lower))
      out.push(
        candidate(sentence, i, land.to + 1, 'state', 'actors/demonym-side', 2.6, {
          form: 'nominal',
          country: land.country,
          sector: 'GOV',
          phraseFrom: withArticle(sentence, i),
        }),
      );
    // "the Americans and the Russians agreed": a people, a group of that country
    else if (
      land.demonym &&
      /s$/.test(tokens[i]!.lower) &&
      land.to === i + 1 &&
      /^(?:the|of|many|some|most|two|three|four|five|six|\d+)$/.test(tokens[i - 1]?.lower ?? '')
    )
      out.push(
        candidate(sentence, i, land.to, 'group', 'actors/people', 1, {
          form: 'nominal',
          country: land.country,
          plural: true,
          sector: 'CVL',
          phraseFrom: withArticle(sentence, i),
        }),
      );
    // "a 19-year-old Palestinian was shot": one of a people
    else if (land.demonym && land.to === i + 1 && isOne(sentence, i))
      out.push(
        candidate(sentence, i, land.to, 'person', 'actors/people', 1, {
          form: 'nominal',
          country: land.country,
          sector: 'CVL',
          phraseFrom: i,
        }),
      );
    // "an Israeli airstrike", "U.S. air raid": the doer of the deed
    else if (next && deed(sentence, land.to))
      out.push(
        candidate(sentence, i, land.to, 'state', 'actors/deed-of-state', 0.8, {
          form: 'nominal',
          country: land.country,
          sector: 'GOV',
        }),
      );
    i = land.to - 1;
  }
  return out;
}

/** A demonym that is a noun, with "a" or "another" before it (an age may stand between) and no noun behind. */
function isOne({ tokens, parsed }: Sentence, i: number): boolean {
  const next = tokens[i + 1];
  if (!parsed || (next !== undefined && !/^(?:AUX|VERB|ADP|CCONJ|SCONJ|PRON|PUNCT)$/.test(next.upos)) || next?.text === '-')
    return false;
  if (next?.text === ',' || /^(?:compound|amod|flat)$/.test(tokens[i]!.deprel)) return false;
  let at = i - 1;
  while (
    at > 0 &&
    i - at <= 6 &&
    (tokens[at]!.text === '-' ||
      /^(?:\d+|years?|old|year-old|young|elderly|second|third)$/.test(tokens[at]!.lower) ||
      /-old$/.test(tokens[at]!.lower))
  )
    at--;
  return /^(?:an?|another)$/.test(tokens[at]?.lower ?? '');
}

const withArticle = (sentence: Sentence, from: number): number => (sentence.tokens[from - 1]?.lower === 'the' ? from - 1 : from);

const DEEDS: ReadonlySet<string> = new Set(EVENT_NOUNS.split(/\s+/));
const STATIVE: ReadonlySet<string> = new Set(STATIVE_VERBS.split(/\s+/));

/** Within two words after `i` stands the noun of a deed that closes its phrase. */
function deed(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  for (let k = i; k < i + 3 && k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token.upos !== 'NOUN' && token.upos !== 'ADJ') return false;
    const after = tokens[k + 1];
    if (DEEDS.has(token.lemma) && after?.upos !== 'NOUN' && after?.text !== '-') return true;
  }
  return false;
}

/** A country that is the subject of a verb of doing, where no tree or metonym rule of the places room said so. */
function acts(sentence: Sentence, place: PlaceMention): boolean {
  if (speaks(sentence, place)) return true;
  if (
    !sentence.parsed ||
    countryAt(sentence, place.words.from)?.to !== place.words.to ||
    countryAt(sentence, place.words.from)?.demonym
  )
    return false;
  let token = headOf(sentence, place.words);
  // "Thailand and Cambodia blamed each other"; a longer row is a list of countries more than a party, but for what only parties do
  const first = sentence.tokens[token.head];
  if (token.deprel === 'conj' && first?.upos === 'PROPN')
    if (joinedTo(sentence, token.head) === 1 || SPEAKS.has(sentence.tokens[first.head]?.lemma ?? '')) token = first;
  const head = sentence.tokens[token.head];
  if (token.deprel !== 'nsubj' || head?.upos !== 'VERB' || head.index < token.index) return false;
  return !STATIVE.has(head.lemma);
}

const joinedTo = ({ tokens }: Sentence, first: number): number =>
  tokens.filter((t) => t.head === first && t.deprel === 'conj').length;

/** "invaded Kuwait", "accused Chad", "sanctions on Belarus": a country to which a state's deed or word is done. */
function suffers(sentence: Sentence, place: PlaceMention): boolean {
  const land = countryAt(sentence, place.words.from);
  if (!sentence.parsed || !land || land.demonym || land.to !== place.words.to) return false;
  const { tokens } = sentence;
  const token = tokens[place.words.to - 1]!;
  const first = token.deprel === 'conj' ? tokens[token.head] : token;
  const head = first === undefined ? undefined : tokens[first.head];
  if (first === undefined || head === undefined || head.index >= first.index) return false;
  if (first.deprel === 'obj') return head.upos === 'VERB' && DONE_TO.has(head.lemma);
  const preposition = tokens.find((t) => t.head === first.index && t.deprel === 'case')?.lower;
  if (preposition !== 'on' && preposition !== 'against') return false;
  // the tree may hang "on Belarus" on the verb: "imposed sanctions on Belarus"
  let i = place.words.from - 1;
  while (i > 0 && (tokens[i]!.upos === 'DET' || tokens[i]!.upos === 'ADP')) i--;
  return first === token && MEASURES.has(tokens[i]!.lemma);
}
const DONE_TO: ReadonlySet<string> = new Set(
  'accuse blame threaten warn urge invade condemn denounce criticize criticise sanction sue'.split(' '),
);
const MEASURES: ReadonlySet<string> = new Set('sanction embargo'.split(' '));

const SPEAKS: ReadonlySet<string> = new Set(
  (
    'say warn accuse deny announce urge call vow claim condemn reject insist declare ask demand agree refuse offer threaten launch invade attack bomb expel impose send ' +
    'deploy withdraw recall sign suspend pledge promise confirm acknowledge admit summon respond react retaliate shell seize ban order host block veto denounce criticize ' +
    'criticise welcome propose express reiterate stress protest complain appeal vote abstain intervene mediate negotiate broker'
  ).split(' '),
);
const BETWEEN =
  /^(?:this|last|on|late|early|also|later|has|have|had|will|would|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again|earlier|repeatedly|strongly|swiftly|immediately)$/;

/** "Iran this week warned": a country and a finite verb of speech or state action, whatever the tree makes of it. */
function speaks(sentence: Sentence, place: PlaceMention): boolean {
  const { tokens } = sentence;
  const land = countryAt(sentence, place.words.from);
  if (!land || land.demonym || land.to !== place.words.to || tokens[place.words.from - 1]?.upos === 'ADP') return false;
  let i = land.to;
  while (i < tokens.length && i - land.to < 4 && BETWEEN.test(tokens[i]!.lower)) i++;
  const verb = tokens[i];
  return verb !== undefined && verb.upos === 'VERB' && verb.xpos !== 'VBG' && verb.xpos !== 'VB' && SPEAKS.has(verb.lemma);
}
