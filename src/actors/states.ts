import type { PlaceMention, Sentence } from '../core/index.js';
import { type Candidate, candidate } from './candidate.js';
import { countryAt, countryWithin } from './countries.js';

/** A country or its capital that acts ("Moscow said", "Armenia accused Azerbaijan"), and "the Armenian side". */
export function stateCandidates(
  sentence: Sentence,
  places: readonly PlaceMention[],
  countryOf: ReadonlyMap<PlaceMention, string>,
): Candidate[] {
  const out: Candidate[] = [];
  for (const place of places) {
    if (place.value.form !== 'metonym') continue;
    const country = countryOf.get(place) ?? countryWithin(sentence, place.words.from, place.words.to);
    if (country === undefined) continue;
    out.push(
      candidate(sentence, place.words.from, place.words.to, 'state', 'actors/metonym', 2.5, {
        country,
        sector: 'GOV',
        phraseFrom: withArticle(sentence, place.words.from),
      }),
    );
  }
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const land = countryAt(sentence, i);
    if (!land) continue;
    const next = tokens[land.to];
    // "the Armenian side", "the Turkish leadership"
    if (land.demonym && next && /^(?:side|leadership|state)$/.test(next.lower))
      out.push(
        candidate(sentence, i, land.to + 1, 'state', 'actors/demonym-side', 2.6, {
          form: 'nominal',
          country: land.country,
          sector: 'GOV',
          phraseFrom: withArticle(sentence, i),
        }),
      );
    // "the Americans and the Russians agreed": a people, a group of that country
    else if (
      land.demonym &&
      /s$/.test(tokens[i]!.lower) &&
      land.to === i + 1 &&
      /^(?:the|of|many|some|most|two|three|four|five|six|\d+)$/.test(tokens[i - 1]?.lower ?? '')
    )
      out.push(
        candidate(sentence, i, land.to, 'group', 'actors/people', 1, {
          form: 'nominal',
          country: land.country,
          plural: true,
          sector: 'CVL',
          phraseFrom: withArticle(sentence, i),
        }),
      );
    i = land.to - 1;
  }
  return out;
}

const withArticle = (sentence: Sentence, from: number): number => (sentence.tokens[from - 1]?.lower === 'the' ? from - 1 : from);
