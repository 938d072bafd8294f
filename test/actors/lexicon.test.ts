import { describe, expect, it } from 'vitest';
import { actorCode } from '../../src/actors/code.js';
import { knownActors, readTable } from '../../src/actors/known.js';
import { readTerms } from '../../src/actors/leaders.js';
import { ARMED_GROUPS } from '../../src/actors/lexicon/armed-groups/index.js';
import { BODIES } from '../../src/actors/lexicon/bodies/index.js';
import { COMPANIES } from '../../src/actors/lexicon/companies.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../src/actors/lexicon/given-names.js';
import { WORLD_FEMALE_NAMES, WORLD_MALE_NAMES } from '../../src/actors/lexicon/given-names-world.js';
import { BODY_NOUNS, GROUP_NOUNS } from '../../src/actors/lexicon/groups.js';
import { OFFICE_HOLDERS } from '../../src/actors/lexicon/leaders/tables.js';
import { MEDIA } from '../../src/actors/lexicon/media.js';
import { NATIONAL } from '../../src/actors/lexicon/national/index.js';
import { PARTIES } from '../../src/actors/lexicon/parties/index.js';
import { TITLES } from '../../src/actors/lexicon/titles.js';
import { countryOfCode } from '../../src/world/index.js';

const SECTORS = new Set(
  'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO NGO'.split(' '),
);
const NAMED = { BODIES, NATIONAL, PARTIES, MEDIA, COMPANIES, ARMED_GROUPS };

describe('the lexicons of names', () => {
  it.each(Object.entries(NAMED))('%s has known countries and sectors', (_, table) => {
    for (const { forms, country, sector } of readTable(table)) {
      expect(
        forms.every((f) => f.length > 1 && f.trim() === f),
        forms.join(),
      ).toBe(true);
      if (country !== null) expect(countryOfCode(country)?.alpha3, forms[0]).toBe(country);
      expect(sector === null || SECTORS.has(sector), `${forms[0]}: ${sector}`).toBe(true);
    }
  });

  it('has no name twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [table, text] of Object.entries(NAMED))
      for (const { forms } of readTable(text))
        for (const form of forms) {
          const name = form.replace(/^\?/, '');
          if (seen.has(name)) twice.push(`${name}: ${seen.get(name)}, ${table}`);
          seen.set(name, table);
        }
    expect(twice).toEqual([]);
  });
});

describe('whom the lexicon knows', () => {
  const { byName, byFirst } = knownActors([]);

  it.each([
    // armed groups, also as the wires of their time print them
    ['Movimiento Revolucionario Tupac Amaru', 'PER', 'REB'],
    ['Sendero Luminoso', 'PER', 'REB'],
    ['Farabundo Marti Front for National Liberation', 'SLV', 'REB'],
    ['Manuel Rodriguez Patriotic Front', 'CHL', 'REB'],
    ['Los Extraditables', 'COL', 'CRM'],
    ['Kata’ib Hizballah', 'IRQ', 'REB'],
    ['al Shabaab', 'SOM', 'REB'],
    ['Islamic State in Khorasan Province', 'AFG', 'REB'],
    ['JNIM', 'MLI', 'REB'],
    ['Rapid Support Forces', 'SDN', 'REB'],
    ['Karenni Nationalities Defence Force', 'MMR', 'REB'],
    ['Ansar Beit al-Maqdis', 'EGY', 'REB'],
    ['Jalisco New Generation cartel', 'MEX', 'CRM'],
    ['Viv Ansanm', 'HTI', 'CRM'],
    ['Wagner Group', 'RUS', 'UAF'],
    ['Al-Qaeda', null, 'REB'],
    // international bodies, missions, organisations
    ['U.N. Mission in South Sudan', null, 'IGO'],
    ['MONUSCO', null, 'IGO'],
    ['United Nations Interim Force in Lebanon', null, 'IGO'],
    ['OSCE Special Monitoring Mission', null, 'IGO'],
    ['Inter-American Commission on Human Rights', null, 'IGO'],
    ['Syrian Observatory for Human Rights', null, 'NGO'],
    ['Norwegian Refugee Council', 'NOR', 'NGO'],
    ['Salvation Army', null, 'NGO'],
    // services, forces and agencies of states
    ['Inter-Services Intelligence', 'PAK', 'SPY'],
    ['National Directorate of Security', 'AFG', 'SPY'],
    ['Central Reserve Police Force', 'IND', 'COP'],
    ['PHIVOLCS', 'PHL', 'GOV'],
    ['BNPB', 'IDN', 'GOV'],
    ['Islamic Revolutionary Guards Corps', 'IRN', 'MIL'],
    ['Special Anti-Robbery Squad', 'NGA', 'COP'],
    ['Casa de Narino', 'COL', 'GOV'],
    ['Atlacatl Battalion', 'SLV', 'MIL'],
    ['Election Commission', null, 'GOV'],
    // parties, also banned ones
    ['Aam Aadmi Party', 'IND', 'PTY'],
    ['People’s Party for Reconstruction and Democracy', 'COD', 'PTY'],
    ['Islamic Renaissance Party of Tajikistan', 'TJK', 'PTY'],
    ['Peoples’ Equality and Democracy Party', 'TUR', 'PTY'],
    ["People's Progressive Party", null, 'PTY'],
  ])('%s', (name, country, sector) => {
    expect(byName.get(name)).toMatchObject({ country, sector });
  });

  it('is wide', () => {
    expect(readTable(ARMED_GROUPS).length).toBeGreaterThan(800);
    expect(readTable(BODIES).length).toBeGreaterThan(700);
    expect(readTable(NATIONAL).length).toBeGreaterThan(700);
    expect(readTable(PARTIES).length).toBeGreaterThan(700);
  });

  it('has parties or public bodies of some 150 countries', () => {
    const lands = [NATIONAL, PARTIES].flatMap((table) => readTable(table).map(({ country }) => country));
    expect(new Set(lands).size).toBeGreaterThan(110);
  });

  it.each([
    'November 17',
    'New Forces',
    'Gray Wolves',
    'KIA',
    'RSF',
    'Rebel Armed Forces',
    'Law and Justice',
    'Move Forward',
    'Rukh',
  ])('does not find "%s" by its words alone: a date, a phrase or several bodies', (text) => {
    const forms = byFirst.get(/^\w+/.exec(text)![0].toLowerCase()) ?? [];
    expect(forms.filter((f) => f.text === text && !f.weak)).toEqual([]);
  });
});

