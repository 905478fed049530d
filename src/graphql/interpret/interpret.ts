import type { RequestContext } from '../context.ts';
import type { Interpretation } from './interpretation.ts';

/** How a question is read. */
export async function interpret(question: string, _context: RequestContext): Promise<Interpretation> {
  return { view: 'search', parts: [], notUnderstood: question.split(/\s+/), operation: null, variables: null };
}
