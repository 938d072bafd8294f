import { countries } from '../../src/world/countries.js';
import { ORGANIZATION_PARTS } from '../lexicon/name-sentences.js';
import { ORGANIZATIONS, OTHER_DEMONYMS } from './known.js';
import type { Lists } from './lists.js';

const SMALL = new Set(['of', 'the', 'and', 'for', '&']);

/** Countries by letters only, as often in the news as their names. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'USA', 'America', 'US', 'U.S.'],
  GB: ['UK', 'U.K.', 'Britain', 'England', 'Scotland'],
  AE: ['UAE', 'U.A.E.'],
  CD: ['DRC', 'DR Congo', 'Congo'],
  KP: ['North Korea', 'DPRK'],
  KR: ['South Korea', 'ROK'],
  CN: ['PRC'],
  RU: ['USSR', 'Soviet Union'],
  CF: ['CAR'],
  PS: ['Gaza', 'West Bank', 'Palestine'],
};

/** Makes names: of persons by locale, of organisations from parts. */
export class Maker {
  private readonly parts: Readonly<Record<keyof typeof ORGANIZATION_PARTS, readonly string[]>>;
  private readonly nations: readonly string[];
  private readonly demonyms: readonly string[];
  private readonly single = ORGANIZATIONS.filter((name) => !name.includes(' '));

