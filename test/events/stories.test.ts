import { describe, expect, test } from 'vitest';
import { extract, type Report } from '../../src/index.js';

/** Short stories in the manner of news agencies: what belongs together and what does not. */
const read = (text: string, published: string): Report => extract(text, { published });
const named = (r: Report, ids: readonly string[]): string[] => ids.map((id) => r.actors.find((a) => a.id === id)!.name);
const placed = (r: Report, id: string | null): string | null => r.places.find((p) => p.id === id)?.name ?? null;

describe('what is told of one event stays apart from what is told of another', () => {
  test('"Separately" opens another event, with its own town, day and dead', () => {
    const r = read(
      'A drone strike on a market in Kutum killed at least 23 people on Thursday, local medics and a rights group said.\n\n' +
        'Separately, shelling in Omdurman on Wednesday killed three members of one family, residents said. Two others were hurt.',
      '2024-03-15',
    );
    const assaults = r.events.filter((e) => e.type === 'ASSAULT');
    expect(assaults.map((e) => [placed(r, e.place_id), e.date?.date_start, e.toll?.killed?.best])).toEqual([
      ['Kutum', '2024-03-14', 23],
      ['Omdurman', '2024-03-13', 3],
    ]);
  });

  test('the dead of a whole war are not those of the day’s attack', () => {
    const r = read(
      'Rebels fired five rockets at the port city of Ashdod on Wednesday, lightly wounding two people, medics said.\n\n' +
        'More than 41,000 people have been killed since the war began on Oct. 7, according to the ministry.',
      '2024-09-12',
    );
    const [rockets] = r.events.filter((e) => placed(r, e.place_id) === 'Ashdod');
    expect(rockets!.toll?.killed ?? null).toBeNull();
    const sum = r.casualties.find((c) => c.best === 41000)!;
    expect(sum.event_id).not.toBe(rockets!.id);
    expect(sum.date).toMatchObject({ date_start: '2023-10-07', date_end: '2024-09-12' });
  });

  test('a headline’s figure goes with the event that the text gives it', () => {
    const r = read(
      'Army says it killed 9 rebels in bombing raid\n\nThe air force bombed a rebel camp near Popayán on Saturday, killing nine guerrillas, the minister said.\n\n' +
        'The group, which broke off peace talks last July, set off a bomb outside a police station in Jamundí on May 20, killing two officers.',
      '2024-06-02',
    );
    const [head, body, officers] = r.casualties.filter((c) => c.kind === 'killed');
    expect([head!.event_id, body!.same_as]).toEqual([body!.event_id, head!.id]);
    expect(officers!.event_id).not.toBe(body!.event_id);
    expect(r.events.find((e) => e.id === officers!.event_id)!.date?.date_start).toBe('2024-05-20');
  });
});

describe('what lies before the story, where the article has no day', () => {
  const undated = (text: string): Report => extract(text);

  test('words that name a month of their own open another event', () => {
    const r = undated(
      'A roadside bomb killed a colonel near the city of Kidal this week, the army said.\n\n' +
        'In April, more than two dozen soldiers were killed in attacks in Tessalit and Aguelhok, according to a rights group.',
    );
    const assaults = r.events.filter((e) => e.type === 'ASSAULT');
    expect(assaults.map((e) => e.toll?.killed?.low)).toEqual([1, 24]);
    expect(placed(r, assaults[0]!.place_id)).toBe('Kidal');
  });

  test('a story that tells its days by their names is of no year that it names', () => {
    const r = undated(
      'Police fired tear gas at demonstrators in Malabo on Friday, residents said.\n\nThe president seized power in a coup in 1979.',
    );
    expect(r.events.map((e) => [e.type, e.historical])).toEqual([
      ['ASSAULT', false],
      ['COERCE', true],
    ]);
  });

  test('"since 2017, when a governor was killed" is of that year, and over', () => {
    const r = undated(
      'A car bomb killed the mayor of Baidoa on Monday.\n\nIt was the first such killing since 2017, when a governor was shot dead in the same region.',
    );
    const old = r.events.find((e) => e.date?.date_start === '2017-01-01')!;
    expect([old.historical, old.toll?.killed?.best]).toEqual([true, 1]);
    expect(r.events.find((e) => e.id === r.article.main_event_id)!.toll?.killed?.best).toBe(1);
  });

  test('what began "since gunmen attacked" is background, unless the story tells it', () => {
    const r = undated(
      'An explosion outside a bakery in the city of Lille injured four people.\n\n' +
        'The country has been on alert since gunmen launched attacks across Brussels, killing 32 people and wounding hundreds.',
    );
    const main = r.events.find((e) => e.id === r.article.main_event_id)!;
    expect([placed(r, main.place_id), main.toll?.killed ?? null, main.toll?.injured?.best]).toEqual(['Lille', null, 4]);
    const before = r.events.find((e) => e.toll?.killed?.best === 32)!;
    expect([before.historical, placed(r, before.place_id)]).toEqual([true, 'Brussels']);
  });
});

