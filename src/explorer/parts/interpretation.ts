import { graphql, type ResultOf } from '../api/graphql.ts';
import { hrefOf, shortKey, withParams } from '../router.ts';

/** Anything a question or a search can mean. */
export const Thing = graphql(`
  fragment Thing on Node {
    __typename
    ... on Actor {
      key
      name
    }
    ... on Topic {
      key
      label
    }
  }
`);

/** What the API read in a question. */
export const Interpret = graphql(
  `
  query Interpret($question: String!) {
    interpret(question: $question) {
      view
      notUnderstood
      operation
      variables
      parts {
        text
        role
        value
        refersTo {
          ...Thing
        }
        candidates {
          ...Thing
        }
      }
    }
  }
`,
  [Thing],
);

/** How a question was read. */
export type Interpretation = ResultOf<typeof Interpret>['interpret'];
/** Some words of a question and what they mean. */
export type InterpretedPart = Interpretation['parts'][number];
/** What words mean: an actor, a topic. */
export type ThingFields = ResultOf<typeof Thing>;

/** Key of what a part means, where it means something that has one. */
export function keyOfThing(thing: ThingFields | null): string | undefined {
  return thing !== null && 'key' in thing ? thing.key : undefined;
}

/** Name of what a part means. */
export function nameOfThing(thing: ThingFields): string {
  if ('label' in thing) return thing.label;
  return 'name' in thing ? thing.name : thing.__typename;
}

const ACTOR_ROLES = ['PERSON', 'COUNTRY', 'ORGANIZATION'];

/** Whether the reader must choose before there is an answer. A region means all of its candidates and says so in its value. */
export function isOpen(part: InterpretedPart): boolean {
  return part.refersTo === null && part.value === null && part.candidates.length > 1;
}

/** Whether a part means all of several at once, such as the countries of a region. */
export function isRegion(part: InterpretedPart): boolean {
  return part.refersTo === null && part.value !== null && part.candidates.length > 0;
}

/** The texts under `name` anywhere in the operation's variables, as the API itself would ask them. */
function listed(variables: string | null, name: string): readonly string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === name && Array.isArray(inner)) found.push(...inner.map(String));
      else if (key === name && typeof inner === 'string') found.push(inner);
      else look(inner);
    }
  };
  if (variables !== null) look(JSON.parse(variables));
  return found;
}

function joined(keys: readonly (string | undefined)[]): string | undefined {
  const known = keys.filter((key) => key !== undefined).map(shortKey);
  return known.length === 0 ? undefined : [...new Set(known)].join(',');
}

interface Read {
  readonly actors: readonly ThingFields[];
  readonly topics: readonly string[];
  readonly shared: Record<string, string | undefined>;
  value(role: string): string | undefined;
}

/** What a part means, or the only thing that a misspelt word can mean. */
function meantBy({ refersTo, value, candidates }: InterpretedPart): readonly ThingFields[] {
  if (refersTo !== null) return [refersTo];
  return value === null && candidates.length === 1 ? candidates : [];
}

/** First and last day of a period in EDTF: a day alone is both, `..` or nothing is an open end. */
export function boundsOf(period: string): { readonly from?: string; readonly to?: string } {
  const [from = '', to = from] = period.split('/');
  const day = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);
  return { from: day(from), to: day(to) };
}

function read(parts: readonly InterpretedPart[], question: string): Read {
  const valued = (role: string) => parts.find((part) => part.role === role)?.value ?? undefined;
  const { from, to } = boundsOf(valued('PERIOD') ?? '');
  return {
    actors: parts.flatMap((part) => (ACTOR_ROLES.includes(part.role) ? meantBy(part) : [])),
    topics: parts.flatMap((part) =>
      part.role === 'TOPIC' ? meantBy(part).flatMap((thing) => keyOfThing(thing) ?? []) : [],
    ),
    shared: { from, to, ask: question },
    value: valued,
  };
}

/**
 * The address that answers a question: from `view` and `parts`, or `null` where a name must be chosen first.
 * A view that the page has not got, or one whose subject is missing, goes to the search.
 */
