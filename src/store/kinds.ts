import type { ActorKind } from './records.ts';

const PREFIXES: readonly (readonly [string, ActorKind])[] = [
  ['person:', 'PERSON'],
  ['country:', 'COUNTRY'],
  ['organization:', 'ORGANIZATION'],
];

/** What an actor's key says that it is; null for no actor's key. */
export const kindOfKey = (key: string): ActorKind | null =>
  PREFIXES.find(([prefix]) => key.startsWith(prefix))?.[1] ?? null;
