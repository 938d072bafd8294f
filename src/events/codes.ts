import type { Actor, Codes, EventType } from '../core/index.js';

/**
 * PLOVER 0.8 quad class (1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict) and score, and CAMEO 1.1 root, by type.
 * DISASTER and ACCIDENT are no acts of anyone: none of the three codebooks has them.
 */
export const TYPE_CODES: Readonly<
  Record<EventType, { readonly quad: 1 | 2 | 3 | 4 | null; readonly intensity: number | null; readonly cameo: string | null }>
> = {
  AGREE: { quad: 1, intensity: 2.5, cameo: '03' },
  CONSULT: { quad: 1, intensity: 2.5, cameo: '04' },
  SUPPORT: { quad: 1, intensity: 5, cameo: '05' },
  CONCEDE: { quad: 1, intensity: 4.5, cameo: '08' },
  COOPERATE: { quad: 2, intensity: 9.5, cameo: '06' },
  AID: { quad: 2, intensity: 10, cameo: '07' },
  RETREAT: { quad: 2, intensity: 6.5, cameo: '08' },
  REQUEST: { quad: 3, intensity: 0, cameo: '02' },
  ACCUSE: { quad: 3, intensity: -3, cameo: '11' },
  REJECT: { quad: 3, intensity: -2, cameo: '12' },
  THREATEN: { quad: 3, intensity: -3.5, cameo: '13' },
  PROTEST: { quad: 4, intensity: -5, cameo: '14' },
  SANCTION: { quad: 4, intensity: -6, cameo: '16' },
  MOBILIZE: { quad: 4, intensity: -5.5, cameo: '15' },
  COERCE: { quad: 4, intensity: -7, cameo: '17' },
  ASSAULT: { quad: 4, intensity: -9, cameo: '18' },
  DISASTER: { quad: null, intensity: null, cameo: null },
  ACCIDENT: { quad: null, intensity: null, cameo: null },
};

/** CAMEO 1.1 roots that a mode changes: 09 investigate, 10 demand, 17 coerce, 19 fight, 20 unconventional mass violence. */
export const MODE_CAMEO: Readonly<Record<string, string>> = {
  'ACCUSE/investigate': '09',
  'REQUEST/yield': '10',
  'REQUEST/change': '10',
  'SANCTION/convict': '17',
  'ASSAULT/firearms': '19',
  'ASSAULT/heavy-weapons': '19',
  'ASSAULT/aerial': '19',
  'ASSAULT/drone': '19',
  'ASSAULT/crowd-control': '17',
  'ASSAULT/unconventional': '20',
};

type Acled = readonly [eventType: string, subEventType: string];
const VIOLENCE = 'Violence against civilians';
const REMOTE = 'Explosions/Remote violence';
const STRATEGIC = 'Strategic developments';

/** ACLED codebook 2023: event and sub-event type by PLOVER type and mode; what hangs on the parties is in `acledOf`. */
export const ACLED: Readonly<Record<string, Acled>> = {
  'ASSAULT/aerial': [REMOTE, 'Air/drone strike'],
  'ASSAULT/drone': [REMOTE, 'Air/drone strike'],
  'ASSAULT/heavy-weapons': [REMOTE, 'Shelling/artillery/missile attack'],
  'ASSAULT/explosives': [REMOTE, 'Remote explosive/landmine/IED'],
  'ASSAULT/suicide-attack': [REMOTE, 'Suicide bomb'],
  'ASSAULT/unconventional': [REMOTE, 'Chemical weapon'],
  'ASSAULT/sexual': [VIOLENCE, 'Sexual violence'],
  'ASSAULT/abduct': [VIOLENCE, 'Abduction/forced disappearance'],
  'ASSAULT/destroy': [STRATEGIC, 'Looting/property destruction'],
  'ASSAULT/crowd-control': ['Protests', 'Protest with intervention'],
  ASSAULT: [VIOLENCE, 'Attack'],
  PROTEST: ['Protests', 'Peaceful protest'],
  'PROTEST/demo': ['Protests', 'Peaceful protest'],
  'PROTEST/obstruct': ['Protests', 'Peaceful protest'],
  'PROTEST/riot': ['Riots', 'Violent demonstration'],
  'PROTEST/vandalize': ['Riots', 'Violent demonstration'],
  'COERCE/arrest': [STRATEGIC, 'Arrests'],
  'COERCE/curfew': [STRATEGIC, 'Other'],
  'COERCE/martial-law': [STRATEGIC, 'Other'],
  'RETREAT/disarm': [STRATEGIC, 'Disrupted weapons use'],
  'RETREAT/ceasefire': [STRATEGIC, 'Agreement'],
  'MOBILIZE/troops': [STRATEGIC, 'Other'],
  'MOBILIZE/militia': [STRATEGIC, 'Change to group/activity'],
};
const WITHOUT_ACLED: ReadonlySet<string> = new Set(['PROTEST/strike', 'PROTEST/boycott', 'PROTEST/hunger']);

