import type { Casualty, Sentence } from '../core/index.js';
import { wordSet } from './cast.js';

/** Words of games that reports on violence do not use. */
const GAME = wordSet(
  'striker,midfielder,goalkeeper,goalscorer,winger,fullback,quarterback,linebacker,touchdown,wicket,innings,batsman,bowler,semifinal,semi-final,quarterfinal,quarter-final,halftime,half-time,kickoff,kick-off,whistle,coach,title,champion,championship,playoff,playoffs,referee,scoreline,equaliser,equalizer,hat-trick,teammate,league,rebound,homer,pitcher,shortstop,tournament,season,relegation,matchday,offside,rookie,medal,defender,foul,penalty',
);
const ENOUGH = 4;

/** A report on a game: at least four different words of games, and nobody killed or hurt. There, "attacked" and "fired a shot" are play. */
export function tellsOfSport(sentences: readonly Sentence[], casualties: readonly Casualty[]): boolean {
  if (casualties.length > 0) return false;
  const found = new Set<string>();
  for (const sentence of sentences)
    for (const t of sentence.tokens) if (GAME.has(t.lemma) || GAME.has(t.lower)) found.add(t.lemma);
  return found.size >= ENOUGH;
}

const ROUND =
  /\b(?:quarter-?finals?|semi-?finals?|play-?offs?|knock-?out (?:stage|round|game|tie)|group stage|round of (?:16|32)|last (?:16|eight|four) of|match-?day|second leg|first leg|title fight|cup final)\b/i;
/** "will meet them in the semi-final": a game, not talks. */
export const namesRound = (sentence: Sentence): boolean => ROUND.test(sentence.text);
