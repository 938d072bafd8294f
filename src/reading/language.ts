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
const SAMPLE = 20_000;

/**
 * The language of a text, BCP 47: by script, then by the share of its words that are function words of a language. Short and doubtful
 * texts count as English; "und" is a text in Latin letters that is no English and no language known here.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return 'en';
  for (const [language, pattern] of SCRIPTS) {
    const share = count(sample, pattern) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 20) return 'en';
  let best = 'en';
  let bestShare = 0;
  const shares = new Map<string, number>();
  for (const [language, stops] of stopWords()) {
    let hits = 0;
    for (const word of words) if (stops.has(word)) hits++;
    const share = hits / words.length;
    shares.set(language, share);
    if (share > bestShare) {
      best = language;
      bestShare = share;
    }
  }
  const english = shares.get('en') ?? 0;
  if (english >= 0.18 || best === 'en') return english < 0.04 && words.length >= 80 ? 'und' : 'en';
  return bestShare >= 0.12 && bestShare > english * 1.4 ? best : 'en';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
