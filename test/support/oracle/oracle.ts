import { foldWords, isTopicCode, type Row, TOPICS, type TopicCode } from '../../../src/model/index.ts';
import type {
  ActorQuery,
  GraphReader,
  MeetingGrouping,
  MeetingInclude,
  MeetingOwner,
  MeetingQuery,
  PageRequest,
  SearchHit,
  TenureOwner,
  TenureQuery,
  TimelineRecord,
} from '../../../src/store/index.ts';
import type { Graph } from '../graph.ts';
import { encountersIn } from './encounters.ts';
import { filtersOf, overlapsRange } from './filters.ts';
import { compareValues, ordered, plainPage } from './page.ts';
import { recordsOf } from './records.ts';
import { searchIn } from './search.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A reader that answers by looking through all rows in memory, each question by its definition: what the stores are held against.
 * Only `stats.loadedAt` is not known to it.
 */
export function oracle(graph: Graph): GraphReader {
  const records = recordsOf(graph);
  const { fits, owns, metAt, positionFits, positionOwns, articleFits } = filtersOf(graph);
  const { encounters, value, values, network } = encountersIn(graph);
  const heldOf = (actor: string) => graph.tookPart.filter((row) => row.actor === actor && row.held);
  const meetingsFor = (owner: MeetingOwner | null, query: MeetingQuery) =>
    graph.meeting.filter((row) => (owner === null || owns(row, owner)) && fits(row, query));

  const meetingPage = (
    owner: MeetingOwner | null,
    query: MeetingQuery,
    order: Parameters<GraphReader['meetingPage']>[1],
    page: PageRequest,
    include: MeetingInclude,
  ) => {
    const of = (row: Row<'meeting'>) =>
      order.field === 'DATE' ? row.sortDate : order.field === 'CONFIDENCE' ? row.confidence : row.participantCount;
    return plainPage(
      meetingsFor(owner, query).map((row) => ordered(of(row), records.meeting(row, include))),
      order.direction,
      page,
    );
  };

  const groups = (owner: MeetingOwner | null, query: MeetingQuery, by: MeetingGrouping, first: number) => {
    const counts = new Map<string, number>();
    const keysOf = (row: Row<'meeting'>): readonly string[] => {
      switch (by) {
        case 'MONTH':
          return row.sortDate === '' ? [] : [row.sortDate.slice(0, 7)];
        case 'YEAR':
          return row.sortDate === '' ? [] : [row.sortDate.slice(0, 4)];
        case 'FORMAT':
          return [row.format];
        case 'COUNTRY':
          return row.countries;
        case 'TOPIC':
          return graph.about.filter((each) => each.meeting === row.key && each.tagged).map(({ topic }) => topic);
      }
    };
    for (const row of meetingsFor(owner, query))
      for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const byKey = by === 'MONTH' || by === 'YEAR';
    return [...counts]
      .map(([key, meetingCount]) => ({ key, meetingCount }))
      .sort((a, b) => (byKey ? 0 : b.meetingCount - a.meetingCount) || byText(a.key, b.key))
      .slice(0, first);
  };

  const actorsFor = (query: ActorQuery) =>
    graph.actor.filter((row) => {
      const words = [row.name, ...row.aliases, ...row.foldedNames, row.iso2 ?? '', row.iso3 ?? ''].flatMap((name) =>
        foldWords(name).split(' '),
      );
      const inOffice = (tenure: Row<'tenure'>) =>
        tenure.person === row.key &&
        (query.of === undefined || query.of.includes(tenure.of ?? '')) &&
        (query.officeClasses === undefined || query.officeClasses.some((each) => each === tenure.officeClass)) &&
        (query.inOfficeOn === undefined ||
          (tenure.firstSeenOn !== null &&
            tenure.lastSeenOn !== null &&
            tenure.firstSeenOn <= query.inOfficeOn &&
            query.inOfficeOn <= tenure.lastSeenOn));
      const asksOffice = query.of !== undefined || query.officeClasses !== undefined || query.inOfficeOn !== undefined;
      return (
        query.kinds.some((kind) => kind === row.kind) &&
        (query.nameWords?.every((word) => words.some((each) => each.startsWith(word))) ?? true) &&
        (!asksOffice || graph.tenure.some(inOffice)) &&
        (query.metWith?.every((other) => graph.meeting.some((meeting) => metAt(meeting, row.key, other))) ?? true)
      );
    });

  const tenuresFor = (owner: TenureOwner, { on, officeClasses }: TenureQuery) =>
    graph.tenure.filter(
      (row) =>
        row[owner.by] === owner.key &&
        (on === undefined ||
          (row.firstSeenOn !== null && row.lastSeenOn !== null && row.firstSeenOn <= on && on <= row.lastSeenOn)) &&
        (officeClasses === undefined || officeClasses.some((each) => each === row.officeClass)),
    );

  const chainMeetings = (
    a: string,
    b: string,
    { bilateralOnly, date }: { bilateralOnly: boolean; date?: Parameters<typeof overlapsRange>[1] },
  ) =>
    graph.meeting.filter(
      (row) => metAt(row, a, b) && (!bilateralOnly || row.sideCount === 2) && overlapsRange(row, date),
    );

  const ranked = (query: Parameters<GraphReader['searchPage']>[0]) =>
    (query.words.length === 0 ? [] : searchIn(graph, query)).sort(
      (a, b) => a.tier - b.tier || byText(b.sortDate, a.sortDate) || byText(a.key, b.key),
    );

  return {
    actors: async (keys) => keys.map(records.actor),
    resolveNames: async (names) =>
      names.map((name) => {
        const form = foldWords(name);
        const forms = (row: Row<'actor'>) =>
          [row.name, ...row.aliases, ...row.foldedNames, row.iso2 ?? '', row.iso3 ?? '']
            .map(foldWords)
            .filter((each) => each !== '');
        const ways = [
          (row: Row<'actor'>) => row.key === name,
          (row: Row<'actor'>) => forms(row).includes(form),
          (row: Row<'actor'>) => row.kind === 'PERSON' && forms(row).some((each) => each.split(' ').includes(form)),
        ];
        const found = ways.map((way) => graph.actor.filter(way)).find((rows) => rows.length > 0) ?? [];
        return found
          .map((row) => ({ actor: records.actor(row.key)!, meetingCount: heldOf(row.key).length }))
          .sort((a, b) => b.meetingCount - a.meetingCount || byText(a.actor.key, b.actor.key));
      }),
    actorPage: async (query, order, page) => {
      const of = (row: Row<'actor'>) => {
        if (order.field === 'NAME') return row.sortName;
        const held = heldOf(row.key);
        return order.field === 'MEETING_COUNT'
          ? held.length
          : (held
              .map(({ sortDate }) => sortDate)
              .sort()
              .at(-1) ?? '');
      };
      return plainPage(
        actorsFor(query).map((row) => ordered(of(row), records.actor(row.key)!)),
        order.direction,
        page,
      );
    },
    actorCount: async (query) => actorsFor(query).length,
    offices: async (keys) => keys.map(records.office),
    tenures: async (keys) =>
      keys.map((key) => {
        const row = graph.tenure.find((each) => each.key === key);
        return row === undefined ? null : records.tenure(row);
      }),
    tenurePages: async (owners, query, page) =>
      owners.map((owner) =>
        plainPage(
          tenuresFor(owner, query).map((row) => ordered(row.lastSeenOn ?? '', records.tenure(row))),
          'DESC',
          page,
        ),
      ),
    tenureCounts: async (owners, query) => owners.map((owner) => tenuresFor(owner, query).length),
    represented: async (people) =>
      people.map(({ key, on }) => {
        const own = graph.tenure.filter((row) => row.person === key && row.of !== null);
        const day = (row: Row<'tenure'>, end: 'first' | 'last') =>
          (end === 'first' ? (row.firstSeenOn ?? row.lastSeenOn) : (row.lastSeenOn ?? row.firstSeenOn)) ?? '';
        const begun = own.filter((row) => on === null || (day(row, 'first') !== '' && day(row, 'first') <= on));
        const seen = (row: Row<'tenure'>) => (on !== null && day(row, 'last') > on ? on : day(row, 'last'));
        begun.sort(
          (a, b) => byText(seen(b), seen(a)) || byText(day(b, 'first'), day(a, 'first')) || byText(b.key, a.key),
        );
        const later = own.filter((row) => day(row, 'first') !== '');
        later.sort((a, b) => byText(day(a, 'first'), day(b, 'first')) || byText(a.key, b.key));
        return records.actor((begun[0] ?? later[0])?.of ?? null);
      }),
    meetings: async (keys, include) =>
      keys.map((key) => {
        const row = graph.meeting.find((each) => each.key === key);
        return row === undefined ? null : records.meeting(row, include);
      }),
    meetingPage: async (query, order, page, include) => meetingPage(null, query, order, page, include),
    meetingPages: async (owners, query, order, page, include) =>
      owners.map((owner) => meetingPage(owner, query, order, page, include)),
    meetingCounts: async (owners, query) => owners.map((owner) => meetingsFor(owner, query).length),
    meetingGroups: async (owners, query, by, first) => owners.map((owner) => groups(owner, query, by, first)),
    participantPages: async (meetings, page) =>
      meetings.map((meeting) =>
        plainPage(
          records.participants(meeting).map((record) => ({
            by: [record.ordinal, record.actor.key],
            position: { order: record.ordinal, key: record.actor.key },
            record,
          })),
          'ASC',
          page,
        ),
      ),
    participantCounts: async (meetings) => meetings.map((meeting) => records.participants(meeting).length),
    readouts: async (meetings) =>
      meetings.map((meeting) =>
        graph.tellsOf
          .filter((row) => row.meeting === meeting)
          .map((row) => ({ row, told: graph.article.find(({ key }) => key === row.article)! }))
          .sort((x, y) =>
            compareValues(
              [x.told.side === null ? 1 : 0, x.told.side ?? '', x.told.sortDate, x.told.key],
              [y.told.side === null ? 1 : 0, y.told.side ?? '', y.told.sortDate, y.told.key],
            ),
          )
          .map(({ row, told }) => ({
            meeting,
            article: records.article(told, false),
            topics: row.topics as TopicCode[],
          })),
      ),
    positions: async (keys) =>
      keys.map((key) => {
        const row = graph.position.find((each) => each.key === key);
        return row === undefined ? null : records.position(row);
      }),
    positionPage: async (query, order, page) =>
      plainPage(
        graph.position
          .filter((row) => positionFits(row, query))
          .map((row) => ordered(order.field === 'DATE' ? row.sortDate : row.confidence, records.position(row))),
        order.direction,
        page,
      ),
    positionPages: async (owners, query, order, page) =>
      owners.map((owner) =>
        plainPage(
          graph.position
            .filter((row) => positionOwns(row, owner) && positionFits(row, query))
            .map((row) => ordered(order.field === 'DATE' ? row.sortDate : row.confidence, records.position(row))),
          order.direction,
          page,
        ),
      ),
    positionCounts: async (owners, query) =>
      owners.map(
        (owner) =>
          graph.position.filter((row) => (owner === null || positionOwns(row, owner)) && positionFits(row, query))
            .length,
      ),
    articles: async (keys, include) =>
      keys.map((key) => {
        const row = graph.article.find((each) => each.key === key);
        return row === undefined ? null : records.article(row, include.text);
      }),
    articlePage: async (query, page, include) =>
      plainPage(
        graph.article
          .filter((row) => articleFits(row, query))
          .map((row) => ordered(row.sortDate, records.article(row, include.text))),
        'DESC',
        page,
      ),
    articleCount: async (query) => graph.article.filter((row) => articleFits(row, query)).length,
    articleMentions: async (keys) =>
      keys.map((key) => {
        const told = (graph.article.find((row) => row.key === key)?.mentions ?? []) as readonly (readonly [
          number,
          number,
          string,
        ])[];
        return told.map(([start, end, reference]) => ({
          start,
          end,
          refersTo: isTopicCode(reference) ? { kind: 'TOPIC' as const, key: reference } : records.actor(reference),
        }));
      }),
    evidence: async (keys, include) =>
      keys.map((key) => {
        const row = graph.evidence.find((each) => each.key === key);
        return row === undefined ? null : records.evidence(row, include.quote);
      }),
    evidencePages: async (facts, page, include) =>
      facts.map(({ kind, key }) =>
        plainPage(
          graph.evidence
            .filter((row) => row.factKind === kind && row.fact === key)
            .map((row) => ordered((row.of === 'fact' ? 2 : 0) + row.confidence, records.evidence(row, include.quote))),
          'DESC',
          page,
        ),
      ),
    evidenceCounts: async (facts) =>
      facts.map(({ kind, key }) => graph.evidence.filter((row) => row.factKind === kind && row.fact === key).length),
    encounterPage: async (query, order, page, context) =>
      (await oracle(graph).encounterPages([''], query, order, page, context))[0]!,
    encounterPages: async (actors, query, order, page) =>
      actors.map((actor) => {
        const rows = encounters(query, actor === '' ? null : actor).map((found) => {
          const { a, b, meetings, strength, firstOn, lastOn } = found;
          const position = { order: value(found, order.field), key: `${a} ${b}` };
          const record = {
            level: query.level,
            a: records.actor(a)!,
            b: records.actor(b)!,
            meetingCount: meetings.length,
            bilateralCount: meetings.filter((row) => row.sideCount === 2).length,
            strength,
            firstMetOn: firstOn,
            lastMetOn: lastOn,
          };
          return { by: values(order.field, position), position, record };
        });
        return plainPage(rows, order.direction, page, (position) => values(order.field, position));
      }),
    encounterCounts: async (actors, query) => actors.map((actor) => encounters(query, actor).length),
    pairTopics: async (pairs, query, first) =>
      pairs.map(({ a, b }) =>
        groups({ by: 'pair', a, b }, query, 'TOPIC', first).map(({ key, meetingCount }) => ({
          topic: key as TopicCode,
          meetingCount,
        })),
      ),
    neighbours: async (keys, options) => {
      const found = [...new Set(keys)].flatMap((from) => {
        const prefix = `${options.level?.toLowerCase() ?? from.split(':')[0]}:`;
        return graph.actor
          .filter(({ key }) => key.startsWith(prefix))
          .map(({ key }) => ({ from, to: key, meetingCount: chainMeetings(from, key, options).length }));
      });
      return found
        .filter(({ meetingCount }) => meetingCount > 0)
        .sort((x, y) => byText(x.from, y.from) || byText(x.to, y.to));
    },
    pairMeetings: async (pairs, options, include) =>
      pairs.map(({ a, b }) => {
        const rows = chainMeetings(a, b, options);
        const size = (row: Row<'meeting'>) => (row.sideCount === 2 ? 0 : row.participantCount);
        rows.sort(
          (x, y) =>
            Number(y.sideCount === 2) - Number(x.sideCount === 2) ||
            size(x) - size(y) ||
            byText(y.sortDate, x.sortDate) ||
            byText(y.key, x.key),
        );
        return rows[0] === undefined
          ? null
          : { a, b, meetingCount: rows.length, meeting: records.meeting(rows[0], include) };
      }),
    network: async (query, { maxNodes, maxLinks, topics }) => {
      const { kept, links, totalNodes, totalLinks } = network(query, maxNodes);
      const topTopics = (meetings: readonly Row<'meeting'>[]) => {
        const counts = new Map<TopicCode, number>();
        for (const { key } of meetings)
          for (const topic of records.meeting(graph.meeting.find((row) => row.key === key)!).topics)
            counts.set(topic, (counts.get(topic) ?? 0) + 1);
        return [...counts]
          .sort(([a, n], [b, m]) => m - n || byText(a, b))
          .slice(0, 3)
          .map(([topic]) => topic);
      };
      return {
        nodes: kept.map(({ key, meetingCount, degree }) => ({ actor: records.actor(key)!, meetingCount, degree })),
        links: links
          .map(({ a, b, meetings, strength, lastOn }) => ({
            a,
            b,
            meetingCount: meetings.length,
            bilateralCount: meetings.filter((row) => row.sideCount === 2).length,
            strength,
            lastMetOn: lastOn,
            topTopics: topics ? topTopics(meetings) : [],
          }))
          .sort(
            (x, y) =>
              y.strength - x.strength || y.meetingCount - x.meetingCount || byText(x.a, y.a) || byText(x.b, y.b),
          )
          .slice(0, maxLinks),
        totalNodes,
        totalLinks,
      };
    },
    matrix: async (query, maxActors, maxTopics) => {
      const rows = graph.position.filter((row) =>
        positionFits(row, { holders: query.actors, topics: query.topics, targets: query.targets, date: query.date }),
      );
      const holders = (row: Row<'position'>) =>
        graph.positionActor
          .filter(
            (each) =>
              each.position === row.key &&
              each.role === 'HOLDS' &&
              each.actor.startsWith(`${query.level.toLowerCase()}:`) &&
              (query.actors?.includes(each.actor) ?? true),
          )
          .map(({ actor }) => actor);
      const topics = (row: Row<'position'>) =>
        graph.positionTopic
          .filter(
            (each) =>
              each.position === row.key &&
              (query.topics === undefined ? each.tagged : query.topics.some((topic) => topic === each.topic)),
          )
          .map(({ topic }) => topic);
      const counted = rows.filter((row) => holders(row).length > 0 && topics(row).length > 0);
      const most = (of: (row: Row<'position'>) => string[]) => {
        const counts = new Map<string, number>();
        for (const row of counted) for (const key of of(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
        return [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b)).map(([key]) => key);
      };
      const [allActors, allTopics] = [most(holders), most(topics)];
      const cells = allActors.slice(0, maxActors).flatMap((actor) =>
        allTopics.slice(0, maxTopics).flatMap((topic) => {
          const own = counted.filter((row) => holders(row).includes(actor) && topics(row).includes(topic));
          own.sort((x, y) => -compareValues([x.sortDate, x.confidence, x.key], [y.sortDate, y.confidence, y.key]));
          if (own[0] === undefined) return [];
          const signs = own.map(({ polarity }) => polarity);
          return [
            {
              actor,
              topic: topic as TopicCode,
              positionCount: own.length,
              latest: records.position(own[0]),
              net: signs.reduce((sum, sign) => sum + sign, 0),
              mixed: signs.includes(1) && signs.includes(-1),
            },
          ];
        }),
      );
      return {
        actors: allActors.slice(0, maxActors).map((key) => records.actor(key)!),
        topics: allTopics.slice(0, maxTopics) as TopicCode[],
        cells,
        totalActors: allActors.length,
        totalTopics: allTopics.length,
      };
    },
    timelinePage: async ({ actors, topics, date, kinds }, direction, page, include) => {
      const meetings = graph.meeting.filter(
        (row) =>
          kinds.includes('MEETING') &&
          row.sortDate !== '' &&
          fits(row, { statuses: ['HELD'], anyParticipant: actors, topics, date }),
      );
      const positions = graph.position.filter(
        (row) =>
          kinds.includes('POSITION') && row.sortDate !== '' && positionFits(row, { holders: actors, topics, date }),
      );
      const entry = <R>(row: { key: string; sortDate: string }, record: R) => ({
        by: [row.sortDate, row.key],
        position: { order: row.sortDate, key: row.key },
        record,
      });
      return plainPage<TimelineRecord>(
        [
          ...meetings.map((row) =>
            entry(row, {
              kind: 'MEETING' as const,
              date: row.sortDate,
              meeting: records.meeting(row, include),
            }),
          ),
          ...positions.map((row) =>
            entry(row, { kind: 'POSITION' as const, date: row.sortDate, position: records.position(row) }),
          ),
        ],
        direction,
        page,
      );
    },
    timelineCount: async (query, context) => {
      const all = { size: 1e9, backwards: false, after: null, before: null, otherSide: false };
      return (await oracle(graph).timelinePage(query, 'ASC', all, { participants: 0 }, context)).rows.length;
    },
    searchPage: async (query, page) => {
      const rank = ranked(query);
      const record = ({ type, key }: (typeof rank)[number]) => {
        if (type === 'TOPIC') return { key, label: TOPICS[key as TopicCode].label };
        if (type === 'MEETING') return records.meeting(graph.meeting.find((row) => row.key === key)!);
        if (type === 'POSITION') return records.position(graph.position.find((row) => row.key === key)!);
        if (type === 'ARTICLE') return records.article(graph.article.find((row) => row.key === key)!, true);
        return records.actor(key);
      };
      const rows = rank.map((hit, n) => ({
        by: [n],
        position: { order: `${hit.tier} ${hit.sortDate}`, key: hit.key },
        record: { type: hit.type, tier: hit.tier, record: record(hit) } as SearchHit,
      }));
      return plainPage(rows, 'ASC', page, (at) => [
        rows.findIndex(({ position }) => position.order === at.order && position.key === at.key),
      ]);
    },
    searchCounts: async (query) => {
      const hits = ranked(query);
      return query.types
        .map((type) => ({ type, count: hits.filter((hit) => hit.type === type).length }))
        .filter(({ count }) => count > 0);
    },
    publishers: async () => {
      const names = [...new Set(graph.article.map(({ publisher }) => publisher))].filter((name) => name !== null);
      return names
        .map((publisher) => {
          const own = graph.article.filter((row) => row.publisher === publisher);
          const sides = new Set(own.map(({ side }) => side));
          const latest =
            own
              .map(({ sortDate }) => sortDate)
              .sort()
              .at(-1) ?? '';
          return {
            publisher,
            side: sides.size === 1 ? records.actor([...sides][0] ?? null) : null,
            articleCount: own.length,
            latestOn: latest === '' ? null : latest,
          };
        })
        .sort((x, y) => y.articleCount - x.articleCount || byText(x.publisher, y.publisher));
    },
    stats: async () => {
      const latest =
        graph.article
          .map(({ sortDate }) => sortDate)
          .sort()
          .at(-1) ?? '';
      const count = (kind: string) => graph.actor.filter((row) => row.kind === kind).length;
      return {
        articleCount: graph.article.length,
        personCount: count('PERSON'),
        countryCount: count('COUNTRY'),
        organizationCount: count('ORGANIZATION'),
        meetingCount: graph.meeting.length,
        positionCount: graph.position.length,
        latestArticleOn: latest === '' ? null : latest,
        loadedAt: null,
      };
    },
    rows: async function* (kind) {
      yield graph[kind] as never;
    },
  };
}
