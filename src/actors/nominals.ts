import type { Sentence, Token } from '../core/index.js';
import { type Candidate, candidate } from './candidate.js';
import { countryWithin } from './countries.js';
import { isCapital, isPossessive, textOf } from './shape.js';
import { countryEnding } from './title.js';
import { BODY, BODY_END, GROUP, GROUP_END, GROUP_MODIFIER, TITLE, TITLE_END } from './words.js';

const NUMERAL =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|scores|hundreds|thousands|several|many|some|few|all|both|other|more|another|no|any|most)$/;
const DETERMINER = /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|your)$/;
/** Titles that one person alone bears, so that "the president" is somebody. */
const OFFICE =
  /^(?:(?:vice |deputy |acting |interim )?(?:president|premier|prime minister|chancellor|foreign minister|defen[cs]e minister|interior minister|finance minister|minister|king|queen|emir|sultan|pope|governor|mayor|secretary of state|secretary-general|secretary general|chief minister|senator|ambassador|envoy|spokes(?:man|woman|person)|chief justice|police chief|army chief|attorney general|prosecutor|judge|general|sheriff|speaker|opposition leader|rebel leader|leader|chairman|chairwoman|director|commander|colonel|captain|ombudsman|bishop|archbishop|ayatollah|cleric|coroner|ceo|chief executive))$/;

/** Who is not named: offices alone ("the president"), bodies by a common noun ("the Syrian army"), people ("two police officers", "gunmen"). */
export function nominalCandidates(sentence: Sentence): Candidate[] {
  const out: Candidate[] = [];
  const { tokens } = sentence;
  const upper = sentence.letterCase === 'upper';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADP') continue;
    if (!BODY_END.has(token.lower) && !TITLE_END.has(token.lower) && !GROUP_END.has(token.lower) && !/['’-]/.test(token.text))
      continue;
    // the last word of a noun phrase
    const next = tokens[i + 1];
    if (next && nounGoesOn(sentence, i)) continue;
    const { lower } = token;
    const odd = /['’-]/.test(token.text); // "hostage-taker", "d'affaires" as one token
    const c =
      (odd || BODY_END.has(lower) ? body(sentence, i, upper) : undefined) ??
      (odd || TITLE_END.has(lower) ? office(sentence, i) : undefined) ??
      (odd || GROUP_END.has(lower) ? people(sentence, i) : undefined);
    if (c) out.push(c);
  }
  return out;
}

/** "army | chief", "police-officer", "rebel-held": the noun is part of a longer one. */
function nounGoesOn(sentence: Sentence, i: number): boolean {
  const next = sentence.tokens[i + 1]!;
  const token = sentence.tokens[i]!;
  if (next.text === '-' && next.from === token.to) return true;
  if (/^(?:deputy|vice|chief|officer)$/.test(token.lower) && isCapital(token) && isCapital(next)) return true; // "Deputy | Prime Minister"
  if (next.upos !== 'NOUN' && next.upos !== 'PROPN') return false;
  if (sentence.parsed) return token.head === next.index && (token.deprel === 'compound' || token.deprel === 'amod');
  if (next.upos === 'PROPN') return !isCapital(token) && TITLE.has(token.lower); // "spokesman Peskov"
  return token.xpos !== 'NNS' || next.xpos === 'NNS';
}

interface Phrase {
  /** First token of the noun phrase without its article. */
  readonly from: number;
  readonly outer: number;
  readonly definite: boolean;
  readonly numeral: boolean;
}

/** Takes the modifiers before a noun. */
function phraseOf(sentence: Sentence, head: number, top = head): Phrase {
  const { tokens } = sentence;
  let from = head;
  let numeral = false;
  for (let i = head - 1; i >= 0 && head - i <= 8; i--) {
    const token = tokens[i]!;
    if (DETERMINER.test(token.lower)) return { from, outer: i, definite: token.lower !== 'a' && token.lower !== 'an', numeral };
    if (isPossessive(token)) {
      const owner = countryEnding(sentence, i);
      return owner
        ? { from: owner.from, outer: owner.from, definite: true, numeral }
        : { from, outer: from, definite: true, numeral };
    }
    if (token.upos === 'NUM' || NUMERAL.test(token.lower)) {
      numeral = true;
      from = i;
      continue;
    }
    if (token.lower === 'of' && i > 0 && NUMERAL.test(tokens[i - 1]!.lower)) {
      from = i - 1; // "hundreds of demonstrators"
      numeral = true;
      i--;
      continue;
    }
    if (token.lower === 'dead' && numeral) break; // "shot dead | five people"
    if (BOUND.test(token.lower)) break; // "at least five civilians", "more than 60 students"
    if (token.text === '-' || (token.upos === 'CCONJ' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]))) continue; // "Armenian and Azerbaijani officials"
    if (
      token.upos === 'ADJ' ||
      token.upos === 'NOUN' ||
      token.upos === 'PROPN' ||
      (token.upos === 'VERB' && sentence.parsed && token.deprel === 'amod')
    ) {
      if (sentence.parsed && !within(sentence, i, top)) break;
      from = i;
      continue;
    }
    break;
  }
  return { from, outer: from, definite: false, numeral };
}

