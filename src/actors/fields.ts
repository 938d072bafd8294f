import type { Sentence } from '../core/index.js';
import { FIELDS } from './lexicon/fields.js';
import { isCapital } from './shape.js';

const FIELD: ReadonlySet<string> = new Set(FIELDS.trim().split(/\s+/));

export const isField = (sentence: Sentence, i: number): boolean => {
  const token = sentence.tokens[i];
  return isCapital(token) && FIELD.has(token!.lower);
};

/** "Science | and | Technology", "Workers and Helpers": the "and" stands inside the name of one body. */
export const joinsFields = (sentence: Sentence, and: number): boolean =>
  isField(sentence, and - 1) &&
  (isField(sentence, and + 1) || (isCapital(sentence.tokens[and + 1]) && isField(sentence, and + 2)));

/** "Education | , | Tertiary Education, Science and Technology": the comma at `comma` stands in a list of fields that "and" closes. */
export function listOfFields(sentence: Sentence, from: number, comma: number): boolean {
  const { tokens } = sentence;
  if (!isField(sentence, comma - 1) || !tokens.slice(from, comma).some((t) => t.lower === 'of' || t.lower === 'for'))
    return false;
  let last = comma;
  for (let i = comma + 1; i < tokens.length && i < comma + 12; i++) {
    const token = tokens[i]!;
    if (token.text === ',' || token.lower === 'and') {
      if (!isField(sentence, i - 1) || i === last + 1)
        return token.lower === 'and' && tokens[i - 1]!.text === ',' && isField(sentence, i + 1);
      if (token.lower === 'and') return isField(sentence, i + 1) || isField(sentence, i + 2);
      last = i;
    } else if (!isCapital(token)) return false;
  }
  return false;
}

/** "Minister of | Health and Welfare | Chen": the index of the preposition, where only fields stand between it and `to`. */
export function fieldsBefore(sentence: Sentence, to: number): number | undefined {
  const { tokens } = sentence;
  let i = to - 1;
  if (!isField(sentence, i)) return undefined;
  while (i > 0 && to - i < 10 && (isField(sentence, i) || /^(?:and|,|&)$/.test(tokens[i]!.lower))) i--;
  if (tokens[i]?.lower === 'the') i--;
  return /^(?:of|for)$/.test(tokens[i]?.lower ?? '') ? i : undefined;
}
