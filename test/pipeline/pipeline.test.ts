import { describe, expect, it } from 'vitest';
import type { Layers, Stage } from '../../src/core/index.js';
import { extraction, isIsoDay } from '../../src/pipeline/index.js';
import { pipeline } from '../../src/pipeline/pipeline.js';

describe('the corridor', () => {
  it('hands a stage only what it named, and collects what it tells', () => {
    const seen: string[][] = [];
    const stage: Stage<'document', 'dates'> = {
      name: 'see',
      needs: ['document'],
      gives: 'dates',
      run: (layers, tell) => {
        seen.push(Object.keys(layers));
        tell({ kind: 'warning', code: 'X', message: 'told', span: null, rule: null });
        return [];
      },
    };
    const run = pipeline<'document' | 'settings'>()
      .add(stage)
      .run({ document: {} as Layers['document'], settings: {} as Layers['settings'] });
    expect(seen).toEqual([['document']]);
    expect(run.notes.map((n) => n.message)).toEqual(['told']);
    expect(run.layers.dates).toEqual([]);
  });

  it('gives each layer once, after what it needs', () => {
    const have = new Set<string>(['document', 'settings']);
    for (const stage of extraction.stages) {
      for (const need of stage.needs) expect([stage.name, need, have.has(need)]).toEqual([stage.name, need, true]);
      expect([stage.name, have.has(stage.gives)]).toEqual([stage.name, false]);
      have.add(stage.gives);
    }
  });
});

describe('isIsoDay', () => {
  it.each(['2020-10-09', '2024-02-29', '1990-12-31'])('%s is a day', (day) => expect(isIsoDay(day)).toBe(true));
  it.each(['2021-02-29', '2020-13-01', '2020-1-1', '9/10/2020', 'today', ''])('"%s" is none', (day) =>
    expect(isIsoDay(day)).toBe(false),
  );
});
