import type { Actor, ActorIndex, DateMention, Sentence, Token, Victims, Words } from '../core/index.js';
import { type Count, findCounts, readNumeral } from '../text/counts/index.js';
import { ATTRIBUTES, NOT_A_PERSON_BEFORE, type PersonNoun, personNoun } from './lexicon/people.js';

/** Words that can stand for victims: "at least 12 Afghan soldiers", "a 23-year-old man", "two others", "Ana Ruiz, 31", "he". */
export interface PersonPhrase {
  readonly words: Words;
  /** Its head token. */
  readonly head: number;
  readonly form: 'noun' | 'count' | 'name' | 'pronoun';
  readonly count: Count | null;
  readonly plural: boolean;
  /** "the victim", "his wife", a name, a pronoun: may be someone already told. */
  readonly definite: boolean;
  /** "another man", "two others", "a second victim", "five more": beside those already told. */
  readonly more: boolean;
  /** "one of the six": the words of the whole. */
  readonly partOf: PersonPhrase | null;
  readonly noun: PersonNoun | null;
  readonly nounText: string | null;
  readonly victims: Victims | null;
  readonly gender: 'female' | 'male' | null;
  readonly age: number | null;
  /** "the victim", "the deceased". */
  readonly victim: boolean;
  /** "a second victim": 2. */
  readonly ordinal: number | null;
  readonly actor: ActorIndex | null;
  readonly name: string | null;
}

const PRONOUNS: Readonly<Record<string, { plural: boolean; gender: 'female' | 'male' | null }>> = {
  he: { plural: false, gender: 'male' },
  him: { plural: false, gender: 'male' },
  himself: { plural: false, gender: 'male' },
  she: { plural: false, gender: 'female' },
  her: { plural: false, gender: 'female' },
  herself: { plural: false, gender: 'female' },
  they: { plural: true, gender: null },
  them: { plural: true, gender: null },
  themselves: { plural: true, gender: null },
};
const ARTICLES = new Set(['a', 'an']);
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
  "'s",
  '’s',
  'whose',
]);
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const MORE = new Set(['another', 'other', 'others', 'additional', 'further', 'remaining']);
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'ADV']);
const STOP = new Set(
  'of in on at by with from to for who that which when while where after before and or but as than then said says told told, was were is are be been had has have left least not reportedly police-said'.split(
    ' ',
  ),
);

export interface PhraseContext {
  readonly sentence: Sentence;
  readonly counts: readonly Count[];
  readonly phrases: readonly PersonPhrase[];
  /** Phrase whose words hold the token, or -1. */
  readonly at: Int16Array;
}

/** Person phrases of a sentence, in order, not overlapping. */
export function readPhrases(
  sentence: Sentence,
  dates: readonly DateMention[],
  actors: readonly Actor[],
  names: readonly NamedSpan[],
): PhraseContext {
  const { tokens } = sentence;
  const dated = new Uint8Array(tokens.length);
  for (const date of dates) for (let k = date.words.from; k < date.words.to; k += 1) dated[k] = 1;
  const counts = findCounts(tokens).filter((count) => dated[count.at] === 0);
  const countAt = new Int16Array(tokens.length).fill(-1);
  counts.forEach((count, c) => {
    for (let k = count.words.from; k < count.words.to; k += 1) countAt[k] = c;
  });
  const at = new Int16Array(tokens.length).fill(-1);
  const out: PersonPhrase[] = [];
  const add = (phrase: PersonPhrase): void => {
    for (let k = phrase.words.from; k < phrase.words.to; k += 1) if (at[k] !== -1) return;
    for (let k = phrase.words.from; k < phrase.words.to; k += 1) at[k] = out.length;
    out.push(phrase);
  };
  for (const name of names) if (isName(tokens, name.words)) add(named(sentence, name, actors));
  for (let j = 0; j < tokens.length; j += 1) {
    if (at[j] !== -1) continue;
    const phrase = nounPhrase(sentence, j, counts, countAt) ?? pronoun(tokens, j);
    if (phrase !== undefined) add(phrase);
  }
  counts.forEach((count) => {
    const phrase = bareCount(sentence, count, dated);
    if (phrase !== undefined) add(phrase);
  });
  // phrases in reading order, with partitives ("one of the six victims") put around what they are a part of
  const sorted = [...out].sort((a, b) => a.words.from - b.words.from);
  const whole = joinPartitives(tokens, sorted);
  const final = new Int16Array(tokens.length).fill(-1);
  whole.forEach((phrase, p) => {
    for (let k = phrase.words.from; k < phrase.words.to; k += 1) final[k] = p;
  });
  return { sentence, counts, phrases: whole, at: final };
}

