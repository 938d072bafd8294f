import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/core/index.js';
import { type CodeFacts, codesOf } from '../../src/events/codes.js';

const actor = (name: string, kind: Actor['kind'], sector: string | null): Actor => ({
  name,
  kind,
  country: null,
  sector,
  code: null,
  title: null,
  affiliation: null,
  aliases: [],
  mentions: [],
});
const STATE = actor('Ruritania', 'state', null);
const ARMY = actor('the army', 'organization', 'MIL');
const REBELS = actor('rebels', 'group', 'REB');
const MILITIA = actor('a rival militia', 'group', 'UAF');
const VILLAGERS = actor('villagers', 'group', 'CVL');
const bare: CodeFacts = {
  type: 'ASSAULT',
  mode: null,
  mutual: false,
  actors: [],
  recipients: [],
  entry: '',
  grenade: false,
  deaths: false,
};

describe('quad, intensity and CAMEO root by type and mode', () => {
  test.each([
    ['AGREE', null, 1, 2.5, '03'],
    ['CONSULT', null, 1, 2.5, '04'],
    ['SUPPORT', null, 1, 5, '05'],
    ['CONCEDE', null, 1, 4.5, '08'],
    ['COOPERATE', null, 2, 9.5, '06'],
    ['AID', null, 2, 10, '07'],
    ['RETREAT', 'withdraw', 2, 6.5, '08'],
    ['REQUEST', null, 3, 0, '02'],
    ['REQUEST', 'yield', 3, 0, '10'],
    ['REQUEST', 'change', 3, 0, '10'],
    ['ACCUSE', 'allege', 3, -3, '11'],
    ['ACCUSE', 'investigate', 3, -3, '09'],
    ['REJECT', null, 3, -2, '12'],
    ['THREATEN', null, 3, -3.5, '13'],
    ['PROTEST', 'demo', 4, -5, '14'],
    ['SANCTION', null, 4, -6, '16'],
    ['SANCTION', 'convict', 4, -6, '17'],
    ['MOBILIZE', 'troops', 4, -5.5, '15'],
    ['COERCE', 'arrest', 4, -7, '17'],
    ['ASSAULT', 'beat', 4, -9, '18'],
    ['ASSAULT', 'firearms', 4, -9, '19'],
    ['ASSAULT', 'heavy-weapons', 4, -9, '19'],
    ['ASSAULT', 'aerial', 4, -9, '19'],
    ['ASSAULT', 'drone', 4, -9, '19'],
    ['ASSAULT', 'crowd-control', 4, -9, '17'],
    ['ASSAULT', 'unconventional', 4, -9, '20'],
    ['DISASTER', null, null, null, null],
    ['ACCIDENT', null, null, null, null],
  ] as const)('%s/%s', (type, mode, quad, intensity, cameoRoot) => {
    expect(codesOf({ ...bare, type, mode })).toMatchObject({ quad, intensity, cameoRoot });
  });
  test('fighting of two sides is CAMEO 19', () => expect(codesOf({ ...bare, mutual: true }).cameoRoot).toBe('19'));
});

describe('ACLED event and sub-event type', () => {
  const rows: readonly (readonly [Partial<CodeFacts>, string | null])[] = [
    [{ mode: 'aerial' }, 'Air/drone strike'],
    [{ mode: 'drone' }, 'Air/drone strike'],
    [{ mode: 'heavy-weapons' }, 'Shelling/artillery/missile attack'],
    [{ mode: 'explosives' }, 'Remote explosive/landmine/IED'],
    [{ mode: 'explosives', grenade: true }, 'Grenade'],
    [{ mode: 'suicide-attack' }, 'Suicide bomb'],
    [{ mode: 'unconventional' }, 'Chemical weapon'],
    [{ mode: 'sexual' }, 'Sexual violence'],
    [{ mode: 'abduct' }, 'Abduction/forced disappearance'],
    [{ mode: 'destroy' }, 'Looting/property destruction'],
    [{ mode: 'crowd-control' }, 'Protest with intervention'],
    [{ mode: 'crowd-control', deaths: true }, 'Excessive force against protesters'],
    [{ mode: 'firearms', recipients: [VILLAGERS] }, 'Attack'],
    [{ mode: 'firearms', actors: [REBELS], recipients: [ARMY] }, 'Armed clash'],
    [{ mutual: true, actors: [REBELS, ARMY] }, 'Armed clash'],
    [{ type: 'PROTEST', mode: 'demo' }, 'Peaceful protest'],
    [{ type: 'PROTEST', mode: 'obstruct' }, 'Peaceful protest'],
    [{ type: 'PROTEST', mode: 'riot' }, 'Violent demonstration'],
    [{ type: 'PROTEST', mode: 'vandalize' }, 'Violent demonstration'],
    [{ type: 'PROTEST', mode: 'strike' }, null],
    [{ type: 'PROTEST', mode: 'boycott' }, null],
    [{ type: 'PROTEST', mode: 'hunger' }, null],
    [{ type: 'COERCE', mode: 'arrest' }, 'Arrests'],
    [{ type: 'COERCE', mode: 'curfew' }, 'Other'],
    [{ type: 'COERCE', mode: 'martial-law' }, 'Other'],
    [{ type: 'COERCE', mode: 'seize', actors: [REBELS] }, 'Non-state actor overtakes territory'],
    [{ type: 'COERCE', mode: 'seize', actors: [ARMY], recipients: [REBELS] }, 'Government regains territory'],
    [{ type: 'COERCE', mode: 'seize' }, 'Other'],
    [{ type: 'AGREE', entry: 'ceasefire agreement' }, 'Agreement'],
    [{ type: 'AGREE', entry: 'trade deal' }, null],
    [{ type: 'CONCEDE', entry: 'declare truce' }, 'Agreement'],
    [{ type: 'RETREAT', mode: 'ceasefire' }, 'Agreement'],
    [{ type: 'RETREAT', mode: 'disarm' }, 'Disrupted weapons use'],
    [{ type: 'MOBILIZE', mode: 'troops' }, 'Other'],
    [{ type: 'MOBILIZE', mode: 'militia' }, 'Change to group/activity'],
    [{ type: 'CONSULT' }, null],
    [{ type: 'DISASTER' }, null],
  ];
  test.each(rows)('%o → %s', (facts, expected) => {
    expect(codesOf({ ...bare, ...facts }).acled?.subEventType ?? null).toBe(expected);
  });
});

describe('UCDP type of violence', () => {
  const rows: readonly (readonly [Partial<CodeFacts>, number | null])[] = [
    [{ actors: [STATE], recipients: [REBELS] }, 1],
    [{ actors: [REBELS], recipients: [ARMY] }, 1],
    [{ mutual: true, actors: [ARMY, REBELS] }, 1],
    [{ actors: [REBELS], recipients: [MILITIA] }, 2],
    [{ mutual: true, actors: [MILITIA, REBELS] }, 2],
    [{ actors: [REBELS], recipients: [VILLAGERS] }, 3],
    [{ actors: [ARMY], recipients: [VILLAGERS] }, 3],
    [{ recipients: [VILLAGERS] }, null],
    [{ type: 'PROTEST', actors: [STATE], recipients: [VILLAGERS] }, null],
  ];
  test.each(rows)('%o → %s', (facts, expected) => expect(codesOf({ ...bare, ...facts }).typeOfViolence).toBe(expected));
});
