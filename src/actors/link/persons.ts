import type { ActorMention } from '../../core/index.js';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.js';
import { WORLD_FEMALE_NAMES, WORLD_MALE_NAMES } from '../lexicon/given-names-world.js';
import { fold, isInitial, PARTICLES } from '../shape.js';
import { type Entity, entity, join } from './entity.js';

let male: ReadonlySet<string> | undefined;
let female: ReadonlySet<string> | undefined;

/** What a given name tells. */
export function genderOf(name: string): 'female' | 'male' | null {
  male ??= new Set(`${MALE_NAMES} ${WORLD_MALE_NAMES}`.trim().split(/\s+/));
  female ??= new Set(`${FEMALE_NAMES} ${WORLD_FEMALE_NAMES}`.trim().split(/\s+/));
  for (const part of fold(name).split(/[ -]/).slice(0, 2)) {
    if (male.has(part)) return 'male';
    if (female.has(part)) return 'female';
    if (!isInitial(part.toUpperCase())) return null;
  }
  return null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** The words of a name, without suffix and dots. */
const partsOf = (name: string): string[] =>
  fold(name)
    .replace(/["“”()]/g, ' ')
    .replace(/\bal- (?=\S)/g, 'al-') // "Al- Sabah" of a broken line
    .replace(/\.(?=\S)/g, '. ')
    .split(' ')
    .map((p) => p.replace(/[.,]$/, ''))
    .filter((p) => p !== '' && !SUFFIX.test(p));

/** "Vladimir Putin" and "Vladimir V. Putin", "M. Zakharova", "Joe Biden": the same words, or initials for them, ending in one surname. */
function sameFull(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.at(-1) !== short.at(-1) || isFather(long, short)) return false;
  let i = 0;
  for (const part of short.slice(0, -1)) {
    while (
      i < long.length - 1 &&
      !(
        long[i] === part ||
        (part.length === 1 && long[i]!.startsWith(part)) ||
        (long[i]!.length === 1 && part.startsWith(long[i]!))
      )
    )
      i++;
    if (i >= long.length - 1) return false;
    i++;
  }
  return long[0]![0] === short[0]![0] || long.slice(0, -1).includes(short[0]!);
}

/** "Nawaf Al-Ahmad Al-Sabah" is the father of "Ahmad Nawaf Al-Ahmad Al-Sabah": where names are chains of fathers' names. */
const isFather = (full: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  short[0] !== full[0] &&
  genderOf(short[0]!) !== null &&
  short.some((p) => /^(?:al-|bin$|ibn$)/.test(p)) &&
  full.indexOf(short[0]!) > 0;

/** Whether `short` is a later form of the full name: its surname, its last words, or its first word alone. */
function fits(full: readonly string[], short: readonly string[]): 'last' | 'first' | undefined {
  const bare = short.filter((p) => !PARTICLES.has(p));
  const key = bare.length > 0 ? bare : short;
  const at = full.indexOf(key[0]!);
  if (at < 0 || key.some((p, i) => full[at + i] !== p) || (at > 0 && isFather(full, short))) return undefined;
  if (at + key.length === full.length) return 'last';
  return at === 0 ? 'first' : 'last'; // "López Obrador" in "Andrés Manuel López Obrador ..."
}

/** Full names first, then surnames and given names alone, each to the one person it fits; where several fit, to the one named last before it. */
export function linkPersons(mentions: readonly ActorMention[]): Entity[] {
  const out: (Entity & { parts: string[][] })[] = [];
  const byPart = new Map<string, Set<Entity & { parts: string[][] }>>();
  const note = (e: Entity & { parts: string[][] }, parts: readonly string[]): void => {
    for (const part of parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(e));
  };
  const near = (parts: readonly string[]): (Entity & { parts: string[][] })[] => [
    ...new Set([parts.at(-1)!, parts[0]!].flatMap((p) => [...(byPart.get(p) ?? [])])),
  ];
  const add = (m: ActorMention, parts: string[]): void => {
    const e = { ...entity(m), parts: [parts] };
    join(e, m);
    e.gender ??= genderOf(m.value.name);
    out.push(e);
    note(e, parts);
  };
  const bearers = bearersOfAliases(mentions);
  const named = mentions
    .filter((m) => !bearers.has(fold(m.value.name)))
    .map((m) => ({ m, parts: partsOf(m.value.name) }))
    .sort((a, b) => b.parts.length - a.parts.length || a.m.span.start - b.m.span.start);
  for (const { m, parts } of named) {
    if (parts.length === 0) continue;
    if (m.value.known !== null) {
      const same = out.find((e) => e.known === m.value.known);
      if (same) {
        join(same, m);
      } else add(m, parts);
      continue;
    }
    const full = parts.filter((p) => !PARTICLES.has(p)).length >= 2;
    if (full) {
      const same = [...(byPart.get(parts.at(-1)!) ?? [])].filter(
        (e) => e.parts.some((p) => p.length >= 2 && sameFull(p, parts)) && agree(e, m),
      );
      if (same.length >= 1) {
        const e = same[0]!;
        join(e, m);
        if (!e.parts.some((p) => p.join(' ') === parts.join(' '))) e.parts.push(parts);
        note(e, parts);
        e.gender ??= genderOf(m.value.name);
        continue;
      }
      // a surname that is no particle stands in every longer form
      const longer = PARTICLES.has(parts.at(-1)!) ? near(parts) : [...(byPart.get(parts.at(-1)!) ?? [])];
      const inner = longer.filter((e) => e.parts.some((p) => p.length > parts.length && fits(p, parts) !== undefined));
      if (inner.length === 1) join(inner[0]!, m);
      else add(m, parts);
      continue;
    }
    const by = (how: 'last' | 'first'): (Entity & { parts: string[][] })[] =>
      near(withoutParticles(parts)).filter(
        (e) =>
          e.parts.some((p) => fits(p, parts) === how) &&
          agree(e, m) &&
          (how === 'last' || (!TITLED.test(m.value.title ?? '') && !isOwnGivenName(e, m))),
      );
    let fit = by('last');
    if (fit.length === 0) fit = by('first');
    if (fit.length === 1) join(fit[0]!, m);
    else if (fit.length > 1) {
      const titled = fit.filter((e) => m.value.title !== null && e.title !== null && fold(e.title) === fold(m.value.title));
      const nearest = titled.length === 1 ? titled[0] : namedLast(fit, m);
      if (nearest) join(nearest, m);
      else add(m, parts);
    } else add(m, parts);
  }
  for (const m of mentions) {
    const bearer = bearers.get(fold(m.value.name));
    const e = bearer === undefined ? undefined : out.find((o) => o.mentions.includes(bearer));
    if (e) join(e, m);
    else if (bearer !== undefined) add(m, partsOf(m.value.name));
  }
  return out;
}

/** "Johnson André, alias Izo": the alias → the mention of him whose it is, the last before it in the sentence. */
function bearersOfAliases(mentions: readonly ActorMention[]): ReadonlyMap<string, ActorMention> {
  const out = new Map<string, ActorMention>();
  for (const m of mentions) {
    if (m.rule !== 'actors/alias') continue;
    const before = mentions.filter((o) => o.sentence === m.sentence && o.span.end <= m.span.start && o.rule !== 'actors/alias');
    const bearer = before.reduce<ActorMention | undefined>((a, b) => (a && a.span.start > b.span.start ? a : b), undefined);
    if (bearer && fold(bearer.value.name) !== fold(m.value.name)) out.set(fold(m.value.name), bearer);
  }
  return out;
}

/** The words of a short form that can be looked for; particles alone where there is nothing else. */
function withoutParticles(parts: readonly string[]): readonly string[] {
  const bare = parts.filter((p) => !PARTICLES.has(p));
  return bare.length > 0 ? bare : parts;
}

/** "José, a bus driver, said" a few sentences before "José Ruiz" is told of: a given name alone takes up nobody who has not been named; headlines may. */
const isOwnGivenName = (e: Entity, m: ActorMention): boolean =>
  m.sentence > 0 && genderOf(m.value.name) !== null && e.mentions.every((x) => x.sentence > m.sentence + 1);

const TITLED = /president|minister|chancellor|general|senator|governor|mayor|judge/i;

/** The gender that the words around a mention tell must not contradict. */
const agree = (e: Entity, m: ActorMention): boolean =>
  m.value.gender === null || e.gender === null || m.value.gender === e.gender;

/** Of several with one surname: the one whose full name stands last before, in the same or the two sentences before. */
function namedLast<E extends Entity>(fit: readonly E[], m: ActorMention): E | undefined {
  let best: E | undefined;
  let at = -1;
  for (const e of fit)
    for (const x of e.mentions)
      if (x.span.start < m.span.start && x.span.start > at && m.sentence - x.sentence <= 3) {
        best = e;
        at = x.span.start;
      }
  return best;
}
