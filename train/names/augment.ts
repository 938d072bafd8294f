import type { Piece } from '../../src/language/names/line.js';
import type { GoldDocument, GoldSentence } from './gold.js';

export interface Shares {
  /** Share of the articles that come a second time in capitals; half as many sentences more. */
  readonly upper: number;
  readonly title: number;
  readonly dateline: number;
}

const SMALL = new Set([
  'of',
  'the',
  'in',
  'on',
  'at',
  'a',
  'an',
  'to',
  'and',
  'for',
  'by',
  'with',
  'from',
  'as',
  'or',
  "'s",
  '’s',
  "n't",
]);
const MONTHS = 'Jan. January Feb. March April May June July August Aug. Sept. October November Dec.'.split(' ');
const AGENCIES = ['Reuters', 'AP', 'AFP', 'Xinhua', 'IANS', 'ANI', 'UPI', 'TASS', 'EFE', 'PTI', 'dpa', 'Kyodo'];

const upperCased = (s: GoldSentence): GoldSentence => ({
  pieces: s.pieces.map((p) => ({ ...p, text: p.text.toUpperCase() })),
  labels: s.labels,
});
const headlineCased = (s: GoldSentence): GoldSentence => ({
  pieces: s.pieces.map((p, i) => (i > 0 && SMALL.has(p.text) ? p : { ...p, text: p.text[0]!.toUpperCase() + p.text.slice(1) })),
  labels: s.labels,
});

/** Copies in capitals and in headline case, and sentences behind made-up datelines ("GENEVA, Oct. 9 (Reuters) -"). */
export function augment(
  documents: readonly GoldDocument[],
  cities: readonly string[],
  shares: Shares,
  random: () => number,
): GoldDocument[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const dateline = (s: GoldSentence): GoldSentence => {
    const pieces: Piece[] = [];
    const labels: number[] = [];
    const add = (text: string, label: number, glued = false): void => {
      pieces.push({ text, glued, upos: 'X', xpos: '' });
      labels.push(label);
    };
    const shout = random() < 0.7;
    pick(cities)
      .split(' ')
      .forEach((part, i) => {
        add(shout ? part.toUpperCase() : part, i === 0 ? 5 : 6);
      });
    const form = Math.floor(random() * 4);
    if (form === 1 || form === 3) {
      add(',', 0, true);
      add(pick(MONTHS), 0);
      add(String(1 + Math.floor(random() * 28)), 0);
    }
    if (form !== 2) {
      add('(', 0);
      add(pick(AGENCIES), 3, true);
      add(')', 0, true);
    }
    add(pick(['-', '–', '—', '--', ':']), 0);
    return { pieces: [...pieces, ...s.pieces], labels: Uint8Array.from([...labels, ...s.labels]) };
  };
  const out: GoldDocument[] = [];
  for (const document of documents) {
    const extra: GoldSentence[] = [];
    for (const s of document.sentences) {
      const named = s.labels.some((l) => l !== 0);
      if (random() < shares.upper * (named ? 0.5 : 0.25)) extra.push(upperCased(s));
      if (s.pieces.length > 4 && s.pieces.length < 18 && random() < shares.title * 3) extra.push(headlineCased(s));
      if (s.pieces.length > 6 && random() < shares.dateline) extra.push(dateline(s));
    }
    out.push(document);
    if (random() < shares.upper)
      out.push({ id: `${document.id}^`, source: document.source, sentences: document.sentences.map(upperCased) });
    if (extra.length > 0) out.push({ id: `${document.id}#`, source: document.source, sentences: extra, base: document });
  }
  return out;
}
