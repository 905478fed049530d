import type { Sentence } from '../../documents/index.ts';
import type { Bound } from './bound.ts';
import { type NounPhrase, phraseStartingAt } from './subject.ts';
import { isMark, type View, word } from './view.ts';

/** The subject of a passive: whom "by" names, or all who met where the passive tells of them ("it was agreed"). */
export function passiveAgent(
  view: View,
  sentence: Sentence,
  at: number,
  negated: boolean,
  low: number,
  j: number,
): Bound | null {
  // "on a date to be agreed" tells of nothing yet.
  const toCome = word(view, j) === 'to';
  const agent = agentBehind(view, at + 1, sentence.endToken);
  if (agent) return { subject: agent, relation: 'PASSIVE', negated, passive: true, start: Math.max(low, at) };
  const impersonal = word(view, j) === 'it' || view.words.impersonal.has(word(view, j));
  const group: NounPhrase = { first: at, end: at, referent: { kind: 'GROUP' } };
  // "The public is urged to": by whoever writes.
  if (
    view.words.askedOf.has(word(view, at)) &&
    view.words.presentBe.has(word(view, at - 1)) &&
    word(view, at + 1) === 'to'
  )
    return {
      subject: { first: at, end: at, referent: { kind: 'FIRST', plural: true } },
      relation: 'PASSIVE',
      negated,
      passive: true,
      start: low,
    };
  if (toCome || negated) return null;
  return impersonal || view.words.agentless.has(word(view, at))
    ? { subject: group, relation: 'PASSIVE', negated, passive: true, start: at }
    : null;
}

const FARTHEST_AGENT = 16;

/** Whom "by" names behind a passive, two of them where "and" joins them; null where none is told. */
export function agentBehind(view: View, from: number, limit: number): NounPhrase | null {
  for (let i = from; i < Math.min(from + FARTHEST_AGENT, limit); i++) {
    if (isMark(view, i, ';:.')) return null;
    if (word(view, i) !== 'by') continue;
    const agent = phraseStartingAt(view, i + 1, limit);
    if (!agent || agent.referent.kind === 'NOUN') continue;
    const other = view.words.glue.has(word(view, agent.end)) ? phraseStartingAt(view, agent.end + 1, limit) : null;
    if (!other || other.referent.kind === 'NOUN') return agent;
    return { first: agent.first, end: other.end, referent: { kind: 'PAIR', phrases: [agent, other] } };
  }
  return null;
}
