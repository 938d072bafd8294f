import type { Place, Sentence } from '../../core/index.js';

/**
 * Gives streets, buildings, quarters and places that no gazetteer has the country and division of the town that is named closest to them, and says
 * in `within` which place of the list that is.
 */
export function placeUnknown(places: readonly Place[], sentences: readonly Sentence[]): Place[] {
  const anchors = places.flatMap((place, index) =>
    place.latitude !== null && (place.kind === 'city' || place.kind === 'region')
      ? place.mentions.map((mention) => ({ place, index, mention }))
      : [],
  );
  return places.map((place) => {
    if (place.latitude !== null && place.kind !== 'district' && place.kind !== 'facility') return place;
    const { span, sentence } = place.mentions[0]!;
    // "Boston's Roxbury neighborhood": in a town, where the article names any
    const townsOnly = place.kind === 'district' && anchors.some((a) => a.place.kind === 'city');
    let best: (typeof anchors)[number] | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const anchor of anchors) {
      if (
        anchor.place === place ||
        (townsOnly && anchor.place.kind !== 'city') ||
        (place.latitude !== null && (anchor.place.kind !== 'city' || anchor.place.admin1 !== place.admin1))
      )
        continue;
      const away = Math.abs(anchor.mention.sentence - sentence);
      const blocks = sentences[anchor.mention.sentence]!.block === sentences[sentence]!.block ? 0 : 300;
      // "Rivers Avenue in North Charleston": what follows says more than what went before
      const distance =
        Math.abs(anchor.mention.span.start - span.end) +
        away * 100 +
        blocks +
        (anchor.mention.span.start < span.start ? 60 : 0) +
        (anchor.place.kind === 'region' ? 150 : 0);
      if (distance < least) {
        least = distance;
        best = anchor;
      }
    }
    if (best === undefined) return place;
    if (place.latitude !== null) return { ...place, within: best.index };
    const told = place.mentions[0]!.value.within !== null;
    return told
      ? { ...place, within: best.index }
      : {
          ...place,
          country: best.place.country,
          countryName: best.place.countryName,
          admin1: best.place.admin1,
          within: best.index,
        };
  });
}
