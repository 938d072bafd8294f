import type { Note, Sentence, Stage, Telling } from '../core/index.js';
import { BODY } from '../core/index.js';
import { eventOf, type Group, goodness, groupOf, join } from './group.js';
import { attach } from './harm.js';
import { mainGroup } from './main-event.js';
import type { World } from './same.js';

export const mergeEvents: Stage<'document' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'tellings', 'events'> =
  {
    name: 'mergeEvents',
    needs: ['document', 'sentences', 'dates', 'places', 'actors', 'casualties', 'tellings'],
    gives: 'events',
    run: ({ document, sentences, places, actors, casualties, tellings }, tell) => {
      const world: World = { actors, places };
      const groups: Group[] = [];
      const told = tellings.filter((t) => !t.confirms);
      const weak = (t: Telling): boolean => t.frame === 'harm' && t.actors.length === 0 && t.instruments.length === 0;
      for (const t of told) if (!weak(t)) place(world, groups, t);
      for (const t of told) if (weak(t)) harm(world, groups, t, tell);
      for (const t of tellings) if (t.confirms) confirm(world, groups, t);
      settle(groups, world, document.metadata.dateline?.place ?? null, document.metadata.published, sentences);
      const main = mainGroup(groups, document.metadata.title, sentences, casualties);
      attach(casualties, groups, sentences, main);
      return {
        list: groups.map((g) => eventOf(g, world, document, casualties)),
        main: main === undefined ? null : groups.indexOf(main),
      };
    },
  };

/** Joins the telling to the event that it retells, or opens a new one. */
function place(world: World, groups: Group[], telling: Telling): void {
  const group = bestFor(world, groups, telling);
  if (group === undefined) groups.push(groupOf(telling));
  else join(world, group, telling);
}

function bestFor(world: World, groups: readonly Group[], telling: Telling): Group | undefined {
  let best: Group | undefined;
  let score = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    const value = goodness(world, group, telling);
    if (value === undefined || value < 0) continue;
    const apart = telling.evidence[0]!.sentence - Math.max(...group.tellings.map((t) => t.evidence[0]!.sentence));
    const total = value - Math.min(apart, 20) / 20;
    if (total > score) {
      score = total;
      best = group;
    }
  }
  return best;
}

const VIOLENT = new Set(['ASSAULT', 'DISASTER', 'ACCIDENT', 'PROTEST']);

/** "Two people were killed": told by the event of the same sentence or the one before; an event of its own only where nothing else can be. */
function harm(world: World, groups: Group[], telling: Telling, tell: (note: Note) => void): void {
  const { sentence } = telling.evidence[0]!;
  const able = groups.filter((g) => VIOLENT.has(g.type) && g.historical === telling.historical && g.modality !== 'future');
  let best: Group | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const group of able) {
    if (group.type === 'ASSAULT' && goodness(world, group, telling) === undefined) continue;
    for (const t of group.tellings) {
      const d = Math.abs(t.evidence[0]!.sentence - sentence) + (t.evidence[0]!.sentence > sentence ? 0.5 : 0);
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
  if (able.length === 0 && telling.recipients.length > 0 && telling.entry === 'kill') groups.push(groupOf(telling));
  else
    tell({
      kind: 'declined',
      code: 'NO_EVENT',
      message: `"${telling.entry}": harm without a cause that is told`,
      span: telling.evidence[0]!.trigger,
      rule: telling.evidence[0]!.rule,
    });
}

function confirm(world: World, groups: readonly Group[], telling: Telling): void {
  const group = bestFor(world, groups, telling);
  if (group !== undefined) join(world, group, telling);
}

/** Dates and places that the clauses do not say: the dateline's town and, for what the lead tells, the publication day. */
function settle(
  groups: readonly Group[],
  world: World,
  dateline: { readonly start: number; readonly end: number } | null,
  published: string | null,
  sentences: readonly Sentence[],
): void {
  const body = sentences.filter((s) => BODY.has(s.kind)).map((s) => s.index);
  const lead = new Set(body.slice(0, 3));
  const town =
    dateline === null
      ? -1
      : world.places.findIndex((p) => p.mentions.some((m) => m.span.start < dateline.end && dateline.start < m.span.end));
  for (const group of groups) {
    const led = group.tellings.some((t) => lead.has(t.evidence[0]!.sentence));
    if (group.historical) continue;
    if (town >= 0 && LOCAL.has(group.type) && group.modality !== 'future' && mayBeAt(world, group, town, led)) {
      group.place = town;
      group.placeStated = false;
    }
    if (group.when === null && led && published !== null && (group.modality === 'actual' || group.modality === 'alleged'))
      group.when = { start: published, end: published, edtf: published, precision: 'day', basis: 'publication', date: null };
  }
}

const LOCAL = new Set(['ASSAULT', 'PROTEST', 'DISASTER', 'ACCIDENT', 'COERCE', 'MOBILIZE', 'CONSULT']);
function mayBeAt(world: World, group: Group, town: number, led: boolean): boolean {
  if (group.place === null) return led;
  const here = world.places[group.place]!;
  return !group.placeStated && here.kind === 'country' && here.country === world.places[town]!.country && led;
}
