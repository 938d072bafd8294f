/** Gives each kept item of a layer the place that it has in the report; undefined for items that are left out. */
export interface Order {
  /** Layer indexes in the report's order. */
  readonly kept: readonly number[];
  /** The id of a layer's item, null when it is left out or was null. */
  readonly id: (index: number | null) => string | null;
  /** Ids of several items, those left out dropped, none twice. */
  readonly ids: (indexes: readonly number[]) => string[];
}

/**
 * Orders the items that `keep` names by `start` (the layer's order breaks ties), and numbers them from 1.
 * @param letter first letter of the ids
 */
export function order(letter: string, length: number, keep: (index: number) => boolean, start: (index: number) => number): Order {
  const kept = Array.from({ length }, (_, i) => i).filter(keep);
  kept.sort((a, b) => start(a) - start(b) || a - b);
  const ids = new Map(kept.map((index, i) => [index, `${letter}${i + 1}`]));
  const id = (index: number | null): string | null => (index === null ? null : (ids.get(index) ?? null));
  return { kept, id, ids: (indexes) => [...new Set(indexes.map(id).filter((x) => x !== null))] };
}
