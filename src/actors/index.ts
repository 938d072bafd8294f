export { findActors } from './find.js';
export { linkActors } from './link.js';
