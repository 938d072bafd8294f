/**
 * What a greedy parser gets wrong in news again and again, set right by the words' order: "..., local medics and a rights group said", "Shelling
 * in the town killed three".
 * Belongs: mistakes that the sentence's form alone shows. Not: anything that needs the article or the world.
 */
import { type Draft, SUBJECTS } from './draft.js';
import { Mends } from './mend.js';

/** Verbs that close a told clause with their speaker before them. */
const TELLING = new Set(
  'said,says,reported,reports,announced,added,claimed,told,confirmed,stated,noted,explained,wrote,acknowledged,alleged,insisted,recalled,warned,estimated,tweeted'.split(
    ',',
  ),
);
const SPEAKERS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON', 'CCONJ', 'ADP']);
const OPENERS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
const HAPPENINGS = new Set(['fighting', 'shelling', 'bombing', 'rioting', 'looting', 'flooding', 'firing', 'shooting']);
const BEFORE_HAPPENINGS = new Set(['in', 'during', 'amid', 'amidst', 'after', 'of', 'from']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** What hangs on the verb of saying and is what they say. */
const TOLD = new Set(['ccomp', 'advcl', 'parataxis', 'conj', 'dep', 'xcomp', 'acl']);
const GOING_ON = new Set(['advcl', 'obl', 'nmod', 'xcomp']);
const JOINED = new Set(['conj', 'xcomp', 'ccomp', 'advcl', 'parataxis', 'dep']);
const CHARGED = new Set(['accused', 'suspected', 'convicted', 'acquitted']);

/** Made once for the shipped models' inventories of tags ("VERB/VBD") and relations. */
export class Settlement extends Mends {
  settle(draft: Draft): void {
    this.subjectGerund(draft);
    this.eventGerunds(draft);
    this.visitors(draft);
    this.afterRelative(draft);
    this.accused(draft);
    this.mend(draft);
    for (let v = 3; v < draft.lowers.length; v++) if (TELLING.has(draft.lowers[v]!)) this.speakers(draft, v);
    this.asides(draft);
  }

  /** "..., local medics and a rights group said.": all between the comma and the verb is its subject, what is before the comma is what they say. */
  private speakers(draft: Draft, verb: number): void {
    const { lowers, heads } = draft;
    if (this.upos[draft.tags[verb]!] !== 'VERB' || lowers[verb + 1] === 'that') return;
    let from = lowers[verb - 1] === ')' ? lowers.lastIndexOf('(', verb) : verb; // "the Management Authority (PDMA) said"
    if (verb - from > 5) return;
    while (from > 0 && this.is(draft, from - 1, SPEAKERS)) from--;
    if (from < 3 || from === verb || lowers[from - 1] !== ',' || !this.is(draft, from, OPENERS)) return;
    if (/^(?:that|who|which|whom|whose)$/.test(lowers[from]!)) return;
    const told = this.toldBefore(draft, from, verb);
    if (told < 0) return;
    if (this.hangs(draft, from, verb)) {
      this.goesOn(draft, told, from, verb);
      return;
    }
    const speaker = this.headOfSpeakers(draft, from, verb);
    if (speaker < 0) return;
    if (heads[told] === verb && heads[verb]! < 0) this.put(draft, told, verb, 'ccomp');
    else if (heads[verb] !== -1) this.put(draft, verb, told, 'parataxis');
    for (let i = from; i < verb; i++) {
      if (i === speaker || (heads[i]! >= from && heads[i]! < verb)) continue;
      const name = this.upos[draft.tags[i]!]!;
      const joined = NOMINAL.has(name) && lowers.slice(speaker, i).includes('and');
      this.put(draft, i, speaker, joined ? 'conj' : name === 'CCONJ' ? 'cc' : name === 'ADP' ? 'case' : this.inner(draft, i));
    }
    this.put(draft, speaker, verb, 'nsubj');
    this.goesOn(draft, told, from, verb);
  }

  /** "the answer is energy, Wen said", "..., the mayor said on Friday, killing six": what stands before and behind the aside goes with what is told. */
  private goesOn(draft: Draft, told: number, from: number, verb: number): void {
    const { lowers, heads } = draft;
    for (let i = 0; i < from; i++)
      if (heads[i] === verb && i !== told && this.relationOf(draft, i) !== 'punct')
        this.put(draft, i, told, this.relationOf(draft, i));
    const close = lowers.indexOf(',', verb);
    if (close < 0 || close - verb > 4) return;
    for (let i = close + 1; i < lowers.length; i++)
      if (heads[i] === verb && GOING_ON.has(this.relationOf(draft, i))) this.put(draft, i, told, this.relationOf(draft, i));
  }

  private inner(draft: Draft, word: number): string {
    const relation = this.relationOf(draft, word);
    return /^(?:det|amod|nummod|compound|flat|nmod|appos)/.test(relation) ? relation : 'compound';
  }

  /** Already so: one subject that holds all the words between, and the verb beside or over the told clause. */
  private hangs({ heads, labels }: Draft, from: number, verb: number): boolean {
    const outside: number[] = [];
    for (let i = from; i < verb; i++) if (heads[i]! < from || heads[i]! >= verb) outside.push(i);
    const [one] = outside;
    if (outside.length !== 1 || heads[one!] !== verb || this.relations[labels[one!]!] !== 'nsubj') return false;
    for (let i = 0; i < from; i++) if (heads[i] === verb && SUBJECTS.has(this.relations[labels[i]!]!)) return false;
    return heads[verb] === -1 || this.relations[labels[verb]!] === 'parataxis';
  }

  /** The head of the finite clause before the comma; -1 where there is none. */
  private toldBefore(draft: Draft, from: number, verb: number): number {
    let finite = false;
    for (let i = 0; i < from; i++) if (/\/(?:VBD|VBZ|VBP)$/.test(this.tagNames[draft.tags[i]!]!)) finite = true;
    if (!finite) return -1;
    let top = -1;
    for (let i = 0; i < from; i++) {
      const head = draft.heads[i]!;
      if (head < 0) return i;
      if (head === verb && draft.heads[verb]! < 0 && TOLD.has(this.relationOf(draft, i)) && top < 0) top = i;
    }
    return top;
  }

  /** "a rights group", "the ministry of defence", "his father": the last noun of the first phrase; of names in a row what the tree has. */
  private headOfSpeakers(draft: Draft, from: number, verb: number): number {
    const outside = (i: number): boolean => draft.heads[i]! < from || draft.heads[i]! >= verb;
    let best = -1;
    for (let i = from; i < verb; i++) {
      const name = this.upos[draft.tags[i]!]!;
      if (name === 'CCONJ' || name === 'ADP') break;
      if (NOMINAL.has(name) && outside(i)) best = i;
    }
    return best;
  }

  /** "met visiting President X": he is met, not the visit made to him. */
  private visitors(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    for (let g = 2; g < tags.length - 1; g++) {
      if (lowers[g] !== 'visiting' || heads[g] !== g - 1 || !this.isFinite(draft, g - 1) || this.has(draft, g - 1, 'obj'))
        continue;
      const guest = heads.findIndex((h, i) => h === g && i > g && this.relationOf(draft, i) === 'obj');
      if (guest < 0) continue;
      for (let i = g + 1; i < tags.length; i++)
        if (heads[i] === g && i !== guest) this.put(draft, i, g - 1, this.relationOf(draft, i));
      this.put(draft, guest, g - 1, 'obj');
      this.put(draft, g, guest, 'amod');
    }
  }

  /** "were killed in fighting near the town": without an object it is the name of a happening. */
  private eventGerunds(draft: Draft): void {
    const { heads, tags, lowers } = draft;
    for (let g = 1; g < tags.length; g++) {
      if (tags[g] !== this.gerund || !HAPPENINGS.has(lowers[g]!) || !BEFORE_HAPPENINGS.has(lowers[g - 1]!)) continue;
      if (this.has(draft, g, 'obj') || heads[g]! < 0) continue;
      tags[g] = this.noun;
      this.put(draft, g, heads[g]!, this.is(draft, heads[g]!, NOMINAL) ? 'nmod' : 'obl');
      if (heads[g - 1] === g) this.put(draft, g - 1, g, 'case');
      for (let i = g + 1; i < tags.length; i++)
        if (heads[i] === g && this.relationOf(draft, i) === 'obl') this.put(draft, i, g, 'nmod');
    }
  }

  /** "Shelling in the town on Monday killed three": a gerund without object before a verb without subject is its subject. */
  private subjectGerund(draft: Draft): void {
    const { heads, tags, lowers } = draft;
    for (let g = 0; g < Math.min(4, tags.length); g++) {
      if (tags[g] !== this.gerund) continue;
      const verb = heads[g]!;
      if (verb <= g + 1 || !/^VERB\/(?:VBD|VBZ)$/.test(this.tagNames[tags[verb]!]!)) continue;
      if (lowers.slice(g, verb).includes(',') || this.has(draft, g, 'obj') || this.has(draft, g, 'mark')) continue;
      if (this.has(draft, verb, 'nsubj') || this.has(draft, verb, 'aux')) continue;
      tags[g] = this.noun;
      this.put(draft, g, verb, 'nsubj');
      for (let i = g + 1; i < verb; i++) if (heads[i] === g && this.relationOf(draft, i) === 'obl') this.put(draft, i, g, 'nmod');
    }
  }

  /** "The group, which broke off talks in July, set off a bomb": the verb after the relative clause is the sentence's, not joined to that clause's. */
  private afterRelative(draft: Draft): void {
    const { heads, lowers } = draft;
    const noun = heads.indexOf(-1);
    if (noun < 0 || !this.is(draft, noun, NOMINAL)) return;
    const inner = heads.findIndex((h, i) => h === noun && i > noun && this.relationOf(draft, i) === 'acl:relcl');
    if (inner < 0 || !lowers.slice(noun + 1, inner).some((w) => w === 'which' || w === 'who')) return;
    const main = heads.findIndex(
      (h, i) =>
        h === inner && i > inner + 1 && this.relationOf(draft, i) === 'conj' && this.isFinite(draft, i) && lowers[i - 1] === ',',
    );
    if (main < 0 || this.has(draft, main, 'cc') || this.has(draft, main, 'nsubj')) return;
    for (let i = main + 1; i < heads.length; i++) if (heads[i] === inner) this.put(draft, i, main, this.relationOf(draft, i));
    for (let i = main + 1; i < heads.length; i++) if (heads[i] === noun) this.put(draft, i, main, this.relationOf(draft, i));
    this.put(draft, main, -1, 'root');
    this.put(draft, noun, main, 'nsubj');
  }

  /** "his ties to the two men accused of carrying out the bombing": it describes the men, it is no deed of the sentence's subject. */
  private accused(draft: Draft): void {
    const { heads, lowers } = draft;
    for (let v = 3; v < lowers.length - 2; v++) {
      if (!CHARGED.has(lowers[v]!) || lowers[v + 1] !== 'of' || !this.is(draft, v - 1, NOMINAL)) continue;
      const joined = JOINED.has(this.relationOf(draft, v)) && heads[v]! >= 0 && heads[v]! < v - 1;
      if (!joined || this.isUnder(draft, v - 1, v) || this.has(draft, v, 'cc')) continue;
      this.put(draft, v, v - 1, 'acl');
      draft.tags[v] = this.participle;
    }
  }

  /** "bombed a camp of the group, a faction of the rebels, killing nine": a second subject behind the verb is an apposition; "killing" goes with the verb. */
  private asides(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    for (let i = 3; i < heads.length; i++) {
      const head = heads[i]!;
      if (head < 0 || head >= i) continue;
      if (this.relationOf(draft, i) === 'nsubj' && this.upos[tags[head]!] === 'VERB' && this.subjectBefore(draft, head)) {
        const noun = this.nounBeforeComma(draft, i);
        if (noun > head) this.put(draft, i, noun, 'appos');
      } else if (tags[i] === this.gerund && lowers[i - 1] === ',' && this.relationOf(draft, i) === 'acl') {
        const verb = this.verbOver(draft, i);
        if (verb >= 0) this.put(draft, i, verb, 'advcl');
      }
    }
  }

  /** The noun that ends before the comma (and brackets) which opens the phrase of `word`; -1 where there is none. */
  private nounBeforeComma(draft: Draft, word: number): number {
    let i = word;
    while (i > 0 && draft.lowers[i] !== ',' && this.is(draft, i - 1, SPEAKERS)) i--;
    if (draft.lowers[i - 1] !== ',') return -1;
    i -= 2;
    if (draft.lowers[i] === ')') while (i > 0 && draft.lowers[i] !== '(') i--;
    if (draft.lowers[i] === '(') i--;
    return i >= 0 && this.is(draft, i, NOMINAL) ? i : -1;
  }

  /** The finite verb before a word that is over it through nominals alone; -1 where there is none. */
  private verbOver(draft: Draft, word: number): number {
    let at = draft.heads[word]!;
    for (let steps = 0; at >= 0 && steps < 8; steps++) {
      if (this.isFinite(draft, at)) return at < word ? at : -1;
      if (!this.is(draft, at, NOMINAL)) return -1;
      at = draft.heads[at]!;
    }
    return -1;
  }
}
