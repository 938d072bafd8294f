import { Names, names } from './names.js';
import { type Arc, after, before, comma, hyphen, type Node, word } from './node.js';
import * as W from './words.js';

/** Where and when. */
export class Places extends Names {
  /** "Lagos", "the northern city of Kano", "Kano province", "Aleppo, Syria", "Nagorno-Karabakh" */
  place(): Node {
    const name = this.proper(this.pick(names().places));
    switch (Math.floor(this.random() * 10)) {
      case 0:
      case 1: {
        const area = this.noun(this.pick(W.AREAS), false);
        const left: Arc[] = [['det', word('the', 'DET/DT')]];
        if (this.chance(0.6)) left.push(['amod', word(this.pick(W.AREA_ADJECTIVES), 'ADJ/JJ')]);
        if (this.chance(0.3)) left.push(this.demonym());
        return this.of('of', before(area, ...left), name);
      }
      case 2:
        return word(this.pick(['province', 'district', 'region', 'state', 'county']), 'NOUN/NN', [
          ...(this.chance(0.5)
            ? [['det', word('the', 'DET/DT')] as Arc, ['amod', word(this.pick(W.AREA_ADJECTIVES), 'ADJ/JJ')] as Arc]
            : []),
          ['compound', name],
        ]);
      case 3:
        return after(name, comma(), ['appos', this.proper(this.nation().name)]);
      case 4:
        return word(this.pick(names().places), 'PROPN/NNP', [
          ['compound', word(this.pick(names().places), 'PROPN/NNP', [], [hyphen()])],
        ]);
      case 5:
        return before(
          this.noun(this.pick(W.AREAS), false),
          ['det', word('the', 'DET/DT')],
          ...(this.chance(0.5) ? [['amod', word(this.pick(W.AREA_ADJECTIVES), 'ADJ/JJ')] as Arc] : []),
        );
      case 6:
        return before(this.proper(this.nation().name), [
          'amod',
          word(this.pick(['northern', 'southern', 'eastern', 'western', 'central']), 'ADJ/JJ'),
        ]);
      default:
        return this.chance(0.3) ? this.country() : name;
    }
  }

  where(): Arc {
    return ['obl', before(this.place(), ['case', word(this.pick(['in', 'in', 'in', 'near', 'outside', 'across']), 'ADP/IN')])];
  }

  /** "on Monday", "Monday", "last week", "on Sept. 26", "in 2014", "late on Friday" */
  when(): Arc {
    const day = this.proper(this.pick(W.DAYS));
    switch (Math.floor(this.random() * 7)) {
      case 0:
        return ['obl:unmarked', day];
      case 1:
        return ['obl:unmarked', word(this.pick(['week', 'month', 'year']), 'NOUN/NN', [['amod', word('last', 'ADJ/JJ')]])];
      case 2: {
        const date = word(String(1 + Math.floor(this.random() * 30)), 'NUM/CD', [
          ['nmod:unmarked', this.proper(this.pick(W.MONTHS))],
        ]);
        return ['obl', before(date, ['case', word('on', 'ADP/IN')])];
      }
      case 3:
        return ['obl', word(String(1970 + Math.floor(this.random() * 55)), 'NUM/CD', [['case', word('in', 'ADP/IN')]])];
      case 4:
        return [
          'obl',
          before(word(this.pick(['night', 'morning', 'evening']), 'NOUN/NN', [['compound', day]]), [
            'case',
            word('on', 'ADP/IN'),
          ]),
        ];
      default:
        return ['obl', before(day, ['case', word('on', 'ADP/IN')])];
    }
  }
}
