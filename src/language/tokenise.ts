import { charClass, DIGIT, isAlnum, isDigit, isLetter, isSpace, isUpper, LETTER } from './characters.js';
import { BEFORE_FIGURES, BEFORE_NAMES, MAY_END } from './lexicon/abbreviations.js';
import { DOMAINS, PREFIXES, UNITS } from './lexicon/affixes.js';
import { CONTRACTIONS } from './lexicon/contractions.js';

/**
 * Text → token offsets, by the conventions of UD English-EWT and GUM: clitics are tokens ("do" "n't", "Iran" "'s"), hyphens between whole
 * words are tokens ("US" "-" "led", "al" "-" "Shabaab"), prefixes keep theirs ("anti-government"), abbreviations keep their full stop,
 * figures are divided from currencies and units ("$" "3" "bn"). Every unit that is not white space belongs to exactly one token.
 */
export interface TokenOffsets {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const FIXED_ABBREVIATIONS = words(BEFORE_NAMES + MAY_END);
const FIGURE_ABBREVIATIONS = words(BEFORE_FIGURES);
const CLITICS = words('s re ve ll d m');
const DOLLARS = words('us a au c ca nz hk s nt r u');
const LONGEST_PREFIX = 7;
/** Longer runs without a space are not addresses. */
const LONGEST_ADDRESS = 2000;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const DOT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const NB_HYPHEN = 0x2011;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const HASH = 0x23;
const DOLLAR = 0x24;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
/** Typewriter, curly and (in old wires) grave. */
const isApostrophe = (c: number): boolean => c === APOSTROPHE || c === CURLY || c === 0x60;
const isHyphen = (c: number): boolean => c === HYPHEN || c === NB_HYPHEN;
/** Runs of these are one token: "...", "--", "?!", "***". */
const RUNS = new Set([...".-!?*=_~#+`'<>|"].map((c) => c.charCodeAt(0)));

export function tokenise(text: string): TokenOffsets {
  const from: number[] = [];
  const to: number[] = [];
  const push = (a: number, b: number): void => {
    from.push(a);
    to.push(b);
  };
  const n = text.length;
  let i = 0;
  while (i < n) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    // a stretch without white space
    let end = i;
    let plain = true;
    for (; end < n; end++) {
      const c = charClass(text.charCodeAt(end));
      if ((c & LETTER) === 0) {
        if (isSpace(text.charCodeAt(end))) break;
        plain = false;
      }
    }
    if (plain) word(text, i, end, push);
    else stretch(text, i, end, push);
    i = end;
  }
  return { from, to };
}

type Push = (from: number, to: number) => void;

/** A run of letters only. */
function word(text: string, from: number, to: number, push: Push): void {
  const length = to - from;
  const cut = length >= 4 && length <= 8 ? CONTRACTIONS.get(text.slice(from, to).toLowerCase()) : undefined;
  if (cut === undefined) push(from, to);
  else {
    push(from, from + cut);
    push(from + cut, to);
  }
}

function stretch(text: string, start: number, end: number, push: Push): void {
  let i = start;
  let address = end - start <= LONGEST_ADDRESS;
  while (i < end) {
    const c = text.charCodeAt(i);
    const kind = charClass(c);
    if ((kind & (LETTER | DIGIT)) !== 0) {
      const stop = address ? addressEnd(text, i, end) : -1;
      if (stop > 0) {
        push(i, stop);
        i = stop;
      } else {
        // one look at each stretch: what does not open with an address holds none that matters
        address = false;
        i = alnum(text, i, end, push);
      }
    } else i = mark(text, i, end, push);
  }
}

