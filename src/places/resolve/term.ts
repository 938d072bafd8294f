import type { PlaceKind } from '../../core/index.js';
import { countryNamed, divisionsNamed, kilometres, nameKey, regionNamed } from '../../world/index.js';
import type { Sense } from './senses.js';

/** One name of the document, with all it can mean. */
export interface Term {
  readonly name: string;
  /** A containing place named beside it. */
  readonly within: string | null;
  readonly asked: PlaceKind | null;
  readonly senses: readonly Sense[];
  /** What the names within it can mean ("Athens, Georgia": the senses of Athens). */
  readonly inner: readonly (readonly Sense[])[];
  /** How often it is mentioned. */
  readonly count: number;
  /** It opens the dateline: the story was filed there. */
  readonly dateline: boolean;
  /** How often its police are spoken of: "Nashville police". */
  readonly police: number;
  /** "San Ramon neighborhood", "El Refugio farm": the name is a part of a town or a small place somewhere. */
  readonly small: boolean;
}

/** The sense of a name that the article means. */
export interface Choice {
  readonly sense: Sense;
  /** Runners-up, best first, with the reason why not. */
  readonly others: readonly { readonly sense: Sense; readonly reason: string }[];
}

/** Whether the sense lies in what the name of the container can be. */
export function inside(sense: Sense, container: string): boolean {
  const country = countryNamed(container);
  if (country !== undefined && country.alpha3 === sense.country && nameKey(container) !== nameKey(sense.canonical)) return true;
  if (divisionsNamed(container).some((d) => `${d.country}.${d.code}` === sense.area)) return true;
  const region = regionNamed(container);
  return region !== undefined && (region.country === null || region.country === sense.country) && kilometres(region, sense) < 700;
}
