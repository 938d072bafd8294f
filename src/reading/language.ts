import { stopWords } from './lexicon/stop-words.js';

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['am', /[\u1200-\u137f]/g],
];
const SAMPLE = 6000;

/**
 * The language of a text, BCP 47: by script, then by the share of its words that are function words of a language. Short and doubtful
 * texts count as English; "und" is a text in Latin letters that is no English and no language known here.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const byScript = scriptOf(sample);
  if (byScript !== undefined) return byScript;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 20) return 'en';
  const table = stopWords();
  const english = shareOf(words, table.get('en')!);
  if (english >= 0.18) return 'en';
  let best = 'en';
  let bestShare = english;
  for (const [language, stops] of table) {
    const share = shareOf(words, stops);
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  if (best === 'en') return english < 0.04 && words.length >= 80 ? 'und' : 'en';
  return bestShare >= 0.12 && bestShare > english * 1.4 ? best : 'en';
}

/** The language of a text that is not in Latin letters; "en" for one without letters. */
function scriptOf(sample: string): string | undefined {
  let latin = 0;
  let beyond = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i) | 32;
    if (code >= 97 && code <= 122) latin++;
    else if (code >= 0x370) beyond++;
  }
  if (beyond * 4 < latin) return undefined;
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return 'en';
  for (const [language, pattern] of SCRIPTS) {
    if (count(sample, pattern) / letters > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  return undefined;
}

function shareOf(words: readonly string[], stops: ReadonlySet<string>): number {
  let hits = 0;
  for (const word of words) if (stops.has(word)) hits++;
  return hits / words.length;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
