import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { casingOf } from '../../src/language/letter-case.js';
import { shippedTagger } from '../../src/language/models.js';
import type { Line, Piece } from '../../src/language/names/line.js';
import { readLine } from '../../src/language/names/line.js';
import type { WordCache } from '../../src/language/names/words.js';
import { tokenise } from '../../src/language/tokenise/text.js';

export type NameTag = 'PER' | 'ORG' | 'LOC';
/** Start, end (code points in the file; UTF-16 here), type. */
export type Entity = readonly [number, number, NameTag];

/** A sentence of the gold: tokens, and the label of each. */
export interface GoldSentence {
  readonly pieces: readonly Piece[];
  readonly labels: Uint8Array;
}
export interface GoldDocument {
  readonly id: string;
  readonly source: string;
  readonly sentences: readonly GoldSentence[];
  /** The article whose evidence holds for these sentences, when it is not their own (changed copies). */
  readonly base?: GoldDocument;
}

const FIRST_LABEL: Readonly<Record<NameTag, number>> = { PER: 1, ORG: 3, LOC: 5 };
const ARTICLE = /^(?:the|a|an)\s+/i;
const POSSESSIVE = /\s*['’]s?$/;

/** Names without article and possessive: the convention of the news sets. */
export function trim(text: string, [start, end, tag]: Entity): Entity {
  let a = start;
  let b = end;
  const article = ARTICLE.exec(text.slice(a, b));
  if (article !== null && article[0].length < b - a) a += article[0].length;
  const possessive = POSSESSIVE.exec(text.slice(a, b));
  if (possessive !== null && possessive[0].length < b - a) b -= possessive[0].length;
  return [a, b, tag];
}

/** Offsets of code points → UTF-16. */
function utf16(text: string, entities: readonly Entity[]): Entity[] {
  if (!/[\ud800-\udbff]/.test(text)) return [...entities];
  const at: number[] = [];
  let u = 0;
  for (const c of text) {
    at.push(u);
    u += c.length;
  }
  at.push(u);
  return entities.map(([a, b, t]) => [at[a]!, at[b]!, t]);
}

export function labelTokens(from: readonly number[], to: readonly number[], entities: readonly Entity[]): Uint8Array {
  const labels = new Uint8Array(from.length);
  for (const [start, end, tag] of entities) {
    let inside = 0;
    for (let i = 0; i < from.length; i++) {
      if (to[i]! <= start || from[i]! >= end) continue;
      labels[i] = FIRST_LABEL[tag] + inside;
      inside = 1;
    }
  }
  return labels;
}

export const piecesOf = (text: string, from: readonly number[], to: readonly number[]): Piece[] =>
  from.map((start, i) => ({
    text: text.slice(start, to[i]!),
    glued: i > 0 && to[i - 1] === start,
    upos: 'X' as const,
    xpos: '',
  }));

interface Row {
  readonly id: string;
  readonly src: string;
  readonly sents: readonly { readonly text: string; readonly ents: readonly Entity[] }[];
}

export function readGold(path: string): GoldDocument[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const sentences = row.sents.flatMap(({ text, ents }): GoldSentence[] => {
        const { from, to } = tokenise(text);
        if (from.length === 0) return [];
        const entities = utf16(text, ents)
          .filter(([a, b]) => !text.slice(a, b).includes('@'))
          .map((e) => trim(text, e));
        return [{ pieces: piecesOf(text, from, to), labels: labelTokens(from, to, entities) }];
      });
      return { id: row.id, source: row.src, sentences };
    });
}

/** The line of a gold sentence and the labels of its words (those that cannot be reached are O). */
export function lineOf(sentence: GoldSentence, cache: WordCache): { line: Line; labels: Uint8Array } {
  const forms = sentence.pieces.map((p) => p.text);
  const casing = casingOf(forms);
  const tagger = shippedTagger();
  const tags = tagger.tag(forms, casing);
  const pieces = sentence.pieces.map(
    (p, i): Piece => ({ ...p, upos: tagger.lexicon.upos[tags[i]!]!, xpos: tagger.lexicon.xpos[tags[i]!]! }),
  );
  const line = readLine(pieces, casing === 'lower' ? 'mixed' : casing, cache);
  const labels = new Uint8Array(line.words.length);
  for (let w = 0; w < labels.length; w++) {
    // a word of several tokens takes the label of its first named one
    for (let k = line.from[w]!; k < line.to[w]!; k++) if (labels[w] === 0) labels[w] = sentence.labels[k]!;
  }
  for (let w = 0; w < labels.length; w++) {
    const l = labels[w]!;
    if (l === 0) continue;
    if (line.open[w] === 0) labels[w] = 0;
    else if (l % 2 === 0 && (w === 0 || (labels[w - 1] !== l && labels[w - 1] !== l - 1))) labels[w] = l - 1;
  }
  return { line, labels };
}
