import type { Count } from '../../text/counts/index.js';
import type { Harm } from '../lexicon/verbs.js';
import { objects, phraseStarting, verbGroup } from '../order.js';
import type { PhraseContext } from '../phrases/index.js';
import type { Reality, Statement } from '../statement.js';
import { countEnding, countPhrase, one } from './count-phrase.js';

const DEATH_MODIFIER =
  /^(?:civilian|military|combat|army|police|coalition|traffic|road|confirmed|reported|battlefield|related|-|covid|covid-19|coronavirus|cholera|ebola|flu|drug|gun|accidental|violent|new|further|more|additional|shooting|child|infant|maternal|allied|american|british|u\.s\.|us|russian|ukrainian|israeli|palestinian|iraqi|syrian|afghan|heat-related|storm-related|weather-related|serious|minor|critical|severe|known|fatal|total|overall|recorded|other|separate)$/;

/** "350 military deaths", "three deaths", "further civilian deaths". */
export function countedAt(context: PhraseContext, i: number, harm: Harm | 'casualties'): Statement[] {
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
    const first = countEnding(context, count.words.from - 1);
    const joint = tokens[count.words.from - 1]?.lower === 'and' && tokens.some((t) => t.lower === 'respectively');
    // "reported 14 and nine deaths respectively"
    if (first !== undefined && joint && first.percent === null)
      return [first, count].flatMap((c) =>
        one(context, {
          harm,
          phrase: { ...countPhrase(c, c === count ? i + 1 : c.words.to), victims },
          words: { from: c.words.from, to: c === count ? i + 1 : c.words.to },
          harmWord: i,
          rule: 'casualties/number-deaths',
        }),
      );
    const of = next === 'of' ? phraseStarting(context, i + 2) : undefined;
    if (of !== undefined && of.count === null && of.plural)
      return one(context, {
        harm,
        phrase: { ...of, count, words: { from: count.words.from, to: of.words.to } },
        words: { from: count.words.from, to: of.words.to },
        harmWord: i,
        rule: 'casualties/number-deaths',
      });
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
export function doneTo(context: PhraseContext, i: number, harm: Harm): Statement[] {
  const { tokens } = context.sentence;
  let kind = harm;
  let attempted = false;
  for (let k = i - 1; k >= Math.max(0, i - 3); k -= 1) {
    if (/^(?:fatal|deadly|lethal)$/.test(tokens[k]!.lower)) kind = harm === 'hit' ? 'killed' : harm;
    if (/^(?:attempted|attempt|conspiracy|alleged)$/.test(tokens[k]!.lower)) attempted = tokens[k]!.lower !== 'alleged';
  }
  if (harm === 'hit' && tokens[i + 1]?.lower === 'death') return [];
  if (attempted) return [];
  // "the massacre [of six villagers]": a word that the wire put in
  const of = /^[[(]$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (tokens[of]?.lower === 'of') {
    // "the shooting death of a 15-year-old"
    return objects(context, of + 1).flatMap((phrase) =>
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
    // "no immediate reports of casualties", "without word of deaths": nobody has told of any
    if (
      tokens.slice(Math.max(0, v - 3), v).some((t) => /^(?:no|without|any|awaiting)$/.test(t.lower)) &&
      tokens[v + 1]?.lower === 'of'
    )
      return undefined;
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
