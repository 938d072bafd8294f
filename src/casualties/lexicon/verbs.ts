import type { CasualtyKind } from '../../core/index.js';

/** What a word of harm says of a victim; "hit": shot, stabbed or struck, dead or alive not yet told. */
export type Harm = Exclude<CasualtyKind, 'casualties'> | 'hit';
/**
 * t: the object suffers; i: the subject suffers; x: only with a means or a body part beside it ("struck by a bullet");
 * d and e: as t and i, only with "to death". */
export type Frame = 't' | 'i' | 'x' | 'd' | 'e';
export type Form = 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing';

/**
 * Belongs: verbs whose object (t) or subject (i) is killed, hurt, missing, driven out, arrested or abducted.
 * Not: verbs of violence that leave open whether anybody was hurt ("attack", "bomb", "shell"), nor those of charges and sentences.
 * Source: general English; senses after the FrameNet frames Killing, Death, Cause_harm, Experience_bodily_harm, Arrest, Kidnapping.
 * A row: harm | frame | base forms; an irregular verb as base/s/past/participle/ing.
 */
const TABLE = `
killed | t | kill; murder; immolate; slay/slays/slew/slain/slaying; assassinate; massacre; slaughter; behead; decapitate; lynch; electrocute; strangle; suffocate; asphyxiate; garrote; bludgeon; exterminate; drown; incinerate; dismember; disembowel; neutralise; neutralize; eliminate; liquidate; smother; guillotine; martyr
killed | i | die/dies/died/died/dying; perish; succumb; drown; suffocate; asphyxiate
hit | t | shoot/shoots/shot/shot/shooting; stab/stabs/stabbed/stabbed/stabbing; knife/knifes/knifed/knifed/knifing
hit | x | strike/strikes/struck/struck/striking; hit/hits/hit/hit/hitting; graze; pepper; spray
injured | t | injure; wound; hurt/-/hurt/hurt/hurting; maim; burn/burns/burned/burned/burning; scald; scorch; bruise; cripple; mutilate; disfigure; paralyze; paralyse; hospitalize; hospitalise; concuss; maul; beat/beats/beat/beaten/beating; sicken
killed | d | hack; trample; stone; club/clubs/clubbed/clubbed/clubbing; kick; bludgeon; choke; batter; torture; crush; slash; whip/whips/whipped/whipped/whipping; thrash; axe/axes/axed/axed/axing; squeeze; maul; starve; scald
killed | e | freeze/freezes/froze/frozen/freezing; starve; bleed/bleeds/bled/bled/bleeding; burn/burns/burned/burned/burning; choke; fall/falls/fell/fallen/falling
injured | i | faint
missing | i | disappear; vanish
missing | t | trap/traps/trapped/trapped/trapping; entomb
displaced | t | displace; uproot; evacuate
detained | t | arrest; detain; capture; jail; imprison; incarcerate; apprehend; intern; nab/nabs/nabbed/nabbed/nabbing
abducted | t | abduct; kidnap/kidnaps/kidnapped/kidnapped/kidnapping
`;
const EXTRA: readonly (readonly [string, Harm, Frame, Form])[] = [
  ['kidnaped', 'abducted', 't', 'ed'],
  ['kidnaping', 'abducted', 't', 'ing'],
  ['burnt', 'injured', 't', 'ed'],
  ['gunned', 'killed', 't', 'ed'],
  ['gunning', 'killed', 't', 'ing'],
  ['executed', 'killed', 't', 'ed'],
  ['executing', 'killed', 't', 'ing'],
  ['mowed', 'hit', 't', 'ed'],
  ['mowing', 'hit', 't', 'ing'],
];

/** Of fighters only: "troops neutralised eight militants"; a team eliminates its rivals. */
export const OF_FIGHTERS: ReadonlySet<string> = new Set(['neutralise', 'neutralize', 'eliminate', 'liquidate']);

export interface HarmVerb {
  readonly harm: Harm;
  readonly frame: Frame;
  readonly form: Form;
  readonly base: string;
}

function forms(entry: string): [string, Form][] {
  const irregular = entry.split('/');
  if (irregular.length === 5) {
    const [base, s, past, participle, ing] = irregular as [string, string, string, string, string];
    const out: [string, Form][] = [
      [base, 'base'],
      [s, 's'],
      [ing, 'ing'],
    ];
    if (s === '-') out.splice(1, 1); // "hurts" is mostly said of feelings and prices
    if (past === participle) out.push([past, 'ed']);
    else out.push([past, 'past'], [participle, 'participle']);
    return out;
  }
  const e = entry.endsWith('e');
  const y = /[^aeiou]y$/.test(entry);
  const stem = e ? entry.slice(0, -1) : entry;
  return [
    [entry, 'base'],
    [y ? `${entry.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(entry) ? `${entry}es` : `${entry}s`, 's'],
    [y ? `${entry.slice(0, -1)}ied` : `${stem}ed`, 'ed'],
    [`${stem}ing`, 'ing'],
  ];
}

function build(): ReadonlyMap<string, readonly HarmVerb[]> {
  const out = new Map<string, HarmVerb[]>();
  const put = (form: string, verb: HarmVerb): void => {
    const list = out.get(form) ?? [];
    list.push(verb);
    out.set(form, list);
  };
  for (const row of TABLE.trim().split('\n')) {
    const [harm, frame, verbs] = row.split(' | ') as [Harm, Frame, string];
    for (const entry of verbs.split('; ')) {
      const base = entry.split('/')[0]!;
      for (const [form, kind] of forms(entry)) put(form, { harm, frame, form: kind, base });
    }
  }
  for (const [form, harm, frame, kind] of EXTRA) put(form, { harm, frame, form: kind, base: form });
  return out;
}

let table: ReadonlyMap<string, readonly HarmVerb[]> | undefined;
/** Readings of a word form as a verb of harm. */
export const harmVerbs = (lower: string): readonly HarmVerb[] => {
  table ??= build();
  return table.get(lower) ?? NONE;
};
const NONE: readonly HarmVerb[] = [];
