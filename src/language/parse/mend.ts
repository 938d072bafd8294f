import type { Draft } from './draft.js';
import { NOMINALS, Verbs } from './verbs.js';

/**
 * Clauses that the parser reads by the wrong pattern.
 * Belongs: a verb, subject or object that stands where the words leave no doubt. Not: speakers, apposition (settle.ts).
 */

/** Words that open a clause where a verb follows, and lead a noun where none does. */
const OPENING = new Set(['after', 'before', 'since', 'until', 'as']);
const HURT =
  /^(?:wounded|injured|killed|displaced|detained|trapped|captured|kidnapped|abducted|armed|masked|suspected|convicted|stranded)$/;
/** How long, how far and when need no preposition. */
const EXTENT =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|mornings?|evenings?|nights?|afternoons?|times?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|percent|points?|today|yesterday|tomorrow|\w+day|home|way|north|south|east|west|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Words that may stand within a short subject. */
const IN_SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);
const SHORT = 5;

/** What people are at when something is done to them. */
const ACTIVITY = new Set(
  'demanding,protesting,demonstrating,seeking,fleeing,attending,guarding,travelling,traveling,waiting,queuing,queueing,marching,returning,praying,chanting,carrying,celebrating,mourning,sleeping,hiding,living,working,riding,trying'.split(
    ',',
  ),
);

export class Mends extends Verbs {
  /** Sets right what it can; where that would leave a circle, the parser's tree stays as it was. */
  protected mend(draft: Draft): void {
    const [heads, labels, tags] = [draft.heads.slice(), draft.labels.slice(), draft.tags.slice()];
    this.mendAll(draft);
    if (isTree(draft.heads)) return;
    draft.heads.set(heads);
    draft.labels.set(labels);
    draft.tags.set(tags);
  }

  private mendAll(draft: Draft): void {
    this.shotAndKilled(draft);
    this.loneShot(draft);
    this.lonePast(draft);
    this.numbered(draft);
    this.prepositions(draft);
    this.clauseOfTime(draft);
    this.bareObject(draft);
    this.offices(draft);
    this.describing(draft);
    this.agents(draft);
    this.oneOfAPeople(draft);
  }

  /** "clashed in Dakar after Ousmane Sonko was jailed": before a verb with its auxiliary, the noun is a subject and "after" opens a clause. */
  private clauseOfTime(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    for (let i = 2; i < heads.length - 2; i++) {
      if (!OPENING.has(lowers[i]!) || this.relationOf(draft, i) !== 'case') continue;
      const noun = heads[i]!;
      if (noun <= i || noun - i > SHORT || !this.is(draft, noun, NOMINALS)) continue;
      let last = noun;
      while (last + 1 < heads.length && heads[last + 1]! >= i && heads[last + 1]! <= last && this.is(draft, last + 1, IN_SUBJECT))
        last++;
      if (tags.slice(i + 1, last + 1).some((_, k) => !this.is(draft, i + 1 + k, IN_SUBJECT))) continue;
      const auxiliary = last + 1;
      const verb = heads[auxiliary] ?? -1;
      if (!/^aux/.test(this.relationOf(draft, auxiliary)) || verb <= auxiliary || verb - auxiliary > 3) continue;
      const over = heads[verb]!;
      if (this.subjectBefore(draft, verb) || over < 0 || over >= i || this.isUnder(draft, noun, verb)) continue;
      const passive = this.relationOf(draft, auxiliary) === 'aux:pass';
      this.put(draft, noun, verb, passive ? 'nsubj:pass' : 'nsubj');
      this.put(draft, i, verb, 'mark');
      this.put(draft, verb, over, 'advcl');
    }
  }

  /** "killed an American": with an article before it and no noun behind it is one. */
  private oneOfAPeople(draft: Draft): void {
    const { heads, tags } = draft;
    for (let i = 2; i < heads.length; i++) {
      const verb = heads[i]!;
      if (this.upos[tags[i]!] !== 'ADJ' || this.relationOf(draft, i) !== 'xcomp' || verb < 0 || verb !== i - 2) continue;
      if (this.upos[tags[verb]!] !== 'VERB' || heads[i - 1] !== i || this.relationOf(draft, i - 1) !== 'det') continue;
      tags[i] = this.noun;
      this.put(draft, i, verb, 'obj');
    }
  }

  /** "was shot dead by police": who is behind "by" after a passive did it, not when or how. */
  private agents(draft: Draft): void {
    const { heads, lowers } = draft;
    // "shot dead by police", where the tree hangs the police on "dead"
    for (let i = 2; i < heads.length; i++) {
      const dead = heads[i]!;
      if (
        dead >= 0 &&
        dead < i &&
        lowers[dead] === 'dead' &&
        this.relationOf(draft, dead) === 'xcomp' &&
        this.relationOf(draft, i) === 'obl'
      )
        this.put(draft, i, heads[dead]!, 'obl');
    }
    for (let i = 2; i < heads.length; i++) {
      const verb = heads[i]!;
      if (this.relationOf(draft, i) !== 'obl' || verb < 0 || verb >= i || !this.has(draft, verb, 'aux:pass')) continue;
      const by = heads.findIndex((h, k) => h === i && k < i && lowers[k] === 'by');
      if (by < 0 || !this.is(draft, i, NOMINALS) || EXTENT.test(lowers[i]!) || this.has(draft, verb, 'obl:agent')) continue;
      this.put(draft, i, verb, 'obl:agent');
    }
  }