  constructor(
    private readonly lists: Lists,
    readonly random: () => number,
  ) {
    this.parts = Object.fromEntries(
      Object.entries(ORGANIZATION_PARTS).map(([key, text]) => [key, text.split(';')]),
    ) as unknown as Maker['parts'];
    this.nations = countries().flatMap((c) => [c.name, c.name, ...c.otherNames.slice(0, 2), ...(SHORT[c.alpha2] ?? [])]);
    this.demonyms = [...countries().flatMap((c) => c.demonyms), ...OTHER_DEMONYMS];
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]!;
  }

  person(): { given: string; surname: string } {
    const locale = this.pick(this.lists.people);
    let given = this.pick(locale.given);
    let surname = this.pick(locale.surnames);
    const r = this.random();
    if (r < 0.1) given = `${given} ${this.pick(locale.given)}`;
    else if (r < 0.18) given = `${given} ${this.pick(locale.surnames)[0]!}.`;
    else if (r < 0.24) surname = `${surname}-${this.pick(locale.surnames)}`;
    else if (r < 0.3) surname = `${this.pick(['al-', 'Al-', 'al-', 'el-'])}${surname}`;
    else if (r < 0.34)
      surname = `${this.pick(['de', 'van', 'von', 'bin', 'de la', 'van der', 'Mc', 'da'])} ${surname}`.replace('Mc ', 'Mc');
    else if (r < 0.38) given = `${given[0]!}.${this.pick(locale.given)[0]!}.`;
    else if (r < 0.43) surname = `${surname} ${this.pick(locale.surnames)}`;
    return { given, surname };
  }

  nation(): string {
    return this.pick(this.nations);
  }
  demonym(): string {
    return this.pick(this.demonyms);
  }
  city(): string {
    return this.pick(this.lists.cities);
  }
  /** A town, or what bears its name or another: a river, a district, an airport. */
  place(): string {
    const r = this.random();
    if (r < 0.8) return this.city();
    const name = r < 0.92 ? this.city() : this.pick(this.pick(this.lists.people).surnames);
    return this.random() < 0.6 ? `${name} ${this.pick(this.parts.placeAfter)}` : `${this.pick(this.parts.placeBefore)} ${name}`;
  }
  region(): string {
    return this.pick(this.lists.regions);
  }

  /** An invented word. */
  word(): string {
    let word = '';
    for (let k = 2 + Math.floor(this.random() * 2); k > 0; k--) word += this.pick(this.parts.syllable);
    return word[0]!.toUpperCase() + word.slice(1);
  }

  brand(): string {
    const { parts } = this;
    const r = this.random();
    if (r < 0.12) return this.pick(this.single);
    if (r < 0.3) return this.pick(parts.word);
    if (r < 0.38) return this.pick(this.pick(this.lists.people).surnames);
    if (r < 0.46) return this.letters(2 + Math.floor(this.random() * 3));
    const word = this.word();
    return this.random() < 0.06 ? word + this.pick(['Tech', 'Pay', 'Net', 'Soft', 'Bank', 'Media']) : word;
  }

  private letters(n: number): string {
    let out = '';
    for (let k = 0; k < n; k++) out += this.pick([...'ABCDEFGHIKLMNOPRSTUW']);
    return out;
  }

  organization(): string {
    const { parts } = this;
    if (this.random() < 0.3) return this.pick(ORGANIZATIONS);
    const p = <K extends keyof typeof ORGANIZATION_PARTS>(key: K): string => this.pick(parts[key]);
    const forms: (() => string)[] = [
      () => `Ministry of ${p('field')}`,
      () => `${p('field')} Ministry`,
      () => `Department of ${p('field')}`,
      () => `${this.nation()} ${p('field')} ${p('head')}`,
      () => `${p('scope')} ${p('field')} ${p('head')}`,
      () => `${p('scope')} ${p('head')} for ${p('cause')}`,
      () => `${p('scope')} ${p('head')} of ${p('people')}`,
      () => `${this.nation()} ${p('people')} ${p('head')}`,
      () => `${p('people')} ${p('head')} of ${this.nation()}`,
      () => `Bank of ${this.nation()}`,
      () => `${this.city()} ${p('site')}`,
      () => `${this.region()} ${p('site')}`,
      () => `University of ${this.city()}`,
      () => `${p('idea')} ${p('group')}`,
      () => `${p('idea')} ${p('group')} of ${this.nation()}`,
      () => `${this.demonym()} ${p('idea')} ${p('group')}`,
      () => `Movement for ${p('cause')}`,
      () => `${this.nation()} ${p('armed')}`,
      () => `${p('idea')} ${p('armed')}`,
      () => `${this.brand()} ${p('company')}`,
      () => `${this.brand()} ${p('company')}`,
      () => `${this.brand()} ${p('company')} ${p('suffix')}`,
      () => `${this.brand()} ${p('suffix')}`,
      () => `${this.pick(this.pick(this.lists.people).surnames)} & ${this.pick(this.pick(this.lists.people).surnames)}`,
      () => `${this.pick(this.pick(this.lists.people).surnames)} ${p('company')}`,
      () => `${this.city()} ${p('team')}`,
      () => `${this.city()} ${p('paper')}`,
      () => `Daily ${p('paper')}`,
      () => `${this.nation()} ${p('paper')}`,
      () => `${p('word')} Foundation`,
      () => `${p('cause')} Watch`,
      () => `${this.demonym()} ${p('field')} ${p('head')}`,
      () => `${this.demonym()} ${p('company')}`,
      () => `${p('head')} on ${p('field')}`,
      () => `${p('scope')} ${p('head')} on ${p('field')} and ${p('field')}`,
      () => `${p('scope')} ${p('head')} of ${p('field')} and ${p('field')}`,
      () => `${p('scope')} ${p('head')} for ${p('field')} and ${p('field')} of ${this.nation()}`,
      () => `Ministry of ${p('field')} and ${p('field')}`,
      () => `${p('field')} and ${p('field')} ${p('head')}`,
      () => `Association of ${p('people')} and ${p('people')}`,
      () => `${this.nation()} ${p('head')} of ${p('people')} and ${p('people')}`,
      () => `${p('scope')} Support Mission in ${this.nation()}`,
      () => `${p('people')} against ${p('cause')}`,
      () => `School of ${p('field')}`,
      () => `Institute for ${p('cause')} Studies`,
      () => `${this.nation()} ${this.brand()}`,
      () => `${this.brand()} ${this.nation()}`,
      () => `${this.demonym()} ${this.pick(ORGANIZATIONS)}`,
      () => `${this.city()} ${p('field')} ${p('head')}`,
      () => `${p('foreign')} ${this.city()}`,
      () => `${p('foreign')} ${this.brand()}`,
      () => `${p('foreign')} ${this.nation()}`,
      () => this.brand(),
      () => this.letters(3 + Math.floor(this.random() * 2)),
    ];
    return this.pick(forms)();
  }

  acronym(name: string): string {
    const letters = name
      .split(/[\s-]+/)
      .filter((w) => !SMALL.has(w.toLowerCase()))
      .map((w) => w[0]!.toUpperCase())
      .join('');
    return letters.length >= 2 && letters.length <= 6 ? letters : this.letters(3);
  }
}
