import { type NameMention, type NameType, type Sentence, type Stage, spanOfWords } from '../../core/index.js';
import { shippedNames } from '../models.js';
import { agree } from './agree.js';
import { gatherEvidence } from './evidence.js';
import { type Line, type Piece, readLine } from './line.js';
import { trimmed } from './trim.js';

const TYPES: readonly (NameType | undefined)[] = [undefined, 'person', undefined, 'organization', undefined, 'place', undefined];

/** Persons, organisations and places by their proper names, without title, article and possessive. */
export const findNames: Stage<'sentences', 'names'> = {
  name: 'findNames',
  needs: ['sentences'],
  gives: 'names',
  run: ({ sentences }) => {
    const model = shippedNames();
    const lines = sentences.map((sentence) => readLine(piecesOf(sentence), sentence.letterCase, model.cache));
    const evidence = gatherEvidence(lines);
    const labels = lines.map((line) => model.label(line, evidence));
    agree(lines, labels);
    return sentences.flatMap((sentence, s) => mentions(sentence, lines[s]!, labels[s]!));
  },
};

const piecesOf = (sentence: Sentence): Piece[] =>
  sentence.tokens.map((token, i) => ({
    text: token.text,
    glued: i > 0 && sentence.tokens[i - 1]!.to === token.from,
    upos: token.upos,
    xpos: token.xpos,
  }));

function mentions(sentence: Sentence, line: Line, labels: Uint8Array): NameMention[] {
  const out: NameMention[] = [];
  for (let i = 0; i < labels.length; i++) {
    const type = TYPES[labels[i]!];
    if (type === undefined) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === labels[i]! + 1) end++;
    const name = trimmed(line, i, end, type);
    if (name !== undefined) {
      const words = { from: line.from[name.from]!, to: line.to[name.to - 1]! };
      out.push({
        kind: 'name',
        span: spanOfWords(sentence, words),
        sentence: sentence.index,
        words,
        value: { type },
        rule: 'language/name',
      });
    }
    i = end - 1;
  }
  return out;
}
