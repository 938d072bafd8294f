import { isQuote, type Word } from './words.js';

/** Which way from the publication day a bare weekday or month looks: told as past, as surely gone ("since"), as future, or neither. */
export type Direction = 'past' | 'gone' | 'future' | null;
/** Penn tag of a word of the time rules; '' where the reader gives none. */
export type TagOf = (word: number) => string;

/** Verbs and adjectives that put what follows ahead ("is due on Friday", "plans to meet Sunday", "the vote set for May"). */
const AHEAD: ReadonlySet<string> = new Set(
  (
    'scheduled due slated expected expects expect planned plans plan planning hopes hope intends intend upcoming begins opens starts ends expires resumes ' +
    'faces awaits tentatively wants hoping preparing prepares postponed'
  ).split(' '),
);
const MODALS: ReadonlySet<string> = new Set('will shall ll would could should might must can may wo'.split(' '));
/** The verbs that "to" with a verb makes a plan: "agreed to meet", "was to sign", "ready to leave". */
const PLANS =
  /^(?:is|are|due|set|plan|plans|planned|planning|scheduled|expected|hopes|hope|hoped|intends|was|were|vowed|promised|agreed|agree|going|likely|ready|invited|asked|want|wants|decided|prepares|preparing|prepared|continue|ordered|called|urged|deadline|until|able)$/;
const PAST_VERBS: ReadonlySet<string> = new Set(
  (
    'said told was were had did went came took made began broke left gave found met held saw sent spoke led lost won fell rose got became kept brought ' +
    'killed shot struck hit fought fled wrote read put cut ran drew flew grew knew threw paid bought sold built caught taught thought stood understood ' +
    'withdrew overthrew swore shook stole chose froze drove rode arose awoke bore beat bit blew bound burst cast clung crept dealt dug drank ate fed felt ' +
    'forbade forgot forgave ground hung heard hid hurt laid lent lay lit meant quit rang sank sat sought sewed shone showed shut slid slept spent spun ' +
    'spread sprang stuck stung swam swept swung tore wept wore wound says has have been died'
  ).split(' '),
);
const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed speed seed feed united red bed hundred wounded weed proceed succeed exceed unprecedented alleged embed limited armed wed'.split(
    ' ',
  ),
);
const REACH = 20;
const NOUN = /^(?:NN|CD|DT|IN|JJ[RS]?$|PRP|RB|POS)/;

/** What one word says of the tense around it. */
function cue(words: readonly Word[], i: number, tagOf: TagOf): Direction {
  const { lower, text } = words[i]!;
  const tag = tagOf(i);
  if (lower === 'to')
    return PLANS.test(words[i - 1]?.lower ?? '') && (tagOf(i + 1) === '' || tagOf(i + 1) === 'VB') ? 'future' : null;
  if (lower === 'deadline') return 'future';
  if (MODALS.has(lower) && text === lower && (tag === '' || tag === 'MD')) {
    if (words[i + 1]?.lower === 'have') return 'past';
    return lower === 'could' && denied(words, i) ? null : 'future';
  }
  if (lower === 'set') {
    const then = words[i + 1]?.lower ?? '';
    if (/^(?:for|to)$/.test(then)) return 'future';
    return /^(?:aside|up|off|out|fire)$/.test(then) || (tag !== '' && !tag.startsWith('NN')) ? 'past' : null;
  }
  if (tag !== '' && NOUN.test(tag) && !(AHEAD.has(lower) && tag.startsWith('JJ'))) return null;
  // "the hastily planned trip": an adjective
  if (/^(?:planned|scheduled|expected)$/.test(lower) && /^(?:NN|JJ)/.test(tagOf(i + 1))) return null;
  if (AHEAD.has(lower)) return (lower === 'planned' || lower === 'scheduled') && cancelled(words, i) ? 'past' : 'future';
  const participle = tag === 'VBN' || (tag === '' && lower.endsWith('ed'));
  if (participle && ahead(words, i)) return 'future';
  if (participle && /^(?:is|are|being|get|gets)$/.test(words[i - 1]?.lower ?? '')) return null; // "fireworks are banned on"
  if (tag === 'VBD' || tag === 'VBN') return 'past';
  if (tag !== '') return lower === 'says' || ((lower === 'has' || lower === 'have') && tag !== 'VB') ? 'past' : null;
  if (PAST_VERBS.has(lower)) return 'past';
  return lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower) ? 'past' : null;
}

