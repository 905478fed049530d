import {
  type DateBasis,
  type FuzzyDate,
  foldWords,
  fuzzyDate,
  GRAPH_KINDS,
  type MeetingFormat,
  type MeetingStatus,
  type OfficeClass,
  type OrganizationKind,
  type ParticipantRole,
  pairStrength,
  put,
  type Row,
  type RowKey,
  remove,
  STANCES,
  type Stance,
  sortDate,
  TOPICS,
  type TopicCode,
  withBroader,
} from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/index.ts';

/** All rows of a graph by kind. */
export type Graph = { readonly [K in keyof typeof GRAPH_KINDS]: Row<K>[] };

/** What a test says of a graph; everything derived is worked out by `graphOf`. Names of actors are their keys. */
export interface GraphFacts {
  readonly actors?: readonly {
    readonly key: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly iso2?: string;
    readonly iso3?: string;
    readonly organizationKind?: OrganizationKind;
  }[];
  readonly offices?: readonly {
    readonly key: string;
    readonly title: string;
    readonly officeClass: OfficeClass;
    readonly of: string | null;
  }[];
  readonly tenures?: readonly {
    readonly key: string;
    readonly person: string;
    readonly office: string;
    readonly firstSeenOn: string | null;
    readonly lastSeenOn: string | null;
  }[];
  readonly meetings?: readonly MeetingFacts[];
  readonly positions?: readonly PositionFacts[];
  readonly articles?: readonly {
    readonly key: string;
    readonly title?: string;
    readonly publisher?: string | null;
    readonly side?: string | null;
    readonly publishedOn?: string | null;
    readonly text?: string;
    readonly url?: string | null;
    readonly mentions?: readonly (readonly [number, number, string])[];
    readonly tells?: readonly { readonly meeting: string; readonly topics: readonly TopicCode[] }[];
  }[];
  readonly evidence?: readonly Partial<Row<'evidence'>>[];
}
export interface MeetingFacts {
  readonly key: string;
  readonly title?: string;
  readonly date?: string | null;
  readonly basis?: DateBasis;
  readonly format?: MeetingFormat;
  readonly status?: MeetingStatus;
  readonly placeName?: string | null;
  readonly placeCountry?: string | null;
  readonly partOf?: string | null;
  readonly confidence?: number;
  readonly participants?: readonly {
    readonly actor: string;
    readonly side?: string | null;
    readonly role?: ParticipantRole;
    readonly office?: string | null;
  }[];
  readonly topics?: readonly TopicCode[];
}
export interface PositionFacts {
  readonly key: string;
  readonly article?: string;
  readonly meeting?: string | null;
  readonly stance?: Stance;
  readonly statement?: string;
  readonly quoted?: boolean;
  readonly voicedBy?: string | null;
  readonly date?: string | null;
  readonly confidence?: number;
  readonly holders?: readonly { readonly actor: string; readonly side?: string | null }[];
  readonly targets?: readonly string[];
  readonly addressees?: readonly string[];
  readonly topics?: readonly TopicCode[];
}

const kindOf = (key: string): string => (key.split(':')[0] ?? '').toUpperCase();
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function dateColumns(edtf: string | null | undefined, basis: DateBasis) {
  const date: FuzzyDate | null = edtf == null ? null : fuzzyDate(edtf, basis);
  if (date === null) {
    return { edtf: null, earliest: null, latest: null, precision: null, basis: null, note: null, sortDate: '' };
  }
  const { earliest, latest, precision, note } = date;
  return { edtf: date.edtf, earliest, latest, precision, basis: date.basis, note, sortDate: sortDate(date) };
}

/** A topic's rows: those tagged, and all broader ones that are not. */
function topicRows(tagged: readonly TopicCode[]): { topic: TopicCode; tagged: boolean }[] {
  const all = new Set(tagged.flatMap(withBroader));
  return [...all].map((topic) => ({ topic, tagged: tagged.includes(topic) }));
}

