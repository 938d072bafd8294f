import { LEFT, RIGHT, SHIFT, type State } from '../src/language/parse/state.js';

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each action puts out of reach. `gold` gives the head of
 * each node (the root is node n + 1).
 */
export function actionCosts(st: State, gold: Int32Array, costs: Int32Array): void {
  const { stack, sp, b, n } = st;
  const s0 = sp > 0 ? stack[sp - 1]! : 0;
  costs.fill(0);
  if (b <= n)
    for (let i = 0; i < sp; i++) {
      if (gold[stack[i]!] === b) costs[SHIFT]!++;
      if (i < sp - 1 && gold[b] === stack[i]) costs[SHIFT]!++;
    }
  if (sp === 0) return;
  let lost = 0;
  for (let i = b; i <= n; i++) if (gold[i] === s0) lost++;
  const head = gold[s0]!;
  const inBuffer = head >= b;
  costs[LEFT] = lost + ((sp > 1 && head === stack[sp - 2]) || (inBuffer && head !== b) ? 1 : 0);
  costs[RIGHT] = lost + (inBuffer ? 1 : 0);
}
