import {
  MEETING_FORMATS,
  MEETING_STATUSES,
  OFFICE_CLASSES,
  PARTICIPANT_ROLES,
  STANCES,
  TOPICS,
} from '../../src/model/index.ts';
import { type Graph, type GraphFacts, graphOf } from './graph.ts';
import { type Random, randomOf } from './random.ts';

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];
const TOPIC_CODES = keys(TOPICS).slice(0, 14);
const DATES = [
  '2024-05-21',
  '2024-05-21',
  '2024-05-22',
  '2024-06-01',
  '2024-05',
  '2024',
  '2024-05-20/2024-05-23',
  '2023-12-31',
  'XXXX-09-16',
  '../2024-05-18',
  '2024-05-30/..',
  '2025-01-07',
];

const SYLLABLES = ['ka', 'ri', 'to', 'men', 'su', 'va', 'łe', 'ós', 'ber', 'ga'];

function name(random: Random): string {
  const word = () => {
    const text = Array.from({ length: 2 }, () => random.pick(SYLLABLES)).join('');
    return `${text[0]?.toUpperCase()}${text.slice(1)}`;
  };
  return `${word()} ${word()}`;
}

/**
 * A small graph by a seed, dense with what is hard: homonyms, equal days, days unknown or vague, planned meetings, several delegates
 * of a side, actors of all kinds, topics of several depths.
 */
export function randomFacts(seed: number, size = 24): GraphFacts {
  const random = randomOf(seed);
  const countries = ['EST', 'UKR', 'FIN', 'DEU', 'POL'].map((code) => ({
    key: `country:${code}`,
    name: `Land ${code}`,
    iso2: code.slice(0, 2),
    iso3: code,
    aliases: random.chance(0.5) ? [`Republic of ${code}`] : [],
  }));
  const organizations = ['nato', 'eu', 'un'].map((key) => ({
    key: `organization:${key}`,
    name: key.toUpperCase(),
    organizationKind: 'INTERGOVERNMENTAL' as const,
  }));
  const parties = [...countries, ...organizations].map(({ key }) => key);
  const people = Array.from({ length: Math.max(4, size / 3) }, (_, n) => ({
    key: `person:p${n}`,
    name: n % 5 === 4 ? 'Same Name' : name(random),
    aliases: random.chance(0.4) ? [`Alias ${n}`] : [],
  }));
  const persons = people.map(({ key }) => key);
  const offices = parties.slice(0, 6).map((of, n) => ({
    key: `office:${n}`,
    title: `Minister ${n}`,
    officeClass: random.pick(OFFICE_CLASSES),
    of: n === 5 ? null : of,
  }));
  const days = ['2023-01-01', '2024-01-01', '2024-05-21', '2024-06-01', '2025-01-01'];
  const tenures = persons.flatMap((person, n) =>
    Array.from({ length: random.below(3) }, (_, m) => {
      const [first, last] = [random.pick(days), random.pick(days)].sort();
      return {
        key: `tenure:${n}-${m}`,
        person,
        office: random.pick(offices).key,
        firstSeenOn: first ?? null,
        lastSeenOn: last ?? null,
      };
    }),
  );
  const party = () => (random.chance(0.8) ? random.pick(parties) : null);
  const topics = () => [...new Set(Array.from({ length: random.below(4) }, () => random.pick(TOPIC_CODES)))];
  const date = () => (random.chance(0.12) ? null : random.pick(DATES));
  const confidence = () => (5 + random.below(6)) / 10 + 0.01 * random.below(3);
  const actors = (most: number) => [
    ...new Set(Array.from({ length: random.below(most + 1) }, () => random.pick([...persons, ...parties]))),
  ];
  const meetings = Array.from({ length: size }, (_, n) => {
    const named = random.chance(0.1)
      ? actors(2)
      : [...new Set([...Array.from({ length: 1 + random.below(5) }, () => random.pick(persons)), ...actors(1)])];
    return {
      key: `meeting:m${String(n).padStart(3, '0')}`,
      title: `Talks of ${name(random)}`,
      date: date(),
      format: random.pick(keys(MEETING_FORMATS)),
      status: random.chance(0.75) ? ('HELD' as const) : random.pick(keys(MEETING_STATUSES)),
      placeName: random.chance(0.5) ? 'Tallinn' : null,
      placeCountry: random.chance(0.5) ? random.pick(countries).key : null,
      partOf: n > 0 && random.chance(0.2) ? `meeting:m${String(random.below(n)).padStart(3, '0')}` : null,
      confidence: confidence(),
      participants: named.map((actor) => ({
        actor,
        side: actor.startsWith('person:') ? party() : null,
        role: random.pick(PARTICIPANT_ROLES),
        office: random.chance(0.5) ? random.pick(offices).key : null,
      })),
      topics: topics(),
    };
  });
  const articles = Array.from({ length: Math.max(3, size / 4) }, (_, n) => ({
    key: `article:a${n}`,
    title: `Readout ${name(random)}`,
    publisher: random.chance(0.8) ? `Ministry ${random.below(3)}` : null,
    side: random.chance(0.6) ? random.pick(countries).key : null,
    publishedOn: random.chance(0.85) ? random.pick(days) : null,
    text: `🙂 ${name(random)} spoke with ${name(random)} about ${name(random)}.`,
    mentions: [
      [3, 8, random.pick(persons)],
      [10, 12, random.pick(TOPIC_CODES)],
      [13, 15, 'person:gone'],
    ] as const,
    tells: meetings.filter(() => random.chance(0.15)).map(({ key }) => ({ meeting: key, topics: topics() })),
  }));
  const positions = Array.from({ length: size }, (_, n) => ({
    key: `position:p${String(n).padStart(3, '0')}`,
    article: random.pick(articles).key,
    meeting: random.chance(0.4) ? random.pick(meetings).key : null,
    stance: random.pick(keys(STANCES)),
    statement: `${name(random)} ${name(random)}`,
    quoted: random.chance(0.5),
    voicedBy: random.chance(0.2) ? random.pick(persons) : null,
    date: date(),
    confidence: confidence(),
    holders: actors(2).map((actor) => ({ actor, side: actor.startsWith('person:') ? party() : null })),
    targets: actors(2),
    addressees: actors(1),
    topics: topics(),
  }));
  const facts = [
    ...meetings.map(({ key }) => ['MEETING', key] as const),
    ...positions.map(({ key }) => ['POSITION', key] as const),
    ...tenures.map(({ key }) => ['TENURE', key] as const),
  ];
  const evidence = facts.flatMap(([factKind, fact], n) =>
    Array.from({ length: 1 + random.below(3) }, (_, m) => ({
      // As identity makes them: a key stands for one fact of one article for ever.
      key: `evidence:${seed}-${n}-${m}`,
      factKind,
      fact,
      article: random.pick(articles).key,
      start: 2 + random.below(4),
      end: 8 + random.below(5),
      confidence: confidence(),
      of: random.chance(0.7) ? 'fact' : random.pick(['date', 'place', 'topic']),
    })),
  );
  return {
    actors: [...countries, ...organizations, ...people],
    offices,
    tenures,
    meetings,
    articles,
    positions,
    evidence,
  };
}

/** The rows of `randomFacts`. */
export const randomGraph = (seed: number, size?: number): Graph => graphOf(randomFacts(seed, size));
