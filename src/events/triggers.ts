import { type Note, READ, type Sentence, type Stage, spanOfWords, type Token, type Trigger } from '../core/index.js';
import { aroundNoun, aroundVerb } from './around.js';
import { type Cast, castOf } from './cast.js';
import { objection } from './conditions.js';
import {
  allEntries,
  allOpenings,
  type Entry,
  type Opening,
  type Openings,
  openingsOf,
  PREPOSITIONS,
  readTable,
} from './entries.js';
import { namesRound, tellsOfSport } from './sport.js';
import { isGerundPhrase, type Syntax, syntaxOf } from './syntax.js';

export const findTriggers: Stage<
  'document' | 'settings' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties',
  'triggers'
> = {
  name: 'findTriggers',
  needs: ['document', 'settings', 'sentences', 'dates', 'places', 'actors', 'casualties'],
  gives: 'triggers',
  run: ({ settings, sentences, places, actors, casualties }, tell) => {
    const cast = castOf(actors, places);
    const openings =
      settings.lexicon.triggers.length === 0
        ? allOpenings()
        : openingsOf([...userEntries(settings.lexicon.triggers), ...allEntries()]);
    const sport = tellsOfSport(sentences, casualties);
    return sentences.flatMap((sentence) => (READ.has(sentence.kind) ? triggersOf(sentence, cast, openings, sport, tell) : []));
  },
};

const userEntries = (
  list: readonly {
    readonly phrase: string;
    readonly partOfSpeech: string;
    readonly type: string;
    readonly mode: string | null;
  }[],
): Entry[] =>
  list.flatMap((t) =>
    readTable(
      `= ${t.type}${t.mode === null ? '' : `/${t.mode}`}\n${t.partOfSpeech === 'noun' ? 'n' : 'v'} ${t.phrase.toLowerCase()}`,
    ),
  );

function triggersOf(sentence: Sentence, cast: Cast, openings: Openings, sport: boolean, tell: (note: Note) => void): Trigger[] {
  const s = syntaxOf(sentence);
  const out: Trigger[] = [];
  const taken = new Set<number>();
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (taken.has(i)) continue;
    const candidates = openings.get(tokens[i]!.lower);
    if (candidates === undefined) continue;
    let declined: { readonly entry: Entry; readonly why: string } | undefined;
    for (const opening of candidates) {
      const matched = match(tokens, i, opening) ?? passiveMatch(s, i, opening);
      if (matched === undefined) continue;
      const head = headOf(opening, matched);
      if (taken.has(head) || !rightPartOfSpeech(s, opening, matched, head)) continue;
      const { entry } = opening;
      const around = entry.pos === 'verb' ? aroundVerb(s, head) : aroundNoun(s, head);
      const to = matched.at(-1)! + 1;
      const why =
        ((sport && entry.type === 'ASSAULT' && entry.pos === 'verb' && entry.frame === 'doer') ||
        (entry.type === 'CONSULT' && (sport || namesRound(sentence)))
          ? 'the article tells of a game'
          : undefined) ??
        (entry.pos === 'noun' ? nameObjection(s, cast, head) : undefined) ??
        objection({
          entry,
          syntax: s,
          cast,
          around,
          from: i,
          to,
          plural: opening.plural || (entry.pos === 'noun' && tokens[head]!.lower.endsWith('s')),
        });
      if (why !== undefined) {
        declined ??= { entry, why };
        continue;
      }
      declined = undefined;
      for (const word of matched) taken.add(word);
      const words = { from: i, to };
      out.push({
        kind: 'trigger',
        span: spanOfWords(sentence, words),
        sentence: sentence.index,
        words,
        value: {
          type: entry.type,
          mode: entry.mode,
          contexts: entry.contexts,
          entry: entry.text,
          partOfSpeech: entry.words.length > 1 ? 'phrase' : entry.pos,
          headWord: head,
          nominal: entry.pos === 'noun',
          frame: entry.frame,
        },
        rule: `events/${entry.type.toLowerCase()}-${entry.pos}`,
      });
      break;
    }
    if (declined !== undefined) {
      const { entry, why } = declined;
      tell({
        kind: 'declined',
        code: 'NO_EVENT',
        message: `"${entry.text}" (${entry.type}): ${why}`,
        span: tokens[i]!.span,
        rule: `events/${entry.type.toLowerCase()}-${entry.pos}`,
      });
    }
  }
  return out;
}

/** The tokens that make the entry up, or undefined. */
function match(tokens: readonly Token[], start: number, { entry, rest }: Opening): readonly number[] | undefined {
  const out = [start];
  let i = start + 1;
  for (let w = 0; w < rest.length; w++) {
    const forms = rest[w]!;
    let reach = entry.pos === 'verb' ? 4 : 1;
    if (forms[0] === '_') {
      w++;
      reach = 8;
    }
    const want = rest[w]!;
    let found = -1;
    for (let j = i; j < tokens.length && j < i + reach; j++) {
      const t = tokens[j]!;
      if (want.includes(t.lower) || (want.length > 1 && want[0] === t.lemma)) {
        found = j;
        break;
      }
      if (reach === 1 && j === i && t.upos === 'DET' && PREPOSITIONS.has(tokens[i - 1]!.lower)) {
        reach = 2; // "the release of the hostages"
        continue;
      }
      if (t.upos === 'PUNCT' && t.lower !== '-' && t.lower !== '"') break;
      if (reach === 4 && !LIGHT.has(t.upos) && t.lower !== "'s") break;
      if (reach === 8 && t.upos === 'VERB' && t.xpos !== 'VBG' && t.xpos !== 'VBN') break;
    }
    if (found < 0) return undefined;
    out.push(found);
    i = found + 1;
  }
  return out;
}
const LIGHT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PRON']);

