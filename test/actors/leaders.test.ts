import { describe, expect, it } from 'vitest';
import { officeOf, officeOfSurname } from '../../src/actors/leaders.js';

const office = (name: string, day: string, country: string | null = null): string | undefined => {
  const found = officeOf(name, day, country);
  return found === undefined ? undefined : `${found.country} ${found.term?.office ?? '-'}`;
};

describe('the office of a full name on a day', () => {
  it.each([
    ['Hans van den Broek', '1991-07-05', 'NLD Foreign Minister'],
    ['Anna Lindh', '2003-09-01', 'SWE Foreign Minister'],
    ['Gojko Šušak', '1995-08-04', 'HRV Defence Minister'],
    ['Gojko Susak', '1995-08-04', 'HRV Defence Minister'],
    ['Borge Brende', '2015-03-01', 'NOR Foreign Minister'],
    ['Konstantin Grishchenko', '2011-05-01', 'UKR Foreign Minister'],
    ['Dora Bakoyannis', '2008-04-03', 'GRC Foreign Minister'],
    ['Hikmet Cetin', '1993-01-01', 'TUR Foreign Minister'],
    ['Jan Olszewski', '1992-03-01', 'POL Prime Minister'],
    ['Susana Malcorra', '2016-06-01', 'ARG Foreign Minister'],
    ['Marta Lucia Ramirez', '2003-02-08', 'COL Defense Minister'],
    ['Ricardo Alarcon', '1999-12-01', 'CUB parliament speaker'],
    ['Yvon Neptune', '2004-02-10', 'HTI Prime Minister'],
    ['Habib Essid', '2015-06-27', 'TUN Prime Minister'],
    ['Moussa Koussa', '2011-03-01', 'LBY Foreign Minister'],
    ['Agathe Uwilingiyimana', '1994-04-06', 'RWA Prime Minister'],
    ['Pik Botha', '1990-02-11', 'ZAF Foreign Minister'],
    ['Mosiuoa Lekota', '2003-01-01', 'ZAF Defense Minister'],
    ['Stan Mudenge', '2002-03-01', 'ZWE Foreign Minister'],
    ['Mustafa Osman Ismail', '2004-07-01', 'SDN Foreign Minister'],
    ['Andre Nzapayeke', '2014-05-01', 'CAF Prime Minister'],
  ])('%s on %s: %s', (name, day, expected) => {
    expect(office(name, day)).toBe(expected);
  });

  it.each([
    ['Flavio Cotti', '1991-12-30', 'CHE President'],
    ['Arnold Koller', '1991-01-02', 'CHE -'],
    ['Faure Gnassingbe', '2025-06-01', 'TGO President of the Council'],
    ['Julius Malema', '2015-02-12', 'ZAF opposition leader'],
    ['Abdelwahid al-Nur', '2007-10-27', 'SDN Darfur rebel leader'],
  ])('%s on %s: %s, where terms change by the day or run side by side', (name, day, expected) => {
    expect(office(name, day)).toBe(expected);
  });

  it('ends with the term: a former minister keeps his country only', () => {
    expect(office('Pavlo Klimkin', '2022-03-01')).toBe('UKR -');
    expect(office('Mike Waltz', '2025-06-15')).toBe('USA -');
  });

  it('takes of two namesakes in office the one of the country that the article gives', () => {
    expect(office('King Albert II', '2010-06-01', 'BEL')).toBe('BEL King');
    expect(office('Prince Albert II', '2010-06-01', 'MCO')).toBe('MCO Prince');
    expect(office('Albert II', '2010-06-01')).toBe('null -');
  });
});

describe('the office of a surname', () => {
  const of = (surname: string, day: string, ...countries: string[]) =>
    officeOfSurname(surname, day, new Set(countries))?.term?.office;

  it('knows the man of two spellings as one', () => {
    expect(of('Lavrov', '2022-03-10', 'RUS', 'UKR')).toBe('Foreign Minister');
    expect(of('Lukashenko', '2020-08-10', 'BLR')).toBe('President');
  });

  it('says nothing of two men of one name, of another country, of another time', () => {
    expect(of('Sargsyan', '2017-01-15', 'ARM')).toBeUndefined(); // the president and the defence minister
    expect(of('Sargsyan', '2009-10-10', 'ARM')).toBeUndefined(); // the president and the prime minister
    expect(of('Ohanyan', '2009-10-10', 'ARM')).toBe('Defense Minister');
    expect(of('Karapetyan', '2022-06-01', 'ARM')).toBeUndefined();
    expect(of('Lavrov', '2022-03-10', 'FRA')).toBeUndefined();
  });
});
