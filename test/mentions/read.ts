import type { Article } from '../../src/articles/index.ts';
import { english } from '../../src/languages/index.ts';
import { type Reading, readMentions } from '../../src/mentions/index.ts';
import type { ActorRef } from '../../src/model/index.ts';
import { documentOf } from '../documents/read.ts';

/** An English text with what it names. */
export const readingOf = (text: string, article: Partial<Article> = {}): Reading =>
  readMentions(documentOf(text, article), english.mentions);

/** A country's code or an organisation's short name. */
export const actor = (ref: ActorRef | null): string | null =>
  ref === null
    ? null
    : ref.kind === 'COUNTRY'
      ? ref.code
      : ref.kind === 'ORGANIZATION'
        ? ref.name
        : `person ${ref.person}`;

/** The people of a text as "name | office | side". */
export const peopleOf = (text: string, article: Partial<Article> = {}): string[] =>
  readingOf(text, article).people.map((person) =>
    [person.name, person.offices[0]?.title ?? '-', actor(person.of) ?? '-'].join(' | '),
  );
