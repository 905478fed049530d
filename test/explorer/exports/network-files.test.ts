import Graph from 'graphology';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { gexfOf, graphmlOf, nodesCsv, tiesCsv } from '../../../src/explorer/exports/network-files.ts';
import { xmlText } from '../../../src/explorer/exports/xml.ts';

const nodes = [
  {
    id: 'person:a',
    label: 'A & <B>',
    side: 'Estonia',
    meetings: 3,
    ties: 1,
    x: 1.5,
    y: -2,
    size: 5,
    colour: 'rgb(1, 2, 3)',
  },
  { id: 'person:c', label: 'C "quoted"\u0000', side: '', meetings: 2, ties: 1, x: 0, y: 0, size: 4, colour: '#fff' },
];
const ties = [
  {
    source: 'person:a',
    target: 'person:c',
    weight: 1.5,
    meetings: 2,
    bilateral: 1,
    last: '2024-01-02',
    topics: 'Trade',
  },
];

/** Reads a file back into a graph by its nodes and edges. */
function graphIn(xml: string): Graph {
  const { document } = parseHTML(`<html><body>${xml.replace(/<\?xml.*?\?>/, '')}</body></html>`);
  const graph = new Graph({ type: 'undirected' });
  for (const node of document.querySelectorAll('node')) graph.addNode(node.getAttribute('id'));
  for (const edge of document.querySelectorAll('edge')) {
    graph.addEdge(edge.getAttribute('source'), edge.getAttribute('target'));
  }
  return graph;
}

describe('a network file', () => {
  let gexf = '';
  let graphml = '';
  beforeAll(() => {
    gexf = gexfOf(nodes, ties, 'from https://example.org/?a=1&b=2');
    graphml = graphmlOf(nodes, ties, 'from https://example.org/?a=1&b=2');
  });

  it.each([
    ['GEXF', () => gexf],
    ['GraphML', () => graphml],
  ])('%s reads back as the same graph', (_, file) => {
    const graph = graphIn(file());
    expect(graph.nodes()).toEqual(['person:a', 'person:c']);
    expect(graph.hasEdge('person:a', 'person:c')).toBe(true);
  });

  it('holds no raw markup, no control characters, and where it came from', () => {
    for (const file of [gexf, graphml]) {
      expect(file).toContain('A &amp; &lt;B&gt;');
      expect(file).toContain('C &quot;quoted&quot;');
      expect(file).not.toContain('\u0000');
      expect(file).toContain('a=1&amp;b=2');
    }
  });

  it('GEXF keeps places, with the y axis upwards as Gephi has it', () => {
    expect(gexf).toContain('<viz:position x="1.500" y="2.000" z="0"/>');
    expect(gexf).toContain('<viz:color r="1" g="2" b="3"/>');
  });

  it("CSV has the names that Gephi's import wants", () => {
    expect(tiesCsv(ties)).toMatch(/^\uFEFFSource,Target,Weight,/);
    expect(nodesCsv(nodes)).toMatch(/^\uFEFFId,Label,/);
  });
});

it('XML keeps letters of every script and drops lone surrogates', () => {
  expect(xmlText('Đurić 李 🇪🇪 \ud800x\udc00\u0007')).toBe('Đurić 李 🇪🇪 x');
});
