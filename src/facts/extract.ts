import type { Article } from '../articles/index.ts';
import { type DocumentWords, readDocument, smoothText } from '../documents/index.ts';
import { type MentionWords, type NamedMention, type Reading, readMentions } from '../mentions/index.ts';
import type { ActorRef, Problem } from '../model/index.ts';
import { check } from './checks.ts';
import type { Extraction, MentionFact } from './fact.ts';
import { inOriginal } from './in-original.ts';
import { actorOf, findMeetings, type MeetingData, NO_MEETINGS } from './meetings/index.ts';
import { findPositions, type PositionData } from './positions/index.ts';

/** All that is known of a language: words and frames, as data. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly document: DocumentWords;
  readonly mentions: MentionWords;
  readonly meetings: MeetingData;
  readonly positions: PositionData;
}

/**
 * Reads an article with one language's words: document, mentions, meetings, positions, checks. Pure. The typesetting of the text
 * (line ends, runs of blanks, single or double quotation marks, signs that nobody sees) changes no fact.
 */
export function extractWith(language: Language, article: Article): Extraction {
  const smooth = smoothText(article.text);
  return inOriginal(extractSmooth(language, { ...article, text: smooth.text }), smooth, article.text);
}

function extractSmooth(language: Language, article: Article): Extraction {
  const reading = readMentions(readDocument(article, language.code, language.document), language.mentions);
  const problems: Problem[] = [...reading.problems];
  const found = attempt(() => findMeetings(reading, language.meetings), NO_MEETINGS, 'meetings', article, problems);
  const positions = attempt(
    () => findPositions(reading, found, language.positions),
    [],
    'positions',
    article,
    problems,
  );
  const { meetings } = found;
  return check({ mentions: mentionFacts(reading), people: reading.people, meetings, positions, problems }, reading);
}

/** Mentions of countries alone: what is kept of a text whose language has no rules. */
export function mentionsWith(language: Language, article: Article): readonly MentionFact[] {
  const smooth = smoothText(article.text);
  const document = readDocument({ ...article, text: smooth.text }, language.code, language.document);
  return mentionFacts(readMentions(document, language.mentions))
    .filter((mention) => mention.refersTo.kind === 'COUNTRY')
    .map((mention) => ({ ...mention, ...smooth.original(mention) }));
}

/** A stage that fails costs its own facts, not the article. */
function attempt<T>(stage: () => T, nothing: T, name: string, article: Article, problems: Problem[]): T {
  try {
    return stage();
  } catch (error) {
    problems.push({
      code: 'EXTRACTION_FAILED',
      message: `The ${name} of the article could not be read: ${String(error)}. Report the text.`,
      source: article.source,
    });
    return nothing;
  }
}

function mentionFacts(reading: Reading): MentionFact[] {
  const facts: MentionFact[] = [];
  for (const mention of reading.mentions) {
    const { start, end } = mention;
    if (mention.kind === 'TOPIC')
      for (const topic of mention.topics) facts.push({ start, end, refersTo: { kind: 'TOPIC', topic } });
    const actor = actorOfMention(mention);
    if (actor) facts.push({ start, end, refersTo: actor });
  }
  return facts;
}

function actorOfMention(mention: NamedMention): ActorRef | null {
  switch (mention.kind) {
    case 'PERSON':
      return { kind: 'PERSON', person: mention.person };
    case 'OFFICE':
      return mention.person === null ? null : { kind: 'PERSON', person: mention.person };
    default:
      return actorOf(mention);
  }
}
