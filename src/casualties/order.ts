import type { Token } from '../core/index.js';
import { child } from '../language/tree/index.js';
import { stanceOf } from './lexicon/speech.js';
import type { PersonPhrase, PhraseContext } from './phrases/index.js';
import { BE, HAVE, isAdverb, MODALS, verbGroup } from './verb-group.js';

/** Who stands where in the clause, by the order of words alone. */

export { BE, HAVE, isAdverb, MODALS, NOT, verbGroup } from './verb-group.js';

export const phraseStarting = (context: PhraseContext, i: number): PersonPhrase | undefined => {
  const p = context.at[i];
  return p !== undefined && p !== -1 && context.phrases[p]!.words.from === i ? context.phrases[p] : undefined;
};
export const phraseEnding = (context: PhraseContext, i: number): PersonPhrase | undefined => {
  const p = context.at[i - 1];
  return p !== undefined && p !== -1 && context.phrases[p]!.words.to === i ? context.phrases[p] : undefined;
};

/** The object that begins at or just behind i, with those joined to it: "two men, a woman and a child". */
export function objects(context: PhraseContext, start: number): PersonPhrase[] {
  const { tokens } = context.sentence;
  let i = start;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = tokens[i]?.lower ?? '';
    if (phraseStarting(context, i) !== undefined) break;
    if (word === 'dead' || word === 'down' || word === 'up' || word === 'off' || isAdverb(tokens[i])) i += 1;
    else if (word === 'to' && tokens[i + 1]?.lower === 'death') i += 2;
    else break;
  }
  const out: PersonPhrase[] = [];
  for (;;) {
    const phrase = phraseStarting(context, i);
    if (phrase === undefined) break;
    if (out.length > 0 && isPartOfThem(tokens, phrase)) break;
    // "killed two, and three others were wounded", "wounding two, Ana Ruiz, the mayor of the town, said"
    if (
      out.length > 0 &&
      (startsClause(tokens, phrase.words.to) || startsClauseBehindCommas(tokens, phrase.words.from, phrase.words.to))
    )
      break;
    out.push(phrase);
    i = phrase.words.to;
    if (tokens[i]?.lower === ',' && out.length > 0) i += 1;
    if (tokens[i]?.lower === 'and' || tokens[i]?.lower === '&' || tokens[i]?.lower === 'plus') i += 1;
    else if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as') i += 3;
    if (i === phrase.words.to) break;
    if (tokens[i - 1]?.lower === ',' && isApposition(out[out.length - 1]!, phraseStarting(context, i))) break;
  }
  return out;
}

/** "two bystanders, one of whom was a child", "12 people, mostly women": some of those just told. */
const isPartOfThem = (tokens: readonly Token[], { words, partOf }: PersonPhrase): boolean =>
  partOf?.form === 'pronoun' ||
  (tokens[words.to]?.lower === 'of' && /^(?:whom|which|them)$/.test(tokens[words.to + 1]?.lower ?? '')) ||
  (/^(?:mostly|mainly|largely|chiefly|primarily|predominantly|many|most|some|all|several)$/.test(tokens[words.from]!.lower) &&
    tokens[words.from - 1]?.lower === ',');

/** "Ana Ruiz, a mother of two": the second says who the first is. */
const isApposition = (first: PersonPhrase, second: PersonPhrase | undefined): boolean =>
  second !== undefined &&
  ((first.form === 'name' && second.form === 'noun' && second.count === null && !second.more) ||
    (second.form === 'name' && first.form === 'noun' && !first.plural));

/** Whether the words from i on go on with a finite verb: what stands before is a subject. */
export function startsClause(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (isAdverb(tokens[k])) k += 1;
  const word = tokens[k];
  if (word === undefined) return false;
  return (
    BE.has(word.lower) ||
    HAVE.has(word.lower) ||
    MODALS.has(word.lower) ||
    ((word.upos === 'VERB' || word.upos === 'AUX') && !word.lower.endsWith('ing'))
  );
}

/** ", the mayor of the town, said": the verb goes on behind an apposition; ", residents and a doctors' union said": behind a second speaker. */
function startsClauseBehindCommas(tokens: readonly Token[], from: number, i: number): boolean {
  if (tokens[i]?.lower === 'and' && tokens[from - 1]?.lower === ',') {
    for (let k = i + 2; k < tokens.length && k - i < 8; k += 1) {
      if (SAID.has(tokens[k]!.lower)) return true;
      if (tokens[k]!.upos === 'VERB' || tokens[k]!.lower === ',') return false;
    }
  }
  if (tokens[i]?.lower !== ',') return false;
  for (let k = i + 1; k < tokens.length && k - i < 14; k += 1) if (tokens[k]!.lower === ',') return startsClause(tokens, k + 1);
  return false;
}

const SAID: ReadonlySet<string> = new Set(['said', 'says', 'told', 'announced', 'reported', 'confirmed']);
const PARTICIPLES =
  /^(?:identified|named|known|described|aged|dressed|armed|suspected|accused|wanted|seated|trapped|caught|involved)$/;
const REPORTED = /^(?:believed|feared|reported|said|understood|known|presumed|confirmed|estimated)$/;
const BREAK = new Set(
  'when while after before because if that since until although though whereas but ; : " “ ” — -- said says told how whether where'.split(
    ' ',
  ),
);

