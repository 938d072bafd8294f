/**
 * Belongs: words written as one that the treebanks divide in two, with the length of the first part ("cannot" = "can" + "not").
 * Not: forms with an apostrophe, which have a rule of their own; forms that are also other words ("wont", "cant", "lets").
 * Source: UD English-EWT and GUM, words with more than one syntactic word.
 */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dunno', 2],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
]);
