import type {
  Actor,
  Casualty,
  CasualtyIndex,
  CasualtyKind,
  CasualtyStatus,
  CasualtyValue,
  DateMention,
  Document,
  PlaceIndex,
  Sentence,
  Settings,
  WhenValue,
} from '../core/index.js';
import { spanOfWords } from '../core/index.js';
import { isCumulative, isHistorical, type PlacesAt, whenSaid } from './attributes/setting.js';
import { sideOf } from './attributes/side.js';
import { type ActorsAt, type SourceFound, sourceOf } from './attributes/source.js';
import type { VictimGroup } from './discourse.js';
import type { Statement } from './statement.js';
import { vagueBest } from './vague.js';

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
  readonly sentence: Sentence;
  readonly harmWord: number;
  readonly when: WhenValue | null;
  readonly place: PlaceIndex | null;
}

type Figures = Pick<CasualtyValue, 'low' | 'best' | 'high' | 'qualifier' | 'vague' | 'percent' | 'percentOf'>;

/** Statements with their groups → casualties with all that is known of each. */
export function assemble(
  world: World,
  statements: readonly Statement[],
  groups: readonly (VictimGroup | null)[],
  told: ReadonlyMap<number, Told>,
): Casualty[] {
  const out: Casualty[] = [];
  let last: Setting | undefined;
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
    const near =
      last?.plain === true && !here.aside && (last.sentence.block === sentence.block || sentence.index - last.sentence.index <= 2)
        ? last
        : undefined;
    const figures = figuresOf(s, world.settings);
    const history = isHistorical(when, world.document.metadata.published);
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
        scope: history ? 'historical' : isCumulative(sentence, s) ? 'cumulative' : 'incident',
        status: statusOf(s, source, world.actorsAt),
        attribution: source?.source ?? null,
        place: place ?? near?.place ?? null,
        when: when ?? inherited(before?.value.when ?? near?.when ?? null),
        harmWord: s.harmWord,
        named: namedOf(s, group),
        group: group?.index ?? null,
        inclusive: s.harm === 'hit' && s.phrase?.more !== true,
        more: s.phrase?.more === true || (s.phrase?.ordinal ?? 1) > 1,
        among: s.phrase !== null && s.phrase.partOf !== null && (s.phrase.partOf.definite || s.phrase.partOf.form === 'pronoun'),
        numeral: (s.phrase?.count ?? null) !== null || (s.phrase?.noun?.size ?? null) !== null,
        attacker: group?.attacker === true,
        aside: here.aside,
      },
    };
    last = {
      plain: !here.aside && !history,
      sentence,
      harmWord: s.harmWord,
      when: casualty.value.when,
      place: casualty.value.place,
    };
    out.push(casualty);
  });
  return relate(out, statements);
}

/** "14 rebels were killed, but the army said 12 died": the bare number is of the same people. */
const alikeBefore = (before: Casualty | undefined, s: Statement): Casualty | undefined =>
  before !== undefined && before.sentence === s.sentence && before.value.kind === s.harm && s.phrase?.form === 'count'
    ? before
    : undefined;
const textOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.text.slice(sentence.tokens[from]!.from, sentence.tokens[to - 1]!.to);
const inherited = (when: WhenValue | null): WhenValue | null => (when === null ? null : { ...when, basis: 'inherited' });

/** The struck are hurt, unless the article tells that some of them died. */
function kindOf(
  s: Statement,
  statements: readonly Statement[],
  groups: readonly (VictimGroup | null)[],
  i: number,
): CasualtyKind {
  if (s.harm !== 'hit') return s.harm;
  const group = groups[i];
  return group !== null &&
    group !== undefined &&
    !group.single &&
    group.harms.has('killed') &&
    statements[i]!.phrase?.count === null
    ? 'casualties'
    : 'injured';
}

function figuresOf(s: Statement, settings: Settings): Figures {
  const count = s.phrase?.count ?? null;
  if (s.reality === 'negated')
    return { low: 0, best: 0, high: 0, qualifier: 'exact', vague: null, percent: null, percentOf: null };
  if (count !== null) {
    const unspecified = count.vague === 'unspecified';
    const best = count.best ?? (count.vague === null ? null : vagueBest(count.vague, settings.vagueCounts));
    return {
      // ACLED enters 12 for "dozens", fewer than the word says: the asked-for convention then sets the floor as well
      low: count.low !== null && best !== null && best < count.low ? best : count.low,
      best,
      high: count.high,
      qualifier: unspecified ? 'unspecified' : count.qualifier,
      vague: count.vague,
      percent: count.percent,
      percentOf: count.percentOf,
    };
  }
  const size = s.phrase?.noun?.size ?? null;
  const n = size ?? (s.phrase !== null && !s.phrase.plural ? 1 : null);
  if (n !== null) return { low: n, best: n, high: n, qualifier: 'exact', vague: null, percent: null, percentOf: null };
  return {
    low: null,
    best: vagueBest('unspecified', settings.vagueCounts),
    high: null,
    qualifier: 'unspecified',
    vague: 'unspecified',
    percent: null,
    percentOf: null,
  };
}

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
    if (statements[i]!.part) partOf = totalOf(casualties, i);
    return sameAs === null && partOf === null ? c : { ...c, value: { ...value, sameAs, partOf } };
  });
}

const HURT = new Set(['injured', 'casualties']);
const alike = (a: CasualtyKind, b: CasualtyKind): boolean => a === b || (HURT.has(a) && HURT.has(b));
/** The statement of the total: of the same sentence, else the nearest before, of more people. */
function totalOf(casualties: readonly Casualty[], i: number): CasualtyIndex | null {
  const part = casualties[i]!;
  const size = part.value.best ?? part.value.low ?? 0;
  let found: CasualtyIndex | null = null;
  let near = Number.POSITIVE_INFINITY;
  casualties.forEach((c, k) => {
    if (k === i || !alike(c.value.kind, part.value.kind) || c.value.status === 'negated') return;
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
