import type { PlaceForm, Sentence, Token, Words } from '../../core/index.js';
import { headOf } from '../../language/tree/index.js';
import { CLASS } from '../../world/index.js';
import type { Piece } from '../pieces.js';
import type { Candidate } from './candidate.js';

/** Verbs of governments: who says, signs or invades is not a stretch of land. */
const ACTS = new Set(
  `accuse accept agree announce appeal approve arm ask attack back ban begin blame block bomb boycott break call cancel cease claim close condemn confirm consider continue criticize cut declare decline defend demand
  denounce deny deploy detain dispatch disarm drop end enter execute expel express extend fear fire fight free give grant halt have help hold host impose insist intend invade invite join launch lift lose maintain mediate mobilize
  move negotiate offer oppose order pay plan pledge postpone prepare press proclaim promise propose protest provide pull push reach reaffirm receive recognize refuse reject release reply respond resume retaliate return say seek seize
  foil thwart vow blacklist designate jail arrest swap broker fund finance train harbour harbor ban curb restrict tighten ease freeze sever downgrade restore normalise normalize enrich procure import export ratify adopt repeal revoke scrap shelve delay
  evacuate repatriate hail praise applaud laud congratulate criticise slam decry deplore regret rebuke censure dismiss rebuff snub defy flout violate breach abide recall summon impose exchange trade clash annex occupy retake liberate
  sell send shell shoot sign stage start stop strike summon supply support suspend take test threaten train try urge veto vote vow want warn welcome win withdraw`.split(
    /\s+/,
  ),
);
/** "talks between Ankara and Moscow", "relations with Tehran". */
const DEALINGS =
  /\b(?:talks?|negotiations?|relations?|ties|tensions?|agreement|treaty|pact|war|alliance|dispute|dialogue|rapprochement|ambassador|envoy|pressure|sanctions?|backed|supported|accused|urged|warned|condemned|blamed|embroiling|against)\s+(?:\w+\s+){0,2}$/i;

/** "Baku's control", "Tehran's nuclear programme". */
const POWER =
  /^(?:control|rule|grip|decision|demands?|position|stance|support|policy|policies|request|proposal|role|influence|backing|intervention|allies|ally|offer|refusal|claims?|ambitions?|allegations?|invitation|response|army|military|forces|troops|nuclear|foreign|sovereignty|authority|interests?|relations?|ties|government|leaders?|concerns?|approval|consent|recognition|insistence|plans?|efforts?)$/;

/** "a suburb of the Lebanese capital Beirut", "the capital, Niamey": the town, not who rules in it. */
function isGround({ tokens }: Sentence, { from }: Words): boolean {
  const before = tokens[from - 1];
  const noun = before?.lower === ',' ? tokens[from - 2] : before;
  return noun !== undefined && (noun.lower === 'capital' || (noun === before && noun.lower === 'city'));
}

/** "Seoul and Washington condemned": the second of two names does what the first does; a longer row is a list. */
function firstJoined(sentence: Sentence, words: Words): Token {
  const { tokens, parsed } = sentence;
  const own = parsed ? headOf(sentence, words) : tokens[words.to - 1]!;
  const over = parsed && own.deprel === 'conj' ? tokens[own.head] : undefined;
  if (over?.upos !== 'PROPN') return own;
  const pair = tokens.filter((t) => t.head === over.index && t.deprel === 'conj').length === 1;
  return pair || TOGETHER.has(tokens[over.head]?.lemma ?? '') ? over : own;
}
/** What states do together, in a row as long as you like: "Burkina Faso, Mali and Niger signed a pact". */
const TOGETHER = new Set(
  'sign agree accuse condemn urge pledge vow impose announce expel launch invade attack declare suspend withdraw demand reject oppose support vote recognize'.split(
    ' ',
  ),
);

/** A government called by its country or capital is a metonym; a stretch of land is literal. */
export function formOf(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[], words: Words): PlaceForm {
  if ((candidate.classes & (CLASS.country | CLASS.capital)) === 0 || candidate.kind !== null) return 'literal';
  if (isGround(sentence, words)) return 'literal';
  const head = firstJoined(sentence, words);
  if (sentence.parsed) {
    const verb = sentence.tokens[head.head];
    if (head.deprel === 'nsubj' && verb !== undefined && verb.upos === 'VERB' && ACTS.has(verb.lemma)) return 'metonym';
    if (head.deprel === 'obl:agent') return 'metonym';
  } else {
    const next = sentence.tokens[words.to];
    const previous = sentence.tokens[words.from - 1];
    if (
      next !== undefined &&
      (next.upos === 'VERB' || next.upos === 'AUX') &&
      previous?.upos !== 'ADP' &&
      (ACTS.has(next.lemma) || /^(?:said|says|has|have|had|will|would)$/.test(next.lower))
    )
      return 'metonym';
  }
  const last = pieces[candidate.end - 1]!;
  if (candidate.classes & CLASS.capital && /^['’]s $/.test(last.gap) && POWER.test(pieces[candidate.end]?.lowerText ?? ''))
    return 'metonym';
  const before = sentence.text.slice(0, pieces[candidate.first]!.from);
  return /\b(?:with|between|and|to|against|by|on|among|embroiling|backed|accused|urged|warned|condemned|blamed)\s+$/.test(
    before,
  ) && DEALINGS.test(before)
    ? 'metonym'
    : 'literal';
}
