import type { ActorRef } from '../../model/index.ts';
import type { Register } from './register.ts';
import type { NounPhrase } from './subject.ts';
import { actorsBetween, isMark, type View, word } from './view.ts';

/** Units of text before a body's short name in which its whole name is looked for. */
const FARTHEST_BODY = 20_000;

/** "the Council", "Parliament": the body whose name ended so before, or was told with it, or the home body. */
export function bodyOf(register: Register, phrase: NounPhrase): ActorRef | null {
  const { view, home } = register;
  const head = word(view, phrase.end - 1);
  if (!view.words.bodies.has(head)) return null;
  const at = view.tokens[phrase.first]?.start ?? 0;
  for (const mention of actorsBetween(view, Math.max(0, at - FARTHEST_BODY), at).reverse()) {
    if (mention.kind === 'ORGANIZATION' && word(view, mention.endToken - 1) === head)
      return { kind: 'ORGANIZATION', name: mention.name };
  }
  if (home?.kind === 'ORGANIZATION') return home;
  if (view.tokens[phrase.end - 1]?.capital !== true) return null;
  const known = register.bodies.get(head);
  if (known !== undefined) return known;
  const told = toldWith(view, head) ?? ofUnion(view, head);
  register.bodies.set(head, told);
  return told;
}

/** "the Commission", where the text names the union whose it is. */
function ofUnion(view: View, head: string): ActorRef | null {
  const name = view.words.unionBodies.get(head);
  const named = view.actors.some(
    (one) =>
      (one.kind === 'ORGANIZATION' && one.name === name) ||
      (one.kind === 'CAPITAL' && view.words.seats.get(word(view, one.firstToken)) === name),
  );
  return name !== undefined && named ? { kind: 'ORGANIZATION', name } : null;
}

const FARTHEST_OWNER = 14;

/** "the ECOWAS Authority", "the Authority of Heads of State of the Economic Community": the organisation that a body is told with. */
function toldWith(view: View, head: string): ActorRef | null {
  for (const mention of view.actors) {
    if (mention.kind !== 'ORGANIZATION') continue;
    const next = view.tokens[mention.endToken];
    if (next?.folded === head && next.text !== next.folded) return { kind: 'ORGANIZATION', name: mention.name };
    for (let i = mention.firstToken - 1; i >= mention.firstToken - FARTHEST_OWNER; i--) {
      if (isMark(view, i, '.,;:()') || view.words.be.has(word(view, i))) break;
      if (word(view, i) === head && view.tokens[i]?.text !== head && word(view, i + 1) === 'of')
        return { kind: 'ORGANIZATION', name: mention.name };
    }
  }
  return null;
}