/** The subject of the verb group that begins at i: the phrases joined in it, nearest last. Empty when it is no person. */
export function subjects(context: PhraseContext, i: number): PersonPhrase[] {
  const { tokens } = context.sentence;
  let k = i - 1;
  while (k >= 0 && isAdverb(tokens[k])) k -= 1;
  // "hundreds are believed to have perished"
  if (tokens[i]?.lower === 'to' && REPORTED.test(tokens[k]?.lower ?? '')) {
    const told = verbGroup(tokens, k);
    if (told.be && told.from < k) return subjects(context, told.from);
  }
  if (['who', 'that', 'which'].includes(tokens[k]?.lower ?? '') && k > 0) {
    k -= 1;
    if (tokens[k]?.lower === ',') k -= 1;
    const antecedent = phraseEnding(context, k + 1);
    return antecedent === undefined ? [] : joined(context, antecedent);
  }
  if (tokens[k]?.lower === ',' || tokens[k]?.lower === ')') {
    // "five people, including two officers, were killed"; "Ana Ruiz, who lived nearby, was shot"
    const aged = phraseEnding(context, k);
    if (aged !== undefined && aged.age !== null && tokens[k - 1]!.lower === String(aged.age)) return joined(context, aged); // "Ana Ruiz, 31, and Jo Diaz, 21, were"
    for (let j = k - 1; j > 0 && k - j < 30; j -= 1) {
      if (tokens[j]!.lower !== ',' && tokens[j]!.lower !== '(') continue;
      const phrase = phraseEnding(context, j);
      if (phrase !== undefined) return joined(context, phrase);
    }
    k -= 1;
  }
  let found: PersonPhrase | undefined;
  while (k >= 0) {
    const token = tokens[k]!;
    const p = context.at[k]!;
    if (p !== -1) {
      const phrase = context.phrases[p]!;
      found = phrase;
      k = phrase.words.from - 1;
      const before = tokens[k];
      // "he was found by his father, suffering from burns"
      if (before?.lower === 'by' && tokens[i - 1]?.lower === ',' && k > 1) {
        const passive = verbGroup(tokens, k - 1);
        if (passive.be) return subjects(context, passive.from);
      }
      // "two men in a car with a woman": on through the prepositions
      if (before?.lower === 'as' && tokens[k - 1]?.lower !== 'well' && !PARTICIPLES.test(tokens[k - 1]?.lower ?? '')) break; // "rose to 19 as five died"
      if (before !== undefined && before.upos === 'ADP' && before.lower !== 'by') {
        k -= 1;
        continue;
      }
      if (
        before !== undefined &&
        (before.upos === 'VERB' || PARTICIPLES.test(before.lower)) &&
        (before.lower.endsWith('ing') || PARTICIPLES.test(before.lower)) &&
        phraseEnding(context, k) !== undefined
      ) {
        k -= 1;
        continue;
      }
      if (before?.lower === 'as' || before?.lower === 'including') {
        k -= 1;
        continue;
      }
      break;
    }
    if (BREAK.has(token.lower)) break;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === ',') break;
    if (token.upos === 'AUX' || BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower)) break;
    if (
      token.upos === 'VERB' &&
      !(phraseEnding(context, k) !== undefined && (token.lower.endsWith('ing') || PARTICIPLES.test(token.lower)))
    )
      break;
    k -= 1;
  }
  found ??= bySubjectOfTree(context, i);
  return found === undefined ? [] : joined(context, found);
}

/** "a teen hurt in a weekend shooting has died": where the order of words shows nobody, the subject that the tree gives the verb. */
function bySubjectOfTree({ sentence, phrases, at }: PhraseContext, i: number): PersonPhrase | undefined {
  if (!sentence.parsed) return undefined;
  for (let k = i; k < Math.min(sentence.tokens.length, i + 5); k += 1) {
    const token = sentence.tokens[k]!;
    if (token.upos !== 'VERB' && token.upos !== 'AUX' && token.upos !== 'ADJ') continue;
    const who = child(sentence, token, 'nsubj', 'nsubj:pass');
    if (who === undefined) continue;
    const p = who.index < i ? at[who.index]! : -1;
    return p === -1 ? undefined : phrases[p];
  }
  return undefined;
}

/** The phrase with those joined to it on its left: "a man, a woman and a child". */
function joined(context: PhraseContext, last: PersonPhrase): PersonPhrase[] {
  const { tokens } = context.sentence;
  const out = [last];
  let k = last.words.from - 1;
  let list = false;
  for (;;) {
    const start = k;
    if (tokens[k]?.lower === 'and' || tokens[k]?.lower === '&') {
      list = true;
      k -= 1;
    }
    if (tokens[k]?.lower === ',' && k > 0) k -= 1;
    if (k === start) break;
    const phrase = phraseEnding(context, k + 1);
    if (phrase === undefined) break;
    const headline =
      (context.sentence.kind === 'title' || context.sentence.kind === 'heading') &&
      phrase.form === 'noun' &&
      out[0]!.form !== 'name' &&
      governedNot(context, phrase);
    if (!list && !headline) {
      // no "and": the last says who the first is ("Ana Ruiz, a mother of two, was shot")
      if (isApposition(phrase, out[0]!)) out[0] = phrase.form === 'name' ? phrase : out[0]!;
      break;
    }
    if (governed(context, phrase)) break;
    out.unshift(phrase);
    k = phrase.words.from - 1;
  }
  return out;
}

/** "Baby, 4 people injured": a headline's list begins it, or follows a colon. */
function governedNot(context: PhraseContext, phrase: PersonPhrase): boolean {
  const before = context.sentence.tokens[phrase.words.from - 1];
  return before === undefined || before.lower === ':' || before.lower === ',';
}

/** The phrase is the object or agent of a verb on its left: "police arrested a man, and a woman was hurt". */
function governed(context: PhraseContext, phrase: PersonPhrase): boolean {
  const before = context.sentence.tokens[phrase.words.from - 1];
  if (before === undefined || stanceOf(before.lower) !== undefined) return false; // "police say two men and a woman were hurt"
  return before.upos === 'VERB' || before.lower === 'by' || BE.has(before.lower);
}
