import type {
  Actor,
  Casualty,
  CasualtyIndex,
  CasualtyKind,
  CasualtyStatus,
  DateMention,
  Document,
  PlaceIndex,
  Sentence,
  Settings,
  WhenValue,
} from '../core/index.js';
import { spanOfWords } from '../core/index.js';
import { isOfDisaster, sumsOf } from './attributes/period.js';
import { isCumulative, isHistorical, isOfConflict, type PlacesAt, whenSaid } from './attributes/setting.js';
import { sideOf } from './attributes/side.js';
import { type ActorsAt, type SourceFound, sourceOf } from './attributes/source.js';
import { isSuperseded, takesUp } from './background.js';
import type { VictimGroup } from './discourse/index.js';
import { figuresOf, kindOf } from './figures.js';
import type { Statement } from './statement.js';

export interface World {
  readonly document: Document;
  readonly settings: Settings;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly places: PlacesAt;
  readonly actors: readonly Actor[];
  readonly actorsAt: ActorsAt;
  /** Whether a date or a place stands between two words of a sentence. */
  readonly between: (sentence: Sentence, from: number, to: number) => boolean;
}

/** Where the article tells another story: another incident, a year's statistics. */
export interface Told {
  readonly aside: boolean;
}

interface Setting {
  readonly plain: boolean;
  readonly history: boolean;
  readonly sentence: Sentence;
  readonly harmWord: number;
  readonly when: WhenValue | null;
  readonly place: PlaceIndex | null;
}

/** Statements with their groups → casualties with all that is known of each. */
export function assemble(
  world: World,
  statements: readonly Statement[],
  groups: readonly (VictimGroup | null)[],
  told: ReadonlyMap<number, Told>,
): Casualty[] {
  const out: Casualty[] = [];
  let last: Setting | undefined;
  const ofConflict = isOfConflict(world.sentences);
  const summing = sumsBySentence(world.sentences, statements);
  statements.forEach((s, i) => {
    const sentence = world.sentences[s.sentence]!;
    const here = told.get(s.sentence)!;
    const source = sourceOf(sentence, s.harmWord, world.actorsAt);
    const group = groups[i]!;
    const before = group === null ? undefined : out.find((c, k) => groups[k] === group && c.value.when !== null);
    // "killing six and injuring 13": told of one place and day, unless another stands between
    const joint =
      last !== undefined && last.sentence === sentence && !world.between(sentence, last.harmWord, s.words.from)
        ? last
        : undefined;
    const place = joint !== undefined && joint.place !== null ? joint.place : world.places.of(sentence, s);
    const when =
      joint !== undefined && joint.when !== null
        ? joint.when
        : whenSaid(world.dates, sentence, s, world.document.metadata.published);
    // "the bridge fell in 2019, killing six. Nine more were hurt in the collapse": still history
    const past = last?.history === true && when === null && takesUp(last.sentence, sentence);
    const near =
      past ||
      (last?.plain === true &&
        !here.aside &&
        (last.sentence.block === sentence.block || sentence.index - last.sentence.index <= 2))
        ? last
        : undefined;
    const figures = figuresOf(s, world.settings);
    const history = past || isHistorical(when, world.document.metadata.published);
    const sums = summing.has(s);
    const casualty: Casualty = {
      kind: 'casualty',
      span: spanOfWords(sentence, s.words),
      sentence: sentence.index,
      words: s.words,
      rule: s.rule,
      value: {
        kind: kindOf(s, statements, groups, i),
        ...figures,
        per: s.per,
        sameAs: null,
        partOf: null,
        victims: s.phrase?.victims ?? alikeBefore(out.at(-1), s)?.value.victims ?? null,
        victimsText: s.phrase === null ? null : textOf(sentence, s.phrase.words.from, s.phrase.words.to),
        side: sideOf(sentence, s, source, world.actorsAt, world.actors) ?? alikeBefore(out.at(-1), s)?.value.side ?? null,
        scope: history ? 'historical' : sums || isCumulative(sentence, s, ofConflict) ? 'cumulative' : 'incident',
        status: statusOf(s, source, world.actorsAt),
        attribution: source?.source ?? null,
        place: place ?? near?.place ?? null,
        when: when ?? (sums ? null : inherited(before?.value.when ?? near?.when ?? null)),
        harmWord: s.harmWord,
        named: namedOf(s, group),
        group: group?.index ?? null,
        inclusive: s.harm === 'hit' && s.phrase?.more !== true,
        more: s.phrase?.more === true || (s.phrase?.ordinal ?? 1) > 1,
        among: s.phrase !== null && s.phrase.partOf !== null && (s.phrase.partOf.definite || s.phrase.partOf.form === 'pronoun'),
        nth: s.phrase?.ordinal ?? null,
        numeral: (s.phrase?.count ?? null) !== null || (s.phrase?.noun?.size ?? null) !== null,
        attacker: group?.attacker === true,
        aside: here.aside,
        earlier: isSuperseded(sentence, s.harmWord),
        sums,
      },
    };
    last = {
      plain: !here.aside && !history,
      history,
      sentence,
      harmWord: s.harmWord,
      when: casualty.value.when,
      place: casualty.value.place,
    };
    out.push(casualty);
  });
  return relate(out, statements);
}

