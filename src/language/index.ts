export { findNames } from './names.js';
export { readSentences } from './sentences.js';
