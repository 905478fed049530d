import type { Problem } from '../../model/index.ts';
import type { Article } from '../article.ts';
import { finishDraft, type Origin, problem } from '../draft.ts';
import { childOf, lineOf, parseFeed, textOfBody, textOfChild } from '../feed.ts';
import { nodeToText } from '../html/node-to-text.ts';
import { rootOf } from '../xml-root.ts';
import type { Format } from './format.ts';

/** Atom: each entry with its content, else with its summary. */
export const atom: Format = {
  name: 'atom',
  endings: ['atom'],
  matches: (head) => rootOf(head) === 'feed',
  read: readAtom,
};

function* readAtom(xml: string, origin: Origin): Generator<Article | Problem> {
  const { root, problems } = parseFeed(xml, ['feed'], 'entry', origin.source);
  yield* problems;
  if (root === null) return;
  const entries = Array.from(root.children).filter((child) => child.nodeName === 'entry');
  const feed = {
    publisher: lineOf(textOfChild(root, 'title')),
    language: root.getAttribute('xml:lang') ?? undefined,
    feedUpdated: textOfChild(root, 'updated'),
  };
  if (entries.length === 0) yield problem('EMPTY', 'Expected articles, but the feed has no entries.', origin.source);
  for (const [index, entry] of entries.entries()) {
    const author = childOf(entry, 'author');
    const updated = textOfChild(entry, 'updated');
    const draft = {
      ...feed,
      text: bodyOf(childOf(entry, 'content') ?? childOf(entry, 'summary')),
      title: lineOf(textOfChild(entry, 'title')),
      url: linkOf(entry) ?? textOfChild(entry, 'id'),
      published: textOfChild(entry, 'published', 'issued') ?? updated,
      modified: updated,
      creator: author === null ? undefined : textOfChild(author, 'name'),
      language: entry.getAttribute('xml:lang') ?? feed.language,
    };
    yield* finishDraft(draft, {
      source: `${origin.source}#${index + 1}`,
      publisher: origin.publisher,
      publishedOn: origin.publishedOn,
    });
  }
}

function bodyOf(content: Element | null): string {
  if (content === null) return '';
  if (content.getAttribute('type') === 'xhtml') return nodeToText(content);
  const text = content.textContent ?? '';
  return content.getAttribute('type') === 'text' ? text : textOfBody(text.trim());
}

function linkOf(entry: Element): string | undefined {
  const links = Array.from(entry.children).filter((child) => child.nodeName === 'link');
  const own = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  return own?.getAttribute('href') ?? undefined;
}
