import { packModel } from '../src/language/model/file.js';
import { hashText } from '../src/language/model/hash.js';
import { sparseSections } from '../src/language/model/sparse.js';
import { compileActionFeatures, compileLabelFeatures } from '../src/language/parse/compile.js';
import { actionSections, ROOT_LABEL } from '../src/language/parse/parser.js';
import { MAX_WORDS, State } from '../src/language/parse/state.js';
import { tagTable, Words } from '../src/language/parse/words.js';
import { normalForm } from '../src/language/tag/features.js';
import { Tagger } from '../src/language/tag/tagger.js';
import { actionCosts } from './oracle.js';
import { Perceptron } from './perceptron.js';
import { seeded, shuffle } from './random.js';
import { buildLexicon, type TaggerOptions, trainTagger } from './tagger.js';
import type { TreeSentence } from './treebank.js';

export interface ParserOptions {
  readonly epochs: number;
  readonly actionBits: number;
  readonly labelBits: number;
  /** How often, from the second epoch on, training goes on from the model's own choice instead of a right one. */
  readonly explore: number;
  /** Averaged weights smaller than this are dropped. */
  readonly prune: number;
}

/** Relations seen less often count as the relation without its subtype. */
const RARE_LABEL = 15;

export interface ParserData {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly items: readonly Item[];
}

interface Item {
  readonly n: number;
  readonly words: Int32Array;
  readonly tags: Uint8Array;
  /** By node (1-based); the root is node n + 1. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export const wordHashes = (forms: readonly string[]): Int32Array =>
  Int32Array.from(forms, (f) => hashText(normalForm(f.toLowerCase())));

/** Tags of sentences by taggers that have not seen them (jack-knife), in the inventory `tags`. */
export function jackknife(
  sentences: readonly TreeSentence[],
  tags: readonly string[],
  folds: number,
  options: TaggerOptions,
  log: (line: string) => void = () => {},
): Uint8Array[] {
  const out: Uint8Array[] = new Array(sentences.length);
  const ids = new Map(tags.map((t, i) => [t, i]));
  for (let fold = 0; fold < folds; fold++) {
    const tagger = Tagger.read(
      trainTagger(
        sentences.filter((_, i) => i % folds !== fold),
        { ...options, seeds: options.seeds.map((seed) => seed + fold + 1) },
      ),
    );
    const toShared = tagger.lexicon.tags.map((t) => ids.get(t) ?? 0);
    sentences.forEach((s, i) => {
      if (i % folds === fold) out[i] = tagger.tag(s.forms).map((t) => toShared[t]!);
    });
    log(`  fold ${fold + 1} of ${folds} tagged`);
  }
  return out;
}

export function parserData(
  sentences: readonly TreeSentence[],
  tags: readonly string[],
  predicted: readonly Uint8Array[],
): ParserData {
  const uses = new Map<string, number>();
  for (const s of sentences) for (const r of s.relations) uses.set(r, (uses.get(r) ?? 0) + 1);
  const kept = [...uses].filter(([r, n]) => r !== 'root' && n >= Math.min(RARE_LABEL, sentences.length / 4)).map(([r]) => r);
  const labels = ['-', 'root', ...kept.sort()];
  const ids = new Map(labels.map((r, i) => [r, i]));
  const items = sentences.flatMap((s, k): Item[] => {
    const n = s.forms.length;
    if (n > MAX_WORDS) return [];
    return [
      {
        n,
        words: wordHashes(s.forms),
        tags: predicted[k]!,
        heads: Int32Array.from([0, ...s.heads.map((h) => (h === 0 ? n + 1 : h))]),
        labels: Int32Array.from([0, ...s.relations.map((r) => ids.get(r) ?? ids.get(r.split(':')[0]!) ?? 0)]),
      },
    ];
  });
  return { tags, labels, items };
}

/** Averaged weights of one run: rows of [LEFT - SHIFT, RIGHT - SHIFT], and rows over the relations. */
export interface ParserWeights {
  readonly actions: ReadonlyMap<number, Float32Array>;
  readonly relations: ReadonlyMap<number, Float32Array>;
}

export function trainParserOnce(
  data: ParserData,
  o: ParserOptions,
  seed: number,
  log: (line: string) => void = () => {},
): ParserWeights {
  const { labels, items } = data;
  const actions = new Perceptron(3, o.actionBits);
  const relations = new Perceptron(labels.length, o.labelBits);
  const actionFeatures = compileActionFeatures();
  const labelFeatures = compileLabelFeatures();
  const st = new State();
  const words = new Words(tagTable(data.tags));
  const f = new Int32Array(256);
  const actionScores = new Float64Array(3);
  const labelScores = new Float64Array(labels.length);
  const costs = new Int32Array(3);
  const random = seeded(seed);
  const order = items.map((_, i) => i);
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    shuffle(order, random);
    let errors = 0;
    let steps = 0;
    for (const index of order) {
      const item = items[index]!;
      words.set(item.words, item.tags, 0, item.n);
      st.start(item.n);
      while (!st.done) {
        let action = st.forced();
        if (action < 0) {
          const count = actionFeatures(words, st, f);
          actions.score(f, count, actionScores);
          actionCosts(st, item.heads, costs);
          let least = Infinity;
          let best = -1;
          let good = -1;
          for (let a = 0; a < 3; a++)
            if (st.legal(a)) {
              least = Math.min(least, costs[a]!);
              if (best < 0 || actionScores[a]! > actionScores[best]!) best = a;
            }
          for (let a = 0; a < 3; a++)
            if (st.legal(a) && costs[a] === least && (good < 0 || actionScores[a]! > actionScores[good]!)) good = a;
          steps++;
          if (costs[best]! > least) {
            errors++;
            actions.update(f, count, good, best);
          }
          actions.step++;
          action = epoch === 0 || random() > o.explore ? good : best;
        }
        const d = st.apply(action);
        if (d === 0) continue;
        const h = st.head[d]!;
        if (h > item.n) {
          st.setLabel(d, ROOT_LABEL);
          continue;
        }
        const count = labelFeatures(words, st, h, d, f);
        relations.score(f, count, labelScores);
        let best = 2;
        for (let k = 3; k < labels.length; k++) if (labelScores[k]! > labelScores[best]!) best = k;
        st.setLabel(d, best);
        const gold = item.labels[d]!;
        if (h === item.heads[d] && gold > ROOT_LABEL) {
          if (best !== gold) relations.update(f, count, gold, best);
          relations.step++;
        }
      }
    }
    log(`  seed ${seed}, epoch ${epoch + 1}: ${((100 * errors) / steps).toFixed(2)} % of the actions wrong`);
  }
  const diffs = new Map<number, Float32Array>();
  for (const { row, values } of actions.averaged())
    diffs.set(row, Float32Array.of(values[1]! - values[0]!, values[2]! - values[0]!));
  const rows = new Map<number, Float32Array>();
  for (const { row, values } of relations.averaged()) rows.set(row, Float32Array.from(values));
  return { actions: diffs, relations: rows };
}