describe('the lexicon of office holders', () => {
  const lines = OFFICE_HOLDERS.flatMap((table) => table.trim().split('\n'));
  const terms = OFFICE_HOLDERS.flatMap(readTerms);

  it('has lines of country, office, holders with their first day and at most a sector', () => {
    const holder = /^[^\s=;|][^;|]* \d{4}(?:-\d\d){0,2}(?:\.\.\d{4}(?:-\d\d){0,2})?$/;
    for (const line of lines) {
      const [country, office, holders, ...rest] = line.split('|') as [string, string, string, ...string[]];
      expect(country, line).toMatch(/^(?:[A-Z]{3}|-)$/);
      expect(office, line).toMatch(/^\+?\p{L}.*\S$/u);
      expect(rest.length, line).toBeLessThan(2);
      for (const entry of holders.split(';')) expect(entry).toMatch(holder);
      for (const name of holders.split(';').flatMap((entry) => entry.slice(0, entry.lastIndexOf(' ')).split('=')))
        expect(name, line).toMatch(/^\p{Lu}[\p{L}\p{M}.,'’" -]*[\p{L}.]$|^\p{L}+[' ’-][\p{L}\p{M}.' -]+$/u);
    }
  });

  it('has each office of a country in one line', () => {
    const keys = lines.map((line) => line.split('|').slice(0, 2).join(' '));
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([]);
  });

  it('has the holders of an office one after the other', () => {
    const wrong: string[] = [];
    for (const line of lines) {
      if (/\|(?:OPP|REB)$/.test(line) || line.split('|')[1]!.startsWith('+')) continue; // several lead at a time
      const spans = line
        .split('|')[2]!
        .split(';')
        .map((entry) => ({ entry, days: entry.slice(entry.lastIndexOf(' ') + 1).split('..') as [string, string?] }));
      spans.slice(1).forEach(({ entry, days: [next] }, i) => {
        const [from, to] = spans[i]!.days;
        // "..2004" before "2004-03", "..2004-03-10" before "2004": the same year
        const ends = to === undefined || to <= next || to.startsWith(next) || next.startsWith(to);
        if (from >= next || !ends) wrong.push(`${line.slice(0, 30)}: ${spans[i]!.entry}, ${entry}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('has dates that can be, in order, of known countries', () => {
    for (const t of terms) {
      const what = `${t.name}, ${t.office}`;
      expect(t.from, what).toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
      if (t.to !== null) expect(t.from <= t.to, what).toBe(true);
      if (t.country !== null) expect(countryOfCode(t.country)?.alpha3, what).toBe(t.country);
      expect(SECTORS.has(t.sector), what).toBe(true);
    }
  });

  it('is wide', () => {
    expect(new Set(terms.map((t) => t.country)).size).toBeGreaterThan(180);
    expect(new Set(terms.map((t) => t.name)).size).toBeGreaterThan(1200);
  });
});

describe('the lexicons of words', () => {
  it.each([
    ['titles', TITLES],
    ['groups', GROUP_NOUNS],
    ['bodies', BODY_NOUNS],
  ])('%s: no word twice', (_, table) => {
    const names = table
      .trim()
      .split('\n')
      .map((line) => line.split('|')[0]!);
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });

  it('gives no given name to both genders', () => {
    const names = [MALE_NAMES, WORLD_MALE_NAMES, FEMALE_NAMES, WORLD_FEMALE_NAMES].flatMap((list) => list.trim().split(/\s+/));
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ['AZE', 'GOV', 'AZEGOV'],
    [null, 'IGO', 'IGO'],
    [null, 'GOV', null],
    ['ARM', null, 'ARM'],
    [null, null, null],
  ])('%s %s is %s', (country, sector, code) => {
    expect(actorCode(country, sector)).toBe(code);
  });
});
