/**
 * Belongs: verbs by which news says who gives a figure, by what they say of it.
 * Not: verbs of asking, promising and accusing; nouns.
 * Source: general English of news attribution; stances are the output contract's.
 */
const TABLE = `
stated | say; tell; report; announce; state; add; note; explain; estimate; put; count; record; indicate; reveal; disclose; describe; find; believe; think; suggest; warn; write; tweet; post; declare; release; list; reiterate; recall; quote; cite; identify; figure
claimed | claim; allege; assert; maintain; insist; contend; boast; charge; purport
confirmed | confirm; acknowledge; verify; admit; concede; corroborate; recognize; recognise
denied | deny; reject; refute; dismiss; dispute
`;

export type Stance = 'stated' | 'claimed' | 'confirmed' | 'denied';

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  saying: 'say',
  told: 'tell',
  tells: 'tell',
  putting: 'put',
  puts: 'put',
  found: 'find',
  finds: 'find',
  thought: 'think',
  wrote: 'write',
  written: 'write',
  admitted: 'admit',
  admitting: 'admit',
  denied: 'deny',
  denies: 'deny',
  denying: 'deny',
  identified: 'identify',
  identifies: 'identify',
  verified: 'verify',
  verifies: 'verify',
};

let table: ReadonlyMap<string, Stance> | undefined;
function stances(): ReadonlyMap<string, Stance> {
  if (table !== undefined) return table;
  const made = new Map<string, Stance>();
  for (const row of TABLE.trim().split('\n')) {
    const [stance, verbs] = row.split(' | ') as [Stance, string];
    for (const verb of verbs.split('; ')) {
      const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      for (const form of [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]) made.set(form, stance);
    }
  }
  for (const [form, verb] of Object.entries(IRREGULAR)) made.set(form, made.get(verb)!);
  table = made;
  return made;
}

/** The stance of a word form as a verb of saying; undefined for other words. */
export const stanceOf = (lower: string): Stance | undefined => stances().get(lower);
/** Verbs by which a party owns up to its own losses ("acknowledged 350 military deaths"). */
export const OWNS_LOSS: ReadonlySet<string> = new Set(
  'acknowledge acknowledged acknowledges acknowledging admit admitted admits admitting concede conceded lose lost loses losing suffer suffered suffers'.split(
    ' ',
  ),
);
