/**
 * Names of parties that several countries share: the text around gives the country.
 * Belongs: as in index.ts.
 * Not: armed groups (armed-groups/); parliaments (national/).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const SEVERAL = `
Popular Democratic Party|-|PTY
Peoples Democratic Party;People's Democratic Party|-|PTY
National Democratic Congress|-|PTY
Baath Party;Ba'ath Party;Baath party|-|PTY
Jamaat-e-Islami;Jamaat-i-Islami|-|PTY
Democratic Progressive Party|-|PTY
People's Power Party|-|PTY
People's National Congress|-|PTY
People's Progressive Party|-|PTY
Workers' Party|-|PTY
Colorado Party|-|PTY
Patriotic Union|-|PTY
Broad Front;Frente Amplio|-|PTY
Patriotic Front|-|PTY
United Democratic Front|-|PTY
Union for the Republic|-|PTY
General People's Congress|-|PTY
National Democratic Alliance|-|PTY
Left Front|-|PTY
Civic Party|-|PTY
United Left|-|PTY
Venstre|-|PTY
National Democratic Party|-|PTY
`;
