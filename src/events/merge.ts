import type { Note, Stage, Telling } from '../core/index.js';
import { castOf } from './cast.js';
import { datesBySentence } from './dates-here.js';
import { foldByVictims } from './fold.js';
import { eventOf, type Group, goodness, groupOf, join, MEMORY } from './group.js';
import { attach, isHarmful } from './harm.js';
import { settle } from './inherit.js';
import { harmfulMain, mainGroup } from './main-event.js';
import { rootOf, type World } from './retold.js';
import { toldByVictims } from './victims.js';

export const mergeEvents: Stage<'document' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'tellings', 'events'> =
  {
    name: 'mergeEvents',
    needs: ['document', 'sentences', 'dates', 'places', 'actors', 'casualties', 'tellings'],
    gives: 'events',
    run: ({ document, sentences, dates, places, actors, casualties, tellings }, tell) => {
      const world: World = { actors, places };
      const groups: Group[] = [];
      const told = tellings.filter((t) => !t.confirms);
      const weak = (t: Telling): boolean =>
        t.frame === 'anchor' || (t.frame === 'harm' && t.actors.length === 0 && t.instruments.length === 0);
      const early = told.filter((t) => !weak(t) && !place(world, groups, t));
      const lost = early.filter((t) => !takenUp(world, groups, t) && !harms(t, told, groups));
      for (const t of told) if (weak(t)) harm(world, groups, t, tell);
      for (const t of lost) if (!ofHarm(world, groups, t)) declined(t, 'it takes up what is told nowhere in the article', tell);
      for (const t of tellings) if (t.confirms) confirm(world, groups, t);
      if (!groups.some(isHarmful))
        for (const t of toldByVictims(casualties, sentences, castOf(actors, places), datesBySentence(dates)))
          place(world, groups, t);
      const main = harmfulMain(
        mainGroup(groups, document.metadata.title, sentences, casualties),
        groups,
        document.metadata.title,
        sentences,
        casualties,
        world,
      );
      foldByVictims(groups, main, casualties, sentences, world);
      settle(groups, main, world, document, sentences, dates, tell);
      attach(casualties, groups, sentences, main);
      return {
        list: groups.map((g) => eventOf(g, world, document, casualties)),
        main: main === undefined ? null : groups.indexOf(main),
      };
    },
  };

/** Joins the telling to the event that it retells, or opens a new one; false where it only takes up what is not told so far. */
function place(world: World, groups: Group[], telling: Telling): boolean {
  const group = bestFor(world, groups, telling, telling.sinceThen ? SURE : 0);
  if (group !== undefined) join(world, group, telling);
  else if (telling.sinceThen && !telling.historical)
    return place(world, groups, { ...telling, historical: true, sinceThen: false });
  else if (telling.anchored || !telling.refers) groups.push(groupOf(telling));
  else return false;
  return true;
}

/** So many sentences on, "the killings took place on 24 May" tells of what "an inquiry into the killing" has taken for known. */
const AHEAD = 4;
function takenUp(world: World, groups: readonly Group[], telling: Telling): boolean {
  const { sentence } = telling.evidence[0]!;
  const near = groups.filter((g) =>
    g.tellings.some((t) => rootOf(t.entry) === rootOf(telling.entry) && Math.abs(t.evidence[0]!.sentence - sentence) <= AHEAD),
  );
  const group = bestFor(world, near, telling);
  if (group !== undefined) join(world, group, telling);
  return group !== undefined;
}

/** "protested over the collapse of a roof that killed 15": what harmed them happened, though it is taken for known. */
function harms(telling: Telling, told: readonly Telling[], groups: Group[]): boolean {
  if (telling.type !== 'ACCIDENT' && telling.type !== 'DISASTER') return false;
  const sentence = telling.evidence[0]!.sentence;
  const after = told.filter((t) => t.evidence[0]!.sentence === sentence && t.headWord > telling.headWord);
  const next = after.reduce<Telling | undefined>((a, b) => (a === undefined || b.headWord < a.headWord ? b : a), undefined);
  if (next?.frame !== 'harm') return false;
  groups.push(groupOf(telling));
  return true;
}

