import type { TopicCode } from '../../model/index.ts';
import { chooseTopics, type TopicHit, topicsWithin } from '../topics/index.ts';
import type { Merged } from './merge.ts';
import type { Scan } from './scan.ts';

const MAX_TOPICS = 6;
const DEFAULT: TopicCode = 'bilateral-relations';

/**
 * What a meeting was about: topics of the sentences that tell of it, behind the words of those who met, and of those that go on
 * about it. Where nothing is told, relations themselves.
 */
export function topicsOf(scan: Scan, meeting: Merged, sentences: readonly number[]): readonly TopicCode[] {
  const { document } = scan.reading;
  const hits: TopicHit[] = [];
  const told = new Set(meeting.candidates.map((candidate) => candidate.sentence));
  for (const candidate of meeting.candidates) {
    const sentence = document.sentences[candidate.sentence];
    if (sentence)
      hits.push(
        ...topicsWithin(scan.topics, candidate.end, sentence.endToken),
        ...topicsWithin(scan.topics, sentence.firstToken, candidate.first),
      );
  }
  for (const index of sentences) {
    const sentence = document.sentences[index];
    if (sentence && !told.has(index)) hits.push(...topicsWithin(scan.topics, sentence.firstToken, sentence.endToken));
  }
  const codes = chooseTopics(
    hits.flatMap((hit) => hit.topics),
    MAX_TOPICS,
  );
  return codes.length > 0 ? codes : [DEFAULT];
}
