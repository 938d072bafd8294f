import { describe, expect, it } from 'vitest';
import { officeOf, officeOfSurname, readTerms } from '../../src/actors/leaders.js';
import { actorsOf } from './article.js';

const office = (name: string, day: string): string => {
  const found = officeOf(name, day, null);
  return found === undefined ? 'unknown' : `${found.country} ${found.term?.office ?? '-'}`;
};

describe('office holders of the Middle East', () => {
  it.each([
    ['Shlomo Ben-Ami', '2000-12-20', 'ISR Foreign Minister'],
    ['Gadi Eizenkot', '2016-03-01', 'ISR Chief of Staff'],
    ['Ali Shamkhani', '2001-01-01', 'IRN Defence Minister'],
    ['Ali Shamkhani', '2016-01-01', 'IRN Supreme National Security Council secretary'],
    ['Ali Akbar Salehi', '2012-05-01', 'IRN Foreign Minister'],
    ['Ali Akbar Salehi', '2015-07-14', 'IRN atomic energy chief'],
    ['Mohammed Said al-Sahhaf', '2003-04-07', 'IRQ Information Minister'],
    ['Naji Sabri', '2002-11-13', 'IRQ Foreign Minister'],
    ['Walid Moualem', '2013-09-09', 'SYR Foreign Minister'],
    ['Gebran Bassil', '2017-11-15', 'LBN Foreign Minister'],
    ['Jean Kahwaji', '2014-08-02', 'LBN army chief'],
    ['Abu Bakr al-Qirbi', '2010-01-27', 'YEM Foreign Minister'],
    ['Prince Saud al-Faisal', '1990-08-03', 'SAU Foreign Minister'],
    ['Prince Khalid bin Salman', '2023-11-01', 'SAU Defence Minister'],
    ['Sheikh Hamad bin Jassim', '2012-02-01', 'QAT Prime Minister'],
    ['Marwan Muasher', '2003-03-20', 'JOR Foreign Minister'],
  ])('%s on %s: %s', (name, day, expected) => {
    expect(office(name, day)).toBe(expected);
  });
});

describe('office holders of South, East and Central Asia and Oceania', () => {
  it.each([
    ['Khurshid Kasuri', '2004-01-06', 'PAK Foreign Minister'],
    ['Chaudhry Nisar Ali Khan', '2014-12-16', 'PAK Interior Minister'],
    ['Athar Abbas', '2009-10-10', 'PAK military spokesman'],
    ['Asim Munir', '2019-01-01', 'PAK ISI chief'],
    ['Asim Munir', '2025-05-10', 'PAK army chief'],
    ['Hanif Atmar', '2010-01-18', 'AFG Interior Minister'],
    ['Sirajuddin Haqqani', '2015-01-01', 'AFG Haqqani network leader'],
    ['Sirajuddin Haqqani', '2022-01-01', 'AFG Interior Minister'],
    ['Shivraj Patil', '2008-11-27', 'IND Home Minister'],
    ['P Chidambaram', '2010-04-06', 'IND Home Minister'],
    ['Narendra Modi', '2002-03-01', 'IND Gujarat chief minister'],
    ['Mamata Banerjee', '2019-01-01', 'IND West Bengal chief minister'],
    ['Lakshman Kadirgamar', '2000-05-01', 'LKA Foreign Minister'],
    ['Dipu Moni', '2012-01-01', 'BGD Foreign Minister'],
    ['Kasit Piromya', '2009-06-01', 'THA Foreign Minister'],
    ['Hishammuddin Hussein', '2014-03-15', 'MYS Defence Minister'],
    ['Hor Nam Hong', '2011-02-05', 'KHM Foreign Minister'],
    ['Voltaire Gazmin', '2012-04-11', 'PHL Defence Secretary'],
    ['Hassan Wirayuda', '2005-09-01', 'IDN Foreign Minister'],
    ['Hua Chunying', '2017-05-01', 'CHN Foreign Ministry spokesman'],
    ['Zhao Lijian', '2021-05-01', 'CHN Foreign Ministry spokesman'],
    ['Huang Chih-fang', '2007-01-01', 'TWN Foreign Minister'],
    ['Kim Kwan-jin', '2010-12-10', 'KOR Defence Minister'],
    ['Paek Nam-sun', '2000-07-26', 'PRK Foreign Minister'],
    ['Nobutaka Machimura', '2005-04-10', 'JPN Foreign Minister'],
    ['Yukio Edano', '2011-03-12', 'JPN Chief Cabinet Secretary'],
    ['Abdulaziz Komilov', '2014-01-01', 'UZB Foreign Minister'],
    ['Kamchybek Tashiev', '2021-05-01', 'KGZ security chief'],
    ['Alexander Downer', '2003-03-18', 'AUS Foreign Minister'],
    ['Phil Goff', '2000-06-01', 'NZL Foreign Minister'],
    ['George Speight', '2000-06-15', 'FJI coup leader'],
  ])('%s on %s: %s', (name, day, expected) => {
    expect(office(name, day)).toBe(expected);
  });

  it('ends with the term', () => {
    expect(office('Qin Gang', '2023-12-01')).toBe('CHN -');
    expect(office('Yingluck Shinawatra', '2015-01-01')).toBe('THA -');
    expect(office('Sheikh Hasina', '2024-09-01')).toBe('BGD -');
  });
});

