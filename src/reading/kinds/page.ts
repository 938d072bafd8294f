import type { LineRule } from './rule.js';

/** Rights and the machinery of a page. */
export const PAGE: readonly LineRule[] = [
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
];
