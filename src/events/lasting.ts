import type { Sentence, Telling, WhenValue } from '../core/index.js';
import { wordSet } from './cast.js';
import { GOING_ON } from './grounds.js';
import type { Group } from './group.js';

/**
 * How long fighting lasts that one telling begins and another has go on.
 * Belongs: its last day by what its tellings say. Not: the days that a clause states (when.ts).
 */

const ONSET = wordSet('erupt,begin,start,break,flare,ignite');
const CLOSING = wordSet('end,stop,cease,halt,subside,conclude,finish');

/** "The clashes erupted late last month ... fighting continued despite the talks": from then until the story's day. */
export function lastingUntilNow(group: Group, sentences: readonly Sentence[], published: string | null): WhenValue | null {
  const { when, tellings, modality } = group;
  if (when === null || published === null || when.basis !== 'stated' || when.end >= published || modality !== 'actual')
    return when;
  const ongoing = tellings.filter((t) => t.ongoing);
  const carried = (t: Telling, verbs: ReadonlySet<string>): boolean =>
    t.along.some((i) => verbs.has(sentences[t.evidence[0]!.sentence]!.tokens[i]!.lemma));
  const onset = ongoing.find((t) => carried(t, ONSET) && t.when?.start === when.start);
  if (onset === undefined || !ongoing.some((t) => t !== onset && carried(t, GOING_ON))) return when;
  if (tellings.some((t) => carried(t, CLOSING))) return when;
  return { ...when, end: published, edtf: `${when.start}/${published}` };
}
