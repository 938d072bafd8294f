import type { Token } from '../../core/index.js';
import { STATES } from '../lexicon/nouns.js';
import { type Harm, harmVerbs } from '../lexicon/verbs.js';
import { isAdverb, phraseEnding, phraseStarting, subjects, verbGroup } from '../order.js';
import type { PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { BROUGHT, condition, hospital, inHospital, SUFFER, suffered, treated } from './conditions.js';
import { intoCustody, roundedUp } from './custody.js';
import { make, passive } from './make.js';
import { gunOnSelf, lostLife, tookLife } from './self.js';
import { discharged, hasWounds, noneSurvived, notSaved, withWounds } from './wounds.js';

const FIGHT = /^(?:fight(?:s|ing)?|fought|battl(?:es|ed|ing)|cling(?:s|ing)?|clung)$/;
const fightsForLife = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some((t) => FIGHT.test(t.lower)) &&
  /^(?:his|her|their|to|for)$/.test(tokens[i - 1]?.lower ?? '');

const LEAVE = new Set(['left', 'leaves', 'leave', 'leaving']);

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

function stateAt(context: PhraseContext, i: number): Statement[] | undefined {
  const { tokens } = context.sentence;
  const word = tokens[i]!.lower;
  const harm = STATES.get(word);
  if (harm !== undefined) return adjective(context, i, harm);
  if (word === 'unaccounted' && tokens[i + 1]?.lower === 'for') return adjective(context, i, 'missing');
  if (word === 'critical' || word === 'condition') return condition(context, i);
  if (BROUGHT.test(word))
    return hospital(context, i) ?? (word === 'taken' ? (tookLife(context, i) ?? intoCustody(context, i)) : undefined);
  if (SUFFER.test(word)) return suffered(context, i);
  if (/^(?:have|has|had)$/.test(word)) return hasWounds(context, i);
  if (word === 'treated' || word === 'treating') return treated(context, i);
  if (word === 'with' || word === 'from') return withWounds(context, i);
  if (word === 'released') return discharged(context, i);
  if (/^(?:saved?|revived?|resuscitated?)$/.test(word)) return notSaved(context, i);
  if (word === 'hospital' || word === 'recovering') return inHospital(context, i);
  if (ATTRIBUTIVE.has(word)) return attributive(context, i);
  if (word === 'gun' || word === 'weapon' || word === 'rifle') return gunOnSelf(context, i);
  if (word === 'lost' || word === 'lose' || word === 'loses' || word === 'losing') return lostLife(context, i);
  if (word === 'took' || word === 'taking') return tookLife(context, i) ?? intoCustody(context, i);
  if (word === 'committed' && tokens[i + 1]?.lower === 'suicide')
    return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 2, 'casualties/self-harmed', {
      self: true,
    });
  if (word === 'passed' && tokens[i + 1]?.lower === 'away')
    return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 2, 'casualties/subject-died');
  // "breathed his last", "embraced martyrdom"
  if (/^breath(?:ed|es)$/.test(word) && tokens[i + 2]?.lower === 'last')
    return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 3, 'casualties/subject-died');
  if (/^(?:embraced|attained|achieved)$/.test(word) && tokens[i + 1]?.lower === 'martyrdom')
    return make(context, subjects(context, verbGroup(tokens, i).from), 'killed', i, i + 2, 'casualties/subject-died');
  if (word === 'survived') return noneSurvived(context, i);
  if (word === 'rounded' || word === 'picked') return roundedUp(context, i);
  // "is fighting for his life", "clinging to life"
  if (word === 'life' && fightsForLife(tokens, i)) {
    let v = i - 1;
    while (!FIGHT.test(tokens[v]!.lower)) v -= 1;
    return make(context, subjects(context, verbGroup(tokens, v).from), 'injured', v, i + 1, 'casualties/condition', {
      condition: true,
    });
  }
  if (word === 'life' && tokens[i + 1]?.lower === 'support')
    return make(context, passive(context, i - 1), 'injured', i, i + 2, 'casualties/condition', { condition: true });
  return undefined;
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
  return /^(?:is|are|was|were|be|been|being|'s|’s|'re|remain|remains|remained|reported|pronounced|declared|found|presumed|feared|believed|confirmed|left|rendered|made|went|gone|go|goes|shot|lay|lying|lie|dropped|fell|still)$/.test(
    before,
  );
};

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
