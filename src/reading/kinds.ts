import type { BlockKind, Rule } from '../core/index.js';

/** A line that is no body, known by its shape. */
export interface LineRule extends Rule {
  readonly kind: BlockKind;
  readonly pattern: RegExp;
  /** One of these, in lower case, stands in every such line: lines without are passed over before the pattern is compiled. */
  readonly signs?: readonly string[];
  /** Longest line that it may speak of, in UTF-16 units. */
  readonly longest: number;
}

const anyCase = (phrases: string): string =>
  phrases
    .split('|')
    .flatMap((phrase) => [
      phrase,
      phrase[0]!.toUpperCase() + phrase.slice(1),
      phrase.replace(/(?<![a-z])[a-z]/g, (c) => c.toUpperCase()),
      phrase.toUpperCase(),
    ])
    .join('|');
const PHOTO = `(?:${anyCase('photo|photos|photograph|photographs|photography|picture|pictures|image|images|video|graphic|illustration|file photo|handout|courtesy|credit|source|photo courtesy|photo credit|image credit|photo source|picture credit|photo by|photos by|image by|picture by|video by|photo courtesy of|courtesy of')})`;

/**
 * In order; the first that fits decides. Doubtful lines are left to be paragraphs: a lost sentence costs more than a line of noise.
 */
