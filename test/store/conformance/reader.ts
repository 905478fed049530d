import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphReader, GraphStore, Page, PageRequest } from '../../../src/store/index.ts';
import { type Graph, rewriteGraph, writeGraph } from '../../support/graph.ts';
import { oracle } from '../../support/oracle/oracle.ts';
import { randomOf } from '../../support/random.ts';
import { randomGraph } from '../../support/random-graph.ts';
import { type PagedQuestion, questionsOf } from '../../support/random-questions.ts';

const CONTEXT = {};
const ALL: PageRequest = { size: 1_000, backwards: false, after: null, before: null, otherSide: true };

/** Walks a list page by page to its end. */
async function walk(
  question: PagedQuestion,
  reader: GraphReader,
  size: number,
  backwards: boolean,
): Promise<unknown[]> {
  const pages: unknown[][] = [];
  let page: PageRequest = { size, backwards, after: null, before: null, otherSide: true };
  for (let n = 0; n < 500; n++) {
    const found: Page<unknown> = await question.page(reader, page, CONTEXT);
    expect(found.positions, question.name).toHaveLength(found.rows.length);
    expect(backwards ? found.hasNextPage : found.hasPreviousPage, `${question.name}: the side it came from`).toBe(
      n > 0,
    );
    pages.push([...found.rows]);
    const last = backwards ? found.positions[0] : found.positions.at(-1);
    if (!(backwards ? found.hasPreviousPage : found.hasNextPage) || last === undefined) break;
    page = { ...page, ...(backwards ? { before: last } : { after: last }) };
  }
  return backwards ? pages.reverse().flat() : pages.flat();
}

/** What every store's reader does, held against the plain reader in memory on random graphs. */
export function readerConformance(
  open: () => Promise<GraphStore>,
  rounds: { readonly graphs: number; readonly questions: number },
): void {
  describe('the reader', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    it('answers of a graph that was rewritten as of one that was never another', async () => {
      const [before, after] = [randomGraph(901, 30), randomGraph(902, 20)];
      await store.wipe();
      await writeGraph(store, before);
      await rewriteGraph(store, before, after);
      const questions = questionsOf(after, randomOf(903));
      const plain = oracle(after);
      for (let n = 0; n < rounds.questions; n++) {
        const question = questions.whole();
        expect(await question.ask(store.reader, CONTEXT), question.name).toEqual(await question.ask(plain, CONTEXT));
        const paged = questions.paged();
        const [found, expected] = [await paged.page(store.reader, ALL, CONTEXT), await paged.page(plain, ALL, CONTEXT)];
        expect(found.rows, paged.name).toEqual(expected.rows);
      }
    });

    for (let seed = 1; seed <= rounds.graphs; seed++) {
      describe(`on random graph ${seed}`, () => {
        let graph: Graph;
        beforeAll(async () => {
          graph = randomGraph(seed);
          await store.wipe();
          await writeGraph(store, graph);
        });

        it('answers random questions as plain looking through all rows does', async () => {
          const questions = questionsOf(graph, randomOf(seed * 7919));
          const plain = oracle(graph);
          for (let n = 0; n < rounds.questions; n++) {
            const question = questions.whole();
            const [found, expected] = [await question.ask(store.reader, CONTEXT), await question.ask(plain, CONTEXT)];
            expect(found, question.name).toEqual(expected);
          }
        });

        it('gives one and the same list in pages of any size, forwards and backwards', async () => {
          const random = randomOf(seed * 104_729);
          const questions = questionsOf(graph, random);
          const plain = oracle(graph);
          for (let n = 0; n < rounds.questions; n++) {
            const question = questions.paged();
            const expected = (await question.page(plain, ALL, CONTEXT)).rows;
            expect((await question.page(store.reader, ALL, CONTEXT)).rows, question.name).toEqual(expected);
            const size = 1 + random.below(7);
            expect(await walk(question, store.reader, size, false), `${question.name} by ${size}`).toEqual(expected);
            expect(await walk(question, store.reader, size, true), `${question.name} by ${size}, backwards`).toEqual(
              expected,
            );
          }
        });

        it('exports each kind whole, in the order of its identity', async () => {
          for (const kind of [
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
          ] as const) {
            const found: unknown[] = [];
            for await (const batch of store.reader.rows(kind, CONTEXT)) found.push(...batch);
            const text = (row: unknown) => JSON.stringify(Object.entries(row as object).sort());
            expect(found.map(text).sort(), kind).toEqual(graph[kind].map(text).sort());
          }
        });
      });
    }
  });
}
