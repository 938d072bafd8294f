import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../src/cli/lexicon.js';
import { folder } from './program.js';

function file(content: string): string {
  const path = join(folder(), 'my.yaml');
  writeFileSync(path, content);
  return path;
}

describe('the user’s lexicon', () => {
  it('reads actors, places and triggers of several files', async () => {
    const one = file(`actors:
  - name: Valley Defence Units
    aliases: [VDU]
    kind: group
    sector: REB
    from: 2018-05-08
places:
  - { name: Upper Mill, latitude: 40.1, longitude: 45.2, country: ARM }
`);
    const two = file('triggers:\n  - { phrase: lay siege to, partOfSpeech: verb, type: ASSAULT }\n');
    expect(await readLexicons([one, two])).toEqual({
      actors: [
        {
          name: 'Valley Defence Units',
          aliases: ['VDU'],
          kind: 'group',
          country: null,
          sector: 'REB',
          title: null,
          from: '2018-05-08',
          to: null,
        },
      ],
      places: [{ name: 'Upper Mill', aliases: [], kind: 'other', latitude: 40.1, longitude: 45.2, country: 'ARM' }],
      triggers: [{ phrase: 'lay siege to', partOfSpeech: 'verb', type: 'ASSAULT', mode: null }],
    });
  });

  it.each([
    ['a kind that is none', 'actors:\n  - name: X\n    kind: army\n', /my\.yaml:3: actors\.0\.kind: .*person/],
    ['a key that is none', 'actors:\n  - name: X\n    kind: group\n    alias: Y\n', /my\.yaml:2: actors\.0: .*alias/],
    [
      'a country by name',
      'places:\n  - name: X\n    country: Armenia\n',
      /my\.yaml:3: places\.0\.country: is an ISO 3166-1 alpha-3 code/,
    ],
    ['a wrong day', 'actors:\n  - { name: X, kind: person, from: 2018-13-08 }\n', /my\.yaml:2: actors\.0\.from: is a day/],
    ['broken YAML', 'actors: [\n', /my\.yaml:\d+: not valid YAML/],
  ])('says where %s is', async (_, content, says) => {
    await expect(readLexicons([file(content)])).rejects.toThrow(says);
  });

  it('says so when the file is not there', async () => {
    await expect(readLexicons(['none.yaml'])).rejects.toThrow('none.yaml: no such file');
  });
});
