import { beingOf, type Cast, is, isArmed, isCrowd, isPublic, wordSet } from './cast.js';
import { clauseOf } from './clause.js';
import type { Entry } from './entries.js';
import { BURNING, COMMUNITIES, HOSTILITY, INDUSTRY, UNION, VEHICLES } from './lexicon/words.js';
import { type Around, kids, type Syntax } from './syntax.js';

/** A match of an entry that is about to become a trigger. */
export interface Candidate {
  readonly entry: Entry;
  readonly syntax: Syntax;
  readonly cast: Cast;
  readonly around: Around;
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
}

const vehicles = wordSet(VEHICLES);
const communities = wordSet(COMMUNITIES);
const industry = wordSet(INDUSTRY);
const hostility = wordSet(HOSTILITY);
const burning = wordSet(BURNING);
const union = wordSet(UNION);
const BURSTING = new Set([
  'device',
  'gas',
  'mine',
  'boiler',
  'tank',
  'plane',
  'package',
  'charge',
  'ammunition',
  'shell',
  'firework',
  'fuel',
  'material',
  'pipeline',
  'reactor',
  'tanker',
]);
/** "A car rally was held": a race; "a campaign rally": no protest. */
const RACING = new Set(['car', 'motor', 'motorcycle', 'vintage', 'dakar', 'desert', 'campaign', 'stock', 'bike']);
const VIOLENCE = new Set([
  'attack',
  'raid',
  'riot',
  'clash',
  'violence',
  'assault',
  'mob',
  'militia',
  'gunman',
  'militant',
  'rebel',
]);
const VAGUE_SUBJECTS = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'we', 'i', 'that', 'both', 'this']);

const lemmaIn = (s: Syntax, token: number, set: ReadonlySet<string>): boolean =>
  is(set, s.tokens[token]!.lemma, s.tokens[token]!.lower);
/** "400 tonnes of flour", "truckloads of food": what is measured is the object. */
const MEASURES = new Set(
  'ton,tonne,kilo,kilogram,pound,litre,liter,gallon,barrel,bag,sack,box,carton,crate,truckload,lorryload,planeload,shipload,load,shipment,consignment,batch,dose,supply,package,packet,convoy,amount,quantity'.split(
    ',',
  ),
);
function objectIn(s: Syntax, token: number, set: ReadonlySet<string>): boolean {
  if (lemmaIn(s, token, set)) return true;
  if (!MEASURES.has(s.tokens[token]!.lemma) || s.tokens[token + 1]?.lower !== 'of') return false;
  return s.tokens.slice(token + 2, token + 6).some((t) => t.upos === 'NOUN' && lemmaIn(s, t.index, set));
}
const nearby = (c: Candidate, set: ReadonlySet<string>): boolean => {
  const { tokens } = c.syntax;
  for (let i = Math.max(0, c.from - 2); i < Math.min(tokens.length, c.to + 3); i++)
    if ((i < c.from || i >= c.to) && is(set, tokens[i]!.lemma, tokens[i]!.lower)) return true;
  return false;
};
const inClause = (c: Candidate, test: (token: number) => boolean): boolean => {
  const { from, to } = clauseOf(c.syntax, c.around.head);
  for (let i = from; i < to; i++) if (test(i)) return true;
  return false;
};
const inSentence = (c: Candidate, set: ReadonlySet<string>): boolean =>
  c.syntax.tokens.some((t) => (t.index < c.from || t.index >= c.to) && is(set, t.lemma, t.lower));
const parties = ({ around, syntax }: Candidate): readonly number[] => [
  ...around.subjects,
  ...around.subjects.flatMap((i) => kids(syntax, i, 'appos')),
  ...around.objects,
  ...around.agents,
  ...around.obliques.map((o) => o.head),
];

const isPerson = ({ cast, syntax }: Candidate, token: number): boolean => {
  const actor = cast.actorAt(syntax.sentence.index, token);
  return actor !== undefined && cast.actors[actor]!.kind === 'person';
};

