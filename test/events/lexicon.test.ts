import { describe, expect, test } from 'vitest';
import { objectionNames } from '../../src/events/conditions.js';
import { allEntries } from '../../src/events/entries.js';
import { pluralOf, verbForms } from '../../src/events/inflect.js';

const MODES: Readonly<Record<string, string>> = {
  CONSULT: 'visit third-party multilateral phone',
  RETREAT: 'withdraw release disarm ceasefire access resign',
  REQUEST: 'assist change yield meet',
  ACCUSE: 'disapprove investigate allege',
  REJECT: 'assist change yield meet',
  THREATEN: 'restrict arrest relations expel violence territory',
  PROTEST: 'demo riot strike hunger boycott obstruct vandalize',
  SANCTION: 'convict expel withdraw discontinue',
  MOBILIZE: 'troops weapons police militia',
  COERCE: 'seize restrict arrest deport withhold cyber censor curfew misinformation martial-law',
  ASSAULT:
    'abduct torture sexual destroy beat targeted suicide-attack aerial drone heavy-weapons primitive firearms explosives crowd-control unconventional',
};

describe('trigger lexicon', () => {
  const entries = allEntries();
  test('is wide', () => expect(entries.length).toBeGreaterThan(1500));
  test('knows only PLOVER modes', () => {
    const wrong = entries.filter((e) => e.mode !== null && !(MODES[e.type] ?? '').split(' ').includes(e.mode));
    expect(wrong.map((e) => `${e.type}/${e.mode}`)).toEqual([]);
  });
  test('asks only for tests that exist', () => {
    expect(entries.flatMap((e) => e.conditions.classes).filter((name) => !objectionNames.includes(name))).toEqual([]);
  });
  test('has no entry twice under one type, mode and condition', () => {
    const seen = new Set<string>();
    const twice = entries.filter((e) => {
      const key = `${e.pos} ${e.text} ${e.type} ${e.mode} ${e.frame} ${e.conditions.classes.join(' ')} ${[...(e.conditions.subject ?? [])].join(' ')} ${[...(e.conditions.object ?? [])].join(' ')}`;
      return seen.has(key) || !seen.add(key);
    });
    expect(twice.map((e) => `${e.pos} ${e.text} ${e.type}/${e.mode}`)).toEqual([]);
  });
});

describe('forms', () => {
  test('doubles the last letter of every verb of one syllable that ends in one consonant', () => {
    const short = allEntries()
      .filter((e) => e.pos === 'verb' && /^[^aeiouy]*[aeiou][bdgmnprt]$/.test(e.words[0]!))
      .map((e) => e.words[0]!);
    const plain = short.filter((verb) => [...verbForms(verb).keys()].some((form) => form === `${verb}ed`));
    expect(plain).toEqual([]);
  });

  test.each([
    ['stab', 'stabs stabbed stabbing'],
    ['seize', 'seizes seized seizing'],
    ['deny', 'denies denied denying'],
    ['kidnap', 'kidnaps kidnapped kidnapping'],
    ['strike', 'strikes struck striking'],
    ['flee', 'flees fled fleeing'],
    ['die', 'dies died dying'],
    ['clash', 'clashes clashed clashing'],
    ['visit', 'visits visited visiting'],
    ['bomb', 'bombs bombed bombing'],
  ])('%s', (base, forms) => {
    for (const form of forms.split(' ')) expect([...verbForms(base).keys()]).toContain(form);
  });
  test.each([
    ['clash', 'clashes'],
    ['gunman', 'gunmen'],
    ['robbery', 'robberies'],
    ['crisis', 'crises'],
  ])('%s → %s', (noun, plural) => expect(pluralOf(noun)).toBe(plural));
});
