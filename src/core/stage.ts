import type { Note } from './annotation.js';
import type { LayerName, Layers } from './layers/index.js';

/** One step of the corridor: reads the layers that it names, adds exactly one. Pure: no clock, disk, environment or locale. */
export interface Stage<Needs extends LayerName, Gives extends LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: Gives;
  readonly run: (layers: Pick<Layers, Needs>, tell: (note: Note) => void) => Layers[Gives];
}
