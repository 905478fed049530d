import { fold } from '../../model/index.ts';

/** Words before the name of a host, who receives. */
export const RECEIVED =
  /\b(?:(?:received|met|hosted|welcomed|greeted|invited)(?: [\w,-]+){0,4} by|call(?:s|ed)? on|courtesy call on|audience with)\b/;

/** Words before the name of whom the text's own side meets. */
export const HOSTED =
  /\b(?:(?:received|met|hosted|welcomed|greeted|invited)(?: [\w,-]+){0,4} by|call(?:s|ed)? on|audience with|met(?: with)?|meets(?: with)?|meet(?: with)?|meetings? with|talks with|conversations? with|see|saw)\b/;

/** Folded, and any blanks as one. */
export const squashed = (words: string): string => fold(words.replace(/\s+/g, ' '));

/** What stands before a name from its last verb of meeting on; empty where another clause lies between. */
export function lastPhrase(before: string): string {
  const at = [...before.matchAll(new RegExp(HOSTED.source, 'g'))].at(-1);
  if (!at) return '';
  const rest = before
    .slice(at.index + at[0].length)
    .replace(/^ (?:here |there |today |yesterday )?(?:in|at|on) [\w',’ -]{2,40}? with\b/, '');
  return /\b(?:in|for|proposed|that|who|which|whom|said|says|told|will|would|has|have|had|is|was|are|were)\b|[.;:]/.test(
    rest,
  )
    ? ''
    : before.slice(at.index);
}
