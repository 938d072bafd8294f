/**
 * The tree API for rules. All functions take a parsed sentence (`sentence.parsed`) and tokens of it; on a sentence without trees they find
 * nothing. Relations are UD v2, English-EWT conventions.
 */
export * from './arguments.js';
export * from './clauses.js';
export {
  ancestors,
  appositions,
  child,
  children,
  conjuncts,
  headOf,
  isRelation,
  nameWords,
  parent,
  relationOf,
  rootOf,
  subtree,
  subtreeWords,
} from './nodes.js';
export * from './phrases.js';
