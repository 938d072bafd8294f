import type { Actor, ActorIndex, Casualty, Figure } from '../../core/index.js';

/**
 * "The army said 40 rebels were killed; the rebels put their dead at 12": what two sides claim of the same people widens low..high; which of
 * them is the best figure stays as the article tells it. Figures of another party's people are no rivals.
 */
export function widen(told: Figure | null, list: readonly Casualty[], actors: readonly Actor[]): Figure | null {
  if (told === null) return told;
  const last = new Map<string, Casualty>();
  for (const c of list) {
    const { attribution, best, more, partOf, numeral } = c.value;
    if (attribution === null || best === null || more || partOf !== null || !numeral) continue;
    last.set(attribution.actor === null ? attribution.text.toLowerCase() : `#${attribution.actor}`, c);
  }
  const claims = [...last.values()];
  const rival = claims.filter((c) =>
    claims.some(
      (o) =>
        o !== c &&
        o.value.best !== c.value.best &&
        (o.value.status === 'claimed' || c.value.status === 'claimed') &&
        oneSide(o.value.side, c.value.side, actors),
    ),
  );
  if (rival.length === 0) return told;
  const figures = rival.map((c) => c.value.best!);
  const bounds = [told.low, told.best, told.high].filter((n): n is number => n !== null);
  return { low: Math.min(...figures, ...bounds), best: told.best, high: Math.max(...figures, ...bounds) };
}

/** "40 rebels", "12 fighters of theirs": people of one side; a side that is not told may be either. */
function oneSide(a: ActorIndex | null, b: ActorIndex | null, actors: readonly Actor[]): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [actors[a], actors[b]];
  return (
    x !== undefined &&
    y !== undefined &&
    x.sector === y.sector &&
    (x.country === y.country || x.country === null || y.country === null)
  );
}
