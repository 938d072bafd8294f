import { type Attribution, type Sentence, spanOfWords } from '../core/index.js';
import { aroundVerb } from './around.js';
import { type Cast, is, wordSet } from './cast.js';
import { CLAIM_VERBS, CONFIRM_VERBS, SPEECH_VERBS } from './lexicon/frames.js';
import { above, below, isNominal, isVerb, kids, type Syntax } from './syntax.js';

const speech = wordSet(SPEECH_VERBS);
const claims = wordSet(CLAIM_VERBS);
const confirms = wordSet(CONFIRM_VERBS);

export const isSpeechVerb = (s: Syntax, token: number): boolean => is(speech, s.tokens[token]!.lemma, s.tokens[token]!.lower);

/** Who tells it: "X said ...", "..., X said", "according to X". */
export function attributionOf(s: Syntax, cast: Cast, head: number): Attribution[] {
  const out: Attribution[] = [];
  if (!s.parsed) return flatAttribution(s, cast, head);
  const chain = [head, ...above(s, head)];
  for (let i = 0; i < chain.length; i++) {
    const at = chain[i]!;
    for (const p of kids(s, at, 'parataxis')) if (isSpeechVerb(s, p)) add(out, s, cast, p); // "..., police said"
    for (const o of kids(s, at, 'obl', 'nmod'))
      if (kids(s, o, 'case').some((c) => s.tokens[c]!.lower === 'according')) addSource(out, s, cast, o, null, 'reported');
    const up = chain[i + 1];
    if (up === undefined) break;
    const { deprel } = s.tokens[at]!;
    if ((deprel === 'ccomp' || deprel === 'parataxis') && isVerb(s.tokens[up]) && isSpeechVerb(s, up)) add(out, s, cast, up);
    if (out.length > 0) break;
  }
  return out;
}

function add(out: Attribution[], s: Syntax, cast: Cast, verb: number): void {
  const { lemma, lower } = s.tokens[verb]!;
  const { subjects, agents } = aroundVerb(s, verb);
  const who = subjects[0] ?? agents[0];
  if (who === undefined) return;
  const stance = is(claims, lemma, lower)
    ? 'claimed'
    : is(confirms, lemma, lower)
      ? 'confirmed'
      : lemma === 'deny'
        ? 'denied'
        : 'reported';
  addSource(out, s, cast, who, lemma.toLowerCase(), stance);
}

function addSource(
  out: Attribution[],
  s: Syntax,
  cast: Cast,
  who: number,
  verb: string | null,
  stance: Attribution['stance'],
): void {
  if (!isNominal(s.tokens[who])) return;
  const words = phraseOf(s, who);
  const { start, end } = spanOfWords(s.sentence, words);
  const first = s.tokens[words.from]!;
  const text = s.sentence.text.slice(first.from, s.tokens[words.to - 1]!.to);
  if (end > start) out.push({ actor: cast.actorAt(s.sentence.index, who) ?? null, text, verb, stance });
}

const PHRASE_CUT = new Set(['acl', 'acl:relcl', 'appos', 'conj', 'cc', 'punct', 'parataxis', 'case']);
function phraseOf(s: Syntax, head: number): { readonly from: number; readonly to: number } {
  const words = below(s, head, (t) =>
    PHRASE_CUT.has(t.deprel) && t.deprel !== 'punct' ? !(t.deprel === 'case' && t.lower.startsWith("'")) : t.deprel === 'punct',
  );
  let from = head;
  let to = head + 1;
  const set = new Set(words);
  while (set.has(from - 1)) from--;
  while (set.has(to)) to++;
  return { from, to };
}

/** Without a tree: "according to X" and "X said" by the actors beside the words. */
function flatAttribution(s: Syntax, cast: Cast, head: number): Attribution[] {
  const sentence: Sentence = s.sentence;
  for (const t of sentence.tokens) {
    const accord = t.lower === 'according' && sentence.tokens[t.index + 1]?.lower === 'to';
    if (!accord && !(isVerb(t) && (t.lower === 'said' || t.lower === 'reported' || t.lower === 'announced'))) continue;
    const near = accord ? { from: t.index + 2, to: t.index + 9 } : { from: Math.max(0, t.index - 6), to: t.index + 5 };
    const actor = cast.actorsIn(sentence.index, near)[0];
    if (actor === undefined || Math.abs(head - t.index) < 2) continue;
    return [{ actor, text: cast.actors[actor]!.name, verb: accord ? null : t.lemma.toLowerCase(), stance: 'reported' }];
  }
  return [];
}
