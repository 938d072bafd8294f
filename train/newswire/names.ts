import { listedWords } from '../../src/language/inflect.js';
import { NATIONS } from './nations.js';
import { type Arc, after, before, hyphen, type Node, word } from './node.js';
import * as W from './words.js';

export const chance = (random: () => number, p: number): boolean => random() < p;
export const pick = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
let made:
  | { places: string[]; nations: { name: string; people: string; capital: string }[]; given: string[]; surnames: string[] }
  | undefined;

/** Names to fill in: countries, capitals, given names and surnames of compromise (MIT). */
export function names(): NonNullable<typeof made> {
  if (made !== undefined) return made;
  const nations = NATIONS.trim()
    .split('\n')
    .map((line) => {
      const [name, people, capital] = line.split(' ') as [string, string, string];
      return { name, people, capital };
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

/** Names and plain nouns. */
export class Names {
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

  possessive(): Arc {
    return ['nmod:poss', after(this.country(), ['case', word(this.chance(0.7) ? "'s" : '’s', 'PART/POS')])];
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

  number(): Node {
    const form = this.pick(W.NUMBERS);
    return word(form, 'NUM/CD');
  }

  of(preposition: string, head: Node, of: Node): Node {
    return after(head, ['nmod', before(of, ['case', word(preposition, 'ADP/IN')])]);
  }

  joined(a: Node, b: Node): Node {
    return after(a, ['conj', before(b, ['cc', word('and', 'CCONJ/CC')])]);
  }
}
