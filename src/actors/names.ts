import type { NameMention, PlaceMention, Sentence } from '../core/index.js';
import { bodiesByHead, countryOfBody, headOf } from './bodies.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt } from './countries.js';
import { type KnownIndex, knownAt } from './known.js';
import { isAcronym, isCapital, isInitial, isPossessive, PARTICLES, textOf } from './shape.js';
import { titleBefore } from './title.js';
import { HONORIFIC, TITLE, TITLE_ADVERB } from './words.js';

/** Every stretch of a sentence that may be the name of a person or a body. */
export function nameCandidates(
  sentence: Sentence,
  names: readonly NameMention[],
  places: readonly PlaceMention[],
  known: KnownIndex,
): Candidate[] {
  const out: Candidate[] = [];
  for (const name of names) {
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
    if (!match) continue;
    out.push(
      candidate(sentence, i, match.to, match.known.kind, 'actors/known', 5 + Math.min(3, match.to - i) * 0.1, {
        known: match.known,
        country: match.known.country,
        sector: match.known.sector,
        title: match.known.title,
      }),
    );
    i = match.to - 1;
  }
  out.push(...bodiesByHead(sentence));
  out.push(...personsByTitle(sentence, places));
  return out;
}

/** The bare name of a person within what the language core took for one. */
function person(sentence: Sentence, from: number, to: number): Candidate | undefined {
  const { tokens } = sentence;
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
  if (f >= t || !/\p{L}/u.test(textOf(sentence, f, t))) return undefined;
  return candidate(sentence, f, t, 'person', 'actors/name-model', 3);
}

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
  if (f >= t) return undefined;
  const text = textOf(sentence, f, t);
  const entry = known.byName.get(text);
  if (entry)
    return candidate(sentence, f, t, entry.kind, 'actors/name-model', 5, {
      known: entry,
      country: entry.country,
      sector: entry.sector,
      title: entry.title,
    });
  const head = headOf(sentence, f, t);
  return candidate(sentence, f, t, 'organization', 'actors/name-model', 3.5, {
    sector: head?.sector ?? null,
    country: countryOfBody(sentence, f, t),
  });
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
    else if (to > from && token.text === '-' && isCapital(tokens[to + 1])) to++;
    else break;
  }
  while (to > from && tokens[to - 1]!.upos === 'PUNCT' && tokens[to - 1]!.text !== '.') to--;
  return to;
}

/** "van der | Bellen": particles that end in a capital; "e", "y", "de" alone before lower case are words. */
function particleLeads(sentence: Sentence, i: number): boolean {
  for (let k = i; k < i + 3 && k < sentence.tokens.length; k++) {
    if (isCapital(sentence.tokens[k])) return true;
    if (!PARTICLES.has(sentence.tokens[k]!.lower)) return false;
  }
  return false;
}