export function addressOf(interpretation: Interpretation, question: string): string | null {
  const { view, parts, variables } = interpretation;
  if (parts.some(isOpen)) return null;
  const { actors, topics, shared, value } = read(parts, question);
  const search = withParams('/search', { q: question, ask: question });
  const first = actors[0];
  const topicsParam = joined(topics);
  const actorKeys = actors.map(keyOfThing);
  switch (view) {
    case 'person':
    case 'country':
    case 'organization': {
      const subject = actors.find((actor) => actor.__typename.toLowerCase() === view) ?? first;
      const key = subject === undefined ? undefined : keyOfThing(subject);
      if (subject === undefined || key === undefined) return search;
      if (actors.length > 1)
        return withParams('/timeline', { actors: joined(actorKeys), topics: topicsParam, ...shared });
      return hrefOf(subject.__typename, key, { topics: topicsParam, ...shared });
    }
    case 'topic': {
      const topic = topics[0];
      if (topic === undefined) return search;
      const targets = listed(variables, 'targets');
      const holders = listed(variables, 'holders');
      return hrefOf('Topic', topic, {
        polarity: value('POLARITY'),
        country: holders.length === 0 ? undefined : shortKey(holders[0] ?? ''),
        targets: joined(targets),
        ...shared,
      });
    }
    case 'meetings':
    case 'timeline':
      return withParams('/timeline', {
        actors: joined(actorKeys),
        topics: topicsParam,
        kinds: view === 'meetings' ? 'MEETING' : undefined,
        formats: joined(listed(variables, 'formats')),
        in: joined(listed(variables, 'placeCountry')),
        text: listed(variables, 'text')[0],
        ...shared,
      });
    case 'positions':
      if (first !== undefined && actors.length === 1 && topics[0] !== undefined) {
        const own = { from: shared.from, to: shared.to, ask: question };
        const key = keyOfThing(first) ?? '';
        return first.__typename === 'Person'
          ? hrefOf('Person', key, { topics: topicsParam, ...own })
          : hrefOf('Topic', topics[0], { country: shortKey(key), polarity: value('POLARITY'), ...own });
      }
      return withParams('/positions', { actors: joined(actorKeys), topics: topicsParam, ...shared });
    case 'path':
      if (actorKeys.length < 2) return search;
      return withParams('/path', { a: joined([actorKeys[0]]), b: joined([actorKeys[1]]), ...shared });
    case 'network':
      return withParams('/network', {
        center: first?.__typename === 'Person' ? keyOfThing(first) : undefined,
        of: joined(actors.filter((actor) => actor.__typename !== 'Person').map(keyOfThing)),
        topics: topicsParam,
        ...shared,
      });
    default:
      return search;
  }
}

/** The interpretation with one part's candidate chosen. */
export function choose(interpretation: Interpretation, part: InterpretedPart, candidate: ThingFields): Interpretation {
  const parts = interpretation.parts.map((other) => (other === part ? { ...other, refersTo: candidate } : other));
  return { ...interpretation, parts };
}

const WHOM = 'Whom did Tsahkna meet in 2024, and about what?';
const WHO_SUPPORTS = 'Which countries support EU accession of the Western Balkans, and who said so?';
const CONNECTED = 'How are Serbia and Russia connected?';

/** Questions of each kind that is understood. */
export const EXAMPLES = [WHOM, WHO_SUPPORTS, CONNECTED] as const;

/** What is most on record, and what the examples need. */
export const Recorded = graphql(`
  query Recorded {
    tsahkna: people(filter: { nameContains: "tsahkna" }, first: 1) {
      totalCount
    }
    accession: positions(filter: { topics: ["eu-enlargement"], polarity: [1] }, first: 1) {
      totalCount
    }
    serbia: country(code: "SRB") {
      encounters(first: 1) {
        totalCount
      }
    }
    russia: country(code: "RUS") {
      encounters(first: 1) {
        totalCount
      }
    }
    people(orderBy: { field: MEETING_COUNT, direction: DESC }, first: 1) {
      nodes {
        name
      }
    }
    encounters(filter: { level: COUNTRY }, orderBy: { field: MEETING_COUNT, direction: DESC }, first: 1) {
      nodes {
        a {
          name
        }
        b {
          name
        }
      }
    }
    meetings(first: 1) {
      groups(by: TOPIC, first: 1) {
        label
      }
    }
  }
`);

/** Examples that the graph has something to say on, and others about what it holds most of. */
export function examplesOf(recorded: ResultOf<typeof Recorded>): readonly string[] {
  const { tsahkna, accession, serbia, russia, people, encounters, meetings } = recorded;
  const [person, pair, topic] = [people.nodes[0]?.name, encounters.nodes[0], meetings.groups[0]?.label];
  const known = (count: number | undefined, question: string) => ((count ?? 0) > 0 ? [question] : []);
  const both = Math.min(serbia?.encounters.totalCount ?? 0, russia?.encounters.totalCount ?? 0);
  return [
    ...known(tsahkna.totalCount, WHOM),
    ...known(accession.totalCount, WHO_SUPPORTS),
    ...known(both, CONNECTED),
    ...(person === undefined ? [] : [`Whom did ${person} meet?`]),
    ...(person === undefined || topic == null ? [] : [`What did ${person} say about ${topic.toLowerCase()}?`]),
    ...(pair === undefined ? [] : [`How are ${pair.a.name} and ${pair.b.name} connected?`]),
  ].filter((question, at, all) => all.indexOf(question) === at);
}
