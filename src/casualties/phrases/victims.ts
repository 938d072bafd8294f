import type { Token, Victims } from '../../core/index.js';
import type { PersonNoun } from '../lexicon/people.js';

const CIVILIAN = new Set(['civilian', 'unarmed', 'innocent']);
const COMBATANT = new Set([
  'military',
  'army',
  'navy',
  'rebel',
  'militant',
  'enemy',
  'insurgent',
  'guerrilla',
  'paramilitary',
  'militia',
  'airborne',
  'hamas',
  'hezbollah',
  'taliban',
]);
const POLICE = new Set(['police', 'policing', 'constabulary', 'gendarmerie']);

/** Who they are in a conflict: by the words of the phrase, its age and its noun. */
export function victimsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: PersonNoun,
  age: number | null,
): Victims | null {
  for (let k = from; k < to; k += 1) {
    const word = tokens[k]!.lower;
    if (CIVILIAN.has(word)) return 'civilians';
    if (POLICE.has(word) && noun.victims !== 'civilians') return 'police';
    if (word === 'aid' || word === 'rescue' || word === 'relief')
      return noun.plural || noun.victims === 'civilians' ? 'aid_workers' : noun.victims;
    if (COMBATANT.has(word) && noun.victims !== 'civilians' && noun.gender !== 'female') return 'combatants';
  }
  if (age !== null && age >= 0 && age < 18) return 'children';
  return noun.child ? 'children' : noun.victims;
}
