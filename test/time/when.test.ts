import { describe, expect, it } from 'vitest';
import { datePrec, timePrecision } from '../../src/time/index.js';

/** ACLED time_precision and UCDP date_prec for an interval of days. */
const ROWS: readonly [start: string, end: string, acled: number, ucdp: number][] = [
  ['2020-10-09', '2020-10-09', 1, 1],
  ['2020-10-09', '2020-10-10', 2, 2],
  ['2020-10-05', '2020-10-11', 2, 3],
  ['2020-09-21', '2020-09-30', 3, 4],
  ['2020-10-01', '2020-10-31', 3, 4],
  ['1994-01-01', '1994-12-31', 3, 5],
  ['2020-02-28', '2020-03-01', 2, 2],
];

describe('precision codes', () => {
  it.each(ROWS)('%s to %s is ACLED %i, UCDP %i', (start, end, acled, ucdp) => {
    expect([timePrecision({ start, end }), datePrec({ start, end })]).toEqual([acled, ucdp]);
  });
});
