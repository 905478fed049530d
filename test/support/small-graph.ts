import {
  foldWords,
  fuzzyDate,
  type MeetingFormat,
  type MeetingStatus,
  type OfficeClass,
  put,
  type Row,
  STANCES,
  type Stance,
  sortDate,
  TOPICS,
  type TopicCode,
  withBroader,
} from '../../src/model/index.ts';
import type { GraphStore } from '../../src/store/index.ts';

/**
 * A graph told in a few words a fact, with all that identity would derive: parties represented, broader topics, encounters.
 * For tests of what reads a store.
 */

export interface PersonSpec {
  readonly key: string;
  readonly name: string;
  readonly of: string | null;
  readonly office?: readonly [title: string, officeClass: OfficeClass];
  readonly aliases?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}
export interface MeetingSpec {
  readonly key: string;
  readonly date: string | null;
  readonly people: readonly string[];
  /** Countries or organisations listed themselves. */
  readonly bodies?: readonly string[];
  readonly topics: readonly TopicCode[];
  readonly format?: MeetingFormat;
  readonly status?: MeetingStatus;
  readonly place?: readonly [name: string, country: string | null];
  readonly partOf?: string;
  readonly confidence?: number;
  readonly articles: readonly {
    readonly key: string;
    readonly topics?: readonly TopicCode[];
    readonly quote: string;
  }[];
}
export interface PositionSpec {
  readonly key: string;
  readonly article: string;
  readonly holder: string;
  readonly stance: Stance;
  readonly targets: readonly string[];
  readonly topics: readonly TopicCode[];
  readonly statement: string;
  readonly date: string | null;
  readonly meeting?: string;
  readonly quoted?: boolean;
}
export interface GraphSpec {
  readonly countries: readonly (readonly [iso3: string, iso2: string, name: string, ...aliases: string[]])[];
  readonly organizations: readonly (readonly [key: string, name: string, ...aliases: string[]])[];
  readonly people: readonly PersonSpec[];
  readonly meetings: readonly MeetingSpec[];
  readonly positions: readonly PositionSpec[];
  readonly articles: readonly {
    readonly key: string;
    readonly title: string;
    readonly publisher: string;
    readonly side: string | null;
    readonly on: string;
    readonly text: string;
  }[];
}

const undated = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: null,
  basis: null,
  note: null,
  sortDate: '',
};
function dateOf(edtf: string | null) {
  const date = edtf === null ? null : fuzzyDate(edtf, 'STATED');
  return date === null ? undated : { ...date, sortDate: sortDate(date) };
}

const folded = (...texts: readonly string[]): string => foldWords(texts.join(' '));

