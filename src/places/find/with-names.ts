import {
  contains,
  type Document,
  type NameMention,
  overlaps,
  type Sentence,
  type Span,
  spanInSentence,
} from '../../core/index.js';
import { CLASS } from '../../world/index.js';
import type { Piece } from '../pieces.js';
import type { Candidate } from './candidate.js';
import { piecesWithin, widened } from './core-names.js';
import { type Judged, SURE } from './judge.js';

type Name = Pick<NameMention, 'span' | 'value' | 'words'>;

/** What the language core says of the same words. */
export function withNames(
  judged: Judged,
  sentence: Sentence,
  pieces: readonly Piece[],
  document: Document,
  names: readonly Name[],
): Judged {
  if (names.length === 0) return judged;
  const span = spanOf(judged.candidate, sentence, pieces, document);
  const name = names.find((n) => overlaps(n.span, span));
  if (name === undefined) return { ...judged, score: judged.score - 0.25 };
  const strong = (judged.candidate.classes & (CLASS.country | CLASS.region | CLASS.division)) !== 0;
  const wider = contains(name.span, span) && name.span.end - name.span.start > span.end - span.start;
  const { type } = name.value;
  if (type === 'place') {
    const longer = wider ? longerName(judged.candidate, sentence, pieces, name) : undefined;
    if (longer !== undefined) return { candidate: longer, container: null, score: SURE + 1 };
    return { ...judged, score: judged.score + (wider ? 1 : 2.1) };
  }
  if (wider) return { ...judged, score: judged.score - 3 };
  // "César" is a man where the core says so, though a department of Colombia is Cesar too
  if (type === 'person' && (judged.candidate.classes & (CLASS.country | CLASS.region | CLASS.capital)) === 0)
    return { ...judged, score: judged.score - (strong ? 3 : 2) };
  return { ...judged, score: judged.score - (strong ? 0.5 : 1.2) };
}

function longerName(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[], name: Name): Candidate | undefined {
  const from = sentence.tokens[name.words.from]!.from;
  const to = sentence.tokens[name.words.to - 1]!.to;
  const within = piecesWithin(pieces, from, to);
  return within && widened(candidate, pieces, within.first, within.end, sentence.text.slice(from, to));
}

function spanOf(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[], document: Document): Span {
  return spanInSentence(document.blocks[sentence.block]!, sentence, pieces[candidate.first]!.from, pieces[candidate.end - 1]!.to);
}
