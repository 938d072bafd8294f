import { type Span, spanOfWords, type Trigger, type Words } from '../core/index.js';
import { pluralOf } from './inflect.js';
import { WEAPONS } from './lexicon/weapons.js';
import type { Syntax } from './syntax.js';

/** A weapon or means in the text: its words and the mode of an assault made with it. */
export interface Weapon {
  readonly words: Words;
  readonly mode: string;
}

/** Last word (singular or plural) → the weapons that end with it, the longest first. */
const byLast = new Map<string, { readonly words: readonly string[]; readonly mode: string }[]>();
for (const line of WEAPONS.trim().split('\n')) {
  const [mode, list] = line.split(': ');
  for (const name of list!.split(',')) {
    const words = name.trim().split(/[ -]/);
    const last = words.at(-1)!;
    for (const form of new Set([last, pluralOf(last)])) {
      const have = byLast.get(form) ?? [];
      have.push({ words, mode: mode! });
      byLast.set(form, have);
    }
  }
}
for (const have of byLast.values()) have.sort((a, b) => b.words.length - a.words.length);

/** "oil tank", "gas shell", "copper mine": none of these is a weapon; nor is "tank driver", "bomb squad", "gun control". */
const NO_WEAPON_BEFORE = new Set(
  'oil,fuel,water,gas,septic,fish,think,storage,coal,gold,copper,iron,silver,diamond,uranium,salt,hockey,golf,night,book,fan,youth,sports,football,soccer,polar,sea,egg,nut,punk,soft,hard,solid,rolling'.split(
    ',',
  ),
);
const NO_WEAPON_AFTER = new Set(
  'squad,control,law,laws,owner,owners,shop,store,show,sales,dealer,disposal,expert,experts,threat,threats,scare,driver,truck,worker,workers,owner,shelter,site,company,lobby,rights,permit,license,licence,maker,program,test,tests,star,band,music,concert,festival,club,member,manufacturer,industry,shaft,safety'.split(
    ',',
  ),
);

/** The weapon whose last word is that token. */
export function weaponAt(s: Syntax, token: number): Weapon | undefined {
  if (!byLast.has(s.tokens[token]!.lower) && !s.tokens[token]!.lower.includes('-')) return undefined;
  if (NO_WEAPON_BEFORE.has(s.tokens[token - 1]?.lower ?? '') || NO_WEAPON_AFTER.has(s.tokens[token + 1]?.lower ?? ''))
    return undefined;
  const whole = s.tokens[token]!.lower;
  const parts = whole.split('-'); // "machine-gun" as one token
  for (const { words, mode } of byLast.get(parts.at(-1)!) ?? byLast.get(whole) ?? []) {
    let w = words.length - 1;
    let i = token;
    let rest = [...parts];
    while (w > 0 && i >= 0) {
      rest.pop();
      if (rest.length === 0) {
        i--;
        while (i >= 0 && s.tokens[i]!.lower === '-') i--;
        if (i < 0) break;
        rest = s.tokens[i]!.lower.split('-');
      }
      if (rest.at(-1) !== words[w - 1]) break;
      w--;
    }
    if (w === 0) return { words: { from: i, to: token + 1 }, mode };
  }
  return undefined;
}

/** Weapons and means named in the clause. */
export function instrumentsIn(
  s: Syntax,
  words: { readonly from: number; readonly to: number },
): { readonly span: Span; readonly mode: string; readonly from: number }[] {
  const out: { span: Span; mode: string; from: number }[] = [];
  for (let i = words.to - 1; i >= words.from; i--) {
    const weapon = weaponAt(s, i);
    if (weapon === undefined || s.tokens[i]!.upos === 'VERB') continue;
    out.unshift({ span: spanOfWords(s.sentence, weapon.words), mode: weapon.mode, from: weapon.words.from });
    i = weapon.words.from;
  }
  return out;
}

const HEAVIER = new Set(['aerial', 'drone', 'heavy-weapons', 'explosives']);
/** The entry's mode; the means say it where the entry does not, and more exactly where aircraft or guns "fired". */
export function modeOf({ value }: Trigger, means: string | undefined): string | null {
  if (value.type !== 'ASSAULT' || means === undefined || value.frame === 'mutual') return value.mode;
  return value.mode === null || (value.mode === 'firearms' && HEAVIER.has(means)) ? means : value.mode;
}
