import type { Sentence, Token, Words } from '../../core/index.js';
import { agent, subject } from './arguments.js';
import { child, children, dependents, isRelation, parent } from './nodes.js';

const CLAUSES = ['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis'];

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
