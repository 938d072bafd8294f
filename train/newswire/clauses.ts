import { type Arc, after, before, comma, type Node, word } from './node.js';
import { Scenes } from './scenes.js';
import * as W from './words.js';

/** A main clause with what may hang on it. */
export class Clauses extends Scenes {
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
}