function meetingRows(graph: Graph, facts: MeetingFacts): void {
  const { key, participants = [], status = 'HELD' } = facts;
  const date = dateColumns(facts.date, facts.basis ?? 'STATED');
  const held = status === 'HELD';
  const tookPart = new Map<string, Row<'tookPart'>>();
  const common = { meeting: key, held, sortDate: date.sortDate };
  participants.forEach(({ actor, side = null, role = 'PARTICIPANT', office = null }, ordinal) => {
    tookPart.set(actor, { ...common, actor, listed: true, ordinal, role, office, side });
  });
  for (const { side } of participants) {
    if (side != null && !tookPart.has(side)) {
      tookPart.set(side, { ...common, actor: side, listed: false, ordinal: 0, role: null, office: null, side: null });
    }
  }
  const of = (kind: string) => [...tookPart.keys()].filter((actor) => kindOf(actor) === kind).sort(byText);
  const title = facts.title ?? `Meeting ${key}`;
  const names = participants.map(({ actor }) => graph.actor.find((row) => row.key === actor)?.name ?? '');
  graph.meeting.push({
    key,
    title,
    ...date,
    format: facts.format ?? 'BILATERAL',
    status,
    placeName: facts.placeName ?? null,
    placeCountry: facts.placeCountry ?? null,
    partOf: facts.partOf ?? null,
    confidence: facts.confidence ?? 0.9,
    participantCount: participants.length,
    sideCount: new Set(participants.map(({ actor, side }) => side ?? actor)).size,
    people: of('PERSON'),
    countries: of('COUNTRY'),
    organizations: of('ORGANIZATION'),
    foldedTitle: foldWords(title),
    foldedBody: foldWords(
      [...names, facts.placeName ?? '', ...(facts.topics ?? []).map((topic) => TOPICS[topic].label)].join(' '),
    ),
  });
  graph.tookPart.push(...tookPart.values());
  graph.about.push(...topicRows(facts.topics ?? []).map((row) => ({ meeting: key, ...row, sortDate: date.sortDate })));
}

function positionRows(graph: Graph, facts: PositionFacts): void {
  const { key, stance = 'ASSESS', holders = [] } = facts;
  const date = dateColumns(facts.date, 'STATED');
  const statement = facts.statement ?? `Statement ${key}`;
  graph.position.push({
    key,
    article: facts.article ?? 'article:none',
    meeting: facts.meeting ?? null,
    stance,
    polarity: STANCES[stance].polarity,
    statement,
    quoted: facts.quoted ?? false,
    voicedBy: facts.voicedBy ?? null,
    ...date,
    confidence: facts.confidence ?? 0.9,
    foldedBody: foldWords(statement),
  });
  const common = { position: key, sortDate: date.sortDate };
  const add = (role: string, actor: string, direct: boolean, ordinal: number) => {
    const known = graph.positionActor.some((row) => row.position === key && row.role === role && row.actor === actor);
    if (!known) graph.positionActor.push({ ...common, actor, role, direct, ordinal });
  };
  for (const [ordinal, { actor }] of holders.entries()) add('HOLDS', actor, true, ordinal);
  for (const { side } of holders) if (side != null) add('HOLDS', side, false, 0);
  for (const [ordinal, actor] of (facts.targets ?? []).entries()) add('TOWARD', actor, true, ordinal);
  for (const [ordinal, actor] of (facts.addressees ?? []).entries()) add('ADDRESSES', actor, true, ordinal);
  graph.positionTopic.push(...topicRows(facts.topics ?? []).map((row) => ({ ...common, ...row })));
}

/** All encounters of the held meetings, counted plainly. */
export function encountersOf(meetings: readonly Row<'meeting'>[]): Row<'encounter'>[] {
  const found = new Map<string, { -readonly [P in keyof Row<'encounter'>]: Row<'encounter'>[P] }>();
  for (const meeting of meetings) {
    if (meeting.status !== 'HELD') continue;
    const { people, countries, organizations } = meeting;
    for (const [level, actors] of [
      ['PERSON', people],
      ['COUNTRY', countries],
      ['ORGANIZATION', organizations],
    ] as const) {
      for (const a of actors) {
        for (const b of actors) {
          if (a >= b) continue;
          const name = `${level} ${a} ${b}`;
          const row = found.get(name) ?? {
            level,
            a,
            b,
            meetings: 0,
            bilateral: 0,
            strength: 0,
            firstOn: null,
            lastOn: null,
          };
          found.set(name, row);
          row.meetings++;
          if (meeting.sideCount === 2) row.bilateral++;
          row.strength += pairStrength(actors.length);
          const first = meeting.earliest ?? meeting.latest;
          const last = meeting.latest ?? meeting.earliest;
          if (first !== null && (row.firstOn === null || first < row.firstOn)) row.firstOn = first;
          if (last !== null && (row.lastOn === null || last > row.lastOn)) row.lastOn = last;
        }
      }
    }
  }
  return [...found.values()];
}