const ADDRESS = /(?:https?|ftp):\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/iy;
const HOST = /[A-Za-z0-9][\w-]*(?:\.[\w-]+)+(?:\/[^\s<>"“”]*)?/y;

/** The end of a URL, e-mail address or host name that opens at `from`; -1 when there is none. */
function addressEnd(text: string, from: number, end: number): number {
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

/** One or more tokens from a letter or digit on; gives where it stopped. */
function alnum(text: string, from: number, end: number, push: Push): number {
  let i = from + 1;
  /** Where the last run of letters and digits began. */
  let run = from;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    const kind = charClass(c);
    if ((kind & (LETTER | DIGIT)) !== 0) continue;
    const before = text.charCodeAt(i - 1);
    const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
    if (isApostrophe(c)) {
      const clitic = cliticEnd(text, i, end);
      if (clitic > 0 && !(isDigit(before) && clitic === i + 2)) {
        // "do" "n't"
        if (clitic === i + 2 && /[tT]/.test(text[i + 1]!)) {
          if (i - 1 > from) whole(text, from, i - 1, push);
          push(Math.max(i - 1, from), clitic);
          return clitic;
        }
        whole(text, from, i, push);
        push(i, clitic);
        return clitic;
      }
      if (isAlnum(after)) {
        run = i + 1;
        continue; // "O'Rourke", "Sana'a", "1990's"
      }
      break;
    }
    if (c === DOT) {
      if (joinsDot(text, run, i, end)) {
        run = i + 1;
        continue;
      }
      if (keepsDot(text, from, i, end)) {
        push(from, i + 1);
        return i + 1;
      }
      break;
    }
    if (c === COMMA) {
      if (isDigit(before) && isDigit(after)) continue;
      break;
    }
    if (c === COLON) {
      if (isDigit(before) && isDigit(after)) continue;
      break;
    }
    if (c === SLASH) {
      if (isDigit(before) && isDigit(after) && !dotless(text, from, i)) continue;
      // "w/o", "c/o", "A/C"
      if (i - from === 1 && isLetter(before) && isLetter(after) && (i + 2 >= end || !isLetter(text.charCodeAt(i + 2)))) continue;
      break;
    }
    if (isHyphen(c)) {
      if (!isAlnum(after)) break;
      if (isPrefix(text, from, i)) {
        run = i + 1;
        continue;
      }
      if (isDigit(before) && isDigit(after)) {
        const stop = dashedFigures(text, from, end);
        if (stop > 0) {
          push(from, stop);
          return stop;
        }
      }
      break;
    }
    // "AT&T", "R&D"
    if (c === AMPERSAND && isUpper(before) && isUpper(after)) continue;
    if (c === UNDERSCORE) continue;
    if (c === DOLLAR && i - from <= 2 && DOLLARS.has(text.slice(from, i).toLowerCase())) {
      push(from, i + 1);
      return i + 1;
    }
    break;
  }
  whole(text, from, i, push);
  return i;
}

/** "anti-government", "de-escalate"; but "UN-led", "De-Niro", "Inter-Services". */
function isPrefix(text: string, from: number, hyphen: number): boolean {
  if (hyphen - from > LONGEST_PREFIX) return false;
  const prefix = text.slice(from, hyphen).toLowerCase();
  if (!PREFIXES.has(prefix)) return false;
  if (hyphen - from === 2 && isUpper(text.charCodeAt(from + 1))) return false;
  return (prefix !== 'de' && prefix !== 'inter') || !isUpper(text.charCodeAt(hyphen + 1));
}

/** "17.4/5": the slash divides. */
const dotless = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('.');

/** The end of "'s", "'re", "n't" whose apostrophe stands at `at`; -1 when the letters after it are no clitic. */
function cliticEnd(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && stop <= at + 3 && isLetter(text.charCodeAt(stop))) stop++;
  if (stop === at + 1 || stop > at + 3) return -1;
  const letters = text.slice(at + 1, stop).toLowerCase();
  if (CLITICS.has(letters)) return stop;
  return letters === 't' && /[nN]/.test(text[at - 1] ?? '') ? stop : -1;
}

/** Whether the full stop at `i` is inside a token: "3.5", "U.S", "p.m". `run` is where the letters before it began. */
function joinsDot(text: string, run: number, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  if (isDigit(before)) return isDigit(after);
  if (!isLetter(after) || !isLetter(before)) return false;
  if (i - run === 1) return true; // a letter between stops
  // "Ph.D"
  if (i - run === 2 && isUpper(text.charCodeAt(run)) && isUpper(after) && text.charCodeAt(i + 2) === DOT) return true;
  return !isUpper(after) && !isUpper(text.charCodeAt(run)) && i - run > 1;
}

/** Whether the token [from, i) keeps the full stop at `i`. */
function keepsDot(text: string, from: number, i: number, end: number): boolean {
  const length = i - from;
  if (length > 6) return acronym(text, from, i);
  const after = text.charCodeAt(i + 1);
  if (i + 1 < end && (after === DOT || isAlnum(after))) return false;
  const first = text.charCodeAt(from);
  if (isDigit(first)) return false;
  if (length === 1 && isUpper(first)) return isInitial(text, from, i);
  if (acronym(text, from, i)) return true;
  const lower = text.slice(from, i).toLowerCase();
  if (FIGURE_ABBREVIATIONS.has(lower))
    return isDigit(text.charCodeAt(i + 2)) || (lower === 'v' && isUpper(text.charCodeAt(i + 2)));
  if (!FIXED_ABBREVIATIONS.has(lower)) return false;
  // "Wash." and "Ill." are states, "wash." and "ill." are not
  return isUpper(first) || lower === 'etc' || lower === 'vs' || lower === 'al' || lower === 'est';
}

const acronym = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if ((i - from) % 2 === 0 ? !isLetter(text.charCodeAt(i)) : text.charCodeAt(i) !== DOT) return false;
  return to - from >= 3 && (to - from) % 2 === 1;
};

