import type { Token } from '../../core/index.js';
import { STATES } from '../lexicon/nouns.js';
import { type Harm, harmVerbs } from '../lexicon/verbs.js';
import { isAdverb, phraseEnding, phraseStarting, subjects, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases.js';
import { type Statement, statement } from '../statement.js';

const LEAVE = new Set(['left', 'leaves', 'leave', 'leaving']);
const CONDITION = /^(?:critical|serious|stable|fair|good|grave|guarded|severe|satisfactory)$/;
const HOSPITAL = /^(?:hospitals?|clinic|clinics|infirmary|er|trauma|memorial|icu|medical|healthcare|health)$/;
const BROUGHT =
  /^(?:taken|rushed|transported|airlifted|flown|brought|transferred|sent|admitted|carried|lifeflighted|life-flighted|driven|helicoptered|medevaced)$/;
const SUFFER = /^(?:suffer(?:ed|s|ing)?|sustain(?:ed|s|ing)?|receiv(?:ed|es|ing))$/;
const WOUND = /^(?:wounds?|injur(?:y|ies)|burns?|fractures?|concussion|cuts|bruises|lacerations?)$/;

/** "12 dead", "two are missing", "in critical condition", "was taken to hospital", "suffered a gunshot wound". */
export function stateStatements(context: PhraseContext): Statement[] {
  const out: Statement[] = [];
  const { tokens } = context.sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const found = stateAt(context, i);
    if (found !== undefined) out.push(...found);
  }
  return out;
}

function make(
  context: PhraseContext,
  victims: readonly PersonPhrase[],
  harm: Harm,
  i: number,
  to: number,
  rule: Statement['rule'],
  more: Partial<Statement> = {},
): Statement[] {
  return victims.map((phrase) =>
    statement({
      sentence: context.sentence.index,
      harm,
      phrase,
      words: { from: Math.min(phrase.words.from, i), to: Math.max(phrase.words.to, to) },
      harmWord: i,
      rule,
      ...(phrase.count?.best === 0 ? { reality: 'negated' } : {}),
      ...more,
    }),
  );
}

function stateAt(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const word = tokens[i]!.lower;
  const harm = STATES.get(word);
  if (harm !== undefined) return adjective(context, i, harm);
  if (word === 'unaccounted' && tokens[i + 1]?.lower === 'for') return adjective(context, i, 'missing');
  if (word === 'critical' || word === 'condition') return condition(context, i);
  if (BROUGHT.test(word)) return hospital(context, i);
  if (SUFFER.test(word)) return suffered(context, i);
  if (word === 'treated' || word === 'treating') return treated(context, i);
  if (word === 'with' || word === 'from') return withWounds(context, i);
  if (word === 'hospital' || word === 'recovering') return inHospital(context, i);
  if (ATTRIBUTIVE.has(word)) return attributive(context, i);
  if (word === 'gun' || word === 'weapon' || word === 'rifle') return gunOnSelf(context, i);
  if (word === 'lost' || word === 'lose' || word === 'loses' || word === 'losing') return lostLife(context, i);
  if (word === 'took' || word === 'taking' || word === 'taken') return tookLife(context, i);
  if (word === 'committed' && tokens[i + 1]?.lower === 'suicide')
    return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 2, 'casualties/self-harmed', {
      self: true,
    });
  if (word === 'passed' && tokens[i + 1]?.lower === 'away')
    return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 2, 'casualties/subject-died');
  if (word === 'life' && tokens[i + 1]?.lower === 'support')
    return make(context, passive(context, i - 1), 'injured', i, i + 2, 'casualties/condition', { condition: true });
  return undefined;
}

/** The subject of the verb group before a complement that starts at i. */
function passive(context: PhraseContext, i: number): PersonPhrase[] {
  const { tokens } = context.sentence;
  let k = i - 1;
  while (k >= 0 && (isAdverb(tokens[k]) || ['in', 'on', 'to', 'the', 'at', 'a', 'an', 'into'].includes(tokens[k]!.lower))) k -= 1;
  if (k < 0) return [];
  const group = verbGroup(tokens, k + 1);
  if (group.from <= k) return subjects(context, group.from);
  if (
    /^(?:listed|remains?|remained|reported|pronounced|declared|found|presumed|feared|believed|confirmed|hospitalized|hospitalised|taken|hospital|left|put|placed|go|goes|went|gone|lay|lying)$/.test(
      tokens[k]!.lower,
    )
  )
    return subjects(context, verbGroup(tokens, k).from);
  return subjects(context, k + 1);
}

