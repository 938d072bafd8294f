import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

/** Every event of a short article, as "TYPE/mode modality". */
const told = (text: string): string[] =>
  extract(text, { published: '2021-06-18' }).events.map((e) => `${e.type}${e.mode === null ? '' : `/${e.mode}`} ${e.modality}`);

describe('what a sentence tells', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'ASSAULT/firearms actual',
      ['Gunmen opened fire on a crowded bus in Peshawar on Tuesday.', 'Two guards were shot dead in Cali on Monday.'],
    ],
    [
      'ASSAULT/explosives actual',
      ['A car bomb exploded outside a bank in Mosul on Wednesday.', 'Rebels bombed a bridge near Goma on Monday.'],
    ],
    ['ASSAULT/abduct actual', ['Militants kidnapped four teachers near Maiduguri on Sunday.']],
    ['ASSAULT/aerial actual', ['An air strike hit a village in northern Yemen on Friday.']],
    [
      'COERCE/arrest actual',
      ['Police arrested the mayor of Quito on Thursday.', 'Nine activists were detained in Minsk on Monday.'],
    ],
    [
      'COERCE actual',
      ['Police launched further raids early Monday in east Leeds.', 'Detectives raided a house in Lille on Monday.'],
    ],
    ['ASSAULT actual', ['Soldiers raided a village in Chin state on Monday.']],
    ['PROTEST/demo actual', ['Thousands of people protested in Tunis on Saturday.']],
    [
      'SANCTION actual',
      [
        'The United States imposed sanctions on Iran on Monday.',
        'Sanctions were imposed on Belarus by the European Union on Monday.',
      ],
    ],
    ['CONSULT actual', ['The foreign ministers of Egypt and Sudan met in Cairo on Tuesday.']],
    ['ACCUSE/allege actual', ['Kenya accused Somalia of arming the rebels.']],
    ['REJECT/meet actual', ['Ethiopia refused to attend the talks with Egypt.']],
    ['RETREAT/resign actual', ['Prime Minister Anna Berg resigned on Friday.']],
    ['ACCIDENT actual', ['A ferry capsized off Zanzibar on Thursday, killing nine passengers.']],
    ['DISASTER actual', ['A strong earthquake struck central Chile on Friday.']],
  ];
  for (const [expected, phrasings] of rows)
    test.each(phrasings)(`${expected}: %s`, (text) => expect(told(text)).toContain(expected));
});

test('players who attack and shoot assault nobody', () => {
  const game =
    'The Rovers attacked from the first whistle and striker Jon Ames fired a shot wide. Their coach hoped for the title, and the goalkeeper was booked for a foul.';
  expect(told(game).filter((e) => e.startsWith('ASSAULT'))).toEqual([]);
});

test('suspects told of by the way accuse nobody', () => {
  const text = 'Two sentries died when suspected rebels of the Northern Front blew up a culvert near Tibu on Monday.';
  expect(told(text).filter((e) => e.startsWith('ACCUSE'))).toEqual([]);
});

test('a town taken by "US-backed militias" is not in the United States, nor are they its militias', () => {
  const r = extract('US-backed militias captured the last stronghold of the group in June.', { published: '2021-06-18' });
  const [taken] = r.events;
  expect([taken!.type, taken!.place_id]).toEqual(['COERCE', null]);
  expect(r.actors.find((a) => a.id === taken!.actor_ids[0])!.country).toBeNull();
});

test.each(['Hezbollah suffered a missile attack on Monday.', 'The attack on Monday was suffered by Hezbollah.'])(
  'who suffers an attack does not do it: %s',
  (text) => {
    const r = extract(text, { published: '2024-06-18' });
    const name = (id: string): string => r.actors.find((a) => a.id === id)!.name;
    expect(r.events.map((e) => [e.actor_ids.map(name), e.recipient_ids.map(name)])).toEqual([[[], ['Hezbollah']]]);
  },
);

