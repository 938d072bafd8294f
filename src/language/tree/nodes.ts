import type { Sentence, Token, Words } from '../../core/index.js';

/** A view of a sentence's tree is made once and kept as long as the sentence lives. */
const views = new WeakMap<Sentence, readonly (readonly Token[])[]>();

export function dependents(sentence: Sentence): readonly (readonly Token[])[] {
  const known = views.get(sentence);
  if (known !== undefined) return known;
  const made: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) if (token.head >= 0) made[token.head]?.push(token);
  views.set(sentence, made);
  return made;
}

/** A relation without its subtype: "nsubj" of "nsubj:pass". */
export const relationOf = (token: Token): string => {
  const cut = token.deprel.indexOf(':');
  return cut < 0 ? token.deprel : token.deprel.slice(0, cut);
};

/** Whether the token's relation is one of these: "nsubj" also means "nsubj:pass"; "nsubj:pass" means only that. */
export const isRelation = (token: Token, ...relations: readonly string[]): boolean =>
  relations.includes(token.deprel) || relations.includes(relationOf(token));

/** Dependents in text order, all or those in these relations. */
export function children(sentence: Sentence, token: Token, ...relations: readonly string[]): readonly Token[] {
  const all = dependents(sentence)[token.index] ?? [];
  return relations.length === 0 ? all : all.filter((t) => isRelation(t, ...relations));
}

/** The first dependent in one of these relations. */
export const child = (sentence: Sentence, token: Token, ...relations: readonly string[]): Token | undefined =>
  dependents(sentence)[token.index]?.find((t) => isRelation(t, ...relations));

export const parent = (sentence: Sentence, token: Token): Token | undefined =>
  token.head < 0 ? undefined : sentence.tokens[token.head];

export const rootOf = (sentence: Sentence): Token | undefined =>
  sentence.parsed ? sentence.tokens.find((t) => t.head < 0) : undefined;

/** The token and what is above it, up to the root. */
export function ancestors(sentence: Sentence, token: Token): readonly Token[] {
  const out: Token[] = [];
  for (let t = parent(sentence, token); t !== undefined && out.length < sentence.tokens.length; t = parent(sentence, t))
    out.push(t);
  return out;
}

/** All tokens below and including this one, in text order. Goes not below dependents in the relations of `without`. */
export function subtree(sentence: Sentence, token: Token, ...without: readonly string[]): readonly Token[] {
  const out = [token];
  const all = dependents(sentence);
  for (let k = 0; k < out.length; k++)
    for (const t of all[out[k]!.index] ?? []) if (without.length === 0 || !isRelation(t, ...without)) out.push(t);
  return out.sort((a, b) => a.index - b.index);
}

/** The stretch from the first to the last token of the subtree, outer punctuation left out. Never empty. */
export function subtreeWords(sentence: Sentence, token: Token, ...without: readonly string[]): Words {
  const tokens = subtree(sentence, token, ...without);
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && tokens[from]!.upos === 'PUNCT' && tokens[from] !== token) from++;
  while (to > from + 1 && tokens[to - 1]!.upos === 'PUNCT' && tokens[to - 1] !== token) to--;
  return { from: tokens[from]!.index, to: tokens[to - 1]!.index + 1 };
}

/** The token of a range that the others hang on: the one whose head lies outside. */
export function headOf(sentence: Sentence, words: Words): Token {
  for (let i = words.from; i < words.to; i++) {
    const t = sentence.tokens[i]!;
    if (t.upos !== 'PUNCT' && (t.head < words.from || t.head >= words.to)) return t;
  }
  return sentence.tokens[words.to - 1]!;
}

/** "killed and wounded": the tokens joined to this one, it first. Works from any member of the chain. */
export function conjuncts(sentence: Sentence, token: Token): readonly Token[] {
  let first = token;
  for (let n = sentence.tokens.length; n > 0 && first.deprel === 'conj'; n--) first = parent(sentence, first) ?? first;
  const out = [first];
  for (let k = 0; k < out.length; k++) out.push(...children(sentence, out[k]!, 'conj'));
  return out.sort((a, b) => a.index - b.index);
}

/** "the minister, Jean Petit": what stands in apposition to the token. */
export const appositions = (sentence: Sentence, token: Token): readonly Token[] => children(sentence, token, 'appos');

/** A name's tokens: its head with flat and compound parts that are proper nouns ("President Jean Petit" from any of its parts' head). */
export function nameWords(sentence: Sentence, head: Token): Words {
  let from = head.index;
  let to = head.index + 1;
  for (const t of children(sentence, head, 'flat', 'compound', 'nmod:desc', 'goeswith')) {
    if (t.upos !== 'PROPN') continue;
    from = Math.min(from, t.index);
    to = Math.max(to, t.index + 1);
  }
  return { from, to };
}
