import { describe, expect, test } from 'vitest';
import type { Sentence, Token } from '../../src/core/index.js';
import * as tree from '../../src/language/tree/index.js';
import { treeOf } from './sentence.js';

const find = (s: Sentence, text: string): Token => s.tokens.find((t) => t.text === text)!;
const texts = (tokens: readonly Token[]): string => tokens.map((t) => t.text).join(' ');
const slice = (s: Sentence, w: { from: number; to: number }): string => texts(s.tokens.slice(w.from, w.to));

const active = treeOf(
  'Rebels/NNS/2/nsubj shelled/VBD/0/root and/CC/4/cc took/VBD/2/conj the/DT/6/det town/NN/4/obj near/IN/8/case Aleppo/NNP/6/nmod ././2/punct',
);
const passive = treeOf(
  'Two/CD/2/nummod officers/NNS/5/nsubj:pass were/VBD/5/aux:pass not/RB/5/advmod killed/VBN/0/root by/IN/7/case rebels/NNS/5/obl:agent in/IN/9/case Homs/NNP/5/obl',
);
const relative = treeOf(
  'The/DT/2/det rebels/NNS/6/nsubj who/WP/4/nsubj left/VBD/2/acl:relcl early/RB/4/advmod tried/VBD/0/root to/TO/8/mark return/VB/6/xcomp',
);
const reported = treeOf(
  'Police/NNS/2/nsubj said/VBD/0/root that/IN/5/mark they/PRP/5/nsubj arrested/VBD/2/ccomp a/DT/7/det man/NN/5/obj held/VBN/7/acl by/IN/10/case villagers/NNS/8/obl',
);
const aside = treeOf('Three/CD/2/nsubj died/VBD/0/root ,/,/5/punct police/NNS/5/nsubj said/VBD/2/parataxis');
const named = treeOf(
  'The/DT/2/det minister/NN/8/nsubj ,/,/4/punct Jean/NNP/2/appos Petit/NNP/4/flat ,/,/4/punct never/RB/8/advmod met/VBD/0/root them/PRP/8/obj because/IN/13/case of/IN/10/fixed the/DT/13/det war/NN/8/obl',
);

describe('arguments of verbs', () => {
  test('subject and object of an active clause, shared by joined verbs', () => {
    expect(tree.subject(active, find(active, 'shelled'))?.text).toBe('Rebels');
    expect(tree.subject(active, find(active, 'took'))?.text).toBe('Rebels');
    expect(tree.object(active, find(active, 'shelled'))?.text).toBe('town');
    expect(tree.agent(active, find(active, 'took'))?.text).toBe('Rebels');
    expect(tree.patient(active, find(active, 'took'))?.text).toBe('town');
  });

  test('a passive clause turns agent and patient round', () => {
    const killed = find(passive, 'killed');
    expect(tree.isPassive(passive, killed)).toBe(true);
    expect(tree.agent(passive, killed)?.text).toBe('rebels');
    expect(tree.patient(passive, killed)?.text).toBe('officers');
    expect(texts(tree.obliques(passive, killed, 'in'))).toBe('Homs');
    expect(tree.negation(passive, killed)?.text).toBe('not');
    expect(texts(tree.auxiliaries(passive, killed))).toBe('were');
  });

  test('relative, controlled and reduced clauses take their subject from outside', () => {
    expect(tree.subject(relative, find(relative, 'left'))?.text).toBe('rebels');
    expect(tree.subject(relative, find(relative, 'return'))?.text).toBe('rebels');
    const held = find(reported, 'held');
    expect(tree.patient(reported, held)?.text).toBe('man');
    expect(tree.marker(relative, find(relative, 'return'))?.text).toBe('to');
  });

  test('who reports a clause', () => {
    expect(tree.reporting(reported, find(reported, 'arrested'))).toMatchObject({
      verb: { text: 'said' },
      source: { text: 'Police' },
    });
    expect(tree.reporting(aside, find(aside, 'died'))).toMatchObject({ verb: { text: 'said' }, source: { text: 'police' } });
    expect(tree.reporting(active, find(active, 'took'))).toBeUndefined();
  });
});

describe('nominals and stretches', () => {
  test('conjuncts from any member', () => {
    expect(texts(tree.conjuncts(active, find(active, 'took')))).toBe('shelled took');
  });

  test('apposition, name, preposition', () => {
    const minister = find(named, 'minister');
    const [name] = tree.appositions(named, minister);
    expect(slice(named, tree.nameWords(named, name!))).toBe('Jean Petit');
    expect(tree.prepositionOf(named, find(named, 'war'))).toBe('because of');
    expect(tree.negation(named, find(named, 'met'))?.text).toBe('never');
  });

  test('subtrees without outer punctuation', () => {
    expect(slice(active, tree.subtreeWords(active, find(active, 'town')))).toBe('the town near Aleppo');
    expect(slice(named, tree.subtreeWords(named, find(named, 'minister')))).toBe('The minister , Jean Petit');
    expect(slice(named, tree.subtreeWords(named, find(named, 'minister'), 'appos'))).toBe('The minister');
    expect(tree.headOf(active, { from: 4, to: 8 }).text).toBe('town');
  });

  test('clauses', () => {
    expect(tree.clauseOf(active, find(active, 'Aleppo')).text).toBe('took');
    expect(slice(active, tree.clauseWords(active, find(active, 'shelled')))).toBe('Rebels shelled');
    expect(slice(reported, tree.clauseWords(reported, find(reported, 'said')))).toBe('Police said');
  });
});

test('a sentence without trees gives nothing', () => {
  const flat: Sentence = { ...active, parsed: false, tokens: active.tokens.map((t) => ({ ...t, head: -1, deprel: 'dep' })) };
  const verb = find(flat, 'shelled');
  expect(tree.subject(flat, verb)).toBeUndefined();
  expect(tree.rootOf(flat)).toBeUndefined();
  expect(tree.conjuncts(flat, verb)).toEqual([verb]);
  expect(tree.clauseOf(flat, verb)).toBe(verb);
});
