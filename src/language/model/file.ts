/**
 * The one format of all weight files.
 *
 * Header, little-endian: magic "XLM1" (4 bytes), format version (u16), kind length (u16), checksum (u32, FNV-1a over all that follows the
 * header), number of sections (u32); then the kind ("tagger"), then for each section: name length (u32), byte length (u32), name, padding to
 * 8, bytes, padding to 8. Sections are named byte arrays; whoever writes one knows its element type.
 */
const MAGIC = 0x314d4c58; // "XLM1"
const VERSION = 1;
const HEADER = 16;

export type Sections = ReadonlyMap<string, Uint8Array>;

const padded = (n: number): number => (n + 7) & ~7;

function checksum(bytes: Uint8Array, from: number): number {
  // four lanes of FNV-1a over 32-bit words: a megabyte in a millisecond
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + from, (bytes.byteLength - from) >> 2);
  let a = 0x811c9dc5;
  let b = 0x01234567;
  const n = words.length & ~1;
  for (let i = 0; i < n; i += 2) {
    a = Math.imul(a ^ words[i]!, 0x01000193);
    a ^= a >>> 13;
    b = Math.imul(b ^ words[i + 1]!, 0x01000193);
    b ^= b >>> 13;
  }
  return (Math.imul(a, 0x9e3779b1) ^ b) >>> 0;
}

/** Packs sections in the order given: the same sections give the same bytes. */
export function packModel(kind: string, sections: Sections): Uint8Array {
  const text = new TextEncoder();
  const kindBytes = text.encode(kind);
  let size = padded(HEADER + kindBytes.length);
  for (const [name, bytes] of sections) size += padded(8 + text.encode(name).length) + padded(bytes.byteLength);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  out.set(kindBytes, HEADER);
  let at = padded(HEADER + kindBytes.length);
  for (const [name, bytes] of sections) {
    const nameBytes = text.encode(name);
    view.setUint32(at, nameBytes.length, true);
    view.setUint32(at + 4, bytes.byteLength, true);
    out.set(nameBytes, at + 8);
    at += padded(8 + nameBytes.length);
    out.set(bytes, at);
    at += padded(bytes.byteLength);
  }
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, kindBytes.length, true);
  view.setUint32(8, checksum(out, HEADER), true);
  view.setUint32(12, sections.size, true);
  return out;
}

/**
 * Opens a packed model and verifies it.
 * @throws Error when the bytes are not a model of this kind and version, or are damaged: the message says which.
 */
export function unpackModel(kind: string, packed: Uint8Array): Sections {
  const wrong = (what: string): Error =>
    new Error(`The ${kind} model ${what}. Install the package again, or rebuild its models with "npm run train".`);
  if (packed.byteLength < HEADER) throw wrong('is too short to be a model file');
  // a copy of its own, so that sections may be viewed as arrays of 16 and 32 bits
  const bytes = packed.byteOffset % 8 === 0 ? packed : new Uint8Array(packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw wrong('is not a model file of this program');
  const version = view.getUint16(4, true);
  if (version !== VERSION) throw wrong(`has format version ${version}; this program reads version ${VERSION}`);
  if (view.getUint32(8, true) !== checksum(bytes, HEADER)) throw wrong('is damaged: its checksum does not fit');
  const text = new TextDecoder();
  const kindLength = view.getUint16(6, true);
  const found = text.decode(bytes.subarray(HEADER, HEADER + kindLength));
  if (found !== kind) throw wrong(`holds "${found}" instead`);
  const sections = new Map<string, Uint8Array>();
  let at = padded(HEADER + kindLength);
  for (let n = view.getUint32(12, true); n > 0; n--) {
    const nameLength = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true);
    const name = text.decode(bytes.subarray(at + 8, at + 8 + nameLength));
    at += padded(8 + nameLength);
    sections.set(name, bytes.subarray(at, at + length));
    at += padded(length);
  }
  return sections;
}

/** A section by name. @throws Error when the model lacks it. */
export function section(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`The model has no section "${name}": rebuild the models with "npm run train".`);
  return bytes;
}

export const textSection = (sections: Sections, name: string): string => new TextDecoder().decode(section(sections, name));

/** Sections start at a multiple of 8, so any element type may view them. */
export const bytesOf = (array: ArrayBufferView): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
