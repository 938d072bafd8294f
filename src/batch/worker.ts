import { workerData } from 'node:worker_threads';
import { type Job, type Outcome, reportOn, type WorkOptions } from './work.js';

/** The body of a worker thread: its options came with it, each call is one article. */
export default (job: Job): Outcome => reportOn(job, (workerData as readonly [unknown, WorkOptions])[1]);
