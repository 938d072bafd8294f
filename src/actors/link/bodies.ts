import type { ActorMention, Document } from '../../core/index.js';
import { fold } from '../shape.js';
import { type Entity, entity, join } from './entity.js';

/** "Foreign Ministry", "Ministry of Foreign Affairs", "foreign ministry": one key for one office of a country. */
function ministry(name: string): string | undefined {
  const m =
    /^(?:.* )?(?:ministry|department) (?:of|for) (?:the )?(.+)$/.exec(name) ??
    /^(?:.* )?(\S+(?: affairs)?) (?:ministry|department)$/.exec(name);
  if (!m) return undefined;
  const topic = m[1]!
    .replace(/^foreign affairs.*$/, 'foreign')
    .replace(/^defence.*$/, 'defense')
    .replace(/^defense.*$/, 'defense')
    .replace(/^home affairs$/, 'interior')
    .replace(/^interior affairs$/, 'interior')
    .replace(/^public health$/, 'health');
  return `ministry of ${topic}`;
}

const COMPANY_TAIL = / (?:inc|ltd|limited|co|corp|corporation|company|plc|group|holdings|llc|ag|gmbh|sa)\.?$/;
const bare = (name: string): string =>
  fold(name)
    .replace(/^the /, '')
    .replace(/,? (?:inc|ltd|limited|co|corp|plc|llc|ag)\.?$/, '');
const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');

/** Bodies and groups by name: the same name, the lexicon's name, an acronym with what it stands for, a head word for the only one it fits. */
export function linkBodies(document: Document, mentions: readonly ActorMention[]): Entity[] {
  const out: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const expand = acronyms(document, mentions);
  for (const m of mentions) {
    const { value } = m;
    const meant = expand.get(value.name) ?? null;
    const name = bare(meant ?? value.name);
    const keys = [
      value.known !== null && meant === null ? `known ${value.known}` : null,
      ministryKey(name, value.country),
      name,
    ].filter((k) => k !== null);
    let e: Entity | undefined;
    for (const key of keys) {
      e = byKey.get(key);
      if (e && value.country !== null && e.country !== null && e.country !== value.country && value.known === null) e = undefined; // "Supreme Court" of two states
      if (e) break;
    }
    e ??= shortForm(out, name, m);
    if (!e) {
      e = entity(m);
      out.push(e);
    }
    join(e, m);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, e);
  }
  return out;
}

function ministryKey(name: string, country: string | null): string | null {
  const key = ministry(name);
  return key === undefined ? null : `${key} ${country ?? ''}`;
}

/** "Hyundai" for "Hyundai Heavy Industries", "the Court" for the one court named before. */
function shortForm(out: readonly Entity[], name: string, m: ActorMention): Entity | undefined {
  if (m.value.known !== null) return undefined;
  const fit = out.filter((e) => {
    if (e.known !== null) return false;
    if (m.value.country !== null && e.country !== null && e.country !== m.value.country) return false;
    for (const have of e.names) {
      const long = bare(have);
      if (long === name) return true;
      if (
        !name.includes(' ') &&
        (long.startsWith(`${name} `) || long.endsWith(` ${name}`)) &&
        (e.mentions[0]?.span.start ?? 0) < m.span.start
      )
        return true;
      if (long.replace(COMPANY_TAIL, '') === name.replace(COMPANY_TAIL, '')) return true;
    }
    return false;
  });
  return fit.length === 1 ? fit[0] : undefined;
}

/** Acronym → the name that it stands for: "Sexual Minorities Uganda (SMUG)", else the only name of the article with those initials. */
function acronyms(document: Document, mentions: readonly ActorMention[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i]!;
    const b = mentions[i + 1]!;
    const between = document.input.slice(a.span.end, b.span.start);
    if (!/^[’']?s? ?\($/.test(between) || document.input[b.span.end] !== ')') continue;
    const [long, short] =
      a.value.name.length >= b.value.name.length ? [a.value.name, b.value.name] : [b.value.name, a.value.name];
    if (/^\p{Lu}[\p{L}.&-]{1,9}$/u.test(short) && long.includes(' ')) out.set(short, long); // "Olade" may abbreviate another language's name
  }
  const long = new Map<string, Set<string>>();
  for (const { value } of mentions) {
    const first = initials(value.name);
    if (first.length >= 3) long.set(first, (long.get(first) ?? new Set()).add(value.name));
  }
  for (const { value } of mentions) {
    if (out.has(value.name) || value.known !== null || !/^\p{Lu}{3,6}$/u.test(value.name)) continue;
    const names = long.get(value.name);
    if (names?.size === 1) out.set(value.name, [...names][0]!);
  }
  return out;
}
