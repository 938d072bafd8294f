import type { Casualty, CasualtyKind, CasualtyValue, Layers, Sentence, Stage } from '../core/index.js';
import { BODY, spanOfWords } from '../core/index.js';
import { isAside, isHistory } from './background.js';
import { ellipticStatements } from './constructions/elliptic.js';
import { nounStatements } from './constructions/nouns.js';
import { stateStatements } from './constructions/states.js';
import { verbStatements } from './constructions/verbs.js';
import { groupVictims, type VictimGroup } from './discourse.js';
import { type NamedSpan, type PhraseContext, readPhrases } from './phrases.js';
import type { Statement } from './statement.js';

/** Figures and named victims: what each statement of the text says, of whom, and who says so. */
export const findCasualties: Stage<
  'document' | 'settings' | 'sentences' | 'names' | 'dates' | 'places' | 'actors',
  'casualties'
> = {
  name: 'findCasualties',
  needs: ['document', 'settings', 'sentences', 'names', 'dates', 'places', 'actors'],
  gives: 'casualties',
  run: (layers) => {
    const contexts: PhraseContext[] = [];
    const statements: Statement[] = [];
    const persons = personNames(layers);
    const published = layers.document.metadata.published;
    const told = new Map<number, Told>();
    let last: { sentence: Sentence; told: Told } | undefined;
    for (const sentence of layers.sentences) {
      const dates = layers.dates.filter((date) => date.sentence === sentence.index);
      const context = readPhrases(sentence, dates, layers.actors, persons.get(sentence.index) ?? agedNames(sentence));
      contexts.push(context);
      const found = sentenceStatements(context);
      let here: Told = { aside: isAside(sentence), history: isHistory(dates, published) };
      // "he died there": still the other story
      if (
        last !== undefined &&
        last.sentence.block === sentence.block &&
        dates.length === 0 &&
        found.length > 0 &&
        found.every((s) => s.phrase?.form === 'pronoun')
      )
        here = last.told;
      told.set(sentence.index, here);
      if (found.length > 0) last = { sentence, told: here };
      statements.push(...found);
    }
    const suicide = layers.sentences.some((sentence) => /\bmurder[- ]suicide\b/i.test(sentence.text));
    const kept = statements
      .filter((s) => TELLS.has(layers.sentences[s.sentence]!.kind))
      .map((s): Statement => (suicide && s.self && s.harm === 'hit' ? { ...s, harm: 'killed' } : s));
    const { of } = groupVictims(kept);
    return kept.map((s, i): Casualty => casualty(layers.sentences[s.sentence]!, s, of[i]!, told.get(s.sentence)!));
  },
};

interface Told {
  readonly aside: boolean;
  readonly history: boolean;
}
const TELLS: ReadonlySet<string> = new Set([...BODY, 'title', 'heading', 'caption', 'embed']);

/** Names of persons by sentence, with the actor where one has that mention. */
function personNames(layers: Pick<Layers, 'names' | 'actors'>): ReadonlyMap<number, NamedSpan[]> {
  const out = new Map<number, NamedSpan[]>();
  const put = (sentence: number, span: NamedSpan): void => {
    const list = out.get(sentence) ?? [];
    if (list.some((other) => other.words.from < span.words.to && span.words.from < other.words.to)) return;
    list.push(span);
    out.set(sentence, list);
  };
  layers.actors.forEach((actor, a) => {
    if (actor.kind === 'person')
      for (const m of actor.mentions) if (m.value.form === 'name') put(m.sentence, { words: m.words, actor: a });
  });
  for (const name of layers.names) if (name.value.type === 'person') put(name.sentence, { words: name.words, actor: null });
  return out;
}

/** "Ana Ruiz, 31," is a person whatever the names say. */
function agedNames(sentence: Sentence): NamedSpan[] {
  const out: NamedSpan[] = [];
  const { tokens } = sentence;
  if (sentence.letterCase !== 'mixed') return out;
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    if (tokens[i]!.lower !== ',' || !/^\d{1,2}$/.test(tokens[i + 1]!.lower) || !/^[,.;]?$/.test(tokens[i + 2]?.lower ?? ''))
      continue;
    let k = i - 1;
    while (k >= 0 && /^\p{Lu}/u.test(tokens[k]!.text) && !/^(?:police|the|on|in|a)$/.test(tokens[k]!.lower)) k -= 1;
    if (
      i - 1 - k >= 2 &&
      i - 1 - k <= 4 &&
      !/^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/.test(tokens[i - 1]!.lower)
    )
      out.push({ words: { from: k + 1, to: i }, actor: null });
  }
  return out;
}

