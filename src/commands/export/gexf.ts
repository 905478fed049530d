import { describeGraph, type ExportFormat } from './export-format.ts';
import { xml } from './xml.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A number of millionths as a decimal. */
const fromMillionths = (millionths: unknown): string => (Number(millionths) / 1_000_000).toFixed(6);
const attribute = (id: string, value: unknown): string =>
  value === null || value === undefined || value === '' ? '' : `<attvalue for="${id}" value="${xml(String(value))}"/>`;

const NODE_ATTRIBUTES =
  '<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="iso3" title="iso3" type="string"/></attributes>\n';
const EDGE_ATTRIBUTES =
  '<attributes class="edge">' +
  '<attribute id="meetings" title="meetings" type="long"/><attribute id="bilateral" title="bilateral" type="long"/>' +
  '<attribute id="firstOn" title="firstOn" type="string"/><attribute id="lastOn" title="lastOn" type="string"/></attributes>\n';

/** Who met whom as GEXF 1.3, for Gephi: people, countries and organisations, joined by their encounters; the weight is the strength. */
export const gexf: ExportFormat = {
  name: 'gexf',
  *files(reader, about) {
    async function* pieces(): AsyncGenerator<string> {
      const day = about.loadedAt?.slice(0, 10);
      yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
      yield `<meta${day === undefined ? '' : ` lastmodifieddate="${day}"`}><creator>attache</creator><description>${xml(describeGraph(about))}</description></meta>\n`;
      yield `<graph defaultedgetype="undirected">\n${NODE_ATTRIBUTES}${EDGE_ATTRIBUTES}<nodes>\n`;
      for await (const rows of reader.rows('actor', {})) {
        yield (rows as readonly Fields[])
          .map(
            ({ key, name, kind, iso3 }) =>
              `<node id="${xml(String(key))}" label="${xml(String(name))}"><attvalues>${attribute('kind', kind)}${attribute('iso3', iso3)}</attvalues></node>\n`,
          )
          .join('');
      }
      yield '</nodes>\n<edges>\n';
      let id = 0;
      for await (const rows of reader.rows('encounter', {})) {
        yield (rows as readonly Fields[])
          .map(({ a, b, meetings, bilateral, strength, firstOn, lastOn }) => {
            const values =
              attribute('meetings', meetings) +
              attribute('bilateral', bilateral) +
              attribute('firstOn', firstOn) +
              attribute('lastOn', lastOn);
            return `<edge id="${id++}" source="${xml(String(a))}" target="${xml(String(b))}" weight="${fromMillionths(strength)}"><attvalues>${values}</attvalues></edge>\n`;
          })
          .join('');
      }
      yield '</edges>\n</graph>\n</gexf>\n';
    }
    yield { name: 'network.gexf', pieces: pieces() };
  },
};
