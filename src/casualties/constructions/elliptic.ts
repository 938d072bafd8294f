import type { Harm } from '../lexicon/verbs.js';
import { objects, phraseStarting } from '../order.js';
import type { PersonPhrase, PhraseContext } from '../phrases/index.js';
import { type Statement, statement } from '../statement.js';

const HOW: Readonly<Record<string, Harm>> = {
  fatally: 'killed',
  mortally: 'killed',
  critically: 'injured',
  seriously: 'injured',
  severely: 'injured',
  gravely: 'injured',
  lightly: 'injured',
  slightly: 'injured',
};

/** What leans on a telling before it in the sentence: "five shot, one fatally"; "five people, including two officers"; "and three others". */
export function ellipticStatements(context: PhraseContext, told: readonly Statement[]): Statement[] {
  const out: Statement[] = [];
  const { tokens } = context.sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]!.lower;
    const harm = HOW[word];
    if ((word === 'and' || word === ',') && i + 1 < tokens.length) {
      const more = gapped(context, told, i + 1);
      if (more !== undefined) out.push(more);
    }
    if (word === ',') out.push(...ofThem(context, told, i + 1));
    if (harm !== undefined) {
      const phrase = context.phrases.find(
        (p) => p.words.to === i || (p.words.to === i - 1 && p.form === 'count' && tokens[i - 1]!.lower === 'of'),
      );
      const next = tokens[i + 1]?.lower ?? '';
      const last = before(told, i);
      if (
        phrase !== undefined &&
        phrase.form !== 'pronoun' &&
        last !== undefined &&
        /^(?:[.,;)]||and|in|after|on|at)$/.test(next) &&
        !told.some((s) => s.phrase === phrase)
      )
        out.push(lean(context, last, phrase, harm, { from: phrase.words.from, to: i + 1 }, i, 'casualties/some-fatally', true));
    } else if (word === 'including' || word === 'among') {
      const at = word === 'among' && tokens[i + 1]?.lower === 'them' ? i + 2 : i + 1;
      if (word === 'among' && at === i + 1) continue;
      const phrase = phraseStarting(context, at);
      const last = before(told, i) ?? after(told, i);
      if (phrase === undefined || last === undefined || told.some((s) => s.phrase === phrase)) continue;
      if (last.phrase !== null && !last.phrase.plural) continue;
      if (Math.abs((last.words.to ?? 0) - i) > 12 && last.words.from < i && last.words.to < i) continue;
      // "including three women and two children"
      const others = objects(context, at).filter(
        (p) => p !== phrase && p.form !== 'pronoun' && !told.some((s) => s.phrase === p),
      );
      for (const p of [phrase, ...others])
        out.push(lean(context, last, p, last.harm, p.words, last.harmWord, 'casualties/including', true));
    }
  }
  return out;
}

/** "killed six workers, four of them women". */
function ofThem(context: PhraseContext, told: readonly Statement[], at: number): Statement[] {
  const phrase = phraseStarting(context, at);
  if (phrase?.partOf?.form !== 'pronoun' || phrase.count?.best == null || told.some((s) => s.phrase === phrase)) return [];
  const last = before(told, at);
  const who = phraseStarting(context, phrase.words.to);
  if (last?.phrase == null || !last.phrase.plural || last.phrase.words.to !== at - 1 || who?.form !== 'noun') return [];
  const words = { from: phrase.words.from, to: who.words.to };
  return [
    lean(
      context,
      last,
      { ...phrase, words, victims: who.victims },
      last.harm,
      words,
      last.harmWord,
      'casualties/including',
      true,
    ),
  ];
}

/** "killed 247 people in Kenya and 10 in Tanzania". */
function gapped(context: PhraseContext, told: readonly Statement[], at: number): Statement | undefined {
  const { tokens } = context.sentence;
  const phrase = phraseStarting(context, at);
  if (
    phrase === undefined ||
    phrase.form !== 'count' ||
    phrase.count?.best === 0 ||
    !/^(?:in|at|on|near)$/.test(tokens[phrase.words.to]?.lower ?? '')
  )
    return undefined;
  const last = before(told, at);
  const end = last?.phrase?.words.to ?? 0;
  if (last === undefined || last.phrase?.count == null || at - end > 9 || told.some((s) => s.phrase === phrase)) return undefined;
  if (!/^(?:in|at|on|near)$/.test(tokens[end]?.lower ?? '')) return undefined;
  return lean(context, last, phrase, last.harm, phrase.words, last.harmWord, 'casualties/gapped', false);
}

const before = (told: readonly Statement[], i: number): Statement | undefined => {
  let best: Statement | undefined;
  for (const s of told)
    if ((s.phrase?.words.from ?? s.words.from) < i && (best === undefined || s.words.to >= best.words.to) && s.words.from < i)
      best = s;
  return best;
};
const after = (told: readonly Statement[], i: number): Statement | undefined => told.find((s) => s.words.from > i);

function lean(
  context: PhraseContext,
  last: Statement,
  phrase: PersonPhrase,
  harm: Statement['harm'],
  words: Statement['words'],
  harmWord: number,
  rule: Statement['rule'],
  part: boolean,
): Statement {
  // one of those shot is dead: no part of the hurt
  const ofTotal = part && !(harm === 'killed' && last.harm !== 'killed');
  return statement({
    sentence: context.sentence.index,
    harm,
    phrase,
    words,
    harmWord,
    rule,
    part: ofTotal,
    reality: last.reality,
  });
}