/** "sanctions were imposed", "the deal that they struck": the entry's object stands before its verb. */
function passiveMatch(s: Syntax, at: number, { entry, rest, forms }: Opening): readonly number[] | undefined {
  const want = rest.at(-1);
  if (!s.parsed || entry.pos !== 'verb' || want === undefined || want.length < 2 || forms === null) return undefined;
  if (rest.length > 2 || (rest.length === 2 && rest[0]![0] !== '_') || s.tokens[at]!.upos !== 'VERB') return undefined;
  const { objects } = aroundVerb(s, at);
  return objects.some((i) => i < at && (want.includes(s.tokens[i]!.lower) || s.tokens[i]!.lemma === want[0])) ? [at] : undefined;
}

/** "be hit by": the participle; "exchange of fire": the word before "of"; other nouns: the last word; verbs: the first. */
function headOf({ entry, rest }: Opening, matched: readonly number[]): number {
  if (entry.pos === 'verb') {
    if (entry.words.includes('and')) return matched.at(-1)!; // "shot and killed a priest": the last has the object
    return entry.words[0] === 'be' && matched.length > 1 ? matched[1]! : matched[0]!;
  }
  const of = rest.findIndex((forms) => PREPOSITIONS.has(forms[0]!));
  return of < 0 ? matched.at(-1)! : matched[of]!;
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADP']);

function rightPartOfSpeech(s: Syntax, { entry, forms }: Opening, matched: readonly number[], head: number): boolean {
  const t = s.tokens[head]!;
  const before = s.tokens[matched[0]! - 1];
  if (entry.pos === 'verb') {
    // "when suspected rebels fired", "alleged gang members": told of a noun, nobody is accused
    if (entry.type === 'ACCUSE' && isSuspicion(s, head)) return false;
    if (before?.lower === '-' || (entry.words.length === 1 && s.tokens[head + 1]?.lower === '-')) return false; // "life-threatening"
    if (t.upos === 'VERB' || t.upos === 'AUX') return !(entry.words.length === 1 && isGerundNoun(s, head));
    if (isGerundPhrase(s, head)) return true;
    if (t.upos === 'ADJ') return forms!.includes('part') && entry.words.length > 1;
    // a headline or a wire in capitals, where the tagger is weak: phrases only
    return entry.words.length > 1 && s.sentence.letterCase !== 'mixed' && !(before !== undefined && BEFORE_NOUN.has(before.upos));
  }
  if (t.upos === 'NOUN') return true;
  if (t.upos === 'PROPN') return s.sentence.letterCase !== 'mixed' || t.text === t.lower || !isCapitalised(before);
  if (t.upos !== 'VERB' || !t.lower.endsWith('ing')) return false;
  const after = s.tokens[head + 1];
  if (after !== undefined && GERUND_OBJECT.has(after.upos)) return false; // "after shelling the town"
  // "as fighting raged in the city", "said shelling killed two"
  if (BEFORE_CLAUSE.has(before?.upos ?? 'SCONJ') && (after?.xpos === 'VBD' || after?.xpos === 'VBZ')) return true;
  return before === undefined || before.upos === 'DET' || before.upos === 'ADJ' || before.upos === 'ADP' || before.xpos === 'VBN';
}
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['SCONJ', 'VERB', 'PUNCT', 'CCONJ']);
const SUSPICION: ReadonlySet<string> = new Set(['suspected', 'alleged', 'accused']);
function isSuspicion(s: Syntax, head: number): boolean {
  const t = s.tokens[head]!;
  if (!SUSPICION.has(t.lower)) return false;
  if (t.deprel === 'amod') return true;
  const after = s.tokens[head + 1];
  const before = s.tokens[head - 1];
  return (
    (after?.upos === 'NOUN' || after?.upos === 'ADJ') &&
    (before === undefined || ['SCONJ', 'ADP', 'NUM', 'DET', 'ADJ', 'PUNCT'].includes(before.upos) || before.xpos === 'WRB')
  );
}
/** "Shelling started again": the gerund is the subject of what follows. */
function isGerundNoun(s: Syntax, head: number): boolean {
  const t = s.tokens[head]!;
  if (!s.parsed || t.xpos !== 'VBG' || s.children[head]!.some((i) => s.tokens[i]!.deprel === 'obj')) return false;
  const after = s.tokens[head + 1];
  return (
    ['csubj', 'nsubj', 'nsubj:pass', 'csubj:pass'].includes(t.deprel) ||
    (head === 0 && (after?.upos === 'VERB' || after?.upos === 'AUX' || after?.upos === 'ADP'))
  );
}
const GERUND_OBJECT: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM']);
const isCapitalised = (t: Token | undefined): boolean => t !== undefined && t.text !== t.lower && t.index > 0;

/** "the Anti-War Coalition", "Peace Accord Street": a word of a name tells nothing. */
function nameObjection(s: Syntax, cast: Cast, head: number): string | undefined {
  const actor = cast.actorAt(s.sentence.index, head);
  if (actor === undefined) return undefined;
  const mention = cast.actors[actor]!.mentions.find(
    (m) => m.sentence === s.sentence.index && m.words.from <= head && head < m.words.to,
  );
  return mention?.value.form === 'name' && mention.words.to - mention.words.from > 1 ? 'it is part of a name' : undefined;
}
