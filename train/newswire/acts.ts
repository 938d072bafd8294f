import { verbForms } from '../../src/language/inflect.js';
import { type Arc, after, before, type Node, word } from './node.js';
import { Things } from './things.js';
import * as W from './words.js';

export type Tense = 'past' | 'perfect' | 'present' | 'base';

const singular = (subject: Node): boolean =>
  !/NNS|NNPS/.test(subject.xpos) &&
  subject.form !== 'they' &&
  !subject.right.some(([r]) => r === 'conj') &&
  subject.upos !== 'NUM';

/** Single clauses: attacks, harm, politics. */
export class Acts extends Things {
  /** A verb with its subject in a tense: "shelled", "has shelled", "shells". */
  finite(base: string, subject: Node, tense: Tense): Node {
    const f = verbForms(base);
    if (tense === 'past') return word(f.past, 'VERB/VBD', [['nsubj', subject]]);
    if (tense === 'present')
      return singular(subject) ? word(f.present, 'VERB/VBZ', [['nsubj', subject]]) : word(base, 'VERB/VBP', [['nsubj', subject]]);
    if (tense === 'base')
      return word(base, 'VERB/VB', [
        ['nsubj', subject],
        ['aux', word(this.pick(['will', 'would', 'could', 'may']), 'AUX/MD')],
      ]);
    return word(f.participle, 'VERB/VBN', [
      ['nsubj', subject],
      ['aux', singular(subject) ? word('has', 'AUX/VBZ') : word('have', 'AUX/VBP')],
    ]);
  }

  adverb(verb: Node): Node {
    if (!this.chance(0.12)) return verb;
    return { ...verb, left: [...verb.left, ['advmod', word(this.pick(W.ADVERBS), 'ADV/RB')]] };
  }

  around(verb: Node): Node {
    const arcs: Arc[] = [];
    if (this.chance(0.5)) arcs.push(this.where());
    if (this.chance(0.45)) arcs.push(this.when());
    return after(verb, ...arcs);
  }

  /** "Rebels shelled a village near Aleppo on Monday" */
  attack(tense: Tense): Node {
    const target = this.chance(0.5) ? this.site() : this.victims();
    return this.around(after(this.adverb(this.finite(this.pick(W.HARM), this.attackers(), tense)), ['obj', target]));
  }

  /** "A bomb killed 12 people" */
  harm(tense: Tense): Node {
    const verb = this.pick(['kill', 'injure', 'wound', 'destroy', 'displace', 'hit']);
    return this.around(after(this.finite(verb, this.cause(), tense), ['obj', this.chance(0.8) ? this.victims() : this.site()]));
  }

  /** "12 people were killed and 30 others wounded by gunmen in a raid" */
  passive(): Node {
    const f = verbForms(this.pick(W.HARM));
    const who = this.chance(0.75) ? this.victims() : this.site();
    const be: Arc[] = this.chance(0.8)
      ? [['aux:pass', word(singular(who) ? 'was' : 'were', 'AUX/VBD')]]
      : [
          ['aux', word(singular(who) ? 'has' : 'have', singular(who) ? 'AUX/VBZ' : 'AUX/VBP')],
          ['aux:pass', word('been', 'AUX/VBN')],
        ];
    let verb = word(f.participle, 'VERB/VBN', [['nsubj:pass', who], ...be]);
    if (this.chance(0.35)) {
      const others = word(this.pick(['others', 'others', 'people', 'more']), 'NOUN/NNS', [['nummod', this.quantity()]]);
      const fixed = others.form === 'more' ? { ...others, upos: 'ADJ', xpos: 'JJR' } : others;
      const left: Arc[] = [
        ['cc', word('and', 'CCONJ/CC')],
        ['nsubj:pass', fixed],
      ];
      if (this.chance(0.35)) left.push(['aux:pass', word('were', 'AUX/VBD')]);
      verb = after(verb, ['conj', word(this.pick(['wounded', 'injured', 'hurt', 'displaced', 'arrested']), 'VERB/VBN', left)]);
    }
    if (this.chance(0.3)) verb = after(verb, ['obl:agent', before(this.attackers(), ['case', word('by', 'ADP/IN')])]);
    else if (this.chance(0.5))
      verb = after(verb, ['obl', before(this.cause(), ['case', word(this.pick(['in', 'during', 'after']), 'ADP/IN')])]);
    return this.around(verb);
  }

  /** "A bomb exploded", "clashes erupted", "three people died" */
  happening(): Node {
    const r = this.random();
    if (r < 0.35) return this.around(this.finite('die', this.victims(), 'past'));
    if (r < 0.7) {
      const [thing, verb] = this.pick(W.HAPPEN);
      const noun = this.noun(thing, false);
      return this.around(
        this.finite(verb, /^(?:violence|fighting)$/.test(thing) ? noun : before(noun, ['det', word('a', 'DET/DT')]), 'past'),
      );
    }
    const clashes = word(this.pick(['clashes', 'protests', 'talks', 'hostilities']), 'NOUN/NNS');
    return this.around(
      this.finite(
        this.pick(['resume', 'continue', 'end', 'erupt']),
        this.of('between', clashes, this.joined(this.country(), this.country())),
        'past',
      ),
    );
  }

  /** "The president condemned the decision" */
  politics(tense: Tense): Node {
    const r = this.random();
    const subject = this.actor();
    if (r < 0.5)
      return this.around(after(this.adverb(this.finite(this.pick(W.POLITICS), subject, tense)), ['obj', this.object()]));
    const aim = after(word(this.pick(W.TRANSITIVE_AIMS), 'VERB/VB', [['mark', word('to', 'PART/TO')]]), ['obj', this.object()]);
    if (r < 0.65)
      return after(
        this.finite(
          this.pick(['vow', 'agree', 'refuse', 'plan', 'pledge', 'threaten', 'promise', 'decide', 'fail']),
          subject,
          tense,
        ),
        ['xcomp', aim],
      );
    if (r < 0.75)
      return after(
        this.finite(this.pick(['urge', 'order', 'ask', 'force']), subject, tense),
        ['obj', this.body()],
        ['xcomp', aim],
      );
    if (r < 0.85) {
      const act = after(word(verbForms(this.pick(W.HARM)).gerund, 'VERB/VBG', [['mark', word('of', 'SCONJ/IN')]]), [
        'obj',
        this.site(),
      ]);
      return after(
        this.finite(this.pick(['accuse', 'suspect']), subject, tense),
        ['obj', this.chance(0.5) ? this.country() : this.attackers()],
        ['advcl', act],
      );
    }
    return after(
      this.finite('call', subject, tense),
      ['obl', before(this.body(), ['case', word('on', 'ADP/IN')])],
      ['advcl', aim],
    );
  }
}
