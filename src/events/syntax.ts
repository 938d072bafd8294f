import type { Sentence, Token } from '../core/index.js';

/** A sentence with its tree turned round: what hangs on each word. */
export interface Syntax {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly parsed: boolean;
  readonly children: readonly (readonly number[])[];
  /** What was found around a word, kept: verbs by index, nouns by -1 - index. */
  readonly around: Map<number, Around>;
}

/** The words that a verb or noun has around it, by head token. */
export interface Around {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** Of a passive: "by ...". */
  readonly agents: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly passive: boolean;
  /** The verb or noun itself. */
  readonly head: number;
}
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

export const NOTHING: readonly number[] = [];

const views = new WeakMap<Sentence, Syntax>();

/** Made once and kept as long as the sentence lives. */
export function syntaxOf(sentence: Sentence): Syntax {
  let view = views.get(sentence);
  if (view === undefined) {
    view = turned(sentence);
    views.set(sentence, view);
  }
  return view;
}

function turned(sentence: Sentence): Syntax {
  const children: number[][] = sentence.tokens.map(() => []);
  if (sentence.parsed) for (const t of sentence.tokens) if (t.head >= 0) children[t.head]?.push(t.index);
  return { sentence, tokens: sentence.tokens, parsed: sentence.parsed, children, around: new Map() };
}

export const isVerb = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX';
export const isNominal = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' || token?.upos === 'PROPN' || token?.upos === 'PRON' || token?.upos === 'NUM';

export const kids = (s: Syntax, head: number, ...relations: readonly string[]): number[] =>
  (s.children[head] ?? NOTHING).filter((i) => relations.includes(s.tokens[i]!.deprel));

const TIME_BETWEEN =
  /^(?:this|last|week|month|year|earlier|later|also|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/;
export const SPOKEN =
  /^(?:warn|accuse|say|deny|condemn|denounce|urge|call|reject|threaten|announce|vow|criticize|criticise|blame|demand|declare)$/;
/** "denounced the raids on Libya and Iran this week warned": the verb whose subject the tree takes into the list before it; -1 for none. */
export function strayed(s: Syntax, noun: number): number {
  const { tokens } = s;
  if (tokens[noun]!.upos !== 'PROPN' || tokens[noun - 1]?.lower !== 'and') return -1;
  let i = noun + 1;
  while (i < tokens.length && i - noun < 4 && TIME_BETWEEN.test(tokens[i]!.lower)) i++;
  const verb = tokens[i];
  if (verb === undefined || i === noun + 1 || verb.upos !== 'VERB' || !SPOKEN.test(verb.lemma)) return -1;
  if (verb.xpos !== 'VBD' && verb.xpos !== 'VBN') return -1;
  return tokens[i + 1]?.lower === 'by' || kids(s, i, 'aux', 'aux:pass').length > 0 ? -1 : i;
}

/** The subject of a verb that the tree took into the list before it; -1 for none. */
export function strayedSubject(s: Syntax, verb: number): number {
  if (!SPOKEN.test(s.tokens[verb]!.lemma)) return -1;
  for (let i = verb - 2; i >= Math.max(1, verb - 4); i--) if (s.tokens[i]!.deprel === 'conj' && strayed(s, i) === verb) return i;
  return -1;
}

/** A noun with those that are joined to it by "and". */
export function joined(s: Syntax, head: number): number[] {
  const out = [head, ...kids(s, head, 'conj').filter((i) => isNominal(s.tokens[i]) && strayed(s, i) < 0)];
  // "France, Russia and the United States launched": an "and" that hangs on the last of them, though the tree takes it alone
  if (s.tokens[head]!.deprel === 'conj') return out;
  let at = kids(s, head, 'cc').find((i) => i < head && s.tokens[i]!.lower === 'and') ?? -1;
  for (let i = 0; at > 0 && i < 4 && s.tokens[at - 1]!.upos === 'PROPN'; i++) {
    const before = at - 1;
    out.unshift(before);
    let first = before;
    while (first > 0 && s.tokens[first - 1]!.upos === 'PROPN') first--;
    at = s.tokens[first - 1]?.lower === ',' ? first - 1 : -1;
  }
  return [...new Set(out)];
}

/** The preposition of a nominal, lower case ("" when it has none). */
export function prepositionOf(s: Syntax, head: number): string {
  const cases = kids(s, head, 'case');
  return cases.length === 0 ? '' : s.tokens[cases[0]!]!.lower;
}

/** All tokens below a head, itself included; what `cut` says is left out with all below it. */
export function below(s: Syntax, head: number, cut: (token: Token) => boolean = () => false): number[] {
  const out: number[] = [];
  const stack = [head];
  while (stack.length > 0) {
    const i = stack.pop()!;
    out.push(i);
    for (const c of s.children[i]!) if (!cut(s.tokens[c]!)) stack.push(c);
  }
  return out.sort((a, b) => a - b);
}

/** Heads over a token, nearest first (at most `limit`). */
export function above(s: Syntax, index: number, limit = 12): number[] {
  const out: number[] = [];
  let at = s.tokens[index]!.head;
  while (at >= 0 && out.length < limit && !out.includes(at)) {
    out.push(at);
    at = s.tokens[at]!.head;
  }
  return out;
}

/** For the second of two words joined by "and", the first; a chain of them is climbed. */
export function firstOfJoined(s: Syntax, index: number): number {
  let at = index;
  for (let i = 0; i < 8 && s.tokens[at]!.deprel === 'conj' && s.tokens[at]!.head >= 0; i++) at = s.tokens[at]!.head;
  return at;
}
/** "accused them of bombing a market": a gerund that the tagger takes for a noun has an object or a mark. */
export const isGerundPhrase = (s: Syntax, token: number): boolean =>
  s.tokens[token]!.lower.endsWith('ing') && s.tokens[token]!.deprel === 'obl' && kids(s, token, 'obj', 'mark').length > 0;
