import type { ActorMention, Sentence } from '../../core/index.js';
import { countryAt } from '../countries.js';
import { fold, textOf } from '../shape.js';
import { type Entity, entity, join, lastBefore } from './entity.js';

/** Offices alone, bodies by common nouns and people without names: to whom they refer, or an actor of their own. */
export function linkNominals(sentences: readonly Sentence[], mentions: readonly ActorMention[], entities: Entity[]): void {
  const groups = new Map<string, Entity>();
  const bodies: Bodies = new Map();
  const note = (e: Entity, m: ActorMention): void => {
    if (m.rule !== 'actors/body-noun') return;
    const text = withoutLand(sentences[m.sentence]!, m);
    const list = bodies.get(text) ?? [];
    if (!list.includes(e)) bodies.set(text, [...list, e]);
  };
  for (const e of entities) for (const m of e.mentions) note(e, m);
  for (const m of mentions) {
    const sentence = sentences[m.sentence]!;
    const e =
      m.value.title !== null
        ? officeHolder(m, entities)
        : m.value.kind === 'state'
          ? state(m, entities)
          : m.rule === 'actors/body-noun'
            ? bodyOf(sentence, m, entities, bodies)
            : membersOf(sentence, m, entities);
    if (e) {
      join(e, m);
      note(e, m);
      continue;
    }
    const key = keyOf(sentence, m);
    const same = key === undefined ? undefined : groups.get(key);
    if (same) {
      join(same, m);
      note(same, m);
      continue;
    }
    const own = entity(m);
    join(own, m);
    note(own, m);
    entities.push(own);
    if (key !== undefined) groups.set(key, own);
  }
}

