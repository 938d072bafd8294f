import type { ActorMention } from '../../core/index.js';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.js';
import { fold, isInitial, PARTICLES } from '../shape.js';
import { type Entity, entity, join } from './entity.js';

let male: ReadonlySet<string> | undefined;
let female: ReadonlySet<string> | undefined;

/** What a given name tells. */
export function genderOf(name: string): 'female' | 'male' | null {
  male ??= new Set(MALE_NAMES.trim().split(/\s+/));
  female ??= new Set(FEMALE_NAMES.trim().split(/\s+/));
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
    .replace(/\.(?=\S)/g, '. ')
    .split(' ')
    .map((p) => p.replace(/[.,]$/, ''))
    .filter((p) => p !== '' && !SUFFIX.test(p));

/** "Vladimir Putin" and "Vladimir V. Putin", "M. Zakharova", "Joe Biden": the same words, or initials for them, ending in one surname. */
function sameFull(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.at(-1) !== short.at(-1)) return false;
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

/** Whether `short` is a later form of the full name: its surname, its last words, or its first word alone. */
function fits(full: readonly string[], short: readonly string[]): 'last' | 'first' | undefined {
  const bare = short.filter((p) => !PARTICLES.has(p));
  const key = bare.length > 0 ? bare : short;
  const at = full.indexOf(key[0]!);
  if (at < 0 || key.some((p, i) => full[at + i] !== p)) return undefined;
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
  const named = mentions
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
