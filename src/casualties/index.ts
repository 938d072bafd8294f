export { findCasualties } from './find.js';
export { reconcile } from './toll.js';
