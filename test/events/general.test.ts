import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const assaults = (text: string): string[] =>
  extract(text, { published: '2021-06-18' })
    .events.filter((e) => e.type === 'ASSAULT')
    .map((e) => e.evidence[0]!.trigger.text.toLowerCase());

describe('violence in general is no event', () => {
  test.each([
    'The bishop denounced killings, kidnappings and torture.',
    'Their plan aims at the bombing of civilians and at hunger.',
    'The party says violence has increased since it took office.',
    'Reports state that violence has increased in the republic since the vote.',
    'We are a people who know how to fight.',
    'The spy had the mission of assassinating the president.',
    'He lives in danger of being shot at from a passing car.',
    'The guerrillas promised to suspend attacks against public vehicles.',
    'The envoy said that the republic very nearly invaded its neighbour.',
    'Democracy here has had to face bombs and hatred.',
    'The former mayor harshly attacked President Ortuno and called him a coward.',
    'REBELS SAY THEY WILL CONTINUE ATTACKS ON GARRISONS WHEREVER THEY ARE.',
  ])('%s', (text) => expect(assaults(text)).toEqual([]));
});

describe('violence bound to a day, a town, people or a count is one', () => {
  test.each([
    ['killings', 'The minister regretted the killings of the two surveyors.'],
    ['murder', 'The murder of the Dominican nuns has not been solved.'],
    ['attack', 'They asked who was behind the attack on the Lisandro newspaper.'],
    ['bombings', 'Two bombings were condemned by the church.'],
    ['clashes', 'Clashes erupted at the border between troops and smugglers.'],
    ['attacks', 'Attacks on farmers in Zaria on Monday were condemned by the governor.'],
  ])('%s: %s', (trigger, text) => expect(assaults(text)).toContain(trigger));
});

const dated = (text: string): (string | null)[] =>
  extract(text, { published: '2021-06-18' })
    .events.filter((e) => e.type === 'ASSAULT')
    .map((e) => (e.date?.basis === 'stated' ? e.date.date_start : null));

describe('what carries an event noun', () => {
  test.each([
    ['wounded', 'In an attack that occurred near Tibu, four strangers wounded the judge.'],
    ['attack', 'An attack that occurred near Tibu was blamed on smugglers.'],
    ['bomb explosion', 'Party offices in Moreno were destroyed by a bomb explosion.'],
    ['bomb explosion', 'Nine people died in Cali as a result of a bomb explosion.'],
    ['hurled dynamite', 'Ten terrorists hurled dynamite sticks at the embassy in Lima.'],
    ['hurled', 'Three explosives were hurled at his residence in Tarija.'],
  ])('%s: %s', (trigger, text) => expect(assaults(text)).toContain(trigger));

  test('the day on which it was condemned is not its day', () => {
    expect(dated('The foreign ministry condemned today the murder of Jaime Ruete.')).toEqual([null]);
  });

  test('a day counted back from the report goes with the deed named before it', () => {
    expect(dated('The consul has denied any link with the murder of Jaime Ruete eight days ago.')).toEqual(['2021-06-10']);
  });
});
