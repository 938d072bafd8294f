/** What a phrase must give: "value" or "value MOD"; then its interval where it matters, as "first..last". */
export type Expected = string;
export interface Corpus {
  /** Publication day of the phrases; null for none. */
  readonly published: string | null;
  /** The expression that is looked for is marked in the phrase by square brackets: "[last week] the town fell". */
  readonly rows: readonly (readonly [Expected, readonly string[]])[];
  /** Phrases without any expression of time. */
  readonly nothing: readonly string[];
}