/** Averages runs of different seeds, prunes and packs them. */
export function packParser(data: ParserData, runs: readonly ParserWeights[], o: ParserOptions): Uint8Array {
  const actionRows = averageRows(
    runs.map((r) => r.actions),
    2,
  );
  const actionMax = largest(actionRows);
  const actions: { row: number; left: number; right: number }[] = [];
  const quantise = (v: number, max: number): number => (Math.abs(v) <= o.prune ? 0 : Math.round((v / max) * 127));
  for (const [row, values] of actionRows) {
    const left = quantise(values[0]!, actionMax);
    const right = quantise(values[1]!, actionMax);
    if (left !== 0 || right !== 0) actions.push({ row, left, right });
  }
  const relationRows = averageRows(
    runs.map((r) => r.relations),
    data.labels.length,
  );
  const relationMax = largest(relationRows);
  const relations: { row: number; classes: number[]; weights: number[] }[] = [];
  for (const [row, values] of relationRows) {
    const classes: number[] = [];
    const weights: number[] = [];
    values.forEach((v, k) => {
      const q = quantise(v, relationMax);
      if (q === 0) return;
      classes.push(k);
      weights.push(q);
    });
    if (classes.length > 0) relations.push({ row, classes, weights });
  }
  const text = new TextEncoder();
  return packModel(
    'parser',
    new Map<string, Uint8Array>([
      ['tags', text.encode(data.tags.join(' '))],
      ['labels', text.encode(data.labels.join(' '))],
      ['sure', sureRelations(data)],
      ...actionSections(o.actionBits, actions),
      ...sparseSections('labels', o.labelBits, relations, false),
    ]),
  );
}

/** Arcs between two tags that are seen this often, and with one relation only but for few, need no scores: a third of all work. */
const SURE_USES = 20;
const SURE_SHARE = 0.98;

/** For each direction (0: the head stands before), head tag and dependent tag: the only relation, or 0. */
export function sureRelations({ tags, items }: ParserData): Uint8Array {
  const count = tags.length;
  const uses = new Map<number, Map<number, number>>();
  for (const { n, heads, labels, tags: of } of items)
    for (let d = 1; d <= n; d++) {
      const h = heads[d]!;
      if (h > n) continue;
      const key = ((h < d ? 0 : count) + of[h - 1]!) * count + of[d - 1]!;
      const m = uses.get(key) ?? new Map<number, number>();
      uses.set(key, m);
      m.set(labels[d]!, (m.get(labels[d]!) ?? 0) + 1);
    }
  const sure = new Uint8Array(2 * count * count);
  for (const [key, m] of uses) {
    const total = [...m.values()].reduce((a, b) => a + b, 0);
    for (const [label, n] of m) if (label > ROOT_LABEL && total >= SURE_USES && n / total >= SURE_SHARE) sure[key] = label;
  }
  return sure;
}

function averageRows(runs: readonly ReadonlyMap<number, Float32Array>[], width: number): [number, Float32Array][] {
  const sums = new Map<number, Float32Array>();
  for (const run of runs)
    for (const [row, values] of run) {
      const sum = sums.get(row) ?? new Float32Array(width);
      sums.set(row, sum);
      for (let k = 0; k < width; k++) sum[k]! += values[k]! / runs.length;
    }
  return [...sums].sort(([a], [b]) => a - b);
}

function largest(rows: readonly (readonly [number, Float32Array])[]): number {
  let max = 0;
  for (const [, values] of rows) for (const v of values) max = Math.max(max, Math.abs(v));
  return max;
}

/** The whole recipe: lexicon, jack-knifed tags, one run per seed, their average. Gives the packed model. */
export function trainParser(
  sentences: readonly TreeSentence[],
  o: ParserOptions,
  seeds: readonly number[],
  log: (line: string) => void = () => {},
): Uint8Array {
  const { tags } = buildLexicon(sentences);
  const data = parserData(
    sentences,
    tags,
    jackknife(sentences, tags, 5, { epochs: 4, bits: 19, seeds: [1], recased: 0.08, prune: 1 }, log),
  );
  return packParser(
    data,
    seeds.map((seed) => trainParserOnce(data, o, seed, log)),
    o,
  );
}
