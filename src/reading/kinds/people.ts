import type { LineRule } from './rule.js';

/** Who wrote the story beside the byline. */
export const PEOPLE: readonly LineRule[] = [
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
];
