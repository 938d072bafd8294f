import { STATES } from '../lexicon/nouns.js';
import { type Harm, type HarmVerb, harmVerbs, OF_FIGHTERS } from '../lexicon/verbs.js';
import { objects, phraseEnding, phraseStarting, subjects, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import { type Statement, statement } from '../statement.js';
import { deadly, hasMeans, hasObject, mixedObjects, toDeath } from './means.js';
import { isNoun } from './noun-reading.js';
import { realityOf } from './reality.js';
import { reflexive } from './self.js';

const SELF = new Set(['himself', 'herself', 'themselves', 'self', 'itself']);

/** Readings of the verbs of harm in a sentence, by the order of words. */
export function verbStatements(context: PhraseContext): Statement[] {
  const out: Statement[] = [];
  const { tokens } = context.sentence;
  for (let v = 0; v < tokens.length; v += 1) {
    const readings = harmVerbs(tokens[v]!.lower);
    if (readings.length === 0 || isNoun(context, v)) continue;
    out.push(...verbAt(context, v, readings));
  }
  return out;
}

function verbAt(context: PhraseContext, v: number, readings: readonly HarmVerb[]): Statement[] {
  const { tokens } = context.sentence;
  const group = verbGroup(tokens, v);
  const upgraded = deadly(tokens, v);
  const dies = toDeath(tokens, v);
  const acting = readings.filter((r) => r.frame === 't' || r.frame === 'x' || (dies && r.frame === 'd'));
  const transitive = acting.find((r) => r.form === 'ed' || r.form === 'participle') ?? acting[0];
  const intransitive = readings.find((r) => r.frame === 'i' || (dies && r.frame === 'e'));
  if (acting.length === 0 && intransitive === undefined) return [];
  const reality = realityOf(context, v, group);
  if (reality === undefined) return [];
  const plain = objects(context, v + 1);
  const after = plain.length > 0 || !acting.some((r) => r.harm === 'hit') ? plain : mixedObjects(context, v);
  // "charged but not arrested": says nothing of anybody harmed or spared
  if (reality === 'negated' && readings.every((r) => r.harm === 'detained' || r.harm === 'displaced' || r.harm === 'abducted'))
    return [];
  const self = SELF.has(tokens[v + 1]?.lower ?? '');
  // "shot and killed": the second verb tells it
  if (transitive?.harm === 'hit' && /^(?:and|,)$/.test(tokens[v + 1]?.lower ?? '')) {
    const k = tokens[v + 2]?.lower === 'and' ? v + 3 : v + 2;
    const skip = /ly$/.test(tokens[k]?.lower ?? '') ? k + 1 : k;
    if (
      harmVerbs(tokens[skip]?.lower ?? '').some((r) => r.harm === 'killed' || r.harm === 'injured') &&
      !tokens[skip]!.lower.endsWith('ing')
    )
      return [];
  }
  // "shot over the bar", "hit wide of the post"
  if (
    acting.some((r) => r.harm === 'hit') &&
    !group.be &&
    /^(?:over|wide|past|high|home|low|under|straight)$/.test(tokens[v + 1]?.lower ?? '') &&
    tokens[v + 2]?.upos !== 'NUM'
  )
    return [];
  // "shot to fame", "hit by sanctions"
  if (
    tokens[v + 1]?.lower === 'to' &&
    /^(?:fame|prominence|stardom|power|the|number|no|top|victory|third|second|first)$/.test(tokens[v + 2]?.lower ?? '')
  )
    return [];
  if (transitive !== undefined && transitive.frame === 'x' && !hasMeans(tokens, v, after)) return [];
  const fighters = readings.some((r) => OF_FIGHTERS.has(r.base));
  const fits = ({ victims }: PersonPhrase): boolean => !fighters || victims === 'combatants';
  const make = (
    victims: readonly PersonPhrase[],
    harm: Harm,
    rule: Statement['rule'],
    agent: PersonPhrase | null,
    isSelf = false,
  ): Statement[] =>
    victims.filter(fits).map((phrase, n) =>
      statement({
        sentence: context.sentence.index,
        harm,
        phrase,
        words: {
          from: Math.min(phrase.words.from, n === 0 ? v : phrase.words.from),
          to: Math.max(phrase.words.to, n === 0 ? v + 1 : phrase.words.to),
        },
        harmWord: v,
        reality: negatedCount(phrase) ? 'negated' : reality,
        rule,
        confirmed: group.found === 'confirmed',
        agent,
        self: isSelf,
      }),
    );
  if (transitive !== undefined) {
    const harm = upgraded ?? transitive.harm;
    const edForm = transitive.form === 'ed' || transitive.form === 'participle';
    if (self) {
      if (tokens[v + 1]!.lower === 'self' || tokens[v + 1]!.lower === 'itself') return [];
      const who = subjects(context, group.from);
      const found = who.length > 0 ? who : (beforeAnd(context, v) ?? [reflexive(context, v + 1)]);
      return make(found, harm, 'casualties/self-harmed', null, true);
    }
    if (group.be && edForm)
      return make(passiveSubject(context, group.from, v), harm, 'casualties/subject-harmed', agentBy(context, v));
    const direct = after.length > 0 && !(edForm && isSubjectNext(context, after[0]!));
    if (direct && !(transitive.form === 'participle' && !group.have)) {
      const doer = subjects(context, group.from).at(-1) ?? null;
      // "killed two children and herself"
      return after.flatMap((phrase) => {
        const own = phrase.form === 'pronoun' && SELF.has(tokens[phrase.head]!.lower);
        return make(
          [own && doer !== null ? doer : phrase],
          harm,
          own ? 'casualties/self-harmed' : 'casualties/harmed-object',
          doer,
          own,
        );
      });
    }
    // "the man who shot", "he shot": they act
    if (/^(?:who|that|which|he|she|they|i|we)$/.test(tokens[group.from - 1]?.lower ?? '')) return [];
    if (hasObject(context, v)) return []; // "burned the offices"
    if (edForm && intransitive === undefined && !group.have) {
      // "one of three people wounded": the three were
      const who = passiveSubject(context, group.from, v).map((phrase) =>
        phrase.partOf !== null && phrase.words.to === v ? phrase.partOf : phrase,
      );
      // "officers found two men wounded": one of them may die
      const seen = who.length > 0 && /^(?:found|discovered|located)$/.test(tokens[who[0]!.words.from - 1]?.lower ?? '');
      const rule = seen && harm === 'injured' ? 'casualties/wounded-people' : 'casualties/subject-harmed';
      return make(who, harm, rule, agentBy(context, v));
    }
    if (intransitive === undefined) return [];
  }
  if (intransitive !== undefined) {
    if (intransitive.form === 'ing' && !group.be) return []; // "before dying", "a habit of disappearing"
    const who = subjects(context, group.from);
    const found = who.length > 0 ? who : (beforeAnd(context, v) ?? []);
    return make(found, intransitive.harm, 'casualties/subject-died', null);
  }
  return [];
}

/** The subject of a passive; where the verb joins an earlier one ("were shot and wounded", "was shot and later died"), that one's. */
function passiveSubject(context: PhraseContext, from: number, v: number): PersonPhrase[] {
  const who = subjects(context, from);
  return who.length > 0 ? who : (beforeAnd(context, v) ?? []);
}

/** "was taken to hospital and later died": the subject is that of the verb before "and". */
function beforeAnd(context: PhraseContext, v: number): PersonPhrase[] | undefined {
  const { tokens } = context.sentence;
  let k = verbGroup(tokens, v).from - 1;
  const joint = tokens[k]?.lower;
  if (joint !== 'and' && joint !== ',' && joint !== 'but' && joint !== 'before' && joint !== 'then') return undefined;
  for (let steps = 0; k >= 0 && steps < 25; k -= 1, steps += 1) {
    const token = tokens[k]!;
    if (token.lower === ';' || token.lower === ':' || token.lower === '"' || token.lower === '“' || token.lower === '”')
      return undefined;
    if (token.upos === 'VERB' || token.upos === 'AUX' || harmVerbs(token.lower).length > 0) {
      const group = verbGroup(tokens, k);
      const who = subjects(context, group.from);
      if (who.length > 0) return who;
    }
  }
  return undefined;
}

const negatedCount = (phrase: PersonPhrase): boolean => phrase.count?.best === 0;

/** "Two killed, three hurt": the phrase behind the verb has a verb of its own. */
function isSubjectNext(context: PhraseContext, phrase: PersonPhrase): boolean {
  const { tokens } = context.sentence;
  const next = tokens[phrase.words.to];
  if (next === undefined) return false;
  // "1 killed 3 injured"
  if (
    phrase.form === 'count' &&
    phraseEnding(context, phrase.words.from - 1) !== undefined &&
    (harmVerbs(next.lower).some((r) => r.form === 'ed') || STATES.has(next.lower))
  )
    return true;
  if (phrase.form === 'pronoun' && ['he', 'she', 'they'].includes(tokens[phrase.head]!.lower)) return true;
  return next.lower === 'were' || next.lower === 'was';
}

function agentBy(context: PhraseContext, v: number): PersonPhrase | null {
  const { tokens } = context.sentence;
  for (let k = v + 1; k < Math.min(tokens.length, v + 14); k += 1) {
    if (tokens[k]!.lower === 'by') return phraseStarting(context, k + 1) ?? null;
    if (/^[,.;]$/.test(tokens[k]!.lower)) return null;
  }
  return null;
}