test('"the May 3, 2014, attack" has its day, and its dead stay with it', () => {
  const r = extract(
    'She is on trial over the May 3, 2014, attack, in which four shoppers died and more than 120 were hurt.\n\n' +
      'Detectives showed pictures of two brothers on May 6, 2014. The elder of them died after a gunfight with officers that night.',
  );
  const attack = r.events.find((e) => e.toll?.injured?.low === 120)!;
  expect([attack.date?.date_start, attack.date?.basis, attack.toll?.killed?.best]).toEqual(['2014-05-03', 'stated', 4]);
});

describe('who did it', () => {
  test('the people of an armed group are the group, a weapon is its owner’s', () => {
    const r = read(
      'Boko Haram extremists seized 30 girls from a school in Chibok on Monday.\n\nA Ukrainian drone hit a car in Shebekino on Monday, Russia said, killing a couple.',
      '2024-05-14',
    );
    const [abduction, drone] = r.events.filter((e) => e.type === 'ASSAULT');
    expect([abduction!.mode, named(r, abduction!.actor_ids)]).toEqual(['abduct', ['Boko Haram']]);
    expect(named(r, drone!.actor_ids)).toEqual(['Ukraine']);
  });

  test('two adjectives of nations are two sides; fighting of a second day began the day before', () => {
    const r = read(
      'Thailand and Cambodia blamed each other.\n\nThai and Cambodian soldiers exchanged fire for a second day on Saturday near the temple, the army said.\n\n' +
        'At least five people have been killed since the clashes erupted on Friday.',
      '2011-02-05',
    );
    const fighting = r.events.find((e) => e.type === 'ASSAULT')!;
    expect(named(r, fighting.actor_ids)).toEqual(['Thailand', 'Cambodia']);
    expect(fighting.date).toMatchObject({ date_start: '2011-02-04', date_end: '2011-02-05' });
    expect(fighting.toll?.killed?.low).toBe(5);
  });

  test('those who look for a gunman did not shoot; a guest is met', () => {
    const r = read(
      'Police are looking for a gunman who opened fire outside a bar in Toledo early Sunday, killing a man.\n\n' +
        'President Xi Jinping met visiting North Korean leader Kim Jong Un in Beijing on Tuesday.',
      '2024-03-13',
    );
    expect(named(r, r.events.find((e) => e.type === 'ASSAULT')!.actor_ids)).toEqual(['gunman']);
    const talks = r.events.filter((e) => e.type === 'CONSULT');
    expect(talks.map((e) => named(r, e.actor_ids))).toEqual([['Xi Jinping', 'Kim Jong Un']]);
  });

  test('the one whose title names a body acts, not the body; whose policy is denounced is meant', () => {
    const r = read(
      "Israel closed the crossing.\n\nU.N. Secretary-General Antonio Guterres denounced Israel's decision on Monday.",
      '2024-03-13',
    );
    const denial = r.events.find((e) => e.type === 'ACCUSE')!;
    expect(named(r, denial.actor_ids)).toEqual(['Antonio Guterres']);
    expect(named(r, denial.recipient_ids)).toEqual(['Israel']);
  });
});

test('what happened before something planned is no plan', () => {
  const r = read('The center in Toledo will reopen on Wednesday after two teens were shot in its parking lot.', '2017-03-14');
  expect(r.events.find((e) => e.type === 'ASSAULT')).toMatchObject({ modality: 'actual', toll: { injured: { best: 2 } } });
  expect(r.events.find((e) => e.type === 'ASSAULT')!.date?.date_start).not.toBe('2017-03-15');
});

test('"captured" takes people into custody and towns into possession; elections that are held detain nobody', () => {
  const r = read(
    'Rebels captured the town of Bago on Sunday. The army captured 12 rebels near Pyay.\n\nThe elections will be held on June 19.',
    '2024-06-03',
  );
  expect(r.events.filter((e) => e.type === 'COERCE').map((e) => e.mode)).toEqual(['seize', 'arrest']);
});

test('a deal of the lead is what the story is about, not an air strike of its background', () => {
  const r = read(
    'The government and rebel forces agreed on Wednesday to cease hostilities.\n\nDelegates signed a truce at talks in Pretoria.\n\nThe United States welcomed it.\n\n' +
      'A spokesman thanked the mediators.\n\nThe envoys left in the evening.\n\nObservers were hopeful.\n\nOn Tuesday, an air strike hit a campus in Mekelle, killing a boy.',
    '2022-11-03',
  );
  expect(r.events.find((e) => e.id === r.article.main_event_id)!.type).toBe('AGREE');
});
