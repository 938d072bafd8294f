import { objects, phraseStarting, subjects, verbGroup } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import { type Statement, statement } from '../statement.js';

const HOME =
  /^(?:homes?|houses?|villages?|towns?|neighborhoods?|neighbourhoods?|land|lands|property|country|area|region|province|city|territory|communit(?:y|ies)|areas|shelters?|residences?|apartments?|districts?)$/;
const FORCE =
  /^(?:forc(?:e|es|ed|ing)|driv(?:e|es|ing|en)|drove|push(?:ed|es|ing)?|chas(?:ed|es|ing)|expel(?:led|s|ling)?|remov(?:ed|es|ing)|order(?:ed|s|ing)?|send|sent|sending)$/;
const FLEE = /^(?:flee|flees|fled|fleeing|abandon(?:ed|s|ing)?)$/;

/** "forced thousands from their homes", "were driven from their villages", "300 families fled their homes". */
export function displacedStatements(context: PhraseContext): Statement[] {
  const out: Statement[] = [];
  const { tokens } = context.sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]!.lower;
    if (FORCE.test(word)) out.push(...forced(context, i));
    else if (FLEE.test(word)) out.push(...fled(context, i));
  }
  return out;
}

function make(context: PhraseContext, victims: readonly PersonPhrase[], i: number, to: number): Statement[] {
  return victims
    .filter((phrase) => phrase.plural && phrase.form !== 'pronoun')
    .map((phrase) =>
      statement({
        sentence: context.sentence.index,
        harm: 'displaced',
        phrase,
        words: { from: Math.min(phrase.words.from, i), to: Math.max(phrase.words.to, to) },
        harmWord: i,
        rule: 'casualties/forced-from-homes',
      }),
    );
}

/** The end of "from their homes", "out of the village", "to flee". */
function homeward(context: PhraseContext, from: number): number | undefined {
  const { tokens } = context.sentence;
  const word = tokens[from]?.lower ?? '';
  if (word === 'to' && FLEE.test(tokens[from + 1]?.lower ?? '')) return from + 2;
  if (word === 'to' && /^(?:evacuate|leave)$/.test(tokens[from + 1]?.lower ?? '')) return from + 2;
  if (word !== 'from' && word !== 'out' && word !== 'off') return undefined;
  for (let k = from + 1; k < Math.min(tokens.length, from + 6); k += 1) if (HOME.test(tokens[k]!.lower)) return k + 1;
  return undefined;
}

function forced(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const group = verbGroup(tokens, i);
  if (group.modal || group.not || group.to) return [];
  const after = objects(context, i + 1);
  if (after.length > 0) {
    const to = homeward(context, after.at(-1)!.words.to);
    return to === undefined ? [] : make(context, after, i, to);
  }
  const to = homeward(context, i + 1);
  return to === undefined || !group.be ? [] : make(context, subjects(context, group.from), i, to);
}

const PERIL =
  /^(?:fighting|violence|attacks?|shelling|bombing|war|conflict|offensive|floods?|flooding|fires?|clashes|unrest|persecution|advance|killings?|bombardment|airstrikes|eruption|hunger|famine|drought|insurgents|rebels|militants|gangs)$/;
/** The end of "Nagorno-Karabakh", "to Chad", "across the border", "the fighting": what people flee, or where to; -1 where none is said. */
function refuge({ sentence: { tokens } }: PhraseContext, from: number): number {
  let k = from;
  const way = /^(?:to|into|across|over|toward|towards|from)$/.test(tokens[k]?.lower ?? '');
  if (way) k += 1;
  while (/^(?:the|a|an|neighbou?ring|nearby|heavy|fierce|renewed|recent)$/.test(tokens[k]?.lower ?? '')) k += 1;
  const token = tokens[k];
  if (token === undefined) return -1;
  if (token.upos === 'PROPN' && !/day$/.test(token.lower)) {
    while (
      tokens[k + 1] !== undefined &&
      (tokens[k + 1]!.upos === 'PROPN' || (tokens[k + 1]!.text === '-' && tokens[k + 2]?.upos === 'PROPN'))
    )
      k += 1;
    return k + 1;
  }
  if (
    way &&
    /^(?:border|frontier|safety|camps?|hills|mountains|bush|forests?|capital|south|north|east|west|countries)$/.test(token.lower)
  )
    return k + 1;
  return PERIL.test(token.lower) ? k + 1 : -1;
}

/** A number of people that fled their homes or a place; a suspect who fled the scene is none. */
function fled(context: PhraseContext, i: number): Statement[] {
  const { tokens } = context.sentence;
  const group = verbGroup(tokens, i);
  if (group.modal || group.not || group.to) return [];
  let to = -1;
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k += 1) {
    if (/^[.,;]$/.test(tokens[k]!.lower) || phraseStarting(context, k) !== undefined) break;
    if (HOME.test(tokens[k]!.lower)) {
      to = k + 1;
      break;
    }
  }
  if (to < 0) to = refuge(context, i + 1);
  if (to < 0) return [];
  const counted = subjects(context, group.from).filter(
    (phrase) =>
      phrase.victims !== 'combatants' &&
      phrase.count !== null &&
      (phrase.count.vague !== null || (phrase.count.best ?? phrase.count.low ?? 0) > 4),
  );
  return make(context, counted, i, to);
}
