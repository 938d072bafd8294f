import { expect, test } from 'vitest';
import { packModel, section, unpackModel } from '../../src/language/model/file.js';
import { addRow, readSparse, sparseSections } from '../../src/language/model/sparse.js';

const packed = (): Uint8Array =>
  packModel(
    'toy',
    new Map([
      ['a', Uint8Array.of(1, 2, 3)],
      ['b', new Uint8Array(9)],
    ]),
  );

test('sections come back as they were packed', () => {
  const sections = unpackModel('toy', packed());
  expect([...section(sections, 'a')]).toEqual([1, 2, 3]);
  expect(section(sections, 'b').byteLength).toBe(9);
  expect(() => section(sections, 'c')).toThrow(/no section "c"/);
});

test('a model that does not fit is refused with its reason', () => {
  expect(() => unpackModel('tagger', packed())).toThrow(/holds "toy" instead/);
  expect(() => unpackModel('toy', new Uint8Array(3))).toThrow(/too short/);
  expect(() => unpackModel('toy', new TextEncoder().encode('not a model, only some text'))).toThrow(/not a model file/);
  const damaged = packed();
  damaged[damaged.length - 20]! ^= 1;
  expect(() => unpackModel('toy', damaged)).toThrow(/damaged/);
  const newer = packed();
  newer[4] = 9;
  expect(() => unpackModel('toy', newer)).toThrow(/version 9/);
});

test('sparse weights: small ones keep their sign and order when companded', () => {
  const rows = [
    { row: 2, classes: [0, 3], weights: [-5, 127] },
    { row: 700, classes: [1], weights: [12] },
  ];
  const w = readSparse(unpackModel('toy', packModel('toy', new Map(sparseSections('w', 10, rows, true)))), 'w');
  const scores = new Int32Array(4);
  addRow(w, 2 + 1024, scores);
  addRow(w, 700, scores);
  addRow(w, 3, scores);
  expect([...scores]).toEqual([-25, 144, 0, 127 * 127]);
});
