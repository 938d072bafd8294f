import type { Upos } from '../../core/index.js';
import { type Sections, textSection } from '../model/file.js';

/** The tag inventory, and which tags each known word was seen with. */
export interface TagLexicon {
  /** Joint tags, "VERB/VBD"; a tag's id is its index. */
  readonly tags: readonly string[];
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  /** Lower-case word → its class; unknown words are class 0. */
  readonly classOf: ReadonlyMap<string, number>;
  /** For each class: the tags with at least 5 % of the uses, and all tags allowed when the word is frequent (null when any is). */
  readonly usual: readonly string[];
  readonly allowed: readonly (Int32Array | null)[];
}

/** `classes`: "usual ids|allowed ids" per class, as text lines. */
export function makeLexicon(
  tags: readonly string[],
  classes: readonly string[],
  classOf: ReadonlyMap<string, number>,
): TagLexicon {
  return {
    tags,
    upos: tags.map((t) => t.slice(0, t.indexOf('/')) as Upos),
    xpos: tags.map((t) => t.slice(t.indexOf('/') + 1)),
    classOf,
    usual: classes.map((c) => c.slice(0, c.indexOf('|'))),
    allowed: classes.map((c) => {
      const ids = c.slice(c.indexOf('|') + 1);
      return ids === '' ? null : Int32Array.from(ids.split(' '), Number);
    }),
  };
}

/** Section "lexicon": the tags in one line, then one line per class: "usual|allowed", then its words. */
export function readLexicon(sections: Sections): TagLexicon {
  const lines = textSection(sections, 'lexicon').split('\n');
  const tags = lines[0]!.split(' ');
  const classes: string[] = [];
  const classOf = new Map<string, number>();
  for (let k = 1; k < lines.length; k++) {
    const [ids, list] = lines[k]!.split('\t');
    if (list !== undefined && list !== '') for (const word of list.split(' ')) classOf.set(word, classes.length);
    classes.push(ids!);
  }
  return makeLexicon(tags, classes, classOf);
}

export function lexiconText(tags: readonly string[], classes: readonly string[], classOf: ReadonlyMap<string, number>): string {
  const words: string[][] = classes.map(() => []);
  for (const [word, c] of classOf) words[c]!.push(word);
  return [tags.join(' '), ...classes.map((c, k) => `${c}\t${words[k]!.sort().join(' ')}`)].join('\n');
}
