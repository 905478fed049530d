import { stringify } from 'csv-stringify/sync';
import { GRAPH_KINDS } from '../../model/index.ts';
import type { ExportFormat } from './export-format.ts';
import { EXPORT_KINDS } from './kinds.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Lists and other values as one cell. */
const cell = (value: unknown): unknown =>
  Array.isArray(value) || (typeof value === 'object' && value !== null) ? JSON.stringify(value) : value;

/**
 * A table a kind: UTF-8 with byte-order mark, CRLF, quoting of RFC 4180. A text cell that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers do not.
 */
export const csv: ExportFormat = {
  name: 'csv',
  *files(reader) {
    for (const kind of EXPORT_KINDS) {
      const columns = Object.keys(GRAPH_KINDS[kind].properties);
      const lines = (rows: readonly (readonly unknown[])[]): string =>
        stringify(
          rows.map((row) => [...row]),
          { record_delimiter: '\r\n', escape_formulas: true, cast: { boolean: String } },
        );
      async function* pieces(): AsyncGenerator<string> {
        yield BYTE_ORDER_MARK + lines([columns]);
        for await (const rows of reader.rows(kind, {})) {
          yield lines(
            rows.map((row) => columns.map((column) => cell((row as Readonly<Record<string, unknown>>)[column]))),
          );
        }
      }
      yield { name: `${kind}.csv`, pieces: pieces() };
    }
  },
};
