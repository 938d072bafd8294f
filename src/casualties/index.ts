export { findCasualties } from './find.js';
export { RULES as CASUALTY_RULES } from './rules.js';
export { reconcile } from './toll/index.js';