function adjective(context: PhraseContext, i: number, harm: Harm): Statement[] | undefined {
  const { tokens } = context.sentence;
  const before = tokens[i - 1]?.lower ?? '';
  if (context.at[i] !== -1 && context.phrases[context.at[i]!]!.words.to > i + 1) return undefined; // "dead rebels": attributive
  if (
    harm === 'killed' &&
    /^(?:end|heat|line|zone|lock|bodies|body|man|weight|sea|on|reckoning|or)$/.test(tokens[i + 1]?.lower ?? '') &&
    tokens[i + 1]?.lower !== 'on'
  )
    return undefined;
  // "may be missing a wheel"
  if (
    harm === 'missing' &&
    (/^(?:out|the)$/.test(tokens[i + 1]?.lower ?? '') || /^(?:DET|NOUN|ADJ|PRON|NUM)$/.test(tokens[i + 1]?.upos ?? ''))
  )
    return undefined;
  if (harm === 'abducted') {
    // "took 12 people hostage", "were taken hostage"
    const object = phraseEnding(context, i);
    if (object !== undefined && /^(?:took|take|takes|taking|hold|held|holding)$/.test(tokens[object.words.from - 1]?.lower ?? ''))
      return make(context, [object], harm, i, i + 1, 'casualties/taken-hostage');
    if (/^(?:taken|held|took|holding|taking)$/.test(before)) {
      const who = subjects(context, verbGroup(tokens, i - 1).from);
      return make(context, who, harm, i, i + 1, 'casualties/taken-hostage');
    }
    return undefined;
  }
  if (phraseStarting(context, i + 1) !== undefined && harmVerbs(before).length > 0) return undefined; // "shot dead two men"
  const negative = /^(?:not|n't|n’t|nobody)$/.test(before);
  // "left 12 dead", "12 dead", "a man dead": the phrase stands right before
  let k = i;
  while (
    k > 0 &&
    (isAdverb(tokens[k - 1]) ||
      /^(?:feared|believed|presumed|confirmed|reported)$/.test(tokens[k - 1]!.lower) ||
      (tokens[k - 1]!.lower === 'left' && phraseEnding(context, k - 1) !== undefined)) &&
    context.at[k - 1] === -1
  )
    k -= 1;
  const near = phraseEnding(context, k);
  if (near !== undefined && near.form !== 'pronoun') {
    const feared = /^(?:feared|presumed|believed)$/.test(tokens[k]?.lower ?? '');
    const opener = tokens[near.words.from - 1]?.lower ?? '';
    const left = LEAVE.has(opener);
    const victims = [near];
    // "left a man and two women dead", "one man and a child dead"
    let first = near;
    while (/^(?:and|,)$/.test(tokens[first.words.from - 1]?.lower ?? '')) {
      const more = phraseEnding(context, first.words.from - 1);
      if (more === undefined || STATES.has(tokens[more.words.to]?.lower ?? '')) break;
      victims.unshift(more);
      first = more;
    }
    return make(
      context,
      victims,
      harm,
      i,
      i + 1,
      left ? 'casualties/left-dead' : 'casualties/number-dead',
      feared && harm === 'killed' ? { reality: 'possible' } : {},
    );
  }
  if (LEAVE.has(before)) {
    const after = phraseStarting(context, i + 1);
    return after === undefined ? undefined : make(context, [after], harm, i, i + 1, 'casualties/left-dead');
  }
  const who = passive(context, k);
  if (who.length === 0) return undefined;
  if (near?.form === 'pronoun' || isVerbal(tokens, k))
    return make(
      context,
      near !== undefined ? [near] : who,
      harm,
      i,
      i + 1,
      'casualties/is-dead',
      negative ? { reality: 'negated' } : {},
    );
  return undefined;
}

const isVerbal = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? '';
  return /^(?:is|are|was|were|be|been|being|'s|’s|'re|remain|remains|remained|reported|pronounced|declared|found|presumed|feared|believed|confirmed|left|went|gone|go|goes|shot|lay|lying|lie|dropped|fell|still)$/.test(
    before,
  );
};