/** Writes a told graph into a store, in one transaction. */
export async function loadGraph(store: GraphStore, spec: GraphSpec): Promise<void> {
  const people = new Map(spec.people.map((person) => [person.key, person]));
  const nameOf = new Map<string, string>([
    ...spec.people.map(({ key, name }) => [key, name] as const),
    ...spec.countries.map(([iso3, , name]) => [`country:${iso3}`, name] as const),
    ...spec.organizations.map(([key, name]) => [key, name] as const),
  ]);
  const officeKey = (person: PersonSpec) =>
    person.office && `office:${foldWords(person.office[0]).replaceAll(' ', '-')}.${person.of ?? 'none'}`;
  const articleText = new Map(spec.articles.map(({ key, text }) => [key, text]));

  const actors: Row<'actor'>[] = [
    ...spec.people.map(
      ({ key, name, aliases = [] }): Row<'actor'> => ({
        key,
        kind: 'PERSON',
        name,
        aliases,
        foldedNames: [name, ...aliases].map(foldWords),
        sortName: foldWords(name),
        iso2: null,
        iso3: null,
        flag: null,
        organizationKind: null,
      }),
    ),
    ...spec.countries.map(
      ([iso3, iso2, name, ...aliases]): Row<'actor'> => ({
        key: `country:${iso3}`,
        kind: 'COUNTRY',
        name,
        aliases,
        foldedNames: [name, ...aliases, iso2, iso3].map(foldWords),
        sortName: foldWords(name),
        iso2,
        iso3,
        flag: '🏳',
        organizationKind: null,
      }),
    ),
    ...spec.organizations.map(
      ([key, name, ...aliases]): Row<'actor'> => ({
        key,
        kind: 'ORGANIZATION',
        name,
        aliases,
        foldedNames: [name, ...aliases].map(foldWords),
        sortName: foldWords(name),
        iso2: null,
        iso3: null,
        flag: null,
        organizationKind: 'INTERGOVERNMENTAL',
      }),
    ),
  ];

  const offices = new Map<string, Row<'office'>>();
  const tenures: Row<'tenure'>[] = [];
  for (const person of spec.people) {
    const key = officeKey(person);
    if (key === undefined || person.office === undefined) continue;
    const [title, officeClass] = person.office;
    offices.set(key, { key, title, officeClass, of: person.of });
    tenures.push({
      key: `tenure:${person.key.slice(7)}@${key.slice(7)}`,
      person: person.key,
      office: key,
      officeClass,
      of: person.of,
      firstSeenOn: person.from ?? '2020-01-01',
      lastSeenOn: person.to ?? '2025-12-31',
      confidence: 0.9,
    });
  }

  const meetings: Row<'meeting'>[] = [];
  const tookPart: Row<'tookPart'>[] = [];
  const about: Row<'about'>[] = [];
  const tellsOf: Row<'tellsOf'>[] = [];
  const evidence: Row<'evidence'>[] = [];
  const encounters = new Map<string, Row<'encounter'>>();
  const cite = (kind: 'MEETING' | 'POSITION' | 'TENURE', fact: string, article: string, quote: string) => {
    const start = (articleText.get(article) ?? '').indexOf(quote);
    if (start < 0) throw new Error(`${article} does not hold ${JSON.stringify(quote)}`);
    evidence.push({
      key: `evidence:${evidence.length + 1}`,
      factKind: kind,
      fact,
      article,
      start,
      end: start + quote.length,
      confidence: 0.9,
      method: 'test.rule',
      of: 'fact',
    });
  };

  for (const meeting of spec.meetings) {
    const date = dateOf(meeting.date);
    const status = meeting.status ?? 'HELD';
    const held = status === 'HELD';
    const listed = [...meeting.people, ...(meeting.bodies ?? [])];
    const sideOf = (actor: string): string | null => people.get(actor)?.of ?? null;
    const sides = new Set(listed.map((actor) => sideOf(actor) ?? actor));
    const represented = [...new Set(listed.map(sideOf))].filter(
      (side): side is string => side !== null && !listed.includes(side),
    );
    const all = [...listed, ...represented];
    const of = (prefix: string) => all.filter((key) => key.startsWith(prefix)).sort();
    const title = listed.map((key) => nameOf.get(key)).join(', ');
    const names = all.map((key) => nameOf.get(key) ?? '');
    meetings.push({
      key: meeting.key,
      title,
      ...date,
      format: meeting.format ?? (listed.length === 2 ? 'BILATERAL' : 'MULTILATERAL'),
      status,
      placeName: meeting.place?.[0] ?? null,
      placeCountry: meeting.place?.[1] ?? null,
      partOf: meeting.partOf ?? null,
      confidence: meeting.confidence ?? 0.9,
      participantCount: listed.length,
      sideCount: sides.size,
      people: of('person:'),
      countries: of('country:'),
      organizations: of('organization:'),
      foldedTitle: folded(title),
      foldedBody: folded(...names, meeting.place?.[0] ?? '', ...meeting.topics.map((topic) => TOPICS[topic].label)),
    });
    for (const [ordinal, actor] of all.entries()) {
      const person = people.get(actor);
      tookPart.push({
        meeting: meeting.key,
        actor,
        listed: listed.includes(actor),
        ordinal,
        role: listed.includes(actor) ? 'PARTICIPANT' : null,
        office: (person && officeKey(person)) ?? null,
        side: person?.of ?? null,
        held,
        sortDate: date.sortDate,
      });
    }
    const tagged = new Set(meeting.topics);
    for (const topic of new Set(meeting.topics.flatMap(withBroader)))
      about.push({ meeting: meeting.key, topic, tagged: tagged.has(topic), sortDate: date.sortDate });
    for (const article of meeting.articles) {
      tellsOf.push({
        article: article.key,
        meeting: meeting.key,
        topics: [...(article.topics ?? meeting.topics)].sort(),
      });
      cite('MEETING', meeting.key, article.key, article.quote);
    }
    if (!held) continue;
    for (const [level, prefix] of [
      ['PERSON', 'person:'],
      ['COUNTRY', 'country:'],
      ['ORGANIZATION', 'organization:'],
    ] as const) {
      const present = of(prefix);
      for (const [index, a] of present.entries())
        for (const b of present.slice(index + 1)) {
          const key = `${level} ${a} ${b}`;
          const known = encounters.get(key);
          const days = (known === undefined ? [] : [known.firstOn]).concat(date.earliest).filter((day) => day !== null);
          const lasts = (known === undefined ? [] : [known.lastOn]).concat(date.latest).filter((day) => day !== null);
          encounters.set(key, {
            level,
            a,
            b,
            meetings: (known?.meetings ?? 0) + 1,
            bilateral: (known?.bilateral ?? 0) + (sides.size === 2 ? 1 : 0),
            strength: (known?.strength ?? 0) + Math.round(1_000_000 / (present.length - 1)),
            firstOn: days.sort()[0] ?? null,
            lastOn: lasts.sort().at(-1) ?? null,
          });
        }
    }
  }

  const positions: Row<'position'>[] = [];
  const positionActors: Row<'positionActor'>[] = [];
  const positionTopics: Row<'positionTopic'>[] = [];
  for (const position of spec.positions) {
    const date = dateOf(position.date);
    positions.push({
      key: position.key,
      article: position.article,
      meeting: position.meeting ?? null,
      stance: position.stance,
      polarity: STANCES[position.stance].polarity,
      statement: position.statement,
      quoted: position.quoted ?? false,
      voicedBy: null,
      ...date,
      confidence: 0.8,
      foldedBody: folded(position.statement),
    });
    const actor = (key: string, role: 'HOLDS' | 'TOWARD', direct: boolean, ordinal: number) =>
      positionActors.push({ position: position.key, actor: key, role, direct, ordinal, sortDate: date.sortDate });
    actor(position.holder, 'HOLDS', true, 0);
    const side = people.get(position.holder)?.of ?? null;
    if (side !== null) actor(side, 'HOLDS', false, 1);
    for (const [ordinal, target] of position.targets.entries()) actor(target, 'TOWARD', true, ordinal);
    const tagged = new Set(position.topics);
    for (const topic of new Set(position.topics.flatMap(withBroader)))
      positionTopics.push({ position: position.key, topic, tagged: tagged.has(topic), sortDate: date.sortDate });
    cite('POSITION', position.key, position.article, position.statement);
  }

  const articles = spec.articles.map(
    (article): Row<'article'> => ({
      key: article.key,
      url: `https://example.org/${article.key.slice(8)}`,
      title: article.title,
      publisher: article.publisher,
      side: article.side,
      language: 'en',
      publishedOn: article.on,
      sortDate: article.on,
      text: article.text,
      revision: 1,
      mentions: actors
        .flatMap(({ key, name }) => {
          const start = article.text.indexOf(name);
          return start < 0 ? [] : [[start, start + name.length, key] as const];
        })
        .sort((a, b) => a[0] - b[0]),
      foldedTitle: folded(article.title),
      foldedBody: folded(article.text),
    }),
  );

  await store.writer.write([
    function* () {
      yield* put('actor', actors);
      yield* put('office', [...offices.values()]);
      yield* put('tenure', tenures);
      yield* put('article', articles);
      yield* put('meeting', meetings);
      yield* put('tookPart', tookPart);
      yield* put('about', about);
      yield* put('tellsOf', tellsOf);
      yield* put('position', positions);
      yield* put('positionActor', positionActors);
      yield* put('positionTopic', positionTopics);
      yield* put('evidence', evidence);
      yield* put('encounter', [...encounters.values()]);
    },
  ]);
}
