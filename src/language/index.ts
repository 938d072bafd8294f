export { findNames } from './names/find.js';
export { readSentences } from './sentences.js';
