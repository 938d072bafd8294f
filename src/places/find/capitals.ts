import type { Sentence } from '../../core/index.js';
import { CLASS } from '../../world/index.js';
import { LOCATIVE, STREET_HEADS } from '../lexicon/cues.js';
import type { Piece } from '../pieces.js';
import { type Candidate, classesOf } from './candidate.js';

/**
 * Text in capitals (wires, headlines), where letters do not tell names from words nor where a name ends.
 * Belongs: what the neighbouring words say against a place there. Not: what they say in any text (judge.ts).
 */

/** "San Juan de Urama", "San Jose el Carao": the name goes on. */
const PARTICLES = new Set(['de', 'del', 'el', 'la', 'los', 'las', 'do', 'da', 'dos']);
/** Words for kinds of places that are also names: "Perulapan canton", "television channel 7", "the Miramontes colonia". */
const KINDS = new Set(['canton', 'channel', 'colonia', 'sound', 'delta', 'sierra', 'laguna', 'puerto']);
/** "(Radio Victoria)": who tells it. */
const MEDIA = new Set(['radio', 'television', 'canal', 'channel', 'diario', 'cadena', 'emisoras', 'voz']);
const streets: ReadonlySet<string> = new Set([...STREET_HEADS].map((word) => word.toLowerCase()));

export function inCapitals(candidate: Candidate, sentence: Sentence, pieces: readonly Piece[], strong: boolean): number {
  const before = pieces[candidate.first - 1];
  const after = pieces[candidate.end];
  const next = pieces[candidate.end - 1]!.gap === ' ' ? after?.lowerText : undefined;
  if (inSource(candidate, sentence, pieces)) return -8;
  if (before?.gap === ' ' && MEDIA.has(before.lowerText)) return -5;
  if (candidate.end - candidate.first === 1 && KINDS.has(pieces[candidate.first]!.lowerText))
    if (before === undefined || before.gap !== ' ' || !LOCATIVE.has(before.lowerText) || (next !== undefined && /^\d/.test(next)))
      return -6;
  if (next !== undefined && streets.has(next)) return -6;
  if (next === undefined || candidate.classes & CLASS.country) return 0;
  if (PARTICLES.has(next)) return -5;
  return !strong && nameGoesOn(candidate, sentence, pieces, next) ? -2.5 : 0;
}

/** "San Jose Guayabal": a word that is none but in names follows. */
function nameGoesOn({ end }: Candidate, { tokens }: Sentence, pieces: readonly Piece[], next: string): boolean {
  const { from } = pieces[end]!;
  const token = tokens.find((t) => t.from === from);
  return token?.upos === 'PROPN' && !FOLLOWS.test(next) && classesOf(pieces[end]!.text) === 0;
}
/** What is written behind a town without a comma: its kind, a body that sits there, a day. */
const FOLLOWS =
  /^(?:city|town|province|department|state|region|county|district|municipality|neighbou?rhoods?|jurisdiction|canton|hamlet|farm|hill|village|airport|airbase|prison|jail|police|army|battalion|brigade|garrison|university|government|governor|mayor|archbishop|bishop|cathedral|church|embassy|consulate|court|judge|hospital|newspaper|radio|television|domestic|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|early|late|gmt)$/;

/** "CLANDESTINE, 3 May 89 (Radio Victoria) --": in a dateline, the brackets after the day hold the source; those after the town hold its country. */
function inSource({ first }: Candidate, { kind, text }: Sentence, pieces: readonly Piece[]): boolean {
  if (kind !== 'dateline') return false;
  const before = text.slice(0, pieces[first]!.from);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') && /\d/.test(before.slice(0, open));
}
