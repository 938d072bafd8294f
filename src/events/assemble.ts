import type { Casualty, Stage, Telling, Trigger } from '../core/index.js';
import { castOf } from './cast.js';
import { datesBySentence, openDatesBySentence } from './dates-here.js';
import { syntaxOf } from './syntax.js';
import { tellingOf } from './telling.js';
import { latestDay, overBy } from './when.js';

export const assembleEvents: Stage<
  'document' | 'settings' | 'sentences' | 'dates' | 'places' | 'actors' | 'casualties' | 'triggers',
  'tellings'
> = {
  name: 'assembleEvents',
  needs: ['document', 'settings', 'sentences', 'dates', 'places', 'actors', 'casualties', 'triggers'],
  gives: 'tellings',
  run: ({ document, sentences, dates, places, actors, casualties, triggers }, tell) => {
    const cast = castOf(actors, places);
    const open = openDatesBySentence(dates);
    const now = document.metadata.published ?? latestDay(dates);
    const over = document.metadata.published === null ? overBy(dates) : null;
    const byDate = datesBySentence(dates, sentences, now);
    const bySentence = new Map<number, Trigger[]>();
    for (const t of triggers) bySentence.set(t.sentence, [...(bySentence.get(t.sentence) ?? []), t]);
    const counted = new Set(casualties.filter(isCount).map((c) => c.sentence));
    const sums = new Set(casualties.filter((c) => c.value.sums).map((c) => `${c.sentence}:${c.value.harmWord}`));
    const out: Telling[] = [];
    for (const [index, here] of bySentence) {
      const sentence = sentences[index]!;
      const s = syntaxOf(sentence);
      for (const trigger of here) {
        const telling = tellingOf(
          { s, sentence, cast, byDate, open, now, over, trigger, others: here, counts: counted.has(index) },
          tell,
        );
        if (telling !== undefined) out.push({ ...telling, sums: sums.has(`${index}:${telling.headWord}`) });
      }
    }
    return out;
  },
};

const isCount = ({ value }: Casualty): boolean =>
  value.scope === 'incident' && value.status !== 'negated' && value.per === null && (value.best !== null || value.low !== null);
