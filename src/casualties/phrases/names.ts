import type { Actor, ActorIndex, Sentence, Token, Words } from '../../core/index.js';
import { readNumeral } from '../../text/counts/index.js';
import { type PersonNoun, personNoun } from '../lexicon/people.js';
import { EMPTY, type PersonPhrase } from './phrase.js';
import { ageBefore, DEFINITE, isHarmLike } from './words.js';

/** Not a number or a common noun that a sentence begins with ("Hundreds died"). */
export const isName = (tokens: readonly Token[], { from, to }: Words): boolean =>
  to - from > 1 || (readNumeral(tokens, from) === undefined && personNoun(tokens[from]!.lower) === undefined);

export interface NamedSpan {
  readonly words: Words;
  readonly actor: ActorIndex | null;
}

export function named(sentence: Sentence, span: NamedSpan, actors: readonly Actor[]): PersonPhrase {
  const { tokens } = sentence;
  let { to } = span.words;
  let { from } = span.words;
  const name = sentence.text.slice(tokens[from]!.from, tokens[to - 1]!.to);
  let age: number | null = null;
  // "Ana Ruiz, 31," "Ana Ruiz (31)"
  const value = Number(tokens[to + 1]?.lower);
  if (
    [',', '('].includes(tokens[to]?.lower ?? '') &&
    Number.isInteger(value) &&
    value > 0 &&
    value < 116 &&
    (!/^[\p{L}]/u.test(tokens[to + 2]?.lower ?? '') || endsAgedList(tokens, from, to + 2))
  ) {
    age = value;
    to += tokens[to]!.lower === '(' && tokens[to + 2]?.lower === ')' ? 3 : 2;
  }
  const actor = span.actor === null ? undefined : actors[span.actor];
  let gender = actor?.mentions.find((m) => m.value.gender !== null)?.value.gender ?? null;
  // "student Ana Ruiz", "19-year-old Ana Ruiz", "his cousin Ana"
  let noun: PersonNoun | null = null;
  let nounText: string | null = null;
  for (let steps = 0; steps < 5 && from > 0; steps += 1) {
    const before = personNoun(tokens[from - 1]!.lower);
    const aged = ageBefore(tokens, from - 1);
    if (before !== undefined && !before.plural && noun === null) {
      noun = before;
      nounText = tokens[from - 1]!.lower;
      gender ??= before.gender;
      from -= 1;
    } else if (aged !== undefined) {
      age ??= aged.years;
      from = aged.from;
    } else if (noun !== null && (tokens[from - 1]!.upos === 'ADJ' || describes(tokens, from - 1, span.words.from))) from -= 1;
    else break;
  }
  if (from > 0 && noun !== null && DEFINITE.has(tokens[from - 1]!.lower) && !/^['’]s?$/.test(tokens[from - 1]!.lower)) from -= 1;
  return {
    ...EMPTY,
    words: { from, to },
    head: span.words.to - 1,
    form: 'name',
    definite: true,
    noun,
    nounText,
    victims: age !== null && age < 18 ? 'children' : (noun?.victims ?? null),
    actor: span.actor,
    name,
    age,
    gender,
  };
}

/** "union leader Ana Ruiz": a noun that goes with the one before the name. */
const describes = (tokens: readonly Token[], k: number, name: number): boolean =>
  tokens[k]!.upos === 'NOUN' &&
  !isHarmLike(tokens[k]!) &&
  tokens[k]!.deprel === 'compound' &&
  tokens[k]!.head > k &&
  tokens[k]!.head < name;

/** "Ana Ruiz, 24, Jo Diaz, 25 and Tom Ames, 32 were hurt": an age though no comma follows it. */
function endsAgedList(tokens: readonly Token[], from: number, next: number): boolean {
  const { lower } = tokens[next]!;
  if (/^(?:was|has|is)$/.test(lower)) return true;
  const listed =
    /^(?:and|,)$/.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 4), from).some((t) => /^\d{1,2}$/.test(t.lower));
  return listed && /^(?:and|were|have|are|died|who)$/.test(lower);
}

const PRONOUNS: ReadonlyMap<string, { plural: boolean; gender: 'female' | 'male' | null }> = new Map(
  Object.entries({
    he: { plural: false, gender: 'male' as const },
    him: { plural: false, gender: 'male' as const },
    himself: { plural: false, gender: 'male' as const },
    she: { plural: false, gender: 'female' as const },
    her: { plural: false, gender: 'female' as const },
    herself: { plural: false, gender: 'female' as const },
    they: { plural: true, gender: null },
    them: { plural: true, gender: null },
    themselves: { plural: true, gender: null },
  }),
);

/** "one died and another was wounded": somebody beside those told. */
const ANOTHER_DOES =
  /^(?:was|is|has|had|remains|remained|suffered|sustained|died|critically|seriously|wounded|injured|hurt|shot)$/;

export function pronoun(tokens: readonly Token[], j: number): PersonPhrase | undefined {
  const token = tokens[j]!;
  if (token.lower === 'another' && ANOTHER_DOES.test(tokens[j + 1]?.lower ?? ''))
    return { ...EMPTY, words: { from: j, to: j + 1 }, head: j, form: 'noun', more: true };
  const found = PRONOUNS.get(token.lower);
  if (found === undefined) return undefined;
  const next = tokens[j + 1];
  // "her brother": a determiner
  if (
    token.lower === 'her' &&
    next !== undefined &&
    (['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(next.upos) || personNoun(next.lower) !== undefined)
  )
    return undefined;
  return {
    ...EMPTY,
    words: { from: j, to: j + 1 },
    head: j,
    form: 'pronoun',
    definite: true,
    plural: found.plural,
    gender: found.gender,
  };
}