  /** "evacuated 120 wounded people": between a number and its noun a participle describes. */
  private numbered(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    for (let i = 1; i < heads.length - 1; i++) {
      const number = i - 1;
      if (this.upos[tags[i]!] !== 'VERB' || this.upos[tags[number]!] !== 'NUM' || !HURT.test(lowers[i]!)) continue;
      const noun = heads.findIndex((h, k) => k > i && k <= i + 2 && h === i && this.relationOf(draft, k) === 'obj');
      const verb = heads[i]!;
      if (noun < 0 || verb < 0 || verb > number || heads[number] !== verb || this.relationOf(draft, number) !== 'obj') continue;
      for (let k = 0; k < heads.length; k++)
        if (heads[k] === i && k !== noun) this.put(draft, k, noun, this.relationOf(draft, k));
      tags[i] = this.participle;
      this.put(draft, noun, verb, 'obj');
      this.put(draft, number, noun, 'nummod');
      this.put(draft, i, noun, 'amod');
    }
  }

  /** "imposed a curfew after clashes": a preposition that the tree hangs a noun under is the noun's. */
  private prepositions(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    for (let i = 2; i < heads.length - 1; i++) {
      if (!OPENING.has(lowers[i]!) || !/^(?:ADP|SCONJ)$/.test(this.upos[tags[i]!]!) || heads[i]! < 0) continue;
      const noun = heads.findIndex((h, k) => h === i && k > i && this.relationOf(draft, k) === 'obj');
      if (noun < 0 || !this.is(draft, noun, NOMINALS)) continue;
      let over = heads[i]!;
      for (let steps = 0; steps < 6 && over >= 0 && this.upos[tags[over]!] !== 'VERB'; steps++) over = heads[over]!;
      if (over < 0 || over > i || this.upos[tags[over]!] !== 'VERB') continue;
      for (let k = 0; k < heads.length; k++)
        if (heads[k] === i && k !== noun) this.put(draft, k, noun, this.relationOf(draft, k));
      this.put(draft, noun, over, 'obl');
      this.put(draft, i, noun, 'case');
    }
  }

  /** "arrested human rights lawyer X on Saturday": a noun right behind the verb, without a preposition, is its object. */
  private bareObject(draft: Draft): void {
    const { heads, tags } = draft;
    for (let i = 2; i < heads.length; i++) {
      const verb = heads[i]!;
      if (this.relationOf(draft, i) !== 'obl' || verb < 0 || verb >= i || i - verb > SHORT) continue;
      if (this.upos[tags[verb]!] !== 'VERB' || !/^(?:PROPN|NOUN)$/.test(this.upos[tags[i]!]!) || EXTENT.test(draft.lowers[i]!))
        continue;
      if (this.has(draft, i, 'case') || this.has(draft, verb, 'obj') || this.has(draft, verb, 'nsubj:pass')) continue;
      let between = true;
      for (let k = verb + 1; k < i; k++) if (!this.is(draft, k, IN_SUBJECT)) between = false;
      if (between && !this.has(draft, verb, 'ccomp')) this.put(draft, i, verb, 'obj');
    }
  }

  /** "fired at workers demanding higher wages": what the people right before it do. */
  private describing(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    for (let i = 3; i < heads.length; i++) {
      if (tags[i] !== this.gerund || !ACTIVITY.has(lowers[i]!) || this.relationOf(draft, i) !== 'advcl') continue;
      const noun = i - 1;
      const preposition = heads.findIndex((h, k) => h === noun && k < noun && this.relationOf(draft, k) === 'case');
      const object = this.relationOf(draft, noun) === 'obj';
      if (this.upos[tags[noun]!] !== 'NOUN' || heads[noun]! < 0 || (preposition < 0 && !object) || this.isUnder(draft, noun, i))
        continue;
      this.put(draft, i, noun, 'acl');
    }
  }

  /** "Ousted President X is held at home": the participle describes the office, it is no clause. */
  private offices(draft: Draft): void {
    const { heads, tags } = draft;
    if (heads.length < 5 || tags[0] !== this.participle || this.relationOf(draft, 0) !== 'advcl') return;
    const verb = heads[0]!;
    const subject = heads.findIndex((h, i) => h === verb && /^nsubj/.test(this.relationOf(draft, i)));
    if (subject < 1 || subject > SHORT || heads.some((h) => h === 0)) return;
    for (let k = 1; k < subject; k++) if (!this.is(draft, k, IN_SUBJECT)) return;
    this.put(draft, 0, subject, 'amod');
  }
}

/** One root, and every word hangs on it in the end. */
function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let i = 0; i < heads.length; i++) {
    if (heads[i]! < 0) roots++;
    let at = heads[i]!;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
  }
  return roots === 1;
}
