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
    ['PROTEST/riot', 'Protesters set fire to the town hall in Dakar after a vote on a new tax.'],
    ['PROTEST/demo', 'Tens of thousands of people marched in Tbilisi on Sunday.'],
    ['AID', 'The World Food Programme delivered 90 tonnes of rice to Darfur.'],
    ['REJECT', 'Rwanda denied backing the M23 rebels.'],
    ['DISASTER', 'Lightning killed 11 people at a funeral in Uganda.'],
    ['ACCIDENT', 'An explosion at a fireworks factory in Tamil Nadu killed eight workers.'],
    [
      'ASSAULT/explosives',
      'An explosion at a factory in Homs killed eight people, and a militant group said that it had laid the bomb.',
    ],
    ['COERCE/restrict', 'The junta banned women from the stadiums on Monday.'],
    ['ASSAULT', 'Hindus and Muslims clashed in Vadodara on Friday.'],
    ['ASSAULT/explosives', 'A bomb that was hidden near the consulate was defused by experts on Tuesday.'],
    ['ASSAULT/explosives', 'Soldiers found a roadside bomb near Tikrit on Friday and blocked the road.'],
    ['ASSAULT/explosives', 'A car bomb was activated from afar as the patrol passed by in Cali on Friday.'],
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
    'A World War II bomb was defused in Dresden on Monday.',
    'The two ministers clashed over the budget on Monday.',
    'Ousted President Mohamed Bazoum is still at home.',
    'Soldiers marched in a parade in Lagos on Friday.',
    'Seven houses were burned to cinders when a candle fell over in Kent.',
  ])('%s', (text) => expect(told(text).filter((kind) => !/^(?:REQUEST|ACCIDENT)/.test(kind))).toEqual([]));
});

const parties = (text: string): string => {
  const { events, actors } = extract(text, { published: '2023-08-12' });
  const named = (ids: readonly string[]): string => ids.map((id) => actors.find((a) => a.id === id)!.name).join(', ');
  return events.map((e) => `${named(e.actor_ids)} > ${named(e.recipient_ids)}`).join('; ');
};

describe('who did it to whom, where the tree leads astray', () => {
  test.each([
    [' > soldier', 'A soldier stepped on a mine near Kherson on Monday.'],
    ['Rebels > ', 'Rebels planted mines along the road to Bambari last week.'],
    ['court > Ali Tounsi', 'The court jailed opposition leader Ali Tounsi.'],
    ['Gunmen > Luis Galan', 'Gunmen assassinated Senator Luis Galan on Friday.'],
    ['Unknown gunmen > priest', 'Unknown gunmen shot and killed a priest in Kafanchan.'],
    ['Burkina Faso, Mali, Niger > ', 'Burkina Faso, Mali and Niger signed a mutual defence pact on Saturday.'],
    ['Gustavo Petro > ELN', 'President Gustavo Petro suspended peace talks with the ELN guerrillas on Friday.'],
    [
      'Police > garment workers; garment workers > ',
      'Police in Bangladesh fired rubber bullets at garment workers demanding higher wages.',
    ],
    ['Houthi > ', "Yemen's Houthi rebels said on Monday they had fired a missile at a tanker."],
    ['police, supporters > ', 'Clashes erupted between police and supporters of Imran Khan outside a court in Islamabad.'],
    [
      'International Criminal Court > Vladimir Putin',
      'The International Criminal Court issued an arrest warrant for Vladimir Putin.',
    ],
    [
      'suicide bomber > Thirteen Pakistani soldiers',
      'Thirteen Pakistani soldiers were killed when a suicide bomber rammed his vehicle into a convoy in North Waziristan.',
    ],
    [
      'Serbs > ;  > 15 people',
      'Thousands of Serbs protested in Belgrade over the collapse of a station roof that killed 15 people.',
    ],
    ['Israeli forces > Palestinian', 'A 19-year-old Palestinian was shot dead by Israeli forces in Nablus.'],
    ['Gunmen > American', 'Gunmen killed an American in Kabul.'],
    [' > Russian', 'A Russian was arrested in Prague on Monday.'],
    ['Boko Haram > Two Chadian soldiers', 'Two Chadian soldiers were wounded in clashes with Boko Haram fighters on an island.'],
    ['Red Cross > 120 wounded people', 'The Red Cross evacuated 120 wounded people from a hospital.'],
    ['Ukraine, Russia > ', 'Ukraine and Russia traded drone attacks overnight.'],
    ['Turkey > ', 'Turkey deployed 3,000 soldiers to the Syrian border.'],
    [
      'Opposition supporters, police > ;  > Ousmane Sonko',
      'Opposition supporters clashed with police in Dakar after Ousmane Sonko was jailed.',
    ],
    [
      'Authorities > ; Muslims, Christians > ',
      'Authorities imposed a curfew in Jos after clashes between Muslims and Christians.',
    ],
  ])('%s: %s', (want, text) => expect(parties(text)).toBe(want));
});

describe('when it was, beside what it was for', () => {
  test.each([
    ['2023-08-12', 'The tribunal sentenced six men to death for crimes in the war of 1971.'],
    ['2023-08-07', 'The court sentenced him on Monday for killing a judge in 2012.'],
  ])('%s: %s', (want, text) => expect(extract(text, { published: '2023-08-12' }).events[0]!.date!.date_start).toBe(want));
});

describe('where it was, in the wording of world news', () => {
  test.each([
    ['Kaduna', 'Gunmen kidnapped 130 pupils from a school in Kaduna state on Thursday.'],
    ['Derna', "The floods in Libya's Derna killed 4,000 people on Monday."],
    ['Tel Rifaat', 'Rebels shelled the town of Tel Rifaat in northern Syria.'],
    ['Bunagana', 'Rebels withdrew from Bunagana on Monday.'],
    [undefined, 'In June, Turkey arrested eight people.'],
    [undefined, 'India and Pakistan exchanged fire across the Line of Control on Friday.'],
  ])('%s: %s', (want, text) => {
    const { events, places } = extract(text, { published: '2023-08-12' });
    expect(places.find((p) => p.id === events[0]!.place_id)?.name).toBe(want);
  });
});

describe('who did it and who suffered it, beside an event noun', () => {
  test.each([
    [
      'unidentified men > Marta Solis',
      'The murder of judge Marta Solis by unidentified men shocked the town of Tumaco on Friday.',
    ],
    ['gunmen > Irma Quiroz;  > ', 'The murder of journalist Irma Quiroz by hired gunmen in Tumaco on Sunday drew condemnation.'],
    [' > mayor', 'The mayor survived an assassination attempt in Tumaco on Monday.'],
  ])('%s: %s', (want, text) => expect(parties(text)).toBe(want));
});
