import { describe, expect, test } from 'vitest';
import type { Document, Sentence, Token } from '../../src/core/index.js';
import { shippedParser, shippedTagger } from '../../src/language/models.js';
import { readSentences } from '../../src/language/sentences.js';
import { evaluate } from '../../train/evaluate.js';
import { treeSentence } from '../train/tiny.js';
import { NEWS_TREES } from './news-trees.js';

function read(text: string, kind: 'paragraph' | 'title' = 'paragraph'): readonly Sentence[] {
  const document: Document = {
    input: text,
    id: 'test',
    source: null,
    format: 'text',
    metadata: {
      title: null,
      authors: [],
      agency: null,
      publisher: null,
      url: null,
      published: null,
      publishedBasis: null,
      dateline: null,
      language: 'en',
    },
    blocks: [{ kind, text, span: { start: 0, end: text.length }, map: null }],
    sections: [],
  };
  return readSentences.run({ document }, () => {});
}

const tags = (s: Sentence): string => s.tokens.map((t) => `${t.text}/${t.xpos}`).join(' ');

describe('shipped models', () => {
  test('figures on our own news sentences do not fall', () => {
    const scores = evaluate(
      NEWS_TREES.map(([, tree], k) => treeSentence(tree, k, 'news')),
      shippedTagger(),
      shippedParser(),
    );
    expect(scores.upos).toBeGreaterThanOrEqual(98.5);
    expect(scores.xpos).toBeGreaterThanOrEqual(98.5);
    expect(scores.uas).toBeGreaterThanOrEqual(92.5);
    expect(scores.las).toBeGreaterThanOrEqual(91);
  });

  test('the tokens of those sentences are the treebank tokens', () => {
    for (const [text, tree] of NEWS_TREES) {
      const gold = tree.split(' ').map((row) => row.split('|')[0]);
      expect(read(text).flatMap((s) => s.tokens.map((t) => t.text))).toEqual(gold);
    }
  });

  test('lemmas are lower case but for names, whatever the case of the text', () => {
    for (const text of ['Rebels shelled the ruined cities of Aleppo.', 'REBELS SHELLED THE RUINED CITIES OF ALEPPO.']) {
      const [s] = read(text);
      expect(s!.tokens.slice(0, 5).map((t) => t.lemma)).toEqual([
        'rebel',
        'shell',
        'the',
        expect.stringMatching(/^ruin/),
        'city',
      ]);
      expect(s!.tokens[6]!.upos).toBe('PROPN');
    }
  });

  test('a past tense with a subject of its own is no participle', () => {
    const [s] = read('Turkey accused Greece of arming the islands.');
    expect(tags(s!)).toContain('accused/VBD');
  });
});

describe('letter case', () => {
  test.each([
    ['REBELS SHELL TOWN, KILLING THREE', 'upper'],
    ['Rebels Shell Town Near the Border, Killing Three', 'title'],
    ['Rebels shell town near the border, killing three', 'mixed'],
    ['The NATO and EU chiefs met.', 'mixed'],
  ])('%s: %s', (text, letterCase) => {
    expect(read(text, 'title')[0]!.letterCase).toBe(letterCase);
  });
});

test('offsets: tokens are slices of the sentence, sentences of the block, spans of the input', () => {
  const text = '  “It’s over,” said the U.S. envoy.  Nobody—not even the army—knew why!  ';
  for (const s of read(text)) {
    expect(text.slice(s.span.start, s.span.end)).toBe(s.text);
    for (const t of s.tokens) {
      expect(s.text.slice(t.from, t.to)).toBe(t.text);
      expect(text.slice(t.span.start, t.span.end)).toBe(t.text);
    }
  }
});

describe('odd text', () => {
  test('every sentence is a tree: one root, no circles', () => {
    for (const s of read(
      `${'a '.repeat(900)}. Yes. ${'( [ { '.repeat(300)} 3,4.5-/ ... !!! ${'the man who said '.repeat(200)}`,
    )) {
      expect(s.tokens.filter((t) => t.head < 0)).toHaveLength(1);
      for (const t of s.tokens) {
        let steps = 0;
        for (let h = t.head; h >= 0; h = s.tokens[h]!.head) steps++;
        expect(steps).toBeLessThanOrEqual(s.tokens.length);
      }
    }
  });

  test('empty text has no sentences', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\u00a0 ')).toEqual([]);
  });

  const random = (n: number): string => {
    let s = 7;
    let out = '';
    for (let i = 0; i < n; i++) {
      s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
      out += String.fromCharCode((s >>> 16) % 0x3000);
    }
    return out;
  };
  const SIZES: readonly (readonly [string, (n: number) => string])[] = [
    ['one sentence of many words', (n) => 'the army of rebels and '.repeat(n / 5)],
    ['brackets', (n) => '('.repeat(n)],
    ['brackets with spaces', (n) => '[ '.repeat(n)],
    ['random characters', random],
    ['one endless word', (n) => 'a'.repeat(n)],
    ['dots and letters', (n) => 'a.b'.repeat(n / 3)],
    ['hyphens', (n) => 'a-1'.repeat(n / 3)],
    ['apostrophes', (n) => "d'".repeat(n / 2)],
    ['quotes', (n) => '"'.repeat(n)],
    ['abbreviations', (n) => 'U.S. Gen. '.repeat(n / 10)],
    ['notes', (n) => 'a. [6] '.repeat(n / 7)],
  ];
  test.each(SIZES)('%s: time is linear in the length', (_, make) => {
    const time = (n: number): number => {
      const text = make(n);
      const before = process.cpuUsage();
      read(text);
      return process.cpuUsage(before).user / 1000;
    };
    time(2000);
    const small = time(12_500);
    const large = time(50_000);
    // four times the text: four times the time, and room for the machine's moods
    expect(large).toBeLessThan(Math.max(400, small * 4 * 3));
  });

  test('100,000 words without a full stop are read as sentences that a parser can hold, one tree each', () => {
    const all = read('rebels shelled the town and '.repeat(20_000));
    expect(all.reduce((sum, s) => sum + s.tokens.length, 0)).toBe(100_000);
    expect(all.filter((s) => s.tokens.length > 400)).toEqual([]);
    expect(all.filter((s) => s.tokens.filter((t) => t.head < 0).length !== 1)).toEqual([]);
  });
});

