import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

/** Names of the place of the main event. */
function placeOfMain(text: string): (string | null)[] {
  const report = extract(text, { published: '2021-06-18' });
  const event = report.events.find((e) => e.id === report.article.main_event_id);
  const place = report.places.find((p) => p.id === event?.place_id);
  return place === undefined ? [] : [place.name, place.canonical];
}

describe('the town where the story plays', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'not the hospital’s town',
      'Decatur',
      'A boy was shot at a home in Decatur on Monday, police said. He was flown to a hospital in Birmingham, where he died.',
    ],
    [
      'what was shelled, not the next town told of',
      'Kupiansk',
      'Two women were killed in shelling of Kupiansk on Monday. Artillery fire killed a man in Nikopol, officials said.',
    ],
    [
      'not where the dead are from',
      'Macon',
      'Three people were shot outside a bar in Macon on Monday. The dead man was identified as Carl Jones, 34, of Savannah.',
    ],
    [
      'not where the suspect was caught',
      'Boise',
      'Two women were shot dead in Boise on Monday. Officers later captured the suspect in Spokane without a fight.',
    ],
    [
      'the town whose police came, not the namesake of its quarter',
      'Cincinnati',
      'A child was shot in Madisonville on Monday, Cincinnati police said.\n\nCincinnati police said they have no suspect.',
    ],
    [
      'a quarter is in the town that the article speaks of',
      'Pittsburgh',
      "PITTSBURGH — A man was shot dead in the city's Garfield neighborhood on Monday, police said.",
    ],
    [
      'the town of a part that is called by its name',
      'Spokane',
      'Man held after fatal shooting in NW Spokane\n\nThe suspect said that the gun went off by accident. His friend was killed on the spot.',
    ],
    [
      'a town of a state, not the state',
      'Paris',
      'Four men were shot dead in northeast Texas on Monday. Their bodies lay in a house in Paris, and Paris police have no suspect. Help came from Dallas.',
    ],
    [
      'the city whose police came, not its quarter that the map has as a town',
      'Boston',
      'Six people were shot at a party in Jamaica Plain on Friday night.\n\nThe Boston Police Department said that nobody was held.',
    ],
    [
      'a namesake abroad of a quarter',
      'Nashville',
      'A man was shot dead outside a home in Bordeaux on Tuesday.\n\nMetro Nashville police are looking for two men.',
    ],
    [
      'not where the hurt recovers',
      'Mobile',
      'MOBILE, Ala. — A girl was shot at a gun range on Sunday. She is now back home in Tuscaloosa.',
    ],
    [
      'the county of the clause, not the town of the paper',
      'Sumter County',
      'Boy stays in jail after fatal shot at a friend - WXYZ News - Columbia, South Carolina\n\nA teen is charged in a deadly shooting in Sumter County on Monday.\n\nA judge set no bond, deputies said.',
    ],
    [
      'not the town that it is near, but the one whose police came',
      'Hialeah',
      'A man shot six neighbours in suburban Miami on Friday night.\n\nThe Hialeah police said that they had no motive.',
    ],
    [
      'not where the suspect was held later',
      'Woodburn',
      'Three people were shot dead on a farm. The suspect was detained east of Portland hours later.\n\nDeputies came to the house near Woodburn on Monday.',
    ],
    [
      'the county that the story is filed from, where no town is named',
      'Forsyth County',
      'FORSYTH COUNTY, Ga. — A man shot his friend in the leg on Monday.',
    ],
    [
      'a town that is an English word, by its police',
      'Forest',
      'One man was killed in a fight on Sunday night in Forest, the coroner of Scott County said.\n\nForest police are looking for two men. Help came from Jackson, Mississippi.',
    ],
    [
      'the town of the paper, where nothing else is said',
      'Chattanooga',
      'Teen dead in shooting overnight - WRCB | Chattanooga News, Weather\n\nA teen was shot dead at a laundromat on Monday, a sergeant said.',
    ],
    [
      'a dateline with a bar',
      'Flint',
      'Quarrel at a bar ends in two deaths\n\nFLINT | A quarrel over money at a bar ended in a shooting that left two men dead and four wounded early on Saturday, police said.\n\nThe quarrel had begun at Borden’s Tavern, where the men had been drinking since midnight.',
    ],
    [
      'police called by initials',
      'New Orleans',
      'NEW ORLEANS — Two men were shot near the river on Monday, the NOPD said. One of them, from Baton Rouge, died.',
    ],
  ];
  test.each(rows)('%s: %s', (_, town, text) => expect(placeOfMain(text)).toContain(town));

  test('a bureau’s dateline does not move what is told of another town', () => {
    expect(placeOfMain('NAIROBI (AP) — Gunmen killed nine people in Mombasa on Monday.')).toContain('Mombasa');
  });

  test('a village that no gazetteer has is not the nearest town', () => {
    const text = 'A boy was shot dead near Quenbury, Georgia, on Monday. His father is from Macon.';
    expect(placeOfMain(text)).toContain('Quenbury');
  });
});
