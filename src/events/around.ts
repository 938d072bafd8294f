import type { Token } from '../core/index.js';
import { CLAUSE_STOP } from './clause.js';
import {
  type Around,
  isGerundPhrase,
  isNominal,
  isVerb,
  joined,
  kids,
  NOTHING,
  type Oblique,
  prepositionOf,
  SPOKEN,
  type Syntax,
  strayedSubject,
} from './syntax.js';

/**
 * What stands around a verb or an event noun: subjects, objects, agents, phrases with prepositions.
 * Belongs: reading them off the tree, sharing them between verbs, and finding them without a tree. Not: which actors they are (arguments.ts).
 */

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
/** Their object is the subject of what follows: "accused him of hitting", "ordered them to leave". */
const OBJECT_CONTROL = new Set(
  'accuse,suspect,blame,condemn,criticize,criticise,convict,praise,charge,thank,denounce,fault,acquit,stop,prevent,keep,bar,ban,prohibit,arrest,detain,jail,fine,sentence,punish,execute,order,ask,tell,urge,force,allow,persuade,invite,permit,encourage,help,enable,require,instruct,warn,compel,see,catch,find,leave,show,hear,watch,film,expel,forgive,indict,prosecute,try,cite,investigate,sue,commend'.split(
    ',',
  ),
);

const RESULTING = new Set(['leave', 'find', 'see', 'have', 'get', 'report']);

/** Subjects, objects and prepositional phrases of a verb: the tree's, and those that it shares with the verb over it. */
export function aroundVerb(s: Syntax, verb: number): Around {
  let found = s.around.get(verb);
  if (found === undefined) {
    found = s.parsed ? parsedVerb(s, verb, 0) : flatVerb(s, verb);
    s.around.set(verb, found);
  }
  return found;
}

/** Verbs whose subject only comes after the deed that a relative clause beside them tells. */
const PURSUING = new Set([
  'look',
  'search',
  'hunt',
  'seek',
  'arrest',
  'charge',
  'detain',
  'identify',
  'pursue',
  'chase',
  'track',
  'capture',
  'convict',
]);
/** "police are looking for a gunman who opened fire, killing two": the gunman killed, though the tree gives the killing to the police. */
function ledBy(s: Syntax, token: Token, over: Token): Token {
  if (token.xpos !== 'VBG' || token.deprel !== 'advcl' || !PURSUING.has(over.lemma)) return over;
  const deed = s.tokens.slice(over.index, token.index).findLast((t) => t.deprel === 'acl:relcl' && t.upos === 'VERB');
  return deed ?? over;
}