/** Not a number or a common noun that a sentence begins with ("Hundreds died"). */
const isName = (tokens: readonly Token[], { from, to }: Words): boolean =>
  to - from > 1 || (readNumeral(tokens, from) === undefined && personNoun(tokens[from]!.lower) === undefined);

export interface NamedSpan {
  readonly words: Words;
  readonly actor: ActorIndex | null;
}

const EMPTY = {
  count: null,
  plural: false,
  definite: false,
  more: false,
  partOf: null,
  noun: null,
  nounText: null,
  victims: null,
  gender: null,
  age: null,
  victim: false,
  ordinal: null,
  actor: null,
  name: null,
} as const;

function named(sentence: Sentence, span: NamedSpan, actors: readonly Actor[]): PersonPhrase {
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
    !/^[\p{L}]/u.test(tokens[to + 2]?.lower ?? '')
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
    } else if (noun !== null && tokens[from - 1]!.upos === 'ADJ') from -= 1;
    else break;
  }
  if (from > 0 && noun !== null && DEFINITE.has(tokens[from - 1]!.lower)) from -= 1;
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

function pronoun(tokens: readonly Token[], j: number): PersonPhrase | undefined {
  const token = tokens[j]!;
  const found = PRONOUNS[token.lower];
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

/** "23-year-old" and "4-month-old", in one token or several, ending before or at token j: its age in years and its first token. */
function ageBefore(tokens: readonly Token[], j: number): { from: number; years: number } | undefined {
  const single = /^(\w+(?:-\w+)?)-(year|month|week|day)s?-?olds?$/.exec(tokens[j]!.lower);
  if (single !== null) return { from: j, years: years(single[1]!, single[2]!) };
  const split = /^(year|month|week|day)s?-olds?$/.exec(tokens[j]!.lower);
  if (split !== null) {
    const k = tokens[j - 1]?.lower === '-' ? j - 2 : j - 1;
    return k < 0 ? undefined : { from: k, years: years(tokens[k]!.lower, split[1]!) };
  }
  if (!/^olds?$/.test(tokens[j]!.lower)) return undefined;
  let k = j - 1;
  if (tokens[k]?.lower === '-') k -= 1;
  const unit = /^(year|month|week|day)s?$/.exec(tokens[k]?.lower ?? '');
  if (unit === null) {
    const joined = /^(\w+)-(year|month|week|day)s?$/.exec(tokens[k]?.lower ?? '');
    return joined === null ? undefined : { from: k, years: years(joined[1]!, joined[2]!) };
  }
  k -= 1;
  if (tokens[k]?.lower === '-') k -= 1;
  return k < 0 ? undefined : { from: k, years: years(tokens[k]!.lower, unit[1]!) };
}
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
function years(number: string, unit: string): number {
  const value = /^\d+$/.test(number) ? Number(number) : SMALL.indexOf(number);
  return value < 0 ? -1 : unit === 'year' ? value : 0;
}

function nounPhrase(sentence: Sentence, j: number, counts: readonly Count[], countAt: Int16Array): PersonPhrase | undefined {
  const { tokens } = sentence;
  const token = tokens[j]!;
  const next = tokens[j + 1];
  let noun = personNoun(token.lower);
  let age: number | null = null;
  let head = j;
  let left = j;
  const aged = ageBefore(tokens, j);
  if (noun === undefined) {
    // "a 23-year-old was shot": the age is the head
    if (
      aged === undefined ||
      (next !== undefined &&
        (personNoun(next.lower) !== undefined || ['NOUN', 'ADJ', 'PROPN'].includes(next.upos)) &&
        !isHarmLike(next))
    )
      return undefined;
    age = aged.years;
    left = aged.from;
    noun = {
      victims: age >= 0 && age < 18 ? 'children' : null,
      gender: null,
      child: age >= 0 && age < 18,
      plural: /s$/.test(token.lower),
      size: null,
    };
    head = j;
  }
  if (aged === undefined && next !== undefined) {
    // "police officers", "her son Marcus": the head comes later, or is a name; "victim's mother": not the victim
    if (next.lower === "'s" || next.lower === '’s' || next.lower === "'" || next.lower === '’') return undefined;
    const far = next.lower === '-' ? tokens[j + 2] : undefined;
    if (far !== undefined && !isHarmLike(far)) return undefined; // "child-care", "man-made"
    if (personNoun(next.lower) !== undefined && !noun.plural && !['one', 'other', 'others', 'ones'].includes(next.lower))
      return undefined;
    if (NOT_A_PERSON_BEFORE.has(next.lower)) return undefined;
    if (next.upos === 'NOUN' && !isHarmLike(next) && !noun.plural && !['one', 'other'].includes(token.lower)) return undefined;
  }
  if (countAt[j] !== -1) return undefined; // "a couple of officers", "one"
  // leftward over the modifiers
  let count: Count | null = null;
  let definite = false;
  let more = token.lower === 'others' || token.lower === 'other';
  let article = false;
  let ordinal: number | null = null;
  let k = left - 1;
  for (let steps = 0; k >= 0 && steps < 9; steps += 1) {
    const word = tokens[k]!;
    const c = countAt[k]!;
    if (c !== -1 && counts[c]!.words.to === k + 1) {
      const found = counts[c]!;
      const years = ageBefore(tokens, k);
      if (years === undefined) {
        count = found;
        k = found.words.from - 1;
        break;
      }
    }
    if (ARTICLES.has(word.lower)) {
      article = true;
      k -= 1;
      break;
    }
    if (DEFINITE.has(word.lower)) {
      definite = true;
      k -= 1;
      if (word.lower === "'s" || word.lower === '’s') while (k >= 0 && tokens[k]!.upos === 'PROPN') k -= 1;
      break;
    }
    const nth = ORDINALS.get(word.lower);
    if (nth !== undefined) {
      ordinal = nth;
      k -= 1;
      continue;
    }
    if (MORE.has(word.lower)) {
      more = true;
      if (['remaining', 'other'].includes(word.lower)) more = true;
      if (word.lower === 'another') {
        k -= 1;
        break;
      }
      k -= 1;
      continue;
    }
    const years = ageBefore(tokens, k);
    if (years !== undefined) {
      age = years.years;
      k = years.from - 1;
      continue;
    }
    if (
      word.lower === 'and' &&
      steps > 0 &&
      (tokens[k - 1]?.upos === 'ADJ' || tokens[k - 1]?.upos === 'PROPN') &&
      (tokens[k + 1]!.upos === 'ADJ' || tokens[k + 1]!.upos === 'PROPN') &&
      personNoun(tokens[k - 1]!.lower) === undefined
    ) {
      k -= 1; // "nine Kenyan and Ugandan workers"
      continue;
    }
    if (STOP.has(word.lower)) break;
    if (isHarmLike(word) && !ATTRIBUTES.has(word.lower)) break;
    if (word.lower === '-' && k > 0 && /^\p{L}/u.test(tokens[k - 1]!.lower)) {
      k -= 1;
      continue;
    }
    if (!MODIFIER.has(word.upos) && !ATTRIBUTES.has(word.lower)) break;
    k -= 1;
  }
  // "dozens of civilians", "a group of six teens"
  let from = k + 1;
  if (count === null && tokens[k]?.lower === 'of' && k > 0) {
    const c = countAt[k - 1]!;
    if (c !== -1 && counts[c]!.words.to === k && (counts[c]!.percent !== null || (!definite && counts[c]!.vague !== null))) {
      count = counts[c]!;
      from = count.words.from;
    }
  }
  if (count !== null) {
    if (from > count.words.from) from = count.words.from;
    if (count.definite) definite = true;
    if (count.more) more = true;
    if (DEFINITE.has(tokens[from - 1]?.lower ?? '')) {
      definite = true;
      from -= 1;
    }
  }
  let to = j + 1;
  let both = noun.victims;
  // "dozens of women and children": one number for both
  if (noun.plural && tokens[to]?.lower === 'and' && (count === null || count.best !== 1)) {
    const other = personNoun(tokens[to + 1]?.lower ?? '');
    const after = tokens[to + 2];
    if (
      other !== undefined &&
      other.plural &&
      !(after !== undefined && (personNoun(after.lower) !== undefined || after.lower === "'s"))
    ) {
      to += 2;
      both = other.victims === noun.victims ? noun.victims : 'mixed';
    }
  }
  // "a man, 35," "the boy (9)"
  if (age === null && !noun.plural && tokens[to]?.lower === ',') {
    const value = Number(tokens[to + 1]?.lower);
    if (Number.isInteger(value) && value > 0 && value < 116 && [',', '.', ';'].includes(tokens[to + 2]?.lower ?? '.')) {
      age = value;
      to += 2;
    }
  }
  // "a family of four", "a group of six"
  let size: Count | null = null;
  if (
    count === null &&
    noun.size === null &&
    ['family', 'group', 'crew', 'party', 'crowd'].includes(token.lower) &&
    tokens[to]?.lower === 'of'
  ) {
    const c = to + 1 < tokens.length ? countAt[to + 1]! : -1;
    if (c !== -1) {
      size = counts[c]!;
      to = size.words.to;
    }
  }
  const theOther = definite && count === null && token.lower === 'other';
  if (theOther) more = false;
  const plural = noun.plural || (count !== null && count.best !== 1) || size !== null || noun.size !== null;
  return {
    ...EMPTY,
    words: { from, to },
    head,
    form: 'noun',
    count: count ?? size,
    plural,
    definite: definite && !more,
    more,
    noun,
    nounText: token.lower,
    victims: both === 'mixed' ? 'mixed' : victimsOf(tokens, from, to, noun, age),
    gender: noun.gender,
    age: age !== null && age >= 0 ? age : null,
    victim: /^(?:victims?|deceased)$/.test(token.lower),
    ordinal,
    ...(article ? { definite: isReported(tokens, from) } : {}),
  };
}

/** "a report of a person shot": whoever it is. */
const isReported = (tokens: readonly Token[], from: number): boolean =>
  /^(?:of|about|for)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:reports?|calls?)$/.test(tokens[from - 2]?.lower ?? '');

