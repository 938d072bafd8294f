import type { Sentence } from '../../core/index.js';
import { SETTINGS } from '../lexicon/settings.js';

let words: Map<string, string[]> | undefined;

/** One word says little, many of one country say where the story plays. */
const EACH = 0.25;
const MOST = 1.5;

/** Countries whose institutions the article speaks of ("grand jury", "Crown Court") → weight. */
export function settingOf(sentences: readonly Sentence[]): Map<string, number> {
  words ??= read();
  const found = new Map<string, Set<string>>();
  for (const { tokens } of sentences)
    tokens.forEach((token, i) => {
      const pair = `${token.lower} ${tokens[i + 1]?.lower ?? ''}`;
      for (const phrase of [token.lower, pair])
        for (const country of words!.get(phrase) ?? []) {
          const set = found.get(country) ?? new Set<string>();
          found.set(country, set.add(phrase));
        }
    });
  return new Map([...found].map(([country, phrases]) => [country, Math.min(MOST, EACH * phrases.size)]));
}

function read(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of SETTINGS.trim().split('\n')) {
    const [country, phrases] = line.split('|') as [string, string];
    for (const phrase of phrases.split(';')) map.set(phrase, [...(map.get(phrase) ?? []), country]);
  }
  return map;
}
