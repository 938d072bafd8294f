import type { Document } from '../../core/index.js';
import { countryNamed, countryOfCode, divisionsNamed, stateOfPostal } from '../../world/index.js';

/** Domains whose last label is no country or is sold to all. */
const NO_COUNTRY = new Set([
  'com',
  'org',
  'net',
  'edu',
  'gov',
  'int',
  'info',
  'tv',
  'fm',
  'me',
  'io',
  'co',
  'ly',
  'cc',
  'ai',
  'news',
  'la',
  'to',
  'am',
]);

/** Where the title and the publisher say that the story is from: divisions (US.TX) and countries (alpha-3). */
export function publisherPlaces({ metadata }: Document): { readonly area: string | null; readonly country: string }[] {
  const out: { area: string | null; country: string }[] = [];
  for (const text of [metadata.title, metadata.publisher]) {
    if (text === null) continue;
    for (const m of text.matchAll(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}/gu)) {
      // "Dayton, OH"
      const state = stateOfPostal(/^[A-Z]{2}\b/.exec(m[0])?.[0] ?? '');
      if (state !== undefined && text.slice(0, m.index).endsWith(', ')) {
        out.push({ area: `${state.country}.${state.code}`, country: countryOfCode(state.country)!.alpha3 });
        continue;
      }
      const words = m[0].split(' ');
      for (let from = 0; from < words.length; from++) {
        const name = words
          .slice(from)
          .join(' ')
          .replace(/[’']s$/, '');
        const country = countryNamed(name);
        const divisions = divisionsNamed(name);
        // "Georgia" alone says nothing
        if (divisions.length === 1 && country === undefined && (name.length > 3 || name.includes('.')))
          out.push({
            area: `${divisions[0]!.country}.${divisions[0]!.code}`,
            country: countryOfCode(divisions[0]!.country)!.alpha3,
          });
        else if (country !== undefined && divisions.length === 0) out.push({ area: null, country: country.alpha3 });
      }
    }
  }
  const host = /^(?:https?:\/\/)?(?:[\w-]+\.)*[\w-]+\.([a-z]{2,})(?=[/:?#]|$)/.exec(metadata.url ?? '');
  if (host !== null && !NO_COUNTRY.has(host[1]!)) {
    const country = countryOfCode(host[1] === 'uk' ? 'GB' : host[1]!.toUpperCase());
    if (country !== undefined) out.push({ area: null, country: country.alpha3 });
  }
  return out;
}
