export { assembleEvents } from './assemble.js';
export { mergeEvents } from './merge.js';
export { findTriggers } from './triggers.js';
