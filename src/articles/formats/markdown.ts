import { parse } from 'yaml';
import { finishDraft, problem } from '../draft.ts';
import { markdownToText } from '../markdown-to-text.ts';
import type { Format } from './format.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Markdown, with what its front matter tells. */
export const markdown: Format = {
  name: 'markdown',
  endings: ['md', 'markdown'],
  // The rule of a hard-wrapped text is no front matter: a key has to follow.
  matches: (head) => /^---[ \t]*\r?\n(?:#.*\r?\n|\s)*[A-Za-z][\w -]{0,40}:/.test(head) && FRONT_MATTER.test(head),

  read(content, origin) {
    const found = FRONT_MATTER.exec(content);
    const told = found === null ? {} : frontMatter(found[1] ?? '');
    const problems =
      told === null
        ? [problem('BROKEN_MARKUP', 'Expected front matter in YAML, but it is not. It is left out.', origin.source)]
        : [];
    const facts = told ?? {};
    const text = markdownToText(found === null ? content : content.slice(found[0].length));
    const slot = (...names: string[]) => names.map((name) => facts[name]).find((value) => value !== undefined);
    return [
      ...finishDraft(
        {
          text,
          title: slot('title', 'headline'),
          url: slot('url', 'permalink', 'source_url', 'canonical_url', 'canonical', 'link'),
          pagePublished: [slot('published', 'date', 'publishedon', 'published_at', 'date_published', 'pubdate')],
          modified: slot('modified', 'updated', 'lastmod', 'last_modified', 'date_modified', 'modified_at'),
          pagePublisher: slot('publisher', 'site', 'site_name', 'source'),
          creator: slot('creator', 'author', 'authors'),
          language: slot('lang', 'language', 'locale'),
        },
        origin,
      ),
      ...problems,
    ];
  },
};

/** Keys in lower case; dates stay strings, since YAML 1.2's core has none. Null where it is no YAML map. */
function frontMatter(yaml: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = parse(yaml, { schema: 'core', logLevel: 'error' });
    if (value === null) return {};
    if (typeof value !== 'object' || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([key, told]) => [key.toLowerCase(), told]));
  } catch {
    return null;
  }
}