const BOUND = /^(?:least|most|more|less|fewer|than|nearly|almost|about|around|approximately|roughly|over|under)$/;

/** Whether the tree hangs token `i` on the phrase's head, by whatever steps. */
function within(sentence: Sentence, i: number, head: number): boolean {
  let at = i;
  for (let steps = 0; steps < 6; steps++) {
    const up = sentence.tokens[at]!.head;
    if (up === head) return true;
    const flat = sentence.tokens[at]!.deprel === 'flat'; // "Kaduna | State government": hangs on the name's first word
    if ((up < i && !flat) || up < 0 || up > head) return false;
    at = up;
  }
  return false;
}

const lemmaText = (sentence: Sentence, from: number, to: number): string =>
  textOf(sentence, from, to).toLowerCase().replace(/’/g, "'");

function body(sentence: Sentence, head: number, upper: boolean): Candidate | undefined {
  for (let n = Math.min(3, head + 1); n >= 1; n--) {
    const noun = BODY.get(lemmaText(sentence, head + 1 - n, head + 1));
    if (!noun) continue;
    if (isCapital(sentence.tokens[head]) && !upper && head > 0) return undefined; // a name: the head words found it
    const start = head + 1 - n;
    const phrase = phraseOf(sentence, start, sentence.tokens[start]!.head < 0 || n === 1 ? head : Math.max(head, start));
    const land = countryWithin(sentence, phrase.from, start) ?? afterOf(sentence, head + 1);
    // "a company", "some hospital": one of many
    if (
      /^(?:company|hospital|university|church|court|newspaper|charity|gang|group|congress|senate|resistance)$/.test(
        sentence.tokens[head]!.lower,
      ) &&
      n === 1 &&
      !land &&
      !phrase.definite
    )
      return undefined;
    return candidate(sentence, phrase.from, head + 1, noun.kind, 'actors/body-noun', 1.5 + n * 0.1, {
      form: land !== undefined && /(?:ministry|foreign office)$/.test(lemmaText(sentence, start, head + 1)) ? 'name' : 'nominal', // "Armenian defense ministry"
      sector: noun.sector,
      country: land ?? null,
      plural: /s$/.test(sentence.tokens[head]!.lower) && noun.kind === 'group',
      phraseFrom: phrase.outer,
      phraseTo: head + 1,
    });
  }
  return undefined;
}

function afterOf(sentence: Sentence, i: number): string | undefined {
  const { tokens } = sentence;
  if (!/^(?:of|in|from)$/.test(tokens[i]?.lower ?? '')) return undefined;
  const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  return countryWithin(sentence, at, Math.min(tokens.length, at + 3));
}

function office(sentence: Sentence, head: number): Candidate | undefined {
  const { tokens } = sentence;
  for (let n = Math.min(4, head + 1); n >= 1; n--) {
    const text = lemmaText(sentence, head + 1 - n, head + 1);
    const title = TITLE.get(text);
    if (!title || !OFFICE.test(text)) continue;
    const phrase = phraseOf(sentence, head);
    const before = tokens[phrase.outer]!;
    const land = countryWithin(sentence, phrase.from, head) ?? afterOf(sentence, head + 1);
    const owned = /^(?:its|their|his|her|our)$/.test(before.lower);
    // "the president", "the Russian president", "Armenia's prime minister"; "a president", "president" alone say nobody
    if (!phrase.definite && land === undefined && !/^(?:a|an)$/.test(before.lower)) return undefined;
    if (owned && land === undefined && !/^(?:spokes|deputy|chief)/.test(text)) return undefined;
    const sector = title.sector;
    return candidate(sentence, phrase.from, head + 1, 'person', 'actors/office', 1.6, {
      form: phrase.definite || land !== undefined ? 'title' : 'nominal',
      sector,
      gender: title.gender,
      country: land ?? null,
      title: text,
      phraseFrom: phrase.outer,
      phraseTo: head + 1,
    });
  }
  return undefined;
}

function people(sentence: Sentence, head: number): Candidate | undefined {
  const { tokens } = sentence;
  for (let n = Math.min(3, head + 1); n >= 1; n--) {
    const group = GROUP.get(lemmaText(sentence, head + 1 - n, head + 1));
    if (!group) continue;
    const token: Token = tokens[head]!;
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ' && token.upos !== 'X') return undefined;
    const phrase = phraseOf(sentence, head);
    const before = tokens[phrase.outer]!;
    const plural = group.plural || token.xpos === 'NNS' || token.xpos === 'NNPS';
    if (!plural && phrase.outer === head && !/^(?:one|a|an)$/.test(before.lower)) return undefined; // "man" in a compound or a headline
    let sector = group.sector;
    for (let i = phrase.from; i < head; i++) {
      const changed = GROUP_MODIFIER.get(tokens[i]!.lower);
      if (changed !== undefined && (changed.only === null || changed.only === group.sector)) {
        sector = changed.sector;
        break;
      }
    }
    return candidate(sentence, phrase.from, head + 1, plural ? 'group' : 'person', 'actors/group-noun', 1, {
      form: 'nominal',
      sector,
      gender: group.gender,
      country: countryWithin(sentence, phrase.from, head) ?? null,
      plural,
      phraseFrom: phrase.outer,
      phraseTo: head + 1,
    });
  }
  return undefined;
}
