import nlp from 'compromise';
import { type Block, READ, type Sentence, type Stage, spanInSentence, type Token, toInput, type Upos } from '../core/index.js';

const UPOS: readonly (readonly [string, Upos])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Noun', 'NOUN'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Value', 'NUM'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Determiner', 'DET'],
];

/** Blocks → sentences → tokens with tags. */
export const readSentences: Stage<'document', 'sentences'> = {
  name: 'readSentences',
  needs: ['document'],
  gives: 'sentences',
  run: ({ document }) => {
    const out: Sentence[] = [];
    document.blocks.forEach((block, b) => {
      if (READ.has(block.kind)) for (const [from, to] of split(block.text)) out.push(sentence(out.length, block, b, from, to));
    });
    return out;
  },
};

function* split(text: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const m of text.matchAll(
    /(?<![A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Jan|Feb|Aug|Sept|Oct|Nov|Dec|St))[.!?]["”’')]*\s+(?=["“‘'(]?[A-Z0-9])/g,
  )) {
    const to = m.index + m[0].trimEnd().length;
    yield [from, to];
    from = m.index + m[0].length;
  }
  if (from < text.length) yield [from, text.length];
}

function sentence(index: number, block: Block, b: number, from: number, to: number): Sentence {
  const text = block.text.slice(from, to);
  const bare = {
    index,
    block: b,
    kind: block.kind,
    text,
    from,
    to,
    span: toInput(block, from, to),
    tokens: [],
    letterCase: 'mixed',
    parsed: false,
  } as const;
  const words = [...text.matchAll(/\d+(?:[.,]\d+)*|(?:[A-Za-z]\.){2,}|[\p{L}\p{M}\d]+(?:[-.][\p{L}\p{M}\d]+)*|['’]s\b|\S/gu)];
  const tags = new Map<string, string[]>();
  for (const s of nlp(text).json({ terms: { tags: true } }) as { terms: { normal: string; tags: string[] }[] }[])
    for (const t of s.terms) tags.set(t.normal, t.tags);
  const tokens = words.map((m, i): Token => {
    const lower = m[0].toLowerCase();
    const have = tags.get(lower) ?? [];
    const upos = /^\p{P}+$/u.test(m[0]) ? 'PUNCT' : (UPOS.find(([tag]) => have.includes(tag))?.[1] ?? 'X');
    return {
      index: i,
      text: m[0],
      lower,
      from: m.index,
      to: m.index + m[0].length,
      span: spanInSentence(block, bare, m.index, m.index + m[0].length),
      upos,
      xpos: '',
      lemma: lower,
      head: -1,
      deprel: 'dep',
    };
  });
  return { ...bare, tokens };
}
