import type { Piece } from '../../src/language/names/line.js';
import { tokenise } from '../../src/language/tokenise/text.js';
import { countries } from '../../src/world/countries.js';
import { NAME_SENTENCES, ORGANIZATION_PARTS } from '../lexicon/name-sentences.js';
import { type Entity, type GoldDocument, type GoldSentence, labelTokens, type NameTag, piecesOf } from './gold.js';
import { ORGANIZATIONS, OTHER_DEMONYMS } from './known.js';
import type { Lists } from './lists.js';

const TITLES =
  'President;Prime Minister;Foreign Minister;Governor;Mayor;Senator;Ambassador;Minister of Health;Defence Secretary;Chief Minister;Vice President;Finance Minister;Home Secretary;Attorney General;Speaker'.split(
    ';',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
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

/** Made-up articles of the template sentences, whose persons, places and organisations come back in them. */
export function makeDocuments(count: number, maker: Maker): GoldDocument[] {
  const templates = NAME_SENTENCES.trim().split('\n');
  return Array.from({ length: count }, (_, d): GoldDocument => {
    const known = new Map<string, string>();
    const sentences: GoldSentence[] = [];
    for (let k = 0; k < 6; k++) sentences.push(fill(maker.pick(templates), known, maker));
    return { id: `made-${d}`, source: 'made', sentences };
  });
}

const TAG: Readonly<Record<string, NameTag>> = {
  p: 'PER',
  l: 'PER',
  g: 'PER',
  o: 'ORG',
  a: 'ORG',
  b: 'ORG',
  c: 'LOC',
  n: 'LOC',
  r: 'LOC',
};

function fill(template: string, known: Map<string, string>, maker: Maker): GoldSentence {
  let text = '';
  const entities: Entity[] = [];
  let last = 0;
  for (const slot of template.matchAll(/\{([a-z])(\d?)\}/g)) {
    text += template.slice(last, slot.index);
    last = slot.index + slot[0].length;
    const kind = slot[1]!;
    const value = slotValue(kind, slot[2]!, known, maker);
    const tag = TAG[kind];
    if (tag !== undefined) entities.push([text.length, text.length + value.length, tag]);
    text += value;
    if (kind === 'x') {
      // "Ermou" of "Ermou Street"
      const head = /^ \w+/.exec(template.slice(last))?.[0] ?? '';
      entities.push([text.length - value.length, text.length + head.length, 'LOC']);
    }
  }
  text += template.slice(last);
  const { from, to } = tokenise(text);
  return { pieces: piecesOf(text, from, to), labels: labelTokens(from, to, entities) };
}

function slotValue(kind: string, number: string, known: Map<string, string>, maker: Maker): string {
  const once = (key: string, make: () => string): string => {
    let value = known.get(key);
    if (value === undefined) {
      value = make();
      known.set(key, value);
    }
    return value;
  };
  switch (kind) {
    case 'p':
    case 'l':
    case 'g': {
      if (!known.has(`g${number}`)) {
        const { given, surname } = maker.person();
        known.set(`g${number}`, given).set(`l${number}`, surname);
      }
      return kind === 'p' ? `${known.get(`g${number}`)!} ${known.get(`l${number}`)!}` : known.get(`${kind}${number}`)!;
    }
    case 'o':
      return once(`o${number}`, () => maker.organization());
    case 'a':
      return once(`a${number}`, () => maker.acronym(once(`o${number}`, () => maker.organization())));
    case 'x':
      return once(`x${number}`, () => (maker.random() < 0.5 ? maker.person().surname : maker.word()));
    case 'e':
      return once(`e${number}`, () => `${maker.word()}${maker.pick(['s', 's', 'is', 'ans', 'ians', 'ese', ''])}`);
    case 'b':
      return once(`b${number}`, () => maker.brand());
    case 'c':
      return once(`c${number}`, () => maker.place());
    case 'n':
      return once(`n${number}`, () => maker.nation());
    case 'r':
      return once(`r${number}`, () => maker.region());
    case 'd':
      return once(`d${number}`, () => maker.demonym());
    case 't':
      return maker.pick(TITLES);
    case 'w':
      return maker.pick(WEEKDAYS);
    case 'm':
      return maker.pick(MONTHS);
    default:
      return String(2 + Math.floor(maker.random() * 80));
  }
}

/** The same articles with other names in the same places: what stands around a name is learnt, not the name. */
export function renamed(documents: readonly GoldDocument[], share: number, maker: Maker): GoldDocument[] {
  return documents
    .filter(() => maker.random() < share)
    .map((document): GoldDocument => {
      const names = new Map<string, readonly string[]>();
      const words = new Map<string, string>();
      const longest = document.sentences.flatMap((s) => spans(s)).sort((a, b) => b.words.length - a.words.length);
      for (const span of longest) {
        const key = span.words.join(' ');
        if (names.has(key)) continue;
        const known = span.tag === 'PER' ? span.words.map((w) => words.get(w)) : [];
        if (known.length > 0 && known.every((w) => w !== undefined)) names.set(key, known as string[]);
        else {
          const made = another(span.tag, span.words, maker);
          names.set(key, made);
          if (span.tag === 'PER') {
            words.set(span.words.at(-1)!, made.at(-1)!);
            if (span.words.length > 1 && made.length > 1) words.set(span.words[0]!, made[0]!);
          }
        }
      }
      const sentences = document.sentences.map((s) => rewrite(s, names));
      return { id: `${document.id}@`, source: document.source, sentences };
    });
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly tag: NameTag;
  readonly words: readonly string[];
}
const TAGS: readonly NameTag[] = ['PER', 'ORG', 'LOC'];

function spans(s: GoldSentence): Named[] {
  const out: Named[] = [];
  for (let i = 0; i < s.labels.length; i++) {
    if (s.labels[i]! % 2 === 0) continue;
    let j = i + 1;
    while (j < s.labels.length && s.labels[j] === s.labels[i]! + 1) j++;
    out.push({ from: i, to: j, tag: TAGS[(s.labels[i]! - 1) / 2]!, words: s.pieces.slice(i, j).map((p) => p.text) });
  }
  return out;
}

function another(tag: NameTag, words: readonly string[], maker: Maker): readonly string[] {
  if (tag === 'PER') {
    const { given, surname } = maker.person();
    return split(words.length > 1 ? `${given} ${surname}` : maker.random() < 0.8 ? surname : given);
  }
  if (tag === 'ORG') {
    if (words.length === 1) return split(/^[A-Z]{2,6}$/.test(words[0]!) ? maker.acronym('x') : maker.brand());
    return split(maker.organization());
  }
  const r = maker.random();
  return split(r < 0.45 ? maker.city() : r < 0.75 ? maker.nation() : maker.region());
}

const split = (text: string): string[] => {
  const { from, to } = tokenise(text);
  return from.map((f, i) => text.slice(f, to[i]));
};

function rewrite(s: GoldSentence, names: ReadonlyMap<string, readonly string[]>): GoldSentence {
  const pieces: Piece[] = [];
  const labels: number[] = [];
  const at = new Map(spans(s).map((span) => [span.from, span]));
  for (let i = 0; i < s.pieces.length; i++) {
    const span = at.get(i);
    if (span === undefined) {
      pieces.push(s.pieces[i]!);
      labels.push(s.labels[i]!);
      continue;
    }
    names.get(span.words.join(' '))!.forEach((text, k) => {
      pieces.push({
        text,
        glued: k === 0 ? s.pieces[i]!.glued : text === '-' || pieces.at(-1)!.text === '-',
        upos: 'X',
        xpos: '',
      });
      labels.push(s.labels[i]! + (k > 0 ? 1 : 0));
    });
    i = span.to - 1;
  }
  return { pieces, labels: Uint8Array.from(labels) };
}
