import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lock, put, type Row, remove, scan } from '../../../src/model/index.ts';
import type { GraphStore } from '../../../src/store/index.ts';

const tsahkna: Row<'actor'> = {
  key: 'person:margus-tsahkna',
  kind: 'PERSON',
  name: 'Margus Tsahkna',
  aliases: ['Tsahkna'],
  foldedNames: ['margus tsahkna', 'tsahkna'],
  sortName: 'margus tsahkna',
  iso2: null,
  iso3: null,
  flag: null,
  organizationKind: null,
};
const article: Row<'article'> = {
  key: 'article:a',
  url: null,
  title: 'Tsahkna “met” Kuleba',
  publisher: null,
  side: null,
  language: 'en',
  publishedOn: null,
  sortDate: '',
  text: 'Ünïcode 🙂 text\nwith "quotes"',
  revision: 3,
  mentions: [[0, 7, 'person:margus-tsahkna']],
  foldedTitle: 'tsahkna met kuleba',
  foldedBody: 'unicode text with quotes',
};
const evidence = (key: string, fact: string, confidence: number): Row<'evidence'> => ({
  key,
  factKind: 'MEETING',
  fact,
  article: 'article:a',
  start: 1,
  end: 2,
  confidence,
  method: 'meet',
  of: 'fact',
});

const meeting = (key: string): Row<'meeting'> => ({
  key,
  title: key,
  edtf: null,
  earliest: null,
  latest: null,
  precision: null,
  basis: null,
  note: null,
  sortDate: '',
  format: 'BILATERAL',
  status: 'HELD',
  placeName: null,
  placeCountry: null,
  partOf: null,
  confidence: 1,
  participantCount: 0,
  sideCount: 0,
  people: [],
  countries: [],
  organizations: [],
  foldedTitle: '',
  foldedBody: '',
});
/** What evidence joins must be there before it: a store may keep it as a relationship. */
function* ends() {
  yield* put('article', [article]);
  yield* put('meeting', [meeting('meeting:1'), meeting('m1'), meeting('m2')]);
}

/** What every store's writer does. */
export function writerConformance(open: () => Promise<GraphStore>): void {
  describe('the writer', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    beforeEach(() => store.wipe());
    afterAll(() => store.close());

    const write = <T>(...works: Parameters<typeof store.writer.write<T>>[0]) => store.writer.write<T>(works);

    it('gives back each row as it was put, lists, nulls, long texts and all digits included', async () => {
      await write(function* () {
        yield* put('actor', [tsahkna]);
        yield* ends();
        yield* put('evidence', [evidence('e1', 'meeting:1', 0.1 + 0.2)]);
      });
      const found = await store.writer.ask(function* () {
        return [
          yield* scan('actor', ['key'], [[tsahkna.key]]),
          yield* scan('article', ['key'], [[article.key]]),
          yield* scan('evidence', ['factKind', 'fact'], [['MEETING', 'meeting:1']]),
        ] as const;
      });
      expect(found).toEqual([[tsahkna], [article], [evidence('e1', 'meeting:1', 0.1 + 0.2)]]);
    });

    it('keeps texts that hold half a surrogate pair, with a sign in its place', async () => {
      const odd = { ...tsahkna, aliases: ['half \ud83d', 'back\\\\ud83dslash', 'whole 🙂'] };
      await write(function* () {
        yield* put('actor', [odd]);
      });
      const [row] = await store.writer.ask(() => scan('actor', ['key'], [[tsahkna.key]]));
      expect(row!.aliases).toEqual(['half \ufffd', 'back\\\\ud83dslash', 'whole 🙂']);
    });

    it('replaces a row that is put again', async () => {
      await write(function* () {
        yield* put('article', [article]);
        yield* put('article', [{ ...article, title: 'Another', foldedTitle: 'another', url: 'https://example.org/' }]);
      });
      const [rows] = await write(function* () {
        return yield* scan('article', ['url'], [['https://example.org/']]);
      });
      expect(rows).toEqual([{ ...article, title: 'Another', foldedTitle: 'another', url: 'https://example.org/' }]);
    });

    it('hands a scan the rows in the order of their identity, each once', async () => {
      await write(function* () {
        yield* ends();
        yield* put('evidence', [evidence('e3', 'm1', 1), evidence('e1', 'm2', 1), evidence('e2', 'm1', 1)]);
      });
      const [keys] = await write(function* () {
        const rows = yield* scan(
          'evidence',
          ['factKind', 'fact'],
          [
            ['MEETING', 'm1'],
            ['MEETING', 'm2'],
            ['MEETING', 'm1'],
            ['POSITION', 'm1'],
          ],
        );
        return rows.map((row) => row.key);
      });
      expect(keys).toEqual(['e1', 'e2', 'e3']);
    });

    it('shows a work what it and the works before it have put and removed', async () => {
      const results = await write<number>(
        function* () {
          yield* ends();
          yield* put('evidence', [evidence('e1', 'm1', 1), evidence('e2', 'm1', 1)]);
          return (yield* scan('evidence', ['article'], [['article:a']])).length;
        },
        function* () {
          yield* remove('evidence', [{ key: 'e1' }, { key: 'never there' }]);
          return (yield* scan('evidence', ['article'], [['article:a']])).length;
        },
      );
      expect(results).toEqual([2, 1]);
    });

    it('keeps nothing of a transaction that throws', async () => {
      const failing = write(
        function* () {
          yield* put('actor', [tsahkna]);
        },
        // biome-ignore lint/correctness/useYield: a work that fails at once
        function* () {
          throw new Error('the second work fails');
        },
      );
      await expect(failing).rejects.toThrow('the second work fails');
      const rows = await store.writer.ask(() => scan('actor', ['key'], [[tsahkna.key]]));
      expect(rows).toEqual([]);
    });

    it('refuses to write in work that only asks', async () => {
      await expect(store.writer.ask(() => put('actor', [tsahkna]))).rejects.toThrow(/may not put/);
    });

    it('runs transactions that come at once one after another', async () => {
      await write(ends);
      const add = (name: string) =>
        write(function* () {
          yield* lock(['article:a']);
          const rows = yield* scan('evidence', ['article'], [['article:a']]);
          yield* put('evidence', [evidence(`${name}${rows.length}`, 'm1', 1)]);
          return rows.length;
        });
      const counts = await Promise.all([add('a'), add('b'), add('c'), add('d')]);
      expect(counts.flat().sort()).toEqual([0, 1, 2, 3]);
    });

    it('holds the topics from the beginning, with the next broader one', async () => {
      const rows = await store.writer.ask(() => scan('topic', ['key'], [['sanctions'], ['economic-statecraft']]));
      expect(rows).toEqual([
        { key: 'economic-statecraft', label: 'Sanctions and economic statecraft', broader: null },
        { key: 'sanctions', label: 'Sanctions', broader: 'economic-statecraft' },
      ]);
    });
  });
}
