/**
 * A tree as it is being made, and what can be asked of it.
 * Belongs: reading and changing heads, relations and tags. Not: what is wrong with a tree (settle.ts).
 */
export interface Draft {
  readonly lowers: readonly string[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export const SUBJECTS = new Set(['nsubj', 'nsubj:pass']);

/** Heads (-1 for the root), relations and tags are changed in place. Made once for an inventory of tags ("VERB/VBD") and relations. */
export class Drafts {
  protected readonly upos: readonly string[];
  protected readonly gerund: number;
  protected readonly noun: number;
  protected readonly participle: number;
  protected readonly past: number;

  constructor(
    protected readonly tagNames: readonly string[],
    protected readonly relations: readonly string[],
  ) {
    this.upos = tagNames.map((t) => t.slice(0, t.indexOf('/')));
    this.gerund = tagNames.indexOf('VERB/VBG');
    this.noun = tagNames.indexOf('NOUN/NN');
    this.participle = tagNames.indexOf('VERB/VBN');
    this.past = tagNames.indexOf('VERB/VBD');
  }

  protected put({ heads, labels }: Draft, word: number, head: number, relation: string): void {
    heads[word] = head;
    labels[word] = this.relations.indexOf(relation);
  }

  protected is(draft: Draft, word: number, set: ReadonlySet<string>): boolean {
    return set.has(this.upos[draft.tags[word]!]!);
  }

  protected relationOf({ labels }: Draft, word: number): string {
    return this.relations[labels[word]!]!;
  }

  protected has(draft: Draft, head: number, relation: string): boolean {
    return draft.heads.some((h, i) => h === head && this.relationOf(draft, i) === relation);
  }

  /** Whether the word hangs on the other one, directly or not. */
  protected isUnder({ heads }: Draft, word: number, over: number): boolean {
    let at = heads[word]!;
    for (let steps = 0; at >= 0 && at !== over && steps < heads.length; steps++) at = heads[at]!;
    return at === over;
  }

  protected subjectBefore({ heads, labels }: Draft, verb: number): boolean {
    return heads.some((h, i) => h === verb && i < verb && SUBJECTS.has(this.relations[labels[i]!]!));
  }

  protected isFinite({ tags }: Draft, word: number): boolean {
    return /^VERB\/VB[DZP]?$/.test(this.tagNames[tags[word]!]!);
  }
}
