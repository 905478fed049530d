import { jsonParameter } from './json.ts';
import type { Bound } from './values.ts';

/** A piece of SQL with the values of its parameters, in order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Bound[];
}

const isSql = (part: Sql | Bound): part is Sql => typeof part === 'object' && part !== null;

/** SQL as written: pieces go in as they are, every other value becomes a parameter. Whole numbers are bound as integers. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Bound)[]): Sql {
  const values: Bound[] = [];
  let text = strings[0] ?? '';
  parts.forEach((part, n) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(typeof part === 'number' && Number.isInteger(part) ? BigInt(part) : part);
    }
    text += strings[n + 1] ?? '';
  });
  return { text, values };
}

/** Fixed text of our own, never the user's. */
export const raw = (text: string): Sql => ({ text, values: [] });

/** Pieces with a fixed text between them. */
export const join = (parts: readonly Sql[], between: string): Sql => ({
  text: parts.map((part) => part.text).join(between),
  values: parts.flatMap((part) => part.values),
});

/** All of the conditions; true where there are none. */
export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? raw('1')
    : join(
        conditions.map(({ text, values }) => ({ text: `(${text})`, values })),
        ' AND ',
      );

/** The values as the right side of IN, whatever their number, in one text. */
export const oneOf = (values: readonly (string | number)[]): Sql =>
  sql`(SELECT value FROM json_each(${jsonParameter(values)}))`;