export function sentenceStatements(context: PhraseContext): Statement[] {
  const told = [...verbStatements(context), ...stateStatements(context), ...nounStatements(context)];
  const first = settle(told).map((s) => beside(context, s));
  return settle([...first, ...ellipticStatements(context, first)]).sort(
    (a, b) => a.words.from - b.words.from || a.words.to - b.words.to,
  );
}

/** "a teen was arrested for shooting another teen": beside the one who did it, no second victim. */
function beside(context: PhraseContext, s: Statement): Statement {
  if (s.phrase === null || !s.phrase.more || s.phrase.plural || s.phrase.ordinal !== null) return s;
  const other = context.phrases.some(
    (p) => p.words.to <= s.phrase!.words.from && !p.plural && p !== s.phrase && p.form !== 'count',
  );
  return other ? { ...s, phrase: { ...s.phrase, more: false } } : s;
}

const RANK: Readonly<Record<string, number>> = {
  killed: 5,
  missing: 3,
  abducted: 3,
  detained: 2,
  displaced: 2,
  hit: 2,
  injured: 2,
  casualties: 1,
};
/** One telling of each phrase and harm; of a man shot and killed, the killing. */
function settle(statements: readonly Statement[]): Statement[] {
  const out: Statement[] = [];
  for (const s of statements) {
    const rivals = out.filter(
      (o) =>
        o.phrase !== null &&
        s.phrase !== null &&
        o.phrase.words.from < s.phrase.words.to &&
        s.phrase.words.from < o.phrase.words.to,
    );
    const same = rivals.find((o) => family(o) === family(s));
    if (same === undefined) {
      out.push(s);
      continue;
    }
    const better = rank(s) > rank(same);
    if (better) out[out.indexOf(same)] = s;
  }
  return out;
}
const rank = (s: Statement): number => RANK[s.harm]! * 2 + (s.condition ? 0 : 1);
const family = (s: Statement): string =>
  s.harm === 'killed' || s.harm === 'hit' || s.harm === 'injured' || s.harm === 'casualties' ? 'body' : s.harm;

function casualty(sentence: Sentence, s: Statement, group: VictimGroup | null, told: Told): Casualty {
  const count = s.phrase?.count ?? null;
  const single = count === null && s.phrase !== null && !s.phrase.plural;
  const size = s.phrase?.noun?.size ?? null;
  const kind: CasualtyKind = s.harm === 'hit' ? 'injured' : s.harm;
  const n = single ? 1 : size;
  const negated = s.reality === 'negated';
  const figure: Pick<CasualtyValue, 'low' | 'best' | 'high' | 'qualifier' | 'vague' | 'percent' | 'percentOf'> = negated
    ? { low: 0, best: 0, high: 0, qualifier: 'exact', vague: null, percent: null, percentOf: null }
    : count !== null
      ? {
          low: count.low,
          best: count.best,
          high: count.high,
          qualifier: count.vague === 'unspecified' ? 'unspecified' : count.qualifier,
          vague: count.vague,
          percent: count.percent,
          percentOf: count.percentOf,
        }
      : n !== null
        ? { low: n, best: n, high: n, qualifier: 'exact', vague: null, percent: null, percentOf: null }
        : { low: null, best: null, high: null, qualifier: 'unspecified', vague: 'unspecified', percent: null, percentOf: null };
  return {
    kind: 'casualty',
    span: spanOfWords(sentence, s.words),
    sentence: sentence.index,
    words: s.words,
    rule: s.rule,
    value: {
      kind,
      ...figure,
      per: s.per,
      sameAs: null,
      partOf: s.part ? -1 : null,
      victims: s.phrase?.victims ?? null,
      victimsText:
        s.phrase === null
          ? null
          : sentence.text.slice(sentence.tokens[s.phrase.words.from]!.from, sentence.tokens[s.phrase.words.to - 1]!.to),
      side: null,
      scope: told.history ? 'historical' : 'incident',
      status: negated ? 'negated' : 'stated',
      attribution: null,
      place: null,
      when: null,
      harmWord: s.harmWord,
      named: s.phrase?.actor == null ? [] : [s.phrase.actor],
      group: group?.index ?? null,
      inclusive: s.harm === 'hit' && s.phrase?.more !== true,
      more: s.phrase?.more === true,
      numeral: count !== null || size !== null,
      aside: told.aside,
    },
  };
}
