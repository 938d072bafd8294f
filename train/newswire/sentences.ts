import { verbForms } from '../../src/language/inflect.js';
import { Clauses } from './clauses.js';
import { type Arc, after, before, comma, type Node, word } from './node.js';
import * as W from './words.js';

/** Sentences as news agencies write them, with the trees that UD English-EWT gives to such constructions. */
export class Sentences extends Clauses {
  saying(): { form: string; tag: string } {
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
  relative(stop: Arc): Node {
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
  headline(): Node {
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
