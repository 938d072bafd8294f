import type { Count } from '../../text/counts/index.js';
import { COUNTED, DONE_TO, GROUPS, TOLLS } from '../lexicon/nouns.js';
import type { Harm } from '../lexicon/verbs.js';
import { objects, phraseEnding, phraseStarting, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases.js';
import { type Reality, type Statement, statement } from '../statement.js';

/** "350 military deaths", "the death toll rose to 45", "claimed 400 lives", "the bodies of 14 people", "the killing of a man". */
export function nounStatements(context: PhraseContext): Statement[] {
  const out: Statement[] = [];
  const { tokens } = context.sentence;
  for (let i = 0; i < tokens.length; i += 1) out.push(...nounAt(context, i));
  return out;
}

/** A number that counts harm, no people, as if it were a phrase. */
export function countPhrase(count: Count, to: number): PersonPhrase {
  return {
    words: { from: count.words.from, to },
    head: count.at,
    form: 'count',
    count,
    plural: (count.best ?? count.low ?? 2) !== 1,
    definite: count.definite && !count.more,
    more: count.more,
    partOf: null,
    noun: null,
    nounText: null,
    victims: null,
    gender: null,
    age: null,
    victim: false,
    ordinal: null,
    actor: null,
    name: null,
  };
}

const one = (context: PhraseContext, given: Omit<Parameters<typeof statement>[0], 'sentence'>): Statement[] => [
  statement({
    sentence: context.sentence.index,
    ...given,
    ...(given.phrase?.count?.best === 0 ? { reality: 'negated' as const } : {}),
  }),
];

function nounAt(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const word = tokens[i]!.lower;
  if (word === 'toll') return toll(context, i);
  if (word === 'lives') return lives(context, i);
  if (word === 'life') return life(context, i);
  if (word === 'body' || word === 'bodies' || word === 'remains' || word === 'corpses' || word === 'corpse')
    return bodies(context, i);
  if (word === 'number') return numberOf(context, i);
  if (word === 'among') return among(context, i);
  if (word === 'victims' || word === 'victim') return shotVictims(context, i);
  const counted = COUNTED.get(word);
  if (counted !== undefined) {
    const found = countedAt(context, i, counted);
    if (found.length > 0) return found;
  }
  const done = DONE_TO.get(word);
  return done === undefined ? [] : doneTo(context, i, done);
}

const countEnding = (context: PhraseContext, to: number): Count | undefined => context.counts.find((c) => c.words.to === to);
const countStarting = (context: PhraseContext, from: number): Count | undefined =>
  context.counts.find((c) => c.words.from === from || c.at === from);

const DEATH_MODIFIER =
  /^(?:civilian|military|combat|army|police|coalition|traffic|road|confirmed|reported|battlefield|related|-|covid|covid-19|coronavirus|cholera|ebola|flu|drug|gun|accidental|violent|new|further|more|additional|shooting|child|infant|maternal|allied|american|british|u\.s\.|us|russian|ukrainian|israeli|palestinian|iraqi|syrian|afghan|heat-related|storm-related|weather-related|serious|minor|critical|severe|known|fatal|total|overall|recorded|other|separate)$/;

/** "350 military deaths", "three deaths", "further civilian deaths". */
function countedAt(context: PhraseContext, i: number, harm: Harm | 'casualties'): Statement[] {
  const { tokens } = context.sentence;
  let k = i;
  let hint = '';
  while (
    k > 0 &&
    countEnding(context, k) === undefined &&
    (DEATH_MODIFIER.test(tokens[k - 1]!.lower) || (tokens[k - 1]!.upos === 'ADJ' && context.at[k - 1] === -1))
  ) {
    hint = `${tokens[k - 1]!.lower} ${hint}`;
    k -= 1;
  }
  const count = countEnding(context, k);
  const plural = tokens[i]!.lower.endsWith('s') || tokens[i]!.lower.endsWith('ies');
  const victims = /civilian/.test(hint)
    ? ('civilians' as const)
    : /military|combat|army|coalition|battlefield/.test(hint)
      ? ('combatants' as const)
      : /police/.test(hint)
        ? ('police' as const)
        : /child|infant/.test(hint)
          ? ('children' as const)
          : null;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === 'rate' || next === 'rates' || next === 'penalty' || next === 'threats' || next === 'toll') return [];
  if (count !== undefined && count.percent === null) {
    if (count.best === 1 && plural) return [];
    const of = next === 'of' ? phraseStarting(context, i + 2) : undefined;
    if (of !== undefined && of.count === null && of.plural)
      return one(context, {
        harm,
        phrase: { ...of, count, words: { from: count.words.from, to: of.words.to } },
        words: { from: count.words.from, to: of.words.to },
        harmWord: i,
        rule: 'casualties/number-deaths',
      });
    // "six injuries" of one man: no count of people
    if (
      harm === 'injured' &&
      /^(?:serious|minor)?/.test(next) &&
      /^(?:to|including)$/.test(next) &&
      plural &&
      !/^(?:to)$/.test(next) === false
    )
      return [];
    return one(context, {
      harm,
      phrase: { ...countPhrase(count, i + 1), victims },
      words: { from: count.words.from, to: i + 1 },
      harmWord: i,
      rule: 'casualties/number-deaths',
    });
  }
  if (!plural || next === 'of' || context.at[i] !== -1) return [];
  const among = next === 'among' ? phraseStarting(context, i + 2) : undefined;
  const who = victims ?? among?.victims ?? null;
  const telling = tells(context, k);
  if (who === null && telling === undefined) return [];
  if (k === i && telling === undefined) return [];
  // "civilian deaths", "has not admitted to any fatalities": some, nobody says how many
  const bare: Count = {
    words: { from: k, to: i },
    at: k,
    low: null,
    best: null,
    high: null,
    qualifier: 'vague',
    vague: 'unspecified',
    percent: null,
    percentOf: null,
    more: false,
    definite: false,
  };
  const to = among === undefined ? i + 1 : among.words.to;
  return one(context, {
    harm,
    phrase: { ...countPhrase(bare, to), words: { from: k, to }, victims: who },
    words: { from: telling?.at ?? k, to },
    harmWord: i,
    rule: 'casualties/bare-plural',
    reality: telling?.reality ?? 'actual',
  });
}

