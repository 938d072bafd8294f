import type { Rule } from '../core/index.js';

/** How a mention of a place is known; every example is run by the tests. */
export const RULES = [
  { id: 'places/listed-name', example: 'Troops marched into Kharkiv.' },
  { id: 'places/head-noun', example: 'The bridge over the Tesna River was closed.' },
  { id: 'places/street', example: 'A man was shot in the 400 block of Larkin Street.' },
  { id: 'places/postal-code', example: 'A man was shot in Springfield, MO on Monday.' },
  { id: 'places/county-row', example: 'Roads are shut in Becker, Grant and Douglas counties.' },
  { id: 'places/town-of', example: 'Gunmen attacked the village of Zefrila on Monday.' },
  { id: 'places/noun-after', example: 'Flood water reached the Brenka district.' },
  { id: 'places/in-container', example: 'She fled from Zefrila, Senegal, with two children.' },
  { id: 'places/apposition', example: 'They come from Zefrila, a small town in the hills.' },
  { id: 'places/row', example: 'Rebels hold Goma, Zefrila, Bukavu and Beni.' },
  { id: 'places/dateline', example: 'ZEFRILA — The council met on Monday.' },
  { id: 'places/town-of-police', example: 'Jasper police found the car on Monday.' },
  { id: 'places/core-name', example: 'Fighting went on in Zefrila Mornak.' },
  { id: 'places/named-before', example: 'Gunmen attacked the village of Zefrila. The road to Zefrila was cut.' },
] as const satisfies readonly Rule[];
