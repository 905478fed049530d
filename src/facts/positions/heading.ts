import type { Block } from '../../documents/index.ts';
import type { Register } from './register.ts';
import { actorsBetween } from './view.ts';

/** A line longer than this is no heading. */
export const LONGEST_HEADING = 140;

/** A line that holds little more than a name: the heading of what that person says. */
export function isHeading(register: Register, block: Block): boolean {
  if (block.kind !== 'HEADLINE' && block.kind !== 'BYLINE') return false;
  if (block.end - block.start > LONGEST_HEADING) return false;
  const { view } = register;
  const mention = actorsBetween(view, block.start, block.end).find((one) => one.kind === 'PERSON');
  if (!mention) return false;
  const rest = view.reading.document.text
    .slice(block.start, block.end)
    .replace(view.reading.document.text.slice(mention.start, mention.end), '')
    .replace(/\([^)]{0,60}\)/g, '');
  return (
    rest
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
      .split(' ').length <= 9 && !/[.?!]$/.test(rest.trim())
  );
}

/** The first person that a block names. */
export function personIn(register: Register, block: Block): number | null {
  const mention = actorsBetween(register.view, block.start, block.end).find((one) => one.kind === 'PERSON');
  return mention?.kind === 'PERSON' ? mention.person : null;
}