/** What entries may ask by name; each says whether the candidate has it. */
const CLASSES: Readonly<Record<string, (c: Candidate) => boolean>> = {
  /** It is done to people. */
  human: (c) =>
    c.entry.pos === 'noun' ||
    c.around.objects.some((i) => ['human', 'name', 'unknown', 'body'].includes(beingOf(c.syntax, c.cast, i))),
  /** A state, political, armed or public body is a party. */
  public: (c) => {
    const all = parties(c);
    if (all.some((i) => isPublic(c.syntax, c.cast, i))) return true;
    const vague = all.some((i) => VAGUE_SUBJECTS.has(c.syntax.tokens[i]!.lower) || isPerson(c, i));
    if (c.entry.pos === 'noun') return c.syntax.tokens.some((t) => isPublic(c.syntax, c.cast, t.index));
    return (vague || all.length === 0) && inClause(c, (i) => isPublic(c.syntax, c.cast, i));
  },
  /** A public body or a community is a party: "Hindus and Muslims clashed". */
  sides: (c) =>
    CLASSES['public']!(c) || parties(c).some((i) => is(communities, c.syntax.tokens[i]!.lemma, c.syntax.tokens[i]!.lower)),
  /** Armed people, forces, states or weapons do it. */
  armed: (c) => {
    const doers = [...c.around.subjects, ...c.around.agents];
    const able = (i: number): boolean => isArmed(c.syntax, c.cast, i) || beingOf(c.syntax, c.cast, i) === 'weapon';
    if (
      doers.some(able) ||
      c.around.obliques.some((o) => ['with', 'by', 'between', 'of', 'from'].includes(o.preposition) && able(o.head))
    )
      return true;
    if (c.around.passive) return doers.length === 0 && c.around.objects.some((i) => able(i));
    const vague = doers.length === 0 || doers.some((i) => VAGUE_SUBJECTS.has(c.syntax.tokens[i]!.lower));
    return vague && (c.entry.pos === 'noun' || c.entry.words.length > 1) && c.syntax.tokens.some((t) => able(t.index));
  },
  /** Many people do it. */
  crowd: (c) => {
    const doers = [...c.around.subjects, ...c.around.agents, ...c.around.objects];
    if (doers.some((i) => isCrowd(c.syntax, i) || beingOf(c.syntax, c.cast, i) === 'human')) return true;
    return (
      c.entry.pos === 'noun' && c.syntax.tokens.some((t) => isCrowd(c.syntax, t.index) && t.upos !== 'NUM' && t.upos !== 'PRON')
    );
  },
  /** "rallies were held on Saturday": nobody need be named. */
  held: (c) =>
    c.around.passive &&
    c.around.agents.length === 0 &&
    c.around.objects.every((i) => !RACING.has(c.syntax.tokens[i - 1]?.lower ?? '')),
  /** "was hit by", "a bullet struck": not "it hit me". */
  struck: (c) =>
    c.around.passive || c.around.subjects.some((i) => isArmed(c.syntax, c.cast, i) || beingOf(c.syntax, c.cast, i) === 'weapon'),
  /** "an explosion at a fireworks factory": an accident, where nothing speaks of a bomb or an attack. */
  hostile: (c) => !inSentence(c, industry) || inSentence(c, hostility),
  peaceful: (c) => !inSentence(c, hostility),
  /** "an explosion of freedom": of bombs, gas, buildings only. */
  bursting: (c) =>
    c.around.obliques.every(
      (o) =>
        o.preposition !== 'of' || beingOf(c.syntax, c.cast, o.head) !== 'thing' || BURSTING.has(c.syntax.tokens[o.head]!.lemma),
    ),
  /** "the raiders burned the mill": by people, or told beside an attack; not what a fire did. */
  torched: (c) => {
    const doers = c.around.passive ? c.around.agents : c.around.subjects;
    const able = (i: number): boolean =>
      VAGUE_SUBJECTS.has(c.syntax.tokens[i]!.lower) ||
      isArmed(c.syntax, c.cast, i) ||
      ['human', 'body', 'name'].includes(beingOf(c.syntax, c.cast, i));
    return doers.length > 0 ? doers.some(able) : inSentence(c, VIOLENCE);
  },
  union: (c) => inSentence(c, union),
  /** A holder of office: the event is political. */
  official: (c) => {
    const doers = [
      ...c.around.subjects,
      ...c.around.agents,
      ...(c.entry.pos === 'noun' ? c.around.obliques.map((o) => o.head) : []),
    ];
    if (doers.some((i) => isPublic(c.syntax, c.cast, i))) return true;
    return c.entry.pos === 'noun' && c.syntax.tokens.some((t) => isPublic(c.syntax, c.cast, t.index));
  },
  /** "charged with murder", "indicted the colonel": people before the law. */
  legal: (c) =>
    c.around.objects.some((i) => ['human', 'body', 'name'].includes(beingOf(c.syntax, c.cast, i))) ||
    (c.entry.words.length > 1 && parties(c).some((i) => ['human', 'body', 'name'].includes(beingOf(c.syntax, c.cast, i)))),
  vehicle: (c) => inSentence(c, vehicles),
  burning: (c) => inSentence(c, burning),
  plural: (c) => c.plural,
};

