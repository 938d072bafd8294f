import { expect, test } from 'vitest';
import { hashText } from '../../src/language/model/hash.js';
import { Parser } from '../../src/language/parse/parser.js';
import { LEFT, RIGHT, SHIFT, State } from '../../src/language/parse/state.js';
import { Tagger } from '../../src/language/tag/tagger.js';
import { evaluate } from '../../train/evaluate.js';
import { newswire } from '../../train/newswire/index.js';
import { actionCosts } from '../../train/oracle.js';
import { packParser, parserData, trainParserOnce } from '../../train/parser.js';
import { buildLexicon, trainTagger } from '../../train/tagger.js';
import { parseConllu } from '../../train/treebank.js';
import { TINY } from './tiny.js';

const TAGGER = { epochs: 6, bits: 14, seeds: [1], recased: 0, prune: 0 };
const PARSER = { epochs: 8, actionBits: 14, labelBits: 14, explore: 0.85, prune: 0 };

test('a tiny treebank is learned by heart, and the same bytes come out again', () => {
  const packed = trainTagger(TINY, TAGGER);
  expect(Buffer.compare(packed, trainTagger(TINY, TAGGER))).toBe(0);
  const tagger = Tagger.read(packed);
  const { tags } = buildLexicon(TINY);
  const data = parserData(
    TINY,
    tags,
    TINY.map((s) => tagger.tag(s.forms)),
  );
  const train = (): Uint8Array =>
    packParser(
      data,
      [1, 2].map((seed) => trainParserOnce(data, PARSER, seed)),
      PARSER,
    );
  const parser = Parser.read(train(), tags);
  expect(Buffer.compare(train(), train())).toBe(0);
  expect(evaluate(TINY, tagger, parser)).toMatchObject({ upos: 100, xpos: 100, uas: 100, las: 100 });
});

test('a parser model is refused when it was trained with other tags', () => {
  const { tags } = buildLexicon(TINY);
  const data = parserData(
    TINY,
    tags,
    TINY.map((s) => Uint8Array.from(s.forms, () => 0)),
  );
  const packed = packParser(data, [trainParserOnce(data, { ...PARSER, epochs: 1 }, 1)], PARSER);
  expect(() => Parser.read(packed, [...tags, 'X/FW'])).toThrow(/do not fit each other/);
});

test('following the oracle from any state costs no arc that could still be had', () => {
  // node 3 is the root word: 1 <- 2 <- 3 -> 4
  const gold = Int32Array.of(0, 2, 3, 5, 3);
  const st = new State();
  st.start(4);
  const costs = new Int32Array(3);
  let missed = 0;
  while (!st.done) {
    let action = st.forced();
    if (action < 0) {
      actionCosts(st, gold, costs);
      const legal = [SHIFT, LEFT, RIGHT].filter((a) => st.legal(a));
      action = legal.reduce((a, b) => (costs[b]! < costs[a]! ? b : a));
      missed += costs[action]!;
    }
    st.apply(action);
  }
  expect(missed).toBe(0);
  expect([...st.head.slice(1, 5)]).toEqual([2, 3, 5, 3]);
});

test('CoNLL-U: words divided from one form, documents, paragraphs, spacing', () => {
  const [s] = parseConllu(
    [
      '# newdoc id = GUM_news_own',
      '# newpar',
      '# sent_id = own-1',
      "# text = They don't.",
      '1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_',
      "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
      '2\tdo\tdo\tVERB\tVBP\t_\t0\troot\t_\t_',
      "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_",
      '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
      '',
    ].join('\n'),
  );
  expect(s).toMatchObject({
    document: 'GUM_news_own',
    opensParagraph: true,
    forms: ['They', 'do', "n't", '.'],
    heads: [2, 0, 2, 2],
  });
  expect(s!.spaced).toEqual([true, false, false, true]);
});

test('made-up newswire: one root, heads within the sentence, no arcs that cross', () => {
  for (const s of newswire(300, 4)) {
    expect(s.heads.filter((h) => h === 0)).toHaveLength(1);
    s.heads.forEach((h, i) => {
      const [a, b] = h < i + 1 ? [h, i + 1] : [i + 1, h];
      for (let k = a + 1; k < b; k++) {
        const other = s.heads[k - 1]!;
        expect(h === 0 || (other >= a && other <= b) || other === 0 ? true : s.text).toBe(true);
      }
    });
  }
  expect(newswire(20, 4)).toEqual(newswire(20, 4));
});

test('hashes of features do not depend on the machine', () => {
  expect(hashText('Kabul')).toBe(hashText('in Kabul', 3));
  expect(hashText('')).toBe(0x811c9dc5 ^ (0x811c9dc5 >>> 15));
});