function sumsBySentence(sentences: readonly Sentence[], statements: readonly Statement[]): ReadonlySet<Statement> {
  const bySentence = new Map<number, Statement[]>();
  for (const s of statements) bySentence.set(s.sentence, [...(bySentence.get(s.sentence) ?? []), s]);
  const disaster = isOfDisaster(sentences);
  return new Set([...bySentence].flatMap(([index, list]) => [...sumsOf(sentences[index]!, list, disaster)]));
}

/** "14 rebels were killed, but the army said 12 died": the bare number is of the same people. */
const alikeBefore = (before: Casualty | undefined, s: Statement): Casualty | undefined =>
  before !== undefined && before.sentence === s.sentence && before.value.kind === s.harm && s.phrase?.form === 'count'
    ? before
    : undefined;
const textOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.text.slice(sentence.tokens[from]!.from, sentence.tokens[to - 1]!.to);
const inherited = (when: WhenValue | null): WhenValue | null => (when === null ? null : { ...when, basis: 'inherited' });

const PARTIES = new Set(['REB', 'MIL', 'UAF', 'SPY']);
function statusOf(s: Statement, source: SourceFound | null, actors: ActorsAt): CasualtyStatus {
  if (s.reality === 'negated' || s.reality === 'denied' || s.reality === 'not_admitted') return s.reality;
  if (s.confirmed) return 'confirmed';
  if (source === null) return 'stated';
  if (source.stance !== 'stated') return source.stance;
  const actor = source.source.actor === null ? null : actors.get(source.source.actor);
  return actor !== null && actor.sector !== null && PARTIES.has(actor.sector) ? 'claimed' : 'stated';
}

function namedOf(s: Statement, group: VictimGroup | null): readonly number[] {
  const named = new Set<number>();
  if (s.phrase !== null && s.phrase.actor !== null) named.add(s.phrase.actor);
  if (group !== null && group.actor !== null) named.add(group.actor);
  return [...named];
}

/** Retellings name the first statement of their figure, parts the one of their total. */
function relate(casualties: readonly Casualty[], statements: readonly Statement[]): Casualty[] {
  const first = new Map<string, CasualtyIndex>();
  return casualties.map((c, i) => {
    const { value } = c;
    let { sameAs, partOf } = value;
    if (value.group !== null && value.status !== 'negated') {
      const key = `${value.group}:${value.kind}:${value.best}:${value.low}:${value.percent}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, i);
      else sameAs = earlier;
    }
    if (statements[i]!.part) partOf = totalOf(casualties, i, statements);
    return sameAs === null && partOf === null ? c : { ...c, value: { ...value, sameAs, partOf } };
  });
}

const HURT = new Set(['injured', 'casualties']);
const alike = (a: CasualtyKind, b: CasualtyKind): boolean => a === b || (HURT.has(a) && HURT.has(b));
/** The statement of the total: of the same sentence, else the nearest before, of more people. */
function totalOf(casualties: readonly Casualty[], i: number, statements: readonly Statement[]): CasualtyIndex | null {
  const part = casualties[i]!;
  const size = part.value.best ?? part.value.low ?? 0;
  let found: CasualtyIndex | null = null;
  let near = Number.POSITIVE_INFINITY;
  casualties.forEach((c, k) => {
    if (k === i || !alike(c.value.kind, part.value.kind) || c.value.status === 'negated') return;
    if (statements[k]!.part && c.sentence === part.sentence) return; // "two soldiers and three civilians": parts beside each other
    const whole = c.value.best ?? c.value.low ?? null;
    if (whole !== null && whole <= size) return;
    const away = c.sentence === part.sentence ? 0 : k < i ? part.sentence - c.sentence : Number.POSITIVE_INFINITY;
    if (away < near) {
      near = away;
      found = k;
    }
  });
  return found;
}
