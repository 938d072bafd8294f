import type { Place, PlaceMention, Sentence } from '../../core/index.js';

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
  const local = localDivisions(places);
  return places.map((place) => {
    if (place.latitude !== null && place.kind !== 'district' && place.kind !== 'facility') return place;
    const { span, sentence } = place.mentions[0]!;
    // "Boston's Roxbury neighborhood": in a town, where the article names any
    const townsOnly = place.kind === 'district' && anchors.some((a) => a.place.kind === 'city');
    let best: (typeof anchors)[number] | undefined;
    let least = Number.POSITIVE_INFINITY;
    // "Rupert Gun Range" is at Rupert, whatever stands closer
    const namesake = anchors.find((a) => a.place.kind === 'city' && place.name.startsWith(`${a.place.canonical} `));
    for (const anchor of namesake === undefined ? anchors : [namesake]) {
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
    // a street is in its town; a village may be in any province of the country
    const lies = place.kind === 'district' || place.kind === 'facility';
    const told = place.mentions[0]!.value.within !== null;
    return told
      ? { ...place, within: best.index }
      : {
          ...place,
          country: best.place.country,
          countryName: best.place.countryName,
          admin1:
            lies || isWithin(place, best, sentences) || local.get(best.place.country) === best.place.admin1
              ? best.place.admin1
              : null,
          within: best.index,
        };
  });
}

/** "Zefrila in the Tillaberi region", "Zefrila, near Ayorou": what the words say that the place lies in or by. */
function isWithin({ mentions }: Place, { mention }: { readonly mention: PlaceMention }, sentences: readonly Sentence[]): boolean {
  return mentions.some((m) => {
    if (m.sentence !== mention.sentence || m.words.to > mention.words.from) return false;
    const between = sentences[m.sentence]!.tokens.slice(m.words.to, mention.words.from);
    if (between.some((t) => t.upos === 'VERB' || t.upos === 'AUX' || t.upos === 'CCONJ')) return false;
    return between.length === 0 || between.some((t) => /^(?:in|near|of|outside|,)$/.test(t.lower));
  });
}

/** Countries (alpha-3) of which the article has several places or a county, all of one division: a story of that division. */
function localDivisions(places: readonly Place[]): ReadonlyMap<string | null, string> {
  const known = places.filter((p) => p.latitude !== null && p.admin1 !== null && (p.kind === 'city' || p.featureCode === 'ADM2'));
  const out = new Map<string | null, string>();
  for (const { country, admin1 } of known) {
    const own = known.filter((p) => p.country === country);
    if (own.every((p) => p.admin1 === admin1) && (own.length > 1 || own[0]!.featureCode === 'ADM2')) out.set(country, admin1!);
  }
  return out;
}
