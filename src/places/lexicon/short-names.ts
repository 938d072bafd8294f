/**
 * Belongs: short forms and nicknames of cities as the news writes them, with the name that the gazetteer has and the country (alpha-2).
 * Not: abbreviations of divisions (src/world/lexicon/divisions.ts); airport codes.
 * Source: AP style book; common use.
 *
 * A line: short form|name|country.
 */
export const SHORT_CITY_NAMES = `
L.A.|Los Angeles|US
NYC|New York City|US
N.Y.C.|New York City|US
Philly|Philadelphia|US
Phila.|Philadelphia|US
Vegas|Las Vegas|US
St. Pete|St. Petersburg|US
Indy|Indianapolis|US
Nola|New Orleans|US
Frisco|San Francisco|US
S.F.|San Francisco|US
KC|Kansas City|US
K.C.|Kansas City|US
OKC|Oklahoma City|US
SLC|Salt Lake City|US
K.L.|Kuala Lumpur|MY
KL|Kuala Lumpur|MY
HCMC|Ho Chi Minh City|VN
Saigon|Ho Chi Minh City|VN
Jo'burg|Johannesburg|ZA
Joburg|Johannesburg|ZA
B.A.|Buenos Aires|AR
`;
