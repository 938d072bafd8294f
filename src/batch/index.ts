export { ordered } from './ordered.js';
export { type Workers, workers } from './pool.js';
export { type Store, store } from './store.js';
export { attempt, type Job, type Outcome, reportOn, type WorkOptions } from './work.js';
