import type { Sentence } from '../core/index.js';
import { countryAt } from './countries.js';
import { fieldsBefore } from './fields.js';
import { isCapital, isPossessive, textOf } from './shape.js';
import { type Title, titleEnding, widen } from './title.js';

/** Tokens after a name that give its bearer's office: "| , a reporter for Bild ,", "| , 43, the mayor of Kyiv,", "| , NOPD spokesman". */
export function titleAfter(sentence: Sentence, name: number): Title | undefined {
  const { tokens } = sentence;
  let i = name;
  if (tokens[i]?.text !== ',' && tokens[i]?.text !== '(' && tokens[i]?.text !== '—' && tokens[i]?.text !== '-') return undefined;
  i++;
  if (/^\d{1,3}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2; // ", 43,"
  if (tokens[i]?.lower === 'who' && /^(?:is|was)$/.test(tokens[i + 1]?.lower ?? '')) i += 2;
  const start = i;
  if (/^(?:the|a|an|its|their|his|her|one)$/.test(tokens[i]?.lower ?? '')) i++;
  const limit = Math.min(tokens.length, start + 9);
  let best: Title | undefined;
  for (let end = i + 1; end <= limit; end++) {
    const token = tokens[end - 1]!;
    if (
      token.upos === 'VERB' ||
      token.upos === 'AUX' ||
      token.upos === 'PRON' ||
      (token.upos === 'PUNCT' && token.text !== '-') ||
      token.upos === 'ADP' ||
      token.lower === 'said'
    )
      break;
    const head = titleEnding(sentence, end);
    if (!head || head[0] < start) continue;
    const t = widen(sentence, head[0], end, end, head[1]);
    if (t.outerFrom < start) continue;
    best = t;
  }
  if (!best) return undefined;
  // what follows the head: "of Azerbaijan", "for Bild", "at the University of Canberra"
  const after = tokens[best.to];
  if (after && /^(?:of|for|at|in|with|from|to)$/.test(after.lower)) {
    let f = best.to + 1;
    if (tokens[f]?.lower === 'the') f++;
    const land = countryAt(sentence, f);
    if (land && (!isCapital(tokens[land.to]) || land.demonym === false))
      return { ...best, country: best.country ?? land.country, outerTo: land.to };
    if (isCapital(tokens[f])) {
      let to = f + 1;
      while (
        to < tokens.length &&
        (isCapital(tokens[to]) || (/^(?:of|for|and|the|de|&)$/.test(tokens[to]!.lower) && isCapital(tokens[to + 1])))
      )
        to++;
      return { ...best, body: best.body ?? [f, to], outerTo: to };
    }
  } else if (
    after &&
    after.text !== ',' &&
    after.text !== '.' &&
    after.text !== ')' &&
    after.upos !== 'PUNCT' &&
    after.upos !== 'CCONJ' &&
    !/^(?:who|and|told|said)$/.test(after.lower)
  )
    return undefined; // ", police chief wounds": no apposition
  return best;
}

/** "State Minister for Information | Mohammad Arafat", "Secretary of Agriculture | Tom Vilsack": the field belongs to the office. */
export function titleOfFields(sentence: Sentence, name: number): Title | undefined {
  const of = fieldsBefore(sentence, name);
  const head = of === undefined ? undefined : titleEnding(sentence, of);
  if (of === undefined || !head) return undefined;
  const title = widen(sentence, head[0], of, name, head[1]);
  return { ...title, to: name, text: textOf(sentence, title.from, name), body: null };
}

/** "the president of Azerbaijan, | Ilham Aliyev", "his deputy, | ". */
export function titleBeforeComma(sentence: Sentence, name: number): Title | undefined {
  const { tokens } = sentence;
  if (tokens[name - 1]?.text !== ',') return undefined;
  const end = name - 1;
  const near = titleEnding(sentence, end);
  if (near) {
    const t = widen(sentence, near[0], end, name, near[1]);
    // "Evelyn Dean, Hallie Stone and": a list of names; an office before a comma is "the dean, ..." or "Kenya's President, ..."
    if (t.country === null && near[0] === end - 1 && isCapital(tokens[near[0]]) && isCapital(tokens[near[0] - 1]))
      return undefined;
    const owned = isPossessive(tokens[t.from - 1]); // "the hospital's deputy director, | Zarmina Wardak"
    return t.outerFrom < near[0] || t.country !== null || owned ? t : undefined;
  }
  for (let k = end - 1; k > Math.max(0, end - 9); k--) {
    const token = tokens[k]!;
    if (/^(?:of|for|at|in)$/.test(token.lower)) {
      const head = titleEnding(sentence, k);
      if (head) {
        const t = widen(sentence, head[0], k, name, head[1]);
        let f = k + 1;
        if (tokens[f]?.lower === 'the') f++;
        const land = countryAt(sentence, f);
        if (land && land.to === end) return { ...t, country: t.country ?? land.country };
        return { ...t, body: t.body ?? (f < end && isCapital(tokens[f]) ? [f, end] : null) };
      }
    }
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PUNCT') return undefined;
  }
  return undefined;
}
