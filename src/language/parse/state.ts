/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Longest sentence that is parsed in one piece. */
export const MAX_WORDS = 400;

/**
 * A parser state over nodes 1..n, with the artificial root as node n + 1 at the end of the buffer (Ballesteros and Nivre 2013) and node 0 for
 * "nothing". LEFT makes the top of the stack a dependent of the buffer's front; RIGHT makes it a dependent of the one below it.
 */
export class State {
  n = 0;
  /** Stack height and front of the buffer. */
  sp = 0;
  b = 1;
  readonly stack = new Int32Array(MAX_WORDS + 4);
  readonly head = new Int32Array(MAX_WORDS + 4);
  readonly label = new Int32Array(MAX_WORDS + 4);
  /** Outermost and second outermost dependent on the left and right; how many; which labels (bits). */
  readonly l1 = new Int32Array(MAX_WORDS + 4);
  readonly l2 = new Int32Array(MAX_WORDS + 4);
  readonly r1 = new Int32Array(MAX_WORDS + 4);
  readonly r2 = new Int32Array(MAX_WORDS + 4);
  readonly nl = new Int32Array(MAX_WORDS + 4);
  readonly nr = new Int32Array(MAX_WORDS + 4);
  readonly ls = new Int32Array(MAX_WORDS + 4);
  readonly rs = new Int32Array(MAX_WORDS + 4);

  start(n: number): void {
    this.n = n;
    this.sp = 0;
    this.b = 1;
    const end = n + 2;
    this.head.fill(-1, 0, end);
    for (const a of [this.label, this.l1, this.l2, this.r1, this.r2, this.nl, this.nr, this.ls, this.rs]) a.fill(0, 0, end);
  }

  get done(): boolean {
    return this.sp === 0 && this.b === this.n + 1;
  }

  get atRoot(): boolean {
    return this.b === this.n + 1;
  }

  legal(action: number): boolean {
    if (action === SHIFT) return !this.atRoot;
    if (action === LEFT) return this.sp > 0 && (!this.atRoot || this.sp === 1);
    return this.sp > 1;
  }

  /** The action that the state forces, or -1. */
  forced(): number {
    if (this.sp === 0) return SHIFT;
    if (this.atRoot) return this.sp === 1 ? LEFT : RIGHT;
    return -1;
  }

  /** Gives the node that got its head, 0 after SHIFT. */
  apply(action: number): number {
    if (action === SHIFT) {
      this.stack[this.sp++] = this.b++;
      return 0;
    }
    const d = this.stack[--this.sp]!;
    const h = action === LEFT ? this.b : this.stack[this.sp - 1]!;
    this.head[d] = h;
    if (d < h) {
      this.l2[h] = this.l1[h]!;
      this.l1[h] = d;
      this.nl[h]!++;
    } else {
      this.r2[h] = this.r1[h]!;
      this.r1[h] = d;
      this.nr[h]!++;
    }
    return d;
  }

  setLabel(d: number, label: number): void {
    this.label[d] = label;
    const h = this.head[d]!;
    if (d < h) this.ls[h]! |= 1 << (label % 31);
    else this.rs[h]! |= 1 << (label % 31);
  }
}
