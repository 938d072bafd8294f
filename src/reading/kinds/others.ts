import type { LineRule } from './rule.js';

/** Links to other stories. */
export const OTHER_STORIES: readonly LineRule[] = [
  {
    id: 'reading/read-more',
    kind: 'related',
    pattern:
      /^[[(]?(?:read(?: also| more| next| too)?|also read|more|see also|see more|related(?: stories| story| articles?| coverage| content| links?| news| video)?|recommended|watch|listen|previous(?:ly)?(?: story| coverage)?|previous stories|next story|don[’']t miss|you may (?:also )?(?:like|be interested in)|more (?:on|from|news|stories|local news|reports by|coverage|about)\b[^:|.]{0,40}|in case you missed it|trending|most (?:read|popular)|photos|gallery|video|map)\s*(?:[:|»>]+|>>)\s*\S[^.]{0,180}[^.:]?[\])]?$/i,
    longest: 220,
    example: 'READ MORE: Five towns cut off by snow',
  },
  {
    id: 'reading/read-more-heading',
    kind: 'related',
    pattern:
      /^(?:read (?:more|also|next)|also read|see also|more|related(?: stories| story| articles?| coverage| content| links?| news| video)?|recommended(?: stories| for you)?|previous (?:stories|story|coverage)|more (?:stories|news|local news|coverage|headlines)|trending(?: now| stories)?|most (?:read|popular|viewed)|top stories|editors?[’'] picks?|you may (?:also )?like|what others are (?:reading|clicking on)|around the web|from the web|sponsored(?: content| links)?|promoted(?: content)?|external links|further reading|recommended reading|read more (?:on|top|about)\b.{0,80}|more reports by .{2,40}|more>>|more »)[:\s-]*$/i,
    longest: 120,
    example: 'Related stories',
  },
  {
    id: 'reading/bracketed-link',
    kind: 'related',
    signs: ['['],
    pattern:
      /^\[(?!begin|end|text|report|passage|words?|sentence|video|recording|unidentified|correspondent|announcer|question|reporter)[^[\]]{20,160}\]$/i,
    longest: 170,
    example: '[How the river towns got their water back]',
  },
  {
    id: 'reading/click-here',
    kind: 'related',
    signs: [' here '],
    pattern: /^(?:click|tap|go) here (?:to|for)\b[^.]{0,160}\.?$/i,
    longest: 180,
    example: 'Click here to see the full press conference',
  },
];