const CIVILIAN = new Set(['civilian', 'unarmed', 'innocent']);
const COMBATANT = new Set([
  'military',
  'army',
  'navy',
  'rebel',
  'militant',
  'enemy',
  'insurgent',
  'guerrilla',
  'paramilitary',
  'militia',
  'airborne',
  'hamas',
  'hezbollah',
  'taliban',
]);
const POLICE = new Set(['police', 'policing', 'constabulary', 'gendarmerie']);
function victimsOf(tokens: readonly Token[], from: number, to: number, noun: PersonNoun, age: number | null): Victims | null {
  for (let k = from; k < to; k += 1) {
    const word = tokens[k]!.lower;
    if (CIVILIAN.has(word)) return 'civilians';
    if (POLICE.has(word) && noun.victims !== 'civilians') return 'police';
    if (word === 'aid' || word === 'rescue' || word === 'relief')
      return noun.plural || noun.victims === 'civilians' ? 'aid_workers' : noun.victims;
    if (COMBATANT.has(word) && noun.victims !== 'civilians' && noun.gender !== 'female') return 'combatants';
  }
  if (age !== null && age >= 0 && age < 18) return 'children';
  return noun.child ? 'children' : noun.victims;
}

/** Words of harm that follow a person noun in headlines though the tagger may call them nouns. */
const HARM_LIKE =
  /^(?:dead|killed|kills?|shot|hurt|injured|injures?|wounded|wounds?|die[sd]?|missing|arrested|stabbed|slain|hospitalized|hospitalised|held|trapped|detained|abducted|kidnapped|displaced|feared|fatally|critically|seriously|murdered|gunned|found|struck|hit|beaten|charged|shoots?|burned|drowned?|drowns|perish(?:ed)?|left|leaves|dies|dying|evacuated|homeless|jailed|executed|beheaded|unaccounted|recovering|critical|released|still|also|now|later|allegedly|reportedly|accidentally|accused|was|were)$/;