describe('what tells no event', () => {
  test.each([
    'The company will strike a deal with its supplier.',
    'He shot a short film about his home town.',
    'The senator attacked the proposal as too costly.',
    'The striker shot over the bar in the second half.',
    'She is a fan of the film about the bank robbery.',
    'Analysts fear that an attack could follow.',
    'Rebels often attack convoys in the region.',
    'The new phone will launch in March, the firm said.',
    'The bridge across the river opened in March 2019.',
    'There were batteries, wires and bits of cardboard on the floor.',
    'A convicted bomb maker taught him, a friend said.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('who did what to whom', () => {
  const parties = (text: string, type: string): { actors: string[]; recipients: string[] } => {
    const report = extract(text, { published: '2021-06-18' });
    const event = report.events.find((e) => e.type === type);
    const names = (ids: readonly string[]): string[] => ids.map((id) => report.actors.find((a) => a.id === id)!.name);
    return { actors: names(event?.actor_ids ?? []), recipients: names(event?.recipient_ids ?? []) };
  };
  test.each([
    ['Hezbollah was attacked by Israel on Monday.', 'ASSAULT', ['Israel'], ['Hezbollah']],
    ['Kenya accused Somalia of arming the rebels.', 'ACCUSE', ['Kenya'], ['Somalia']],
    ['Iran condemned Turkey on Monday.', 'ACCUSE', ['Iran'], ['Turkey']],
    [
      'Actors and singers denounced the raids on Libya and Turkey on Tuesday accused Syria of lying.',
      'ACCUSE',
      ['Turkey'],
      ['Syria'],
    ],
    ['Iraq invaded Kuwait on Friday.', 'ASSAULT', ['Iraq'], ['Kuwait']],
    ['Peru and Chile accused each other of shelling villages.', 'ACCUSE', ['Peru', 'Chile'], ['Peru', 'Chile']],
    ['Civilians killed in the shelling of Sloviansk on Monday were buried.', 'ASSAULT', [], ['Civilians']],
  ])('%s', (text, type, actors, recipients) => expect(parties(text, type)).toEqual({ actors, recipients }));

  test('the act that somebody is accused of is his, and alleged', () => {
    const report = extract('Kenya accused Somalia on Monday of bombing a market in Garissa.', { published: '2021-06-18' });
    expect(report.events.map((e) => `${e.type} ${e.modality}`)).toEqual(['ACCUSE actual', 'ASSAULT alleged']);
  });
});

describe('one event, told many times', () => {
  test('retellings merge, another day stays apart', () => {
    const text =
      'A bomb exploded in a market in Basra on Thursday.\n\nThe blast wounded twelve people, officials said. The attack was the second this month. ' +
      'On June 2, gunmen ambushed a convoy near Kirkuk.';
    const report = extract(text, { published: '2021-06-18' });
    expect(report.events.map((e) => e.date?.date_start)).toEqual(['2021-06-17', '2021-06-02']);
    expect(report.events[0]!.evidence.length).toBeGreaterThan(1);
    expect(report.article.main_event_id).toBe('e1');
  });
  test('a heading tells no event but may confirm one', () => {
    const report = extract('Bomb blast in Basra\n\nA bomb exploded in a market in Basra on Thursday.', {
      published: '2021-06-18',
    });
    expect(report.events.length).toBe(1);
  });
});

test('a claim of one side against the other is not merged into an attack that is told as a fact elsewhere', () => {
  const text =
    'Shelling hit Goma on Friday and killed a guard.\n\nKenya accused Somalia on Thursday of bombing a market in Garissa.';
  const assaults = extract(text, { published: '2021-06-18' }).events.filter((e) => e.type === 'ASSAULT');
  expect(assaults.map((e) => e.modality)).toEqual(['actual', 'alleged']);
});

describe('where it was', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['ASSAULT', 'Bukavu', 'Heavy fighting near Bukavu continued on Monday despite the talks in Geneva.'],
    ['PROTEST', 'Beirut', 'Hundreds of students in a suburb of the Lebanese capital Beirut protested on Tuesday.'],
    ['ASSAULT', 'Goma', 'The envoys left on Friday after three days of fierce clashes near Goma.'],
  ];
  test.each(rows)('%s in %s: %s', (type, place, text) => {
    const report = extract(text, { published: '2021-06-18' });
    const event = report.events.find((e) => e.type === type);
    expect(report.places.find((p) => p.id === event?.place_id)?.name).toBe(place);
  });
});
