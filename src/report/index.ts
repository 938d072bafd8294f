export { buildReport, type ReportLayers, type ReportOptions } from './build/index.js';
export { checkReport, ReportError } from './check.js';
export { type OffsetUnit, offsetsOf } from './offsets.js';
export { jsonSchema, type Report, SCHEMA_VERSION } from './schema/index.js';
