import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decide,
  listDecisions,
  loadArticle,
  type Observation,
  worldOf,
} from '../../src/identity/index.ts';
import { tellingOf } from '../../src/identity/telling.ts';
import { hashOf, type Work } from '../../src/model/index.ts';
import { told } from '../support/facts.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { graphIn } from '../support/oracle.ts';
import { type Random, randomOf } from '../support/random.ts';
import { denseWorld } from '../support/world.ts';

const world = worldOf([], []);
const RUNS = Number(process.env.IDENTITY_WORLDS ?? 2);
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1 + Number(process.env.IDENTITY_FROM ?? 0));

const keyOf = ({ kind, targets, author, at, reason }: Decision): string =>
  hashOf(JSON.stringify([kind, targets, author, at, reason]), 20);

/** Decisions on what the observations tell, contradictions and undoings among them. */
function decisionsOn(observations: readonly Observation[], random: Random): Decision[] {
  const tellings = observations.map(({ article, extraction }) => tellingOf(hashOf(article.text), article, extraction));
  const people = tellings.flatMap((telling) => telling.appearances.map((one) => one.id));
  const readouts = tellings.flatMap((telling) => telling.meetings.map((one) => one.told.id));
  const decisions: Decision[] = [];
  const add = (kind: Decision['kind'], targets: readonly string[]): void => {
    if (new Set(targets).size < targets.length) return;
    decisions.push({ kind, targets, author: 'a', at: `2026-01-0${1 + random.below(8)}T00:00:00Z`, reason: '' });
  };
  for (let count = 0; count < 12; count++) {
    const before = decisions.length > 0 ? random.pick(decisions) : null;
    const pair = (ids: readonly string[]): string[] => [random.pick(ids), random.pick(ids)];
    const choices: (() => void)[] = [
      () => add('SPLIT', pair(people)),
      () => add('SPLIT', [random.pick(readouts)]),
      () => add('REJECT', [random.pick(random.chance(0.5) ? people : readouts)]),
      () => add('SAME', pair(people)),
      () => add('SAME', pair(people)),
      () => add(random.chance(0.5) ? 'SAME' : 'APART', pair(readouts)),
      () => add('PART', pair(readouts)),
      () => before && before.targets.length === 2 && add('APART', before.targets),
    ];
    random.pick(choices)();
  }
  for (let count = 0; count < 3; count++)
    add('UNDO', [keyOf(random.pick(decisions.filter((one) => one.kind !== 'UNDO')))]);
  return decisions;
}

const run = (store: MemoryStore, works: readonly (() => Work<unknown>)[]): MemoryStore => {
  for (const work of works) store.run(work());
  return store;
};

/** The graph without the keys of people: they may keep a disambiguation that cells of before a decision left. */
function shapeOf(store: MemoryStore): unknown {
  const graph = graphIn(store);
  const appearances = store.rows('appearance');
  const names = new Map<string, string>();
  for (const row of appearances) {
    const ids = appearances.filter((one) => one.actor === row.actor).map((one) => one.key);
    names.set(row.actor, ids.sort()[0] ?? '');
  }
  const text = JSON.stringify({ ...graph, actor: names.size, office: [] });
  const renamed = text.replace(/"(person:[^"]+)"/g, (_, key: string) => JSON.stringify(names.get(key) ?? key));
  const parsed = JSON.parse(renamed) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(parsed).map(([kind, rows]) => [kind, Array.isArray(rows) ? rows.map(sorted).sort() : rows]),
  );
}

/** A row with the keys in it in an order that does not hang on what they are called. */
function sorted(row: { a?: string; b?: string; people?: string[] }): string {
  const [a, b] = [row.a, row.b].sort();
  return JSON.stringify(row.people ? { ...row, people: [...row.people].sort() } : row.a ? { ...row, a, b } : row);
}

