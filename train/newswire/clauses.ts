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

  /** "The army sent in tanks", "a bomb went off", "workers walked out": with a particle. */
  private phrasal(): Node {
    const [past, particle, object] = this.pick(W.PHRASAL);
    const prt: Arc = ['compound:prt', word(particle, 'ADP/RP')];
    const subject =
      object === 'thing'
        ? before(this.noun(this.pick(['bomb', 'device', 'car bomb', 'fire', 'mine', 'grenade']), false), [
            'det',
            word(this.pick(['a', 'the']), 'DET/DT'),
          ])
        : this.chance(0.5)
          ? this.body()
          : this.attackers();
    const verb = word(past, 'VERB/VBD', [['nsubj', subject]], [prt]);
    return this.around(
      object === 'thing' || object === 'none'
        ? verb
        : after(verb, ['obj', word(object, /s$/.test(object) ? 'NOUN/NNS' : 'NOUN/NN')]),
    );
  }

  /** "threw stones, set fire to cars and looted shops" */
  private listed(): Node {
    const acts = W.RIOT;
    const act = (left: readonly Arc[]): Node => {
      const [verb, object, to] = this.pick(acts);
      const right: Arc[] = [['obj', word(object, /s$/.test(object) ? 'NOUN/NNS' : 'NOUN/NN')]];
      if (to !== undefined) right.push(['obl', word(to, 'NOUN/NNS', [['case', word('to', 'ADP/IN')]])]);
      return word(verb, 'VERB/VBD', left, right);
    };
    let first = act([['nsubj', this.attackers()]]);
    if (this.chance(0.7)) first = after(first, ['conj', act([comma()])]);
    return this.around(after(first, ['conj', act([['cc', word('and', 'CCONJ/CC')]])]));
  }

  /** "Most of the dead were children", "three of the soldiers died" */
  private partOf(): Node {
    const [some, tag] = this.pick([
      ['most', 'ADJ/JJS'],
      ['some', 'DET/DT'],
      ['many', 'ADJ/JJ'],
      ['several', 'ADJ/JJ'],
      ['none', 'NOUN/NN'],
      ['two', 'NUM/CD'],
      ['all', 'DET/DT'],
      ['three', 'NUM/CD'],
    ] as const);
    const [group, groupTag] = this.pick([
      ['dead', 'ADJ/JJ'],
      ['injured', 'ADJ/JJ'],
      ['wounded', 'ADJ/JJ'],
      ['victims', 'NOUN/NNS'],
      ['missing', 'ADJ/JJ'],
      ['attackers', 'NOUN/NNS'],
      ['hostages', 'NOUN/NNS'],
    ] as const);
    const subject = after(word(some, tag), [
      'nmod',
      word(group, groupTag, [
        ['case', word('of', 'ADP/IN')],
        ['det', word('the', 'DET/DT')],
      ]),
    ]);
    if (this.chance(0.6)) {
      const noun = this.noun(this.pick(W.VICTIMS), true);
      return before(
        this.chance(0.3) ? after(noun, ['nmod', before(this.place(), ['case', word('from', 'ADP/IN')])]) : noun,
        ['nsubj', subject],
        ['cop', word('were', 'AUX/VBD')],
      );
    }
    return this.around(word(this.pick(['died', 'escaped', 'fled', 'survived']), 'VERB/VBD', [['nsubj', subject]]));
  }

  /** "The minister resigned", "voters go to the polls", "the court sentenced him to six years in prison", "the ship sank off the coast of Yemen" */
  private simple(): Node {
    switch (Math.floor(this.random() * 6)) {
      case 0:
        return this.around(
          word(
            this.pick(['resigned', 'arrived', 'fled', 'left', 'apologised', 'survived', 'retreated', 'surrendered']),
            'VERB/VBD',
            [['nsubj', this.actor()]],
          ),
        );
      case 1: {
        const polls: Arc = [
          'obl',
          word('polls', 'NOUN/NNS', [
            ['case', word('to', 'ADP/IN')],
            ['det', word('the', 'DET/DT')],
          ]),
        ];
        const voters = this.of('in', word('voters', 'NOUN/NNS'), this.country());
        return after(word('go', 'VERB/VBP', [['nsubj', voters]]), polls, this.when());
      }
      case 2: {
        const years = word(
          'years',
          'NOUN/NNS',
          [
            ['case', word('to', 'ADP/IN')],
            ['nummod', this.number()],
          ],
          [['nmod', word('prison', 'NOUN/NN', [['case', word('in', 'ADP/IN')]])]],
        );
        const court = this.of('in', word('court', 'NOUN/NN', [['det', word('a', 'DET/DT')]]), this.place());
        return after(
          word(this.pick(['sentenced', 'jailed']), 'VERB/VBD', [['nsubj', court]]),
          ['obj', this.chance(0.5) ? this.name() : this.aged()],
          ['obl', years],
        );
      }
      case 3: {
        const coast = this.of(
          'of',
          word('coast', 'NOUN/NN', [
            ['case', word('off', 'ADP/IN')],
            ['det', word('the', 'DET/DT')],
          ]),
          this.country(),
        );
        const boat = word(this.pick(['ferry', 'boat', 'ship', 'tanker', 'vessel']), 'NOUN/NN', [
          ['det', word(this.pick(['a', 'the']), 'DET/DT')],
          ...(this.chance(0.5) ? [['amod', word(this.pick(['overloaded', 'crowded', 'damaged']), 'ADJ/JJ')] as Arc] : []),
        ]);
        return after(word(this.pick(['sank', 'capsized', 'drifted']), 'VERB/VBD', [['nsubj', boat]]), ['obl', coast]);
      }
      case 4: {
        const gone = word(this.pick(['missing', 'trapped', 'unaccounted', 'dead', 'alive']), 'ADJ/JJ', [
          ['nsubj', this.counted()],
          ['cop', word('are', 'AUX/VBP')],
          ...(this.chance(0.5) ? [['advmod', word('still', 'ADV/RB')] as Arc] : []),
        ]);
        return gone;
      }
      default: {
        const verb = word(this.pick(['fired', 'opened', 'launched']), 'VERB/VBD', [['nsubj', this.attackers()]]);
        const shot =
          verb.form === 'fired'
            ? word(this.pick(['rockets', 'missiles', 'shots']), 'NOUN/NNS')
            : verb.form === 'opened'
              ? word('fire', 'NOUN/NN')
              : word('attack', 'NOUN/NN', [['det', word('an', 'DET/DT')]]);
        return this.around(
          after(
            verb,
            ['obj', shot],
            [
              'obl',
              before(this.chance(0.5) ? this.site() : this.noun(this.pick(W.VICTIMS), true), [
                'case',
                word(this.pick(['at', 'on']), 'ADP/IN'),
              ]),
            ],
          ),
        );
      }
    }
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
            : r < 0.66
              ? this.happening()
              : r < 0.72
                ? this.phrasal()
                : r < 0.76
                  ? this.listed()
                  : r < 0.8
                    ? this.partOf()
                    : r < 0.84
                      ? this.simple()
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
      const inner = this.pick([
        () => this.attack('past'),
        () => this.happening(),
        () => this.politics('past'),
        () => this.phrasal(),
        () => this.passive(),
        () => this.simple(),
      ])();
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
    if (r < 0.4) {
      // "The bomb, which was hidden in a cart, went off"
      const inner = this.around(
        word(this.pick(['hidden', 'planted', 'held', 'placed', 'launched', 'signed', 'found']), 'VERB/VBN', [
          ['nsubj:pass', word('which', 'PRON/WDT')],
          ['aux:pass', word('was', 'AUX/VBD')],
        ]),
      );
      const subject = after(this.chance(0.5) ? this.cause() : this.object(), comma(), ['acl:relcl', inner], comma());
      return after(
        this.around(word(this.pick(['exploded', 'failed', 'ended', 'collapsed', 'began']), 'VERB/VBD', [['nsubj', subject]])),
        stop,
      );
    }
    if (r < 0.55) {
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
