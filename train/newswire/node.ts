import type { TreeSentence } from '../treebank.js';

/** A word of a tree in the making, with its dependents on either side in text order. */
export interface Node {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly left: readonly Arc[];
  readonly right: readonly Arc[];
}
export type Arc = readonly [relation: string, node: Node];

/** "NOUN/NNS" etc.: a word without dependents. The lemma is its lower-case form: these sentences do not teach lemmas. */
export const word = (form: string, tag: string, left: readonly Arc[] = [], right: readonly Arc[] = []): Node => {
  const cut = tag.indexOf('/');
  return { form, lemma: form.toLowerCase(), upos: tag.slice(0, cut), xpos: tag.slice(cut + 1), left, right };
};

export const before = (node: Node, ...arcs: readonly Arc[]): Node => ({ ...node, left: [...arcs, ...node.left] });
export const after = (node: Node, ...arcs: readonly Arc[]): Node => ({ ...node, right: [...node.right, ...arcs] });

export const comma = (): Arc => ['punct', word(',', 'PUNCT/,')];
export const hyphen = (): Arc => ['punct', word('-', 'PUNCT/HYPH')];

/** Lays a tree out as a sentence. */
export function layOut(root: Node, id: string): TreeSentence {
  const rows: { node: Node; relation: string; head: Node | undefined }[] = [];
  const walk = (node: Node, relation: string, head: Node | undefined): void => {
    for (const [r, n] of node.left) walk(n, r, node);
    rows.push({ node, relation, head });
    for (const [r, n] of node.right) walk(n, r, node);
  };
  walk(root, 'root', undefined);
  // a comma closes once, and never before the full stop
  const doubled = (i: number): boolean =>
    rows[i]!.node.form === ',' && (rows[i + 1] === undefined || /^[,.]$/.test(rows[i + 1]!.node.form));
  for (let i = rows.length - 1; i >= 0; i--) if (doubled(i)) rows.splice(i, 1);
  const place = new Map(rows.map((row, i) => [row.node, i + 1]));
  const forms = rows.map((r) => r.node.form);
  for (let i = 0; i + 1 < forms.length; i++)
    if (forms[i] === 'a' && /^(?:[aeiou]|1[18]\b|8)/i.test(forms[i + 1]!)) forms[i] = 'an';
  const first = forms.findIndex((f) => /\p{L}/u.test(f));
  if (first >= 0) forms[first] = forms[first]!.charAt(0).toUpperCase() + forms[first]!.slice(1);
  return {
    document: 'newswire',
    id,
    opensParagraph: true,
    text: forms.join(' '),
    forms,
    lemmas: rows.map((r) => r.node.lemma),
    upos: rows.map((r) => r.node.upos),
    xpos: rows.map((r) => r.node.xpos),
    heads: rows.map((r) => (r.head === undefined ? 0 : place.get(r.head)!)),
    relations: rows.map((r) => r.relation),
    spaced: forms.map(() => true),
  };
}
