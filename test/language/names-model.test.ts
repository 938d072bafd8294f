import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../src/language/names/evidence.js';
import { type Piece, readLine } from '../../src/language/names/line.js';
import { NameModel, packNames } from '../../src/language/names/model.js';
import { WordCache } from '../../src/language/names/words.js';
import { hashNext, hashWord, NAME_CLASS, NameLists } from '../../src/world/name-lists.js';
import { type Stretch, trainAveraged } from '../../train/names/crf.js';

const pieces = (text: string): Piece[] => text.split(' ').map((word) => ({ text: word, glued: false, upos: 'NOUN', xpos: '' }));

/** A list of words with their classes. */
function listsOf(entries: Readonly<Record<string, number>>): NameLists {
  const table = new Map<number, number>();
  for (const [phrase, bits] of Object.entries(entries)) {
    const words = phrase.split(' ');
    let hash = hashWord(words[0]!);
    for (const word of words.slice(1)) {
      table.set(hash, (table.get(hash) ?? 0) | NAME_CLASS.prefix);
      hash = hashNext(hash, hashWord(word));
    }
    table.set(hash, (table.get(hash) ?? 0) | bits);
  }
  const keys = Uint32Array.from(table.keys()).sort();
  return new NameLists(
    keys,
    Uint16Array.from(keys, (key) => table.get(key)!),
  );
}

describe('name lists', () => {
  const lists = listsOf({ maria: NAME_CLASS.given, 'costa rica': 5 << NAME_CLASS.placeShift });
  test('words and sequences are found, others are not', () => {
    expect(lists.classOf(hashWord('maria'))).toBe(NAME_CLASS.given);
    expect(lists.classOf(hashNext(hashWord('costa'), hashWord('rica')))).toBe(5 << NAME_CLASS.placeShift);
    expect(lists.classOf(hashWord('costa'))).toBe(NAME_CLASS.prefix);
    expect(lists.classOf(hashWord('rica'))).toBe(0);
  });
  test('the longest entry covers its words', () => {
    const line = readLine(pieces('In Costa Rica Maria rested'), 'mixed', new WordCache(lists));
    expect([...line.place]).toEqual([0, 22, 23, 0, 0]);
  });
});

describe('words of a line', () => {
  const cache = new WordCache(listsOf({ based: 2 << NAME_CLASS.commonShift, russia: 5 << 4, china: 5 << 4 }));
  const words = (...texts: readonly [string, boolean][]): string[] =>
    readLine(
      texts.map(([text, glued]) => ({ text, glued, upos: 'PROPN', xpos: '' })),
      'mixed',
      cache,
    ).words.map((w) => w.text);
  test.each<[string, string[]]>([
    ['Nagorno-Karabakh', ['Nagorno-Karabakh']],
    ['al-Shabaab', ['al-Shabaab']],
    ['Kim Jong-un', ['Kim', 'Jong-un']],
    ['Goma-based', ['Goma', '-', 'based']],
    ['Russia-China', ['Russia', '-', 'China']],
  ])('%s', (text, expected) => {
    const tokens = text.split(' ').flatMap((part) => part.split(/(-)/).map((t, i): [string, boolean] => [t, i > 0]));
    expect(words(...tokens)).toEqual(expected);
  });
});

describe('training', () => {
  const stretch = (features: number[][], labels: number[]): Stretch => ({
    features: features.map((f) => Uint32Array.from(f)),
    labels: Uint8Array.from(labels),
    weight: 1,
  });
  const data = Array.from({ length: 40 }, () => [stretch([[1], [2]], [1, 2]), stretch([[3], [4]], [5, 0])]).flat();
  const recipe = { epochs: 6, averageFrom: 1, rate: 0.2, dropout: 0, l2: 0, seeds: [1, 2] };
  const run = () => trainAveraged(data, 16, recipe, () => {});

  test('a small set is learnt, the same way each time', () => {
    const a = run();
    expect(a).toEqual(run());
    const best = (slot: number): number => {
      const own = [0, ...a.emission.subarray(slot * 6, slot * 6 + 6)];
      return own.indexOf(Math.max(...own));
    };
    expect([best(1), best(2), best(3), best(4)]).toEqual([1, 2, 5, 0]);
  });

  test('a packed model labels as trained, a damaged one is refused', () => {
    const { emission, transition } = run();
    const packed = packNames(emission, transition, 1 / 32, { keys: Uint32Array.of(1), classes: Uint16Array.of(1) });
    const model = NameModel.read(packed);
    const line = readLine(pieces('Some Words'), 'mixed', model.cache);
    expect(model.label(line, gatherEvidence([line]))).toHaveLength(2);
    packed[packed.length - 20]! ^= 1;
    expect(() => NameModel.read(packed)).toThrow(/checksum/);
  });
});