/** "the death of a man", "the fatal shooting of two officers", "in the killings of four people"; "his girlfriend's murder". */
function doneTo(context: PhraseContext, i: number, harm: Harm): Statement[] {
  const { tokens } = context.sentence;
  let kind = harm;
  let attempted = false;
  for (let k = i - 1; k >= Math.max(0, i - 3); k -= 1) {
    if (/^(?:fatal|deadly|lethal)$/.test(tokens[k]!.lower)) kind = harm === 'hit' ? 'killed' : harm;
    if (/^(?:attempted|attempt|conspiracy|alleged)$/.test(tokens[k]!.lower)) attempted = tokens[k]!.lower !== 'alleged';
  }
  if (harm === 'hit' && tokens[i + 1]?.lower === 'death') return [];
  if (attempted) return [];
  const next = tokens[i + 1]?.lower;
  if (next === 'of') {
    // "the shooting death of a 15-year-old"
    return objects(context, i + 2).flatMap((phrase) =>
      one(context, { harm: kind, phrase, words: { from: i, to: phrase.words.to }, harmWord: i, rule: 'casualties/death-of' }),
    );
  }
  return [];
}

/** "denied any casualties", "acknowledged deaths", "has not admitted to fatalities": how the verb before tells it. */
function tells(context: PhraseContext, k: number): { readonly at: number; readonly reality: Reality } | undefined {
  const { tokens } = context.sentence;
  for (let v = k - 1; v >= Math.max(0, k - 4); v -= 1) {
    const verb = TELLING.exec(tokens[v]!.lower);
    if (verb === null) continue;
    const group = verbGroup(tokens, v);
    if (group.modal || group.to) return undefined;
    const owns = /^(?:admit|acknowledg|conced|confirm)/.test(verb[0]);
    if (group.not) return owns ? { at: v, reality: 'not_admitted' } : undefined;
    return { at: v, reality: verb[0].startsWith('den') ? 'denied' : 'actual' };
  }
  return undefined;
}
const TELLING =
  /^(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed)|confirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|report(?:s|ed|ing)?|caus(?:e|es|ed|ing)|inflict(?:s|ed|ing)?)$/;

