import { TOPICS, type TopicCode } from '../model/index.ts';
import type { PageRequest, Position, SearchQuery, SearchType } from './queries.ts';
import { compareFound, type Found, foundPosition, NAME_TIERS, nameTier, positionFound, topicsFound } from './search.ts';
import type { GraphReader, ReadContext, SearchHit } from './store.ts';
import { pageOfSorted } from './window.ts';

const ACTOR_TYPES: readonly SearchType[] = ['PERSON', 'COUNTRY', 'ORGANIZATION'];

/** The kinds of actors among what is searched. */
export const actorsIn = ({ types }: SearchQuery): readonly SearchType[] =>
  ACTOR_TYPES.filter((type) => types.includes(type));

/** Which hits of a tier of texts a page can need: all, none, or those beyond a place of the ranking in the page's direction. */
export function tierBound(tier: number, page: PageRequest): 'all' | 'none' | Omit<Found, 'type'> {
  const start = page.backwards ? page.before : page.after;
  if (start === null) return 'all';
  const at = positionFound(start);
  if (tier === at.tier) return at;
  return tier > at.tier === page.backwards ? 'none' : 'all';
}

/** Whether names count towards a page: they stand before all texts, so on the first page alone. */
export const namesCount = (page: PageRequest): boolean => (page.backwards ? page.before : page.after) === null;

/** What a store finds: actors with all words in their names, with whole folded names, and the best titles and bodies. */
export interface SearchAnswer {
  readonly names: readonly (readonly [type: SearchType, key: string, forms: readonly string[]])[];
  readonly texts: readonly (readonly [type: SearchType, tier: number, sortDate: string, key: string])[];
}
export interface SearchSources {
  find(query: SearchQuery, page: PageRequest, context: ReadContext): Promise<SearchAnswer>;
  counts(query: SearchQuery, context: ReadContext): Promise<ReadonlyMap<string, number>>;
}

function ranked({ names, texts }: SearchAnswer, { words, types }: SearchQuery): Found[] {
  const hits = texts.map(([type, tier, sortDate, key]): Found => ({ type, tier, sortDate, key }));
  for (const [type, key, forms] of names) {
    const tier = nameTier(words, forms);
    if (tier !== null && tier < NAME_TIERS) hits.push({ type, tier, sortDate: '', key });
  }
  if (types.includes('TOPIC')) hits.push(...topicsFound(words));
  return hits.sort(compareFound);
}

type Records = Pick<GraphReader, 'actors' | 'meetings' | 'positions' | 'articles'>;

/** The records of what was found: one statement a type. */
async function recordsOf(
  found: readonly Found[],
  records: Records,
  context: ReadContext,
): Promise<ReadonlyMap<string, SearchHit>> {
  const keys = (...types: readonly SearchType[]) =>
    found.filter((hit) => types.includes(hit.type)).map((hit) => hit.key);
  const read = async <R extends { readonly key: string }>(
    wanted: string[],
    of: (keys: string[]) => Promise<(R | null)[]>,
  ) => (wanted.length === 0 ? [] : (await of(wanted)).filter((record) => record !== null));
  const all = await Promise.all([
    read(keys(...ACTOR_TYPES), (wanted) => records.actors(wanted, context)),
    read(keys('MEETING'), (wanted) => records.meetings(wanted, { participants: 0 }, context)),
    read(keys('POSITION'), (wanted) => records.positions(wanted, context)),
    read(keys('ARTICLE'), (wanted) => records.articles(wanted, { text: true }, context)),
  ]);
  const byKey = new Map<string, unknown>(all.flat().map((record) => [record.key, record]));
  return new Map(
    found.flatMap(({ type, tier, key }): [string, SearchHit][] => {
      const record = type === 'TOPIC' ? { key, label: TOPICS[key as TopicCode].label } : byKey.get(key);
      return record === undefined ? [] : [[key, { type, tier, record } as SearchHit]];
    }),
  );
}

/** Everything that the words find, in one ranking, the same for every store: its index finds, the rank is ours. */
export function searchMethodsFrom(
  sources: SearchSources,
  records: Records,
): Pick<GraphReader, 'searchPage' | 'searchCounts'> {
  return {
    async searchPage(query, page, context) {
      const empty = { rows: [], positions: [], hasNextPage: false, hasPreviousPage: false };
      if (query.words.length === 0 || query.types.length === 0) return empty;
      const placed = ranked(await sources.find(query, page, context), query).map((hit) => {
        const { order, key } = foundPosition(hit);
        return [order, key, hit] as const;
      });
      const cut = pageOfSorted(placed, page, ([, , hit], at: Position) => compareFound(hit, positionFound(at)));
      const found = await recordsOf(cut.rows, records, context);
      const other = page.otherSide && (page.backwards ? page.before : page.after) !== null;
      const kept = cut.rows.map((hit, n) => [found.get(hit.key), cut.positions[n]] as const);
      return {
        rows: kept.flatMap(([hit]) => hit ?? []),
        positions: kept.flatMap(([hit, position]) => (hit && position ? [position] : [])),
        hasNextPage: page.backwards ? other : cut.hasNextPage,
        hasPreviousPage: page.backwards ? cut.hasPreviousPage : other,
      };
    },
    async searchCounts(query, context) {
      if (query.words.length === 0 || query.types.length === 0) return [];
      const found = new Map(await sources.counts(query, context));
      if (query.types.includes('TOPIC')) found.set('TOPIC', topicsFound(query.words).length);
      return [...new Set(query.types)].flatMap((type) => {
        const count = found.get(type) ?? 0;
        return count === 0 ? [] : [{ type, count }];
      });
    },
  };
}
