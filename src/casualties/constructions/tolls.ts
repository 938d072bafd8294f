import type { Count } from '../../text/counts/index.js';
import { GROUPS, TOLLS } from '../lexicon/nouns.js';
import type { Harm } from '../lexicon/verbs.js';
import { objects, phraseEnding, phraseStarting, subjects } from '../order.js';
import type { PhraseContext } from '../phrases/index.js';
import type { Statement } from '../statement.js';
import { countEnding, countPhrase, countStarting, one } from './count-phrase.js';

const REACH =
  /^(?:to|at|of|reached|reaches|hit|hits|topped|tops|passed|passes|exceeded|exceeds|is|was|now|surpassed|surpasses|stands|above|past|beyond|around|near|nears|climbed|rises|rose|:)$/;
const RISE = /^(?:rose|risen|rises|rising|climbed|jumped|increased|grew|grown|soared|up)$/;
/** "the death toll rose to 45", "a toll of 12 dead", "the toll stood at 200". */
export function toll(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const before = tokens[i - 1]?.lower ?? '';
  const harm = TOLLS.get(before) ?? 'killed';
  if (/^(?:a|heavy|road|bridge)$/.test(before) && tokens[i + 1]?.lower !== 'of') return [];
  for (let k = i + 1; k < Math.min(tokens.length, i + 30); k += 1) {
    const { lower } = tokens[k]!;
    if (/^[.;]$/.test(lower)) break;
    if (!REACH.test(lower)) continue;
    if (k >= i + 14 && !(lower === 'to' && RISE.test(tokens[k - 1]!.lower))) continue; // behind a long "from the strike on ..."
    const count = countStarting(context, k + 1);
    if (count === undefined || count.percent !== null) continue;
    // "rose by 5 to 45", "from 10 to 45": the last figure
    return reached(context, i, count, harm, 'casualties/toll-reached');
  }
  return [];
}

/** The total that a toll word at i has come to. */
function reached(context: PhraseContext, i: number, count: Count, harm: Harm, rule: Statement['rule']): Statement[] {
  const p = context.at[count.at]!;
  // "has gone up to 35": reached, no bound
  const before = context.sentence.tokens[count.words.from - 1]?.lower ?? '';
  if (count.qualifier === 'at_most' && /^(?:gone|went|goes|going|climbed|shot|risen|jumped)$/.test(before)) {
    const exact: Count = { ...count, low: count.best, high: count.best, qualifier: 'exact' };
    const words = { from: i, to: count.words.to };
    return one(context, { harm, phrase: countPhrase(exact, count.words.to), words, harmWord: i, rule, total: true });
  }
  const phrase = p === -1 ? countPhrase(count, count.words.to) : context.phrases[p]!;
  return one(context, { harm, phrase, words: { from: i, to: phrase.words.to }, harmWord: i, rule, total: true });
}

/** "the number of dead rose to 90", "took the number of injured to 30". */
export function numberOf(context: PhraseContext, i: number): Statement[] {
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
    return reached(context, i, count, harm, 'casualties/number-of-dead');
  }
  return [];
}

/** "officials revised the figure of the dead to 275", "bringing the total to 11 dead": of the dead or the hurt, as the sentence says. */
export function revised(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  if (
    !tokens
      .slice(Math.max(0, i - 4), i)
      .some((t) =>
        /^(?:revis(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|lower(?:s|ed)?|updated?|put|puts|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|push(?:ed|es|ing)?)$/.test(
          t.lower,
        ),
      )
  )
    return [];
  const harm = tokens
    .map((t) => GROUPS.get(t.lower) ?? (t.lower === 'bodies' ? 'killed' : undefined))
    .find((h) => h !== undefined);
  if (harm === undefined) return [];
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k += 1) {
    if (/^[.;]$/.test(tokens[k]!.lower)) break;
    const count = /^(?:to|at)$/.test(tokens[k]!.lower) ? countStarting(context, k + 1) : undefined;
    if (count !== undefined && count.percent === null) return reached(context, i, count, harm, 'casualties/toll-reached');
  }
  return [];
}

/** "has claimed some 400 lives", "400 lives were lost", "the loss of 12 lives". */
export function lives(context: PhraseContext, i: number): Statement[] {
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
export function life(context: PhraseContext, i: number): Statement[] {
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
export function bodies(context: PhraseContext, i: number): Statement[] {
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
  while (k > 0 && countEnding(context, k) === undefined && tokens[k - 1]!.upos === 'ADJ') k -= 1;
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

/** "the dead included two soldiers, a policeman and three civilians". */
export function included(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const harm = GROUPS.get(tokens[i]!.lower);
  if (harm === undefined || !/^(?:the|those)$/.test(tokens[i - 1]?.lower ?? '')) return [];
  const verb = tokens[i + 1]?.lower === 'also' ? i + 2 : i + 1;
  if (!/^includ(?:e|es|ed)$/.test(tokens[verb]?.lower ?? '')) return [];
  return objects(context, verb + 1).flatMap((phrase) =>
    one(context, {
      harm,
      phrase,
      words: { from: i, to: phrase.words.to },
      harmWord: i,
      rule: 'casualties/among-dead',
      part: true,
    }),
  );
}

/** "among the dead were three children". */
export function among(context: PhraseContext, i: number): Statement[] {
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
    // "three children and two nurses were among the dead"
    let j = i - 1;
    while (j > 0 && /^(?:was|were|are|is|been|also|be)$/.test(tokens[j]!.lower)) j -= 1;
    victims = phraseEnding(context, j + 1) === undefined ? [] : subjects(context, j + 1);
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
export function shotVictims(context: PhraseContext, i: number): Statement[] {
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
