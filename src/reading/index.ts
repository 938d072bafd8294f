export { type ArticleInput, holdsArticle, readArticle } from './article.js';
export { isDay, parseDay } from './day.js';
export { type Decoded, type DecodeProblem, decode, type Encoding } from './decode.js';
export { detectContent, detectFormat } from './format.js';
export { type JsonArticle, type ParsedArticle, parseJsonArticle } from './json.js';
export { detectLanguage } from './language.js';
