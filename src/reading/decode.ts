import chardet from 'chardet';
import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type DecodeProblem = 'empty' | 'binary' | 'undecodable';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | {
      readonly ok: false;
      readonly problem: DecodeProblem;
      /** One line for people: what is wrong and what to do. */
      readonly message: string;
    };

const failed = (problem: DecodeProblem, message: string): Decoded => ({ ok: false, problem, message });
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/**
 * Bytes to text: a byte order mark decides; then UTF-8 if every byte is valid; then UTF-16 without a mark (every other byte zero); then
 * windows-1252, which also reads Latin-1. The mark is not part of the text. Bytes that are no text are named, never guessed at.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return failed('empty', 'the file is empty');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [b0, b1, b2] = buffer;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return utf8(buffer.subarray(3), true);
  if (b0 === 0xff && b1 === 0xfe) return finish(buffer.subarray(2), 'utf-16le');
  if (b0 === 0xfe && b1 === 0xff) return finish(buffer.subarray(2), 'utf-16be');
  for (const [name, magic] of MAGIC) {
    if (magic.every((byte, i) => buffer[i] === byte)) {
      return failed('binary', `this is ${name}, not text: give the article as text, Markdown, HTML or JSON`);
    }
  }
  const wide = utf16Without(buffer);
  if (wide !== undefined) return finish(buffer, wide);
  return utf8(buffer, false);
}

function utf8(buffer: Buffer, marked: boolean): Decoded {
  try {
    return named(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer), 'utf-8');
  } catch {
    // not UTF-8: with a mark or mostly valid sequences it was meant to be, and is damaged
    const damage = damagedUtf8(buffer);
    if (marked || damage.damaged) {
      return failed('undecodable', `invalid UTF-8 at byte ${damage.at + (marked ? 3 : 0)}: save the article again as UTF-8`);
    }
    if (hasBinary(buffer)) return failed('binary', 'this is a binary file, not text');
    const guess = chardet.detect(buffer.subarray(0, 65536));
    if (guess !== null && !/^(?:windows-1252|ISO-8859-1|ISO-8859-15|windows-125[04]|ISO-8859-[29]|UTF-8|ASCII)$/i.test(guess)) {
      // Cyrillic, Greek, Chinese ... bytes: not English, and windows-1252 would make garbage of them
      const share = highShare(buffer);
      if (share > 0.15) return failed('undecodable', `the text seems to be encoded as ${guess}: save the article as UTF-8`);
    }
    return finish(buffer, 'windows-1252');
  }
}

const finish = (buffer: Buffer, encoding: Encoding): Decoded => {
  if (encoding !== 'windows-1252' && buffer.length % 2 === 1)
    return failed('undecodable', 'invalid UTF-16: the last unit is cut in half');
  return named(iconv.decode(buffer, encoding, { stripBOM: false }), encoding);
};

function named(text: string, encoding: Encoding): Decoded {
  if (!/\S/.test(text)) return failed('empty', 'the file holds no text, only white space');
  let controls = 0;
  const sample = Math.min(text.length, 65536);
  for (let i = 0; i < sample; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return failed('binary', 'this is a binary file, not text');
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 0x1a && code !== 0x1b) controls++;
  }
  if (controls * 50 > sample) return failed('binary', 'this is a binary file, not text');
  return { ok: true, text, encoding };
}

function utf16Without(buffer: Buffer): Encoding | undefined {
  const n = Math.min(buffer.length, 4096) & ~1;
  if (n < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (buffer[i] === 0) even++;
    if (buffer[i + 1] === 0) odd++;
  }
  const half = n / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** Whether bytes are UTF-8 with some damage (more valid multi-byte sequences than broken ones), and where the first broken one is. */
function damagedUtf8(buffer: Buffer): { damaged: boolean; at: number } {
  let valid = 0;
  let broken = 0;
  let at = -1;
  for (let i = 0; i < buffer.length; ) {
    const byte = buffer[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const more = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let good = more > 0;
    for (let k = 1; k <= more && good; k++) good = ((buffer[i + k] ?? 0) & 0xc0) === 0x80;
    if (good) {
      valid++;
      i += more + 1;
    } else {
      if (at < 0) at = i;
      broken++;
      i++;
    }
  }
  return { damaged: valid > broken, at: Math.max(at, 0) };
}

function hasBinary(buffer: Buffer): boolean {
  const n = Math.min(buffer.length, 65536);
  let controls = 0;
  for (let i = 0; i < n; i++) {
    const byte = buffer[i]!;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) controls++;
  }
  return controls * 50 > n;
}

function highShare(buffer: Buffer): number {
  const n = Math.min(buffer.length, 65536);
  let high = 0;
  for (let i = 0; i < n; i++) if (buffer[i]! >= 0x80) high++;
  return high / n;
}
