import { describe, expect, it } from 'vitest';
import { actorsOf, named, saidOf } from './article.js';

const persons = (text: string): string[] =>
  actorsOf(text)
    .filter((a) => a.kind === 'person' && a.mentions.some((m) => m.value.form === 'name'))
    .map((a) => a.name);

describe('persons by name', () => {
  it.each([
    [
      'Maulvi and Haji are addresses',
      'Maulvi Abdul Ghafoor and Haji Nasir Khan met the elders in Zabul.',
      ['Abdul Ghafoor', 'Nasir Khan'],
    ],
    [
      'ranks of police in capitals',
      'ASP Bello Ibrahim and DSP Kemi Adeola reached the village in Niger State.',
      ['Bello Ibrahim', 'Kemi Adeola'],
    ],
    ['"won" in a Korean name', 'Assembly Speaker Woo Won-shik closed the session in Seoul.', ['Woo Won-shik']],
    ['"son" in a Korean name', 'Foreign Minister Choe Son Hui flew to Moscow.', ['Choe Son Hui']],
    ['a nickname before a particle', 'Sen. Rogelio "Boy" dela Cruz left Manila.', ['Rogelio "Boy" dela Cruz']],
    ['a nickname in single quotes', 'Police arrested Martín ‘Lobo’ Ferreyra in Rosario.', ['Martín ‘Lobo’ Ferreyra']],
    ['a station that opens the sentence is nobody', 'Beacon7Now went to the house. The dog was away, Beacon7Now was told.', []],
    ['a second title', 'Deputy Prime Minister Somchai Wattana visited Phuket.', ['Somchai Wattana']],
    [
      'fathers and houses',
      'The Crown Prince Sheikh Fahad Al-Ahmad Al-Jaber Al-Salem flew to Muscat.',
      ['Fahad Al-Ahmad Al-Jaber Al-Salem'],
    ],
    ['letters of honour', 'Mr Robert Hall OBE said the bridge was safe.', ['Robert Hall']],
    ['a people before a name', 'The race was won by the Kenyan Daniel Kiptoo on Sunday.', ['Daniel Kiptoo']],
    ['two full names in Spanish', 'The goalkeepers are Carlos Mejía y Roberto Fuentes.', ['Carlos Mejía', 'Roberto Fuentes']],
    ['kin between commas', 'Aisha Bala said her husband, Yusuf, was shot at the gate.', ['Aisha Bala', 'Yusuf']],
    [
      'two nicknames',
      'It stars Ranee "Bella" Kamol and Tanawat "Pope" Suksan.',
      ['Ranee "Bella" Kamol', 'Tanawat "Pope" Suksan'],
    ],
    ['"Said" is a name too', "The talks with Puntland's Said Abdullahi Warsame failed.", ['Said Abdullahi Warsame']],
    ['sons in Tuareg names', 'The talks were led by Moussa Ag Alhassan of the northern rebels.', ['Moussa Ag Alhassan']],
    ['one surname of a couple', 'On Friday David and Maria Keller laid a wreath.', ['David', 'Maria Keller']],
    [
      'a body before the name',
      'Chairman of the State Duma Vyacheslav Petrovich Volkov spoke in Moscow.',
      ['Vyacheslav Petrovich Volkov'],
    ],
    ['a field of an office', 'Minister of Health and Welfare Chen Mei-ling opened the clinic in Tainan.', ['Chen Mei-ling']],
  ])('%s', (_, text, names) => {
    expect(persons(text)).toEqual(names);
  });

  it.each([
    ['U.S. Rep. Ann Baker, D-Ohio, voted against the bill.', 'D-Ohio'],
    ['He was received by the Deputy Prime Minister on Monday.', 'Deputy'],
    ['The two firms signed an MoU on Monday.', 'MoU'],
    ["Kenya's Interior Cabinet Secretary Peter Kimani said so.", 'Cabinet'],
    ['Naxalism would end within a year, Mr Shah said.', 'Naxalism'],
    ['Victory in the East, also known as Liberation Day, is a holiday.', 'Liberation Day'],
  ])('no person in: %s', (text, wrong) => {
    expect(actorsOf(text).map((a) => a.name)).not.toContain(wrong);
    expect(persons(text)).not.toContain(wrong);
  });
});

describe('aliases', () => {
  it.each([
    [
      'Police shot Pierre Lamour, alias Tonton, on Monday. Tonton led a gang in Delmas.',
      'Pierre Lamour',
      ['Pierre Lamour', 'Tonton', 'Tonton'],
    ],
    [
      'Eko Santoso, better known as Jokoe, won the vote. Jokoe thanked his voters.',
      'Eko Santoso',
      ['Eko Santoso', 'Jokoe', 'Jokoe'],
    ],
    ['Troops killed a gang leader known as "Ti Blan" in Laboule.', 'Ti Blan', ['Ti Blan']],
  ])('%s', (text, name, said) => {
    expect(saidOf(actorsOf(text), name).filter((s) => said.includes(s))).toEqual(said);
  });
});

describe('offices', () => {
  it.each([
    ['Ukrainian Commander-in-Chief Taras Melnyk spoke.', 'Taras Melnyk | person | UKRMIL | Commander-in-Chief'],
    ['Israeli army Chief of Staff Lt. Gen. Amos Harel spoke.', 'Amos Harel | person | ISRMIL | army Chief of Staff Lt. Gen.'],
    [
      "The hospital's deputy director, Zarmina Wardak, spoke in Kabul, Afghanistan.",
      'Zarmina Wardak | person | AFGMED | deputy director',
    ],
    ["The club's president, Joe Ajaya, spoke.", 'Joe Ajaya | person | - | president'],
    ['Hezbollah president Karim Haddad spoke.', 'Karim Haddad | person | LBNREB | Hezbollah president'],
    [
      "Pakistan's State Minister for Information Tahir Mehmood spoke.",
      'Tahir Mehmood | person | PAKGOV | State Minister for Information',
    ],
    ["Deputy Chairman of Russia's Security Council Pavel Sorokin spoke.", 'Pavel Sorokin | person | RUSGOV | Deputy Chairman'],
    ['SHO Nadeem Akhtar was wounded in Lahore, Pakistan.', 'Nadeem Akhtar | person | PAKCOP | SHO'],
  ])('%s', (text, actor) => {
    expect(named(text)).toContain(actor);
  });

  it('a patronymic hides no minister', () => {
    expect(named('Sergei Viktorovich Lavrov flew to Beijing from Russia.')).toContain(
      'Sergei Viktorovich Lavrov | person | RUSGOV | -',
    );
  });

  it('kin is no clergy, a deputy of someone no lawmaker', () => {
    const said = named('He sent his sister Olga Petrova. The general and his deputy Ivan Orlov died.');
    expect(said).toContain('Olga Petrova | person | - | sister');
    expect(said).toContain('Ivan Orlov | person | - | deputy');
  });

  it('a branch of a group abroad is the group there', () => {
    expect(named("Islamic State's Khorasan chapter claimed the attack.")[0]).toBe(
      "Islamic State's Khorasan chapter | group | AFGREB | -",
    );
  });

  it('father and son of one chain of names are two', () => {
    const text = 'Ahmad Nasser Al-Khalid Al-Salem met his father Nasser Al-Khalid Al-Salem in Kuwait.';
    expect(persons(text)).toEqual(['Ahmad Nasser Al-Khalid Al-Salem', 'Nasser Al-Khalid Al-Salem']);
  });
});
