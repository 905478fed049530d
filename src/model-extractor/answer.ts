import {
  MEETING_FORMATS,
  MEETING_STATUSES,
  type MeetingFormat,
  type MeetingStatus,
  STANCES,
  type Stance,
  TOPICS,
  type TopicCode,
} from '../model/index.ts';

/** What a model answers: strings only. Quotes are located in the text later; offsets of a model are never trusted. */
export interface ModelAnswer {
  readonly people: readonly { readonly name: string; readonly of: string | null }[];
  readonly meetings: readonly {
    readonly format: MeetingFormat;
    readonly status: MeetingStatus;
    /** EDTF, or null. */
    readonly date: string | null;
    readonly participants: readonly { readonly name: string | null; readonly of: string | null }[];
    readonly topics: readonly TopicCode[];
    readonly quote: string;
  }[];
  readonly positions: readonly {
    readonly holders: readonly string[];
    readonly stance: Stance;
    readonly targets: readonly string[];
    readonly topics: readonly TopicCode[];
    readonly quote: string;
  }[];
}

const text = { type: 'string', maxLength: 1_000 } as const;
const textOrNull = { type: ['string', 'null'], maxLength: 200 } as const;
const codes = (table: object) => ({ type: 'string', enum: Object.keys(table) }) as const;
const list = (items: object, maxItems = 50) => ({ type: 'array', items, maxItems }) as const;
const object = (properties: Readonly<Record<string, object>>) =>
  ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false }) as const;

/** JSON schema of the answer; its codes are those of the ontology. */
export const ANSWER_SCHEMA = object({
  people: list(object({ name: text, of: textOrNull })),
  meetings: list(
    object({
      format: codes(MEETING_FORMATS),
      status: codes(MEETING_STATUSES),
      date: textOrNull,
      participants: list(object({ name: textOrNull, of: textOrNull })),
      topics: list(codes(TOPICS), 6),
      quote: text,
    }),
  ),
  positions: list(
    object({
      holders: list(text),
      stance: codes(STANCES),
      targets: list(text),
      topics: list(codes(TOPICS), 2),
      quote: text,
    }),
  ),
});

type Schema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The first place where a value breaks the schema, as a path; null where it fits. */
function breach(value: unknown, schema: Schema, path: string): string | null {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (!types.includes(kindOf(value))) return path;
  if (typeof value === 'string') {
    const known = schema.enum === undefined || schema.enum.includes(value);
    return known && value.length <= (schema.maxLength ?? Number.POSITIVE_INFINITY) ? null : path;
  }
  if (Array.isArray(value)) {
    if (value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)) return path;
    const items = schema.items;
    return items === undefined ? null : firstOf(value.map((each, i) => breach(each, items, `${path}[${i}]`)));
  }
  if (schema.properties === undefined) return null;
  const found = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(found).find((name) => !Object.hasOwn(schema.properties ?? {}, name));
  if (unknown !== undefined) return `${path}.${unknown}`;
  return firstOf(
    Object.entries(schema.properties).map(([name, inner]) => breach(found[name], inner, `${path}.${name}`)),
  );
}

const firstOf = (breaches: readonly (string | null)[]): string | null => breaches.find((each) => each !== null) ?? null;

/** The answer of a model's JSON. Throws with the place where it is not of the schema. */
export function readAnswer(json: string): ModelAnswer {
  const value: unknown = JSON.parse(json);
  const place = breach(value, ANSWER_SCHEMA as unknown as Schema, 'answer');
  if (place !== null) throw new TypeError(`the model's answer is not of the schema at ${place}`);
  return value as ModelAnswer;
}
