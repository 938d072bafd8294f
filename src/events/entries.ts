import type { EventType } from '../core/index.js';
import { pluralOf, type VerbForm, verbForms } from './inflect.js';
import { ASSAULT } from './lexicon/assault.js';
import { COERCE, MOBILIZE, PROTEST, RIOT, SANCTION } from './lexicon/coerce.js';
import { ACCUSE, REJECT, REQUEST, THREATEN } from './lexicon/conflict.js';
import { ACCIDENT, DISASTER } from './lexicon/disaster.js';
import { AGREE, AID, CONCEDE, CONSULT, COOPERATE, RETREAT, SUPPORT } from './lexicon/verbal.js';

/**
 * How an entry's arguments stand: `doer` (subject does it to the object), `mutual` (all parties are actors), `undergo` (the subject suffers it or
 * is the means: "the bomb exploded"), `suffer` (it is done to the subject: "a soldier stepped on a mine"), `weapon` (the noun is the means: only with a verb of use), `harm` (killing and wounding: the event may be
 * told by another word of the clause), `anchor` ("police were called": it dates and places the event that it answers).
 */
export type Frame = 'doer' | 'mutual' | 'undergo' | 'suffer' | 'weapon' | 'harm' | 'anchor' | 'experience';

/** What an entry needs besides its words; `classes` names tests of `conditions.ts`. */
export interface Conditions {
  /** Lemmas of which one must be (or none may be) the object. */
  readonly object: ReadonlySet<string> | null;
  readonly notObject: ReadonlySet<string> | null;
  readonly subject: ReadonlySet<string> | null;
  readonly notSubject: ReadonlySet<string> | null;
  /** Words of which none may stand beside the entry. */
  readonly not: ReadonlySet<string> | null;
  /** Words of which one must stand in the sentence. */
  readonly with: ReadonlySet<string> | null;
  /** Words of which none may stand in the sentence. */
  readonly without: ReadonlySet<string> | null;
  readonly classes: readonly string[];
}

export interface Entry {
  readonly text: string;
  readonly pos: 'verb' | 'noun';
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly frame: Frame;
  readonly words: readonly string[];
  readonly conditions: Conditions;
}

/** An entry as one of its forms may begin it. */
export interface Opening {
  readonly entry: Entry;
  /** The words after the first, each with the forms that it may have; "_" stands for up to six words. */
  readonly rest: readonly (readonly string[])[];
  /** Which forms of the verb the word may be; null for nouns. */
  readonly forms: readonly VerbForm[] | null;
  readonly plural: boolean;
}

const NONE: Conditions = {
  object: null,
  notObject: null,
  subject: null,
  notSubject: null,
  not: null,
  with: null,
  without: null,
  classes: [],
};

/** Reads a lexicon table (its form is told in `lexicon/assault.ts`). */
export function readTable(table: string): Entry[] {
  const out: Entry[] = [];
  let head: Pick<Entry, 'type' | 'mode' | 'contexts' | 'frame'> = { type: 'ASSAULT', mode: null, contexts: [], frame: 'doer' };
  let shared: Conditions = NONE;
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const [body, ...conds] = line.split('|').map((part) => part.trim());
    if (line.startsWith('=')) {
      const [name, ...options] = body!.slice(1).trim().split(' ');
      const [type, mode] = name!.split('/');
      const option = (key: string): string | undefined => options.find((o) => o.startsWith(`${key}=`))?.slice(key.length + 1);
      const frame = options.includes('harm') ? 'harm' : ((option('frame') ?? 'doer') as Frame);
      head = { type: type as EventType, mode: mode ?? null, contexts: option('ctx')?.split('/') ?? [], frame };
      shared = conditionsOf(conds, NONE);
      continue;
    }
    const conditions = conditionsOf(conds, shared);
    const frame = (conds
      .flatMap((c) => c.split(' '))
      .find((c) => c.startsWith('frame='))
      ?.slice(6) ?? head.frame) as Frame;
    const pos = body!.startsWith('v ') ? 'verb' : 'noun';
    for (const text of body!
      .slice(2)
      .split(',')
      .map((t) => t.trim()))
      if (text !== '') out.push({ ...head, text, pos, frame, words: text.split(' '), conditions });
  }
  return out;
}

