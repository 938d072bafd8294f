import type { Modality } from '../core/index.js';
import { is, wordSet } from './cast.js';
import {
  ALLEGING_ADVERBS,
  ALLEGING_WORDS,
  FUTURE_VERBS,
  HAPPENING_VERBS,
  HYPOTHETICAL_VERBS,
  NEGATING_VERBS,
  NEGATORS,
  REALIZING_VERBS,
  SPEECH_VERBS,
  SUPPORT_VERBS,
} from './lexicon/frames.js';
import { isVerb, kids, prepositionOf, type Syntax } from './syntax.js';

const negators = wordSet(NEGATORS);
const negating = wordSet(NEGATING_VERBS);
const future = wordSet(FUTURE_VERBS);
const hypothetical = wordSet(HYPOTHETICAL_VERBS);
const realizing = wordSet(REALIZING_VERBS);
const alleging = wordSet(ALLEGING_WORDS);
const allegingAdverbs = wordSet(ALLEGING_ADVERBS);
const speech = wordSet(SPEECH_VERBS);
const happening = wordSet(HAPPENING_VERBS);
const carrying = wordSet(SUPPORT_VERBS);
const WILL = new Set(['will', 'shall', "'ll", 'wo', '’ll', 'll']);
const MODALS = new Set(['could', 'may', 'might', 'should', 'can', 'must', 'ca', 'ought']);
const CONDITION = new Set(['if', 'unless', 'whether', 'lest', 'until']);
const NOUN_FUTURE = new Set([
  'planned',
  'scheduled',
  'upcoming',
  'forthcoming',
  'next',
  'impending',
  'future',
  'proposed',
  'expected',
  'coming',
  'pending',
]);
const NOUN_HYPOTHETICAL = new Set([
  'potential',
  'imminent',
  'further',
  'hypothetical',
  'threatened',
  'any',
  'eventual',
  'likely',
  'feared',
  'similar',
]);

/** "very nearly invaded": it did not. */
const NEARLY = new Set(['nearly', 'almost']);
const FIRST = new Set(['first', 'last', 'latest', 'second', 'only', 'among']);

const ORDER: readonly Modality[] = ['actual', 'alleged', 'future', 'hypothetical', 'negated'];
const stronger = (a: Modality, b: Modality): Modality => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

/** Whether what the head tells took place, by the words on it and over it. */
export function modalityOf(s: Syntax, head: number, nominal: boolean): Modality {
  if (!s.parsed) return flatModality(s, head, nominal);
  if (nominal) return ofNoun(s, head, 0);
  const found = ofVerb(s, head, 0);
  return found === 'actual' && isAim(s, head) ? 'hypothetical' : found;
}

const AIMS = new Set(
  'mission,danger,objective,purpose,goal,aim,intention,task,order,plan,idea,possibility,threat,risk,means,way,method,tactic,strategy,policy,object,capable,incapable,accustomed,intent'.split(
    ',',
  ),
);
/** "known how to fight", "forces that are there, to fight and win", "the mission of assassinating him", "in danger of being shot": by the words, where the tree is lost. */
function isAim(s: Syntax, verb: number): boolean {
  const { tokens } = s;
  const { xpos, deprel, head } = tokens[verb]!;
  let i = verb - 1;
  if (tokens[i]?.upos === 'ADV') i--;
  if (xpos === 'VB' && tokens[i]?.lower === 'to') {
    const over = head >= 0 ? tokens[head]! : undefined;
    if (tokens[i - 1]?.lower === 'how') return true;
    if (over === undefined || deprel === 'xcomp' || deprel === 'conj') return false; // read by the verb over it
    return (
      !s.children[over.index]!.some((c) => FIRST.has(tokens[c]!.lower)) &&
      !s.children[verb]!.some((c) => tokens[c]!.lower === 'among')
    );
  }
  if (tokens[i]?.lower === 'being' || tokens[i]?.lower === 'been') i--;
  if (tokens[i]?.xpos === 'PRP$') i--;
  return tokens[i]?.lower === 'of' && (xpos === 'VBG' || xpos === 'VBN') && AIMS.has(tokens[i - 1]?.lemma ?? '');
}

