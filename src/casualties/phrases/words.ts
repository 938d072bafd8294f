import type { Token } from '../../core/index.js';

export const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'your',
  "'s",
  '’s',
  'whose',
]);

/** "23-year-old" and "4-month-old", in one token or several, ending before or at token j: its age in years and its first token. */
export function ageBefore(tokens: readonly Token[], j: number): { from: number; years: number } | undefined {
  if (!tokens[j]!.lower.includes('old')) return undefined;
  const single = /^(\w+(?:-\w+)?)-(year|month|week|day)s?-?olds?$/.exec(tokens[j]!.lower);
  if (single !== null) return { from: j, years: years(single[1]!, single[2]!) };
  const split = /^(year|month|week|day)s?-olds?$/.exec(tokens[j]!.lower);
  if (split !== null) {
    const k = tokens[j - 1]?.lower === '-' ? j - 2 : j - 1;
    return k < 0 ? undefined : { from: k, years: years(tokens[k]!.lower, split[1]!) };
  }
  if (!/^olds?$/.test(tokens[j]!.lower)) return undefined;
  let k = j - 1;
  if (tokens[k]?.lower === '-') k -= 1;
  const unit = /^(year|month|week|day)s?$/.exec(tokens[k]?.lower ?? '');
  if (unit === null) {
    const joined = /^(\w+)-(year|month|week|day)s?$/.exec(tokens[k]?.lower ?? '');
    return joined === null ? undefined : { from: k, years: years(joined[1]!, joined[2]!) };
  }
  k -= 1;
  if (tokens[k]?.lower === '-') k -= 1;
  return k < 0 ? undefined : { from: k, years: years(tokens[k]!.lower, unit[1]!) };
}
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
function years(number: string, unit: string): number {
  const value = /^\d+$/.test(number) ? Number(number) : SMALL.indexOf(number);
  if (value < 0) return -1;
  return unit === 'year' ? value : unit === 'month' ? Math.floor(value / 12) : 0; // "22-month-old"
}

/** Words of harm that follow a person noun in headlines though the tagger may call them nouns. */
const HARM_LIKE =
  /^(?:dead|killed|kills?|shot|hurt|injured|injures?|wounded|wounds?|die[sd]?|missing|arrested|stabbed|slain|hospitalized|hospitalised|held|trapped|detained|abducted|kidnapped|displaced|feared|fatally|critically|seriously|murdered|gunned|found|struck|hit|beaten|charged|shoots?|burned|drowned?|drowns|perish(?:ed)?|left|leaves|dies|dying|evacuated|homeless|jailed|executed|beheaded|unaccounted|recovering|critical|released|still|also|now|later|allegedly|reportedly|accidentally|accused|was|were)$/;
export const isHarmLike = (token: Token): boolean => HARM_LIKE.test(token.lower);
