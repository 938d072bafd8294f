import type { Casualty, Sentence } from '../core/index.js';
import { betterDate, type Group, within } from './group.js';
import { isHarmful, ownersOf } from './harm.js';
import { daysApart, distance, type World } from './same.js';

/**
 * "Three agents were hurt in a shootout ... the three came under fire": what befell the same people, at no other time or place, is one event,
 * whatever words tell it. Only of the main event, and only by people who are named or counted: "a man" may be anybody.
 */
export function foldByVictims(
  groups: Group[],
  main: Group | undefined,
  casualties: readonly Casualty[],
  sentences: readonly Sentence[],
  world: World,
): void {
  if (main === undefined || !isHarmful(main)) return;
  const owners = ownersOf(casualties, groups, sentences, main);
  const victims = (g: Group): ReadonlySet<number> =>
    new Set(
      casualties.flatMap(({ value }, i) => {
        const known = (value.numeral && (value.best ?? 0) > 1) || value.named.length > 0;
        return owners[i] === g && value.group !== null && known ? [value.group] : [];
      }),
    );
  const mine = victims(main);
  for (const g of groups.filter((other) => other !== main && isHarmful(other) && other.type === main.type)) {
    if (!agree(g, main, world) || ![...victims(g)].some((v) => mine.has(v))) continue;
    take(main, g);
    groups.splice(groups.indexOf(g), 1);
  }
}

function take(main: Group, g: Group): void {
  main.tellings.push(...g.tellings);
  main.when = betterDate(main.when, g.when);
  if (main.place === null || (!main.placeStated && g.placeStated)) {
    main.place = g.place;
    main.placeStated = g.placeStated;
  }
  main.mode ??= g.mode;
  if (main.modality === 'alleged') main.modality = g.modality;
}

/** No stated day or place tells them apart. */
export function agree(a: Group, b: Group, { places }: World): boolean {
  const goesOn = (g: Group): boolean => g.tellings.some((t) => t.ongoing);
  if (goesOn(a) !== goesOn(b)) return false; // helicopters fire in the battle of the day
  const dated = a.when?.basis === 'stated' && b.when?.basis === 'stated';
  if (dated && daysApart(a.when!, b.when!) > 0) return false;
  if (a.place === null || b.place === null || a.place === b.place || !a.placeStated || !b.placeStated) return true;
  const [x, y] = [places[a.place]!, places[b.place]!];
  const km = distance(x, y);
  return within(x, y) || within(y, x) || km === null || km <= 40;
}
