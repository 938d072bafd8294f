import type { Place, PlaceMention, Sentence } from '../../core/index.js';
import { isCompound } from '../../places/index.js';
import type { Entity } from './entity.js';

/**
 * The country where the story is at home: the one of most of its places. `only` where the article speaks of hardly any other, so that people and bodies
 * without a country are taken for that country's own; "U.S.-sanctioned" says nothing of it. `leadEnd` is the last sentence of the lead, by its index.
 */
export function homeCountry(
  places: readonly Place[],
  entities: readonly Entity[],
  sentences: readonly Sentence[],
  leadEnd: number,
): { readonly country: string; readonly only: boolean } | undefined {
  const isFree = (m: PlaceMention): boolean => !isCompound(sentences[m.sentence]!.tokens, m.words);
  const count = new Map<string, number>();
  let all = 0;
  const add = (country: string | null, n: number): void => {
    if (country === null || n === 0) return;
    count.set(country, (count.get(country) ?? 0) + n);
    all += n;
  };
  // an unknown place only has its context's country; headline, dateline and lead say where the story is, later parts also where others are
  for (const p of places)
    if (p.latitude !== null)
      add(
        p.country,
        p.mentions.filter(isFree).reduce((n, m) => n + (m.sentence <= leadEnd ? 2 : 1), 0),
      );
  for (const e of entities) if (e.kind !== 'state' && e.known === null) add(e.country, 1);
  let best: string | undefined;
  for (const [country, n] of count) if (best === undefined || n > count.get(best)!) best = country;
  if (best === undefined) return undefined;
  const share = count.get(best)! / all;
  return share >= 0.6 && all >= 2 ? { country: best, only: share >= 0.85 } : undefined;
}
