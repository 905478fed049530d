/** Turns the bytes of a source into articles: one file a format, each `matches` and `read`. */
export type { Article } from './article.ts';
export { type ArticleInput, articleFromInput } from './article-input.ts';
export { readDate, type ToldDate } from './dates.ts';
export type { FormatName } from './formats/format.ts';
export { FORMATS } from './formats/index.ts';
export { htmlToText } from './html/html-to-text.ts';
export { type ReadArticlesOptions, readArticles } from './read-articles.ts';
