import type { Harm } from './verbs.js';

/**
 * Belongs: nouns that count or name harm done to people, and adjectives that say that somebody has suffered it.
 * Not: weapons, attacks and disasters, which the events room reads.
 * Source: general English of casualty reports.
 */
/** "350 military deaths", "three fatalities": a number of these is a number of victims. */
export const COUNTED: ReadonlyMap<string, Harm | 'casualties'> = new Map<string, Harm | 'casualties'>([
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['killings', 'killed'],
  ['drownings', 'killed'],
  ['beheadings', 'killed'],
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['casualties', 'casualties'],
  ['casualty', 'casualties'],
  ['injuries', 'injured'],
  ['woundings', 'injured'],
  ['arrests', 'detained'],
  ['detentions', 'detained'],
  ['kidnappings', 'abducted'],
  ['abductions', 'abducted'],
  ['disappearances', 'missing'],
]);
/** "the death of a man", "the fatal shooting of two officers". */
export const DONE_TO: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['death', 'killed'],
  ['deaths', 'killed'],
  ['killing', 'killed'],
  ['killings', 'killed'],
  ['murder', 'killed'],
  ['murders', 'killed'],
  ['slaying', 'killed'],
  ['slayings', 'killed'],
  ['homicide', 'killed'],
  ['homicides', 'killed'],
  ['assassination', 'killed'],
  ['assassinations', 'killed'],
  ['massacre', 'killed'],
  ['manslaughter', 'killed'],
  ['beheading', 'killed'],
  ['drowning', 'killed'],
  ['lynching', 'killed'],
  ['shooting', 'hit'],
  ['shootings', 'hit'],
  ['stabbing', 'hit'],
  ['stabbings', 'hit'],
  ['wounding', 'injured'],
  ['arrest', 'detained'],
  ['arrests', 'detained'],
  ['detention', 'detained'],
  ['kidnapping', 'abducted'],
  ['kidnaping', 'abducted'],
  ['abduction', 'abducted'],
  ['abductions', 'abducted'],
  ['disappearance', 'missing'],
  ['disappearances', 'missing'],
]);
/** "12 dead", "left them homeless", "five are missing". */
export const STATES: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['dead', 'killed'],
  ['lifeless', 'killed'],
  ['deceased', 'killed'],
  ['hospitalized', 'injured'],
  ['hospitalised', 'injured'],
  ['unconscious', 'injured'],
  ['missing', 'missing'],
  ['homeless', 'displaced'],
  ['hostage', 'abducted'],
]);
/** The tolls: "the death toll rose to 45". */
export const TOLLS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['fatalities', 'killed'],
  ['casualty', 'killed'],
  ['injury', 'injured'],
  ['injured', 'injured'],
  ['dead', 'killed'],
]);
/** "the number of dead rose to 12", "two of the wounded". */
export const GROUPS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['slain', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['displaced', 'displaced'],
  ['arrested', 'detained'],
  ['detained', 'detained'],
  ['kidnapped', 'abducted'],
  ['hostages', 'abducted'],
]);
