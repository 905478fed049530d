import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Article, FORMATS, type FormatName, readArticles } from '../articles/index.ts';
import { sideOfPublisher } from '../mentions/index.ts';
import { isDay, type Problem } from '../model/index.ts';
import { readSources } from '../sources/index.ts';

/** What a person may tell of articles beside their files. */
export interface InputOptions {
  readonly format?: FormatName;
  readonly publisher?: string;
  readonly published?: string;
}

/** Adds the options that all commands with articles share. */
export const withInputOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <name>', 'read everything as this format').choices(FORMATS.map(({ name }) => name)))
    .option('--publisher <name>', 'the publisher, where the articles do not tell')
    .option('--published <date>', 'the day of publication, YYYY-MM-DD, where the articles do not tell', dayOf);

function dayOf(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a day such as 2021-05-21.');
}

/** The articles of all paths, and a problem for each thing that is none. */
export async function* readInput(paths: readonly string[], options: InputOptions): AsyncGenerator<Article | Problem> {
  for await (const source of readSources(paths)) {
    if ('code' in source) yield source;
    else yield* withSides(readArticles(source, { ...options, publishedOn: options.published }));
  }
}

/** Puts in who the publisher speaks for, where that is known and the article does not tell. */
export async function* withSides(articles: AsyncIterable<Article | Problem>): AsyncGenerator<Article | Problem> {
  for await (const article of articles) {
    if ('code' in article || article.side !== undefined) yield article;
    else {
      const side = sideOfPublisher(article);
      yield side === null ? article : { ...article, side };
    }
  }
}
