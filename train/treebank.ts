import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank; heads are 1-based, 0 for the root. */
export interface TreeSentence {
  /** Identifier of the document that holds it ("GUM_news_nasa"). */
  readonly document: string;
  readonly id: string;
  /** Whether a paragraph starts here. */
  readonly opensParagraph: boolean;
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Whether white space follows the token. */
  readonly spaced: readonly boolean[];
}

/** Reads CoNLL-U (universaldependencies.org/format): multiword tokens are spacing only, empty nodes are left out. */
export function parseConllu(content: string): TreeSentence[] {
  const out: TreeSentence[] = [];
  let document = '';
  let id = '';
  let text = '';
  let opensParagraph = false;
  let rows: string[][] = [];
  let multiEnd = 0;
  let multiSpaced = true;
  let spaced: boolean[] = [];
  for (const line of content.split('\n')) {
    if (line === '') {
      if (rows.length > 0) {
        out.push({
          document,
          id,
          opensParagraph,
          text,
          forms: rows.map((r) => r[1]!),
          lemmas: rows.map((r) => r[2]!),
          upos: rows.map((r) => r[3]!),
          xpos: rows.map((r) => r[4]!),
          heads: rows.map((r) => Number(r[6])),
          relations: rows.map((r) => r[7]!),
          spaced,
        });
        opensParagraph = false;
      }
      rows = [];
      spaced = [];
      multiEnd = 0;
    } else if (line.startsWith('#')) {
      const meta = /^# (newdoc id|newpar|sent_id|text)(?:.*?= (.*))?/.exec(line);
      if (meta?.[1] === 'newdoc id') {
        document = meta[2] ?? '';
        opensParagraph = true;
      } else if (meta?.[1] === 'newpar') opensParagraph = true;
      else if (meta?.[1] === 'sent_id') id = meta[2] ?? '';
      else if (meta?.[1] === 'text') text = meta[2] ?? '';
    } else {
      const row = line.split('\t');
      const spaceAfter = !(row[9] ?? '').includes('SpaceAfter=No');
      if (row[0]!.includes('-')) {
        multiEnd = Number(row[0]!.split('-')[1]);
        multiSpaced = spaceAfter;
      } else if (!row[0]!.includes('.')) {
        rows.push(row);
        const i = rows.length;
        spaced.push(i < multiEnd ? false : i === multiEnd ? multiSpaced : spaceAfter);
      }
    }
  }
  return out;
}

export interface Treebank {
  readonly train: readonly TreeSentence[];
  /** Held out: never trained on. By name: "ewt-dev", "ewt-test", "gum-dev", "gum-test". */
  readonly held: ReadonlyMap<string, readonly TreeSentence[]>;
}

/** @throws Error when a held-out document is also in the training part. */
export function readTreebank(folder: string): Treebank {
  const read = (name: string): TreeSentence[] => {
    const file = join(folder, 'treebank', `${name}.conllu.gz`);
    if (!existsSync(file)) throw new Error(`No treebank at ${file}: give the data folder with --data.`);
    return parseConllu(gunzipSync(readFileSync(file)).toString('utf8'));
  };
  const train = [...read('ewt-train'), ...read('gum-train')];
  const held = new Map(['ewt-dev', 'ewt-test', 'gum-dev', 'gum-test'].map((name) => [name, read(name)]));
  const heldIds = new Set([...held.values()].flat().flatMap((s) => [s.id, s.document]));
  for (const s of train)
    if (heldIds.has(s.id) || heldIds.has(s.document)) throw new Error(`Held-out text in the training part: ${s.id}`);
  return { train, held };
}

/** The genre of a document: "news" of "GUM_news_nasa", "weblog" of "weblog-...". */
export const genreOf = (s: TreeSentence): string =>
  s.document.startsWith('GUM_') ? s.document.split('_')[1]! : s.document.split('-')[0]!;
