import type { ActorMention, Sentence } from '../../core/index.js';
import { type Entity, join } from './entity.js';

/**
 * Pronouns to the one candidate that fits by number, gender and nearness; a pronoun with none or several stays out of every actor.
 * Mentions must come in reading order: "he ... he" is carried on.
 */
export function linkPronouns(
  sentences: readonly Sentence[],
  pronouns: readonly ActorMention[],
  entities: readonly Entity[],
): void {
  const placed = new Map<number, Placed[]>();
  const place = (e: Entity, m: ActorMention): void => {
    const list = placed.get(m.sentence);
    if (list) list.push({ e, m });
    else placed.set(m.sentence, [{ e, m }]);
  };
  for (const e of entities) for (const m of e.mentions) place(e, m);
  for (const p of pronouns) {
    const fits = candidates(p);
    if (!fits) continue;
    const e = pick(sentences, p, placed, fits);
    if (!e) continue;
    join(e, p);
    place(e, p);
  }
}

interface Placed {
  readonly e: Entity;
  readonly m: ActorMention;
}
type Fits = (e: Entity, m: ActorMention) => boolean;

const ARMED = new Set(['REB', 'UAF']);
function candidates(p: ActorMention): Fits | undefined {
  const { gender, plural } = p.value;
  if (gender !== null) return (e, m) => e.kind === 'person' && !m.value.plural && (e.gender === null || e.gender === gender);
  if (plural)
    return (e, m) =>
      m.value.plural ||
      (e.kind === 'group' && ARMED.has(e.sector ?? '')) || // "Houthi rebels said they"
      (e.kind === 'organization' && (m.rule === 'actors/body-noun' || e.sector === 'COP')); // "police said they"
  return (e) => e.kind === 'state' || e.kind === 'organization';
}

/** The only fitting actor before it in its sentence, else the only one of the sentence before in the same block or the one just before. */
function pick(
  sentences: readonly Sentence[],
  p: ActorMention,
  placed: ReadonlyMap<number, readonly Placed[]>,
  fits: Fits,
): Entity | undefined {
  const speaker = speakerBefore(sentences, p, placed, fits);
  if (speaker !== undefined) return speaker ?? undefined;
  const own = clauseSubject(sentences[p.sentence]!, p);
  const strict = p.value.gender === null; // "it" and "they" have more that they could stand for: only a subject
  for (let back = 0; back <= 2; back++) {
    const number = p.sentence - back;
    if (number < 0) return undefined;
    const sentence = sentences[number]!;
    if (strict && back > 1) return undefined;
    const found = new Set<Entity>();
    const subjects = new Set<Entity>();
    for (const { e, m } of placed.get(number) ?? []) {
      if (m.span.start >= p.span.start || !fits(e, m)) continue;
      if (back === 0 && own.has(m.value.headWord)) continue; // "police charged them": not the police
      found.add(e);
      if (sentence.parsed && isSubject(sentence, m.value.headWord)) subjects.add(e);
    }
    if (found.size === 1) {
      const only = [...found][0]!;
      return strict && sentence.parsed && !subjects.has(only) ? undefined : only;
    }
    if (found.size > 1) return subjects.size === 1 ? [...subjects][0] : undefined;
  }
  return undefined;
}

const PARTITIVE =
  /^(?:group|dozen|hundred|thousand|score|number|handful|pair|couple|team|band|crowd|gang|majority|some|many|several)$/;
/** A subject of its clause, also behind a word of number: "a group of officers". */
function isSubject(sentence: Sentence, word: number): boolean {
  const token = sentence.tokens[word]!;
  if (/^(?:nsubj|root)/.test(token.deprel)) return true;
  if (token.deprel === 'compound' && token.head > word) return isSubject(sentence, token.head); // "Houthi | rebels said"
  const over = token.head >= 0 ? sentence.tokens[token.head] : undefined;
  return token.deprel === 'nmod' && over !== undefined && PARTITIVE.test(over.lemma) && /^(?:nsubj|root)/.test(over.deprel);
}

const TELLING = /^(?:say|add|tell|note|explain|state|report|continue|recall|write)$/;
/**
 * "One policeman died and another was hurt, he added": who goes on telling is the one who told before, not one of those he tells about. Undefined
 * where the pronoun is no such speaker; null where nobody told anything before.
 */
function speakerBefore(
  sentences: readonly Sentence[],
  p: ActorMention,
  placed: ReadonlyMap<number, readonly Placed[]>,
  fits: Fits,
): Entity | null | undefined {
  const sentence = sentences[p.sentence]!;
  if (!sentence.parsed || p.value.gender === null) return undefined;
  const { tokens } = sentence;
  const at = p.value.headWord;
  const verb = tokens[at + 1];
  if (verb === undefined || !TELLING.test(verb.lemma) || verb.xpos !== 'VBD' || !/^[,"”]$/.test(tokens[at - 1]?.text ?? ''))
    return undefined;
  for (let back = 1; back <= 3 && p.sentence - back >= 0; back++) {
    const before = sentences[p.sentence - back]!;
    const tellers = new Set<Entity>();
    for (const { e, m } of placed.get(before.index) ?? []) {
      const over = before.tokens[before.tokens[m.value.headWord]!.head];
      if (fits(e, m) && over !== undefined && TELLING.test(over.lemma) && before.tokens[m.value.headWord]!.deprel === 'nsubj')
        tellers.add(e);
    }
    if (tellers.size > 0) return tellers.size === 1 ? [...tellers][0]! : null;
  }
  return undefined;
}

/** Of a pronoun that is an object: the subject of its verb, and of the verb that this one is joined to. */
function clauseSubject(sentence: Sentence, p: ActorMention): ReadonlySet<number> {
  const out = new Set<number>();
  if (!sentence.parsed || !/^(?:obj|iobj|obl)$/.test(sentence.tokens[p.value.headWord]!.deprel)) return out;
  let verb = sentence.tokens[p.value.headWord]!.head;
  for (let steps = 0; verb >= 0 && steps < 4; steps++) {
    const here = verb;
    for (const t of sentence.tokens) if (t.head === here && t.deprel === 'nsubj') out.add(t.index);
    if (out.size > 0 || sentence.tokens[here]!.deprel !== 'conj') break;
    verb = sentence.tokens[here]!.head;
  }
  return out;
}