function ofVerb(s: Syntax, verb: number, depth: number): Modality {
  const token = s.tokens[verb]!;
  let found: Modality = 'actual';
  let would = false;
  let to = false;
  let among = false;
  for (const i of s.children[verb]!) {
    const t = s.tokens[i]!;
    if (t.deprel === 'advmod' || t.deprel === 'cc:preconj') {
      if (negators.has(t.lower)) found = stronger(found, 'negated');
      else if (NEARLY.has(t.lower) && i < verb) found = stronger(found, 'hypothetical');
      else if (allegingAdverbs.has(t.lower)) found = stronger(found, 'alleged');
    } else if (t.deprel === 'aux') {
      if (WILL.has(t.lower)) found = stronger(found, 'future');
      else if (t.lower === 'would') would = true;
      else if (MODALS.has(t.lower)) found = stronger(found, 'hypothetical');
    } else if (t.deprel === 'mark') {
      if (CONDITION.has(t.lower)) found = stronger(found, 'hypothetical');
      if (t.lower === 'to') to = true;
      if (t.lower === 'among') among = true; // "are among those to condemn it": they did
    } else if (t.deprel.startsWith('nsubj') || t.deprel === 'obj') {
      if (negators.has(t.lower) || kids(s, i, 'det', 'advmod').some((d) => ['no', 'neither', 'not'].includes(s.tokens[d]!.lower)))
        found = stronger(found, 'negated');
    }
  }
  const head = token.head >= 0 ? s.tokens[token.head]! : undefined;
  if (would)
    found = stronger(found, head !== undefined && token.deprel === 'ccomp' && speech.has(head.lemma) ? 'future' : 'hypothetical');
  if (head === undefined && to && token.xpos === 'VB') return stronger(found, 'hypothetical'); // a headline's "to attack" is no deed yet
  if (head === undefined || depth > 5) return found;
  return among ? found : stronger(found, over(s, verb, to, depth));
}

const PAST_MARKS = new Set(['after', 'since', 'because', 'as', 'when', 'while']);
/** Told in a past tense of its own. */
const isPast = (s: Syntax, verb: number): boolean =>
  s.tokens[verb]!.xpos === 'VBD' || kids(s, verb, 'aux', 'aux:pass').some((i) => /^(?:was|were|had)$/.test(s.tokens[i]!.lower));

/** What the word over a verb says of it. */
function over(s: Syntax, verb: number, to: boolean, depth: number): Modality {
  const token = s.tokens[verb]!;
  const head = s.tokens[token.head]!;
  const upper = (): Modality =>
    isVerb(head) || head.upos === 'ADJ' ? ofVerb(s, head.index, depth + 1) : ofNoun(s, head.index, depth + 1);
  const lemma = head.lemma.toLowerCase();
  switch (token.deprel) {
    case 'conj':
      return s.children[verb]!.some((i) => s.tokens[i]!.deprel.startsWith('nsubj')) ? 'actual' : upper();
    case 'xcomp':
      if (negating.has(lemma)) return 'negated';
      if (lemma === 'be' || lemma === 'go') return to ? stronger('future', upper()) : upper();
      if (alleging.has(lemma)) return 'alleged';
      if (realizing.has(lemma)) return upper();
      if (future.has(lemma) || future.has(head.lower)) return 'future';
      return to || hypothetical.has(lemma) ? 'hypothetical' : upper();
    case 'ccomp':
      if (alleging.has(lemma) && lemma !== 'believe' && lemma !== 'think' && lemma !== 'suggest') return 'alleged';
      if (lemma === 'deny') return 'alleged';
      if (negating.has(lemma)) return 'negated';
      if (future.has(lemma) && lemma !== 'set') return 'future';
      if (hypothetical.has(lemma) && lemma !== 'warn' && lemma !== 'report') return 'hypothetical';
      return 'actual';
    case 'obl':
    case 'advcl':
    case 'acl':
    case 'acl:relcl': {
      if (token.deprel === 'acl:relcl') return 'actual';
      if (to && s.children[head.index]!.some((i) => FIRST.has(s.tokens[i]!.lower))) return 'actual'; // "the first to condemn it"
      if (to) return future.has(lemma) || lemma === 'plan' ? 'future' : 'hypothetical';
      const mark = kids(s, verb, 'mark', 'case').map((i) => s.tokens[i]!.lower)[0] ?? '';
      if (PAST_MARKS.has(mark) && isPast(s, verb)) return 'actual'; // "will reopen after two teens were shot"
      if (mark === '' || token.xpos === 'VBN') return token.deprel === 'acl' ? 'actual' : upper();
      if (['of', 'for', 'with', 'in', 'over', 'about'].includes(mark) && (alleging.has(lemma) || allegingAdverbs.has(head.lower)))
        return 'alleged';
      if (['of', 'for', 'from', 'against', 'without', 'at'].includes(mark)) {
        if (mark === 'without' || negating.has(lemma) || (mark === 'from' && isVerb(head))) return 'negated';
        if (is(hypothetical, lemma, head.lower)) return 'hypothetical';
      }
      return token.deprel === 'acl' || mark === 'after' || mark === 'by' ? 'actual' : upper();
    }
    default:
      return to && token.xpos === 'VB' ? 'hypothetical' : 'actual';
  }
}