function conditionsOf(conds: readonly string[], base: Conditions): Conditions {
  const out: { -readonly [K in keyof Conditions]: Conditions[K] } = { ...base, classes: [...base.classes] };
  const set = (list: string): ReadonlySet<string> => new Set(list.split('/'));
  for (const cond of conds.flatMap((c) => c.split(' '))) {
    if (cond.startsWith('obj!=')) out.notObject = set(cond.slice(5));
    else if (cond.startsWith('obj=')) out.object = set(cond.slice(4));
    else if (cond.startsWith('subj!=')) out.notSubject = set(cond.slice(6));
    else if (cond.startsWith('subj=')) out.subject = set(cond.slice(5));
    else if (cond.startsWith('not=')) out.not = set(cond.slice(4));
    else if (cond.startsWith('without=')) out.without = set(cond.slice(8));
    else if (cond.startsWith('with=')) out.with = set(cond.slice(5));
    else if (cond.startsWith('needs=')) out.classes = [...out.classes, cond.slice(6)];
    else if (cond !== '' && !cond.startsWith('frame=')) out.classes = [...out.classes, cond];
  }
  return out;
}

let entries: readonly Entry[] | undefined;
/** Every entry of the lexicon, in its order. */
export function allEntries(): readonly Entry[] {
  entries ??= [
    RIOT,
    ASSAULT,
    COERCE,
    PROTEST,
    MOBILIZE,
    SANCTION,
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    DISASTER,
    ACCIDENT,
  ].flatMap(readTable);
  return entries;
}

export type Openings = ReadonlyMap<string, readonly Opening[]>;

/** First word (any of its forms) → the entries that it may begin, the longest first. */
export function openingsOf(list: readonly Entry[]): Openings {
  const out = new Map<string, Opening[]>();
  const add = (word: string, opening: Opening): void => {
    const have = out.get(word);
    if (have === undefined) out.set(word, [opening]);
    else have.push(opening);
  };
  for (const entry of list)
    for (const words of spellings(entry.words)) {
      const [first, ...more] = words as [string, ...string[]];
      const rest = more.map((word) => (word === '_' || PREPOSITIONS.has(word) ? [word] : [word, pluralOf(word)]));
      if (entry.pos === 'verb') for (const [word, forms] of formsOf(first)) add(word, { entry, rest, forms, plural: false });
      else {
        add(first, { entry, rest, forms: null, plural: false });
        if (more.length === 0 || PREPOSITIONS.has(more[0]!)) add(pluralOf(first), { entry, rest, forms: null, plural: true });
      }
    }
  for (const have of out.values()) have.sort((a, b) => b.rest.length - a.rest.length);
  return out;
}

/** "drive-by shooting" is one word and a noun, or four tokens, as the tokeniser has it. */
function spellings(words: readonly string[]): (readonly string[])[] {
  return words.some((w) => w.includes('-')) ? [words, words.flatMap((w) => w.split(/(-)/))] : [words];
}

export const PREPOSITIONS: ReadonlySet<string> = new Set('of,on,to,for,in,at,from,by,with,against,between,into'.split(','));

const formCache = new Map<string, ReadonlyMap<string, readonly VerbForm[]>>();
export function formsOf(verb: string): ReadonlyMap<string, readonly VerbForm[]> {
  let forms = formCache.get(verb);
  if (forms === undefined) {
    forms = verbForms(verb);
    formCache.set(verb, forms);
  }
  return forms;
}

let openings: Openings | undefined;
export function allOpenings(): Openings {
  openings ??= openingsOf(allEntries());
  return openings;
}
