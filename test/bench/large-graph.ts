import { foldWords, OFFICE_CLASSES, type Row, STANCES, TOPICS, type TopicCode } from '../../src/model/index.ts';
import { type Graph, type GraphFacts, graphOf, type MeetingFacts, type PositionFacts } from '../support/graph.ts';
import { type Random, randomOf } from '../support/random.ts';

/** How large the graph of the measurements is: the busiest country in a third of the meetings, and most people in few. */
export interface GraphSize {
  readonly people: number;
  readonly countries: number;
  readonly organizations: number;
  /** Each brings two meetings and four positions. */
  readonly articles: number;
}
export const LARGE: GraphSize = { people: 2_000, countries: 60, organizations: 300, articles: 50_000 };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = (n: number, width: number) => String(n).padStart(width, '0');

function word(random: Random, length: number): string {
  return Array.from({ length }, (_, n) => random.pick([...(n % 2 === 0 ? 'bdfgklmnprstvz' : 'aeiou')])).join('');
}

/** Picks low numbers often and high ones seldom: the n-th by 1/n to the power. */
function skewed(size: number, power: number): (random: Random) => number {
  const sums: number[] = [];
  let total = 0;
  for (let n = 1; n <= size; n++) {
    total += n ** -power;
    sums.push(total);
  }
  return (random) => {
    const at = random.next() * total;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The actors, offices and tenures of a seeded large graph, and what each article adds to it. */
export function largeGraph(size: GraphSize) {
  const random = randomOf(11);
  const vocabulary = Array.from({ length: 8_000 }, () => word(random, 3 + random.below(7)));
  const text = (r: Random, length: number) => Array.from({ length }, () => vocabulary[wordAt(r)]).join(' ');
  const wordAt = skewed(vocabulary.length, 1);
  const countries = Array.from({ length: size.countries }, (_, n) => {
    const iso2 = `${LETTERS[Math.floor(n / 26)]}${LETTERS[n % 26]}`;
    return { key: `country:${iso2}X`, name: `Country ${vocabulary[100 + n]}`, iso2, iso3: `${iso2}X` };
  });
  const organizations = Array.from({ length: size.organizations }, (_, n) => ({
    key: `organization:o${digits(n, 3)}`,
    name: `Organization ${vocabulary[300 + n]}`,
  }));
  const [countryAt, organizationAt] = [skewed(countries.length, 0.9), skewed(organizations.length, 0.9)];
  const party = (r: Random): string =>
    (r.chance(0.82) ? countries[countryAt(r)] : organizations[organizationAt(r)])!.key;
  const people = Array.from({ length: size.people }, (_, n) => {
    const name = [word(random, 5), word(random, 7)].map((part) => part[0]!.toUpperCase() + part.slice(1)).join(' ');
    const ofParty =
      n < 3 * countries.length
        ? countries[n % countries.length]!.key
        : n < 3 * countries.length + organizations.length
          ? organizations[n - 3 * countries.length]!.key
          : party(random);
    return { key: `person:${foldWords(name).replace(' ', '-')}-${n}`, name, party: ofParty };
  });
  const byParty = new Map<string, string[]>();
  for (const { key, party: of } of people) byParty.set(of, [...(byParty.get(of) ?? []), key]);
  const delegates = new Map([...byParty].map(([of, list]) => [of, { list, at: skewed(list.length, 1.1) }]));
  const delegate = (r: Random, of: string): string | null => {
    const known = delegates.get(of);
    return known === undefined ? null : (known.list[known.at(r)] ?? null);
  };
  const offices = [...countries, ...organizations].flatMap(({ key }) =>
    OFFICE_CLASSES.slice(0, 6).map((officeClass) => ({
      key: `office:${key.slice(key.indexOf(':') + 1).toLowerCase()}-${officeClass.toLowerCase()}`,
      title: officeClass,
      officeClass,
      of: key,
    })),
  );
  const officesOf = new Map<string, typeof offices>();
  for (const office of offices) officesOf.set(office.of, [...(officesOf.get(office.of) ?? []), office]);
  const tenures = people.flatMap(({ key, party: of }, n) =>
    [0, 1].map((m) => ({
      key: `tenure:${n}-${m}`,
      person: key,
      office: random.pick(officesOf.get(of)!).key,
      firstSeenOn: `${2010 + random.below(8)}-01-01`,
      lastSeenOn: `${2018 + random.below(8)}-12-31`,
    })),
  );
  const topicCodes = Object.keys(TOPICS) as TopicCode[];
  const topicAt = skewed(topicCodes.length, 0.8);
  const topics = (r: Random, most: number) => [
    ...new Set(Array.from({ length: 1 + r.below(most) }, () => topicCodes[topicAt(r)]!)),
  ];
  const day = (r: Random) =>
    `${2010 + Math.floor(r.next() ** 0.7 * 16)}-${digits(1 + r.below(12), 2)}-${digits(1 + r.below(28), 2)}`;

  function meeting(n: number): MeetingFacts {
    const r = randomOf(1_000_003 + n * 17);
    const date = r.chance(0.02)
      ? null
      : r.chance(0.02)
        ? `${2010 + r.below(15)}-${digits(1 + r.below(12), 2)}`
        : day(r);
    const two = r.chance(0.7);
    const count = 3 + r.below(6);
    const sides = new Set<string>();
    for (let tries = 0; sides.size < (two ? 2 : count) && tries < 50; tries++) sides.add(party(r));
    const list = [...sides];
    const participants = new Map<string, { actor: string; side: string | null }>();
    for (let k = 0; participants.size < count && k < 60; k++) {
      const side = list[k % list.length]!;
      const actor = (r.chance(0.05) ? null : delegate(r, side)) ?? side;
      participants.set(actor, { actor, side: actor === side ? null : side });
    }
    const key = `meeting:${date ?? 'undated'}-${digits(n, 6)}`;
    const title = `Meeting of ${list.map((side) => side.slice(side.indexOf(':') + 1)).join(' and ')} on ${text(r, 2)}`;
    const status = r.next();
    return {
      key,
      title,
      date,
      format: two
        ? r.pick(['BILATERAL', 'BILATERAL', 'PHONE_CALL', 'VIDEO_CALL', 'VISIT'] as const)
        : r.pick(['MINILATERAL', 'MULTILATERAL'] as const),
      status: status < 0.94 ? 'HELD' : status < 0.98 ? 'PLANNED' : 'CANCELLED',
      placeName: `City ${r.below(200)}`,
      placeCountry: countries[countryAt(r)]!.key,
      confidence: (60 + r.below(40)) / 100,
      participants: [...participants.values()],
      topics: topics(r, 3),
    };
  }

  function position(n: number, at: MeetingFacts | null): PositionFacts {
    const r = randomOf(77 + n * 31);
    const holder = at === null ? null : r.pick(at.participants!);
    const side = holder?.side ?? party(r);
    const stances = Object.keys(STANCES) as (keyof typeof STANCES)[];
    return {
      key: `position:${digits(n, 6)}`,
      article: `article:${digits(Math.floor(n / 4), 6)}`,
      meeting: at?.key ?? null,
      stance: r.pick(stances),
      statement: text(r, 18),
      quoted: r.chance(0.5),
      date: at === null ? day(r) : (at.date ?? null),
      confidence: (60 + r.below(40)) / 100,
      holders: [
        holder === null ? { actor: delegate(r, side) ?? side, side } : { actor: holder.actor, side: holder.side },
      ],
      targets: Array.from({ length: r.below(3) }, () => countries[countryAt(r)]!.key),
      topics: topics(r, 2),
    };
  }

  /** All that article n says, as rows; encounters aside. */
  function article(n: number): Graph {
    const r = randomOf(500_009 + n * 13);
    const meetings = [meeting(2 * n), meeting(2 * n + 1)];
    const told = n > 0 && r.chance(0.5) ? [...meetings, meeting(2 * n - 1)] : meetings;
    const positions = [0, 1, 2, 3].map((k) => position(4 * n + k, r.chance(0.6) ? meetings[k % 2]! : null));
    const key = `article:${digits(n, 6)}`;
    const facts: GraphFacts = {
      actors: [],
      meetings,
      positions,
      articles: [
        {
          key,
          title: `Readout ${text(r, 6)}`,
          publisher: `Publisher ${n % 40}`,
          side: countries[n % countries.length]!.key,
          publishedOn: day(r),
          text: text(r, 280),
          tells: told.map((each) => ({ meeting: each.key, topics: each.topics! })),
        },
      ],
      evidence: [
        ...told.map((each) => ['MEETING', each.key] as const),
        ...positions.flatMap((each) => [['POSITION', each.key] as const, ['POSITION', each.key] as const]),
      ].map(([factKind, fact], k) => ({
        key: `evidence:${n}-${k}`,
        factKind,
        fact,
        article: key,
        start: 20 * k,
        end: 20 * k + 18,
      })),
    };
    return { ...graphOf(facts), topic: [], encounter: [] };
  }
  const actors = graphOf({ actors: [...countries, ...organizations, ...people], offices, tenures });
  return {
    actors,
    article,
    vocabulary,
    people: people.map(({ key }) => key),
    countries: countries.map(({ key }) => key),
  };
}

/** Rows of a kind from several articles. */
export const rowsOf = <K extends keyof Graph>(graphs: readonly Graph[], kind: K): Row<K>[] =>
  graphs.flatMap((graph) => graph[kind] as Row<K>[]);
