import { BODY, type Casualty, type Sentence, type WhenValue } from '../core/index.js';
import type { Group } from './group.js';
import { daysApart } from './same.js';
import { above, syntaxOf } from './syntax.js';

const HARMING = new Set(['ASSAULT', 'DISASTER', 'ACCIDENT', 'PROTEST']);
const TAKES: Readonly<Record<string, (type: string, mode: string | null) => boolean>> = {
  killed: (type) => HARMING.has(type),
  injured: (type) => HARMING.has(type),
  casualties: (type) => HARMING.has(type),
  missing: (type) => HARMING.has(type),
  displaced: (type) => HARMING.has(type) || type === 'COERCE' || type === 'SANCTION',
  detained: (type, mode) => type === 'COERCE' && mode === 'arrest',
  abducted: (type, mode) => type === 'ASSAULT' && mode === 'abduct',
};

/** An event of this story in which people can be killed or hurt. */
export const isHarmful = (g: Group): boolean =>
  HARMING.has(g.type) && !g.historical && (g.modality === 'actual' || g.modality === 'alleged');

/** Gives each figure to the event whose words tell it, else to the nearest event before it that can have it, else to the main one. */
export function attach(
  casualties: readonly Casualty[],
  groups: readonly Group[],
  sentences: readonly Sentence[],
  main: Group | undefined,
): void {
  for (const [index, owner] of ownersOf(casualties, groups, sentences, main).entries()) owner?.casualties.push(index);
}

/** The event of each figure, where one can have it. */
export function ownersOf(
  casualties: readonly Casualty[],
  groups: readonly Group[],
  sentences: readonly Sentence[],
  main: Group | undefined,
): (Group | undefined)[] {
  const sure = new Set<number>();
  const owners = casualties.map((casualty, i) => {
    const { kind, status, scope } = casualty.value;
    if (status === 'negated' && casualty.value.best === null) return undefined;
    const takes = TAKES[kind]!;
    const able = groups.filter((g) => takes(g.type, g.mode) && g.modality !== 'future' && g.modality !== 'hypothetical');
    if (able.length === 0) return undefined;
    const here = inSentence(casualty, able, sentences[casualty.sentence]!);
    if (here !== undefined) sure.add(i);
    return here ?? nearest(casualty, able, main, scope);
  });
  // a headline's figure is that of the event which the article gives the same figure
  casualties.forEach(({ value }, i) => {
    const first = value.sameAs;
    if (first !== null && sure.has(i) && !BODY.has(sentences[casualties[first]!.sentence]!.kind)) owners[first] = owners[i];
  });
  return owners;
}

function inSentence(casualty: Casualty, groups: readonly Group[], sentence: Sentence): Group | undefined {
  const here = groups.filter(
    (g) =>
      dateFits(casualty, g) && takesSum(casualty, g) && g.tellings.some((t) => t.evidence[0]!.sentence === casualty.sentence),
  );
  if (here.length <= 1) return here[0];
  const s = syntaxOf(sentence);
  const chain = s.parsed ? [casualty.value.harmWord, ...above(s, casualty.value.harmWord)] : [];
  let best: Group | undefined;
  let score = Number.NEGATIVE_INFINITY;
  for (const g of here)
    for (const t of g.tellings) {
      if (t.evidence[0]!.sentence !== casualty.sentence) continue;
      const close = -Math.abs(t.headWord - casualty.value.harmWord) / 100;
      const over = chain.indexOf(t.headWord);
      const under = t.along.includes(casualty.value.harmWord);
      const value = close + (under || t.headWord === casualty.value.harmWord ? 5 : over >= 0 ? 4 - over / 10 : 0);
      if (value > score) {
        score = value;
        best = g;
      }
    }
  return best;
}

function nearest(casualty: Casualty, groups: readonly Group[], main: Group | undefined, scope: string): Group | undefined {
  const wanted = groups.filter(
    (g) => g.historical === (scope === 'historical') && placeFits(casualty, g) && dateFits(casualty, g) && takesSum(casualty, g),
  );
  if (wanted.length === 0) return undefined;
  if (scope === 'cumulative') {
    // "more than 400 people have died since September": of the fighting as a whole, of no single attack in it
    const whole = wanted.filter((g) => isWhole(g) && (g === main || isNear(g, casualty.sentence)));
    if (whole.length > 0) return main !== undefined && whole.includes(main) ? main : whole[0];
    if (wanted.length > 1 || !isNear(wanted[0]!, casualty.sentence)) return undefined;
  }
  if (main !== undefined && wanted.includes(main)) return main;
  let best: Group | undefined;
  let at = -1;
  for (const g of wanted)
    for (const t of g.tellings) {
      const { sentence } = t.evidence[0]!;
      if (sentence <= casualty.sentence && sentence > at && casualty.sentence - sentence <= 4) {
        at = sentence;
        best = g;
      }
    }
  return best ?? (wanted.length === 1 ? wanted[0] : undefined);
}

/** Fighting that goes on, and disasters: what sums are told of. */
const isWhole = (g: Group): boolean => g.type === 'DISASTER' || g.tellings.some((t) => t.ongoing || t.mutual);

/** A figure of a whole war or year is of fighting that goes on, of a disaster, or of what tells nothing but the sum; of no single attack. */
const takesSum = ({ value, sentence }: Casualty, g: Group): boolean =>
  !value.sums || (isWhole(g) && !isOneDay(g)) || g.tellings.some((t) => t.sums && t.evidence[0]!.sentence === sentence);
const isOneDay = ({ type, when }: Group): boolean => type !== 'DISASTER' && when?.basis === 'stated' && when.start === when.end;

/** Told at most three sentences from there. */
const isNear = (g: Group, sentence: number): boolean => g.tellings.some((t) => Math.abs(t.evidence[0]!.sentence - sentence) <= 3);

const placeFits = ({ value }: Casualty, g: Group): boolean =>
  value.place === null || g.place === null || value.place === g.place || !g.placeStated;
/** "three were shot on Thursday; a fourth victim died on Friday": later, of the same. */
const diedOf = ({ kind, nth, among, when }: Casualty['value'], told: WhenValue): boolean =>
  kind === 'killed' && (among || (nth ?? 1) > 1) && when!.start > told.end && daysApart(when!, told) <= LINGERS;
const LINGERS = 30;
const dateFits = ({ value }: Casualty, g: Group): boolean =>
  value.when === null ||
  g.when === null ||
  value.when.basis !== 'stated' ||
  diedOf(value, g.when) ||
  (value.when.start <= g.when.end && g.when.start <= value.when.end);
