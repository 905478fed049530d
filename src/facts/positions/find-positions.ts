import type { Block, Sentence } from '../../documents/index.ts';
import type { Reading } from '../../mentions/index.ts';
import type { PositionFact } from '../fact.ts';
import type { MeetingsFound } from '../meetings/index.ts';
import { readTopics, type TopicData } from '../topics/index.ts';
import { toFacts } from './facts-of.ts';
import type { PositionLanguage } from './language.ts';
import { narratorsOf } from './narrators.ts';
import { readSentence } from './read-sentence.ts';
import { newRegister, noteNamed, noteSubject } from './register.ts';
import { positionRules } from './rules.ts';
import { viewOf } from './view.ts';
import type { Work } from './work.ts';

const FACT_BLOCKS: ReadonlySet<Block['kind']> = new Set(['BODY', 'QUOTE', 'TURN', 'DATELINE', 'HEADLINE']);

/** A line taken for a masthead that is a sentence all the same. */
const isSentence = (text: string, block: Block): boolean =>
  block.kind === 'MASTHEAD' && block.end - block.start > 50 && text.charAt(block.end - 1) === '.';

/** All that is known of a language for positions: its words, and the phrases of topics. */
export interface PositionData {
  readonly language: PositionLanguage;
  readonly topics: TopicData;
}

/**
 * Finds what people, countries and organisations hold on something: verbs of attitude, light verbs with a noun of attitude,
 * and the content of speech, whose stance its words decide. Linear in the length of the text.
 */
export function findPositions(reading: Reading, found: MeetingsFound, data: PositionData): PositionFact[] {
  const rules = positionRules(data.language);
  const view = viewOf(reading, rules.words);
  const work: Work = {
    view,
    rules,
    register: newRegister(view, found),
    topics: readTopics(reading, data.topics),
    speakers: new Map(),
    drafts: [],
    listed: [],
    carried: [],
    resolved: new Map(),
  };
  const narrators = narratorsOf(work.register);
  let person = 0;
  const people = reading.mentions.filter((mention) => mention.kind === 'PERSON');
  for (const block of reading.document.blocks) {
    if (!FACT_BLOCKS.has(block.kind) && !isSentence(reading.document.text, block)) continue;
    work.carried = [];
    const narrator = narrators.get(block.index) ?? null;
    if (narrator === null) continue;
    work.register.signed = narrator.holders.length > 1 ? narrator.holders : [];
    if (block.kind === 'TURN') noteSubject(work.register, narrator.holders);
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = reading.document.sentences[s];
      if (!sentence) continue;
      for (const part of partsOf(sentence)) readSentence(work, part, block, narrator.holders, narrator.spoken);
      for (; person < people.length; person++) {
        const mention = people[person];
        if (!mention || mention.firstToken >= sentence.endToken) break;
        if (mention.kind === 'PERSON') noteNamed(work.register, mention.person, mention.firstToken);
      }
    }
  }
  return toFacts(work);
}

const LONGEST_SENTENCE = 240;

/** A sentence in parts, so that no rule looks farther than some words: one of ordinary length is one part. */
function partsOf(sentence: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST_SENTENCE)
    parts.push({ ...sentence, firstToken: first, endToken: Math.min(sentence.endToken, first + LONGEST_SENTENCE) });
  return parts;
}
