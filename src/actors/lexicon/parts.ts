/**
 * Adjectives of peoples and regions that lie within one country, and words by which the news calls a country's government.
 * Belongs: ISO 3166-1 alpha-3 | words, capitalised as in print, that give an actor its country.
 * Not: demonyms of states (world/lexicon/countries.ts); peoples of several states (Kurdish, Arab, Baloch).
 * Source: own knowledge; GeoNames country codes.
 */
export const PARTS = `
RUS|Chechen;Chechens;Dagestani;Ingush;Tatarstan;Siberian;Kremlin
GBR|English;Scottish;Scots;Welsh;Northern Irish;Whitehall;Downing Street
ESP|Catalan;Catalans;Basque;Basques;Andalusian
FRA|Corsican;Parisian;Breton;Elysee;Élysée
USA|Californian;Texan;Texans;Hawaiian;Alaskan;Pentagon;White House;Capitol Hill
CAN|Quebecois;Québécois
CHN|Tibetan;Tibetans;Uighur;Uighurs;Uyghur;Uyghurs
IDN|Acehnese;Papuan separatist
IND|Kashmiri;Punjabi police;Delhi Police;Maharashtra;Tamil Nadu;Uttar Pradesh
DEU|Bavarian
ITA|Sicilian;Sardinian
TZA|Zanzibari
NGA|Biafran
GEO|Abkhaz;Abkhazian;South Ossetian
MDA|Transnistrian
AZE|Nakhchivan
UKR|Crimean;Donetsk;Luhansk
IRQ|Iraqi Kurdish
PAK|Sindh police
`;
