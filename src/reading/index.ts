export { type ArticleInput, readArticle } from './article.js';