/** "in critical condition", "critical after". */
function condition(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (tokens[i]!.lower === 'critical') return undefined;
  let k = i - 1;
  while (
    k > 0 &&
    (CONDITION.test(tokens[k]!.lower) ||
      /^(?:but|and|very|extremely|in|,|yet|listed|as|a)$/.test(tokens[k]!.lower) ||
      isAdverb(tokens[k]))
  )
    k -= 1;
  const first = k + 1;
  let told = false;
  for (let j = first; j < i; j += 1) if (CONDITION.test(tokens[j]!.lower)) told = true;
  if (!told) return undefined;
  const near = phraseEnding(context, first);
  const who = near !== undefined ? [near] : passive(context, first);
  return make(context, who, 'injured', i, i + 1, 'casualties/condition', { condition: true });
}

/** "was rushed to Mercy Hospital", "sent three others to the hospital". */
function hospital(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  let k = i + 1;
  const object = phraseStarting(context, k);
  if (object !== undefined) k = object.words.to;
  let to = -1;
  for (let j = k; j < Math.min(tokens.length, k + 12); j += 1) {
    if (/^[.;,]$/.test(tokens[j]!.lower) && j > k + 1) break;
    if (HOSPITAL.test(tokens[j]!.lower)) {
      to = j + 1;
      break;
    }
  }
  if (to < 0) return undefined;
  const group = verbGroup(tokens, i);
  if (group.modal || group.not) return undefined;
  const who = object !== undefined && !group.be ? [object] : subjects(context, group.from);
  return make(context, who, 'injured', i, to, 'casualties/taken-to-hospital', { condition: true });
}

/** "two men are in the hospital", "she is recovering". */
function inHospital(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const word = tokens[i]!.lower;
  let k = i;
  if (word === 'hospital') {
    if (/^(?:the|a|local|area|nearby)$/.test(tokens[k - 1]?.lower ?? '')) k -= 1;
    if (!/^(?:in|at)$/.test(tokens[k - 1]?.lower ?? '')) return undefined;
    k -= 1;
  }
  const before = tokens[k - 1]?.lower ?? '';
  if (
    !/^(?:is|are|was|were|remains?|remained|be|still|now)$/.test(before) &&
    !(word === 'recovering' && phraseEnding(context, k) !== undefined)
  )
    return undefined;
  const near = phraseEnding(context, k);
  return make(
    context,
    near !== undefined ? [near] : subjects(context, verbGroup(tokens, k).from),
    'injured',
    k,
    i + 1,
    'casualties/condition',
    { condition: true },
  );
}

const ATTRIBUTIVE: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['dead', 'killed'],
  ['deceased', 'killed'],
  ['slain', 'killed'],
  ['murdered', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['missing', 'missing'],
]);
/** "found two slain victims", "12 wounded soldiers": only with a number, and not of those already told. */
function attributive(context: PhraseContext, i: number): Statement[] | undefined {
  const p = context.at[i]!;
  const phrase = p === -1 ? undefined : context.phrases[p]!;
  if (
    phrase === undefined ||
    phrase.form !== 'noun' ||
    phrase.head === i ||
    phrase.definite ||
    phrase.partOf !== null ||
    phrase.count === null ||
    phrase.count.best === 0
  )
    return undefined;
  if (phrase.noun !== null && context.sentence.tokens[phrase.head]!.lower === 'body') return undefined;
  return make(context, [phrase], ATTRIBUTIVE.get(context.sentence.tokens[i]!.lower)!, i, i + 1, 'casualties/wounded-people');
}

