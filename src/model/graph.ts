/**
 * The graph model: one table of all kinds of nodes and edges. Both stores print their schema from it and build their rows by it,
 * so a new property is a line here. Rows are flat; keys are text in every store.
 */

/** `texts` is a list of strings; `json` any JSON value, stored as text. */
export type PropertyType = 'text' | 'integer' | 'real' | 'boolean' | 'texts' | 'json';

export interface PropertySpec {
  readonly type: PropertyType;
  /** May be null. */
  readonly optional: boolean;
}

export interface KindSpec {
  readonly name: string;
  /** The properties that together identify a row. */
  readonly identity: readonly string[];
  readonly properties: Readonly<Record<string, PropertySpec>>;
  /** Lists of properties by which rows are looked up by equality: each is an index in every store. */
  readonly scans: readonly (readonly string[])[];
  /** A node with labels, or a relationship between two nodes that `from` and `to` name by a property of this row. */
  readonly neo4j:
    | { readonly form: 'node'; readonly labels: readonly string[] }
    | {
        readonly form: 'relationship';
        readonly type: string;
        readonly from: { readonly kind: string; readonly property: string };
        readonly to: { readonly kind: string; readonly property: string };
      };
}

const required = <T extends PropertyType>(type: T) => ({ type, optional: false }) as const;
const optional = <T extends PropertyType>(type: T) => ({ type, optional: true }) as const;
const text = required('text');
const textOrNull = optional('text');
const integer = required('integer');
const real = required('real');
const boolean = required('boolean');
const texts = required('texts');
const json = required('json');

const node = (...labels: string[]) => ({ form: 'node' as const, labels });
const relationship = (
  type: string,
  [fromKind, fromProperty]: [string, string],
  [toKind, toProperty]: [string, string],
) => ({
  form: 'relationship' as const,
  type,
  from: { kind: fromKind, property: fromProperty },
  to: { kind: toKind, property: toProperty },
});

/** A fuzzy date's columns; `sortDate` is '' for the undated. */
const date = {
  edtf: textOrNull,
  earliest: textOrNull,
  latest: textOrNull,
  precision: textOrNull,
  basis: textOrNull,
  note: textOrNull,
  sortDate: text,
};