describe('decisions', () => {
  it.each(seeds)('hold whatever the order of loads and decisions (world %i)', (seed) => {
    const observations = denseWorld(seed, 40);
    const random = randomOf(seed * 101);
    const decisions = decisionsOn(observations, random);
    const loads = observations.map((observation) => () => loadArticle(observation, world));
    const decides = decisions.map((decision) => () => decide(decision, world));
    const first = run(new MemoryStore(), [...loads, ...decides]);
    const mixed = run(new MemoryStore(), random.shuffle([...loads, ...decides]));
    expect(shapeOf(mixed)).toEqual(shapeOf(first));
    const states = (store: MemoryStore) => store.run(listDecisions()).map(({ key, state }) => [key, state]);
    expect(states(mixed)).toEqual(states(first));
  });

  it.each(seeds)('that are undone are as if never made (world %i)', (seed) => {
    const observations = denseWorld(seed, 30);
    const random = randomOf(seed * 103);
    const decisions = decisionsOn(observations, random);
    const undone = new Set(decisions.filter((one) => one.kind === 'UNDO').flatMap((one) => one.targets));
    const kept = decisions.filter((one) => one.kind !== 'UNDO' && !undone.has(keyOf(one)));
    const loads = observations.map((observation) => () => loadArticle(observation, world));
    const all = run(new MemoryStore(), [...loads, ...decisions.map((one) => () => decide(one, world))]);
    const without = run(new MemoryStore(), [...loads, ...kept.map((one) => () => decide(one, world))]);
    expect(shapeOf(all)).toEqual(shapeOf(without));
  });

  it('split a son off and keep him apart from his father on later loads', () => {
    const store = new MemoryStore();
    const article = (day: string) => told({ day, people: [['Jan Tesk', 'ENVOY', 'NRL']] });
    const [one, other] = [article('2021-02-03'), article('2021-02-04')];
    run(store, [() => loadArticle(one, world), () => loadArticle(other, world)]);
    const people = () => store.rows('actor').filter((row) => row.kind === 'PERSON').length;
    expect(people()).toBe(1);
    const id = tellingOf(hashOf(other.article.text), other.article, other.extraction).appearances[0]?.id ?? '';
    const split: Decision = {
      kind: 'SPLIT',
      targets: [id],
      author: 'a',
      at: '2026-01-01T00:00:00Z',
      reason: 'the son',
    };
    run(store, [() => decide(split, world)]);
    expect(people()).toBe(2);
    run(store, [() => loadArticle(article('2021-02-05'), world)]);
    expect(people()).toBe(2);
    run(store, [() => decide({ ...split, kind: 'UNDO', targets: [keyOf(split)], at: '2026-01-02T00:00:00Z' }, world)]);
    expect(people()).toBe(1);
    expect(store.run(listDecisions()).map((row) => row.state)).toEqual(['UNDONE', 'IN_FORCE']);
  });

  it('merge two people under the name of either', () => {
    const store = new MemoryStore();
    const [one, other] = [
      told({ day: '2021-02-03', people: [['Anna Orla', 'FOREIGN_MINISTER', 'RUR']] }),
      told({ day: '2022-02-03', people: [['Anna Berg', 'AMBASSADOR', 'RUR']] }),
    ];
    const ids = [one, other].map(
      ({ article, extraction }) => tellingOf(hashOf(article.text), article, extraction).appearances[0]?.id ?? '',
    );
    run(store, [
      () => decide({ kind: 'SAME', targets: ids, author: 'a', at: '2026-01-01T00:00:00Z', reason: 'married' }, world),
      () => loadArticle(one, world),
      () => loadArticle(other, world),
    ]);
    const [person, ...others] = store.rows('actor').filter((row) => row.kind === 'PERSON');
    expect(others).toEqual([]);
    expect([person?.name, ...(person?.aliases ?? [])].sort()).toEqual(['Anna Berg', 'Anna Orla']);
    expect(
      store
        .rows('tenure')
        .map((row) => row.officeClass)
        .sort(),
    ).toEqual(['AMBASSADOR', 'FOREIGN_MINISTER']);
  });

  it('go on speaking of a fact that another version of the extractor finds in other words', () => {
    const store = new MemoryStore();
    const parties = [
      ['Anna Orla', 'FOREIGN_MINISTER', 'RUR'],
      ['Mira Venn', 'FOREIGN_MINISTER', 'VEL'],
    ] as const;
    const before = told({ day: '2021-05-21', people: parties, meetings: [{ with: [0, 1], date: '2021-05-21' }] });
    run(store, [() => loadArticle(before, world)]);
    const [readout] = store.rows('readout');
    const reject: Decision = {
      kind: 'REJECT',
      targets: [readout?.key ?? ''],
      author: 'a',
      at: '2026-01-01T00:00:00Z',
      reason: 'hypothetical',
    };
    run(store, [() => decide(reject, world)]);
    expect(store.rows('meeting')).toEqual([]);
    const meetings = before.extraction.meetings.map((meeting) => ({
      ...meeting,
      evidence: meeting.evidence.map((one) => ({ ...one, start: one.start - 5 })),
    }));
    run(store, [() => loadArticle({ ...before, extraction: { ...before.extraction, meetings } }, world)]);
    expect(store.rows('readout').map((row) => row.key)).not.toContain(`${readout?.text}@195.2`);
    expect(store.rows('meeting')).toEqual([]);
    expect(store.run(listDecisions()).map((row) => row.state)).toEqual(['IN_FORCE']);
  });

  it('that speak of nothing are listed as dangling', () => {
    const store = new MemoryStore();
    const decision: Decision = {
      kind: 'REJECT',
      targets: ['00ff#x'],
      author: 'a',
      at: '2026-01-01T00:00:00Z',
      reason: '',
    };
    run(store, [() => decide(decision, world)]);
    expect(store.run(listDecisions()).map((row) => row.state)).toEqual(['DANGLING']);
  });
});
