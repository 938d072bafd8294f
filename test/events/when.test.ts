import { describe, expect, test } from 'vitest';
import { extract, type Report } from '../../src/index.js';

/** On which day an event is, and where: what the words beside a date say, and what other tellings of it say. */
const read = (text: string, published: string): Report => extract(text, { published });
type Event = Report['events'][number];
const days = (e: Event | undefined): readonly (string | null)[] => [e?.date?.date_start ?? null, e?.date?.date_end ?? null];
const placed = (r: Report, e: Event | undefined): string | null => r.places.find((p) => p.id === e?.place_id)?.name ?? null;
const told = (r: Report, word: string): Event | undefined =>
  r.events.find((e) => e.evidence.some((v) => v.trigger.text.toLowerCase().includes(word)));

describe('a date beside an event', () => {
  test('a month’s name in a date is no protest march', () => {
    const r = read('Officials said that on 10 March alleged rebels murdered five farmers near Bunia.', '2021-03-12');
    expect(r.events.filter((e) => e.type === 'PROTEST')).toEqual([]);
    expect(days(told(r, 'murdered'))).toEqual(['2021-03-10', '2021-03-10']);
  });

  test('the day that closes an event noun’s phrase is not the day of the verb before it', () => {
    const r = read(
      'Teachers on Thursday began a strike to protest the murder of headmaster John Okello in Gulu on 12 June.',
      '2015-06-19',
    );
    expect(days(told(r, 'murder'))).toEqual(['2015-06-12', '2015-06-12']);
  });

  test('"the attack on the barracks last January" is months old, whatever the verb says', () => {
    const r = read(
      'The four men are believed to have taken part in the attack on the army base at Kidal last January.',
      '2019-06-14',
    );
    const attack = told(r, 'attack');
    expect(days(attack)).toEqual(['2019-01-01', '2019-01-31']);
    expect(attack?.historical).toBe(true);
  });

  test('"on Monday, when gunmen stormed ..."', () => {
    const r = read('The shop has been shut since Monday, when gunmen stormed it and killed two clerks.', '2022-05-13');
    expect(days(told(r, 'stormed') ?? told(r, 'killed'))).toEqual(['2022-05-09', '2022-05-09']);
  });

  test('"guerrillas today released engineers who were kidnapped" dates the release alone', () => {
    const r = read(
      'Guerrillas today released two surveyors who were kidnapped 40 days ago near Arauca, the army said.',
      '2012-06-20',
    );
    expect(told(r, 'kidnapped')?.date?.date_end).not.toBe('2012-06-20');
  });

  test('a day after the place where somebody was shot is that of the shooting', () => {
    const r = read('A girl who was shot inside a Toledo home Saturday was in serious condition today at a clinic.', '2015-02-22');
    expect(days(told(r, 'shot'))).toEqual(['2015-02-21', '2015-02-21']);
  });

  test('"before 19 March" is no day of what happened', () => {
    const r = read('Rebels shelled the town of Wau before 19 March, the governor said.', '2018-03-21');
    expect(told(r, 'shelled')?.date?.basis).not.toBe('stated');
  });

  test('deaths since a party’s founding are not those of the day’s attack', () => {
    const r = read(
      'Gunmen shot dead two activists of the Green Front in Davao on Tuesday.\n\nSince the party was founded in 2009, some 340 of its members have been killed.',
      '2018-02-22',
    );
    expect(told(r, 'shot dead')?.toll?.killed?.best).toBe(2);
    const sum = r.events.find((e) => e.toll?.killed?.best === 340);
    expect(days(sum)).toEqual(['2009-01-01', '2018-02-22']);
  });

  test('what a paragraph tells after a dated deed is of its day', () => {
    const r = read(
      'Talks will go on.\n\nOn 3 April militants raided the town of Palma. A second group ambushed a convoy of trucks near Pundanhar.',
      '2021-04-09',
    );
    expect(told(r, 'ambushed')?.date).toMatchObject({ date_start: '2021-04-03', basis: 'inherited' });
  });
});

describe('a day told elsewhere', () => {
  test('an inquiry into a killing of months ago: the killing is not of the publication day', () => {
    const r = read(
      'A judge on Friday ordered an inquiry into the killing of two Dutch nurses.\n\nThe killings took place in Goma on 24 May.',
      '2017-09-30',
    );
    const killing = told(r, 'killing');
    expect(days(killing)).toEqual(['2017-05-24', '2017-05-24']);
    expect(killing?.historical).toBe(true);
  });
});

describe('where', () => {
  test('the town that the clause names, not that of the dateline abroad', () => {
    const r = read(
      'MOSCOW (TASS) -- A bomb exploded on Wednesday in the Peruvian port of Callao under a bus that carried Russian sailors, the ministry said. The ministry asked Peru to protect Russian citizens.',
      '2009-07-10',
    );
    expect(placed(r, told(r, 'exploded'))).toBe('Callao');
  });

  test('a country before the soldiers that a convoy carried is not where it was attacked', () => {
    const r = read(
      'The attack on a convoy carrying U.S. and Honduran soldiers took place near Olanchito, in northern Honduras, on Tuesday.',
      '2010-04-15',
    );
    expect(placed(r, told(r, 'attack'))).toBe('Olanchito');
  });

  test('a minister killed at home is not killed in the capital abroad that denies it', () => {
    const r = read(
      'MANAGUA (RADIO NOW) -- Nicaragua has denied any links with the assassination of the Salvadoran defense minister eight days ago.\n\n' +
        'The charges were made in San Salvador.',
      '2011-06-17',
    );
    expect(placed(r, told(r, 'assassination'))).not.toBe('MANAGUA');
  });

  test('an outbreak in a country is not in the town that the story is filed from', () => {
    const r = read(
      'HARARE (AP) -- A cholera outbreak in Zimbabwe has killed almost 300 people since May, health officials said. Aid is on its way.',
      '2009-08-03',
    );
    expect(placed(r, told(r, 'outbreak'))).toBe('Zimbabwe');
  });
});

describe('how long', () => {
  test('fighting that erupted last week and goes on lasts until the story’s day', () => {
    const r = read(
      'Fighting continued around the town of Malakal on Friday despite the talks, a UN official said.\n\nThe fighting between the army and the rebels erupted on Monday.',
      '2014-03-21',
    );
    expect(days(told(r, 'fighting'))).toEqual(['2014-03-17', '2014-03-21']);
  });
});
