export { findCasualties } from './find.js';
