import { firstAtLeast } from '../../model/index.ts';
import { type ActorMention, isMark, type View, word } from './view.ts';

/** Actor mentions between two tokens, an office, adjective or side before a name left to the name. */
export function mentionsIn(view: View, first: number, end: number): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = lowerIndex(view, first); i < view.actors.length; i++) {
    const mention = view.actors[i];
    if (!mention || mention.firstToken >= end) break;
    if (mention.endToken > end) continue;
    const last = found.at(-1);
    if (last && mention.firstToken < last.endToken) {
      if (mention.kind === 'PERSON' && last.kind !== 'PERSON') found.pop();
      else continue;
    } else if (
      last &&
      mention.kind === 'PERSON' &&
      last.kind !== 'PERSON' &&
      joins(view, last.endToken, mention.firstToken)
    ) {
      found.pop();
      const before = found.at(-1);
      if (
        before &&
        before.kind !== 'PERSON' &&
        joins(view, before.endToken, last.firstToken) &&
        before.endToken === last.firstToken
      )
        found.pop();
    } else if (last && mention.kind === 'OFFICE' && last.kind === 'DEMONYM' && last.endToken === mention.firstToken)
      found.pop();
    found.push(mention);
  }
  return found;
}

/** The index of the first actor mention at or behind a token. */
export const lowerIndex = (view: View, first: number): number =>
  firstAtLeast(view.actors, (actor) => actor.firstToken, first);

/** Whether what stands between an office and a name is nothing, a comma or a possessive. */
function joins(view: View, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const token = view.tokens[i];
    if (token?.kind === 'POSSESSIVE' || isMark(view, i, ',')) continue;
    if (token && view.words.titles.has(token.folded)) continue;
    return false;
  }
  return true;
}

/** Whether two mentions stand in one list. */
export function listed(view: View, from: number, to: number): boolean {
  if (to - from > 5) return false;
  let separator = false;
  for (let i = from; i < to; i++) {
    const w = word(view, i);
    if (w === 'and' || w === '&' || isMark(view, i, ',')) separator = true;
    else if (!view.words.inLists.has(w)) return false;
  }
  return separator;
}