export const LINE_RULES: readonly LineRule[] = [
  // ---- embeds ----
  {
    id: 'reading/tweet-signature',
    kind: 'embed',
    signs: ['(@'],
    pattern:
      /^(?:[—–-]+ ?|.{0,400} [—–] ?)[^@()]{1,60} \(@\w{1,30}\)(?:,? (?:on )?(?:\p{Lu}[a-z]{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}[a-z]{2,8})(?:, ?\d{4}| \d{4})?)?$/u,
    longest: 600,
    example: '— Anna Berg (@annaberg) May 4, 2021',
  },
  {
    id: 'reading/tweet-picture',
    kind: 'embed',
    signs: ['twitter.com/', 't.co/'],
    pattern: /(?:pic\.twitter\.com\/\w+|https:\/\/t\.co\/\w+)\s*$/,
    longest: 600,
    example: 'Bridge closed after the blast #Tobruk pic.twitter.com/abc123',
  },
  // ---- rights and page machinery ----
  {
    id: 'reading/copyright',
    kind: 'boilerplate',
    signs: ['copyright', '©', '(c)', 'rights reserved'],
    pattern:
      /^\(?(?:[Ss]tory |[Cc]ontent )?(?:(?:[Cc]opyright|COPYRIGHT|©|\([Cc]\)) ?(?:©|\([Cc]\))? ?(?:[Bb]y )?(?:(?:19|20)\d\d\b|\p{Lu}[\p{L}. ,&'/-]{2,60}(?:(?:19|20)\d\d|$|\.))|©|[Aa]ll [Rr]ights [Rr]eserved)/u,
    longest: 500,
    example: 'Copyright 2016 Harbour Media. All rights reserved.',
  },
  {
    id: 'reading/rights',
    kind: 'boilerplate',
    signs: ['rights reserved', 'may not be'],
    pattern:
      /^(?:(?:\p{L}+ ){0,6}all rights reserved\.?|this (?:material|story|article|content) may not be (?:published|reproduced|republished|copied).*)$/iu,
    longest: 300,
    example: 'This material may not be published, broadcast, rewritten or redistributed.',
  },
  {
    id: 'reading/share',
    kind: 'boilerplate',
    signs: ['share'],
    pattern:
      /^(?:read or )?share (?:this|on|via)\b[^.]{0,60}(?:\b(?:story|article|post|page|video|facebook|twitter|email|whatsapp|linkedin)\b|:)[^.!?]{0,40}(?:https?:\S+)?$/i,
    longest: 200,
    example: 'Read or Share this story: http://example.org/2jXY',
  },
  {
    id: 'reading/social-links',
    kind: 'boilerplate',
    pattern:
      /^\W*(?:(?:share|send|tweet|facebook|google\+?|twitter|whatsapp|tumblr|linkedin|stumble(?:upon)?|digg|reddit|newsvine|pinterest|e-?mail|print|copy|link|permalink|telegram|instagram|youtube|comments?|save|more|messenger|snapchat|flipboard|pocket|viber|skype|this|on|via|by|a|friend|to|close|0|x)(?:\W+|$)){1,30}$/i,
    longest: 300,
    example: 'Share Facebook Twitter WhatsApp Print',
  },
  {
    id: 'reading/share-bar',
    kind: 'boilerplate',
    pattern:
      /\b(?:facebook|twitter|google\+?|whatsapp|tumblr|linkedin|stumble(?:upon)?|digg|reddit|newsvine|pinterest)(?:\W+(?:facebook|twitter|google\+?|whatsapp|tumblr|linkedin|stumble(?:upon)?|digg|reddit|newsvine|pinterest|email|print)){3,}/i,
    longest: 300,
    example: 'Share the clip Facebook Twitter WhatsApp Reddit Permalink',
  },
  {
    id: 'reading/follow-us',
    kind: 'boilerplate',
    pattern:
      /^(?:please )?(?:(?:like|follow|find|join) (?:us|the conversation|our)\b|follow (?:[\p{L}\d. ]{2,40}:? )?(?:on|at)? ?(?:@\w|twitter|facebook|instagram)|like .{2,60} on facebook|connect with us|stay (?:connected|up to date|updated))/iu,
    longest: 220,
    example: 'Follow us on Twitter and like us on Facebook',
  },
  {
    id: 'reading/sign-up',
    kind: 'boilerplate',
    pattern:
      /^(?:sign (?:up|in)\b|subscribe (?:now|to|today|here)\b|log ?in\b|register (?:now|here|for free)\b|already a subscriber|to read (?:the full|more)|welcome back\. please sign in|you can sign up|download (?:the|our) .{0,60}\bapps?\b|get (?:the latest|breaking|our|email|news).{0,80}\b(?:inbox|newsletter|alerts?|app|email)\b|e-?mail newsletters\b|want (?:more|the latest))/i,
    longest: 300,
    example: 'Sign up for our morning newsletter',
  },
  {
    id: 'reading/page-notice',
    kind: 'boilerplate',
    pattern:
      /^(?:this (?:slideshow|video|content|site|page) requires (?:javascript|flash|cookies)\b.*|advertise?ments?(?: related content)?|story continues below.*|article continues below.*|continue reading.*|loading\W*|scroll (?:down )?(?:to|for).*|skip to .{0,40}|please enable javascript.*|enable javascript.*|close(?: ad)?|report (?:an? )?(?:error|typo|a correction)\b.*|back to (?:top|gallery)|view comments|(?:\d+ )?(?:pending )?comments?|leave a (?:comment|reply)|no comments?(?: yet)?|tags?:.*|topics?:.*|filed under:?.*|buy photos?|hide caption|toggle caption|view full caption|enlarge (?:this )?image|watch (?:mobile )?video|play video|watch this story|direct link|video size|slideshow|share this video|x|▶|pause|tap to unmute|print this (?:page|article)|text size.*|font size.*|\d{2,4}p \| [\d.]+ ?MB)$/i,
    longest: 160,
    example: 'This slideshow requires JavaScript.',
  },
  {
    id: 'reading/end-mark',
    kind: 'boilerplate',
    pattern:
      /^(?:enditem|ends?|end\/.{0,20}|-{1,3} ?(?:30|ends?|nnnn) ?-{1,3}|30|nnnn|#{2,}|_{2,}|-{2,}|={2,}|\*{2,}|\* \* \*|~{2,}|[•·])$/i,
    longest: 30,
    example: 'Enditem',
  },
  {
    id: 'reading/address-only',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}|(?:twitter|facebook|instagram)\.com\/\S+)(?:\s*(?:\||,|and|or|\/|•|-)?\s*(?:https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}|(?:on )?twitter(?: @?\w+)?|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4})){0,4}\.?$/i,
    longest: 300,
    example: 'newsdesk@example.org | @exampledesk',
  },
  {
    id: 'reading/media-time',
    kind: 'related',
    signs: [':'],
    pattern:
      /^[+×]?\s*(?:\/?\d{1,2}:\d\d(?::\d\d)?)(?:$| (?!(?:[ap]\.?m\b|[A-Z]{2,4}\b|[-–—:]|hours?\b|on\b|local\b))\p{Lu}[^.!?]{5,150}(?:pause)?$)/iu,
    longest: 180,
    example: '2:09 Mayor speaks about flood damage',
  },
  // ---- other stories ----
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
  // ---- people behind the story ----
  {
    id: 'reading/contributors',
    kind: 'byline',
    signs: ['contribut', 'with ', ' reported from '],
    pattern:
      /^[—–(-]? ?(?:\(?contribut(?:ing|ors?|ed by):? .{3,200}|.{3,160} contributed (?:to (?:this|the) (?:report|story|article)|reporting)(?: from [\p{L} ,.]{2,60})?\.?\)?|with (?:files|reporting|reports?|information) (?:from|by) .{3,120}|.{3,60} reported from .{2,80}, and .{3,60} from .{2,60}\.)$/iu,
    longest: 300,
    example: 'Reporters Mia Holt and Jo Lind contributed to this report.',
  },
  {
    id: 'reading/desk',
    kind: 'byline',
    pattern:
      /^(?:(?:from )?(?:our )?(?:staff|wire|news|agency|web) (?:reports?|reporters?|writers?|staff|desk|services?|correspondents?)|(?:by )?(?:breaking )?news (?:staff|desk|team)|staff(?: and (?:wire|agency) (?:reports?|services?))?|(?:the )?associated press|reuters|afp|agence france-presse|our (?:staff )?correspondent|editorial team)$/i,
    longest: 60,
    example: 'From staff reports',
  },
  {
    id: 'reading/desk-initials',
    kind: 'byline',
    signs: ['('],
    pattern: /^[a-z]{2,4}(?:[,/][a-z]{2,4}){0,4} \((?:[A-Z][A-Za-z]{1,12})(?:, ?[A-Za-z]{2,12}){0,5}\)$/,
    longest: 80,
    example: 'ab,cd/ef (AFP, dpa)',
  },
  // ---- pictures ----
  {
    id: 'reading/credit',
    kind: 'credit',
    signs: [':', '/', '|'],
    pattern: new RegExp(
      `^[([]?\\s*${PHOTO}\\s*(?::|/|\\|)(?!\\s*(?:The|A|An|This)\\b)\\s*[\\p{Lu}\\d@][^.:!?]{1,80}\\.?[)\\]]?$`,
      'u',
    ),
    longest: 100,
    example: 'Photo: Lena Moor / Harbour Images',
  },
  {
    id: 'reading/credit-line',
    kind: 'credit',
    pattern:
      /^[([]?(?:(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|File|Handout|Family|Courtesy|Stock|Staff|Submitted) (?:photos?|images?|pictures?|file photo)(?:[/ ][^.!?]{0,60})?|(?:[\p{Lu}][\p{L}.'-]+ ){1,4}?\/ ?(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|Shutterstock|Staff)|(?:Getty Images|Shutterstock|iStock\w*)(?:[/ ][\p{L}]{2,30})?)[)\]]?$/iu,
    longest: 90,
    example: 'AP Photo/Lena Moor',
  },
  {
    id: 'reading/caption-credit',
    kind: 'caption',
    signs: [')', ']'],
    pattern: new RegExp(
      `(?:(?:[.!?"”’)] ?|\\w )[([]\\s*(?:${PHOTO}\\s*(?::|/)[^()[\\]]{2,90}|${PHOTO} \\p{Lu}[^()[\\]]{1,60}|[^()[\\]]{2,50} [Pp]hoto|AP [Pp]hoto[^()[\\]]{0,60}|AP|EPA)|[.!?"”’] ?[([]\\s*\\p{Lu}[^()[\\]/]{1,40}\\/ ?(?:for )?\\p{Lu}[^()[\\]]{1,40})[)\\]]$`,
      'u',
    ),
    longest: 600,
    example: 'Rescuers search the rubble of the mill on Sunday. (Photo: Lena Moor)',
  },
  {
    id: 'reading/caption-colon-credit',
    kind: 'caption',
    signs: ['photo', 'picture', 'image'],
    pattern:
      /[.!?"”’)] (?:photo|photograph|picture|image|photo courtesy|photo credit|image credit)s?(?: by)?: ?[^.:!?]{2,70}(?:\/[^.:!?]{2,40})?$/iu,
    longest: 600,
    example: 'Rescuers search the rubble of the mill on Sunday. Photograph: Lena Moor/Harbour Images',
  },
  {
    id: 'reading/caption-label',
    kind: 'caption',
    pattern:
      /^(?:image copyright\b.*|image (?:source|caption)\b.*|media caption\b.*|caption:.*|(?:image|photo) \d+ of \/? ?\d+\b.*|buy photo .+|file ?(?:photo|image|picture)? ?[-–—:] .+|in this (?:[\p{L}\d.,]+ ){0,6}(?:file )?(?:photo|image|picture|frame grab|video grab|screengrab)\b.*|this (?:undated |[\p{L}\d., ]{0,30}?)?(?:file )?(?:photo|image|picture|frame grab) (?:provided|released|taken|made available|shows|from|posted).*)$/iu,
    longest: 700,
    example: 'File photo: the old bridge before the flood',
  },
  {
    id: 'reading/caption-published',
    kind: 'caption',
    signs: ['(published', '(posted'],
    pattern: /\((?:Published|Posted) (?:[A-Z][a-z]+, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\)$/,
    longest: 600,
    example: 'Anna Berg reports from the harbour. (Published Monday, Oct. 10, 2016)',
  },
  {
    id: 'reading/caption-gallery',
    kind: 'caption',
    signs: ['caption'],
    pattern: /\b(?:view full caption|hide caption|toggle caption)\b/i,
    longest: 700,
    example: 'Smoke over the harbour on Monday. View Full Caption Harbour News/Lena Moor',
  },
];

const LONGEST = Math.max(...LINE_RULES.map((rule) => rule.longest));

/** What a line is by its shape; undefined: body, as far as the line itself shows. */
export function lineRule(text: string): LineRule | undefined {
  if (text.length > LONGEST) return undefined;
  const lower = text.toLowerCase();
  for (const rule of LINE_RULES) {
    if (text.length > rule.longest || (rule.signs !== undefined && !rule.signs.some((sign) => lower.includes(sign)))) continue;
    if (rule.pattern.test(text)) return rule;
  }
  return undefined;
}
