import type { Row } from '../../../src/model/index.ts';
import type {
  ArticleQuery,
  DateRangeQuery,
  MeetingOwner,
  MeetingQuery,
  PositionOwner,
  PositionQuery,
} from '../../../src/store/index.ts';
import type { Graph } from '../graph.ts';

const words = (asked: readonly string[], ...texts: readonly string[]): boolean => {
  const known = texts.flatMap((text) => text.split(' '));
  return asked.every((word) => known.some((each) => each.startsWith(word)));
};

/** Whether a fuzzy date's bounds overlap the range; a lone bound counts for both. */
export function overlapsRange(
  row: { earliest: string | null; latest: string | null },
  range: DateRangeQuery | undefined,
): boolean {
  if (range === undefined || (range.from === null && range.to === null)) return true;
  const [first, last] = [row.earliest ?? row.latest, row.latest ?? row.earliest];
  if (first === null || last === null) return false;
  return (range.to === null || first <= range.to) && (range.from === null || last >= range.from);
}

/** Tests of queries, each by looking through all rows. */
export function filtersOf(graph: Graph) {
  const tookPart = (meeting: string, actor: string) =>
    graph.tookPart.find((row) => row.meeting === meeting && row.actor === actor);
  const fits = (row: Row<'meeting'>, query: MeetingQuery): boolean => {
    const about = graph.about.filter((each) => each.meeting === row.key).map(({ topic }) => topic as string);
    return (
      overlapsRange(row, query.date) &&
      (query.participants?.every((actor) => tookPart(row.key, actor)) ?? true) &&
      (query.anyParticipant?.some((actor) => tookPart(row.key, actor)) ?? true) &&
      (query.topics?.some((topic) => about.includes(topic)) ?? true) &&
      (query.formats?.some((format) => format === row.format) ?? true) &&
      (query.statuses?.some((status) => status === row.status) ?? true) &&
      (query.placeCountry?.some((country) => country === row.placeCountry) ?? true) &&
      (query.dated === undefined || query.dated === (row.sortDate !== '')) &&
      (query.words === undefined || words(query.words, row.foldedTitle, row.foldedBody)) &&
      row.confidence >= (query.minConfidence ?? 0) &&
      (query.not === undefined || !fits(row, query.not)) &&
      (query.anyOf?.some((each) => fits(row, each)) ?? true)
    );
  };
  const owns = (row: Row<'meeting'>, owner: MeetingOwner): boolean => {
    switch (owner.by) {
      case 'actor':
        return tookPart(row.key, owner.key) !== undefined;
      case 'topic':
        return graph.about.some((each) => each.meeting === row.key && each.topic === owner.key);
      case 'article':
        return graph.tellsOf.some((each) => each.meeting === row.key && each.article === owner.key);
      case 'whole':
        return row.partOf === owner.key;
      case 'pair':
        return metAt(row, owner.a, owner.b);
    }
  };
  /** Both took part in a held meeting, neither for the other. */
  const metAt = (row: Row<'meeting'>, a: string, b: string): boolean => {
    const [one, other] = [tookPart(row.key, a), tookPart(row.key, b)];
    return (
      a !== b && row.status === 'HELD' && one !== undefined && other !== undefined && one.side !== b && other.side !== a
    );
  };
  const positionFits = (row: Row<'position'>, query: PositionQuery): boolean => {
    const named = (role: string) =>
      graph.positionActor.filter((each) => each.position === row.key && each.role === role).map(({ actor }) => actor);
    const on = graph.positionTopic.filter((each) => each.position === row.key).map(({ topic }) => topic as string);
    const any = (asked: readonly string[] | undefined, known: readonly string[]) =>
      asked?.some((each) => known.includes(each)) ?? true;
    return (
      any(query.holders, named('HOLDS')) &&
      any(query.targets, named('TOWARD')) &&
      any(query.addressees, named('ADDRESSES')) &&
      any(query.topics, on) &&
      any(query.stances, [row.stance]) &&
      (query.polarity?.includes(row.polarity) ?? true) &&
      overlapsRange(row, query.date) &&
      (query.quoted === undefined || query.quoted === row.quoted) &&
      (query.words === undefined || words(query.words, row.foldedBody)) &&
      row.confidence >= (query.minConfidence ?? 0)
    );
  };
  const positionOwns = (row: Row<'position'>, owner: PositionOwner): boolean => {
    const linked = (role: string) =>
      graph.positionActor.some((each) => each.position === row.key && each.role === role && each.actor === owner.key);
    switch (owner.by) {
      case 'holder':
        return linked('HOLDS');
      case 'target':
        return linked('TOWARD');
      case 'topic':
        return graph.positionTopic.some((each) => each.position === row.key && each.topic === owner.key);
      case 'meeting':
        return row.meeting === owner.key;
      case 'article':
        return row.article === owner.key;
    }
  };
  const articleFits = (row: Row<'article'>, { publisher, side, publishedOn, words: asked }: ArticleQuery): boolean =>
    (publisher === undefined || publisher === row.publisher) &&
    (side === undefined || (row.side !== null && side.includes(row.side))) &&
    overlapsRange({ earliest: row.publishedOn, latest: row.publishedOn }, publishedOn) &&
    (asked === undefined || words(asked, row.foldedTitle, row.foldedBody));
  return { fits, owns, metAt, tookPart, positionFits, positionOwns, articleFits };
}
