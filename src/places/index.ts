export { findPlaces } from './find/index.js';
export { resolvePlaces } from './resolve/index.js';
