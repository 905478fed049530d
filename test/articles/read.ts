import { type Article, type ReadArticlesOptions, readArticles } from '../../src/articles/index.ts';
import { isProblem, type Problem } from '../../src/model/index.ts';
import { sourceOfText } from '../../src/sources/index.ts';

/** What is read of a file of that name and content. */
export async function read(
  name: string,
  content: string | Uint8Array,
  options?: ReadArticlesOptions,
): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const item of readArticles(sourceOfText(name, content), options)) {
    if (isProblem(item)) problems.push(item);
    else articles.push(item);
  }
  return { articles, problems };
}

/** Only the problems, as `CODE source`. */
export async function refusals(name: string, content: string | Uint8Array): Promise<string[]> {
  const { problems } = await read(name, content);
  return problems.map(({ code, source }) => `${code} ${source}`);
}
