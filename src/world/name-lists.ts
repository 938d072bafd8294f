/** What the lists know of a word or a sequence of words: an OR of these bits. */
export const NAME_CLASS = {
  given: 1,
  surname: 2,
  demonym: 4,
  organization: 8,
  /** Three bits: 0 none, 1-3 a city by population (15,000; 100,000; 1,000,000), 4 a region or water, 5 a country or continent. */
  placeShift: 4,
  placeMask: 7 << 4,
  /** A longer entry starts with these words. */
  prefix: 1 << 7,
  /** Three bits: the commonest class of the word where it is written in lower case; 0 when it never is. */
  commonShift: 8,
  commonMask: 7 << 8,
} as const;

/** 32-bit FNV-1a over UTF-16 units, finished so that all bits mix. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash of a sequence, from the hash of its start and the hash of its next word. */
export function hashNext(start: number, word: number): number {
  let h = Math.imul(start ^ (start >>> 15), 0x9e3779b1) + word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/**
 * Sorted 32-bit hashes of lower-cased words and word sequences (at most five words) with their classes. A word outside the lists is taken
 * for one in them about once in 30,000 times.
 */
export class NameLists {
  private readonly starts = new Uint32Array(65537);

  constructor(
    private readonly keys: Uint32Array,
    private readonly classes: Uint16Array,
  ) {
    let k = 0;
    for (let bucket = 0; bucket <= 65536; bucket++) {
      while (k < keys.length && keys[k]! < bucket * 65536) k++;
      this.starts[bucket] = k;
    }
  }

  /** The class bits of a hash; 0 when it is in no list. */
  classOf(hash: number): number {
    const bucket = hash >>> 16;
    const end = this.starts[bucket + 1]!;
    for (let k = this.starts[bucket]!; k < end; k++) {
      const key = this.keys[k]!;
      if (key === hash) return this.classes[k]!;
      if (key > hash) return 0;
    }
    return 0;
  }
}