const REACH =
  /^(?:to|at|of|reached|reaches|hit|hits|topped|tops|passed|passes|exceeded|exceeds|is|was|now|surpassed|surpasses|stands|above|past|beyond|around|near|nears|climbed|rises|rose|:)$/;
/** "the death toll rose to 45", "a toll of 12 dead", "the toll stood at 200". */
function toll(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const before = tokens[i - 1]?.lower ?? '';
  const harm = TOLLS.get(before) ?? 'killed';
  if (/^(?:a|heavy|road|bridge)$/.test(before) && tokens[i + 1]?.lower !== 'of') return [];
  for (let k = i + 1; k < Math.min(tokens.length, i + 14); k += 1) {
    const { lower } = tokens[k]!;
    if (/^[.;]$/.test(lower)) break;
    if (!REACH.test(lower)) continue;
    const count = countStarting(context, k + 1);
    if (count === undefined || count.percent !== null) continue;
    // "rose by 5 to 45", "from 10 to 45": the last figure
    const p = context.at[count.at]!;
    const phrase = p === -1 ? countPhrase(count, count.words.to) : context.phrases[p]!;
    return one(context, {
      harm,
      phrase,
      words: { from: i, to: phrase.words.to },
      harmWord: i,
      rule: 'casualties/toll-reached',
      total: true,
    });
  }
  return [];
}

/** "the number of dead rose to 90", "took the number of injured to 30". */
function numberOf(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  if (tokens[i + 1]?.lower !== 'of') return [];
  let harm: Harm | undefined;
  let k = i + 2;
  for (; k < Math.min(tokens.length, i + 7) && harm === undefined; k += 1) harm = GROUPS.get(tokens[k]!.lower);
  if (harm === undefined) return [];
  for (; k < Math.min(tokens.length, i + 18); k += 1) {
    if (/^[.;]$/.test(tokens[k]!.lower)) break;
    if (!REACH.test(tokens[k]!.lower)) continue;
    const count = countStarting(context, k + 1);
    if (count === undefined) continue;
    const p = context.at[count.at]!;
    const phrase = p === -1 ? countPhrase(count, count.words.to) : context.phrases[p]!;
    return one(context, {
      harm,
      phrase,
      words: { from: i, to: phrase.words.to },
      harmWord: i,
      rule: 'casualties/number-of-dead',
      total: true,
    });
  }
  return [];
}

/** "has claimed some 400 lives", "400 lives were lost", "the loss of 12 lives". */
function lives(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  let k = i;
  if (/^(?:civilian|human|american|innocent|young|more)$/.test(tokens[k - 1]?.lower ?? '')) k -= 1;
  const count = countEnding(context, k);
  if (count === undefined) return [];
  const before = tokens[count.words.from - 1]?.lower ?? '';
  const after = tokens.slice(i + 1, i + 5).map((t) => t.lower);
  const taken =
    /^(?:claim(?:ed|s|ing)?|t[oa]kes?|took|taken|taking|cost|costs|costing|lost|losing|of|ended)$/.test(before) ||
    (after.includes('lost') && /^(?:were|have|had|was)$/.test(after[0] ?? '')) ||
    after[0] === 'lost';
  if (!taken || /^sav/.test(before)) return [];
  return one(context, {
    harm: 'killed',
    phrase: countPhrase(count, i + 1),
    words: { from: before === 'of' ? count.words.from : Math.max(0, count.words.from - 1), to: i + 1 },
    harmWord: i,
    rule: 'casualties/lives-claimed',
  });
}

