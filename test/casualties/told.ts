import type { Casualty, Layers } from '../../src/core/index.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/index.js';
import { extraction } from '../../src/pipeline/index.js';
import { readArticle } from '../../src/reading/index.js';

/** The casualties of a text, with the layers below them. */
export function read(
  text: string,
  settings: Settings = DEFAULT_SETTINGS,
  published = '2020-10-09',
): Pick<Layers, 'casualties' | 'actors' | 'places'> {
  const document = readArticle({ text, format: 'text', source: null, published });
  return extraction.run({ document, settings }).layers;
}

const SIGN: Readonly<Record<string, string>> = { about: '~', at_least: '>=', more_than: '>', at_most: '<=', fewer_than: '<' };

/** "killed 12", "killed >=12", "injured dozens", "killed 10..20", "displaced 50% 70000", "no injured". */
export function brief({ value }: Casualty): string {
  const { kind, low, best, high } = value;
  if (value.status === 'negated') return `no ${kind}`;
  if (value.status === 'not_admitted' || value.status === 'denied') return `${value.status} ${kind}`;
  const figure =
    value.percent !== null
      ? `${value.percent}%${best === null ? '' : ` ${best}`}`
      : value.qualifier === 'between'
        ? `${low}..${high}`
        : value.vague !== null
          ? value.vague
          : `${SIGN[value.qualifier] ?? ''}${best}`;
  return `${kind} ${figure}`;
}

/** All figures of a text, in order. */
export const told = (text: string): string => read(text).casualties.map(brief).join(', ');
