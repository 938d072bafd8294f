import type { Note } from '../../core/index.js';
import { checkReport } from '../check.js';
import { type OffsetUnit, offsetsOf } from '../offsets.js';
import { type Report, SCHEMA_VERSION } from '../schema/index.js';
import { actorsOf } from './actors.js';
import { articleOf } from './article.js';
import { casualtiesOf } from './casualties.js';
import { datesOf } from './dates.js';
import { eventsOf } from './events.js';
import type { ReportLayers } from './layers.js';
import { ordersOf } from './orders.js';
import { placesOf } from './places.js';
import { warningsOf } from './warnings.js';

export type { ReportLayers } from './layers.js';
export interface ReportOptions {
  readonly version: string;
  readonly offsets: OffsetUnit;
}

/**
 * Layers → the validated report. Actors without a name stay out unless an event, a figure or a kept actor refers to them.
 * @throws ReportError when the layers break the contract (a fault of this program)
 */
export function buildReport(layers: ReportLayers, notes: readonly Note[], options: ReportOptions): Report {
  const offsets = offsetsOf(layers.document.input, options.offsets);
  const orders = ordersOf(layers);
  const report = {
    schema_version: SCHEMA_VERSION,
    generator: { name: 'extract', version: options.version },
    article: articleOf(layers, offsets, orders),
    events: eventsOf(layers, offsets, orders),
    actors: actorsOf(layers, offsets, orders),
    places: placesOf(layers, offsets, orders),
    casualties: casualtiesOf(layers, offsets, orders),
    dates: datesOf(layers, offsets, orders),
    warnings: warningsOf(layers, offsets, notes),
  };
  return checkReport(report, offsets.slice);
}
