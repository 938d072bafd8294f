import { listedWords } from '../../src/language/inflect.js';
import { countries } from '../../src/world/index.js';
import { type Arc, after, before, comma, hyphen, type Node, word } from './node.js';
import * as W from './words.js';

export const chance = (random: () => number, p: number): boolean => random() < p;
export const pick = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
let made:
  | { places: string[]; nations: { name: string; people: string; capital: string }[]; given: string[]; surnames: string[] }
  | undefined;

/** Names to fill in: countries and capitals of the world's list, given names and surnames of compromise (MIT). */
function names(): NonNullable<typeof made> {
  if (made !== undefined) return made;
  const single = (s: string): boolean => /^\p{Lu}[\p{L}']+$/u.test(s);
  const nations = countries().flatMap((c) => {
    const people = c.demonyms[0];
    return people !== undefined && single(people) && single(c.name) && c.capital !== null && single(c.capital)
      ? [{ name: c.name, people, capital: c.capital }]
      : [];
  });
  const names = (tag: string): string[] =>
    listedWords(tag)
      .filter((w) => /^[a-z]{3,}$/.test(w))
      .map(capital);
  made = {
    nations,
    places: [...names('City'), ...nations.map((n) => n.capital)],
    given: [...names('MaleName'), ...names('FemaleName')],
    surnames: names('LastName'),
  };
  return made;
}

export class Nominals {
  constructor(readonly random: () => number) {}

  chance(p: number): boolean {
    return chance(this.random, p);
  }
  pick<T>(items: readonly T[]): T {
    return pick(this.random, items);
  }
  nation(): { name: string; people: string; capital: string } {
    return this.pick(names().nations);
  }
  proper(form: string): Node {
    return word(form, 'PROPN/NNP');
  }
  country(): Node {
    const r = this.random();
    if (r < 0.08)
      return word('States', 'PROPN/NNPS', [
        ['det', word('the', 'DET/DT')],
        ['amod', word('United', 'ADJ/NNP')],
      ]);
    if (r < 0.14) return this.proper('U.S.');
    return this.proper(this.nation().name);
  }
  demonym(): Arc {
    return ['amod', word(this.chance(0.15) ? 'U.S.' : this.nation().people, 'ADJ/JJ')];
  }

  /** Nouns of several words, as in "car bomb" or "police officers": the last is the head. */
  noun(phrase: string, plural: boolean): Node {
    const parts = phrase.split(' ');
    const last = parts.pop()!;
    const tag = plural ? 'NOUN/NNS' : 'NOUN/NN';
    if (parts.length === 0) return word(last, tag);
    return word(
      last,
      tag,
      parts.map(
        (p): Arc =>
          /^(?:suspected|armed|masked|unidentified)$/.test(p)
            ? ['amod', word(p, /ed$/.test(p) && p !== 'armed' ? 'VERB/VBN' : 'ADJ/JJ')]
            : /^(?:military|foreign|prime|provincial|central|supreme|local|chief|suicide|ruling|interior)$/.test(p) &&
                p !== 'suicide' &&
                p !== 'interior'
              ? ['amod', word(p, p === 'ruling' ? 'VERB/VBG' : 'ADJ/JJ')]
              : ['compound', word(p, 'NOUN/NN')],
      ),
    );
  }

  /** "Saida Petrova", with "al-" and initials now and then. The first word is the head. */
  name(): Node {
    const { given, surnames } = names();
    const right: Arc[] = [];
    if (this.chance(0.15)) right.push(['flat', this.proper(this.pick(given))]);
    if (this.chance(0.08)) right.push(['flat', this.proper(`${this.pick(given).charAt(0)}.`)]);
    if (this.chance(0.12)) right.push(['flat', this.proper('al')], hyphen(), ['flat', this.proper(this.pick(surnames))]);
    else right.push(['flat', this.proper(this.pick(surnames))]);
    return word(this.pick(given), 'PROPN/NNP', [], right);
  }

  /** "Russian Foreign Minister Ada Stone" */
  titled(): Node {
    const parts = this.pick(W.TITLES).split(' ');
    const head = parts.pop()!;
    const left: Arc[] = parts.map(
      (p): Arc => [
        /^(?:Prime|Foreign)$/.test(p) ? 'amod' : 'compound',
        word(p, /^(?:Prime|Foreign)$/.test(p) ? 'ADJ/NNP' : 'PROPN/NNP'),
      ],
    );
    if (this.chance(0.5)) left.unshift(this.demonym());
    return before(this.name(), ['nmod:desc', word(head, 'PROPN/NNP', left)]);
  }

  /** "police spokeswoman Ada Stone", "Peruvian foreign ministry spokesman Jon Hill" */
  described(): Node {
    const job = this.job();
    return before(this.name(), ['nmod:desc', this.chance(0.5) ? before(job, this.demonym()) : job]);
  }
  job(): Node {
    const job = this.noun(this.pick(W.JOBS), false);
    if (!this.chance(0.2)) return job;
    return before(job, [
      'compound',
      this.noun(
        this.pick(['foreign ministry', 'defence ministry', 'army', 'government', 'police', 'interior ministry', 'rebel']),
        false,
      ),
    ]);
  }

  /** "Ada Stone, a spokesman for the army," ; "the mayor, Ada Stone," */
  apposed(): Node {
    if (this.chance(0.5)) {
      const job = this.chance(0.5) ? this.of('for', this.job(), this.body()) : this.of('of', this.job(), this.place());
      return after(
        this.name(),
        comma(),
        ['appos', before(job, ['det', word(this.chance(0.5) ? 'a' : 'the', 'DET/DT')])],
        comma(),
      );
    }
    return after(before(this.job(), ['det', word('the', 'DET/DT')]), comma(), ['appos', this.name()], comma());
  }

  of(preposition: string, head: Node, of: Node): Node {
    return after(head, ['nmod', before(of, ['case', word(preposition, 'ADP/IN')])]);
  }

  body(): Node {
    const noun = this.noun(this.pick(W.BODIES), false);
    const r = this.random();
    if (r < 0.4) return before(noun, ['det', word('the', 'DET/DT')]);
    if (r < 0.7) return before(noun, ['det', word('the', 'DET/DT')], this.demonym());
    return before(noun, this.possessive());
  }
  possessive(): Arc {
    return ['nmod:poss', after(this.country(), ['case', word(this.chance(0.7) ? "'s" : '’s', 'PART/POS')])];
  }

  /** A person or body that speaks or acts in politics. */
  actor(): Node {
    const r = this.random();
    if (r < 0.25) return this.titled();
    if (r < 0.4) return this.described();
    if (r < 0.5) return this.apposed();
    if (r < 0.65) return this.body();
    if (r < 0.75) return this.country();
    if (r < 0.8) return this.joined(this.country(), this.country());
    if (r < 0.88) return after(this.titled(), ...this.who());
    return word(this.pick(['He', 'She', 'They', 'It']).toLowerCase(), 'PRON/PRP');
  }
  joined(a: Node, b: Node): Node {
    return after(a, ['conj', before(b, ['cc', word('and', 'CCONJ/CC')])]);
  }
  /** ", who took office in 2014," */
  private who(): Arc[] {
    const done = this.pick([
      ['took', 'office', '2014'],
      ['won', 'power', '2009'],
      ['led', 'talks', 'May'],
      ['visited', 'troops', 'June'],
    ]);
    const verb = word(
      done[0]!,
      'VERB/VBD',
      [['nsubj', word('who', 'PRON/WP')]],
      [
        ['obj', word(done[1]!, done[1]!.endsWith('s') ? 'NOUN/NNS' : 'NOUN/NN')],
        ['obl', word(done[2]!, /\d/.test(done[2]!) ? 'NUM/CD' : 'PROPN/NNP', [['case', word('in', 'ADP/IN')]])],
      ],
    );
    return [comma(), ['acl:relcl', verb], comma()];
  }

  /** Those who attack, in the plural. */
  attackers(): Node {
    let noun = this.noun(this.pick(W.ATTACKERS), true);
    if (noun.form === 'police') noun = { ...noun, xpos: 'NNS' };
    const r = this.random();
    if (r < 0.2) return before(noun, this.demonym());
    if (r < 0.3) return before(noun, ['det', word('the', 'DET/DT')]);
    if (r < 0.4) return this.led(noun);
    if (r < 0.5) {
      const group = this.pick(['Shabaab', 'Qaeda', 'Nusra']);
      return before(noun, ['compound', word('al', 'PROPN/NNP', [], [hyphen(), ['flat', this.proper(group)]])]);
    }
    if (r < 0.58) return this.of('from', noun, this.place());
    if (r < 0.64) return before(noun, ['amod', word('armed', 'ADJ/JJ')]);
    return noun;
  }
  /** "Saudi-backed fighters", "a U.S.-led coalition" */
  private led(noun: Node): Node {
    const verb = word(this.pick(['led', 'backed', 'trained', 'funded', 'armed']), 'VERB/VBN', [
      this.chance(0.5)
        ? ['obl:unmarked', after(this.chance(0.5) ? this.proper('U.S.') : this.proper(this.nation().name), hyphen())]
        : ['advmod', after(word(this.nation().people, 'ADJ/JJ'), hyphen())],
    ]);
    return before(noun, ['amod', verb]);
  }

  number(): Node {
    const form = this.pick(W.NUMBERS);
    return word(form, 'NUM/CD');
  }
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
  speaker(): Node {
    const phrase = this.pick(W.SPEAKERS);
    const m = /^(the|a) (.*)$/.exec(phrase);
    if (m !== null) return word(m[2]!, 'NOUN/NN', [['det', word(m[1]!, 'DET/DT')]]);
    const parts = phrase.split(' ');
    const head = parts.pop()!;
    const tag = head === 'television' ? 'NOUN/NN' : 'NOUN/NNS';
    return word(
      head,
      tag,
      parts.map((p): Arc => (p === 'local' ? ['amod', word(p, 'ADJ/JJ')] : ['compound', word(p, 'NOUN/NN')])),
    );
  }
}
