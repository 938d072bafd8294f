import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const told = (text: string): string[] =>
  extract(text, { published: '2023-08-12' }).events.map((e) => (e.mode === null ? e.type : `${e.type}/${e.mode}`));

describe('what happened, in the wording of world news', () => {
  test.each([
    ['PROTEST/demo', 'Rallies were held in Nairobi and Kisumu on Saturday against the new tax.'],
    ['ACCIDENT', 'An eight-storey factory complex collapsed in Narayanganj on Wednesday, killing 41 people.'],
    ['ACCIDENT', 'Eleven people were trampled to death in a stampede at a stadium in Douala.'],
    ['AID', 'A convoy carrying 55 tons of food reached Gaza on Friday.'],
    ['AID', 'The World Food Programme delivered wheat to Yemen last week.'],
    ['ASSAULT/abduct', 'Fourteen schoolgirls were taken from their dormitory by gunmen in Zamfara on Monday.'],
    ['THREATEN', 'China warned the United States against selling arms to Taiwan.'],
    ['RETREAT/release', 'The rebels handed over 13 prisoners to the Red Cross on Monday.'],
    ['RETREAT/release', 'The release of the hostages was announced in Bogota on Sunday.'],
    ['RETREAT/withdraw', 'The UN peacekeeping mission withdrew from Kidal on Tuesday.'],
    ['ASSAULT/destroy', 'The raiders burned the mill and stole cattle in Kapoeta on Monday.'],
    ['PROTEST/riot', 'Demonstrators burned two police vans in Dakar on Sunday.'],
    ['ASSAULT/explosives', 'The hurling of the bomb at the central market killed two people in Tarma on Friday.'],
  ])('%s: %s', (kind, text) => expect(told(text)).toEqual([kind]));

  test.each([
    ['ACCUSE/allege', 'Armenia and Azerbaijan traded accusations of ceasefire violations.'],
    ['CONCEDE', 'Turkey lifted its veto on the bid of Finland.'],
    ['COERCE/deport', 'The court ordered the extradition of the businessman to Spain.'],
    ['MOBILIZE/troops', 'The United States deployed an aircraft carrier to the Gulf of Aden.'],
    ['ASSAULT', 'Residents fled their homes as fighting raged in Nyala.'],
  ])('%s: %s', (kind, text) => expect(told(text)).toEqual([kind]));

  test('harm takes its kind from the blast that is named after it', () => {
    const text = 'One man was killed in Tarma on Monday and another was badly hurt. The walls were torn apart by the explosion.';
    expect(told(text)).toEqual(['ASSAULT/explosives']);
  });

  test('a teacher martyred is one harmed', () => {
    const { events, actors } = extract('The insurgents shelled Goma on Friday; two teachers were martyred in the attack.', {
      published: '2023-08-12',
    });
    expect(events[0]!.recipient_ids.map((id) => actors.find((a) => a.id === id)!.name)).toEqual(['two teachers']);
  });
});

describe('what only sounds like it', () => {
  test.each([
    'The rebels vowed to continue their campaign in the north.',
    'The Spanish side will meet Arsenal in the quarter-final.',
    'There will be a social explosion in the country, the bishop said.',
    'These words deeply wounded the widow of the governor.',
    'A car rally was held in Finland on Sunday.',
    'Seven houses were burned to cinders when a candle fell over in Kent.',
  ])('%s', (text) => expect(told(text).filter((kind) => !/^(?:REQUEST|ACCIDENT)/.test(kind))).toEqual([]));
});

describe('who did it and who suffered it, beside an event noun', () => {
  const parties = (text: string): string => {
    const { events, actors } = extract(text, { published: '2023-08-12' });
    const named = (ids: readonly string[]): string => ids.map((id) => actors.find((a) => a.id === id)!.name).join(', ');
    return `${named(events[0]!.actor_ids)} > ${named(events[0]!.recipient_ids)}`;
  };
  test.each([
    [
      'unidentified men > Marta Solis',
      'The murder of judge Marta Solis by unidentified men shocked the town of Tumaco on Friday.',
    ],
    ['gunmen > Irma Quiroz', 'The murder of journalist Irma Quiroz by hired gunmen in Tumaco on Sunday drew condemnation.'],
    [' > mayor', 'The mayor survived an assassination attempt in Tumaco on Monday.'],
  ])('%s: %s', (want, text) => expect(parties(text)).toBe(want));
});
