import type { Place, PlaceMention } from '../../core/index.js';

/** "Jasper police" is shown as a mention of the town only where nothing else names it. */
export function shownOf({ mentions }: Place): readonly PlaceMention[] {
  const own = mentions.filter((m) => !m.value.ofBody);
  return own.length > 0 ? own : mentions.slice(0, 1);
}
