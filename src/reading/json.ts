/** The fields of a JSON or NDJSON article: {"id"?, "title"?, "text", "published"?, "url"?}. */
export interface JsonArticle {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
}

export type ParsedArticle =
  | { readonly ok: true; readonly article: JsonArticle }
  | {
      readonly ok: false;
      readonly problem: 'syntax' | 'not-an-object' | 'no-text' | 'wrong-type';
      /** One line for people: what is wrong and what to do. */
      readonly message: string;
    };

const failed = (problem: 'syntax' | 'not-an-object' | 'no-text' | 'wrong-type', message: string): ParsedArticle => ({
  ok: false,
  problem,
  message,
});

/** Reads a JSON article, or one line of NDJSON. Fields that are null count as absent; other fields are ignored. */
export function parseJsonArticle(source: string): ParsedArticle {
  let value: unknown;
  try {
    value = JSON.parse(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'syntax error';
    return failed('syntax', `invalid JSON: ${reason}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed('not-an-object', 'not a JSON object: give {"text": "...", "title"?, "published"?, "url"?, "id"?}');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get('text');
  if (text === undefined || text === null) return failed('no-text', 'the JSON object has no "text"');
  if (typeof text !== 'string') return failed('wrong-type', '"text" is not a string');
  if (!/\S/.test(text)) return failed('no-text', '"text" is empty');
  const found: { id?: string; title?: string; published?: string; url?: string } = {};
  for (const key of ['id', 'title', 'published', 'url'] as const) {
    const given = fields.get(key);
    if (given === undefined || given === null) continue;
    if (typeof given === 'string') found[key] = given;
    else if (key === 'id' && typeof given === 'number') found[key] = String(given);
    else return failed('wrong-type', `"${key}" is not a string`);
  }
  return { ok: true, article: { text, ...found } };
}