describe('what news sentences show by their form is set right in the tree', () => {
  const one = (text: string): Sentence => read(text)[0]!;
  const at = (s: Sentence, word: string): Token => s.tokens.find((t) => t.text === word)!;

  test('speakers after the told clause are subjects of the saying, not objects of the deed', () => {
    const s = one(
      'A blast at a crowded bus stop killed nine people and wounded dozens more on Thursday, local medics and a rights group said.',
    );
    expect(at(s, 'medics')).toMatchObject({ deprel: 'nsubj', head: at(s, 'said').index });
    expect(at(s, 'group')).toMatchObject({ deprel: 'conj', head: at(s, 'medics').index });
  });

  test('what follows the aside goes on with what is told', () => {
    const s = one(
      'Turkey launched six missiles at the valley overnight, the provincial governor said Friday, hitting a farm and killing two people.',
    );
    expect(s.tokens[at(s, 'hitting').head]!.text).toBe('launched');
  });

  test('a gerund that opens the sentence is the subject of a verb that has none', () => {
    const s = one('Separately, shelling in Omdurman on Wednesday killed three members of one family.');
    expect(at(s, 'shelling')).toMatchObject({ upos: 'NOUN', deprel: 'nsubj', head: at(s, 'killed').index });
  });

  test('"the men accused of" are not accusers, nor is the sentence’s subject', () => {
    const s = one('A student denied on Friday that he had any ties to the two men accused of planting the bomb in Leeds.');
    const t = one('He pleaded not guilty to lying about his ties to the two men accused of planting the bomb in Leeds.');
    for (const tree of [s, t]) expect(at(tree, 'accused')).toMatchObject({ xpos: 'VBN', head: at(tree, 'men').index });
  });

  test('a tree that is set right has no circle, whatever hangs on what', () => {
    const endless = (s: Sentence, t: Token): boolean => {
      let at = t.head;
      for (let n = 0; at >= 0; at = s.tokens[at]!.head) if (++n > s.tokens.length) return true;
      return false;
    };
    const odd =
      'THE DEAN SAID THAT AMONG THE EVENTS OF THE WEEK WERE THE CONFERENCE, WHICH CLOSED, AND THE TRANSFER TO COURT OF THE SOLDIERS ACCUSED OF KILLING TWO NUNS.';
    for (const s of read(odd)) expect(s.tokens.filter((t) => endless(s, t))).toEqual([]);
  });

  test.each([
    ['planted', 'Rebels planted mines along the road to Bambari last week.'],
    ['shot', 'Police in Dhaka shot at workers on Monday.'],
    ['shot', 'Unknown gunmen shot and killed a priest in Kafanchan.'],
  ])('"%s" is the root: %s', (word, text) => expect(at(one(text), word)).toMatchObject({ head: -1, xpos: 'VBD' }));

  test.each([
    ['Sonko', 'nsubj:pass', 'jailed', 'Supporters clashed with police in Dakar after Ousmane Sonko was jailed.'],
    ['people', 'obj', 'evacuated', 'The Red Cross evacuated 120 wounded people from a hospital.'],
    ['police', 'obl:agent', 'shot', 'A man was shot dead by police in Jos.'],
    ['clashes', 'obl', 'imposed', 'Authorities imposed a curfew in Jos after clashes between Muslims and Christians.'],
    ['demanding', 'acl', 'workers', 'Police in Bangladesh fired rubber bullets at garment workers demanding higher wages.'],
  ])('"%s" is the %s of "%s": %s', (word, deprel, over, text) => {
    const s = one(text);
    expect(at(s, word)).toMatchObject({ deprel, head: at(s, over).index });
  });

  test('the verb after a relative clause is the sentence’s own', () => {
    const s = one(
      'The EMC, which broke off peace talks with the government last July, set off a bomb outside a station on May 20, killing two officers.',
    );
    expect(at(s, 'set').head).toBe(-1);
    expect(at(s, 'EMC')).toMatchObject({ deprel: 'nsubj', head: at(s, 'set').index });
    expect(s.tokens[at(s, 'killing').head]!.text).toBe('set');
  });

  test('an irregular past under a prefix is a verb', () => {
    const s = one('The army retook Mellit from the rebels last month.');
    expect(at(s, 'retook')).toMatchObject({ upos: 'VERB', lemma: 'retake' });
  });
});
