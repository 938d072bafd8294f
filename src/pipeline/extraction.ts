import { findActors, linkActors } from '../actors/index.js';
import { findCasualties } from '../casualties/index.js';
import { assembleEvents, findTriggers, mergeEvents } from '../events/index.js';
import { findNames, readSentences } from '../language/index.js';
import { findPlaces, resolvePlaces } from '../places/index.js';
import { findDates } from '../time/index.js';
import { pipeline } from './pipeline.js';

/** The program's table of contents: each stage adds one layer, and what is read here is the order that runs. */
export const extraction = pipeline<'document' | 'settings'>()
  .add(readSentences)
  .add(findNames)
  .add(findDates)
  .add(findPlaces)
  .add(resolvePlaces)
  .add(findActors)
  .add(linkActors)
  .add(findCasualties)
  .add(findTriggers)
  .add(assembleEvents)
  .add(mergeEvents);
