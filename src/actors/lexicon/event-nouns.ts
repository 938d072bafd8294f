/**
 * Nouns for what a state does, before which its adjective or name is the doer: "an Israeli airstrike", "U.S. air raid", "Russian shelling".
 * Belongs: deeds of governments and forces, singular, lower case.
 * Not: bodies and people (groups.ts); nouns of trade and culture.
 * Source: own knowledge of news usage.
 */
export const EVENT_NOUNS = `airstrike air-strike strike raid attack shelling bombardment bombing missile rocket drone artillery offensive invasion incursion assault aggression
occupation annexation blockade siege sanction embargo retaliation ultimatum threat warning aid support backing intervention withdrawal retreat deployment mobilization mobilisation
veto accusation denial proposal offer pledge ceasefire demand pressure crackdown operation campaign fire gunfire warplane jet warship`;

/** Verbs that a country does not do as an actor: states of things, and what happens to it. */
export const STATIVE_VERBS = `be have lie border include remain become seem appear contain cover comprise consist feature span rank grow shrink produce import export consume
account face suffer experience see belong share stretch sit stand use lack need boast record register celebrate enjoy average exceed rise fall qualify play beat lose win
score finish top trail`;
