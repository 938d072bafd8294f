import type { LineRule } from './rule.js';

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

/** Captions and credits of pictures. */
export const PICTURES: readonly LineRule[] = [
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
    signs: ['caption', 'autoplay', 'buy photo'],
    pattern: /\b(?:view full caption|hide caption|toggle caption|full ?screen autoplay|buy photo wait \d+ seconds?)\b/i,
    longest: 2500,
    example: 'Smoke over the harbour on Monday. View Full Caption Harbour News/Lena Moor',
  },
];
