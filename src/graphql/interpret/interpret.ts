import type { RequestContext } from '../context.ts';
import { answerOf } from './answer-of.ts';
import { edtfOf } from './days.ts';
import type { Interpretation, InterpretedPart, PartRole, Referent } from './interpretation.ts';
import { mergeTitles } from './merge-titles.ts';
import { OPERATIONS } from './operations.ts';
import { type Reading, readSegments } from './reading.ts';
import { segmentQuestion } from './segment-question.ts';
import type { Segment } from './segments.ts';
import { SMALL_WORDS, type Word, wordsOfQuestion } from './words.ts';

/**
 * Reads a question by a fixed grammar: cuts it into stretches, decides what it asks by its cues and its order, and makes the operation
 * that answers it. What is not understood is said; of several whom a name can mean the one with most meetings is taken and all are told.
 */
export async function interpret(question: string, context: RequestContext): Promise<Interpretation> {
  const words = wordsOfQuestion(question);
  const segments = await mergeTitles(words, await segmentQuestion(question, words, context), context);
  const reading = readSegments(words, segments);
  const unknown = segments.flatMap((segment) => (segment.kind === 'UNKNOWN' ? oddWords(words, segment, reading) : []));
  const { view, variables } = answerOf(
    reading,
    searchWords(words),
    unknown.filter((word) => !NEGATIONS.has(word)),
  );
  const parts = partsOf(question, words, segments, reading);
  const notUnderstood = segments.flatMap((segment) => oddWords(words, segment, reading));
  const answerable = view !== 'search' || variables.query !== '';
  return {
    view,
    parts,
    notUnderstood,
    operation: answerable ? OPERATIONS[view] : null,
    variables: answerable ? JSON.stringify(variables) : null,
  };
}

/** Words that are understood to change a question, though not how: they are no words to look for. */
const NEGATIONS = new Set(['not', 'no', 'never', 'without', 'only', 'except', 'nor', 'neither', 'less', 'least']);

const searchWords = (words: readonly Word[]): string[] => {
  const telling = words.filter(({ folded }) => !SMALL_WORDS.has(folded));
  return [...new Set((telling.length > 0 ? telling : words).map(({ text }) => text))];
};

const ROLES = { PERSON: 'PERSON', COUNTRY: 'COUNTRY', ORGANIZATION: 'ORGANIZATION' } as const;

/** The parts in order. What only holds the question together or says what is asked stands in parts of its own, so that no word is lost. */
function partsOf(
  question: string,
  words: readonly Word[],
  segments: readonly Segment[],
  reading: Reading,
): readonly InterpretedPart[] {
  const parts: InterpretedPart[] = [];
  let asking: Segment[] = [];
  const flush = (): void => {
    const [first, last] = [asking[0], asking.at(-1)];
    if (first === undefined || last === undefined) return;
    const text = question.slice(words[first.start]?.start, words[last.end - 1]?.end);
    parts.push({ text, role: 'ASKED', value: null, refersTo: null, candidates: [] });
    asking = [];
  };
  for (const segment of segments) {
    const own = partOf(question, words, segment, reading);
    const understood = oddWords(words, segment, reading).length === 0;
    if (own.length === 0 && understood) asking.push(segment);
    else flush();
    parts.push(...own);
  }
  flush();
  return parts;
}

function partOf(question: string, words: readonly Word[], segment: Segment, reading: Reading): InterpretedPart[] {
  if (reading.unused.has(segment)) return [];
  const text = question.slice(words[segment.start]?.start, words[segment.end - 1]?.end);
  const plain = (role: PartRole, value: string): InterpretedPart[] => [
    { text, role, value, refersTo: null, candidates: [] },
  ];
  switch (segment.kind) {
    case 'PERIOD':
      return plain('PERIOD', edtfOf(segment.period));
    case 'ACTOR': {
      const referents = segment.actors.map((actor): Referent => ({ kind: 'ACTOR', actor }));
      const certain = referents.length === 1 && !segment.guessed && !segment.group;
      const role = ROLES[segment.actors[0]?.kind ?? 'PERSON'];
      return [
        {
          text,
          role,
          value: segment.group ? segment.actors.map(({ iso3, key }) => iso3 ?? key).join(',') : null,
          refersTo: certain ? (referents[0] ?? null) : null,
          candidates: certain ? [] : referents,
        },
      ];
    }
    case 'TOPIC': {
      const referents = segment.topics.map((topic): Referent => ({ kind: 'TOPIC', topic }));
      return [
        {
          text,
          role: 'TOPIC',
          value: null,
          refersTo: segment.certain ? (referents[0] ?? null) : null,
          candidates: segment.certain ? [] : referents,
        },
      ];
    }
    case 'PLACE':
      return plain('PLACE', text);
    case 'CUE':
      return cuePart(segment, plain);
    case 'OFFICE':
    case 'SMALL':
    case 'UNKNOWN':
      return [];
  }
}

function cuePart(
  { cue }: Extract<Segment, { kind: 'CUE' }>,
  plain: (role: PartRole, value: string) => InterpretedPart[],
): InterpretedPart[] {
  switch (cue.kind) {
    case 'FORMAT':
      return plain('FORMAT', cue.formats.join(','));
    case 'STANCE':
      return plain('STANCE', cue.stances.join(','));
    case 'POLARITY':
      return plain('POLARITY', String(cue.polarity));
    case 'CONNECTED':
      return plain('CONNECTED', 'true');
    case 'STATUS':
      return plain('STATUS', cue.statuses.join(','));
    case 'BILATERAL_ONLY':
    case 'MEET':
    case 'DISCUSS':
    case 'VIEW':
    case 'NETWORK':
    case 'TIMELINE':
    case 'COUNTRIES':
    case 'PEOPLE':
    case 'ORDER':
      return [];
  }
}

/** The words of a stretch that nothing was made of. */
function oddWords(words: readonly Word[], segment: Segment, reading: Reading): string[] {
  if (segment.kind !== 'UNKNOWN' && !reading.unused.has(segment)) return [];
  return words.slice(segment.start, segment.end).map(({ text }) => text);
}
