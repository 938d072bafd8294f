import type { Sentence } from '../core/index.js';
import { titleAfter, titleBeforeComma, titleOfFields } from './apposition.js';
import { type Candidate, candidate } from './candidate.js';
import { isPossessive, textOf } from './shape.js';
import { countryEnding, type Title, titleBefore } from './title.js';
import { BODY, HONORIFIC } from './words.js';

/**
 * Gives the persons of a sentence their title, gender, country and body from the words around the name, and all the phrase that a tree hangs on them.
 * What a title swallows ("foreign ministry" in "foreign ministry spokeswoman") stays a mention of its own; the bare office does not.
 */
export function withTitle(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  const swallowed: (readonly [number, number])[] = [];
  for (const c of candidates) {
    if (c.kind === 'person' && c.form !== 'name' && c.title !== null) {
      out.push(ofBody(sentence, c, candidates));
      continue;
    }
    if (c.kind !== 'person' || c.form !== 'name') {
      out.push(c);
      continue;
    }
    const before = titleBefore(sentence, c.from) ?? titleOfFields(sentence, c.from) ?? titleBeforeComma(sentence, c.from);
    const after = titleAfter(sentence, c.to);
    const headed = before ? undefined : titleOfBody(sentence, c, candidates);
    if (headed) {
      const { body, title: office } = headed;
      swallowed.push([office.outerFrom, body.from]);
      out.push({
        ...c,
        gender: office.gender,
        title: office.text,
        sector: office.past ? null : (office.sector ?? body.sector),
        country: office.country ?? body.country,
        belongsTo: [body.from, body.to],
        phraseFrom: office.outerFrom,
      });
      continue;
    }
    const title = before ?? after;
    const inner = title === undefined ? undefined : bodyOfTitle(sentence, title, candidates);
    if (inner) out.push(inner);
    if (before) swallowed.push([before.outerFrom, c.from]);
    if (after) swallowed.push([c.to, after.outerTo]);
    let gender = before?.gender ?? after?.gender ?? null;
    let phraseFrom = before && before.outerTo === c.from ? before.outerFrom : c.from;
    for (let i = c.from - 1; i >= 0 && i >= c.from - 2; i--) {
      const token = sentence.tokens[i]!;
      const honour = HONORIFIC.get(token.lower) ?? HONORIFIC.get(`${token.lower}.`);
      if (honour === undefined) {
        if (token.text === '.') continue;
        break;
      }
      gender ??= honour;
      phraseFrom = Math.min(phraseFrom, i);
    }
    if (!title) {
      out.push({ ...c, gender, phraseFrom });
      continue;
    }
    out.push({
      ...c,
      gender,
      title: c.title ?? title.text,
      sector: c.sector ?? (title.past ? null : sectorWithin(sentence, title, candidates)),
      country: c.country ?? before?.country ?? after?.country ?? null,
      belongsTo:
        (inner ? ([inner.from, inner.to] as const) : null) ??
        bodyIn(candidates, title) ??
        (before && after ? bodyIn(candidates, after) : null),
      phraseFrom,
      phraseTo: c.to,
      titleTo: after?.outerTo ?? null,
    });
  }
  // "the president" of "the president, Ilham Aliyev" is his title, not another man; a body within it stays
  return out.filter((c) =>
    c.form !== 'title' && c.form !== 'nominal'
      ? true
      : !swallowed.some(([from, to]) => c.to > from && c.to <= to && c.from < to && !isBodyOf(sentence, c)),
  );
}

/** "NLC president", "the club's president": of a body, no state. The body gives the sector. */
function sectorWithin(sentence: Sentence, title: Title, candidates: readonly Candidate[]): string | null {
  if (!/^(?:vice[ -])?president$/.test(title.head) || title.country !== null) return title.sector;
  const at = bodyIn(candidates, title);
  const body = at === null ? undefined : candidates.find((c) => c.from === at[0] && c.to === at[1]);
  if (body !== undefined) return body.kind === 'state' ? title.sector : body.sector;
  return isPossessive(sentence.tokens[title.from - 1]) ? null : title.sector;
}

const isBodyOf = (sentence: Sentence, c: Candidate): boolean =>
  c.kind !== 'person' && c.kind !== 'group' && !isPossessive(sentence.tokens[c.from]);

/** "Director of the FBI | Louis Freeh", "chairman of Gazprom | Alexei Miller": an office of a body right before the name. */
function titleOfBody(
  sentence: Sentence,
  c: Candidate,
  candidates: readonly Candidate[],
): { readonly title: Title; readonly body: Candidate } | undefined {
  const { tokens } = sentence;
  let end = c.from;
  if (tokens[end - 1]?.text === ',') end--;
  if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3; // "(FBI)"
  const body = candidates.find((b) => b.to === end && (b.kind === 'organization' || b.kind === 'group') && b.form !== 'pronoun');
  if (!body) return undefined;
  let at = body.from;
  while (at > 0 && (/^(?:the|u\.s\.|us|uk|un)$/.test(tokens[at - 1]!.lower) || isPossessive(tokens[at - 1]))) at--;
  at = countryEnding(sentence, at)?.from ?? at; // "Deputy Chairman of Russia's Security Council | Dmitry Medvedev"
  if (!/^(?:of|for|at)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const title = titleBefore(sentence, at - 1);
  return title ? { title, body } : undefined;
}

/** "a spokesman | for the Armenian defense ministry", "the ministry's spokesman": the office gets the body that it names. */
function ofBody(sentence: Sentence, c: Candidate, candidates: readonly Candidate[]): Candidate {
  let at = c.to;
  if (!/^(?:of|for|at|in|with)$/.test(sentence.tokens[at]?.lower ?? '')) return c;
  at++;
  if (/^(?:the|its|their)$/.test(sentence.tokens[at]?.lower ?? '')) at++;
  const body = candidates.find((b) => b.from === at && (b.kind === 'organization' || b.kind === 'group' || b.kind === 'state'));
  if (!body) return c;
  return { ...c, belongsTo: [body.from, body.to], country: c.country ?? body.country, sector: c.sector ?? body.sector };
}

/** "Russian foreign ministry" of "Russian foreign ministry spokeswoman": the body by a common noun inside the title. */
function bodyOfTitle(sentence: Sentence, title: Title, candidates: readonly Candidate[]): Candidate | undefined {
  if (title.body === null) return undefined;
  const [from, to] = title.body;
  const noun = BODY.get(textOf(sentence, from, to).toLowerCase().replace(/’/g, "'"));
  if (!noun || candidates.some((c) => c.form === 'name' && c.from < to && from < c.to)) return undefined;
  const land =
    from > title.outerFrom ? countryEnding(sentence, isPossessive(sentence.tokens[from - 1]) ? from - 1 : from) : undefined;
  return candidate(sentence, land?.from ?? from, to, noun.kind, 'actors/body-noun', 1.5, {
    form: land !== undefined && /(?:ministry|foreign office)$/i.test(textOf(sentence, from, to)) ? 'name' : 'nominal',
    sector: noun.sector,
    country: land?.word.country ?? title.country,
  });
}

/** The mention of a body that the title names. */
function bodyIn(candidates: readonly Candidate[], title: Title): readonly [number, number] | null {
  const within = candidates.filter(
    (c) =>
      (c.kind === 'organization' || c.kind === 'group' || c.kind === 'state') &&
      c.form !== 'pronoun' &&
      c.from >= title.outerFrom &&
      c.to <= title.outerTo,
  );
  const best = title.body ? (within.find((c) => c.from < title.body![1] && title.body![0] < c.to) ?? within[0]) : within[0];
  return best ? [best.from, best.to] : null;
}
