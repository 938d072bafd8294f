import { openAsset } from '../world/assets.js';
import { Agreement } from './agree.js';
import { Lemmatiser } from './lemma.js';
import { NameModel } from './names/model.js';
import { Parser } from './parse/parser.js';
import { Settlement } from './parse/settle.js';
import { Tagger } from './tag/tagger.js';

/** The shipped models, each opened and verified when it is first needed. */
let tagger: Tagger | undefined;
let parser: Parser | undefined;
let lemmatiser: Lemmatiser | undefined;
let agreement: Agreement | undefined;
let settlement: Settlement | undefined;
let names: NameModel | undefined;

export function shippedTagger(): Tagger {
  tagger ??= Tagger.read(openAsset('models/tagger.bin'));
  return tagger;
}

export function shippedParser(): Parser {
  parser ??= Parser.read(openAsset('models/parser.bin'), shippedTagger().lexicon.tags);
  return parser;
}

export function shippedLemmatiser(): Lemmatiser {
  lemmatiser ??= Lemmatiser.read(openAsset('models/lemmas.bin'));
  return lemmatiser;
}

export function shippedNames(): NameModel {
  names ??= NameModel.read(openAsset('models/names.bin'));
  return names;
}

export function shippedAgreement(): Agreement {
  agreement ??= new Agreement(shippedTagger().lexicon);
  return agreement;
}

export function shippedSettlement(): Settlement {
  settlement ??= new Settlement(shippedTagger().lexicon.tags, shippedParser().labels);
  return settlement;
}
