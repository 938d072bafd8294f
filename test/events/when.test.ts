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
    const r = read('The four brothers were part of the attack on the army base at Kidal last January.', '2019-06-14');
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

describe('a date of another thing', () => {
  test('"the first such attack since March" is not of March', () => {
    const r = read(
      'A suicide bomber killed nine soldiers in Mogadishu on Tuesday, the first such attack there since March.',
      '2024-06-14',
    );
    expect(days(told(r, 'killed'))).toEqual(['2024-06-11', '2024-06-11']);
  });

  test('"the biggest outbreak since a 1994 ceasefire": the ceasefire is of 1994', () => {
    const r = read(
      'Each side blamed the other for the worst fighting since a 1994 ceasefire left the valley divided.',
      '2014-06-14',
    );
    expect(days(told(r, 'ceasefire'))).toEqual(['1994-01-01', '1994-12-31']);
  });

  test('what an anniversary is of lies before the story', () => {
    const r = read('On the tenth anniversary of the massacre in Andijan, hundreds marched on Tuesday in Tashkent.', '2015-05-14');
    expect(told(r, 'massacre')).toMatchObject({ historical: true, date: null });
    expect(days(told(r, 'marched'))).toEqual(['2015-05-12', '2015-05-12']);
  });

  test('"a week after gunmen killed ..., a curfew was imposed on Thursday"', () => {
    const r = read(
      'A week after gunmen killed 11 people in a mosque in Kano, the government imposed a curfew on Thursday.',
      '2024-06-14',
    );
    expect(days(told(r, 'killed'))).toEqual(['2024-06-06', '2024-06-06']);
    expect(days(told(r, 'curfew'))).toEqual(['2024-06-13', '2024-06-13']);
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

  test('"in the past three months" ends with the story’s day; "the last days of the campaign" do not', () => {
    const r = read(
      'The army has killed 310 rebels in operations in the past three months, the ministry said on Friday.',
      '2024-06-14',
    );
    expect(days(told(r, 'killed'))).toEqual(['2024-03-16', '2024-06-14']);
    const other = read('Rebels bombed four rallies in Lima during the last five days of the campaign.', '1995-06-14');
    expect(told(other, 'bombed')?.date?.date_start ?? '1995-06-14').toBe('1995-06-14');
  });

  test('"between 3 and 9 June" has two ends', () => {
    const r = read('Between 3 and 9 June, Russian forces shelled Kharkiv 40 times, the governor said.', '2024-06-14');
    expect(days(told(r, 'shelled'))).toEqual(['2024-06-03', '2024-06-09']);
  });

  test('fighting that erupted last year and has killed thousands has lasted since', () => {
    const r = read(
      'Fighting between the army and the RSF, which erupted in April 2023, has killed more than 15,000 people.',
      '2024-06-14',
    );
    expect(told(r, 'killed')).toMatchObject({ historical: false, date: { date_start: '2023-04-01', date_end: '2024-06-14' } });
  });
});
