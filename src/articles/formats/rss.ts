import type { Problem } from '../../model/index.ts';
import type { Article } from '../article.ts';
import { finishDraft, type Origin, problem } from '../draft.ts';
import { childOf, lineOf, parseFeed, textOfBody, textOfChild } from '../feed.ts';
import { rootOf } from '../xml-root.ts';
import type { Format } from './format.ts';

const ROOTS = ['rss', 'rdf:RDF'];

/** RSS 2.0 (and 1.0): each item with its full body where the feed has it, else with its description. */
export const rss: Format = {
  name: 'rss',
  endings: ['rss'],
  matches: (head) => ROOTS.includes(rootOf(head)),
  read: readRss,
};

function* readRss(xml: string, origin: Origin): Generator<Article | Problem> {
  const { root, problems } = parseFeed(xml, ROOTS, 'item', origin.source);
  yield* problems;
  if (root === null) return;
  const channel = childOf(root, 'channel') ?? root;
  const items = Array.from(root.getElementsByTagName('item'));
  const feed = {
    publisher: lineOf(textOfChild(channel, 'title')),
    language: textOfChild(channel, 'language', 'dc:language'),
    feedUpdated: textOfChild(channel, 'lastBuildDate', 'atom:updated', 'pubDate', 'dc:date'),
  };
  if (items.length === 0) yield problem('EMPTY', 'Expected articles, but the feed has no items.', origin.source);
  for (const [index, item] of items.entries()) {
    const body = textOfChild(item, 'content:encoded', 'content', 'description');
    const draft = {
      ...feed,
      text: body === undefined ? '' : textOfBody(body),
      title: lineOf(textOfChild(item, 'title')),
      url: textOfChild(item, 'link') ?? textOfChild(item, 'guid'),
      published: textOfChild(item, 'pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created'),
      modified: textOfChild(item, 'dcterms:modified', 'atom:updated', 'updated'),
      publisher: lineOf(textOfChild(item, 'dc:publisher', 'source')) ?? feed.publisher,
      creator: lineOf(textOfChild(item, 'dc:creator', 'author')),
      language: textOfChild(item, 'dc:language') ?? feed.language,
    };
    yield* finishDraft(draft, {
      source: `${origin.source}#${index + 1}`,
      publisher: origin.publisher,
      publishedOn: origin.publishedOn,
    });
  }
}
