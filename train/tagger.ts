import { type Casing, casingOf } from '../src/language/letter-case.js';
import { packModel } from '../src/language/model/file.js';
import { sparseSections } from '../src/language/model/sparse.js';
import {
  CONTEXT_FEATURES,
  capsOf,
  caseSpace,
  contextFeatures,
  NO_TAG,
  type WordFeatures,
  wordFeatures,
} from '../src/language/tag/features.js';
import { lexiconText, listedText, makeLexicon, type TagLexicon } from '../src/language/tag/lexicon.js';
import { edgeFeatures } from '../src/language/tag/tagger.js';
import { listedClasses } from './listed.js';
import { Perceptron } from './perceptron.js';
import { seeded, shuffle } from './random.js';
import type { TreeSentence } from './treebank.js';

export interface TaggerOptions {
  readonly epochs: number;
  readonly bits: number;
  /** One run for each; their weights are averaged. */
  readonly seeds: readonly number[];
  /** Share of the sentences that are rewritten in capitals, small letters or Headline Case. */
  readonly recased: number;
  /** Averaged weights smaller than this are dropped. */
  readonly prune: number;
}

/** Tags seen less often are counted as the commonest tag of their UPOS. */
const RARE_TAG = 5;
const KNOWN_WORD = 2;
/** From here on a word keeps to the tags that it was seen with. */
const FREQUENT_WORD = 15;

export interface TrainingLexicon extends TagLexicon {
  readonly text: string;
  readonly idOf: (upos: string, xpos: string) => number;
}

export function buildLexicon(
  sentences: readonly TreeSentence[],
  listed: ReadonlyMap<string, number> = listedClasses(),
): TrainingLexicon {
  const seen = new Map<string, number>();
  for (const s of sentences)
    s.forms.forEach((_, i) => {
      const tag = `${s.upos[i]}/${s.xpos[i]}`;
      seen.set(tag, (seen.get(tag) ?? 0) + 1);
    });
  const tags = [...seen]
    .filter(([, n]) => n >= Math.min(RARE_TAG, sentences.length))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([tag]) => tag);
  const ids = new Map(tags.map((tag, i) => [tag, i]));
  const commonest = new Map<string, number>();
  tags.forEach((tag, i) => {
    const upos = tag.split('/')[0]!;
    if (!commonest.has(upos)) commonest.set(upos, i);
  });
  const idOf = (upos: string, xpos: string): number => ids.get(`${upos}/${xpos}`) ?? commonest.get(upos) ?? 0;

  const uses = new Map<string, Map<number, number>>();
  for (const s of sentences)
    s.forms.forEach((form, i) => {
      const word = form.toLowerCase().replace(/’/g, "'");
      const m = uses.get(word) ?? new Map<number, number>();
      uses.set(word, m);
      const t = idOf(s.upos[i]!, s.xpos[i]!);
      m.set(t, (m.get(t) ?? 0) + 1);
    });
  const classes = ['|'];
  const classIds = new Map([['|', 0]]);
  const classOf = new Map<string, number>();
  for (const [word, m] of uses) {
    const total = [...m.values()].reduce((a, b) => a + b, 0);
    if (total < KNOWN_WORD || /\s/.test(word)) continue;
    const byUse = [...m].sort(([a, n], [b, k]) => k - n || a - b);
    const usual = byUse.filter(([, n]) => n / total >= 0.05).map(([t]) => t);
    const allowed = total >= FREQUENT_WORD ? byUse.filter(([, n]) => n > 1 || total < 100).map(([t]) => t) : [];
    const key = `${usual.join(' ')}|${allowed.sort((a, b) => a - b).join(' ')}`;
    let id = classIds.get(key);
    if (id === undefined) {
      id = classes.length;
      classIds.set(key, id);
      classes.push(key);
    }
    classOf.set(word, id);
  }
  return { ...makeLexicon(tags, classes, classOf, listed), text: lexiconText(tags, classes, classOf), idOf };
}

