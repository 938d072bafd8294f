import type { LayerName, Layers, Note, Stage } from '../core/index.js';

/** What a run of stages has made, with what they told on the way. */
export interface Run<Has extends LayerName> {
  readonly layers: Pick<Layers, Has>;
  readonly notes: readonly Note[];
}

export interface Pipeline<Start extends LayerName, Has extends LayerName> {
  readonly stages: readonly { readonly name: string; readonly needs: readonly LayerName[]; readonly gives: LayerName }[];
  /** The compiler refuses a stage whose needs are not there yet, and a layer that is written twice. */
  add<Needs extends Has, Gives extends LayerName>(
    stage: Stage<Needs, Gives> & (Gives extends Has ? { readonly gives: never } : unknown),
  ): Pipeline<Start, Has | Gives>;
  run(start: Pick<Layers, Start>): Run<Has>;
}

interface AnyStage {
  readonly name: string;
  readonly needs: readonly LayerName[];
  readonly gives: LayerName;
  readonly run: (layers: never, tell: (note: Note) => void) => unknown;
}

/** An empty corridor that starts with the named layers. */
export function pipeline<Start extends LayerName>(): Pipeline<Start, Start> {
  return extend<Start, Start>([]);
}

function extend<Start extends LayerName, Has extends LayerName>(stages: readonly AnyStage[]): Pipeline<Start, Has> {
  return {
    stages,
    add: (stage) => extend([...stages, stage as unknown as AnyStage]),
    run: (start) => {
      const layers: Record<string, unknown> = { ...start };
      const notes: Note[] = [];
      for (const stage of stages) {
        const view: Record<string, unknown> = {};
        for (const need of stage.needs) view[need] = layers[need]; // a stage is handed only what it named
        layers[stage.gives] = stage.run(view as never, (note) => notes.push(note));
      }
      return { layers: layers as unknown as Pick<Layers, Has>, notes };
    },
  };
}
