import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/report/index.js';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

function* objects(node: Node, path = ''): Generator<[string, Node]> {
  if (node.properties) yield [path, node];
  for (const [key, child] of Object.entries(node.properties ?? {})) yield* objects(child, `${path}.${key}`);
  if (node.items) yield* objects(node.items, `${path}[]`);
  for (const child of node.anyOf ?? []) yield* objects(child, path);
}

describe('the JSON Schema', () => {
  const schema = jsonSchema();

  it('is draft 2020-12', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('requires every key: what is unknown is null, never left out', () => {
    for (const [path, node] of objects(schema as Node))
      expect([path, [...(node.required ?? [])].sort()]).toEqual([path, Object.keys(node.properties!).sort()]);
  });

  it('names its keys in snake_case', () => {
    for (const [, node] of objects(schema as Node))
      for (const key of Object.keys(node.properties!)) expect(key).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });
});
