export { pluralOf, type VerbForms, verbForms } from './inflect.js';
export { findNames } from './names/find.js';
export { readSentences } from './sentences.js';
export * from './tree/index.js';
