import type { SmoothText } from '../documents/index.ts';
import type { Evidence } from '../model/index.ts';
import type { Extraction } from './fact.ts';

/** The facts of a smooth text, with their places and quotes in the text itself. */
export function inOriginal(facts: Extraction, smooth: SmoothText, text: string): Extraction {
  if (smooth.text === text) return facts;
  const evidence = (all: readonly Evidence[]): Evidence[] =>
    all.map((piece) => {
      const span = smooth.original(piece);
      return { ...piece, ...span, quote: text.slice(span.start, span.end) };
    });
  return {
    mentions: facts.mentions.map((mention) => ({ ...mention, ...smooth.original(mention) })),
    people: facts.people.map((person) => ({ ...person, evidence: evidence(person.evidence) })),
    meetings: facts.meetings.map((meeting) => ({ ...meeting, evidence: evidence(meeting.evidence) })),
    positions: facts.positions.map((position) => ({ ...position, evidence: evidence(position.evidence) })),
    problems: facts.problems.map((problem) =>
      problem.start === undefined || problem.end === undefined
        ? problem
        : { ...problem, ...smooth.original({ start: problem.start, end: problem.end }) },
    ),
  };
}