describe('surnames of Asia', () => {
  const of = (surname: string, day: string, ...countries: string[]) =>
    officeOfSurname(surname, day, new Set(countries))?.term?.office;

  it('are one man in all spellings of his given name', () => {
    expect(of('Soleimani', '2019-12-01', 'IRN')).toBe('Quds Force commander');
    expect(of('Kayani', '2010-06-01', 'PAK')).toBe('army chief');
  });

  it('are the first or only name where the news uses it', () => {
    expect(of('Suharto', '1998-05-12', 'IDN')).toBe('President');
    expect(of('Thaksin', '2004-10-25', 'THA')).toBe('Prime Minister');
    expect(of('Wiranto', '2018-05-14', 'IDN')).toBe('Security Minister');
  });

  it('say nothing of two who hold offices together', () => {
    expect(of('Rajapaksa', '2010-06-01', 'LKA')).toBeUndefined(); // the president, the defence secretary and the minister
  });
});

describe('an office whose holder changed in a month', () => {
  it('is held by both in that month, where the day is not known', () => {
    expect(office('Kanat Saudabayev', '2011-04-05')).toBe('KAZ Foreign Minister');
    expect(office('Yerzhan Kazykhanov', '2011-04-25')).toBe('KAZ Foreign Minister');
    expect(office('Kanat Saudabayev', '2011-05-01')).toBe('KAZ -');
  });
});

describe('an office that several hold at a time', () => {
  it('does not end with the next who begins', () => {
    const terms = readTerms('CHN|+Vice Premier|Ding Xuexiang 2023-03;He Lifeng 2023-03-12;Liu He 2018-03..2023-03');
    expect(terms.map((t) => [t.office, t.to])).toEqual([
      ['Vice Premier', null],
      ['Vice Premier', null],
      ['Vice Premier', '2023-03'],
    ]);
  });
});

describe('a namesake of an office holder', () => {
  const codeOf = (text: string, day: string, name: string) => actorsOf(text, day).find((a) => a.name === name)?.code;

  it('abroad is not he: nothing in the article speaks of his country', () => {
    expect(codeOf('Andrew Little, a barber in Toledo, Ohio, was shot on Friday.', '2016-10-29', 'Andrew Little')).not.toMatch(
      /^NZL/,
    );
    expect(codeOf('New Zealand Labour leader Andrew Little said he would resign.', '2016-10-29', 'Andrew Little')).toMatch(
      /^NZL/,
    );
  });

  it('is of no state while he heads a body of several, whatever he was before', () => {
    expect(codeOf('Foreign Minister Ban Ki-moon flew home to Seoul.', '2005-06-01', 'Ban Ki-moon')).toBe('KORGOV');
    expect(codeOf('In Seoul, Ban Ki-moon spoke of the drought in Somalia.', '2011-08-10', 'Ban Ki-moon')).toBe('IGO');
  });

  it('of a head of state or of an armed movement is he, also without his country', () => {
    expect(codeOf('Investors wait for what Xi Jinping will say.', '2019-05-01', 'Xi Jinping')).toBe('CHNGOV');
    expect(codeOf('A tape of Osama bin Laden was aired on Friday.', '2004-10-30', 'Osama bin Laden')).toBe('SAUREB');
  });
});