function ofNoun(s: Syntax, noun: number, depth: number): Modality {
  const token = s.tokens[noun]!;
  let found: Modality = 'actual';
  for (const i of s.children[noun]!) {
    const t = s.tokens[i]!;
    if (t.deprel === 'det' && (t.lower === 'no' || t.lower === 'neither')) found = stronger(found, 'negated');
    else if (t.deprel === 'det' && t.lower === 'any') found = stronger(found, 'hypothetical');
    else if (t.deprel === 'amod' || t.deprel === 'compound' || t.deprel === 'advmod') {
      if (allegingAdverbs.has(t.lower) || t.lower === 'possible' || t.lower === 'apparent') found = stronger(found, 'alleged');
      else if (NOUN_FUTURE.has(t.lower)) found = stronger(found, 'future');
      else if (NOUN_HYPOTHETICAL.has(t.lower)) found = stronger(found, 'hypothetical');
    }
  }
  const head = token.head >= 0 ? s.tokens[token.head]! : undefined;
  if (head === undefined || depth > 5) return found;
  const lemma = head.lemma.toLowerCase();
  const preposition = prepositionOf(s, noun);
  if (token.deprel === 'conj') return stronger(found, ofNoun(s, head.index, depth + 1));
  if (isVerb(head)) {
    const core = token.deprel.startsWith('nsubj') || token.deprel === 'obj';
    const asked = core || ['for', 'of', 'against', 'from', 'to', 'on', 'about', 'with'].includes(preposition);
    if (!asked) return stronger(found, preposition === 'without' ? 'negated' : 'actual');
    if (preposition === 'from' && !negating.has(lemma)) return found;
    if (lemma === 'lead' && head.xpos === 'VBG') return 'hypothetical'; // "information leading to the arrest of"
    if (negating.has(lemma) && !(core && token.deprel === 'nsubj') && lemma !== 'deny' && lemma !== 'reject' && lemma !== 'stop')
      return 'negated';
    if (token.deprel !== 'nsubj' && future.has(lemma) && lemma !== 'set' && lemma !== 'look') return stronger(found, 'future');
    if (
      token.deprel !== 'nsubj' &&
      lemma !== 'consider' &&
      !(core && lemma === 'call') &&
      hypothetical.has(lemma) &&
      !['help', 'lead', 'fight', 'order', 'report', 'oppose', 'try', 'contribute', 'invite', 'offer', 'agree'].includes(lemma)
    )
      return stronger(found, 'hypothetical');
    return core && (is(happening, lemma, head.lower) || (token.deprel !== 'nsubj' && is(carrying, lemma, head.lower)))
      ? stronger(found, ofVerb(s, head.index, depth + 1))
      : found;
  }
  if (head.upos === 'ADJ')
    return is(hypothetical, lemma, head.lower) || future.has(head.lower) ? stronger(found, 'hypothetical') : found;
  if (is(hypothetical, lemma, head.lower) && preposition !== 'in') return stronger(found, 'hypothetical');
  return found;
}

/** Without a tree: the four words before. */
function flatModality(s: Syntax, head: number, nominal: boolean): Modality {
  let found: Modality = 'actual';
  for (let i = head - 1; i >= Math.max(0, head - 4); i--) {
    const t = s.tokens[i]!;
    if (t.upos === 'PUNCT') break;
    if (negators.has(t.lower)) found = stronger(found, 'negated');
    else if (WILL.has(t.lower)) found = stronger(found, 'future');
    else if (MODALS.has(t.lower) || t.lower === 'would' || CONDITION.has(t.lower)) found = stronger(found, 'hypothetical');
    else if (allegingAdverbs.has(t.lower)) found = stronger(found, 'alleged');
    else if (!nominal && t.lower === 'to' && i === head - 1) {
      const before = s.tokens[i - 1];
      if (before !== undefined && !is(realizing, before.lemma, before.lower)) found = stronger(found, 'hypothetical');
    } else if (nominal && (is(hypothetical, t.lemma, t.lower) || is(negating, t.lemma, t.lower)))
      found = stronger(found, 'hypothetical');
  }
  return found;
}
