import type { ActorKind, Sentence, UserActor } from '../core/index.js';
import { ARMED_GROUPS } from './lexicon/armed-groups/index.js';
import { BODIES } from './lexicon/bodies/index.js';
import { COMPANIES } from './lexicon/companies.js';
import { MEDIA } from './lexicon/media.js';
import { NATIONAL } from './lexicon/national/index.js';
import { PARTIES } from './lexicon/parties/index.js';
import { spellings } from './spellings.js';

/** A body, group or person of the lexicon. */
export interface Known {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly title: string | null;
  /** Several states have a body of that name ("Election Commission"): the text tells whose. */
  readonly shared: boolean;
  /** ISO days between which a user's entry holds. */
  readonly from: string | null;
  readonly to: string | null;
}

interface Form {
  readonly text: string;
  readonly known: Known;
  /** A form that is also a common word or a person's name ("Shell"): it says what a found name is, but finds none. */
  readonly weak: boolean;
}

/** Names → entries, to be matched in text by their first word, or asked for by the whole name. */
export interface KnownIndex {
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  readonly byName: ReadonlyMap<string, Known>;
}

export interface KnownMatch {
  readonly known: Known;
  /** Index after its last token. */
  readonly to: number;
}

const TABLES: readonly (readonly [table: string, kind: ActorKind, ofStates: boolean])[] = [
  [BODIES, 'organization', false],
  [NATIONAL, 'organization', true],
  [PARTIES, 'organization', true],
  [MEDIA, 'organization', false],
  [COMPANIES, 'organization', false],
  [ARMED_GROUPS, 'group', false],
];

const firstWord = (text: string): string => /^[\p{L}\d.&]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** "Name;alias;?weak alias|ISO or -|sector", one a line. */
export function readTable(
  table: string,
): readonly { readonly forms: readonly string[]; readonly country: string | null; readonly sector: string | null }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [forms, country, sector] = line.split('|') as [string, string, string];
      return { forms: forms.split(';'), country: country === '-' ? null : country, sector: sector === '-' ? null : sector };
    });
}

let own: KnownIndex | undefined;

function build(entries: readonly (readonly [Known, readonly string[]])[], below: KnownIndex | undefined): KnownIndex {
  const byFirst = new Map<string, Form[]>();
  const byName = new Map<string, Known>(below?.byName ?? []);
  if (below) for (const [first, forms] of below.byFirst) byFirst.set(first, [...forms]);
  const given = new Set(entries.flatMap(([, forms]) => forms.map((form) => form.replace(/^\?/, ''))));
  for (const [known, forms] of entries)
    for (const form of forms) {
      const weak = form.startsWith('?');
      const name = weak ? form.slice(1) : form;
      for (const text of spellings(name)) {
        if (text !== name && given.has(text)) continue; // another entry's own name
        byName.set(text, known);
        const first = firstWord(text);
        const list = byFirst.get(first);
        if (list) list.unshift({ text, known, weak });
        else byFirst.set(first, [{ text, known, weak }]);
      }
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { byFirst, byName };
}

/** The project's lexicon, with the user's own entries before it. */
export function knownActors(user: readonly UserActor[]): KnownIndex {
  own ??= build(
    TABLES.flatMap(([table, kind, ofStates]) =>
      readTable(table).map(({ forms, country, sector }) => {
        const known: Known = {
          name: forms[0]!.replace(/^\?/, ''),
          kind,
          country,
          sector,
          title: null,
          shared: ofStates && country === null,
          from: null,
          to: null,
        };
        return [known, forms] as const;
      }),
    ),
    undefined,
  );
  if (user.length === 0) return own;
  return build(
    user.map((u) => [
      { name: u.name, kind: u.kind, country: u.country, sector: u.sector, title: u.title, shared: false, from: u.from, to: u.to },
      [u.name, ...u.aliases],
    ]),
    own,
  );
}

/** The longest entry whose name begins at token `i` and ends at a token's end. */
export function knownAt(index: KnownIndex, sentence: Sentence, i: number): KnownMatch | undefined {
  const token = sentence.tokens[i]!;
  const word = /^(?:PRON|ADP|DET|AUX|SCONJ|CCONJ|ADV|VERB)$/.test(token.upos) && sentence.letterCase !== 'mixed'; // "WHO" of an upper-case wire
  const forms =
    index.byFirst.get(token.lower) ?? (/^\p{L}+$/u.test(token.text) ? undefined : index.byFirst.get(firstWord(token.text)));
  if (!forms) return undefined;
  const upper = sentence.letterCase === 'upper';
  for (const { text, known, weak } of forms) {
    if (weak || (word && !text.includes(' '))) continue;
    const end = token.from + text.length;
    const slice = sentence.text.slice(token.from, end);
    // upper-case wires: "HEZBOLLAH", but "who" is a word there
    if (slice !== text && !(upper && text.length > 5 && slice.toLowerCase() === text.toLowerCase())) continue;
    let to = i + 1;
    while (to < sentence.tokens.length && sentence.tokens[to - 1]!.to < end) to++;
    if (sentence.tokens[to - 1]!.to !== end) continue;
    if (/^[-–][\p{L}\d]/u.test(sentence.text.slice(end, end + 2))) continue; // "AU-backed"
    // "the Liberation War" is no paper's
    const next = sentence.tokens[to];
    if (
      known.sector === 'JRN' &&
      !text.includes(' ') &&
      next?.upos === 'PROPN' &&
      /^ \p{Lu}/u.test(sentence.text.slice(end, end + 2)) &&
      !upper
    )
      continue;
    return { known, to };
  }
  return undefined;
}
