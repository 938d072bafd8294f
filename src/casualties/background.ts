import type { Sentence } from '../core/index.js';

/**
 * Belongs: wordings by which news turns from its own story to another one, or to figures of a time or a country as a whole.
 * Not: dates, which are read elsewhere.
 * Source: general usage of news agencies and local papers.
 */
const OTHER_STORY =
  /\b(?:(?:last|previous|past) (?:year|month|summer|winter|spring|fall|autumn|decade)|(?:years?|months?|decades?) (?:ago|earlier|before)|(?:so far )?this (?:year|month)|(?:of|in) the (?:year|decade|century)|year[- ]to[- ]date|(?:came|comes|occurred|happened|follows) (?:just |only |less than |more than |about |nearly )*(?:\S+ )?(?:days?|weeks?|months?|years?) after|(?:in|from) recent (?:years|months)|(?:a|an|another|two|three|other) (?:separate|unrelated|similar|previous|earlier|other) (?:\w+ )?(?:shootings?|incidents?|attacks?|cases?|stabbings?|accidents?|crash(?:es)?)|(?:unrelated|separate) (?:shootings?|incidents?|attacks?)|in another (?:shooting|incident|attack|case)|another (?:recent )?shooting|homicides?(?: in the city)? (?:this|of the) year|on average|per year|each year|every year|annually|nationwide|across the country|statistics|according to the gun violence archive|since (?:the (?:start|beginning) of (?:the|this)|january|(?:19|20)\d\d)|(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:homicide|murder|killing|fatal|deadly|shooting|traffic|fatality|mass|such|person killed|teen(?:ager)? killed)(?! victims?\b))\b/i;
const RELATED =
  /^\W*(?:more|related|read more|see also|read also|also read|also|watch|previous(?:ly| coverage)?|background|photos?|video|gallery)\s*[:|]/i;

/** "In that incident, ...": goes on with the other story. */
export const staysAside = (sentence: Sentence): boolean =>
  /^\W*in that (?:incident|attack|case|shooting|raid|bombing|crash|accident|blast|ambush|clash|fire)\b/i.test(sentence.text);

/** So many sentences in, a page begins to link to its other stories. */
const OPENING = 4;
/** "Man kills neighbour before turning gun on himself": a headline among paragraphs that end with a stop is a link to another story. */
export function isLink(sentence: Sentence, before: Sentence | undefined, after: Sentence | undefined): boolean {
  if (sentence.kind !== 'paragraph' || sentence.index < OPENING || sentence.tokens.length < 4) return false;
  const alone = before?.block !== sentence.block && after?.block !== sentence.block;
  const stops = (s: Sentence | undefined): boolean => s !== undefined && /[.!?…:;"”’')\]]\s*$/.test(s.text);
  return (
    alone &&
    !stops(sentence) &&
    stops(before) &&
    stops(after) &&
    !/\b(?:the|an?|was|were|is|are|has|have|had|said|says)\b/i.test(sentence.text)
  );
}

const SAME_STORY =
  /\b(?:also|(?:in|by|of|from) (?:the|that|this) (?:incident|attack|blast|explosion|bombing|collapse|crash|accident|disaster|raid|shooting|fire|blaze|quake|earthquake|massacre|fighting|siege|flood|storm)|another (?:\d+|\w+ (?:people|others))|others?|as well)\b/i;
/** "Nine more were hurt in the collapse": the sentence goes on with the story of the one before. */
export const takesUp = (before: Sentence, sentence: Sentence): boolean =>
  sentence.block === before.block && sentence.index - before.index === 1 && SAME_STORY.test(sentence.text);

const EARLIER = /^(?:earlier|initially|previously|originally|initial|previous|preliminary)$/;
const TOLD =
  /^(?:toll|figure|count|tally|estimate|estimates|reports?|said|says|put|reported|gave|given|announced|stated|confirmed|counted)$/;
/** "police had earlier put the toll at 11", "up from an initial count of 30": the article has a later figure. `harmWord` is the figure's word of harm. */
export function isSuperseded({ tokens }: Sentence, harmWord: number): boolean {
  for (let k = Math.max(0, harmWord - 9); k < Math.min(tokens.length, harmWord + 4); k += 1) {
    if (!EARLIER.test(tokens[k]!.lower)) continue;
    const beside = tokens.slice(Math.max(0, k - 3), k + 4);
    if (beside.some((t) => TOLD.test(t.lower)) && !beside.some((t) => /^[.;]$/.test(t.lower))) return true;
  }
  return false;
}

/** Whether the sentence tells of another incident, or of a month or a year as a whole. */
export const isAside = (sentence: Sentence): boolean => RELATED.test(sentence.text) || OTHER_STORY.test(sentence.text);
