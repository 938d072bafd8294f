import type { Actor, ActorIndex, Sentence, Source, Token, Words } from '../../core/index.js';
import { child, children, isPassive, obliques, parent, subject, subtreeWords } from '../../language/tree/index.js';
import { personNoun } from '../lexicon/people.js';
import { type Stance, stanceOf } from '../lexicon/speech.js';

export interface SourceFound {
  readonly source: Source;
  readonly stance: Stance;
  readonly verb: string | null;
}

/** Actors by sentence and token: whose mention a token is in. */
export class ActorsAt {
  private readonly bySentence = new Map<number, { readonly words: Words; readonly head: number; readonly actor: ActorIndex }[]>();
  constructor(private readonly actors: readonly Actor[]) {
    actors.forEach((actor, index) => {
      for (const m of actor.mentions) {
        const list = this.bySentence.get(m.sentence) ?? [];
        list.push({ words: m.words, head: m.value.headWord, actor: index });
        this.bySentence.set(m.sentence, list);
      }
    });
  }

  /** The actor whose mention has the token as its head, else the one whose words hold it. */
  at(sentence: number, token: number): ActorIndex | null {
    const list = this.bySentence.get(sentence);
    if (list === undefined) return null;
    const found = list.find((m) => m.head === token) ?? list.find((m) => m.words.from <= token && token < m.words.to);
    return found?.actor ?? null;
  }

  /** The first actor in a range of words that the test lets pass. */
  within(sentence: number, words: Words, test: (actor: Actor) => boolean): ActorIndex | null {
    const list = this.bySentence.get(sentence);
    const found = list?.find((m) => m.words.from < words.to && words.from < m.words.to && test(this.actors[m.actor]!));
    return found?.actor ?? null;
  }

  /** A state of this name. */
  named(name: string): ActorIndex | null {
    const bare = name.replace(/^the /i, '');
    const found = this.actors.findIndex((a) => a.kind === 'state' && (a.name === bare || a.aliases.includes(bare)));
    return found === -1 ? null : found;
  }

  get(index: ActorIndex): Actor {
    return this.actors[index]!;
  }
}

/** Who says it: "police said ...", "..., the ministry said", "according to X", "the army acknowledged 350 deaths". */
export function sourceOf(sentence: Sentence, harmWord: number, actors: ActorsAt): SourceFound | null {
  const { tokens } = sentence;
  if (sentence.parsed) {
    let token: Token | undefined = tokens[harmWord];
    for (let steps = 0; token !== undefined && steps < 12; steps += 1) {
      const here = attached(sentence, token, actors);
      if (here !== null) return here;
      const above = parent(sentence, token);
      if (above === undefined) break;
      const stance = stanceOf(above.lower);
      if (
        stance !== undefined &&
        (above.upos === 'VERB' || above.upos === 'AUX') &&
        /^(?:ccomp|obj|xcomp|parataxis|obl|nmod|conj|advcl)/.test(token.deprel)
      ) {
        const who = isPassive(sentence, above) ? undefined : subject(sentence, above);
        if (who !== undefined && who.index !== token.index && !holds(sentence, who, harmWord)) {
          const found = made(sentence, who, above, stance, actors);
          if (found !== null) return found;
        }
      }
      token = above;
    }
  }
  return flat(sentence, harmWord, actors);
}

const holds = (sentence: Sentence, top: Token, token: number): boolean => {
  const words = subtreeWords(sentence, top);
  return words.from <= token && token < words.to;
};

/** "..., police said" and "according to X" that hang on the token. */
function attached(sentence: Sentence, token: Token, actors: ActorsAt): SourceFound | null {
  for (const side of children(sentence, token, 'parataxis')) {
    const stance = stanceOf(side.lower);
    // "after the president announced talks": no saying of this
    if (stance === undefined || child(sentence, side, 'obj', 'ccomp', 'mark') !== undefined) continue;
    const who = child(sentence, side, 'nsubj');
    const found = who === undefined ? null : made(sentence, who, side, stance, actors);
    if (found !== null) return found;
  }
  for (const by of obliques(sentence, token)) {
    const mark = child(sentence, by, 'case');
    if (mark?.lower === 'according') return made(sentence, by, null, 'stated', actors);
  }
  return null;
}

const CUT = ['acl', 'appos', 'conj', 'cc', 'parataxis', 'case', 'punct'] as const;
function made(sentence: Sentence, who: Token, verb: Token | null, stance: Stance, actors: ActorsAt): SourceFound | null {
  if (who.upos !== 'NOUN' && who.upos !== 'PROPN' && who.upos !== 'PRON' && who.upos !== 'ADJ') return null;
  if (/^(?:it|that|this|which|who|what|there|i|we|you|they|one)$/.test(who.lower)) return null;
  if (!canTell(sentence, who, actors)) return null;
  const words = upTo(sentence, contiguous(sentence, subtreeWords(sentence, who, ...CUT), who.index), verb);
  const { tokens } = sentence;
  return {
    source: {
      actor: actorOf(sentence, words, who.index, actors),
      text: sentence.text.slice(tokens[words.from]!.from, tokens[words.to - 1]!.to),
      verb: verb?.lemma ?? null,
    },
    stance,
    verb: verb?.lower ?? null,
  };
}

