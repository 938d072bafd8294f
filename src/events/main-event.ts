import { BODY, type Casualty, type Sentence } from '../core/index.js';
import { agree } from './fold.js';
import type { Group } from './group.js';
import { isHarmful, ownersOf } from './harm.js';
import type { World } from './same.js';

/** How much a type makes a story: what harms people before what is said about it. */
const GRAVITY: Readonly<Record<string, number>> = {
  ASSAULT: 3,
  DISASTER: 3,
  ACCIDENT: 3,
  PROTEST: 2,
  COERCE: 1.5,
  RETREAT: 1.2,
  AGREE: 1.2,
  CONSULT: 1,
  SANCTION: 1.2,
  MOBILIZE: 1,
  CONCEDE: 1,
  AID: 1,
  COOPERATE: 0.8,
  THREATEN: 0.8,
  REQUEST: 0.6,
  REJECT: 0.8,
  ACCUSE: 0.6,
  SUPPORT: 0.6,
};
const TOLL_KINDS = new Set(['killed', 'injured', 'casualties']);

/** So many sentences of the text tell the story before its background. */
const EARLY = 6;

/** What the headline and the lead are about; undefined when there is no event. */
export function mainGroup(
  groups: readonly Group[],
  title: string | null,
  sentences: readonly Sentence[],
  casualties: readonly Casualty[],
): Group | undefined {
  const body = sentences.filter((s) => BODY.has(s.kind)).map((s) => s.index);
  const order = new Map(body.map((index, i) => [index, i]));
  const heading = (title ?? '').toLowerCase();
  const harmed = new Set(
    casualties.filter((c) => TOLL_KINDS.has(c.value.kind) && c.value.status !== 'negated').map((c) => c.sentence),
  );
  let best: Group | undefined;
  let score = Number.NEGATIVE_INFINITY;
  for (const g of groups) {
    let value = GRAVITY[g.type] ?? 0;
    let first = Number.POSITIVE_INFINITY;
    for (const t of g.tellings) {
      const { sentence } = t.evidence[0]!;
      if (t.confirms) value += sentences[sentence]!.kind === 'title' ? 2.5 : 0.3;
      else first = Math.min(first, sentences[sentence]!.kind === 'title' ? 0 : (order.get(sentence) ?? 99));
    }
    if (first === 0) value += 3;
    else if (first === 1) value += 2;
    else if (first <= 3) value += 1;
    value += Math.min(g.tellings.length, 8) * 0.25;
    // the harm of the headline and the lead more than that of the background
    const harms = g.tellings.map((t) => t.evidence[0]!.sentence).filter((at) => harmed.has(at));
    if ((g.type === 'ASSAULT' || g.type === 'DISASTER' || g.type === 'ACCIDENT') && harms.length > 0)
      value += harms.some((at) => (order.get(at) ?? 0) < EARLY) ? 2 : 0.5;
    if (heading !== '' && g.tellings.some((t) => heading.includes(t.entry.split(' ')[0]!.toLowerCase()))) value += 1;
    if (g.historical) value -= 4;
    if (g.modality === 'negated' || g.modality === 'hypothetical' || g.modality === 'future') value -= 2;
    if (value > score) {
      score = value;
      best = g;
    }
  }
  return best;
}

/** So many sentences of the text are its lead. */
const LEAD = 3;

/**
 * "Suspects arrested in double homicide": where the headline or the lead tells of people killed or hurt in this story, it is about what was done
 * to them, more than about the arrest, the charge or the inquiry that the other event is. A harmful event of which nobody is told to be hurt
 * yields too, to one of the lead, or of no other day and place.
 */
export function harmfulMain(
  main: Group | undefined,
  groups: readonly Group[],
  title: string | null,
  sentences: readonly Sentence[],
  casualties: readonly Casualty[],
  world: World,
): Group | undefined {
  if (main === undefined) return undefined;
  const owners = ownersOf(casualties, groups, sentences, main);
  const told = (g: Group, where: (sentence: number) => boolean): boolean =>
    casualties.some(
      ({ value, sentence }, i) =>
        owners[i] === g && TOLL_KINDS.has(value.kind) && value.scope === 'incident' && !value.aside && where(sentence),
    );
  const anywhere = (): boolean => true;
  if (isHarmful(main) && told(main, anywhere)) return main;
  const body = sentences.filter((s) => BODY.has(s.kind)).slice(0, LEAD);
  const lead = new Set([...body, ...sentences.filter((s) => s.kind === 'title')].map((s) => s.index));
  const able = groups.filter(
    (g) =>
      isHarmful(g) &&
      (told(g, (sentence) => lead.has(sentence)) ||
        (isHarmful(main) && g.type === main.type && told(g, anywhere) && agree(g, main, world))),
  );
  return mainGroup(able, title, sentences, casualties) ?? main;
}
