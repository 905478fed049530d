import { GRAPH_KINDS, type PropertyType, TOPICS } from '../../model/index.ts';
import { describeGraph, type ExportFormat } from './export-format.ts';
import { EDGE_KINDS, NODE_KINDS } from './kinds.ts';
import { xml } from './xml.ts';

type Fields = Readonly<Record<string, unknown>>;
const TYPES: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  integer: 'long',
  real: 'double',
  boolean: 'boolean',
  texts: 'string',
  json: 'string',
};

/** The two ends of a row that joins: keys of nodes. */
const ENDS: Readonly<Record<(typeof EDGE_KINDS)[number], readonly [from: string, to: string]>> = {
  tookPart: ['actor', 'meeting'],
  about: ['meeting', 'topic'],
  positionActor: ['actor', 'position'],
  positionTopic: ['position', 'topic'],
  tellsOf: ['article', 'meeting'],
  evidence: ['fact', 'article'],
  encounter: ['a', 'b'],
};

const keyOf = (kind: string, property: string): string => `${kind}.${property}`;
const propertiesOf = (kind: keyof typeof GRAPH_KINDS): [string, { readonly type: PropertyType }][] =>
  Object.entries(GRAPH_KINDS[kind].properties);

function data(kind: keyof typeof GRAPH_KINDS, row: Fields): string {
  return propertiesOf(kind)
    .flatMap(([property]) => {
      const value = row[property];
      if (value === null || value === undefined) return [];
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return [`<data key="${keyOf(kind, property)}">${xml(text)}</data>`];
    })
    .join('');
}

/** The whole graph as GraphML 1.0: every node and edge with all of its properties; lists as JSON. */
export const graphml: ExportFormat = {
  name: 'graphml',
  *files(reader, about) {
    async function* pieces(): AsyncGenerator<string> {
      yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
      yield `<desc>${xml(describeGraph(about))}</desc>\n<key id="is" for="all" attr.name="is" attr.type="string"/>\n`;
      for (const [kinds, whose] of [
        [[...NODE_KINDS, 'topic'], 'node'],
        [EDGE_KINDS, 'edge'],
      ] as const) {
        for (const kind of kinds) {
          for (const [property, { type }] of propertiesOf(kind)) {
            yield `<key id="${keyOf(kind, property)}" for="${whose}" attr.name="${property}" attr.type="${TYPES[type]}"/>\n`;
          }
        }
      }
      yield '<graph id="attache" edgedefault="directed">\n';
      for (const [key, { label, broader }] of Object.entries(TOPICS)) {
        yield `<node id="${xml(key)}"><data key="is">topic</data>${data('topic', { key, label, broader })}</node>\n`;
      }
      for (const kind of NODE_KINDS) {
        for await (const rows of reader.rows(kind, {})) {
          yield rows
            .map(
              (row) =>
                `<node id="${xml(String((row as Fields).key))}"><data key="is">${kind}</data>${data(kind, row as Fields)}</node>\n`,
            )
            .join('');
        }
      }
      for (const kind of EDGE_KINDS) {
        const [from, to] = ENDS[kind];
        for await (const rows of reader.rows(kind, {})) {
          yield (rows as readonly Fields[])
            .map(
              (row) =>
                `<edge source="${xml(String(row[from]))}" target="${xml(String(row[to]))}"><data key="is">${kind}</data>${data(kind, row)}</edge>\n`,
            )
            .join('');
        }
      }
      yield '</graph>\n</graphml>\n';
    }
    yield { name: 'graph.graphml', pieces: pieces() };
  },
};
