import { invariant, KINDS, type KindName, type KindSpec, type PropertyType } from '../../model/index.ts';

/** A column of a kind's table. */
export interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: PropertyType;
  readonly optional: boolean;
  /** Kept in the side table of long texts, so that walks over the kind stay short. */
  readonly long: boolean;
}

/** How a kind lies in SQLite: one table, and beside it one of long texts where it has some. */
export interface Table {
  readonly kind: KindName;
  readonly name: string;
  /** All columns in the order of the kind's properties. */
  readonly columns: readonly Column[];
  readonly identity: readonly Column[];
  /** Nodes have a rowid, by which long texts and words hang on them. */
  readonly rowid: boolean;
  readonly long: readonly Column[];
  /** Lists of columns, each an index. */
  readonly indexes: readonly (readonly string[])[];
  /** Columns that full-text search holds: a title and a body. */
  readonly words: { readonly title: string | null; readonly body: string } | null;
}

const LONG: { readonly [K in KindName]?: readonly string[] } = {
  meeting: ['foldedTitle', 'foldedBody'],
  position: ['foldedBody'],
  article: ['text', 'mentions', 'foldedTitle', 'foldedBody'],
};

const WORDS: { readonly [K in KindName]?: Table['words'] } = {
  meeting: { title: 'folded_title', body: 'folded_body' },
  position: { title: null, body: 'folded_body' },
  article: { title: 'folded_title', body: 'folded_body' },
};

/** What reading orders and leads by. Each ends in the key, and some carry what is tested so that the table need not be read. */
const INDEXES: { readonly [K in KindName]?: readonly (readonly string[])[] } = {
  actor: [['kind', 'sort_name', 'key']],
  meeting: [
    ['sort_date', 'key', 'status', 'latest', 'format'],
    ['participant_count', 'key'],
    ['confidence', 'key'],
    ['place_country', 'sort_date', 'key'],
  ],
  tookPart: [['actor', 'sort_date', 'meeting', 'held', 'listed']],
  about: [['topic', 'sort_date', 'meeting', 'tagged']],
  position: [
    ['sort_date', 'key'],
    ['confidence', 'key'],
    ['meeting', 'sort_date', 'key'],
    ['article', 'sort_date', 'key'],
  ],
  positionActor: [['actor', 'role', 'sort_date', 'position', 'direct']],
  positionTopic: [['topic', 'sort_date', 'position', 'tagged']],
  article: [
    ['sort_date', 'key'],
    ['publisher', 'sort_date', 'key'],
    ['side', 'sort_date', 'key'],
  ],
  encounter: [
    ['level', 'meetings', 'a', 'b'],
    ['level', 'last_sort', 'a', 'b'],
    ['level', 'first_sort', 'a', 'b'],
  ],
};

/** `sortDate` is `sort_date`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A name as SQL takes it, reserved or not. */
export const quoted = (name: string): string => `"${name}"`;

function tableOf(kind: KindName): Table {
  const spec: KindSpec = KINDS[kind];
  const long = LONG[kind] ?? [];
  const columns = Object.entries(spec.properties).map(([property, { type, optional }]) => ({
    property,
    name: snake(property),
    type,
    optional,
    long: long.includes(property),
  }));
  const identity = spec.identity.map((property) => {
    const column = columns.find((each) => each.property === property);
    invariant(column, `the identity of ${kind} names no property: ${property}`);
    return column;
  });
  const indexes = [...(INDEXES[kind] ?? [])];
  for (const scanned of spec.scans) {
    const names = scanned.map(snake);
    const served = [spec.identity.map(snake), ...indexes].some((index) => names.every((name, n) => index[n] === name));
    if (!served) indexes.push(names);
  }
  return {
    kind,
    name: snake(kind),
    columns,
    identity,
    rowid: spec.neo4j.form === 'node',
    long: columns.filter((column) => column.long),
    indexes,
    words: WORDS[kind] ?? null,
  };
}

/** Every kind's table, in the order of the graph model. */
export const TABLES: readonly Table[] = (Object.keys(KINDS) as KindName[]).map(tableOf);

const byKind = new Map(TABLES.map((table) => [table.kind, table]));

/** The table of a kind. */
export function tableFor(kind: KindName): Table {
  const table = byKind.get(kind);
  invariant(table, `no such kind: ${kind}`);
  return table;
}
