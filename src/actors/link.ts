import { type Actor, type ActorMention, BODY, firstStart, type Sentence, type Stage } from '../core/index.js';
import { actorCode } from './code.js';
import { officeOf, officeOfSurname } from './leaders.js';
import { linkBodies } from './link/bodies.js';
import { type Entity, entity, join } from './link/entity.js';
import { homeCountry } from './link/home.js';
import { linkNominals } from './link/nominals.js';
import { linkPersons } from './link/persons.js';
import { linkPronouns } from './link/pronouns.js';

/** Mentions → actors: who is who in the article, with country, sector, office and the body that each belongs to. */
export const linkActors: Stage<'document' | 'settings' | 'sentences' | 'places' | 'actorMentions', 'actors'> = {
  name: 'linkActors',
  needs: ['document', 'settings', 'sentences', 'places', 'actorMentions'],
  gives: 'actors',
  run: ({ document, sentences, places, actorMentions }) => {
    const named = (test: (m: ActorMention) => boolean): ActorMention[] =>
      actorMentions.filter((m) => m.value.form === 'name' && test(m));
    const persons = linkPersons(named((m) => m.value.kind === 'person'));
    const bodies = linkBodies(
      document,
      named((m) => m.value.kind === 'organization' || m.value.kind === 'group'),
    );
    const states = linkStates(named((m) => m.value.kind === 'state'));
    const entities: Entity[] = [...persons, ...bodies, ...states];
    const bySpan = new Map<number, Entity>();
    for (const e of entities) for (const m of e.mentions) bySpan.set(m.span.start, e);
    linkNominals(
      sentences,
      actorMentions.filter((m) => m.value.form === 'title' || m.value.form === 'nominal'),
      entities,
    );
    for (const e of entities) for (const m of e.mentions) bySpan.set(m.span.start, e);
    const affiliation = affiliations(entities, bySpan);
    const spoken = new Set<string>();
    for (const p of places) if (p.country !== null) spoken.add(p.country);
    for (const e of entities) if (e.country !== null) spoken.add(e.country);
    for (const e of persons) office(e, document.metadata.published, spoken);
    const home = homeCountry(places, entities, sentences, leadEnd(sentences));
    for (const e of entities) complete(e, affiliation.get(e), home);
    linkPronouns(
      sentences,
      actorMentions.filter((m) => m.value.form === 'pronoun'),
      entities,
    );
    entities.sort((a, b) => first(a) - first(b));
    const index = new Map(entities.map((e, i) => [e, i]));
    return entities.map((e) => actor(e, affiliation.get(e), index));
  },
};

function linkStates(mentions: readonly ActorMention[]): Entity[] {
  const byCountry = new Map<string, Entity>();
  for (const m of mentions) {
    const country = m.value.country ?? m.value.name;
    let e = byCountry.get(country);
    if (!e) {
      e = entity(m);
      byCountry.set(country, e);
    }
    join(e, m);
  }
  return [...byCountry.values()];
}

/** The second sentence of the body. */
const leadEnd = (sentences: readonly Sentence[]): number => sentences.filter((s) => BODY.has(s.kind))[1]?.index ?? 0;
const first = (e: Entity): number => firstStart(e.mentions);

/** Person → the body that a title of his names; the first that is no one else than himself. */
function affiliations(entities: readonly Entity[], bySpan: ReadonlyMap<number, Entity>): Map<Entity, Entity> {
  const out = new Map<Entity, Entity>();
  for (const e of entities)
    for (const m of e.mentions) {
      if (m.value.belongsTo === null) continue;
      const body = bySpan.get(m.value.belongsTo.start);
      if (body && body !== e) {
        out.set(e, body);
        break;
      }
    }
  return out;
}

/** Country and sector of those whom the lexicon of office holders knows; the office is that of the publication day. */
function office(e: Entity, day: string | null, countries: ReadonlySet<string>): void {
  if (e.known !== null) return;
  const names = [...new Set(e.mentions.filter((m) => m.value.form === 'name').map((m) => m.value.name))].sort(
    (a, b) => b.length - a.length,
  );
  const full = names.filter((n) => n.includes(' '));
  let found = full.map((n) => officeOf(n, day, e.country)).find((o) => o !== undefined);
  if (!found && full.length === 0) found = names.map((n) => officeOfSurname(n, day, countries)).find((o) => o !== undefined);
  if (!found) return;
  if (found.country !== null && e.country !== null && e.country !== found.country) return; // a namesake
  if (found.country !== null && !countries.has(found.country) && !found.leads) return; // "Andrew Little, the 8-year-old boy" of Ohio
  e.country ??= found.country;
  if (found.term) e.sector ??= found.term.sector;
}

/** Fills country and sector from the body that someone belongs to, then from where the story is at home. */
function complete(
  e: Entity,
  body: Entity | undefined,
  home: { readonly country: string; readonly only: boolean } | undefined,
): void {
  if (body) {
    e.country ??= body.country;
    e.sector ??= body.kind === 'state' ? 'GOV' : body.sector;
  }
  if (e.country !== null || home === undefined || e.kind === 'state') return;
  const public_ =
    e.sector === 'GOV' ||
    e.sector === 'COP' ||
    e.sector === 'MIL' ||
    e.sector === 'JUD' ||
    e.sector === 'LEG' ||
    e.sector === 'PTY' ||
    e.sector === 'OPP';
  if (e.known !== null || e.sector === 'IGO') return; // the lexicon knows it as nobody's; the UN's men are of no side
  if (public_ || home.only) e.country = home.country;
}

function actor(e: Entity, body: Entity | undefined, index: ReadonlyMap<Entity, number>): Actor {
  const mentions = [...e.mentions].sort((a, b) => a.span.start - b.span.start);
  const name = fullest(e, mentions);
  const aliases: string[] = [];
  for (const m of mentions) {
    const { form, name: text } = m.value;
    if (form !== 'name' && !(e.names.size === 0 && form === 'nominal')) continue;
    if (text !== name && !aliases.includes(text)) aliases.push(text);
  }
  if (e.names.size === 0 && e.kind !== 'state') {
    const short = mentions
      .find((m) => m.value.form === 'nominal')
      ?.value.name.split(' ')
      .at(-1);
    if (short !== undefined && short !== name && !aliases.includes(short)) aliases.push(short);
  }
  const sector = e.kind === 'state' ? 'GOV' : e.sector;
  return {
    name,
    kind: e.kind,
    country: e.country,
    sector,
    code: actorCode(e.country, sector),
    title: e.title,
    affiliation: body === undefined ? null : (index.get(body) ?? null),
    aliases,
    mentions,
  };
}

/** The longest name; of a state its name in the lists; else the first description. */
function fullest(e: Entity, mentions: readonly ActorMention[]): string {
  let best: string | undefined;
  for (const { value } of mentions) {
    if (value.form !== 'name' && e.names.size > 0) continue;
    if (value.form === 'pronoun') continue;
    if (best === undefined || (e.names.size > 0 && value.name.length > best.length)) best = value.name;
  }
  return best ?? mentions[0]!.value.name;
}
