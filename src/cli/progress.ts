import { tell } from './output.js';

/** Counts reports for people: one line that changes on a terminal, one line at the end elsewhere. */
export interface Progress {
  readonly made: () => void;
  /** Was there already. */
  readonly kept: () => void;
  readonly end: () => void;
}

export function progress(): Progress {
  const counts = { made: 0, kept: 0 };
  const since = performance.now();
  let shown = since;
  const line = (): string => {
    const rate = counts.made / Math.max(0.001, (performance.now() - since) / 1000);
    return `${counts.made} reports written${counts.kept > 0 ? `, ${counts.kept} were there already` : ''} (${rate.toFixed(rate < 10 ? 1 : 0)} a second)`;
  };
  const show = (): void => {
    if (!process.stderr.isTTY || performance.now() - shown < 200) return;
    shown = performance.now();
    process.stderr.write(`\r${line()}\u001b[K`);
  };
  return {
    made: () => {
      counts.made++;
      show();
    },
    kept: () => {
      counts.kept++;
      show();
    },
    end: () => {
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      tell(line());
    },
  };
}
