import { describe, expect, it } from 'vitest';
import { NAMED, NOTHING } from './actors.corpus.js';
import { actorsOf, named, saidOf } from './article.js';

describe('named actors', () => {
  it.each(NAMED.flatMap(([actor, texts]) => texts.map((text) => [text, actor] as const)))('%s', (text, actor) => {
    expect(named(text)).toContain(actor);
  });

  it.each(NOTHING)('nobody in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('who is who', () => {
  it('a surname that is also an office gives the next in a list no title', () => {
    const actors = actorsOf('The victims were identified as Evelyn Dean, Hallie Stone and William Keene.', '2023-03-28');
    expect(actors.find((a) => a.name === 'Hallie Stone')?.title).toBeNull();
  });

  it('"at least" is no part of a group', () => {
    const names = actorsOf('At least 73 people were wounded in Dnipro, and at least 20 soldiers fled.', '2023-01-15').map(
      (a) => a.name,
    );
    expect(names.filter((n) => n.startsWith('least'))).toEqual([]);
  });

  it('links a surname, a title and a pronoun to the full name', () => {
    const actors = actorsOf(
      'Ukrainian President Petro Poroshenko signed the law. Poroshenko said the vote was close. He thanked deputies.',
      '2016-05-01',
    );
    expect(saidOf(actors, 'Petro Poroshenko')).toEqual(['Petro Poroshenko', 'Poroshenko', 'He']);
  });

  it('keeps two people of one surname apart', () => {
    const actors = actorsOf('Joe Biden defended his son. Hunter Biden appeared in court in Delaware.', '2021-05-01');
    expect(saidOf(actors, 'Joe Biden')).toContain('Joe Biden');
    expect(saidOf(actors, 'Hunter Biden')).toContain('Hunter Biden');
  });

  it('a given name alone, told before, is not the later man of that name', () => {
    const actors = actorsOf(
      'The road was cut.\n\nJosé, a bus driver, said he had been told to vote. Shops were shut. Few came.\n\nFormer mayor José Ruiz Prado called the vote a farce.',
    );
    expect(saidOf(actors, 'José Ruiz Prado')).not.toContain('José');
  });

  it('links an acronym to the body that it was explained for, whatever the lexicon thinks of it', () => {
    const actors = actorsOf('The National Farmers Party (NFP) won the vote in Ruritania. The NFP said it would govern alone.');
    expect(saidOf(actors, 'National Farmers Party')).toEqual(expect.arrayContaining(['National Farmers Party', 'NFP']));
  });

  it('takes the office of the publication day', () => {
    const side = (day: string): string | null | undefined =>
      actorsOf('Dmitry Medvedev visited the plant in Russia.', day).find((a) => a.name === 'Dmitry Medvedev')?.code;
    expect(side('2010-06-01')).toBe('RUSGOV');
    expect(side('2021-06-01')).toBe('RUS');
  });

  it('gives a spokesman the body that he speaks for', () => {
    const actors = actorsOf('A spokesman for the Armenian defense ministry told reporters that the line had held.');
    const man = actors.find((a) => a.name === 'spokesman');
    expect(actors[man?.affiliation ?? -1]?.name).toBe('Armenian defense ministry');
  });

  it('does not take another office for the same man', () => {
    const actors = actorsOf('French President Emmanuel Macron arrived in Lagos. The vice president was absent.');
    expect(saidOf(actors, 'Emmanuel Macron')).not.toContain('vice president');
  });
});

describe('people without a name', () => {
  it.each([
    ['Two police officers were killed in the blast.', 'Two police officers', 'group', 'COP'],
    ['Hundreds of demonstrators blocked the road.', 'Hundreds of demonstrators', 'group', 'OPP'],
    ['Syrian army troops entered the town.', 'Syrian army troops', 'organization', 'MIL'],
    ['Gunmen attacked the convoy.', 'Gunmen', 'group', 'UAF'],
    ['Hospital officials said six people died.', 'Hospital officials', 'group', 'MED'],
    ['Party officials denied it.', 'Party officials', 'group', 'PTY'],
  ])('%s', (text, name, kind, sector) => {
    expect(actorsOf(text).map((a) => [a.name, a.kind, a.sector])).toContainEqual([name, kind, sector]);
  });
});

describe("the user's actors", () => {
  const user = [
    {
      name: 'Blue Shield Front',
      aliases: ['BSF'],
      kind: 'group' as const,
      country: 'MLI',
      sector: 'REB',
      title: null,
      from: null,
      to: null,
    },
  ];
  it('are found by their names with what he says of them', () => {
    const actors = actorsOf('Fighters of the Blue Shield Front left the camp. The BSF gave no reason.', '2020-10-09', user);
    const front = actors.find((a) => a.name === 'Blue Shield Front');
    expect([front?.code, front?.mentions.filter((m) => m.value.form === 'name').length]).toEqual(['MLIREB', 2]);
  });
});

describe('hostile text', () => {
  it.each([
    ['A'.repeat(10000)],
    ['Mr. '.repeat(1500)],
    ['the president of '.repeat(800)],
    ['Al-'.repeat(1500)],
    ['"Bob" '.repeat(1500)],
  ])('ends soon: %#', (text) => {
    const start = performance.now();
    actorsOf(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
