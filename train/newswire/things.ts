import { after, before, comma, hyphen, type Node, word } from './node.js';
import { People } from './people.js';
import * as W from './words.js';

/** Victims, targets, causes, what politics is about. */
export class Things extends People {
  /** "at least 12", "more than 200", "some 400", "between 20 and 30" */
  quantity(): Node {
    const number = this.number();
    switch (Math.floor(this.random() * 9)) {
      case 0:
      case 1:
        return before(number, ['nmod', word(this.chance(0.9) ? 'least' : 'most', 'ADJ/JJS', [['case', word('at', 'ADP/IN')]])]);
      case 2: {
        const [more, tag] = this.pick([
          ['more', 'ADJ/JJR'],
          ['fewer', 'ADJ/JJR'],
          ['less', 'ADJ/JJR'],
        ] as const);
        return before(number, ['advmod', word(more, tag, [], [['fixed', word('than', 'ADP/IN')]])]);
      }
      case 3:
        return before(number, [
          'advmod',
          word(this.pick(['about', 'around', 'nearly', 'almost', 'roughly', 'some', 'over']), 'ADV/RB'),
        ]);
      case 4:
        return before(number, [
          'advmod',
          word(
            'as',
            'ADV/RB',
            [],
            [
              ['fixed', word('many', 'ADJ/JJ')],
              ['fixed', word('as', 'ADP/IN')],
            ],
          ),
        ]);
      default:
        return number;
    }
  }

  /** "at least 12 civilians", "dozens of villagers", "two men and a child", "three" */
  victims(): Node {
    const r = this.random();
    if (r < 0.08) return this.quantity();
    if (r < 0.16) {
      const crowd = word(this.pick(['dozens', 'hundreds', 'thousands', 'scores']), 'NOUN/NNS');
      return this.of('of', crowd, this.noun(this.pick(W.VICTIMS), true));
    }
    if (r < 0.24) return this.joined(this.counted(), this.counted());
    if (r < 0.3)
      return before(
        this.noun(
          this.pick(W.VICTIMS)
            .replace(/(?:people|children|women|police officers)/, 'soldiers')
            .replace(/s$/, ''),
          false,
        ),
        ['det', word('a', 'DET/DT')],
      );
    if (r < 0.36)
      return after(
        this.counted(),
        comma(),
        [
          'nmod',
          word('children', 'NOUN/NNS', [
            ['case', word('including', 'VERB/VBG')],
            ['nummod', this.number()],
          ]),
        ],
        comma(),
      );
    if (r < 0.4) return this.aged();
    return this.counted();
  }

  counted(): Node {
    const noun = this.noun(this.pick(W.VICTIMS), true);
    const with1 = this.chance(0.2) ? before(noun, this.demonym()) : noun;
    return before(with1, ['nummod', this.quantity()]);
  }

  /** "a 24-year-old man" */
  aged(): Node {
    const age = String(18 + Math.floor(this.random() * 60));
    const old = word('old', 'ADJ/JJ', [
      ['obl:unmarked', word('year', 'NOUN/NN', [['nummod', after(word(age, 'NUM/CD'), hyphen())]], [hyphen()])],
    ]);
    return word(this.pick(['man', 'woman', 'boy', 'girl', 'soldier', 'student', 'driver']), 'NOUN/NN', [
      ['det', word('a', 'DET/DT')],
      ['amod', old],
    ]);
  }

  site(): Node {
    const noun = this.noun(this.pick(W.SITES), false);
    const place = this.chance(0.4) ? this.of(this.pick(['in', 'near']), noun, this.place()) : noun;
    return before(place, ['det', word(this.chance(0.6) ? 'a' : 'the', 'DET/DT')]);
  }

  cause(): Node {
    return before(this.noun(this.pick(W.CAUSES), false), ['det', word(this.chance(0.6) ? 'a' : 'the', 'DET/DT')]);
  }

  object(): Node {
    const phrase = this.pick(W.OBJECTS);
    if (phrase === 'state of emergency')
      return this.of('of', word('state', 'NOUN/NN', [['det', word('a', 'DET/DT')]]), word('emergency', 'NOUN/NN'));
    const plural = /^(?:sanctions|talks|tariffs|troops)$/.test(phrase);
    const noun = word(phrase, plural ? 'NOUN/NNS' : 'NOUN/NN');
    const described = this.chance(0.3)
      ? before(noun, [
          'amod',
          word(this.pick(['new', 'fresh', 'joint', 'military', 'humanitarian', 'economic', 'parliamentary', 'peace']), 'ADJ/JJ'),
        ])
      : noun;
    if (plural || phrase === 'aid') return described;
    return this.chance(0.2)
      ? before(described, this.possessive())
      : before(described, ['det', word(this.chance(0.6) ? 'the' : 'a', 'DET/DT')]);
  }
}
