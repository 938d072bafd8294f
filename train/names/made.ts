import { tokenise } from '../../src/language/tokenise/text.js';
import { NAME_SENTENCES } from '../lexicon/name-sentences.js';
import { type Entity, type GoldDocument, type GoldSentence, labelTokens, type NameTag, piecesOf } from './gold.js';
import type { Maker } from './maker.js';

const TITLES =
  'President;Prime Minister;Foreign Minister;Governor;Mayor;Senator;Ambassador;Minister of Health;Defence Secretary;Chief Minister;Vice President;Finance Minister;Home Secretary;Attorney General;Speaker'.split(
    ';',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

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
