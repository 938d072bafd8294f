import { type Draft, Drafts } from './draft.js';

/**
 * Verbs that the tagger takes for nouns or participles. Belongs: a word that must be the verb, since the sentence has no other. Not: where nouns and
 * clauses hang (mend.ts).
 */

export const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** Participles that keep an object: "a man awarded the prize". */
const GIVEN = new Set(
  'awarded,offered,named,called,denied,granted,handed,asked,dubbed,nicknamed,titled,entitled,labelled,labeled,promised,owed,assigned,allocated,allotted,charged,fined,elected,appointed,crowned,based'.split(
    ',',
  ),
);
/** What follows the verb "shot". */
const AT_SOMEBODY = new Set(['at', 'dead', 'a', 'an', 'the', 'his', 'her', 'their', 'several', 'dozens', 'and', 'into', 'on']);
const KINDS_OF_SHOT = new Set([
  'warning',
  'gun',
  'rifle',
  'pistol',
  'cannon',
  'pot',
  'penalty',
  'jump',
  'head',
  'flu',
  'booster',
  'mug',
  'screen',
  'long',
]);

export class Verbs extends Drafts {
  /** "Unknown gunmen shot and killed a priest": no shot of gunmen, but what they did. */
  protected shotAndKilled(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    for (let i = 1; i < heads.length - 2; i++) {
      if (lowers[i] !== 'shot' || lowers[i + 1] !== 'and' || this.upos[tags[i]!] !== 'NOUN' || this.past < 0) continue;
      const [second, doer] = [i + 2, i - 1];
      if (!this.isFinite(draft, second) || heads[i] !== second || heads[doer] !== i || !this.is(draft, doer, NOMINALS)) continue;
      tags[i] = this.past;
      this.put(draft, i, heads[second]!, this.relationOf(draft, second));
      this.put(draft, second, i, 'conj');
      this.put(draft, i + 1, second, 'cc');
      for (let k = 0; k < doer; k++) if (heads[k] === i) this.put(draft, k, doer, this.relationOf(draft, k));
      this.put(draft, doer, i, 'nsubj');
    }
  }

  /** "Police in Dhaka shot at workers": where no other word is the verb, it is no noun. */
  protected loneShot(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    const [shot, doer] = [lowers.indexOf('shot'), heads.indexOf(-1)];
    if (
      shot < 1 ||
      doer < 0 ||
      this.past < 0 ||
      this.upos[tags[shot]!] !== 'NOUN' ||
      tags.some((_, i) => this.isFinite(draft, i))
    )
      return;
    const before = this.upos[tags[shot - 1]!]!;
    const after = lowers[shot + 1] ?? '';
    if (KINDS_OF_SHOT.has(lowers[shot - 1]!)) return;
    if (!NOMINALS.has(before) || !(AT_SOMEBODY.has(after) || this.upos[tags[shot + 1] ?? -1] === 'NUM')) return;
    const subject = doer === shot ? shot - 1 : doer;
    if (subject > shot || !this.is(draft, subject, NOMINALS)) return;
    for (let k = 0; k < heads.length; k++) {
      if (heads[k] !== shot || k === subject) continue;
      const relation = this.relationOf(draft, k);
      if (k > shot) this.put(draft, k, shot, relation === 'nmod' ? 'obl' : relation);
      else if (k === shot - 1) this.put(draft, k, subject, 'nmod');
      else this.put(draft, k, relation === 'case' ? shot - 1 : subject, relation);
    }
    for (let k = shot + 1; k < heads.length; k++)
      if (heads[k] === subject)
        this.put(draft, k, shot, this.relationOf(draft, k) === 'nmod' ? 'obl' : this.relationOf(draft, k));
    tags[shot] = this.past;
    this.put(draft, shot, -1, 'root');
    this.put(draft, subject, shot, 'nsubj');
  }

  /** "Rebels planted mines along the road": with an object and no other verb, it is what they did. */
  protected lonePast(draft: Draft): void {
    const { heads, lowers, tags } = draft;
    const noun = heads.indexOf(-1);
    if (noun < 0 || noun > 6 || !this.is(draft, noun, NOMINALS)) return;
    const verb = heads.findIndex(
      (h, i) => h === noun && i > noun && tags[i] === this.participle && this.relationOf(draft, i) === 'acl',
    );
    if (verb < 0 || this.past < 0 || !lowers[verb]!.endsWith('ed') || GIVEN.has(lowers[verb]!)) return;
    const object = heads.findIndex((h, i) => h === verb && i > verb && this.relationOf(draft, i) === 'obj');
    if (object < 0 || lowers[verb - 1] === ',' || tags.some((_, i) => this.isFinite(draft, i))) return;
    for (let i = verb + 1; i < heads.length; i++) if (heads[i] === noun) this.put(draft, i, verb, this.relationOf(draft, i));
    tags[verb] = this.past;
    this.put(draft, verb, -1, 'root');
    this.put(draft, noun, verb, 'nsubj');
  }
}
