import {
  BODY,
  type Casualty,
  type EventType,
  type Sentence,
  spanOfWords,
  type Telling,
  type Toll,
  unite,
} from '../core/index.js';
import { type Cast, is, wordSet } from './cast.js';
import { clauseOf } from './clause.js';
import { codesOf } from './codes.js';
import type { DatesBySentence } from './dates-here.js';
import { opensAnother } from './grounds.js';
import { syntaxOf } from './syntax.js';
import { dateOf } from './when.js';
import { geoPrecision, placeOf, wherePrec } from './where.js';

/**
 * Belongs: events that nothing tells but their victims and the means: "a youth was shot in the foot", "a woman is dead in a double shooting",
 * and the headline of a page whose text tells something else or stands in its captions only.
 * Not: deaths without a cause ("found dead in his flat"), figures of other stories and of history.
 */

interface Cause {
  readonly type: EventType;
  readonly mode: string | null;
  readonly words: ReadonlySet<string>;
}

/** What the words around the victims say of the cause, the plainest first. */
const CAUSES: readonly Cause[] = [
  {
    type: 'ASSAULT',
    mode: 'firearms',
    words: wordSet(
      'shot,shoots,shooting,shootings,gunshot,gunshots,gun-shot,gunfire,gunned,bullet,bullets,gunman,gunmen,shooter,shootout,shoot-out,gun,guns,pistol,handgun,rifle,shotgun',
    ),
  },
  {
    type: 'ASSAULT',
    mode: 'primitive',
    words: wordSet('stabbed,stabs,stabbing,stabbings,knife,knifed,machete,hacked,strangled,throat'),
  },
  {
    type: 'ASSAULT',
    mode: 'explosives',
    words: wordSet('bomb,bombs,bombing,bombings,grenade,landmine,land-mine'),
  },
  {
    type: 'ASSAULT',
    mode: null,
    words: wordSet(
      'murdered,martyred,slain,murder,murders,homicide,homicides,killing,killings,slaying,slayings,manslaughter,murder-suicide,assassinated,massacred,attack,attacks',
    ),
  },
  {
    type: 'ACCIDENT',
    mode: null,
    words: wordSet(
      'crash,crashes,crashed,collision,derailment,drowned,drowning,drowns,accident,blaze,explosion,blast,capsized,wreck,stampede,electrocuted,collapse,collapsed',
    ),
  },
  {
    type: 'DISASTER',
    mode: null,
    words: wordSet(
      'landslide,landslides,mudslide,mudslides,avalanche,earthquake,quake,flood,floods,flooding,cyclone,hurricane,typhoon,tornado,lightning,heatwave',
    ),
  },
];

const NO_TOLL: Toll = { killed: null, injured: null, missing: null, displaced: null, detained: null, abducted: null };
const HARM = new Set(['killed', 'injured', 'casualties']);
const TOLD = new Set(['stated', 'claimed', 'confirmed']);
/** The cause is named within so many sentences of the victims. */
const REACH = 6;
/** So many sentences of the text are its opening. */
const OPENING = 6;

/** One telling for each sentence that tells of people killed or hurt in this story, where something says by what. */
export function toldByVictims(
  casualties: readonly Casualty[],
  sentences: readonly Sentence[],
  cast: Cast,
  dates: DatesBySentence,
): Telling[] {
  const opening = new Set(
    sentences
      .filter((s) => BODY.has(s.kind))
      .slice(0, OPENING)
      .map((s) => s.index),
  );
  // an article is about people who came to harm where it begins with them; "many deaths", "the murder of activists" are no happening
  const own = casualties.filter(
    ({ value, sentence }) =>
      HARM.has(value.kind) &&
      TOLD.has(value.status) &&
      value.qualifier !== 'unspecified' &&
      value.per === null &&
      !value.aside &&
      value.scope === 'incident' &&
      (!BODY.has(sentences[sentence]!.kind) || opening.has(sentence)),
  );
  // the article's text; else its headline; else its captions
  const told =
    [BODY, new Set(['title']), new Set(['caption'])]
      .map((kinds) => own.filter((c) => kinds.has(sentences[c.sentence]!.kind)))
      .find((list) => list.length > 0) ?? [];
  const out: Telling[] = [];
  const seen = new Set<number>();
  for (const c of told) {
    if (seen.has(c.sentence)) continue;
    seen.add(c.sentence);
    const cause = causeOf(sentences, c.sentence);
    if (cause !== undefined) out.push(tellingOf(c, cause, sentences[c.sentence]!, cast, dates));
  }
  return out;
}

/** By what the people of a sentence came to harm: its own words, the headline's, or those that follow. */
function causeOf(sentences: readonly Sentence[], at: number): Cause | undefined {
  const near = sentences.filter(
    (s) => s.index === at || s.kind === 'title' || (s.index > at && s.index <= at + REACH && BODY.has(s.kind)),
  );
  near.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  for (const s of near) {
    const found = CAUSES.find(({ words }) => s.tokens.some((t) => is(words, t.lower, t.lower)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function tellingOf(c: Casualty, { type, mode }: Cause, sentence: Sentence, cast: Cast, dates: DatesBySentence): Telling {
  const s = syntaxOf(sentence);
  const head = c.value.harmWord;
  const own = clauseOf(s, head);
  const words = { from: Math.min(own.from, c.words.from), to: Math.max(own.to, c.words.to) };
  const clause = unite(spanOfWords(sentence, words), c.span);
  const when = dateOf(s, dates.get(sentence.index) ?? [], head, [], false, null) ?? null;
  const where = placeOf(s, cast, head, []);
  const place = where === undefined ? null : cast.places[where.place]!;
  const recipients = [...c.value.named];
  const codes = codesOf({
    type,
    mode,
    mutual: false,
    actors: [],
    recipients: recipients.map((i) => cast.actors[i]!),
    entry: 'harm',
    grenade: false,
    deaths: c.value.kind === 'killed',
  });
  return {
    type,
    mode,
    contexts: [],
    modality: 'actual',
    historical: false,
    clause,
    when,
    actors: [],
    recipients,
    thirdParties: [],
    instruments: [],
    place: where?.place ?? null,
    geoPrecision: place === null ? null : geoPrecision(place, where!.near),
    wherePrec: place === null ? null : wherePrec(place, where!.near),
    casualties: [],
    toll: NO_TOLL,
    attribution: [],
    codes,
    evidence: [
      {
        span: clause,
        trigger: spanOfWords(sentence, { from: head, to: head + 1 }),
        sentence: sentence.index,
        rule: 'events/told-by-victims',
      },
    ],
    confirms: false,
    refers: false,
    anchored: true,
    placeStated: where?.stated === true,
    mutual: false,
    ongoing: false,
    apart: opensAnother(s),
    ownTime: false,
    sinceThen: false,
    sums: false,
    frame: 'harm',
    entry: sentence.tokens[head]!.lower,
    nominal: false,
    words,
    headWord: head,
    along: [],
  };
}
