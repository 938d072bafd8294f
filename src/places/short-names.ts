import { SHORT_CITY_NAMES } from './lexicon/short-names.js';

let table: Map<string, { readonly name: string; readonly country: string }> | undefined;

/** The city that a short form stands for ("L.A."), as written; undefined for other words. */
export function shortCityName(text: string): { readonly name: string; readonly country: string } | undefined {
  table ??= new Map(
    SHORT_CITY_NAMES.trim()
      .split('\n')
      .map((line) => {
        const [short, name, country] = line.split('|') as [string, string, string];
        return [short, { name, country }];
      }),
  );
  return table.get(text);
}
