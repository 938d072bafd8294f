import { BODY, type Layers, type Sentence, type Stage } from '../core/index.js';
import { datesIn } from '../time/index.js';
import { assemble, type Told } from './assemble.js';
import { PlacesAt } from './attributes/setting.js';
import { ActorsAt } from './attributes/source.js';
import { isAside, isLink, staysAside } from './background.js';
import { displacedStatements } from './constructions/displaced.js';
import { ellipticStatements } from './constructions/elliptic.js';
import { nounStatements } from './constructions/nouns.js';
import { withRate } from './constructions/rates.js';
import { stateStatements } from './constructions/states.js';
import { verbStatements } from './constructions/verbs.js';
import { groupVictims } from './discourse/index.js';
import { type NamedSpan, type PhraseContext, readPhrases } from './phrases/index.js';
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
    const told = new Map<number, Told>();
    let last: { sentence: Sentence; told: Told } | undefined;
    for (const sentence of layers.sentences) {
      const dates = datesIn(layers.dates, sentence).map(({ date }) => date);
      const context = readPhrases(sentence, dates, layers.actors, persons.get(sentence.index) ?? agedNames(sentence));
      contexts.push(context);
      const found = sentenceStatements(context);
      const { index } = sentence;
      let here: Told = { aside: isAside(sentence) || isLink(sentence, layers.sentences[index - 1], layers.sentences[index + 1]) };
      // "he died there", "in that attack": still the other story
      if (
        (last?.told.aside === true && staysAside(sentence)) ||
        (last !== undefined &&
          last.sentence.block === sentence.block &&
          dates.length === 0 &&
          found.length > 0 &&
          found.every((s) => s.phrase?.form === 'pronoun'))
      )
        here = last!.told;
      told.set(sentence.index, here);
      if (found.length > 0) last = { sentence, told: here };
      statements.push(...found);
    }
    const suicide = layers.sentences.some((sentence) => /\bmurder[- ]suicide\b/i.test(sentence.text));
    const kept = statements
      .filter((s) => TELLS.has(layers.sentences[s.sentence]!.kind))
      .map((s): Statement => (suicide && s.self && s.harm === 'hit' ? { ...s, harm: 'killed' } : s));
    const { of } = groupVictims(kept);
    return assemble(
      {
        document: layers.document,
        settings: layers.settings,
        sentences: layers.sentences,
        dates: layers.dates,
        places: new PlacesAt(layers.places),
        actors: layers.actors,
        actorsAt: new ActorsAt(layers.actors),
        between: (sentence, from, to) =>
          datesIn(layers.dates, sentence).some(({ date }) => date.words.from > from && date.words.to <= to) ||
          layers.places.some((p) =>
            p.mentions.some((m) => m.sentence === sentence.index && m.words.from > from && m.words.to <= to),
          ),
      },
      kept,
      of,
      told,
    );
  },
};

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
  const told = [
    ...verbStatements(context),
    ...stateStatements(context),
    ...nounStatements(context),
    ...displacedStatements(context),
  ];
  const first = joinPlurals(
    settle(told.filter((s) => !(s.condition && s.phrase?.count?.percent != null)))
      .map((s) => beside(context, s))
      .map((s) => killedOrHurt(context, s))
      .filter(
        (s, _, all) =>
          !all.some((other) => other !== s && other.harm === 'casualties' && other.phrase === s.phrase && s.phrase !== null),
      ),
  );
  return settle([...first, ...ellipticStatements(context, first)])
    .map((s) => withRate(context, s))
    .sort((a, b) => a.words.from - b.words.from || a.words.to - b.words.to);
}

const HURT_WORD = /^(?:wounded|injured|hurt|maimed)$/;
/** "1,500 soldiers killed or wounded", "killed or seriously injured": dead and hurt, not told apart. */
function killedOrHurt({ sentence: { tokens } }: PhraseContext, s: Statement): Statement {
  if (s.harm !== 'killed' || tokens[s.harmWord + 1]?.lower !== 'or') return s;
  const hurt = [2, 3].some((k) => HURT_WORD.test(tokens[s.harmWord + k]?.lower ?? ''));
  return hurt ? { ...s, harm: 'casualties', rule: 'casualties/killed-or-hurt' } : s;
}

/** "a teen was arrested for shooting another teen": beside the one who did it, no second victim. */
function beside(context: PhraseContext, s: Statement): Statement {
  if (s.phrase === null || !s.phrase.more || s.phrase.plural || s.phrase.ordinal !== null) return s;
  const other = context.phrases.some(
    (p) => p.words.to <= s.phrase!.words.from && !p.plural && p !== s.phrase && p.form !== 'count',
  );
  return other ? { ...s, phrase: { ...s.phrase, more: false } } : s;
}

/** "lawyers and activists were arrested": two nouns without a number are one statement. */
function joinPlurals(statements: readonly Statement[]): Statement[] {
  const out: Statement[] = [];
  for (const s of statements) {
    const last = out.at(-1);
    if (last !== undefined && last.harmWord === s.harmWord && last.harm === s.harm && bare(last) && bare(s)) {
      const victims = last.phrase!.victims === s.phrase!.victims ? s.phrase!.victims : 'mixed';
      const words = {
        from: Math.min(last.phrase!.words.from, s.phrase!.words.from),
        to: Math.max(last.phrase!.words.to, s.phrase!.words.to),
      };
      out[out.length - 1] = {
        ...last,
        words: { from: Math.min(last.words.from, s.words.from), to: Math.max(last.words.to, s.words.to) },
        phrase: { ...last.phrase!, words, victims },
      };
    } else out.push(s);
  }
  return out;
}
const bare = (s: Statement): boolean =>
  s.phrase?.plural === true && s.phrase.count === null && s.phrase.form === 'noun' && !s.part;

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
