import { kilometres } from '../../world/index.js';
import type { Choice } from './choose.js';
import type { Term } from './term.js';

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
