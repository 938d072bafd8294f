import type { LineRule } from './rule.js';

/** Posts of other sites shown in the story. */
export const EMBEDS: readonly LineRule[] = [
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
];
