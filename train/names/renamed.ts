import type { Piece } from '../../src/language/names/line.js';
import { tokenise } from '../../src/language/tokenise/text.js';
import type { GoldDocument, GoldSentence, NameTag } from './gold.js';
import type { Maker } from './maker.js';

/** The same articles with other names in the same places: what stands around a name is learnt, not the name. */
export function renamed(documents: readonly GoldDocument[], share: number, maker: Maker): GoldDocument[] {
  return documents
    .filter(() => maker.random() < share)
    .map((document): GoldDocument => {
      const names = new Map<string, readonly string[]>();
      const words = new Map<string, string>();
      const longest = document.sentences.flatMap((s) => spans(s)).sort((a, b) => b.words.length - a.words.length);
      for (const span of longest) {
        const key = span.words.join(' ');
        if (names.has(key)) continue;
        const known = span.tag === 'PER' ? span.words.map((w) => words.get(w)) : [];
        if (known.length > 0 && known.every((w) => w !== undefined)) names.set(key, known as string[]);
        else {
          const made = another(span.tag, span.words, maker);
          names.set(key, made);
          if (span.tag === 'PER') {
            words.set(span.words.at(-1)!, made.at(-1)!);
            if (span.words.length > 1 && made.length > 1) words.set(span.words[0]!, made[0]!);
          }
        }
      }
      const sentences = document.sentences.map((s) => rewrite(s, names));
      return { id: `${document.id}@`, source: document.source, sentences };
    });
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly tag: NameTag;
  readonly words: readonly string[];
}
const TAGS: readonly NameTag[] = ['PER', 'ORG', 'LOC'];

function spans(s: GoldSentence): Named[] {
  const out: Named[] = [];
  for (let i = 0; i < s.labels.length; i++) {
    if (s.labels[i]! % 2 === 0) continue;
    let j = i + 1;
    while (j < s.labels.length && s.labels[j] === s.labels[i]! + 1) j++;
    out.push({ from: i, to: j, tag: TAGS[(s.labels[i]! - 1) / 2]!, words: s.pieces.slice(i, j).map((p) => p.text) });
  }
  return out;
}

function another(tag: NameTag, words: readonly string[], maker: Maker): readonly string[] {
  if (tag === 'PER') {
    const { given, surname } = maker.person();
    return split(words.length > 1 ? `${given} ${surname}` : maker.random() < 0.8 ? surname : given);
  }
  if (tag === 'ORG') {
    if (words.length === 1) return split(/^[A-Z]{2,6}$/.test(words[0]!) ? maker.acronym('x') : maker.brand());
    return split(maker.organization());
  }
  const r = maker.random();
  return split(r < 0.45 ? maker.city() : r < 0.75 ? maker.nation() : maker.region());
}

const split = (text: string): string[] => {
  const { from, to } = tokenise(text);
  return from.map((f, i) => text.slice(f, to[i]));
};

function rewrite(s: GoldSentence, names: ReadonlyMap<string, readonly string[]>): GoldSentence {
  const pieces: Piece[] = [];
  const labels: number[] = [];
  const at = new Map(spans(s).map((span) => [span.from, span]));
  for (let i = 0; i < s.pieces.length; i++) {
    const span = at.get(i);
    if (span === undefined) {
      pieces.push(s.pieces[i]!);
      labels.push(s.labels[i]!);
      continue;
    }
    names.get(span.words.join(' '))!.forEach((text, k) => {
      pieces.push({
        text,
        glued: k === 0 ? s.pieces[i]!.glued : text === '-' || pieces.at(-1)!.text === '-',
        upos: 'X',
        xpos: '',
      });
      labels.push(s.labels[i]! + (k > 0 ? 1 : 0));
    });
    i = span.to - 1;
  }
  return { pieces, labels: Uint8Array.from(labels) };
}
