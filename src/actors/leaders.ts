import { OFFICE_HOLDERS } from './lexicon/leaders/tables.js';
import { fold } from './shape.js';

/** An office held from one day to another. */
export interface Term {
  readonly name: string;
  /** The first spelling of the entry, by which the others ("Sergey" beside "Sergei") are known as the same man. */
  readonly person: string;
  readonly office: string;
  /** ISO 3166-1 alpha-3; null for bodies of several states. */
  readonly country: string | null;
  readonly sector: string;
  /** ISO day, month or year. */
  readonly from: string;
  /** ISO day, month or year; null while it lasts. */
  readonly to: string | null;
  readonly until: 'before' | 'through';
}

interface Index {
  /** As printed, with a title that is a part of the name ("Sheikh Hasina"). */
  readonly printed: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly Term[]>;
  readonly bySurname: ReadonlyMap<string, readonly Term[]>;
}

/**
 * One line: "RUS|President|Name=other name 1999-12-31..2008-05-07;Next 2012-05-07|sector". Each holds until the next begins, unless an end is given; of
 * an office that several hold at a time ("CHN|+Vice Premier|...") each holds to his own end.
 */
export function readTerms(table: string): Term[] {
  const out: Term[] = [];
  for (const line of table.trim().split('\n')) {
    const [country, office, holders, sector] = line.split('|') as [string, string, string, string | undefined];
    const entries = holders.split(';').map((entry) => {
      const space = entry.lastIndexOf(' ');
      const [from, to] = entry.slice(space + 1).split('..') as [string, string | undefined];
      return { names: entry.slice(0, space).split('='), from, to };
    });
    const together = office.startsWith('+');
    entries.forEach(({ names, from, to }, i) => {
      const next = together ? undefined : entries[i + 1]?.from;
      for (const name of names)
        out.push({
          name,
          person: names[0]!,
          office: together ? office.slice(1) : office,
          country: country === '-' ? null : country,
          sector: sector ?? 'GOV',
          from,
          to: to ?? next ?? null,
          until: to === undefined ? 'before' : 'through',
        });
    });
  }
  return out;
}

let index: Index | undefined;

function open(): Index {
  const byName = new Map<string, Term[]>();
  const bySurname = new Map<string, Term[]>();
  const printed = new Set<string>();
  const add = (map: Map<string, Term[]>, key: string, term: Term): void => {
    const list = map.get(key);
    if (list) list.push(term);
    else map.set(key, [term]);
  };
  for (const table of OFFICE_HOLDERS)
    for (const term of readTerms(table)) {
      const name = keyOf(term.name);
      add(byName, name, term);
      printed.add(fold(term.name));
      for (const short of shortNames(name, term.country)) add(bySurname, short, term);
    }
  return { printed, byName, bySurname };
}

/** What the news calls a man after his full name: his last name or names; where family names are few or new, his first; his only one. */
function shortNames(name: string, country: string | null): string[] {
  const parts = name.split(' ');
  if (parts.length === 1) return parts; // "Suharto"
  const last = parts.slice(1).map((_, i) => parts.slice(i + 1).join(' '));
  return country !== null && FIRST_NAME_STATES.has(country) ? [...last, parts[0]!] : last;
}

/** "Thaksin" Shinawatra, "Prabowo" Subianto, "Mahathir" Mohamad, "Meles" Zenawi, "Isaias" Afwerki; family names first: "Xi", "Kim", "Tsai". */
const FIRST_NAME_STATES: ReadonlySet<string> = new Set(['THA', 'IDN', 'MYS', 'ETH', 'ERI', 'CHN', 'PRK', 'KOR', 'TWN']);

/** Folded, without dots, titles that some print with the name, and the article of Arabic surnames. */
const keyOf = (name: string): string =>
  fold(name)
    .replace(/\./g, '')
    .replace(/,? (?:jr|sr)$/, '')
    .replace(/^(?:king|queen|prince|princess|pope|emperor|sheikh|sultan|ayatollah|mullah|lord|sayyed) (?=\S)/, '')
    .replace(/\b(?:al|el)[- ]/g, '');

/** "Sergei | Viktorovich | Lavrov". */
const PATRONYMIC = /(?<=^\S+) \S+(?:[oei]vich|[oe]vych|[oe]vna|[oi]chna|ivna) (?=\S+$)/;

/** A month or year in which one followed another, the day not known, is counted to both. */
const holds = (t: Term, day: string): boolean =>
  t.from <= day && (t.to === null || (t.until === 'before' && t.to.length === 10 ? day < t.to : day <= `${t.to}~`));

export interface Office {
  readonly country: string | null;
  /** Null when the person holds no listed office on that day. */
  readonly term: Term | null;
  /** Whether he leads a state or an armed movement, so that the news names him without his country. */
  readonly leads: boolean;
}

const HEADS =
  /^(?:(?:Soviet )?President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Emir|Sultan|Supreme Leader|General Secretary|leader)$/;

/**
 * What the lexicon knows of a full name on the day of publication; a man of two offices has the one begun last.
 * Of namesakes ("King Albert II" of Belgium and Prince Albert II of Monaco) it takes the one of the country that the article gives him.
 */
export function officeOf(name: string, day: string | null, country: string | null): Office | undefined {
  index ??= open();
  const terms = index.byName.get(keyOf(name)) ?? index.byName.get(keyOf(name).replace(PATRONYMIC, ' '));
  if (terms === undefined) return undefined;
  const own = country === null ? [] : terms.filter((t) => t.country === country);
  return officeAmong(own.length > 0 ? own : terms, day);
}

function officeAmong(terms: readonly Term[], day: string | null): Office {
  const countries = new Set(terms.map((t) => t.country).filter((c) => c !== null));
  const held = day === null ? [] : terms.filter((t) => holds(t, day));
  if (new Set(held.map((t) => t.country).filter((c) => c !== null)).size > 1) return { country: null, term: null, leads: false }; // two namesakes in office
  let best: Term | null = null;
  for (const t of held) if (best === null || t.from > best.from) best = t;
  const leads = (day === null ? terms : best === null ? [] : [best]).some((t) => HEADS.test(t.office) || t.sector === 'REB');
  const country = best === null ? (countries.size === 1 ? [...countries][0]! : null) : best.country; // null: of a body of several states
  return { country, term: best, leads };
}

/** The one office holder of that day with this surname, of a country that the article speaks of. */
export function officeOfSurname(surname: string, day: string | null, countries: ReadonlySet<string>): Office | undefined {
  if (day === null) return undefined;
  index ??= open();
  const terms = (index.bySurname.get(keyOf(surname)) ?? []).filter(
    (t) => holds(t, day) && t.country !== null && countries.has(t.country),
  );
  const persons = new Set(terms.map((t) => `${t.country} ${keyOf(t.person).split(' ')[0]}`));
  return persons.size === 1 ? officeAmong(terms, day) : undefined;
}

/** Whether someone in the lexicon of office holders, of whatever time and country, has this surname. */
export function isOfficeSurname(surname: string): boolean {
  index ??= open();
  return index.bySurname.has(keyOf(surname));
}

/** Whether the lexicon prints someone's whole name so: "Sheikh Hasina". */
export function isOfficeName(name: string): boolean {
  index ??= open();
  return index.printed.has(fold(name));
}