/** "will be held", "should be completed", "to be signed". */
function ahead(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const { lower } = words[k]!;
    if (lower === 'have' || lower === 'has' || lower === 'had' || lower === 'was' || lower === 'were') return false;
    if (lower === 'could' && denied(words, k)) return false;
    if (MODALS.has(lower)) return true;
    if (lower === 'to' && /^(?:be|get)$/.test(words[k + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "could not be reached Wednesday", "neither he nor his wife could be found": of the past. */
function denied(words: readonly Word[], i: number): boolean {
  if (words[i + 1]?.lower === 'not') return true;
  for (let k = i - 1; k >= 0 && k > i - 12; k--)
    if (/^(?:neither|nor|no|none|nobody|nothing)$/.test(words[k]!.lower)) return true;
  return false;
}

/** "the service planned for Saturday was cancelled". */
function cancelled(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k < i + 9; k++)
    if (/^(?:was|were)$/.test(words[k]!.lower)) return !/^(?:is|are|was|were|be)$/.test(words[i - 1]?.lower ?? '');
  return false;
}

/** "have died since Oct. 7", "since the war began on Oct. 7". */
function sinceBefore(words: readonly Word[], at: number, verb: number): boolean {
  for (let k = at - 1; k >= Math.max(0, verb - 5); k--) if (words[k]!.lower === 'since') return true;
  return false;
}

/** The tense around words [at, next): the nearest verb before them in the clause, else the first after. Reads a bounded number of words. */
export function directionAt(words: readonly Word[], at: number, next: number, tagOf: TagOf): Direction {
  const before = words[at - 1]?.lower;
  // "ways to get around Wednesday's ruling": a thing of that day, whatever the verb; "ahead of Sunday's vote" is to come
  if (isQuote(words[next]) && words[next + 1]?.lower === 's') {
    for (let i = next + 3; i < next + 6; i++) if (/^(?:will|would|is)$/.test(words[i]?.lower ?? '')) return 'future';
    return LEADING_UP.test(before ?? '') || (before === 'of' && words[at - 2]?.lower === 'ahead') ? 'future' : null;
  }
  // "the agenda for Monday", "a rally planned for Saturday was cancelled"
  if (before === 'for' && !/^(?:wanted|blamed|arrested|responsible|held)$/.test(words[at - 2]?.lower ?? ''))
    return cancelled(words, at - 2) ? 'past' : 'future';
  // "starts Friday"
  if (STARTS.test(words[at - 1]?.lower ?? '') || (before === 'on' && STARTS.test(words[at - 2]?.lower ?? ''))) return 'future';
  // "as early as Tuesday", "no later than Friday"
  if (before === 'as' && /^(?:early|soon)$/.test(words[at - 2]?.lower ?? '')) return 'future';
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const { text } = words[i]!;
    if (text === ';' || text === ':') break;
    const found = cue(words, i, tagOf);
    if (found === null) continue;
    if (found === 'past' && sinceBefore(words, at, i)) return 'gone';
    // "had until Friday to leave", "was given until Monday": still to come
    if (found === 'past' && (before === 'by' || before === 'until' || before === 'till'))
      return HELD.test(words[i]!.lower) ? 'future' : 'past';
    return found;
  }
  for (let i = next; i < words.length && i < next + 2 * REACH; i++) {
    if (words[i]!.text === ';') break;
    const found = cue(words, i, tagOf);
    if (found !== null) return found;
  }
  return null;
}

const STARTS = /^(?:starts|begins|opens|resumes|ends|closes|expires|starting|beginning|effective)$/;
const LEADING_UP = /^(?:before|for|until|upcoming)$/;
const HELD =
  /^(?:said|says|told|given|gave|has|have|had|ordered|extended|remanded|suspended|delayed|adjourned|closed|be|been|must|returned|postponed|granted|allowed)$/;
