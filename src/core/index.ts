export * from './annotation.js';
export * from './document.js';
export * from './layers/index.js';
export * from './sentence.js';
export * from './settings.js';
export * from './span.js';
export * from './stage.js';
