import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tables } from '../gazetteer/format.js';

interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly counties: { readonly geometries: readonly Geometry[] } };
}
interface Geometry {
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly Ring[] | readonly (readonly Ring[])[];
}
type Ring = readonly number[];

/** US counties with the middle of their shape (mean of the points of the border) and the people of their cities. Source: package us-atlas, US Census Bureau. */
export function readCounties(people: ReadonlyMap<number, number>): Tables['counties'] {
  const path = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const { scale, translate } = topology.transform;
  const sums = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const sum: [number, number, number] = [0, 0, 0];
    for (const [dx, dy] of arc) {
      x += dx;
      y += dy;
      sum[0] += x;
      sum[1] += y;
      sum[2]++;
    }
    return sum;
  });
  const round = (n: number): number => Math.round(n * 100) / 100;
  return topology.objects.counties.geometries
    .map((county): Tables['counties'][number] => {
      let [x, y, n] = [0, 0, 0];
      for (const arc of (county.arcs as readonly unknown[]).flat(3) as readonly number[]) {
        const sum = sums[arc < 0 ? ~arc : arc]!;
        x += sum[0];
        y += sum[1];
        n += sum[2];
      }
      return [
        Number(county.id),
        county.properties.name,
        round((y / n) * scale[1] + translate[1]),
        round((x / n) * scale[0] + translate[0]),
        people.get(Number(county.id)) ?? 0,
      ];
    })
    .sort((a, b) => a[0] - b[0]);
}
