export { type Count, type Quantity, quantityOf } from './count.js';
export { findCounts } from './find.js';
export { type CountToken, readNumeral } from './read.js';
