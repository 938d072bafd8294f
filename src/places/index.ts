export { findPlaces } from './find.js';
export { resolvePlaces } from './resolve.js';
