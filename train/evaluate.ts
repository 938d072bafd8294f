import { casingOf } from '../src/language/letter-case.js';
import type { Parser } from '../src/language/parse/parser.js';
import { sentenceEnds } from '../src/language/split.js';
import type { Tagger } from '../src/language/tag/tagger.js';
import { tokenise } from '../src/language/tokenise/text.js';
import { wordHashes } from './parser.js';
import { recase } from './tagger.js';
import type { TreeSentence } from './treebank.js';

/** Per cent of the words; attachment scores leave punctuation out. */
export interface Scores {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

/** Tags and trees on gold tokens. */
export function evaluate(sentences: readonly TreeSentence[], tagger: Tagger, parser: Parser): Scores {
  let words = 0;
  let upos = 0;
  let xpos = 0;
  let scored = 0;
  let heads = 0;
  let labelled = 0;
  for (const s of sentences) {
    const tags = tagger.tag(s.forms);
    const tree = parser.parse(wordHashes(s.forms), tags);
    s.forms.forEach((_, i) => {
      words++;
      if (tagger.lexicon.upos[tags[i]!] === s.upos[i]) upos++;
      if (tagger.lexicon.xpos[tags[i]!] === s.xpos[i]) xpos++;
      if (s.upos[i] === 'PUNCT') return;
      scored++;
      if (tree.heads[i]! + 1 !== s.heads[i]) return;
      heads++;
      if (parser.labels[tree.labels[i]!] === s.relations[i]) labelled++;
    });
  }
  const share = (n: number, of: number): number => (of === 0 ? 0 : (100 * n) / of);
  return { upos: share(upos, words), xpos: share(xpos, words), uas: share(heads, scored), las: share(labelled, scored) };
}

/** UPOS accuracy when the text is written in another case. */
export function uposRecased(sentences: readonly TreeSentence[], tagger: Tagger, casing: 'upper' | 'title' | 'lower'): number {
  let words = 0;
  let right = 0;
  for (const s of sentences) {
    const tags = tagger.tag(s.forms.map((f) => recase(f, casing)));
    for (let i = 0; i < tags.length; i++) {
      words++;
      if (tagger.lexicon.upos[tags[i]!] === s.upos[i]) right++;
    }
  }
  return (100 * right) / words;
}

/** Own tokens and sentences against gold ones, by F1 of exact stretches; and UPOS of own tokens, F1. */
export interface TextScores {
  readonly tokens: number;
  readonly sentences: number;
  readonly upos: number;
}

const FINAL = /[.!?…]["”’')\]]*$/;

/**
 * Paragraphs are put together from the treebank's sentences. Where one ends without a final mark the original had a line break (a heading, a
 * list item, a signature), which the program reads as a block's end: there a new text begins.
 */
export function evaluateText(sentences: readonly TreeSentence[], tagger: Tagger): TextScores {
  const count = { gold: 0, own: 0, both: 0, tagged: 0, goldSentences: 0, ownSentences: 0, bothSentences: 0 };
  for (const { text, tokens, upos, stretches } of texts(sentences)) {
    const own = tokenise(text);
    const at = new Map(tokens.map((t, i) => [t, i]));
    const names = own.from.map((f, i) => `${f}-${own.to[i]}`);
    count.gold += tokens.length;
    count.own += names.length;
    const ends = sentenceEnds(text, own);
    const gold = new Set(stretches);
    count.goldSentences += stretches.length;
    count.ownSentences += ends.length;
    let first = 0;
    for (const end of ends) {
      if (gold.has(`${own.from[first]}-${own.to[end - 1]}`)) count.bothSentences++;
      const forms = own.from.slice(first, end).map((f, i) => text.slice(f, own.to[first + i]));
      const tags = tagger.tag(forms, casingOf(forms));
      for (let i = first; i < end; i++) {
        const k = at.get(names[i]!);
        if (k === undefined) continue;
        count.both++;
        if (tagger.lexicon.upos[tags[i - first]!] === upos[k]) count.tagged++;
      }
      first = end;
    }
  }
  const f1 = (both: number, gold: number, own: number): number => (200 * both) / (gold + own);
  return {
    tokens: f1(count.both, count.gold, count.own),
    sentences: f1(count.bothSentences, count.goldSentences, count.ownSentences),
    upos: f1(count.tagged, count.gold, count.own),
  };
}

function texts(sentences: readonly TreeSentence[]): { text: string; tokens: string[]; upos: string[]; stretches: string[] }[] {
  const out: { text: string; tokens: string[]; upos: string[]; stretches: string[] }[] = [];
  let broken = true;
  for (const s of sentences) {
    if (broken || s.opensParagraph) out.push({ text: '', tokens: [], upos: [], stretches: [] });
    const t = out[out.length - 1]!;
    if (t.text !== '' && !t.text.endsWith(' ')) t.text += ' ';
    const start = t.text.length;
    s.forms.forEach((form, i) => {
      t.tokens.push(`${t.text.length}-${t.text.length + form.length}`);
      t.upos.push(s.upos[i]!);
      t.text += form + (s.spaced[i] ? ' ' : '');
    });
    t.stretches.push(`${start}-${t.text.trimEnd().length}`);
    broken = !FINAL.test(s.text);
  }
  return out;
}
