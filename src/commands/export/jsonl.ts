import type { ExportFormat } from './export-format.ts';
import { EXPORT_KINDS } from './kinds.ts';

/** One JSON object a line: the kind and all properties of a row. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  *files(reader) {
    async function* pieces(): AsyncGenerator<string> {
      for (const kind of EXPORT_KINDS) {
        for await (const rows of reader.rows(kind, {})) {
          yield rows.map((row) => `${JSON.stringify({ is: kind, ...row })}\n`).join('');
        }
      }
    }
    yield { name: 'graph.jsonl', pieces: pieces() };
  },
};