/** "the president", "the Russian president": the one person of the article who bears that office. */
function officeHolder(m: ActorMention, entities: readonly Entity[]): Entity | undefined {
  const { title, country, gender } = m.value;
  if (title === null || m.value.form !== 'title') return undefined;
  const head = fold(title);
  const bearers = entities.filter(
    (e) =>
      e.kind === 'person' &&
      e.names.size > 0 &&
      e.mentions.some(
        (x) =>
          x.value.form === 'name' &&
          x.value.title !== null &&
          sameOffice(fold(x.value.title), head) &&
          x.span.start < m.span.start + 400,
      ) &&
      (gender === null || e.gender === null || gender === e.gender) &&
      (country === null || e.country === null || country === e.country),
  );
  if (bearers.length === 1) return bearers[0];
  const exact = country === null ? [] : bearers.filter((e) => e.country === country);
  if (exact.length === 1) return exact[0];
  // a spokesman, a minister: of several the one of this or the sentence before
  const near = bearers.filter((e) =>
    e.mentions.some((x) => x.value.form === 'name' && m.sentence - x.sentence <= 1 && x.span.start < m.span.start),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** "Prime Minister" and "prime minister", "defence minister" and "minister"; never "president" for "vice president". */
function sameOffice(title: string, head: string): boolean {
  if (title === head) return true;
  if (!title.endsWith(` ${head}`) && !title.endsWith(`-${head}`)) return false;
  const before = title.slice(0, -head.length).trim().replace(/-$/, '');
  return !/\b(?:vice|deputy|former|assistant|ex|prime|party|company|bank|club|council|association|federation|university)$/.test(
    before,
  );
}

const ARMED = new Set(['REB', 'UAF', 'CRM']);
const FIGHTERS =
  /^(?:fighters?|militants?|rebels?|guerrillas?|gunm[ae]n|insurgents?|extremists?|terrorists?|jihadists?|jihadis|militiam[ae]n|members?|forces|troops|soldiers?|separatists?|combatants?|commandos?|operatives?)$/;
/** "Boko Haram extremists", "the FMLN guerrillas": the people of an armed group are the group, where no number tells some of them apart. */
function membersOf(sentence: Sentence, m: ActorMention, entities: readonly Entity[]): Entity | undefined {
  const { from, to } = m.words;
  if (m.value.kind !== 'group' || !FIGHTERS.test(sentence.tokens[to - 1]!.lower)) return undefined;
  const named = entities.find(
    (e) =>
      e.sector !== null &&
      ARMED.has(e.sector) &&
      e.mentions.some((x) => x.sentence === m.sentence && x.value.form === 'name' && follows(sentence, x.words.to, from, to)),
  );
  const first = sentence.tokens[from - 1];
  return first !== undefined && NUMBER.test(first.lower) ? undefined : named;
}

/** The noun phrase begins right behind the name (an acronym in brackets may stand between) or holds it. */
function follows(sentence: Sentence, nameTo: number, from: number, to: number): boolean {
  if (nameTo === from || (nameTo > from && nameTo < to))
    return !sentence.tokens.slice(from, nameTo).some((t) => NUMBER.test(t.lower));
  const between = sentence.tokens.slice(nameTo, from);
  return between.length === 3 && between[0]!.text === '(' && between[2]!.text === ')';
}

function state(m: ActorMention, entities: readonly Entity[]): Entity | undefined {
  return entities.find((e) => e.kind === 'state' && e.country === m.value.country);
}

const ANAPHOR: Readonly<Record<string, RegExp>> = {
  ministry: /\bministry\b/i,
  court: /\b(?:court|tribunal)\b/i,
  parliament: /\b(?:parliament|assembly|congress|diet|duma|knesset|bundestag|rada)\b/i,
  army: /\barmy\b/i,
  police: /\bpolice\b/i,
  company: /./,
  university: /\b(?:university|college|institute)\b/i,
  church: /\bchurch\b/i,
  hospital: /\b(?:hospital|clinic|medical center)\b/i,
  embassy: /\bembassy\b/i,
};

/** Bodies by the words of their common noun: "police" of one country is one. */
type Bodies = Map<string, Entity[]>;

/** "the ministry", "the court": the named body before it with that word, the nearest first. */
function bodyOf(sentence: Sentence, m: ActorMention, entities: readonly Entity[], bodies: Bodies): Entity | undefined {
  const head = sentence.tokens[m.words.to - 1]!.lower;
  const text = withoutLand(sentence, m);
  const { country } = m.value;
  const same = bodies.get(text)?.find((e) => country === null || e.country === null || e.country === country);
  if (same) return same;
  const word = ANAPHOR[head];
  if (!word || country !== null || text.includes(' ')) return undefined;
  let best: Entity | undefined;
  let at = -1;
  for (const e of entities) {
    // "the ministry" also takes up "Gaza's health ministry", which no name in capitals tells
    const called = [
      ...e.names,
      ...(head === 'company' ? [] : e.mentions.filter((x) => x.value.name.includes(' ')).map((x) => x.value.name)),
    ];
    if (e.kind !== 'organization' || !called.some((n) => word.test(n))) continue;
    if (head === 'company' && e.sector !== 'BUS') continue;
    const last = lastBefore(e, m.span.start);
    if (
      last &&
      (last.value.form === 'name' || last.rule === 'actors/body-noun') &&
      last.span.start > at &&
      m.sentence - last.sentence <= 6
    ) {
      best = e;
      at = last.span.start;
    }
  }
  return best;
}

/** The words of a body without the country before them: "Russian foreign ministry" → "foreign ministry". */
function withoutLand(sentence: Sentence, m: ActorMention): string {
  const land = countryAt(sentence, m.words.from);
  if (!land || land.to >= m.words.to) return fold(textOf(sentence, m.words.from, m.words.to));
  let from = land.to;
  if (/^['’]s?$/.test(sentence.tokens[from]!.text)) from++;
  return fold(textOf(sentence, from, m.words.to));
}

const NUMBER = /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|another|other|more)$/;

/** Groups of one article are the same when they are called the same without another number: "demonstrators", "hundreds of demonstrators". */
function keyOf(sentence: Sentence, m: ActorMention): string | undefined {
  if (m.value.form === 'title') return `${m.value.country ?? ''} ${fold(m.value.name)}`;
  const { from, to } = m.words;
  const head = sentence.tokens[to - 1]!.lower;
  for (let i = from; i < to; i++) if (NUMBER.test(sentence.tokens[i]!.lower)) return undefined; // "three soldiers" may be others
  if (!m.value.plural && m.value.kind === 'person') {
    const definite = /^(?:the|that|this)$/.test(sentence.tokens[from - 1]?.lower ?? '');
    return definite ? `one ${head}` : undefined;
  }
  if (/^(?:people|others|men|women|children|members|officials|leaders|sources|experts)$/.test(head) && to - from === 1)
    return `bare ${head}`;
  const words = fold(textOf(sentence, from, to)).replace(
    /^(?:hundreds|thousands|dozens|scores|tens|several|many|some|few|all|both|most)(?: of)? (?:the )?/,
    '',
  );
  return `${m.value.country ?? ''} ${words}`;
}
