import { DOMAINS } from '../lexicon/affixes.js';

const ADDRESS = /(?:https?|ftp):\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/iy;
const HOST = /[A-Za-z0-9][\w-]*(?:\.[\w-]+)+(?:\/[^\s<>"“”]*)?/y;

/** The end of a URL, e-mail address or host name that opens at `from`; -1 when there is none. */
export function addressEnd(text: string, from: number, end: number): number {
  ADDRESS.lastIndex = from;
  let stop = ADDRESS.test(text) ? ADDRESS.lastIndex : -1;
  if (stop < 0) {
    HOST.lastIndex = from;
    const host = HOST.exec(text)?.[0];
    if (host === undefined) return -1;
    const bare = host.replace(/\/.*$/s, '');
    const last = bare.slice(bare.lastIndexOf('.') + 1);
    // "left.He" is not a host; "BBC.com" and "example.co.uk" are
    if (!DOMAINS.has(last) || !/[a-z]{2}/i.test(bare.slice(0, bare.lastIndexOf('.')))) return -1;
    stop = from + host.length;
  }
  stop = Math.min(stop, end);
  while (stop > from && /[.,;:!?)\]}'’»*]/.test(text[stop - 1]!)) stop--;
  return stop;
}
