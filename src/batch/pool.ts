import { type Job, type Outcome, reportOn, type WorkOptions } from './work.js';

export interface Workers {
  /** How many articles are worth handing out at once. */
  readonly window: number;
  readonly work: (job: Job) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** `jobs` threads that read articles; with one job all happens in this thread. */
export async function workers(jobs: number, options: WorkOptions): Promise<Workers> {
  if (jobs === 1) return { window: 1, work: async (job) => reportOn(job, options), close: async () => undefined };
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: options,
  });
  return { window: jobs * 4, work: (job) => pool.run(job) as Promise<Outcome>, close: () => pool.destroy() };
}
