export { type Count, findCounts, type Quantity, quantityOf } from './find.js';
export { type CountToken, readNumeral } from './read.js';
