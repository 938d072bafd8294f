import type { Sentence } from '../core/index.js';
import { type Candidate, candidate } from './candidate.js';

const PERSONAL: Readonly<
  Record<
    string,
    { readonly gender: 'female' | 'male' | null; readonly plural: boolean; readonly kind: 'person' | 'group' | 'organization' }
  >
> = {
  he: { gender: 'male', plural: false, kind: 'person' },
  him: { gender: 'male', plural: false, kind: 'person' },
  she: { gender: 'female', plural: false, kind: 'person' },
  her: { gender: 'female', plural: false, kind: 'person' },
  they: { gender: null, plural: true, kind: 'group' },
  them: { gender: null, plural: true, kind: 'group' },
  it: { gender: null, plural: false, kind: 'organization' },
};

/** "he", "she", "they", "it" where they stand for someone; whom, the linking tells. Those that it cannot place are dropped there. */
export function pronounCandidates(sentence: Sentence): Candidate[] {
  const out: Candidate[] = [];
  for (const token of sentence.tokens) {
    const form = PERSONAL[token.lower];
    if (!form) continue;
    if (token.lower === 'her' && (token.deprel === 'nmod:poss' || token.xpos === 'PRP$')) continue;
    if (token.lower === 'it' && token.deprel === 'expl') continue;
    out.push(
      candidate(sentence, token.index, token.index + 1, form.kind, 'actors/pronoun', 0.5, {
        form: 'pronoun',
        gender: form.gender,
        plural: form.plural,
      }),
    );
  }
  return out;
}
