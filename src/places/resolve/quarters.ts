import { kilometres } from '../../world/index.js';
import type { Sense } from './senses.js';
import type { Choice, Term } from './term.js';

/** How far a quarter can lie from the middle of its town, in km. */
const REACH = 50;

/**
 * Quarters of towns: "the city's Garfield neighborhood" is a part of the town that the article speaks of, and no town of that name elsewhere.
 * A quarter that the gazetteer has near one of the article's towns keeps its point; one that it has only elsewhere is left without.
 */
export function quartersOf(terms: readonly Term[], choices: readonly (Choice | undefined)[]): (Choice | undefined)[] {
  const towns = choices.flatMap((c, i) => (c?.sense.kind === 'city' && terms[i]!.asked !== 'district' ? [c.sense] : []));
  if (towns.length === 0) return [...choices];
  return choices.map((choice, i) => {
    if (choice === undefined || terms[i]!.asked !== 'district') return choice;
    const { sense } = choice;
    if (sense.kind !== 'city' && sense.kind !== 'district') return choice;
    const near = towns.some((town) => kilometres(town, sense) <= REACH);
    return near ? { ...choice, sense: { ...sense, kind: 'district' as const } } : undefined;
  });
}

/** The town whose police the article speaks of the most. */
export function beatOf(terms: readonly Term[], picked: readonly (Choice | undefined)[]): Sense | undefined {
  let beat: Sense | undefined;
  let most = 0;
  picked.forEach((choice, t) => {
    const { police } = terms[t]!;
    if (choice?.sense.kind !== 'city' || police <= most) return;
    beat = choice.sense;
    most = police;
  });
  return beat;
}

/** Farther than a town's police go, in km; towns above are known by their bare name anywhere. */
const BEAT = 160;
const KNOWN = 500_000;

/** "A body was found in Bordeaux, Nashville police said": a quarter of the town, not the one of the name far away, of whose country nothing else is told. */
export function isQuarterOf(
  beat: Sense | undefined,
  sense: Sense,
  t: number,
  terms: readonly Term[],
  picked: readonly (Choice | undefined)[],
): boolean {
  const term = terms[t]!;
  if (beat === undefined || sense === beat || sense.kind !== 'city' || sense.capital || sense.population >= KNOWN) return false;
  if (term.within !== null || term.dateline || term.police > 0 || kilometres(beat, sense) <= BEAT) return false;
  const near = (other: Sense): boolean =>
    other.country === sense.country && (sense.country !== beat.country || other.area === sense.area);
  return sense.area !== beat.area && !picked.some((choice, i) => i !== t && choice !== undefined && near(choice.sense));
}