/** People, bodies and documents tell; clashes and cars do not. */
const TELLER =
  /^(?:report|reports|statement|figures|data|media|agency|newspaper|paper|website|television|radio|station|channel|network|bulletin|document|documents|records|release|hospital|hospitals|ministry|department|office|authorities|authority|government|army|military|navy|police|force|forces|command|group|agencies|organization|organisation|committee|commission|council|court|side|service|services|team|sources|source|company|charity|union|embassy|study|survey|estimates|census|complaint|affidavit|tally|count|outlet|outlets|spokesperson|spokesman|spokeswoman|militia|rebels|both|sides|investigation|monitor|observatory)$/;
const canTell = (sentence: Sentence, who: Token, actors: ActorsAt): boolean =>
  who.upos === 'PROPN' ||
  who.upos === 'PRON' ||
  TELLER.test(who.lower) ||
  personNoun(who.lower) !== undefined ||
  actors.at(sentence.index, who.index) !== null;

/** Who the words name: a person before his body and country, else the mention that holds the head, else a state of that name. */
function actorOf(sentence: Sentence, words: Words, head: number, actors: ActorsAt): ActorIndex | null {
  const person = actors.within(
    sentence.index,
    words,
    (actor) => actor.kind === 'person' && actor.mentions.some((m) => m.value.form === 'name'),
  );
  if (person !== null) return person;
  const { tokens } = sentence;
  const text = sentence.text.slice(tokens[words.from]!.from, tokens[words.to - 1]!.to);
  return actors.at(sentence.index, head) ?? actors.within(sentence.index, words, () => true) ?? actors.named(text);
}

/** "Kenya's rights envoy Ana Ruiz told ...": on to the verb where nothing else stands between. */
function upTo(sentence: Sentence, words: Words, verb: Token | null): Words {
  if (verb === null || verb.index < words.to) return words;
  let to = words.to;
  while (
    to < verb.index &&
    (['NOUN', 'PROPN', 'ADJ', 'ADP', 'X'].includes(sentence.tokens[to]!.upos) ||
      /^(?:of|for|the)$/.test(sentence.tokens[to]!.lower))
  )
    to += 1;
  return to === verb.index ? { from: words.from, to } : words;
}

/** No further than the next comma on either side of the head. */
function contiguous(sentence: Sentence, words: Words, head: number): Words {
  let { from, to } = words;
  for (let k = head; k > from; k -= 1)
    if (/^[,;:"“”]$/.test(sentence.tokens[k - 1]!.lower)) {
      from = k;
      break;
    }
  for (let k = head + 1; k < to; k += 1)
    if (/^[,;:"“”]$/.test(sentence.tokens[k]!.lower)) {
      to = k;
      break;
    }
  return { from, to };
}

/** By the order of words: "..., X said", "X said ...", "according to X" at either end of the sentence. */
function flat(sentence: Sentence, harmWord: number, actors: ActorsAt): SourceFound | null {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i += 1) {
    const { lower } = tokens[i]!;
    if (lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const to = end(tokens, i + 2);
      if (to > i + 2) return words(sentence, { from: i + 2, to }, null, 'stated', actors);
    }
    const stance = stanceOf(lower);
    if (
      stance === undefined ||
      !(sentence.parsed ? /^(?:said|says)$/ : /^(?:said|says|told|reported|announced|confirmed|claimed)$/).test(lower)
    )
      continue;
    const from = start(tokens, i);
    if (from === i || (from <= harmWord && harmWord < i)) continue;
    // the figure stands in what is said, or before ", X said"
    if (i < harmWord || tokens[from - 1]?.lower === ',' || tokens[from - 1]?.lower === '”')
      return words(sentence, { from, to: i }, tokens[i]!, stance, actors);
  }
  return null;
}

const SOURCE_WORD = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
function start(tokens: readonly Token[], i: number): number {
  let k = i;
  while (
    k > 0 &&
    i - k < 10 &&
    (SOURCE_WORD.has(tokens[k - 1]!.upos) || /^(?:of|for|'s|’s|he|she|they)$/.test(tokens[k - 1]!.lower))
  )
    k -= 1;
  return k;
}
function end(tokens: readonly Token[], i: number): number {
  let k = i;
  while (
    k < tokens.length &&
    k - i < 10 &&
    (SOURCE_WORD.has(tokens[k]!.upos) || /^(?:of|for|the|'s|’s|and|in)$/.test(tokens[k]!.lower))
  )
    k += 1;
  return k;
}
function words(sentence: Sentence, range: Words, verb: Token | null, stance: Stance, actors: ActorsAt): SourceFound {
  const { tokens } = sentence;
  return {
    source: {
      actor: actorOf(sentence, range, range.to - 1, actors),
      text: sentence.text.slice(tokens[range.from]!.from, tokens[range.to - 1]!.to),
      verb: verb?.lemma ?? null,
    },
    stance,
    verb: verb?.lower ?? null,
  };
}
