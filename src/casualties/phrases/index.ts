import type { Actor, DateMention, Sentence, Token } from '../../core/index.js';
import { findCounts } from '../../text/counts/index.js';
import { bareCount } from './counts.js';
import { isName, type NamedSpan, named, pronoun } from './names.js';
import { nounPhrase } from './nouns.js';
import type { PersonPhrase, PhraseContext } from './phrase.js';

export type { NamedSpan } from './names.js';
export type { PersonPhrase, PhraseContext } from './phrase.js';

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