/** "George W. Bush", "J. Edgar": a capital follows. "World War I. The" and "Plan B." end sentences. */
function isInitial(text: string, from: number, dot: number): boolean {
  let next = dot + 1;
  if (next < text.length && !isSpace(text.charCodeAt(next))) return true;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next >= text.length || !isUpper(text.charCodeAt(next))) return false;
  let word = next;
  while (word < text.length && isLetter(text.charCodeAt(word))) word++;
  const follows = text.slice(next, Math.min(word, next + 12)).toLowerCase();
  return !(NOT_AFTER_INITIALS.has(follows) && from > 0);
}
const NOT_AFTER_INITIALS = words(
  'the a an this that these those it he she they there we in on at by for from with as if when while after but and so',
);

/** The end of a telephone number or ISO date ("555-0134", "2020-10-08"); -1 for ranges ("5-10", "2019-20"). */
function dashedFigures(text: string, from: number, end: number): number {
  let i = from;
  let groups = 1;
  let last = from;
  let shape = '';
  for (; i < end && i < from + 40; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) continue;
    if (!isHyphen(c) || i + 1 >= end || !isDigit(text.charCodeAt(i + 1))) break;
    shape += `${i - last}-`;
    groups++;
    last = i + 1;
  }
  if (i < end && isLetter(text.charCodeAt(i))) return -1;
  shape += i - last;
  return groups >= 3 || shape === '3-4' ? i : -1;
}

/** A run that needs no more cuts but figure and unit: "5" "pm". */
function whole(text: string, from: number, to: number, push: Push): void {
  if (isDigit(text.charCodeAt(from)) && isLetter(text.charCodeAt(to - 1))) {
    let letters = to;
    while (
      letters > from &&
      (isLetter(text.charCodeAt(letters - 1)) ||
        (text.charCodeAt(letters - 1) === DOT && letters < to && isLetter(text.charCodeAt(letters))))
    )
      letters--;
    if (UNITS.has(text.slice(letters, to).toLowerCase()) && figures(text, from, letters)) {
      push(from, letters);
      push(letters, to);
      return;
    }
    push(from, to);
  } else if (isLetter(text.charCodeAt(from)) && to - from <= 8) word(text, from, to, push);
  else push(from, to);
}

function figures(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (!isDigit(c) && c !== DOT && c !== COMMA && c !== COLON) return false;
  }
  return true;
}

/** A token that opens with neither letter nor digit. */
function mark(text: string, i: number, end: number, push: Push): number {
  const c = text.charCodeAt(i);
  const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
  let stop = i + 1;
  if (isApostrophe(c)) {
    const clitic = i > 0 && !isSpace(text.charCodeAt(i - 1)) ? cliticEnd(text, i, end) : -1;
    if (clitic > 0) stop = clitic;
    else if (after === c) stop = i + 2;
    // "'90s", "'02"
    else if (isDigit(after) && (i === 0 || !isAlnum(text.charCodeAt(i - 1)))) {
      while (stop < end && isAlnum(text.charCodeAt(stop))) stop++;
      if (text.charCodeAt(stop) === APOSTROPHE || stop - i < 3 || stop - i > 4) stop = i + 1;
    }
  } else if ((c === AT || c === HASH) && (isLetter(after) || after === UNDERSCORE)) {
    while (stop < end && (isAlnum(text.charCodeAt(stop)) || text.charCodeAt(stop) === UNDERSCORE)) stop++;
  } else if (c === DOT && isDigit(after) && (i === 0 || !isAlnum(text.charCodeAt(i - 1)))) {
    while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
  } else if (RUNS.has(c)) {
    const mixed = c === 0x21 || c === 0x3f;
    while (stop < end && (text.charCodeAt(stop) === c || (mixed && /[!?]/.test(text[stop]!)))) stop++;
    if (c === HASH || c === 0x3c || c === 0x3e || c === 0x2b || c === 0x27) stop = c === 0x27 ? stop : i + Math.min(stop - i, 2);
  } else if (c >= 0xd800 && c <= 0xdbff) {
    // emoji with its joiners and variation selectors
    stop = Math.min(end, i + 2);
    while (stop < end && (/[\u200d\ufe0f\u20e3]/.test(text[stop]!) || text.charCodeAt(stop - 1) === 0x200d)) {
      const u = text.charCodeAt(stop);
      stop += u >= 0xd800 && u <= 0xdbff ? 2 : 1;
    }
    stop = Math.min(stop, end);
  }
  while (stop < end && text.charCodeAt(stop) === 0xfe0f) stop++;
  push(i, stop);
  return stop;
}
