/** The library: one article in, one validated report out. */
export type { UserActor, UserLexicon, UserPlace, UserTrigger } from './core/index.js';
export { type ExtractOptions, extract } from './pipeline/index.js';
export { jsonSchema, type Report, ReportError, SCHEMA_VERSION } from './report/index.js';