/** "cost a teenager his life", "claimed the life of a boy". */
function life(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const before = tokens[i - 1]?.lower ?? '';
  if (
    before === 'the' &&
    /^(?:claim(?:ed|s|ing)?|t[oa]kes?|took|taken|taking)$/.test(tokens[i - 2]?.lower ?? '') &&
    tokens[i + 1]?.lower === 'of'
  ) {
    return objects(context, i + 2).flatMap((phrase) =>
      one(context, {
        harm: 'killed',
        phrase,
        words: { from: i - 2, to: phrase.words.to },
        harmWord: i,
        rule: 'casualties/lives-claimed',
      }),
    );
  }
  if (/^(?:his|her)$/.test(before)) {
    const phrase = phraseEnding(context, i - 1);
    if (phrase !== undefined && /^(?:cost|costs|costing)$/.test(tokens[phrase.words.from - 1]?.lower ?? ''))
      return one(context, {
        harm: 'killed',
        phrase,
        words: { from: phrase.words.from, to: i + 1 },
        harmWord: i,
        rule: 'casualties/lives-claimed',
      });
  }
  return [];
}

const FOUND =
  /^(?:found|recovered|discovered|pulled|retrieved|removed|located|seen|lying|washed|identified|exhumed|counted|buried|unearthed|dug|spotted|fished|extracted|collected|shown|brought)$/;
/** "the bodies of 14 people were recovered", "12 bodies were found", "the boy's body". */
function bodies(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === 'of') {
    const victims = objects(context, i + 2);
    if (victims.length > 0)
      return victims.flatMap((phrase) =>
        one(context, {
          harm: 'killed',
          phrase,
          words: { from: i, to: phrase.words.to },
          harmWord: i,
          rule: 'casualties/bodies-of',
        }),
      );
  }
  const told = tokens.slice(Math.max(0, i - 8), i + 7).some((t) => FOUND.test(t.lower));
  if (!told) return [];
  let k = i;
  while (k > 0 && tokens[k - 1]!.upos === 'ADJ') k -= 1;
  if (/^(?:dead|lifeless|burned|charred|mutilated|decomposed|headless|bullet-riddled)$/.test(tokens[k - 1]?.lower ?? '')) k -= 1;
  const count = countEnding(context, k);
  if (count !== undefined && tokens[i]!.lower !== 'remains' && count.percent === null)
    return one(context, {
      harm: 'killed',
      phrase: countPhrase(count, i + 1),
      words: { from: count.words.from, to: i + 1 },
      harmWord: i,
      rule: 'casualties/bodies-found',
    });
  return [];
}

/** "among the dead were three children", "the dead include two officers". */
function among(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  let k = i + 1;
  if (tokens[k]?.lower === 'the' || tokens[k]?.lower === 'those') k += 1;
  const harm = GROUPS.get(tokens[k]?.lower ?? '');
  if (harm === undefined) return [];
  const group = k;
  for (k += 1; k < Math.min(tokens.length, group + 5); k += 1) if (phraseStarting(context, k) !== undefined) break;
  const after = objects(context, k);
  let victims = after;
  if (after.length === 0) {
    // "three children were among the dead"
    let j = i - 1;
    while (j > 0 && /^(?:was|were|are|is|been|also|be)$/.test(tokens[j]!.lower)) j -= 1;
    const before = phraseEnding(context, j + 1);
    victims = before === undefined ? [] : [before];
  }
  return victims.flatMap((phrase) =>
    one(context, {
      harm,
      phrase,
      words: { from: Math.min(i, phrase.words.from), to: Math.max(group + 1, phrase.words.to) },
      harmWord: group,
      rule: 'casualties/among-dead',
      part: true,
    }),
  );
}

/** "four gunshot victims", "a shooting victim". */
function shotVictims(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const kind = tokens[i - 1]?.lower ?? '';
  const harm: Harm | undefined = /^(?:gunshot|shooting|stabbing)$/.test(kind)
    ? 'hit'
    : /^(?:murder|homicide)$/.test(kind)
      ? 'killed'
      : /^(?:kidnap|kidnapping|abduction)$/.test(kind)
        ? 'abducted'
        : undefined;
  const p = context.at[i]!;
  if (harm === undefined || p === -1) return [];
  const phrase = context.phrases[p]!;
  if (phrase.count === null && phrase.plural) return [];
  return one(context, { harm, phrase, words: phrase.words, harmWord: i, rule: 'casualties/shot-victims' });
}