/** "before turning the gun on himself". */
function gunOnSelf(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (tokens[i + 1]?.lower !== 'on' || !/^(?:himself|herself|themselves)$/.test(tokens[i + 2]?.lower ?? '')) return undefined;
  let v = i - 1;
  while (v > 0 && !/^turn(?:s|ed|ing)?$/.test(tokens[v]!.lower) && i - v < 4) v -= 1;
  if (!/^turn/.test(tokens[v]!.lower)) return undefined;
  return make(context, [reflexive(context, i + 2)], 'killed', v, i + 3, 'casualties/self-harmed', { self: true });
}

/** The person of a reflexive: the nearest subject of the sentence, else the pronoun itself. */
export function reflexive(context: PhraseContext, at: number): PersonPhrase {
  const { tokens } = context.sentence;
  for (let k = at; k >= 0; k -= 1) {
    if (tokens[k]!.upos !== 'VERB' && tokens[k]!.upos !== 'AUX') continue;
    const who = subjects(context, verbGroup(tokens, k).from);
    if (who.length === 1 && !who[0]!.plural) return who[0]!;
  }
  return context.phrases[context.at[at]!]!;
}

/** "suffered a gunshot wound to the leg", "sustained fatal injuries". */
function suffered(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  let fatal = false;
  for (let j = i + 1; j < Math.min(tokens.length, i + 12); j += 1) {
    const { lower } = tokens[j]!;
    if (/^(?:fatal|mortal)$/.test(lower)) fatal = true;
    if (/^[.;]$/.test(lower) || lower === 'no') return undefined;
    if (WOUND.test(lower)) {
      const group = verbGroup(tokens, i);
      const near = tokens[i]!.lower.endsWith('ing') ? phraseEnding(context, i) : undefined;
      const who = near !== undefined ? [near] : subjects(context, group.from);
      return make(context, who, fatal ? 'killed' : 'injured', i, j + 1, 'casualties/wounds-suffered');
    }
  }
  return undefined;
}

function treated(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const group = verbGroup(tokens, i);
  if (tokens[i]!.lower === 'treating') {
    const object = phraseStarting(context, i + 1);
    if (
      object !== undefined &&
      !tokens.slice(object.words.to, object.words.to + 4).some((t) => t.lower === 'for' || t.lower === 'after')
    )
      return undefined; // "treating the boy as a guest"
    return object === undefined
      ? undefined
      : make(context, [object], 'injured', i, i + 1, 'casualties/treated', { condition: true });
  }
  const next = tokens[i + 1]?.lower ?? '';
  if (group.modal || group.not || !/^(?:at|for|in|and|by|on|there)$/.test(next)) return undefined;
  return make(context, subjects(context, group.from), 'injured', i, i + 1, 'casualties/treated', { condition: true });
}

/** "found two men with gunshot wounds", "a woman suffering from burns". */
function withWounds(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const near = phraseEnding(context, i);
  if (near === undefined || near.form === 'pronoun') return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + 6); j += 1) {
    if (/^[.,;]$/.test(tokens[j]!.lower) || tokens[j]!.lower === 'no') return undefined;
    if (WOUND.test(tokens[j]!.lower)) {
      const fatal = tokens.slice(i, j).some((t) => t.lower === 'fatal');
      return make(context, [near], fatal ? 'killed' : 'injured', i, j + 1, 'casualties/wounds-suffered');
    }
  }
  return undefined;
}

/** "lost their lives", "lost his life". */
function lostLife(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (
    !/^(?:his|her|their|its|the)$/.test(tokens[i + 1]?.lower ?? '') ||
    !/^(?:life|lives)$/.test(tokens[i + 2]?.lower ?? '') ||
    /^(?:savings|jackets?|vests?|insurance|work)$/.test(tokens[i + 3]?.lower ?? '')
  )
    return undefined;
  return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 3, 'casualties/lost-life');
}

/** "took his own life". */
function tookLife(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  if (
    !/^(?:his|her|their)$/.test(tokens[i + 1]?.lower ?? '') ||
    tokens[i + 2]?.lower !== 'own' ||
    !/^(?:life|lives)$/.test(tokens[i + 3]?.lower ?? '')
  )
    return undefined;
  const who = subjects(context, verbGroup(tokens, i).from);
  return make(context, who, 'killed', i, i + 4, 'casualties/self-harmed', { self: true });
}