/** What the graph shows: written by `identity/`, read by `graphql/` through the reader. */
export const GRAPH_KINDS = {
  actor: {
    name: 'actor',
    identity: ['key'],
    properties: {
      key: text,
      /** PERSON, COUNTRY or ORGANIZATION. */
      kind: text,
      name: text,
      aliases: texts,
      /** Name, aliases and codes, folded: what an actor can be asked for by. */
      foldedNames: texts,
      /** Folded words of the name: ASCII where the name has them. */
      sortName: text,
      iso2: textOrNull,
      iso3: textOrNull,
      flag: textOrNull,
      organizationKind: textOrNull,
    },
    scans: [],
    neo4j: node('Actor'),
  },
  topic: {
    name: 'topic',
    identity: ['key'],
    properties: { key: text, label: text, broader: textOrNull },
    scans: [],
    neo4j: node('Topic'),
  },
  office: {
    name: 'office',
    identity: ['key'],
    properties: { key: text, title: text, officeClass: text, of: textOrNull },
    scans: [['of']],
    neo4j: node('Office'),
  },
  tenure: {
    name: 'tenure',
    identity: ['key'],
    properties: {
      key: text,
      person: text,
      office: text,
      officeClass: text,
      /** Whom the office serves: an actor's key. */
      of: textOrNull,
      firstSeenOn: textOrNull,
      lastSeenOn: textOrNull,
      confidence: real,
    },
    scans: [['person'], ['office'], ['of']],
    neo4j: node('Tenure'),
  },
  meeting: {
    name: 'meeting',
    identity: ['key'],
    properties: {
      key: text,
      title: text,
      ...date,
      format: text,
      status: text,
      placeName: textOrNull,
      /** The key of a country. */
      placeCountry: textOrNull,
      /** The key of the larger gathering. */
      partOf: textOrNull,
      confidence: real,
      /** Listed participants. */
      participantCount: integer,
      /** Distinct parties represented; a person without one is a side of their own. */
      sideCount: integer,
      /** Keys of all who took part, by kind, in order; countries and organisations where represented too. */
      people: texts,
      countries: texts,
      organizations: texts,
      /** Words for search: title, names of participants, place, topics' labels. */
      foldedTitle: text,
      foldedBody: text,
    },
    scans: [['partOf']],
    neo4j: node('Meeting'),
  },
  tookPart: {
    name: 'tookPart',
    identity: ['meeting', 'actor'],
    properties: {
      meeting: text,
      actor: text,
      /** Listed as a participant; false for a country or organisation that a listed person represented. */
      listed: boolean,
      /** Place in the list of participants, from 0. */
      ordinal: integer,
      role: textOrNull,
      /** The office held on the day: key. */
      office: textOrNull,
      /** Whom they represented: an actor's key. */
      side: textOrNull,
      /** The meeting's status is HELD. */
      held: boolean,
      sortDate: text,
    },
    scans: [['meeting'], ['actor']],
    /** TOOK_PART where held, EXPECTED else. */
    neo4j: relationship('TOOK_PART', ['actor', 'actor'], ['meeting', 'meeting']),
  },
  about: {
    name: 'about',
    identity: ['meeting', 'topic'],
    properties: {
      meeting: text,
      topic: text,
      /** Told of by an article; false for a broader topic of one that is. */
      tagged: boolean,
      sortDate: text,
    },
    scans: [['meeting']],
    neo4j: relationship('ABOUT', ['meeting', 'meeting'], ['topic', 'topic']),
  },
  position: {
    name: 'position',
    identity: ['key'],
    properties: {
      key: text,
      article: text,
      meeting: textOrNull,
      stance: text,
      polarity: integer,
      statement: text,
      quoted: boolean,
      voicedBy: textOrNull,
      ...date,
      confidence: real,
      foldedBody: text,
    },
    scans: [['article'], ['meeting']],
    neo4j: node('Position'),
  },
  positionActor: {
    name: 'positionActor',
    identity: ['position', 'actor', 'role'],
    properties: {
      position: text,
      actor: text,
      /** HOLDS, TOWARD or ADDRESSES. */
      role: text,
      /** False for the country or organisation that a holder represents. */
      direct: boolean,
      ordinal: integer,
      sortDate: text,
    },
    scans: [['position'], ['actor']],
    /** The role is the type; HOLDS points to the position, TOWARD and ADDRESSES from it. */
    neo4j: relationship('HOLDS', ['actor', 'actor'], ['position', 'position']),
  },
  positionTopic: {
    name: 'positionTopic',
    identity: ['position', 'topic'],
    properties: { position: text, topic: text, tagged: boolean, sortDate: text },
    scans: [['position']],
    neo4j: relationship('ON', ['position', 'position'], ['topic', 'topic']),
  },
  article: {
    name: 'article',
    identity: ['key'],
    properties: {
      key: text,
      url: textOrNull,
      title: text,
      publisher: textOrNull,
      /** Who the publisher speaks for: an actor's key. */
      side: textOrNull,
      language: text,
      publishedOn: textOrNull,
      /** '' where the day is not known. */
      sortDate: text,
      text,
      revision: integer,
      /** [start, end, reference] in the order of the text: an actor's or topic's key, or `appearance:<id>` for a person. */
      mentions: json,
      foldedTitle: text,
      foldedBody: text,
    },
    scans: [['url']],
    neo4j: node('Article'),
  },
  evidence: {
    name: 'evidence',
    identity: ['key'],
    properties: {
      key: text,
      /** MEETING, POSITION or TENURE. */
      factKind: text,
      /** The fact's key. */
      fact: text,
      article: text,
      start: integer,
      end: integer,
      confidence: real,
      method: text,
      /** What it speaks for: fact, date, place, office, side, holder, target or topic. */
      of: text,
    },
    scans: [['article'], ['factKind', 'fact']],
    /** From the fact's node (by its kind) to the article. */
    neo4j: relationship('EVIDENCE', ['fact', 'fact'], ['article', 'article']),
  },
  tellsOf: {
    name: 'tellsOf',
    identity: ['article', 'meeting'],
    properties: {
      article: text,
      meeting: text,
      /** Topics as this article tells them. */
      topics: texts,
    },
    scans: [['article'], ['meeting']],
    neo4j: relationship('TELLS_OF', ['article', 'article'], ['meeting', 'meeting']),
  },
  encounter: {
    name: 'encounter',
    identity: ['level', 'a', 'b'],
    properties: {
      /** PERSON, COUNTRY or ORGANIZATION: both ends are of it. */
      level: text,
      /** The lesser key. */
      a: text,
      b: text,
      /** Held meetings that both took part in. */
      meetings: integer,
      /** Those of exactly two sides. */
      bilateral: integer,
      /** Sum of 1/(n-1) over the meetings, n distinct actors of the level each: `pairStrength`, in whole millionths. */
      strength: integer,
      /** Smallest `earliest` and largest `latest` of the meetings; a lone bound counts for both. */
      firstOn: textOrNull,
      lastOn: textOrNull,
    },
    scans: [['a'], ['b']],
    neo4j: relationship('MET', ['actor', 'a'], ['actor', 'b']),
  },
} as const satisfies Record<string, KindSpec>;

