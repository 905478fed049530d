import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { AttacheServer } from '../../src/graphql/index.ts';
import { serve } from '../../src/serve.ts';
import type { GraphStore } from '../../src/store/index.ts';
import { ask } from '../support/ask.ts';
import { IN_THIS_THREAD, loadPaths, SEEDS } from '../support/seeded.ts';

/** The two reports that the first seed articles retell; beside the checkout where they are at hand. */
const ORIGINALS = fileURLToPath(new URL('../../../shared/corpus/seeds', import.meta.url));

interface Named {
  readonly name: string;
}
interface Nodes<T> {
  readonly nodes: readonly T[];
}

const ENCOUNTERS = `query ($of: [String!]) {
  encounters(filter: { counterparts: $of }, first: 20) {
    nodes { a { name } b { name } meetingCount firstMetOn
      topics(first: 20) { topic { key } }
      meetings(first: 4) { nodes { key format date { edtf earliest latest } evidence(first: 1) { nodes { quote start end article { text } } } } } }
  }
}`;
interface Encounter {
  readonly a: Named;
  readonly b: Named;
  readonly meetingCount: number;
  readonly firstMetOn: string | null;
  readonly topics: readonly { readonly topic: { readonly key: string } }[];
  readonly meetings: Nodes<{
    readonly key: string;
    readonly format: string;
    readonly date: { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null } | null;
    readonly evidence: Nodes<{
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly article: { readonly text: string };
    }>;
  }>;
}

