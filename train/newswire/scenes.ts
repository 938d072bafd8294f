import { Acts } from './acts.js';
import { type Arc, after, before, comma, type Node, word } from './node.js';
import * as W from './words.js';

/** Clauses with particles, several verbs, parts of groups. */
export class Scenes extends Acts {
  /** "The army sent in tanks", "a bomb went off", "workers walked out": with a particle. */
  phrasal(): Node {
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
  listed(): Node {
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
  partOf(): Node {
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
  simple(): Node {
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
}