/**
 * What identity keeps to decide by: which texts are live, what each tells, and the look-ups over it. Nodes in Neo4j, tables in SQLite.
 * Properties that hold JSON for identity's own eyes are `text`, so that a scan does not pay for parsing them.
 */
export const IDENTITY_KINDS = {
  observation: {
    name: 'observation',
    /** Hash of the address (URL or source) and of the text. */
    identity: ['key'],
    properties: {
      key: text,
      address: text,
      /** Hash of the text: the end of the article's key. */
      text,
      /** '' where the source tells none. */
      seenAt: text,
      firstSightAt: text,
      /** The text that its address shows now. */
      shown: boolean,
      /** 1 and the number of other texts of the address that came before. */
      revision: integer,
      /** Of the telling: equal digests are one and the same observation. */
      digest: text,
      /** Of the article as it was given and of the extractor that read it; '' where that is not known. */
      input: text,
      telling: text,
    },
    scans: [['address'], ['text']],
    neo4j: node('Observation'),
  },
  source: {
    name: 'source',
    /** Hash of the text. */
    identity: ['key'],
    properties: {
      key: text,
      /** Whether an address shows it. */
      live: boolean,
      /** Of the telling that counts now, decisions applied; '' where none does. */
      digest: text,
      positions: text,
    },
    scans: [],
    neo4j: node('SourceText'),
  },
  appearance: {
    name: 'appearance',
    /** What `appearance:<id>` in an article's mentions refers to: `actor` is the key of the person now. A missing row means nobody any more. */
    identity: ['key'],
    properties: {
      key: text,
      text,
      name: text,
      /** Profile and month. */
      cell: text,
      day: textOrNull,
      confidence: real,
      offices: text,
      /** Base id of the person. */
      person: text,
      actor: text,
      seat: textOrNull,
    },
    scans: [['text'], ['cell'], ['person'], ['actor']],
    neo4j: node('Appearance'),
  },
  profile: {
    name: 'profile',
    /** Form, office class, side and tag. */
    identity: ['key'],
    properties: { key: text, form: text, counts: text, owners: text, spellings: text },
    scans: [['form']],
    neo4j: node('Profile'),
  },
  formToken: {
    name: 'formToken',
    identity: ['token', 'form'],
    properties: { token: text, form: text },
    scans: [['token']],
    neo4j: node('FormToken'),
  },
  holding: {
    name: 'holding',
    /** A person (base id) who holds cells of a profile. */
    identity: ['person', 'profile'],
    properties: { person: text, profile: text },
    scans: [['person']],
    neo4j: node('Holding'),
  },
  persona: {
    name: 'persona',
    /** Base id; several may be one person by decision. */
    identity: ['key'],
    properties: {
      key: text,
      canonical: text,
      actor: text,
      name: text,
      form: text,
      /** One of sixteen, `0` to `f`, so that all can be walked. */
      shelf: text,
    },
    scans: [['canonical'], ['shelf']],
    neo4j: node('Persona'),
  },
  service: {
    name: 'service',
    /** What a person (base id) was seen as: days and confidences of an office. */
    identity: ['person', 'office'],
    properties: { person: text, office: text, days: text },
    scans: [['person'], ['office']],
    neo4j: node('Service'),
  },
  post: {
    name: 'post',
    /** An office with the titles that articles give it, and the days on which people held it again. */
    identity: ['key'],
    properties: { key: text, titles: text, spans: text },
    scans: [],
    neo4j: node('Post'),
  },
  readout: {
    name: 'readout',
    identity: ['key'],
    properties: {
      key: text,
      text,
      /** End of the key of the meeting that it would lead. */
      end: text,
      live: boolean,
      /** Base id of the meeting. */
      meeting: text,
      telling: text,
      seated: text,
    },
    scans: [['text'], ['meeting'], ['end']],
    neo4j: node('Readout'),
  },
  readoutBlock: {
    name: 'readoutBlock',
    identity: ['block', 'readout'],
    properties: { block: text, readout: text, meeting: text, seated: text },
    scans: [['block']],
    neo4j: node('ReadoutBlock'),
  },
  gathering: {
    name: 'gathering',
    /** Base id; several may be one meeting by decision. */
    identity: ['key'],
    properties: { key: text, canonical: text, meeting: text, counted: text },
    scans: [['canonical'], ['meeting']],
    neo4j: node('Gathering'),
  },
  pair: {
    name: 'pair',
    /** Level and two keys: what the encounter is summed from. */
    identity: ['level', 'a', 'b'],
    properties: { level: text, a: text, b: text, meetings: integer, bilateral: integer, strength: integer, days: text },
    scans: [],
    neo4j: node('Pair'),
  },
  projection: {
    name: 'projection',
    /** The rows of the graph that a text, meeting, person or office has written. */
    identity: ['key'],
    properties: { key: text, rows: text },
    scans: [],
    neo4j: node('Projection'),
  },
  decision: {
    name: 'decision',
    identity: ['key'],
    properties: { key: text, kind: text, what: json, author: text, at: text, reason: text },
    scans: [['kind']],
    neo4j: node('Decision'),
  },
  anchor: {
    name: 'anchor',
    /** An appearance, readout or position that a decision in force speaks of. */
    identity: ['decision', 'ordinal'],
    properties: {
      decision: text,
      ordinal: text,
      kind: text,
      at: text,
      target: text,
      text,
      /** Base id of the person or meeting that holds the target; '' for none. */
      base: text,
    },
    scans: [['text'], ['decision'], ['base']],
    neo4j: node('Anchor'),
  },
} as const satisfies Record<string, KindSpec>;

export const KINDS = { ...GRAPH_KINDS, ...IDENTITY_KINDS } as const;
export type KindName = keyof typeof KINDS;

type ValueOf<P> = P extends { readonly type: infer T; readonly optional: infer O }
  ? O extends true
    ? Value<T> | null
    : O extends false
      ? Value<T>
      : Value<T> | null
  : never;
type Value<T> = T extends 'text'
  ? string
  : T extends 'integer' | 'real'
    ? number
    : T extends 'boolean'
      ? boolean
      : T extends 'texts'
        ? readonly string[]
        : unknown;

/** A row of a kind, as identity writes it and a scan gives it back. */
export type Row<K extends KindName = KindName> = {
  readonly [P in keyof (typeof KINDS)[K]['properties']]: ValueOf<(typeof KINDS)[K]['properties'][P]>;
};
/** The identifying properties of a row. */
export type RowKey<K extends KindName = KindName> = Readonly<Record<(typeof KINDS)[K]['identity'][number], string>>;
