import { gatherEvidence } from '../../src/language/names/evidence.js';
import { MAX_FEATURES, writeFeatures } from '../../src/language/names/features/index.js';
import { packNames } from '../../src/language/names/model.js';
import { WordCache } from '../../src/language/names/words.js';
import { NameLists } from '../../src/world/name-lists.js';
import { seeded } from '../random.js';
import type { Treebank } from '../treebank.js';
import { augment, type Shares } from './augment.js';
import { type Recipe, type Stretch, trainAveraged } from './crf.js';
import { type GoldDocument, lineOf, readGold } from './gold.js';
import { buildLists } from './lists.js';
import { makeDocuments } from './made.js';
import { Maker } from './maker.js';
import { renamed } from './renamed.js';

export interface NamesRecipe extends Recipe {
  readonly bits: number;
  readonly shares: Shares;
  /** Share of the articles that come a second time with other names; number of made-up articles. */
  readonly renamed: number;
  readonly made: number;
  /** One step of a quantised weight. */
  readonly step: number;
}

const SETS = ['docred', 'gum', 'ewt', 'wikigold', 'pud'];

/** Words of a treebank that are written in lower case, with their commonest tag. */
export function commonWords(treebank: Treebank): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const s of treebank.train)
    s.forms.forEach((form, i) => {
      if (form !== form.toLowerCase() || !/\p{L}/u.test(form) || s.upos[i] === 'PROPN') return;
      const word = form.replaceAll('’', "'");
      const tags = counts.get(word) ?? new Map<string, number>();
      counts.set(word, tags);
      tags.set(s.upos[i]!, (tags.get(s.upos[i]!) ?? 0) + 1);
    });
  return new Map([...counts].map(([word, tags]) => [word, [...tags].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0]]));
}

/** Features and labels of all stretches of words that may hold names. */
export function stretchesOf(documents: readonly GoldDocument[], cache: WordCache, slots: number): Stretch[] {
  const out: Stretch[] = [];
  const buffer = new Uint32Array(MAX_FEATURES);
  const known = new Map<GoldDocument, ReturnType<typeof gatherEvidence>>();
  for (const document of documents) {
    const lines = document.sentences.map((s) => lineOf(s, cache));
    const evidence = document.base === undefined ? gatherEvidence(lines.map((l) => l.line)) : known.get(document.base)!;
    if (document.base === undefined) known.set(document, evidence);
    for (const { line, labels } of lines)
      for (let i = 0; i < labels.length; i++) {
        if (line.open[i] === 0) continue;
        const features: Uint32Array[] = [];
        let j = i;
        for (; j < labels.length && line.open[j] !== 0; j++) {
          const size = writeFeatures(line, j, evidence, buffer);
          features.push(buffer.slice(0, size).map((f) => f & (slots - 1)));
        }
        out.push({ features, labels: labels.slice(i, j), weight: 1 });
        i = j;
      }
  }
  return out;
}

/** Trains the tagger of names; gives the packed model. */
export function trainNames(folder: string, treebank: Treebank, recipe: NamesRecipe, log: (line: string) => void): Uint8Array {
  const lists = buildLists(commonWords(treebank));
  const cache = new WordCache(new NameLists(lists.keys, lists.classes));
  const gold = SETS.flatMap((name) => readGold(`${folder}/names/${name}.jsonl.gz`));
  const maker = new Maker(lists, seeded(11));
  const all = [...gold, ...renamed(gold, recipe.renamed, maker), ...makeDocuments(recipe.made, maker)];
  const data = stretchesOf(augment(all, lists.cities, recipe.shares, seeded(7)), cache, 1 << recipe.bits);
  log(`${lists.keys.length} list entries, ${data.length} stretches`);
  const { emission, transition } = trainAveraged(data, 1 << recipe.bits, recipe, log);
  return packNames(emission, transition, recipe.step, lists);
}