function parsedVerb(s: Syntax, verb: number, depth: number): Around {
  const token = s.tokens[verb]!;
  const head = token.head >= 0 ? s.tokens[token.head]! : undefined;
  const upper = head !== undefined && isVerb(head) ? ledBy(s, token, head) : undefined;
  const over = upper !== undefined && depth < 4 ? parsedVerb(s, upper.index, depth + 1) : undefined;
  let passive = kids(s, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0;
  let subjects = kids(s, verb, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj');
  let objects = kids(s, verb, 'obj');
  const own = kids(s, verb, 'nsubj').length > 0 ? -1 : strayedSubject(s, verb);
  if (own >= 0) {
    passive = false;
    subjects = [own];
  }
  const participle = token.xpos === 'VBN' && own < 0;
  const antecedent = token.deprel.startsWith('acl') && head !== undefined && isNominal(head) ? head.index : -1;
  if (subjects.length === 0) {
    if (token.deprel === 'conj' && over !== undefined) {
      subjects = [...(over.passive ? over.objects : over.subjects)];
      if (participle && over.passive && kids(s, verb, 'aux').length === 0) passive = true; // "was beaten and killed"
    } else if (participle && !passive && kids(s, verb, 'aux').length === 0 && head !== undefined && RESULTING.has(head.lemma)) {
      passive = true; // "left four gunmen killed"
    } else if (antecedent >= 0) {
      if (participle && kids(s, verb, 'aux').length === 0) passive = true;
      const infinitive = kids(s, verb, 'mark').some((i) => s.tokens[i]!.lower === 'to');
      if (!infinitive) subjects = [antecedent];
      // "the two are among the leaders to denounce the raid"
      else if (SPOKEN.test(token.lemma) && kids(s, antecedent, 'cop').length > 0) subjects = kids(s, antecedent, 'nsubj');
    } else if (
      over !== undefined &&
      (token.deprel === 'xcomp' || token.deprel === 'advcl' || token.deprel === 'ccomp' || isGerundPhrase(s, verb))
    ) {
      const controls = OBJECT_CONTROL.has(head!.lemma) && over.objects.length > 0;
      if (token.deprel === 'xcomp' || controls || token.xpos === 'VBG' || participle || kids(s, verb, 'mark').length > 0)
        subjects = [...(controls ? over.objects : over.passive ? over.objects : over.subjects)];
      if ((token.deprel !== 'xcomp' || over.passive) && participle && !passive && kids(s, verb, 'aux').length === 0)
        passive = true;
    } else if (head?.upos === 'ADJ' && token.deprel === 'xcomp') subjects = kids(s, head.index, 'nsubj'); // "is due to meet"
  } else if (antecedent >= 0 && own < 0) {
    if (subjects.some((i) => RELATIVE.has(s.tokens[i]!.lower)))
      subjects = subjects.map((i) => (RELATIVE.has(s.tokens[i]!.lower) ? antecedent : i));
    else if (!passive && objects.every((i) => RELATIVE.has(s.tokens[i]!.lower))) objects = [antecedent]; // "the town that rebels shelled"
  }
  const obliques: Oblique[] = [];
  const agents: number[] = [];
  for (const i of kids(s, verb, 'obl', 'obl:agent', 'obl:unmarked', 'nmod')) {
    const preposition = prepositionOf(s, i);
    for (const one of joined(s, i)) {
      if (preposition === 'by' && passive) agents.push(one);
      else obliques.push({ preposition, head: one });
    }
  }
  for (const i of kids(s, verb, 'iobj')) obliques.push({ preposition: 'to', head: i });
  const all = (list: readonly number[]): number[] => [
    ...new Set(list.map((i) => antecedentOf(s, i)).flatMap((i) => joined(s, i))),
  ];
  return passive
    ? { subjects: NOTHING, objects: all([...subjects, ...objects]), agents, obliques, passive, head: verb }
    : { subjects: all(subjects), objects: all(objects), agents, obliques, passive, head: verb };
}

/** "Armenia, which refused": the noun before the pronoun, whatever the tree hangs it on. */
function antecedentOf(s: Syntax, token: number): number {
  const t = s.tokens[token]!;
  if (!RELATIVE.has(t.lower) || t.xpos === 'DT' || t.xpos === 'IN' || token === 0) return token;
  for (let i = token - 1; i >= Math.max(0, token - 3); i--) {
    const before = s.tokens[i]!;
    if (before.upos === 'PUNCT' || before.upos === 'ADP') continue;
    if (!isNominal(before)) return token;
    return before.deprel === 'flat' || before.deprel === 'appos' ? (before.head >= 0 ? before.head : i) : i;
  }
  return token;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', 'get', 'got', 'gets', 'gotten']);
/** Without a tree: the nearest nominals on each side within the clause. */
function flatVerb(s: Syntax, verb: number): Around {
  const { tokens } = s;
  const participle = /(?:ed|en|wn|ot|ld|it|ain|ung)$/.test(tokens[verb]!.lower);
  let passive = false;
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) if (participle && BE.has(tokens[i]!.lower)) passive = true;
  const before = flatNominal(s, verb, -1);
  const after = flatNominal(s, verb, 1);
  const obliques: Oblique[] = [];
  const agents: number[] = [];
  for (let i = verb + 1; i < tokens.length && !CLAUSE_STOP.has(tokens[i]!.lower); i++) {
    if (tokens[i]!.upos !== 'ADP') continue;
    const head = nominalAfter(s, i);
    if (head === undefined) continue;
    if (tokens[i]!.lower === 'by' && passive) agents.push(head);
    else obliques.push({ preposition: tokens[i]!.lower, head });
  }
  const subjects = before === undefined ? [] : [before];
  const objects = after === undefined ? [] : [after];
  return passive
    ? { subjects: NOTHING, objects: subjects, agents, obliques, passive, head: verb }
    : { subjects, objects, agents, obliques, passive, head: verb };
}

function flatNominal(s: Syntax, from: number, step: 1 | -1): number | undefined {
  for (let i = from + step; i >= 0 && i < s.tokens.length && Math.abs(i - from) <= 12; i += step) {
    const t = s.tokens[i]!;
    if (CLAUSE_STOP.has(t.lower)) return undefined;
    if (step === 1 && t.upos === 'ADP') return undefined;
    if (isNominal(t)) return step === 1 ? lastOfCompound(s, i) : i;
    if (i !== from + step && t.upos === 'VERB') return undefined;
  }
  return undefined;
}

function nominalAfter(s: Syntax, from: number): number | undefined {
  for (let i = from + 1; i < s.tokens.length && i <= from + 6; i++) {
    const t = s.tokens[i]!;
    if (CLAUSE_STOP.has(t.lower) || t.upos === 'VERB') return undefined;
    if (isNominal(t)) return lastOfCompound(s, i);
  }
  return undefined;
}

function lastOfCompound(s: Syntax, from: number): number {
  let i = from;
  while (isNominal(s.tokens[i + 1]) && s.tokens[i + 1]!.upos !== 'PRON') i++;
  return i;
}

/** What stands around an event noun: "attack by X on Y", "X's attack", "talks between X and Y". `objects` are those that it is done to. */
export function aroundNoun(s: Syntax, noun: number): Around {
  let found = s.around.get(-1 - noun);
  if (found === undefined) {
    found = nounPhrase(s, noun);
    s.around.set(-1 - noun, found);
  }
  return found;
}

const OF_WHOM: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
/** "the murder of the judge by hired gunmen": by the words, where the tree hangs the doers elsewhere. */
function byAfter(s: Syntax, head: number): readonly number[] {
  const { tokens } = s;
  if (tokens[head + 1]?.lower !== 'of') return [];
  let i = head + 2;
  while (i < head + 10 && i < tokens.length && OF_WHOM.has(tokens[i]!.upos)) i++;
  if (i === head + 2 || tokens[i]?.lower !== 'by') return [];
  let last = -1;
  for (let j = i + 1; j < tokens.length && j < i + 8; j++) {
    const t = tokens[j]!;
    if (t.upos === 'NOUN' || t.upos === 'PROPN') last = j;
    else if (last >= 0 || !(OF_WHOM.has(t.upos) || t.xpos === 'VBN' || t.xpos === 'VBD')) break;
  }
  return last < 0 ? [] : [last];
}

function nounPhrase(s: Syntax, noun: number): Around {
  const obliques: Oblique[] = [];
  const agents: number[] = [];
  const subjects: number[] = [];
  if (s.parsed) {
    for (const i of kids(s, noun, 'nmod', 'obl', 'nmod:agent')) {
      const preposition = prepositionOf(s, i);
      for (const head of joined(s, i)) {
        if (preposition === 'by') agents.push(head);
        else obliques.push({ preposition, head });
      }
    }
    if (agents.length === 0) agents.push(...byAfter(s, noun));
    for (const i of kids(s, noun, 'nmod:poss')) subjects.push(...joined(s, i));
    for (const i of kids(s, noun, 'compound', 'amod', 'nmod:unmarked')) subjects.push(i);
    return { subjects, objects: NOTHING, agents, obliques, passive: false, head: noun };
  }
  for (let i = noun + 1; i < s.tokens.length && i < noun + 14 && !CLAUSE_STOP.has(s.tokens[i]!.lower); i++) {
    if (s.tokens[i]!.upos !== 'ADP') continue;
    const head = nominalAfter(s, i);
    if (head === undefined) continue;
    if (s.tokens[i]!.lower === 'by') agents.push(head);
    else obliques.push({ preposition: s.tokens[i]!.lower, head });
  }
  if (noun > 0 && isNominal(s.tokens[noun - 1])) subjects.push(noun - 1);
  return { subjects, objects: NOTHING, agents, obliques, passive: false, head: noun };
}
