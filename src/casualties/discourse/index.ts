import type { PersonPhrase } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { ATTACKER, compatible, dies, fits, KIN_BELOW, otherName, sameName, toldAsOther, toldBeside, usedIn } from './apart.js';
import { BODY_HARM, isBody, type VictimGroup } from './group.js';

export type { VictimGroup } from './group.js';

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

/** The headline and the first sentences tell the same people. */
const LEAD = 3;

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
    const beside = statements.filter(
      (s) => s !== statement && s.sentence === statement.sentence && s.harmWord === statement.harmWord,
    );
    const child = beside.some((s) => s.phrase?.noun?.child === true || KIN_BELOW.test(s.phrase?.nounText ?? '')); // "Ana Ruiz and her son"
    const open = singles.filter(
      (g) =>
        g.names.size === 0 &&
        compatible(g, phrase) &&
        !usedIn(statements, of, statement, g) &&
        !(child && g.phrases.some((p) => p.noun?.child === true || KIN_BELOW.test(p.nounText ?? ''))),
    );
    // "one was killed. Ana Ruiz and Jo Diaz have minor injuries"
    if (statement.harm === 'injured' && beside.length > 0 && !dies(statements, of.length))
      return open.filter((g) => !g.harms.has('killed')).at(-1);
    // the one who is told to die is the dead of the headline
    return open.filter((g) => g.harms.has('killed') === dies(statements, of.length)).at(-1) ?? open.at(-1);
  }
  if (
    phrase.ordinal !== null &&
    phrase.ordinal > singles.filter((g) => g.harms.has('killed') === (statement.harm === 'killed')).length
  )
    return undefined;
  // "3 dead, 1 injured" in the headline; "three people died and another was hurt" in the lead
  if (phrase.more && phrase.form === 'noun' && phrase.noun === null) {
    const told = singles.filter((g) => g.sentences[0] === 0 && fits(g, statement) === 1 && !usedIn(statements, of, statement, g));
    if (told.length === 1 && statement.sentence <= LEAD) return told[0];
  }
  if (
    phrase.more &&
    statements.some((s, i) => i < of.length && of[i] !== null && BODY_HARM.has(s.harm) && statement.sentence - s.sentence <= 2)
  )
    return undefined;
  const candidates = singles.filter(
    (g) =>
      compatible(g, phrase) &&
      !toldBeside(statements, of, statement, phrase, g) &&
      !(phrase.form === 'noun' && !phrase.victim && toldAsOther(statements, of, statement, phrase, g)),
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

function samePlural(groups: readonly VictimGroup[], statement: Statement, phrase: PersonPhrase): VictimGroup | undefined {
  const number = phrase.count?.best ?? phrase.count?.low ?? null;
  if (phrase.count !== null && phrase.count.percent !== null && number === null) return undefined;
  const same = groups.filter(
    (g) =>
      !g.single &&
      // "two men were hurt and two others shot"; "two more people died" are never those told without such a word
      !(
        phrase.more &&
        (g.sentences.at(-1) === statement.sentence || (phrase.count?.more === true && !g.phrases.some((p) => p.more)))
      ) &&
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