const HARD_WORDS = new Set(['attack', 'assail', 'assault', 'strike', 'pounce', 'hit', 'lash', 'hammer', 'savage']);
const SPOKEN =
  /^(?:harshly|verbally|sharply|bitterly|publicly|strongly|vehemently|openly|fiercely|personally|scathingly|furiously|severely|energetically|rhetorically|politically)$/;
/** "the two ministers clashed over the budget": nobody with arms, no crowd and no police. */
const ofForce = (c: Candidate): boolean =>
  parties(c).some(
    (i) =>
      isArmed(c.syntax, c.cast, i) ||
      isCrowd(c.syntax, i) ||
      is(communities, c.syntax.tokens[i]!.lemma, c.syntax.tokens[i]!.lower) ||
      c.syntax.tokens[i]!.lower === 'police',
  );
const HURTING = new Set(['injure', 'wound', 'hurt']);
/** "deeply wounded by his words": in their feelings. */
const isFelt = (s: Syntax, verb: number): boolean => kids(s, verb, 'advmod').some((i) => s.tokens[i]!.lower === 'deeply');
/** "harshly attacked the president", "attacked him for his silence": criticism. */
const isSpoken = (s: Syntax, verb: number): boolean => kids(s, verb, 'advmod').some((i) => SPOKEN.test(s.tokens[i]!.lower));

/** Why the candidate is no trigger; undefined when it is one. */
export function objection(c: Candidate): string | undefined {
  const { conditions, type, mode, pos, words, frame } = c.entry;
  const { syntax: s, around } = c;
  const { object, notObject, subject, notSubject } = conditions;
  if (conditions.not !== null && nearby(c, conditions.not)) return 'a word beside it gives it another sense';
  if (conditions.with !== null && !inSentence(c, conditions.with)) return 'no word of the sentence gives it this sense';
  if (conditions.without !== null && inSentence(c, conditions.without)) return 'a word of the sentence gives it another sense';
  if (notObject !== null && around.objects.some((i) => lemmaIn(s, i, notObject))) return 'its object gives it another sense';
  if (object !== null && !around.objects.some((i) => objectIn(s, i, object))) return 'it has no object of the kind';
  const subjects = around.passive ? [...around.objects, ...around.agents] : around.subjects;
  if (subject !== null && !subjects.some((i) => lemmaIn(s, i, subject))) return 'it has no subject of the kind';
  if (notSubject !== null && subjects.some((i) => lemmaIn(s, i, notSubject))) return 'its subject gives it another sense';
  for (const name of conditions.classes) if (CLASSES[name]?.(c) === false) return `nothing in the clause is ${name}`;
  if (type === 'ASSAULT' && pos === 'verb' && HARD_WORDS.has(words[0]!) && isSpoken(s, around.head))
    return 'it is done with words';
  if (words[0] === 'clash' && pos === 'verb' && around.obliques.some((o) => o.preposition === 'over') && !ofForce(c))
    return 'it is done with words';
  if (pos === 'verb' && HURTING.has(words[0]!) && isFelt(s, around.head)) return 'it hurts feelings';
  if (type === 'ASSAULT' && pos === 'verb' && words.length === 1 && around.objects.length > 0 && frame !== 'undergo') {
    const beings = around.objects.map((i) => beingOf(s, c.cast, i));
    if (beings.every((b) => b === 'thing') && mode !== 'destroy') return 'it is not done to people or places';
  }
  return undefined;
}

/** The tests that entries may ask for. */
export const objectionNames: readonly string[] = Object.keys(CLASSES);