/** A form as ALL CAPS, small letters or Headline Case would write it. */
export function recase(form: string, casing: Casing): string {
  if (casing === 'upper') return form.toUpperCase();
  if (casing === 'lower') return form.toLowerCase();
  return form.length > 3 || /^[A-Z]/.test(form) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Trains a tagger; gives the packed model, byte-identical for the same sentences and options. */
export function trainTagger(
  sentences: readonly TreeSentence[],
  o: TaggerOptions,
  log: (line: string) => void = () => {},
): Uint8Array {
  const lexicon = buildLexicon(sentences);
  const sums = new Map<number, Float64Array>();
  for (const seed of o.seeds)
    for (const { row, values } of trainOnce(sentences, lexicon, o, seed, log).averaged()) {
      const sum = sums.get(row) ?? new Float64Array(values.length);
      sums.set(row, sum);
      for (let k = 0; k < values.length; k++) sum[k]! += values[k]! / o.seeds.length;
    }
  return packTagger(
    lexicon,
    o,
    [...sums].sort(([a], [b]) => a - b),
  );
}

function trainOnce(
  sentences: readonly TreeSentence[],
  lexicon: TrainingLexicon,
  o: TaggerOptions,
  seed: number,
  log: (line: string) => void,
): Perceptron {
  const model = new Perceptron(lexicon.tags.length, o.bits);
  const random = seeded(seed);
  const edge = edgeFeatures(lexicon);
  const cache = new Map<string, WordFeatures>();
  const word = (form: string, space: number): WordFeatures => {
    const key = `${space}${form}`;
    let w = cache.get(key);
    if (w === undefined) {
      w = wordFeatures(form, space, lexicon);
      cache.set(key, w);
    }
    return w;
  };
  const features = new Int32Array(80);
  const scores = new Float64Array(lexicon.tags.length);
  const everyTag = Int32Array.from(lexicon.tags.keys());
  const order = sentences.map((_, i) => i);
  const gold = sentences.map((s) => s.forms.map((_, i) => lexicon.idOf(s.upos[i]!, s.xpos[i]!)));
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    shuffle(order, random);
    let errors = 0;
    let total = 0;
    for (const index of order) {
      const tags = gold[index]!;
      const n = tags.length;
      let forms = sentences[index]!.forms;
      if (random() < o.recased) {
        const r = random();
        const casing: Casing = r < 0.35 ? 'upper' : r < 0.65 ? 'lower' : 'title';
        forms = forms.map((f) => recase(f, casing));
      }
      const space = caseSpace(casingOf(forms));
      const words = [edge, edge, ...forms.map((f) => word(f, space)), edge, edge];
      const caps = capsOf(words.slice(2, n + 2));
      let t1 = NO_TAG;
      let t2 = NO_TAG;
      for (let i = 0; i < n; i++) {
        const w = words[i + 2]!;
        let best = -1;
        if (w.allowed !== null && w.allowed.length === 1) best = w.allowed[0]!;
        else {
          contextFeatures(features, w, words[i + 1]!, words[i + 3]!, words[i + 4]!, t1, t2, caps);
          let count = CONTEXT_FEATURES;
          for (const part of [
            w.own,
            words[i + 1]!.asLeft,
            words[i + 3]!.asRight,
            words[i]!.asSecondLeft,
            words[i + 4]!.asSecondRight,
          ])
            for (const f of part) features[count++] = f;
          model.score(features, count, scores);
          let bestScore = -Infinity;
          for (const t of w.allowed ?? everyTag)
            if (scores[t]! > bestScore) {
              bestScore = scores[t]!;
              best = t;
            }
          if (best !== tags[i]) {
            errors++;
            if (w.allowed === null || w.allowed.includes(tags[i]!)) model.update(features, count, tags[i]!, best);
          }
          model.step++;
        }
        total++;
        t2 = t1;
        t1 = best;
      }
    }
    log(`  seed ${seed}, epoch ${epoch + 1}: ${(100 - (100 * errors) / total).toFixed(2)} % of the training tags right`);
  }
  return model;
}

function packTagger(
  lexicon: TrainingLexicon,
  { bits, prune }: TaggerOptions,
  averaged: readonly (readonly [number, Float64Array])[],
): Uint8Array {
  let max = 0;
  for (const [, values] of averaged) for (const v of values) max = Math.max(max, Math.abs(v));
  const rows: { row: number; classes: number[]; weights: number[] }[] = [];
  for (const [row, values] of averaged) {
    const classes: number[] = [];
    const weights: number[] = [];
    values.forEach((v, c) => {
      if (Math.abs(v) <= prune) return;
      const q = Math.round(127 * Math.sqrt(Math.abs(v) / max));
      if (q === 0) return;
      classes.push(c);
      weights.push(v < 0 ? -q : q);
    });
    if (classes.length > 0) rows.push({ row, classes, weights });
  }
  return packModel(
    'tagger',
    new Map<string, Uint8Array>([
      ['lexicon', new TextEncoder().encode(lexicon.text)],
      ['listed', new TextEncoder().encode(listedText(lexicon.listed))],
      ...sparseSections('tags', bits, rows, true),
    ]),
  );
}
