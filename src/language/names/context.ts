import type { Line } from './line.js';
import { KIND } from './words.js';

/** What the words beside a name say of it, whatever the tagger made of them. */
export type Context = 'ground' | 'within' | 'person' | undefined;

/** "the town of Coco", "the island Mahé". */
const GROUND =
  /^(?:town|towns|city|village|villages|hamlet|island|islands|isle|province|municipality|suburb|commune|port-city|downtown|neighborhood|neighbourhood|district|region)$/;
/** "Mahé island", "Coco beach", "Agüica prison": lower-case nouns that only the name of a place has before it. */
const GROUND_AFTER =
  /^(?:town|village|island|islands|district|province|region|municipality|beach|valley|river|lake|mountains|peninsula|prison|airport|neighborhood|neighbourhood|suburb|county|governorate|prefecture|desert)$/;
const DIRECTION = /^(?:northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern)$/;
/** "believe in", "interest in": a person or a body may follow. */
const TRUSTED =
  /^(?:believed?|believes|trust|trusted|confidence|faith|interest|interested|invest|invested|investing|investment|investments|stakes?|shares?|role|appeared|appears|starr?ed|starring|lies|lay|joy|hope|hopes|love|belief)$/;

export function contextOf(line: Line, from: number, to: number): Context {
  if (line.letterCase !== 'mixed') return undefined;
  const { words } = line;
  const before = words[from - 1];
  const after = words[to];
  if (before !== undefined && (before.kinds & KIND.title) !== 0 && before.capital) return 'person';
  if (after !== undefined && (after.kinds & KIND.say) !== 0 && !after.capital) return 'person';
  if (after !== undefined && GROUND_AFTER.test(after.text)) return 'ground';
  if (before === undefined) return undefined;
  if (GROUND.test(before.text) || DIRECTION.test(before.text)) return 'ground';
  const earlier = words[from - 2];
  if (before.text === 'of' && earlier !== undefined && GROUND.test(earlier.text)) return 'ground';
  const owner = after !== undefined && /^(?:['’]s?|-)$/.test(after.text);
  if (before.text === 'in' && !owner && (earlier === undefined || !TRUSTED.test(earlier.text))) return 'within';
  return undefined;
}