/** The rows of a graph, derived ones included, from what a test says of it. */
export function graphOf(facts: GraphFacts): Graph {
  const graph = Object.fromEntries(Object.keys(GRAPH_KINDS).map((kind) => [kind, []])) as unknown as Graph;
  for (const [key, { label, broader }] of Object.entries(TOPICS)) graph.topic.push({ key, label, broader });
  for (const actor of facts.actors ?? []) {
    const kind = kindOf(actor.key);
    const names = [actor.name, ...(actor.aliases ?? []), actor.iso2 ?? '', actor.iso3 ?? ''].filter(
      (name) => name !== '',
    );
    graph.actor.push({
      key: actor.key,
      kind,
      name: actor.name,
      aliases: actor.aliases ?? [],
      foldedNames: [...new Set(names.map(foldWords))],
      sortName: foldWords(actor.name),
      iso2: actor.iso2 ?? null,
      iso3: actor.iso3 ?? null,
      flag: actor.iso2 === undefined ? null : `flag ${actor.iso2}`,
      organizationKind: kind === 'ORGANIZATION' ? (actor.organizationKind ?? 'OTHER') : null,
    });
  }
  graph.office.push(...(facts.offices ?? []));
  for (const tenure of facts.tenures ?? []) {
    const office = graph.office.find(({ key }) => key === tenure.office);
    graph.tenure.push({
      ...tenure,
      officeClass: office?.officeClass ?? 'OTHER',
      of: office?.of ?? null,
      confidence: 0.8,
    });
  }
  for (const meeting of facts.meetings ?? []) meetingRows(graph, meeting);
  for (const position of facts.positions ?? []) positionRows(graph, position);
  for (const article of facts.articles ?? []) {
    const { key, tells = [], title = `Article ${key}`, text = 'No text.' } = article;
    graph.article.push({
      key,
      url: article.url ?? null,
      title,
      publisher: article.publisher ?? null,
      side: article.side ?? null,
      language: 'en',
      publishedOn: article.publishedOn ?? null,
      sortDate: article.publishedOn ?? '',
      text,
      revision: 1,
      mentions: article.mentions ?? [],
      foldedTitle: foldWords(title),
      foldedBody: foldWords(text),
    });
    graph.tellsOf.push(...tells.map(({ meeting, topics }) => ({ article: key, meeting, topics })));
  }
  const plain = {
    factKind: 'MEETING',
    fact: '',
    article: '',
    start: 0,
    end: 1,
    confidence: 0.9,
    method: 'meet',
    of: 'fact',
  };
  (facts.evidence ?? []).forEach((piece, n) => {
    graph.evidence.push({ key: `evidence:${n}`, ...plain, ...piece });
  });
  graph.encounter.push(...encountersOf(graph.meeting));
  return graph;
}

/** Writes all rows of a graph, 1,000 a step. */
export async function writeGraph(store: GraphStore, graph: Graph): Promise<void> {
  const kinds = Object.keys(GRAPH_KINDS) as (keyof Graph)[];
  await store.writer.write([
    function* () {
      for (const kind of kinds) {
        const rows = graph[kind] as readonly Row<typeof kind>[];
        for (let n = 0; n < rows.length; n += 1_000) yield* put(kind, rows.slice(n, n + 1_000));
      }
    },
  ]);
}

/** Turns a written graph into another one: removes the rows that the other does not have, and puts all of its own. */
export async function rewriteGraph(store: GraphStore, from: Graph, to: Graph): Promise<void> {
  const kinds = Object.keys(GRAPH_KINDS) as (keyof Graph)[];
  await store.writer.write([
    function* () {
      for (const kind of kinds) {
        const { identity } = GRAPH_KINDS[kind];
        const name = (row: object) => JSON.stringify(identity.map((part) => (row as Record<string, unknown>)[part]));
        const kept = new Set(to[kind].map(name));
        yield* remove(
          kind,
          from[kind].filter((row) => !kept.has(name(row))) as unknown as readonly RowKey<typeof kind>[],
        );
      }
    },
  ]);
  await writeGraph(store, to);
}
