import type { PersonPhrase } from './phrases/index.js';
import type { Statement } from './statement.js';

/** People told of in the article: a person, or a group of a given number. Statements about the same people share one. */
export interface VictimGroup {
  readonly index: number;
  readonly single: boolean;
  readonly count: number | null;
  gender: 'female' | 'male' | null;
  age: number | null;
  child: boolean | null;
  readonly names: Set<string>;
  actor: number | null;
  attacker: boolean;
  /** Nouns of those who did it to them, where the clauses say. */
  readonly doers: Set<string>;
  readonly sentences: number[];
  readonly harms: Set<Statement['harm']>;
  readonly phrases: PersonPhrase[];
}

const BODY_HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'hit', 'casualties', 'missing', 'abducted']);
const isBody = (harms: ReadonlySet<string>): boolean => [...harms].some((harm) => BODY_HARM.has(harm));
/** Nouns for the one who did it. */
const ATTACKER =
  /^(?:gunm[ae]n|shooters?|attackers?|assailants?|suspects?|bombers?|suicide-bombers?|killers?|perpetrators?|intruders?|robbers?|burglars?|hijackers?)$/;
const lastName = (name: string): string =>
  name
    .replace(/[’']s$/, '')
    .split(/\s+/)
    .at(-1)!
    .toLowerCase();

/** "Ruiz" is Ana Ruiz; Jo Ruiz is not. */
const sameName = (a: string, b: string): boolean => lastName(a) === lastName(b) && !otherName(a, b);
const otherName = (a: string, b: string): boolean => a.includes(' ') && b.includes(' ') && a.split(' ')[0] !== b.split(' ')[0];

/** Reads the statements in order and finds who is told of again. Returns for each statement its group, or null where nobody can be told. */
export function groupVictims(statements: readonly Statement[]): {
  readonly groups: readonly VictimGroup[];
  readonly of: readonly (VictimGroup | null)[];
} {
  const groups: VictimGroup[] = [];
  const of: (VictimGroup | null)[] = [];
  for (const statement of statements) {
    const phrase = statement.phrase;
    if (phrase === null || statement.reality !== 'actual') {
      of.push(null);
      continue;
    }
    const single = isSingle(phrase);
    let group = single ? sameSingle(groups, statements, of, statement, phrase) : samePlural(groups, statement, phrase);
    if (group === undefined && phrase.form === 'pronoun' && !(statement.self && single)) {
      of.push(null);
      continue;
    }
    if (group === undefined) {
      group = {
        index: groups.length,
        single,
        count: single ? 1 : (phrase.count?.best ?? phrase.count?.low ?? null),
        gender: null,
        age: null,
        child: null,
        names: new Set(),
        actor: null,
        attacker: false,
        doers: new Set(),
        sentences: [],
        harms: new Set(),
        phrases: [],
      };
      groups.push(group);
    }
    learn(group, statement, phrase);
    of.push(group);
  }
  return { groups, of };
}

export const isSingle = (phrase: PersonPhrase): boolean => !phrase.plural && (phrase.count === null || phrase.count.best === 1);

function learn(group: VictimGroup, statement: Statement, phrase: PersonPhrase): void {
  group.gender ??= phrase.gender;
  group.age ??= phrase.age;
  group.child ??= phrase.noun === null ? null : phrase.noun.child || /^(?:man|woman)$/.test('') ? phrase.noun.child : null;
  if (phrase.name !== null) group.names.add(phrase.name);
  group.actor ??= phrase.actor;
  if (statement.self || (phrase.noun !== null && phrase.nounText !== null && ATTACKER.test(phrase.nounText)))
    group.attacker = true;
  if (!statement.self && statement.agent?.nounText != null) group.doers.add(statement.agent.nounText);
  group.sentences.push(statement.sentence);
  group.harms.add(statement.harm);
  group.phrases.push(phrase);
}

const compatible = (group: VictimGroup, phrase: PersonPhrase): boolean =>
  (group.gender === null || phrase.gender === null || group.gender === phrase.gender) &&
  (group.age === null || phrase.age === null || Math.abs(group.age - phrase.age) <= 1) &&
  !(group.age !== null && group.age >= 20 && phrase.noun?.child === true) &&
  // "a gunman killed a teacher; the gunman was wounded"
  !(phrase.nounText !== null && group.doers.has(phrase.nounText) && ATTACKER.test(phrase.nounText)) &&
  // the one who did it is no new victim
  !(
    group.phrases.some((p) => p.nounText !== null && ATTACKER.test(p.nounText)) &&
    phrase.form === 'noun' &&
    (phrase.victim || !phrase.definite) &&
    !(phrase.nounText !== null && ATTACKER.test(phrase.nounText))
  );

function sameSingle(
  groups: readonly VictimGroup[],
  statements: readonly Statement[],
  of: readonly (VictimGroup | null)[],
  statement: Statement,
  phrase: PersonPhrase,
): VictimGroup | undefined {
  const singles = groups.filter((g) => g.single && isBody(g.harms) === BODY_HARM.has(statement.harm));
  if (phrase.name !== null) {
    const named = singles.find(
      (g) =>
        (phrase.actor !== null && g.actor === phrase.actor) ||
        ([...g.names].some((name) => sameName(name, phrase.name!)) &&
          [...g.names].every((name) => !otherName(name, phrase.name!))),
    );
    if (named !== undefined) return named;
    const open = singles.filter((g) => g.names.size === 0 && compatible(g, phrase) && !usedIn(statements, of, statement, g));
    // the one who is told to die is the dead of the headline
    return open.filter((g) => g.harms.has('killed') === dies(statements, of.length)).at(-1) ?? open.at(-1);
  }
  if (
    phrase.ordinal !== null &&
    phrase.ordinal > singles.filter((g) => g.harms.has('killed') === (statement.harm === 'killed')).length
  )
    return undefined;
  if (
    phrase.more &&
    statements.some((s, i) => i < of.length && of[i] !== null && BODY_HARM.has(s.harm) && statement.sentence - s.sentence <= 2)
  )
    return undefined;
  const candidates = singles.filter(
    (g) =>
      compatible(g, phrase) && !(phrase.form === 'noun' && !phrase.victim && toldAsOther(statements, of, statement, phrase, g)),
  );
  if (phrase.form === 'pronoun' || phrase.definite || phrase.victim) {
    // a pronoun reaches back four sentences
    const near = (g: VictimGroup): number => (phrase.form !== 'pronoun' || statement.sentence - g.sentences.at(-1)! <= 4 ? 1 : 0);
    const recent = [...candidates].sort(
      (a, b) =>
        near(b) - near(a) ||
        fits(b, statement) - fits(a, statement) ||
        b.sentences.at(-1)! - a.sentences.at(-1)! ||
        b.index - a.index,
    )[0];
    if (phrase.form === 'pronoun')
      return recent !== undefined && statement.sentence - recent.sentences.at(-1)! <= 4 ? recent : undefined;
    return recent;
  }
  const free = candidates.filter((g) => !usedIn(statements, of, statement, g));
  // "a 3-year-old girl" again: the one whose age or sex is told alike
  return (
    free.find((g) => g.age !== null && g.age === phrase.age) ??
    free.find((g) => g.sentences[0]! <= 3 || statement.sentence - g.sentences.at(-1)! <= 3) ??
    undefined
  );
}

/** "Ruiz was shot and taken to a hospital, where she died": told dead here, or by the pronoun that follows in the sentence. */
function dies(statements: readonly Statement[], i: number): boolean {
  const { sentence, harm, phrase } = statements[i]!;
  if (harm === 'killed') return true;
  for (let j = i + 1; j < statements.length && statements[j]!.sentence === sentence; j += 1) {
    const next = statements[j]!.phrase;
    if (next === null || next === phrase) continue;
    if (next.form !== 'pronoun' || next.plural) return false;
    if (statements[j]!.harm === 'killed') return true;
  }
  return false;
}

/** "a man killed his son": in one sentence two nouns are two people. */
function toldAsOther(
  statements: readonly Statement[],
  of: readonly (VictimGroup | null)[],
  statement: Statement,
  phrase: PersonPhrase,
  group: VictimGroup,
): boolean {
  for (let s = of.length - 1; s >= 0 && statements[s]!.sentence === statement.sentence; s -= 1) {
    const other = statements[s]!.phrase;
    if (of[s] === group && other !== null && other !== phrase && other.form === 'noun' && other.nounText !== phrase.nounText)
      return statements[s]!.self || statement.self;
  }
  return false;
}

/** The dead are told of again as dead, the hurt as hurt. */
const fits = (group: VictimGroup, statement: Statement): number =>
  group.harms.has('killed') === (statement.harm === 'killed') ? 1 : 0;

/** Two phrases of one sentence are two people, unless one is a name or pronoun for the other. */
function usedIn(
  statements: readonly Statement[],
  of: readonly (VictimGroup | null)[],
  statement: Statement,
  group: VictimGroup,
): boolean {
  for (let s = of.length - 1; s >= 0; s -= 1) {
    if (statements[s]!.sentence !== statement.sentence) return false;
    if (of[s] === group && statements[s]!.phrase !== statement.phrase && statements[s]!.phrase?.form !== 'pronoun') return true;
  }
  return false;
}

function samePlural(groups: readonly VictimGroup[], statement: Statement, phrase: PersonPhrase): VictimGroup | undefined {
  const number = phrase.count?.best ?? phrase.count?.low ?? null;
  if (phrase.count !== null && phrase.count.percent !== null && number === null) return undefined;
  const same = groups.filter(
    (g) =>
      !g.single &&
      // "two men were hurt and two others shot"
      !(phrase.more && g.sentences.at(-1) === statement.sentence) &&
      isBody(g.harms) === BODY_HARM.has(statement.harm) &&
      (number === null ? phrase.definite : g.count === number),
  );
  return (
    same.find((g) => g.harms.has(statement.harm)) ??
    (statement.harm === 'killed'
      ? undefined
      : same.find((g) => !g.harms.has('killed') && (g.harms.has('hit') || g.harms.has('injured'))))
  );
}
