export type { PageMetadata } from './metadata.js';
export { readFragment, readPage } from './page.js';
