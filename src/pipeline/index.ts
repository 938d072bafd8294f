export { type Extraction, type ExtractOptions, extract, extractArticle, isIsoDay } from './extract.js';
export { extraction } from './extraction.js';
export { VERSION } from './version.js';