const isHarmLike = (token: Token): boolean => HARM_LIKE.test(token.lower);

/** "12 were killed", "two others", "killed five", "five dead": a number that stands for people by itself. */
function bareCount(sentence: Sentence, count: Count, dated: Uint8Array): PersonPhrase | undefined {
  const { tokens } = sentence;
  const { from, to } = count.words;
  if (dated[count.at] === 1) return undefined;
  const next = tokens[to];
  const before = tokens[from - 1]?.lower ?? '';
  const value = count.best ?? count.low;
  if (value !== null && value > 0 && before === '$') return undefined;
  if (
    [
      'no.',
      '#',
      '$',
      '£',
      '€',
      'age',
      'aged',
      'chapter',
      'article',
      'section',
      'highway',
      'route',
      'interstate',
      'flight',
      'channel',
      'page',
      'district',
      'unit',
      'grade',
      'block',
      '@',
      ':',
    ].includes(before)
  )
    return undefined;
  // a measure, a thing, a clock time, a name
  if (next !== undefined) {
    const thing =
      ['NOUN', 'PROPN', 'SYM', 'NUM', 'ADJ', 'X'].includes(next.upos) &&
      !isHarmLike(next) &&
      !['others', 'more', 'other', 'people', '.', ',', ')'].includes(next.lower) &&
      /^[\p{L}$%°]/u.test(next.lower);
    if (thing && !FOLLOWS.has(next.lower)) return undefined;
    if (/^(?:a\.?m\.?|p\.?m\.?|%|percent|°|:|\/|-|–)$/.test(next.lower)) return undefined;
  }
  if (/^-|\/|:$/.test(before) || isAge(sentence, count)) return undefined;
  const also = next?.lower === 'others' || next?.lower === 'other';
  return {
    ...EMPTY,
    words: { from, to: also ? to + 1 : to },
    head: count.at,
    form: 'count',
    count,
    plural: value !== 1,
    definite: count.definite && !count.more && !also,
    more: count.more || also,
  };
}
/** "ages 25, 26, and 33"; "two boys, 14 and 15, were hurt". */
function isAge(sentence: Sentence, count: Count): boolean {
  const { tokens } = sentence;
  const value = count.best;
  if (value === null || value > 115 || !/^\d/.test(tokens[count.at]!.lower))
    return count.qualifier === 'between' && /^ag(?:es?|ed)$/.test(tokens[count.words.from - 1]?.lower ?? '');
  // "Ruiz, 72, will be"
  const before = tokens[count.words.from - 2];
  if (
    tokens[count.words.from - 1]?.lower === ',' &&
    tokens[count.words.to]?.lower === ',' &&
    before !== undefined &&
    (before.upos === 'PROPN' || /^\p{Lu}/u.test(before.text))
  )
    return true;
  let k = count.words.from - 1;
  while (k >= 0 && /^(?:,|and|to|between|the|of|\d{1,3})$/.test(tokens[k]!.lower)) k -= 1;
  if (/^(?:ages?|aged)$/.test(tokens[k]?.lower ?? '')) return true;
  const first = tokens[k + 1]?.lower;
  if (k < 0 || first !== ',' || personNoun(tokens[k]!.lower) === undefined) return false;
  const next = tokens[count.words.to]?.lower ?? '.';
  return /^[,.;)]$/.test(next) || (next === 'and' && /^\d/.test(tokens[count.words.to + 1]?.lower ?? ''));
}

const FOLLOWS = new Set(
  'as in at on by when after during from including among and or with who which while to of fatally critically seriously'.split(
    ' ',
  ),
);

/** "one of the six victims", "two of them", "three of those killed": a part and its whole become one phrase. */
function joinPartitives(tokens: readonly Token[], phrases: readonly PersonPhrase[]): PersonPhrase[] {
  const out: PersonPhrase[] = [];
  for (let p = 0; p < phrases.length; p += 1) {
    const part = phrases[p]!;
    const whole = phrases[p + 1];
    const of = tokens[part.words.to]?.lower === 'of';
    if (
      of &&
      part.form === 'count' &&
      whole !== undefined &&
      whole.words.from === part.words.to + 1 &&
      part.count?.percent === null
    ) {
      out.push({
        ...whole,
        words: { from: part.words.from, to: whole.words.to },
        form: 'noun',
        count: part.count,
        plural: part.plural,
        definite: false,
        more: false,
        partOf: whole,
        head: part.head,
      });
      p += 1;
    } else out.push(part);
  }
  return out;
}