/** What of an event its codes hang on. */
export interface CodeFacts {
  readonly type: EventType;
  readonly mode: string | null;
  readonly mutual: boolean;
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  /** The trigger's entry: a truce is an ACLED agreement, a trade deal is none. */
  readonly entry: string;
  readonly grenade: boolean;
  readonly deaths: boolean;
}

const STATE_SECTORS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'PRM']);
const ARMED_SECTORS: ReadonlySet<string> = new Set(['REB', 'UAF', 'CRM']);
const STATE_WORDS = /\b(?:police|army|troops|soldiers|military|navy|air force|forces|officers|gunships?|warplanes?)\b/i;
const ARMED_WORDS =
  /\b(?:rebels?|insurgents?|militants?|guerrill?as?|gunm[ae]n|terrorists?|fighters?|separatists?|jihadists?|militia(?:men)?|extremists?|gang|cartel|bandits?)\b/i;

type Side = 'state' | 'armed' | 'other';
export function sideOf(a: Actor): Side {
  if (
    a.kind === 'state' ||
    (a.sector !== null && STATE_SECTORS.has(a.sector)) ||
    (a.kind !== 'person' && STATE_WORDS.test(a.name))
  )
    return 'state';
  return (a.sector !== null && ARMED_SECTORS.has(a.sector)) || (a.kind !== 'person' && ARMED_WORDS.test(a.name))
    ? 'armed'
    : 'other';
}

function acledOf(f: CodeFacts): Acled | null {
  const key = f.mode === null ? f.type : `${f.type}/${f.mode}`;
  if (WITHOUT_ACLED.has(key)) return null;
  const doers = f.actors.map(sideOf);
  const targets = f.recipients.map(sideOf);
  if (f.type === 'ASSAULT') {
    if (f.mode === 'explosives' && f.grenade) return [REMOTE, 'Grenade'];
    if (f.mode === 'crowd-control' && f.deaths) return ['Protests', 'Excessive force against protesters'];
    const close = f.mode === null || f.mode === 'firearms' || f.mode === 'targeted' || f.mode === 'primitive';
    const armedTarget = targets.some((t) => t !== 'other');
    if (close && (f.mutual || (armedTarget && doers.some((d) => d !== 'other')))) return ['Battles', 'Armed clash'];
    return ACLED[key] ?? ACLED.ASSAULT!;
  }
  if (key === 'COERCE/seize') {
    if (doers.includes('armed')) return ['Battles', 'Non-state actor overtakes territory'];
    if (doers.includes('state') && targets.includes('armed')) return ['Battles', 'Government regains territory'];
    return [STRATEGIC, 'Other'];
  }
  if ((f.type === 'AGREE' || f.type === 'CONCEDE') && /cease-?fire|truce|peace|armistice/.test(f.entry))
    return [STRATEGIC, 'Agreement'];
  return ACLED[key] ?? null;
}

/** UCDP GED codebook 23.1: 1 state-based (a state against an armed side), 2 non-state (both armed, no state), 3 one-sided (against civilians). */
function typeOfViolence(f: CodeFacts): 1 | 2 | 3 | null {
  if (f.type !== 'ASSAULT' || f.mode === 'destroy' || f.mode === 'crowd-control') return null;
  const sides = f.actors.map(sideOf);
  const targets = f.recipients.map(sideOf);
  const parties = f.mutual ? sides : [];
  const state = sides.includes('state');
  const armed = sides.includes('armed');
  if (parties.length > 1) {
    const fighting = parties.filter((p) => p !== 'other');
    if (fighting.length < 2) return null;
    return state ? 1 : 2;
  }
  if (!state && !armed) return null;
  if (targets.length === 0) return null;
  if (targets.every((t) => t === 'other')) return 3;
  return state || targets.includes('state') ? 1 : 2;
}

export function codesOf(f: CodeFacts): Codes {
  const base = TYPE_CODES[f.type];
  const key = `${f.type}/${f.mode}`;
  const acled = acledOf(f);
  return {
    quad: base.quad,
    intensity: base.intensity,
    cameoRoot: f.type === 'ASSAULT' && f.mutual && f.mode === null ? '19' : (MODE_CAMEO[key] ?? base.cameo),
    acled: acled === null ? null : { eventType: acled[0], subEventType: acled[1] },
    typeOfViolence: typeOfViolence(f),
  };
}
