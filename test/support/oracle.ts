import type { Observation } from '../../src/identity/index.ts';
import { decideMeetings } from '../../src/identity/meetings.ts';
import { decidePeople } from '../../src/identity/people.ts';
import { type Profile, parseProfileKey, profileKey } from '../../src/identity/profile.ts';
import { seat } from '../../src/identity/readout.ts';
import { type Appearance, tellingOf } from '../../src/identity/telling.ts';
import { hashOf, type Row } from '../../src/model/index.ts';
import type { MemoryStore } from './memory-store.ts';

/** Who is who and which meeting is which: sorted lists of ids, by base id. */
export interface Partition {
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly meetings: Readonly<Record<string, readonly string[]>>;
}

const byBase = (entries: Iterable<readonly [id: string, base: string]>): Record<string, string[]> => {
  const groups: Record<string, string[]> = {};
  for (const [id, base] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    groups[base] = [...(groups[base] ?? []), id];
  }
  return Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The observation that speaks for each live text. */
export function liveObservations(observations: readonly Observation[]): Observation[] {
  const shown = new Map<string, Observation>();
  for (const observation of observations) {
    const address = observation.article.url ?? observation.article.text;
    const before = shown.get(address);
    if (!before || (before.article.seenAt ?? '') <= (observation.article.seenAt ?? '')) shown.set(address, observation);
  }
  const best = new Map<string, Observation>();
  const rank = ({ article }: Observation): string =>
    `${article.side ? 0 : 1}|${article.publishedOn ?? '9'}|${article.url}`;
  for (const observation of shown.values()) {
    const before = best.get(observation.article.text);
    if (!before || rank(observation) < rank(before)) best.set(observation.article.text, observation);
  }
  return [...best.values()];
}

/** The partition that the deciders make of all observations at once, with no memory and no blocks. */
export function decideAll(observations: readonly Observation[]): Partition {
  const tellings = liveObservations(observations).map(({ article, extraction }) =>
    tellingOf(hashOf(article.text), article, extraction),
  );
  const appearances = tellings.flatMap((telling) => telling.appearances);
  const keyOf = (one: Appearance): string => profileKey(one.form, one.officeClass, one.side, one.tag);
  const months = new Map<string, Map<string, number>>();
  for (const one of appearances) {
    const counts = months.get(keyOf(one)) ?? new Map<string, number>();
    months.set(keyOf(one), counts.set(one.month, (counts.get(one.month) ?? 0) + 1));
  }
  const forms = new Map<string, Profile[]>();
  for (const [key, counts] of months) {
    const parts = parseProfileKey(key);
    forms.set(parts.form.key, [...(forms.get(parts.form.key) ?? []), { ...parts, key, months: counts }]);
  }
  const owners = decidePeople(forms);
  const owner = new Map(appearances.map((one) => [one.id, owners.get(keyOf(one))?.get(one.month) ?? null]));
  const readouts = tellings.flatMap((telling) =>
    telling.meetings.map(({ told }) => seat(told, (id) => owner.get(id) ?? null)),
  );
  return {
    people: byBase([...owner].map(([id, one]) => [id, one?.person ?? ''])),
    meetings: byBase(decideMeetings(readouts)),
  };
}

/** The partition that a store holds. */
export const partitionIn = (store: MemoryStore): Partition => ({
  people: byBase(store.rows('appearance').map((row) => [row.key, row.person])),
  meetings: byBase(
    store
      .rows('readout')
      .filter((row) => row.live)
      .map((row) => [row.key, row.meeting]),
  ),
});

const GRAPH = [
  'actor',
  'office',
  'tenure',
  'meeting',
  'tookPart',
  'about',
  'position',
  'positionActor',
  'positionTopic',
  'article',
  'evidence',
  'tellsOf',
  'encounter',
] as const;

/** All rows of the graph, to compare two stores by. `people` false leaves out keys of people, which may keep a disambiguation. */
export const graphIn = (store: MemoryStore): Record<string, Row[]> =>
  Object.fromEntries(GRAPH.map((kind) => [kind, store.rows(kind)]));
