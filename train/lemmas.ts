import { listedWords, pluralOf, verbForms } from '../src/language/inflect.js';
import { packModel } from '../src/language/model/file.js';
import { NEWS_NOUNS, NEWS_VERBS } from './lexicon/news-words.js';
import type { TreeSentence } from './treebank.js';

const LONGEST_SUFFIX = 6;
/** Tags whose words follow endings; the lemmas of all others are listed word by word. */
const OPEN = /^(?:NOUN|VERB|AUX|ADJ|ADV)\//;
/** Their lemma is the form in lower case. */
const UNCHANGED = /^(?:NUM|X|SYM|PUNCT|INTJ)\//;

/** word → lemma → uses, for one tag. */
type Uses = Map<string, Map<string, number>>;

/** Forms that compromise inflects: they fill the treebank's gaps, and never overrule it. */
function inflected(): readonly (readonly [string, string, string])[] {
  const out: [string, string, string][] = [];
  for (const base of [...listedWords('Infinitive'), ...NEWS_VERBS]) {
    if (!/^[a-z]{3,}$/.test(base)) continue;
    const f = verbForms(base);
    for (const [tag, form] of [
      ['VBD', f.past],
      ['VBN', f.participle],
      ['VBG', f.gerund],
      ['VBZ', f.present],
      ['VB', base],
      ['VBP', base],
    ] as const)
      if (/^[a-z]+$/.test(form)) out.push([`VERB/${tag}`, form, base]);
  }
  for (const singular of [...listedWords('Singular'), ...NEWS_NOUNS]) {
    if (!/^[a-z]{3,}$/.test(singular)) continue;
    const plural = pluralOf(singular);
    if (/^[a-z]+$/.test(plural) && plural !== singular) out.push(['NOUN/NNS', plural, singular]);
    out.push(['NOUN/NN', singular, singular]);
  }
  return out;
}

function script(word: string, lemma: string): string | undefined {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  const cut = word.length - same;
  return cut > 9 ? undefined : cut + lemma.slice(same);
}

const best = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0];

/** Learns the rules; gives the packed model. */
export function trainLemmas(sentences: readonly TreeSentence[]): Uint8Array {
  const tables = new Map<string, Uses>();
  const add = (tag: string, word: string, lemma: string, weight: number): void => {
    const uses = tables.get(tag) ?? new Map<string, Map<string, number>>();
    tables.set(tag, uses);
    const lemmas = uses.get(word) ?? new Map<string, number>();
    uses.set(word, lemmas);
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + weight);
  };
  for (const s of sentences)
    s.forms.forEach((form, i) => {
      const word = form.toLowerCase().replace(/[‘’`]/g, "'");
      const lemma = s.lemmas[i]!.toLowerCase().replace(/[‘’`]/g, "'");
      if (s.upos[i] !== 'PROPN' && lemma !== '_' && !/[\s\t]/.test(word + lemma))
        add(`${s.upos[i]}/${s.xpos[i]}`, word, lemma, 1);
    });
  for (const [tag, word, lemma] of inflected()) if (!tables.get(tag)?.has(word)) add(tag, word, lemma, 1);
  const lines: string[] = [];
  for (const tag of [...tables.keys()].sort()) {
    if (UNCHANGED.test(tag)) continue;
    lines.push(tag);
    const scripts = new Map<string, string>();
    for (const [word, lemmas] of tables.get(tag)!) {
      const s = script(word, best(lemmas));
      if (s !== undefined) scripts.set(word, s);
    }
    for (const [suffix, rule] of rulesOf(scripts, OPEN.test(tag) ? LONGEST_SUFFIX : -1)) lines.push(`${suffix}\t${rule}`);
  }
  return packModel('lemmas', new Map([['rules', new TextEncoder().encode(lines.join('\n'))]]));
}

/** The shortest suffixes that predict the scripts, exceptions as whole words. */
function rulesOf(scripts: ReadonlyMap<string, string>, longest: number): [string, string][] {
  const rules = new Map<string, string>();
  const inherited = new Map([...scripts.keys()].map((w) => [w, '0']));
  for (let length = 0; length <= longest; length++) {
    const groups = new Map<string, string[]>();
    for (const word of scripts.keys()) {
      if (word.length < length) continue;
      const suffix = word.slice(word.length - length);
      const group = groups.get(suffix);
      if (group === undefined) groups.set(suffix, [word]);
      else group.push(word);
    }
    for (const [suffix, words] of groups) {
      const counts = new Map<string, number>();
      for (const w of words) counts.set(scripts.get(w)!, (counts.get(scripts.get(w)!) ?? 0) + 1);
      const rule = best(counts);
      if (rule !== inherited.get(words[0]!) && (counts.get(rule)! >= 2 || length === 0)) {
        rules.set(suffix, rule);
        for (const w of words) inherited.set(w, rule);
      }
    }
  }
  for (const [word, rule] of scripts) if (inherited.get(word) !== rule) rules.set(`^${word}`, rule);
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
}
