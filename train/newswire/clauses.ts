import { verbForms } from '../../src/language/inflect.js';
import { type Arc, after, before, comma, type Node, word } from './node.js';
import { Nominals } from './nominals.js';
import * as W from './words.js';

type Tense = 'past' | 'perfect' | 'present' | 'base';

const singular = (subject: Node): boolean =>
  !/NNS|NNPS/.test(subject.xpos) &&
  subject.form !== 'they' &&
  !subject.right.some(([r]) => r === 'conj') &&
  subject.upos !== 'NUM';

/** Sentences as news agencies write them, with the trees that UD English-EWT gives to such constructions. */
export class Clauses extends Nominals {
  /** A verb with its subject in a tense: "shelled", "has shelled", "shells". */
  private finite(base: string, subject: Node, tense: Tense): Node {
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
  private adverb(verb: Node): Node {
    if (!this.chance(0.12)) return verb;
    return { ...verb, left: [...verb.left, ['advmod', word(this.pick(W.ADVERBS), 'ADV/RB')]] };
  }
  private around(verb: Node): Node {
    const arcs: Arc[] = [];
    if (this.chance(0.5)) arcs.push(this.where());
    if (this.chance(0.45)) arcs.push(this.when());
    return after(verb, ...arcs);
  }

  /** "Rebels shelled a village near Aleppo on Monday" */
  private attack(tense: Tense): Node {
    const target = this.chance(0.5) ? this.site() : this.victims();
    return this.around(after(this.adverb(this.finite(this.pick(W.HARM), this.attackers(), tense)), ['obj', target]));
  }
  /** "A bomb killed 12 people" */
  private harm(tense: Tense): Node {
    const verb = this.pick(['kill', 'injure', 'wound', 'destroy', 'displace', 'hit']);
    return this.around(after(this.finite(verb, this.cause(), tense), ['obj', this.chance(0.8) ? this.victims() : this.site()]));
  }
  /** "12 people were killed and 30 others wounded by gunmen in a raid" */
  private passive(): Node {
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
  private happening(): Node {
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
  private politics(tense: Tense): Node {
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

  /** A main clause in the past, with what may hang on it. */
  clause(): Node {
    const r = this.random();
    let c =
      r < 0.22
        ? this.attack('past')
        : r < 0.36
          ? this.harm('past')
          : r < 0.6
            ? this.passive()
            : r < 0.75
              ? this.happening()
              : this.politics(this.pick(['past', 'past', 'perfect', 'base']));
    const k = this.random();
    if (k < 0.1) {
      // "..., killing three people and wounding 12"
      let killing = word('killing', 'VERB/VBG', [], [['obj', this.victims()]]);
      if (this.chance(0.5))
        killing = after(killing, [
          'conj',
          word(this.pick(['wounding', 'injuring']), 'VERB/VBG', [['cc', word('and', 'CCONJ/CC')]], [['obj', this.quantity()]]),
        ]);
      c = after(c, comma(), ['advcl', killing]);
    } else if (k < 0.15)
      c = after(c, comma(), [
        'advcl',
        word(
          'leaving',
          'VERB/VBG',
          [],
          [
            ['obj', this.counted()],
            ['xcomp', word(this.pick(['dead', 'homeless', 'missing', 'injured']), 'ADJ/JJ')],
          ],
        ),
      ]);
    else if (k < 0.25) {
      const [when, tag, relation] = this.pick([
        ['when', 'ADV/WRB', 'advmod'],
        ['after', 'SCONJ/IN', 'mark'],
        ['as', 'SCONJ/IN', 'mark'],
        ['before', 'SCONJ/IN', 'mark'],
        ['while', 'SCONJ/IN', 'mark'],
      ] as const);
      const inner = this.chance(0.6) ? this.attack('past') : this.happening();
      c = after(c, ['advcl', before(inner, [relation, word(when, tag)])]);
    } else if (k < 0.29)
      c = after(c, ...(this.chance(0.6) ? [comma()] : []), [
        'obl',
        word(
          this.pick(['fears', 'hopes', 'tensions', 'reports']),
          'NOUN/NNS',
          [['case', word(this.pick(['amid', 'despite']), 'ADP/IN')]],
          this.chance(0.5) ? [['nmod', before(this.object(), ['case', word('of', 'ADP/IN')])]] : [],
        ),
      ]);
    else if (k < 0.35) {
      const and: Arc[] = [['cc', word(this.chance(0.7) ? 'and' : 'but', 'CCONJ/CC')]];
      c = after(c, ...(this.chance(0.4) ? [comma()] : []), [
        'conj',
        before(this.chance(0.5) ? this.politics('past') : this.attack('past'), ...and),
      ]);
    } else if (k < 0.4)
      c = before(
        c,
        this.when()[0] === 'obl'
          ? ['obl', word(this.pick(W.DAYS), 'PROPN/NNP', [['case', word('on', 'ADP/IN')]])]
          : ['obl:unmarked', word(this.pick(W.DAYS), 'PROPN/NNP')],
        comma(),
      );
    return c;
  }

  private saying(): { form: string; tag: string } {
    return this.pick([
      { form: 'said', tag: 'VERB/VBD' },
      { form: 'said', tag: 'VERB/VBD' },
      { form: 'said', tag: 'VERB/VBD' },
      { form: 'reported', tag: 'VERB/VBD' },
      { form: 'says', tag: 'VERB/VBZ' },
      { form: 'confirmed', tag: 'VERB/VBD' },
      { form: 'added', tag: 'VERB/VBD' },
      { form: 'claimed', tag: 'VERB/VBD' },
    ]);
  }

  /** A whole sentence. */
  sentence(): Node {
    const r = this.random();
    const stop: Arc = ['punct', word('.', 'PUNCT/.')];
    const source = (): Node => {
      const s = this.chance(0.55) ? this.speaker() : this.actor();
      return s;
    };
    if (r < 0.3) return after(this.clause(), stop);
    if (r < 0.52) {
      // "..., officials said on Monday."
      const { form, tag } = this.saying();
      const speaker = source();
      const right: Arc[] = this.chance(0.35)
        ? [this.when()]
        : this.chance(0.2)
          ? [
              [
                'obl',
                word('statement', 'NOUN/NN', [
                  ['case', word('in', 'ADP/IN')],
                  ['det', word('a', 'DET/DT')],
                ]),
              ],
            ]
          : [];
      const inner = this.clause();
      if (this.chance(0.12) && speaker.upos !== 'PRON') {
        // `"...," said the army.`
        return word(form, tag, [['ccomp', quoted(inner)]], [['nsubj', speaker], ...right, stop]);
      }
      return word(
        form,
        tag,
        [
          ['ccomp', this.chance(0.2) ? quoted(inner) : after(inner, comma())],
          ['nsubj', speaker],
        ],
        [...right, stop],
      );
    }
    if (r < 0.7) {
      // "Officials said (that) ..."
      const { form, tag } = this.saying();
      const that: Arc[] = this.chance(0.5) ? [['mark', word('that', 'SCONJ/IN')]] : [];
      const right: Arc[] = this.chance(0.25) ? [this.when()] : [];
      if (this.chance(0.2))
        right.push([
          'obl',
          word('statement', 'NOUN/NN', [
            ['case', word('in', 'ADP/IN')],
            ['det', word('a', 'DET/DT')],
          ]),
        ]);
      if (this.chance(0.12))
        return word(
          'told',
          'VERB/VBD',
          [['nsubj', source()]],
          [['iobj', word('reporters', 'NOUN/NNS')], ...right, ['ccomp', before(this.clause(), ...that)], stop],
        );
      return word(form, tag, [['nsubj', source()]], [...right, ['ccomp', before(this.clause(), ...that)], stop]);
    }
    if (r < 0.76) {
      // "..., according to police."
      const according = before(source(), ['case', word('according', 'VERB/VBG', [], [['fixed', word('to', 'ADP/IN')]])]);
      return after(this.clause(), ...(this.chance(0.8) ? [comma()] : []), ['obl', according], stop);
    }
    if (r < 0.84) return this.relative(stop);
    return this.headline();
  }

  /** "The rebels, who captured the town in May, ...", "Soldiers killed in the raid ...", "The attack, which killed 12, ..." */
  private relative(stop: Arc): Node {
    const main = (subject: Node): Node =>
      after(
        this.around(
          after(this.finite(this.pick(W.POLITICS.concat('attack', 'capture', 'threaten')), subject, 'past'), [
            'obj',
            this.object(),
          ]),
        ),
        stop,
      );
    const r = this.random();
    if (r < 0.3) {
      const verb = this.around(
        word(verbForms(this.pick(['kill', 'injure', 'capture', 'detain', 'displace', 'arrest'])).participle, 'VERB/VBN'),
      );
      return main(after(this.counted(), ['acl', verb]));
    }
    if (r < 0.5) {
      const inner = word('killed', 'VERB/VBD', [['nsubj', word('which', 'PRON/WDT')]], [['obj', this.victims()]]);
      const subject = after(this.cause(), comma(), ['acl:relcl', this.around(inner)], comma());
      return after(
        word(
          'claimed',
          'VERB/VBN',
          [
            ['nsubj:pass', subject],
            ['aux:pass', word('was', 'AUX/VBD')],
          ],
          [['obl:agent', before(this.attackers(), ['case', word('by', 'ADP/IN')])]],
        ),
        stop,
      );
    }
    if (r < 0.75) {
      const who = before(after(this.finite(this.pick(W.HARM), word('who', 'PRON/WP'), 'past'), ['obj', this.site()]));
      return main(after(before(this.attackers()), ['acl:relcl', who]));
    }
    const fighting = this.around(word(this.pick(['fighting', 'operating', 'protesting', 'stationed', 'based']), 'VERB/VBG'));
    const acl = /ed$/.test(fighting.form) ? { ...fighting, xpos: 'VBN' } : fighting;
    return main(after(this.attackers(), ['acl', acl]));
  }

  /** "Bomb kills 12 in Kabul", "Three soldiers killed in raid", "Moscow hosts talks as fighting continues" */
  private headline(): Node {
    const r = this.random();
    if (r < 0.35) {
      const noun = this.noun(this.pick(W.CAUSES), false);
      return after(
        this.finite(this.pick(['kill', 'injure', 'wound']), noun, 'present'),
        ['obj', this.chance(0.5) ? this.quantity() : this.counted()],
        this.where(),
      );
    }
    if (r < 0.65) {
      const killed = word(this.pick(['killed', 'killed', 'wounded', 'injured', 'arrested']), 'VERB/VBN', [
        ['nsubj:pass', this.chance(0.3) ? this.quantity() : this.counted()],
      ]);
      const noun = this.noun(this.pick(W.CAUSES), false);
      return after(killed, [
        'obl',
        before(this.chance(0.4) ? before(noun, ['compound', this.proper(this.nation().name)]) : noun, [
          'case',
          word('in', 'ADP/IN'),
        ]),
      ]);
    }
    const subject = this.chance(0.5) ? this.country() : this.attackers();
    const verb = after(this.finite(this.pick(W.POLITICS), subject, 'present'), [
      'obj',
      word(this.pick(['talks', 'sanctions', 'troops', 'tariffs', 'protests']), 'NOUN/NNS'),
    ]);
    if (!this.chance(0.4)) return verb;
    return after(verb, [
      'advcl',
      before(
        this.finite(
          this.pick(['continue', 'end', 'resume']),
          word(this.pick(['fighting', 'violence', 'unrest']), 'NOUN/NN'),
          'present',
        ),
        ['mark', word('as', 'SCONJ/IN')],
      ),
    ]);
  }
}

/** `"...,"` */
const quoted = (clause: Node): Node =>
  after(before(clause, ['punct', word('"', 'PUNCT/``')]), comma(), ['punct', word('"', "PUNCT/''")]);
