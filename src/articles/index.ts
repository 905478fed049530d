/** Turns the bytes of a source into articles: one file a format, each `matches` and `read`. */
export type { Article } from './article.ts';
export { htmlToText } from './html/html-to-text.ts';