/** What the graph of the seed articles answers, on every store. */
export function seedAnswers(open: () => Promise<GraphStore>): void {
  describe('the graph of the seed articles', () => {
    let store: GraphStore;
    let server: AttacheServer;
    beforeAll(async () => {
      store = await open();
      await store.wipe();
      const report = await loadPaths(store, SEEDS);
      expect(report.failed).toBe(0);
      server = serve(store, readConfig({ ATTACHE_LOG: 'silent' }), IN_THIS_THREAD).server;
    });
    afterAll(() => store.close());

    const met = async (a: string, b: string): Promise<readonly Encounter[]> => {
      const { encounters } = await ask<{ encounters: Nodes<Encounter> }>(server, ENCOUNTERS, { of: [a] });
      return encounters.nodes.filter((pair) => [pair.a.name, pair.b.name].some((name) => name === b));
    };

    it.each(['Marko Đurić', 'Marko Djuric', 'marko ðjurić'])(
      'has Tsahkna meet %s once, on a day without a year',
      async (spelling) => {
        const { encounters } = await ask<{ encounters: Nodes<Encounter> }>(server, ENCOUNTERS, { of: [spelling] });
        const [pair, ...others] = encounters.nodes.filter(
          ({ a, b }) => a.name === 'Margus Tsahkna' || b.name === 'Margus Tsahkna',
        );
        expect(others).toEqual([]);
        expect(pair).toMatchObject({ meetingCount: 1, firstMetOn: null });
        expect(pair?.topics.map(({ topic }) => topic.key)).toEqual(
          expect.arrayContaining(['war-and-aggression', 'eu-enlargement', 'digital-governance']),
        );
        const [meeting] = pair?.meetings.nodes ?? [];
        expect(meeting?.date).toMatchObject({ edtf: 'XXXX-09-16', earliest: null, latest: null });
      },
    );

    it('has Tsahkna and Sybiha at the NATO-Ukraine Council', async () => {
      const [pair] = await met('Andrii Sybiha', 'Margus Tsahkna');
      expect(pair?.meetings.nodes.map(({ format }) => format)).toContain('MULTILATERAL');
    });

    it('has the ministerial of 4 December 2024 in Brussels as a session of NATO', async () => {
      const { meetings } = await ask<{
        meetings: Nodes<{ format: string; place: Named | null; participants: Nodes<Named> }>;
      }>(
        server,
        '{ meetings(filter: { date: { from: "2024-12-04", to: "2024-12-04" }, participants: ["NATO"], formats: [MULTILATERAL] }) { nodes { format place { name } participants(first: 20) { nodes { name } } } } }',
      );
      expect(meetings.nodes.map(({ place }) => place?.name)).toContain('Brussels');
    });

    it('has nobody meet Putin, and no meeting of Russia with North Korea', async () => {
      const { resolve, meetings } = await ask<{
        resolve: { actor: { encounters: { totalCount: number } } | null };
        meetings: { totalCount: number };
      }>(
        server,
        '{ resolve(actor: "Putin") { actor { encounters(first: 1) { totalCount } } } meetings(filter: { participants: ["RUS", "PRK"] }) { totalCount } }',
      );
      expect(resolve.actor?.encounters.totalCount ?? 0).toBe(0);
      expect(meetings.totalCount).toBe(0);
    });

    it("has Tsahkna as Estonia's foreign minister", async () => {
      const { person } = await ask<{
        person: { name: string; represents: Named; offices: Nodes<{ office: { officeClass: string; of: Named } }> };
      }>(
        server,
        '{ person(by: { name: "tsahkna" }) { name represents { name } offices { nodes { office { officeClass of { name } } } } } }',
      );
      expect(person.name).toBe('Margus Tsahkna');
      expect(person.represents.name).toBe('Estonia');
      expect(person.offices.nodes.map(({ office }) => `${office.officeClass} of ${office.of.name}`)).toEqual([
        'FOREIGN_MINISTER of Estonia',
      ]);
    });

    it('holds positions of both occasions, with stances, targets and the words that say so', async () => {
      const { positions } = await ask<{
        positions: Nodes<{
          stance: string;
          targets: readonly Named[];
          evidence: Nodes<{ quote: string; start: number; end: number; article: { text: string; title: string } }>;
        }>;
      }>(
        server,
        '{ positions(filter: { holders: ["EST"] }, first: 100) { nodes { stance targets { name } evidence(first: 3) { nodes { quote start end article { text title } } } } } }',
      );
      const told = positions.nodes.map(
        ({ stance, targets }) => `${stance} ${targets.map(({ name }) => name).join('+')}`,
      );
      expect(told).toEqual(
        expect.arrayContaining(['PRAISE Serbia', 'CALL_FOR Serbia', 'ACCUSE Russia', 'PRAISE Ukraine']),
      );
      for (const { evidence } of positions.nodes) {
        expect(evidence.nodes.length).toBeGreaterThan(0);
        for (const { quote, start, end, article } of evidence.nodes) expect(article.text.slice(start, end)).toBe(quote);
      }
    });

    it('is worth looking at: people, countries, chains of three steps', async () => {
      const { stats, paths } = await ask<{
        stats: { personCount: number; meetingCount: number };
        paths: { paths: readonly { length: number }[] };
      }>(
        server,
        '{ stats { personCount meetingCount } paths(from: "Marko Đurić", to: "Andrii Sybiha") { paths { length } } }',
      );
      expect(stats.personCount).toBeGreaterThanOrEqual(40);
      expect(paths.paths[0]?.length).toBe(2);
    });

    it.skipIf(!existsSync(ORIGINALS))(
      'takes the original reports of both occasions as further readouts, not as further meetings [original articles]',
      async () => {
        const meetings =
          '{ meetings(first: 100, filter: { participants: ["EST"] }) { nodes { key readouts { article { key } } } } }';
        type Told = { meetings: Nodes<{ key: string; readouts: readonly unknown[] }> };
        const before = (await ask<Told>(server, meetings)).meetings.nodes;
        await loadPaths(store, ORIGINALS);
        const after = (await ask<Told>(server, meetings)).meetings.nodes;
        expect(after).toHaveLength(before.length);
        expect(after.map(({ readouts }) => readouts.length)).toEqual(before.map(({ readouts }) => readouts.length + 1));
      },
    );

    it('stays as it is when the articles are loaded again', async () => {
      const everything = async () => {
        const rows: unknown[] = [];
        for (const kind of ['actor', 'meeting', 'tookPart', 'position', 'evidence', 'encounter'] as const) {
          for await (const batch of store.reader.rows(kind, {})) rows.push(...batch);
        }
        return rows;
      };
      const before = await everything();
      const report = await loadPaths(store, SEEDS);
      expect(report).toMatchObject({ created: 0, updated: 0, failed: 0 });
      expect(await everything()).toEqual(before);
    });
  });
}
