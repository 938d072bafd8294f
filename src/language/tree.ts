import type { Sentence, Token, Words } from '../core/index.js';

/**
 * The tree API for rules. All functions take a parsed sentence (`sentence.parsed`) and tokens of it; on a sentence without trees they find
 * nothing. Relations are UD v2, English-EWT conventions.
 *
 * A view of a sentence's tree is made once and kept as long as the sentence lives.
 */
const views = new WeakMap<Sentence, readonly (readonly Token[])[]>();

function dependents(sentence: Sentence): readonly (readonly Token[])[] {
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

// ---- clauses -------------------------------------------------------------------------------------------------------------------------

const CLAUSES = ['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'];

/** Whether a clause is in the passive: an auxiliary or a subject says so. */
export const isPassive = (sentence: Sentence, verb: Token): boolean =>
  child(sentence, verb, 'aux:pass', 'nsubj:pass') !== undefined;

/**
 * The subject as the clause has it: its own, that of the verb it is joined to ("came and left"), that of the verb that controls it ("tried to
 * leave"), or the noun that a relative or reduced clause describes ("the rebels who left", "rebels fighting there").
 */
export function subject(sentence: Sentence, verb: Token): Token | undefined {
  let v: Token | undefined = verb;
  for (let n = 0; v !== undefined && n < 8; n++) {
    const own = child(sentence, v, 'nsubj', 'csubj');
    if (own !== undefined)
      return own.upos === 'PRON' && /^(?:who|which|that)$/.test(own.lower) ? (relativeNoun(sentence, v) ?? own) : own;
    const above: Token | undefined = parent(sentence, v);
    if (above === undefined) return undefined;
    if (v.deprel === 'acl' && (v.xpos === 'VBG' || v.xpos === 'VB' || v.xpos === 'VBN')) return above;
    if (v.deprel === 'acl:relcl') return relativeNoun(sentence, v);
    if (v.deprel === 'xcomp') {
      const object = child(sentence, above, 'obj');
      if (object !== undefined && object.index < v.index) return object;
    } else if (v.deprel === 'conj') {
      if (above.upos !== 'VERB' && above.upos !== 'AUX' && child(sentence, above, 'nsubj') === undefined) return undefined;
    } else if (!(v.deprel === 'advcl' && (v.xpos === 'VBG' || v.xpos === 'VB'))) return undefined;
    v = above;
  }
  return undefined;
}

/** The noun that a relative clause describes. */
export const relativeNoun = (sentence: Sentence, verb: Token): Token | undefined =>
  verb.deprel === 'acl:relcl' ? parent(sentence, verb) : undefined;

/** Who acts: the subject of an active clause, the "by" phrase of a passive one. */
export function agent(sentence: Sentence, verb: Token): Token | undefined {
  if (!isPassive(sentence, verb) && !isReducedPassive(sentence, verb)) return subject(sentence, verb);
  return passiveAgent(sentence, verb);
}

/** Who is acted upon: the object of an active clause, the subject of a passive one, the noun of "the man killed in the raid". */
export function patient(sentence: Sentence, verb: Token): Token | undefined {
  if (isPassive(sentence, verb)) return subject(sentence, verb);
  if (isReducedPassive(sentence, verb)) return verb.deprel === 'acl' ? parent(sentence, verb) : subject(sentence, verb);
  return object(sentence, verb);
}

/** "the man killed in the raid": a participle without auxiliary, subject and object. */
const isReducedPassive = (sentence: Sentence, verb: Token): boolean =>
  verb.xpos === 'VBN' &&
  (verb.deprel === 'acl' || verb.deprel === 'advcl') &&
  child(sentence, verb, 'aux', 'nsubj', 'obj') === undefined;

/** The object: its own, or the one it shares with the verb that is joined to it ("shelled and took the town"). */
export function object(sentence: Sentence, verb: Token): Token | undefined {
  const own = child(sentence, verb, 'obj');
  if (own !== undefined) return own;
  const next = children(sentence, verb, 'conj').find((t) => t.upos === 'VERB');
  if (next === undefined || child(sentence, verb, 'obl', 'ccomp', 'xcomp') !== undefined) return undefined;
  // only directly joined verbs share: "attacked and burned the village"
  return next.index - verb.index <= 3 && child(sentence, next, 'nsubj') === undefined ? child(sentence, next, 'obj') : undefined;
}

export const indirectObject = (sentence: Sentence, verb: Token): Token | undefined => child(sentence, verb, 'iobj');

/** "by rebels" of a passive clause or participle. */
export function passiveAgent(sentence: Sentence, verb: Token): Token | undefined {
  const marked = child(sentence, verb, 'obl:agent');
  if (marked !== undefined) return marked;
  // places and times also come with "by": the auxiliary decides
  return isPassive(sentence, verb)
    ? obliques(sentence, verb, 'by').find((t) => t.upos === 'PROPN' || t.upos === 'NOUN' || t.upos === 'PRON')
    : undefined;
}

/** The preposition of a nominal, lower case, fixed expressions joined: "in", "because of", "according to". */
export function prepositionOf(sentence: Sentence, nominal: Token): string | undefined {
  const mark = child(sentence, nominal, 'case');
  if (mark === undefined) return undefined;
  return [mark, ...children(sentence, mark, 'fixed')].map((t) => t.lower).join(' ');
}

/** Nominals that hang on a verb or noun by a preposition, in text order: all, or those with one of these prepositions. */
export function obliques(sentence: Sentence, token: Token, ...prepositions: readonly string[]): readonly Token[] {
  return children(sentence, token, 'obl', 'nmod').filter((t) => {
    if (t.deprel === 'nmod:poss') return false;
    if (prepositions.length === 0) return true;
    const p = prepositionOf(sentence, t);
    return p !== undefined && prepositions.includes(p);
  });
}

/** "Iran's army": the possessor, also "of Iran" when `withOf` is set. */
export function possessor(sentence: Sentence, noun: Token, withOf = false): Token | undefined {
  return child(sentence, noun, 'nmod:poss') ?? (withOf ? obliques(sentence, noun, 'of')[0] : undefined);
}

/** Auxiliaries in text order, also those of the verb that it is joined to ("has come and gone"), copulas left out. */
export function auxiliaries(sentence: Sentence, verb: Token): readonly Token[] {
  const own = children(sentence, verb, 'aux');
  if (own.length > 0 || verb.deprel !== 'conj' || child(sentence, verb, 'nsubj') !== undefined) return own;
  const first = parent(sentence, verb);
  return first !== undefined && first.xpos === verb.xpos ? children(sentence, first, 'aux') : own;
}

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without', 'hardly', 'nobody', 'nothing', 'none']);

/** The word that negates a verb or noun: "not", "never", "no" before its noun, "no one" as its subject, "without" before it, "neither". */
export function negation(sentence: Sentence, token: Token): Token | undefined {
  for (const t of children(sentence, token, 'advmod', 'det', 'cc:preconj', 'case', 'mark'))
    if (NEGATIONS.has(t.lemma) || NEGATIONS.has(t.lower.replace('’', "'"))) return t;
  const who = child(sentence, token, 'nsubj');
  if (who === undefined) return undefined;
  if (/^(?:nobody|nothing|none|neither)$/.test(who.lower)) return who;
  return children(sentence, who, 'det').find((t) => t.lower === 'no' || t.lower === 'neither');
}

/** "tried to leave" gives "to", "that he left" gives "that": what opens the clause. */
export const marker = (sentence: Sentence, verb: Token): Token | undefined => child(sentence, verb, 'mark');

/** The verb (or predicate) whose clause holds the token: itself if it is one. */
export function clauseOf(sentence: Sentence, token: Token): Token {
  let t = token;
  for (let n = sentence.tokens.length; n > 0; n--) {
    if (t.head < 0 || isRelation(t, ...CLAUSES)) return t;
    if (t.deprel === 'conj' && (t.upos === 'VERB' || child(sentence, t, 'nsubj', 'cop') !== undefined)) return t;
    t = sentence.tokens[t.head]!;
  }
  return t;
}

/** The words of a clause: those of its predicate without the clauses inside it that have a subject of their own. */
export function clauseWords(sentence: Sentence, verb: Token): Words {
  const out: Token[] = [];
  const queue = [verb];
  const all = dependents(sentence);
  for (let k = 0; k < queue.length; k++) {
    const t = queue[k]!;
    out.push(t);
    for (const c of all[t.index] ?? []) {
      const apart =
        isRelation(c, 'ccomp', 'advcl', 'parataxis', 'csubj') ||
        c.deprel === 'acl:relcl' ||
        (c.deprel === 'conj' && t === verb && (c.upos === 'VERB' || child(sentence, c, 'nsubj') !== undefined));
      if (!apart && c.upos !== 'PUNCT') queue.push(c);
    }
  }
  let from = verb.index;
  let to = verb.index + 1;
  for (const t of out) {
    from = Math.min(from, t.index);
    to = Math.max(to, t.index + 1);
  }
  return { from, to };
}

/** The verb of saying that a clause depends on, and who says it: "police said that ...", "... , police said". */
export function reporting(
  sentence: Sentence,
  verb: Token,
): { readonly verb: Token; readonly source: Token | undefined } | undefined {
  const above = verb.deprel === 'ccomp' ? parent(sentence, verb) : undefined;
  if (above !== undefined && above.upos === 'VERB') return { verb: above, source: agent(sentence, above) };
  // "Two died, police said": the saying hangs on the told clause
  const aside = children(sentence, verb, 'parataxis').find((t) => t.upos === 'VERB' && child(sentence, t, 'nsubj') !== undefined);
  return aside === undefined ? undefined : { verb: aside, source: subject(sentence, aside) };
}
