import type { Place } from '../core/index.js';
import { countryOfCode, divisionsNamed, nameKey } from '../world/index.js';
import type { Candidate } from './candidate.js';
import { isCapital, isPossessive, textOf } from './shape.js';

/** Names of the article's places → country, where all places of that name lie in one. */
export function countriesByName(places: readonly Place[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const twice = new Set<string>();
  for (const place of places) {
    if (place.country === null) continue;
    for (const name of new Set([place.name, ...place.mentions.map((m) => m.value.name)])) {
      const key = nameKey(name);
      const known = out.get(key);
      if (known !== undefined && known !== place.country) twice.add(key);
      out.set(key, place.country);
    }
  }
  for (const key of twice) out.delete(key);
  return out;
}

const DIVISION = /^(?:state|province|county|region|governorate|oblast|prefecture)$/;

/**
 * "Lagos State | Police Command", "Henan Provincial Health Commission": the place that a local body's name opens with gives its country; first as the
 * article's own places have it, else where one country alone has such a division.
 */
export function countryOfSeat(c: Candidate, byName: ReadonlyMap<string, string>): string | null {
  const { tokens } = c.sentence;
  for (let to = Math.min(c.to - 1, c.from + 3); to > c.from; to--) {
    if (!isCapital(tokens[to - 1]) || isPossessive(tokens[to])) continue; // "Victoria | 's Secret"
    const text = textOf(c.sentence, c.from, to);
    const known = byName.get(nameKey(text));
    if (known !== undefined) return known;
    const next = tokens[to]?.lower ?? '';
    const bare = DIVISION.test(tokens[to - 1]!.lower) && to - 1 > c.from ? textOf(c.sentence, c.from, to - 1) : text;
    if (bare === text && !DIVISION.test(next) && next !== 'provincial') continue;
    const lands = new Set([...divisionsNamed(text), ...divisionsNamed(bare)].map((d) => d.country));
    if (lands.size === 1) return countryOfCode([...lands][0]!)?.alpha3 ?? null;
  }
  return null;
}