/** "One man was killed ... by the explosion": what an event told by its harm alone was. */
function ofHarm(world: World, groups: readonly Group[], telling: Telling): boolean {
  const { sentence } = telling.evidence[0]!;
  const bare = groups.filter(
    (g) => g.tellings.every((t) => t.frame === 'harm' || t.confirms) && distanceTo(g, sentence) <= AHEAD,
  );
  const group = bestFor(world, bare, telling);
  if (group !== undefined) join(world, group, telling);
  return group !== undefined;
}

function declined(telling: Telling, why: string, tell: (note: Note) => void): void {
  const { trigger, rule } = telling.evidence[0]!;
  tell({ kind: 'declined', code: 'NO_EVENT', message: `"${telling.entry}" (${telling.type}): ${why}`, span: trigger, rule });
}

/** The same place, day or party speaks for it. */
const SURE = 2;
function bestFor(world: World, groups: readonly Group[], telling: Telling, least = 0): Group | undefined {
  let best: Group | undefined;
  let score = Number.NEGATIVE_INFINITY;
  for (const group of latest(groups)) {
    const value = goodness(world, group, telling);
    if (value === undefined || value < least) continue;
    const total = value - Math.min(distanceTo(group, telling.evidence[0]!.sentence), 20) / 20;
    if (total > score) {
      score = total;
      best = group;
    }
  }
  return best;
}

/** The groups with the last MEMORY tellings, in their order. */
function latest(groups: readonly Group[]): readonly Group[] {
  let from = groups.length;
  for (let told = 0; from > 0 && told < MEMORY; ) told += groups[--from]!.tellings.length;
  return from === 0 ? groups : groups.slice(from);
}

/** Sentences from the group's nearest telling; a headline is nearest to the lead. */
const distanceTo = ({ tellings }: Group, sentence: number): number =>
  tellings.reduce((least, t) => Math.min(least, Math.abs(t.evidence[0]!.sentence - sentence)), Number.POSITIVE_INFINITY);

const VIOLENT = new Set(['ASSAULT', 'DISASTER', 'ACCIDENT', 'PROTEST']);

/** "Two people were killed": told by the event of the same sentence or the one before; an event of its own only where nothing else can be. */
function harm(world: World, groups: Group[], told: Telling, tell: (note: Note) => void): void {
  const telling = told.sinceThen ? { ...told, historical: true } : told;
  const { sentence } = telling.evidence[0]!;
  const able = latest(groups).filter(
    (g) => VIOLENT.has(g.type) && g.historical === telling.historical && g.modality !== 'future',
  );
  let best: Group | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const group of able) {
    if (group.type === 'ASSAULT' && goodness(world, group, telling) === undefined) continue;
    for (const t of group.tellings) {
      const away = Math.abs(t.evidence[0]!.sentence - sentence);
      // in one sentence the nearer word: "protested over the collapse that killed 15"
      const words = away === 0 ? Math.min(100, Math.abs(t.headWord - telling.headWord)) / 1000 : 0;
      const d = away + (t.evidence[0]!.sentence > sentence ? 0.5 : 0) + words;
      if (d < at) {
        at = d;
        best = group;
      }
    }
  }
  if (best !== undefined) {
    join(world, best, telling);
    return;
  }
  if (telling.frame === 'anchor') return;
  // "41,000 have been killed since the war began"
  const sum = telling.when?.edtf?.includes('/') === true && (!telling.sums || able.length === 0);
  if (sum) groups.push(groupOf(telling));
  else if (able.length === 0 && telling.recipients.length > 0 && telling.entry === 'kill') groups.push(groupOf(telling));
  else declined(telling, 'harm without a cause that is told', tell);
}

function confirm(world: World, groups: readonly Group[], telling: Telling): void {
  const group = bestFor(world, groups, telling);
  if (group !== undefined) join(world, group, telling);
}
