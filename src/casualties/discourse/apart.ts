import type { PersonPhrase } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import type { VictimGroup } from './group.js';

/** Belongs: what tells the people of two statements apart, or makes them one. Not: which people a statement tells of (`index.ts`). */

/** Nouns for the one who did it. */
export const ATTACKER =
  /^(?:gunm[ae]n|shooters?|attackers?|assailants?|suspects?|bombers?|suicide-bombers?|killers?|perpetrators?|intruders?|robbers?|burglars?|hijackers?)$/;
export const KIN_BELOW = /^(?:son|daughter|grandson|granddaughter|stepson|stepdaughter|baby|child)$/;
/** No child is one of these. */
const GROWN =
  /^(?:m[ou]m|mother|father|dad|parent|grandmother|grandfather|uncle|aunt|wife|husband|man|woman|adult|officer|driver|neighbou?r|babysitter|girlfriend|boyfriend)$/;
const lastName = (name: string): string =>
  name
    .replace(/[’']s$/, '')
    .split(/\s+/)
    .at(-1)!
    .toLowerCase();

/** "Ruiz" is Ana Ruiz; Jo Ruiz is not. */
export const sameName = (a: string, b: string): boolean => lastName(a) === lastName(b) && !otherName(a, b);
export const otherName = (a: string, b: string): boolean =>
  a.includes(' ') && b.includes(' ') && a.split(' ')[0] !== b.split(' ')[0];

export const compatible = (group: VictimGroup, phrase: PersonPhrase): boolean =>
  (group.gender === null || phrase.gender === null || group.gender === phrase.gender) &&
  (group.age === null || phrase.age === null || Math.abs(group.age - phrase.age) <= 1) &&
  !(group.age !== null && group.age >= 20 && phrase.noun?.child === true) &&
  !(group.age !== null && group.age < 13 && phrase.nounText !== null && GROWN.test(phrase.nounText)) &&
  // "a gunman killed a teacher; the gunman was wounded"
  !(phrase.nounText !== null && group.doers.has(phrase.nounText) && ATTACKER.test(phrase.nounText)) &&
  // the one who did it is no new victim
  !(
    group.phrases.some((p) => p.nounText !== null && ATTACKER.test(p.nounText)) &&
    phrase.form === 'noun' &&
    (phrase.victim || !phrase.definite) &&
    !(phrase.nounText !== null && ATTACKER.test(phrase.nounText))
  );

/** What was told of the group's people so far in the statement's sentence, the latest first. */
function soFar(
  statements: readonly Statement[],
  of: readonly (VictimGroup | null)[],
  { sentence }: Statement,
  group: VictimGroup,
): readonly Statement[] {
  const out: Statement[] = [];
  for (let s = of.length - 1; s >= 0 && statements[s]!.sentence === sentence; s -= 1)
    if (of[s] === group) out.push(statements[s]!);
  return out;
}

const isPronoun = (s: Statement): boolean => s.phrase?.form === 'pronoun';

/** "the girl and her mother were shot": two people of one verb. */
export const toldBeside = (
  statements: readonly Statement[],
  of: readonly (VictimGroup | null)[],
  statement: Statement,
  phrase: PersonPhrase,
  group: VictimGroup,
): boolean =>
  phrase.form !== 'pronoun' &&
  soFar(statements, of, statement, group).some(
    (other) => other.harmWord === statement.harmWord && other.phrase !== phrase && !isPronoun(other),
  );

/** "Ruiz was shot and taken to a hospital, where she died": told dead here, or by the pronoun that follows in the sentence. */
export function dies(statements: readonly Statement[], i: number): boolean {
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
export function toldAsOther(
  statements: readonly Statement[],
  of: readonly (VictimGroup | null)[],
  statement: Statement,
  phrase: PersonPhrase,
  group: VictimGroup,
): boolean {
  const other = soFar(statements, of, statement, group).find(
    ({ phrase: p }) => p !== null && p !== phrase && p.form === 'noun' && p.nounText !== phrase.nounText,
  );
  return other !== undefined && (other.self || statement.self);
}

/** The dead are told of again as dead, the hurt as hurt. */
export const fits = (group: VictimGroup, statement: Statement): number =>
  group.harms.has('killed') === (statement.harm === 'killed') ? 1 : 0;

/** Two phrases of one sentence are two people, unless one is a name or pronoun for the other. */
export const usedIn = (
  statements: readonly Statement[],
  of: readonly (VictimGroup | null)[],
  statement: Statement,
  group: VictimGroup,
): boolean => soFar(statements, of, statement, group).some((other) => other.phrase !== statement.phrase && !isPronoun(other));
