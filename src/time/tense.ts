import type { Word } from './words.js';

/** Which way from the publication day a bare weekday or month looks: told as past, as future, or neither. */
export type Direction = 'past' | 'future' | null;

/** What says that something is still to come ("will meet Sunday", "is due on Friday"). */
const FUTURE: ReadonlySet<string> = new Set(
  (
    'will shall ll scheduled due slated expected expects expect planned plans plan planning hopes intends intend upcoming coming going deadline postponed wants ' +
    'delayed tomorrow next must may can could should might begins opens starts ends expires resumes faces awaits tentatively would to set'
  ).split(' '),
);
/** "to" and "set" only in a construction: "is to meet", "set for", "set to". */
const PAST_VERBS: ReadonlySet<string> = new Set(
  (
    'said told was were had did went came took made began broke left gave found met held saw sent spoke led lost won fell rose got became kept brought ' +
    'killed shot struck hit fought fled wrote read put cut ran drew flew grew knew threw paid bought sold built caught taught thought stood understood ' +
    'withdrew overthrew swore shook stole chose froze drove rode arose awoke bore beat bit blew bound burst cast clung crept dealt dug drank ate fed felt ' +
    'forbade forgot forgave ground hung heard hid hurt laid lent lay lit meant quit rang sank sat sought sewed shone showed shut slid slept spent spun spread sprang stuck stung swam swept swung tore wept wore wound says has have been died'
  ).split(' '),
);
const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed speed seed feed united red bed hundred wounded weed proceed succeed exceed unprecedented alleged embed limited armed wed'.split(
    ' ',
  ),
);
const REACH = 18;

function cue(words: readonly Word[], i: number): Direction {
  const { lower } = words[i]!;
  if (lower === 'to') {
    const before = words[i - 1]?.lower ?? '';
    if (
      /^(?:is|are|due|set|plans|planned|planning|scheduled|expected|hopes|intends|was|were|vowed|promised|agreed|agree|going|likely|ready|invited|asked|want|wants|decided|prepares|preparing|prepared|continue|ordered|called|urged|deadline)$/.test(
        before,
      )
    )
      return 'future';
    return null;
  }
  if (lower === 'set') return /^(?:for|to)$/.test(words[i + 1]?.lower ?? '') ? 'future' : null;
  if (lower === 'may') return words[i]!.text === 'may' ? 'future' : null;
  if (FUTURE.has(lower)) {
    if (lower === 'would' || lower === 'could' || lower === 'should' || lower === 'might' || lower === 'must' || lower === 'can')
      return words[i + 1]?.lower === 'have' ? 'past' : 'future';
    if (lower === 'coming' || lower === 'next' || lower === 'plan' || lower === 'deadline' || lower === 'tomorrow')
      return lower === 'deadline' ? 'future' : null;
    return 'future';
  }
  if (PAST_VERBS.has(lower)) return 'past';
  if (lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower)) return 'past';
  return null;
}

/** The tense around words [at, next): the nearest verb before them in the clause, else the first after. Reads a bounded number of words. */
export function directionAt(words: readonly Word[], at: number, next: number): Direction {
  const before = words[at - 1]?.lower;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const text = words[i]!.text;
    if (text === ';' || text === ':') break;
    const found = cue(words, i);
    if (found === null) continue;
    if (found === 'past' && (before === 'by' || before === 'until' || before === 'till')) {
      return /^(?:said|says|told)$/.test(words[i]!.lower) ? 'future' : pastUntil(words, i);
    }
    return found;
  }
  for (let i = next; i < words.length && i < next + REACH; i++) {
    if (words[i]!.text === ';') break;
    const found = cue(words, i);
    if (found !== null) return found;
  }
  return null;
}

/** "had until Friday to leave", "was given until Monday": still to come. */
const pastUntil = (words: readonly Word[], i: number): Direction =>
  /^(?:given|gave|has|have|had|ordered|extended|remanded|suspended|delayed|adjourned|closed|be|been|must|returned)$/.test(
    words[i]!.lower,
  )
    ? 'future'
    : 'past';
