import { describe, expect, it } from 'vitest';
import { SMALL_WORLD } from '../../support/small-world.ts';
import { testServer } from '../support.ts';
import { QUESTIONS } from './questions.ts';

const { data, ask } = testServer(SMALL_WORLD);

const NODE = '... on Person { key } ... on Country { key } ... on Organization { key } ... on Topic { key }';
const INTERPRET = `query Interpret($question: String!) {
  interpret(question: $question) {
    view
    parts { text role value refersTo { ${NODE} } candidates { ${NODE} } }
    notUnderstood
    operation
    variables
  }
}`;
interface Part {
  readonly text: string;
  readonly role: string;
  readonly value: string | null;
  readonly refersTo: { readonly key: string } | null;
  readonly candidates: readonly { readonly key: string }[];
}
const meaning = ({ value, refersTo, candidates }: Part): string =>
  refersTo?.key ?? (candidates.length > 0 ? `? ${candidates.map(({ key }) => key).join(' | ')}` : String(value));

/** Words of a question that are in no part and not among those not understood. */
function lostWords(
  question: string,
  { parts, notUnderstood }: { parts: readonly Part[]; notUnderstood: readonly string[] },
): string[] {
  const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = [...parts.map(({ text }) => text), ...notUnderstood].flatMap(wordsIn);
  return wordsIn(question).filter((word) => {
    const at = found.indexOf(word);
    if (at >= 0) found.splice(at, 1);
    return at < 0 && word !== 's';
  });
}

describe('interpret', () => {
  it.each(QUESTIONS)(
    'reads "$question", and its operation runs',
    async ({ question, view, parts, notUnderstood = [], variables }) => {
      const { interpret } = await data(INTERPRET, { question });
      expect({
        view: interpret.view,
        parts: interpret.parts
          .filter(({ role }: Part) => role !== 'ASKED')
          .map((part: Part) => `${part.role} ${part.text} = ${meaning(part)}`),
        notUnderstood: interpret.notUnderstood,
        variables: JSON.parse(interpret.variables),
      }).toEqual({ view, parts, notUnderstood, variables });
      const answer = await ask(interpret.operation, JSON.parse(interpret.variables));
      expect(answer.errors).toEqual([]);
    },
  );

  it('has at least sixty questions', () => expect(QUESTIONS.length).toBeGreaterThanOrEqual(60));

  it.each(['', '   ', '????', '🙂🙂', '\u0000\u202e', '"""', 'the of and'])(
    'reads %j without harm',
    async (question) => {
      const { interpret } = await data(INTERPRET, { question });
      expect(interpret.view).toBe('search');
      if (interpret.operation !== null)
        expect((await ask(interpret.operation, JSON.parse(interpret.variables))).errors).toEqual([]);
    },
  );

  it('refuses a question of more than 300 characters', async () => {
    const { errors } = await ask(INTERPRET, { question: 'a '.repeat(151) });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('loses no word of any question: each is in a part or not understood', async () => {
    const odd = 'zorble Tsahkna frumious met quux in 2024 blimp';
    const { interpret } = await data(INTERPRET, { question: odd });
    expect(interpret.notUnderstood).toEqual(['zorble', 'frumious', 'quux', 'blimp']);
    expect(lostWords(odd, interpret)).toEqual([]);
  });
});
