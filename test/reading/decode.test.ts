import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../src/reading/index.js';

const TEXT = 'Résumé of the “talks” – 5 €';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ['utf-8', Buffer.from(TEXT)],
  ['utf-8', Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(TEXT)])],
  ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
  ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
  ['utf-16le', iconv.encode(TEXT, 'utf-16le')],
  ['utf-16be', iconv.encode(TEXT, 'utf-16be')],
  ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
] as const)('%s is read without loss', (encoding, input) => {
  expect(decode(input)).toEqual({ ok: true, text: TEXT, encoding });
});

test.each([
  ['empty', bytes()],
  ['empty', Buffer.from(' \n\t\n')],
  ['binary', Buffer.from('%PDF-1.7 text of a page')],
  ['binary', Buffer.from('PK\u0003\u0004 and more')],
  ['binary', bytes(0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x41, 0x00, 0x07, 0x01, 0x02)],
  ['binary', Buffer.from('text\0text and then some text')],
  ['undecodable', Buffer.concat([Buffer.from('à é î ö '), bytes(0xff), Buffer.from(' ü')])],
  ['undecodable', bytes(0xef, 0xbb, 0xbf, 0x41, 0xff)],
  ['undecodable', bytes(0xff, 0xfe, 0x41, 0x00, 0x42)],
  ['undecodable', iconv.encode('Президент сказал в понедельник, что переговоры начнутся завтра утром.', 'windows-1251')],
] as const)('%s bytes are named, not guessed at', (problem, input) => {
  const decoded = decode(input);
  expect(decoded.ok).toBe(false);
  if (!decoded.ok) {
    expect(decoded.problem).toBe(problem);
    expect(decoded.message).not.toContain('\n');
  }
});
