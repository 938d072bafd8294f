/** Something the user can mend: one line on stderr, with the input's name and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    /** File, or file and line, or option. */
    readonly where: string,
    readonly what: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(`${where}: ${what}`);
  }
}
