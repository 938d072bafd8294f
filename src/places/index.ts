export { isCompound } from './compound.js';
export { findPlaces } from './find/index.js';
export { resolvePlaces } from './resolve/index.js';
