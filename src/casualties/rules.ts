import type { Rule } from '../core/index.js';

/** Every way in which the room finds casualties, each with a phrase that the tests run. */
export const RULES = [
  { id: 'casualties/subject-harmed', example: 'Two miners were injured.' },
  { id: 'casualties/harmed-object', example: 'The explosion killed six people.' },
  { id: 'casualties/subject-died', example: 'A farmer died in the storm.' },
  { id: 'casualties/self-harmed', example: 'The gunman shot himself.' },
  { id: 'casualties/left-dead', example: 'The crash left four people dead.' },
  { id: 'casualties/number-dead', example: 'Four dead in road crash' },
  { id: 'casualties/is-dead', example: 'A nurse was found dead.' },
  { id: 'casualties/wounded-people', example: 'Doctors treated some, and soldiers carried out 12 wounded villagers.' },
  { id: 'casualties/wounds-suffered', example: 'A woman suffered burns.' },
  { id: 'casualties/condition', example: 'The pilot is in serious condition.' },
  { id: 'casualties/taken-to-hospital', example: 'Three hikers were taken to a hospital.' },
  { id: 'casualties/treated', example: 'Six children were treated for smoke inhalation.' },
  { id: 'casualties/not-saved', example: 'Surgeons were unable to save the boy.' },
  { id: 'casualties/lost-life', example: 'Nine sailors lost their lives.' },
  { id: 'casualties/lives-claimed', example: 'The outbreak has claimed 80 lives.' },
  { id: 'casualties/number-deaths', example: 'The state recorded 40 deaths.' },
  { id: 'casualties/bare-plural', example: 'The army reported civilian casualties.' },
  { id: 'casualties/death-of', example: 'The killing of a priest was condemned.' },
  { id: 'casualties/toll-reached', example: 'The death toll reached 90.' },
  { id: 'casualties/number-of-dead', example: 'The number of injured rose to 30.' },
  { id: 'casualties/bodies-of', example: 'The bodies of seven migrants were found.' },
  { id: 'casualties/bodies-found', example: 'Divers recovered five bodies.' },
  { id: 'casualties/among-dead', example: 'Two children were among the dead.' },
  { id: 'casualties/shot-victims', example: 'The hospital received four gunshot victims.' },
  { id: 'casualties/some-fatally', example: 'Three people were shot, one fatally.' },
  { id: 'casualties/including', example: 'Nine people, including two children, were killed.' },
  { id: 'casualties/killed-or-hurt', example: 'Some 300 soldiers were killed or wounded.' },
  { id: 'casualties/gapped', example: 'The bombs killed 90 people in Nairobi and 11 in Dodoma.' },
  { id: 'casualties/none-survived', example: 'None of the nine passengers survived.' },
  { id: 'casualties/taken-into-custody', example: 'Nine men were taken into custody.' },
  { id: 'casualties/taken-hostage', example: 'Rebels took six workers hostage.' },
  { id: 'casualties/forced-from-homes', example: 'The fire forced 2,000 people from their homes.' },
] as const satisfies readonly Rule[];

export type CasualtyRule = (typeof RULES)[number]['id'];
