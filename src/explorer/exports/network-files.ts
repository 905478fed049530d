import { knownLoadedAt } from '../api/client.ts';
import { csvOf } from './csv.ts';
import { xmlText } from './xml.ts';

/** A node of a network export, with its place in the picture. */
export interface FileNode {
  readonly id: string;
  readonly label: string;
  readonly side: string;
  readonly meetings: number;
  readonly ties: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

/** A tie of a network export. */
export interface FileTie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly meetings: number;
  readonly bilateral: number;
  readonly last: string | null;
  readonly topics: string;
}

/** Where and when the network was taken from. */
export function originText(): string {
  return `${location.href}, saved ${new Date().toISOString().slice(0, 10)}, data loaded ${knownLoadedAt() ?? 'at an unknown time'}`;
}

function rgb(colour: string): readonly string[] {
  return /(\d+)[, ]+(\d+)[, ]+(\d+)/.exec(colour)?.slice(1, 4) ?? ['0', '0', '0'];
}

/** GEXF 1.3 with positions, sizes and colours: Gephi opens it as the picture stands. */
export function gexfOf(nodes: readonly FileNode[], ties: readonly FileTie[], origin: string): string {
  const nodeLines = nodes.map((node) => {
    const [r, g, b] = rgb(node.colour);
    return `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}"><attvalues><attvalue for="0" value="${xmlText(node.side)}"/><attvalue for="1" value="${node.meetings}"/><attvalue for="2" value="${node.ties}"/></attvalues><viz:position x="${node.x.toFixed(3)}" y="${(-node.y).toFixed(3)}" z="0"/><viz:size value="${node.size.toFixed(2)}"/><viz:color r="${r}" g="${g}" b="${b}"/></node>`;
  });
  const tieLines = ties.map(
    (tie, index) =>
      `<edge id="${index}" source="${xmlText(tie.source)}" target="${xmlText(tie.target)}" weight="${tie.weight}"><attvalues><attvalue for="0" value="${tie.meetings}"/><attvalue for="1" value="${tie.bilateral}"/><attvalue for="2" value="${xmlText(tie.last ?? '')}"/><attvalue for="3" value="${xmlText(tie.topics)}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>attache</creator><description>${xmlText(origin)}</description></meta>
<graph defaultedgetype="undirected" mode="static">
<attributes class="node"><attribute id="0" title="side" type="string"/><attribute id="1" title="meetings" type="integer"/><attribute id="2" title="ties" type="integer"/></attributes>
<attributes class="edge"><attribute id="0" title="meetings" type="integer"/><attribute id="1" title="bilateral" type="integer"/><attribute id="2" title="last" type="string"/><attribute id="3" title="topics" type="string"/></attributes>
<nodes>
${nodeLines.join('\n')}
</nodes>
<edges>
${tieLines.join('\n')}
</edges>
</graph>
</gexf>
`;
}

/** GraphML with the same attributes. */
export function graphmlOf(nodes: readonly FileNode[], ties: readonly FileTie[], origin: string): string {
  const data = (key: string, value: string | number) => `<data key="${key}">${xmlText(String(value))}</data>`;
  const nodeLines = nodes.map(
    (node) =>
      `<node id="${xmlText(node.id)}">${data('label', node.label)}${data('side', node.side)}${data('meetings', node.meetings)}${data('x', node.x.toFixed(3))}${data('y', node.y.toFixed(3))}</node>`,
  );
  const tieLines = ties.map(
    (tie, index) =>
      `<edge id="e${index}" source="${xmlText(tie.source)}" target="${xmlText(tie.target)}">${data('weight', tie.weight)}${data('count', tie.meetings)}${data('bilateral', tie.bilateral)}${data('last', tie.last ?? '')}${data('topics', tie.topics)}</edge>`,
  );
  const keys = (
    [
      ['label', 'node', 'label', 'string'],
      ['side', 'node', 'side', 'string'],
      ['meetings', 'node', 'meetings', 'int'],
      ['x', 'node', 'x', 'double'],
      ['y', 'node', 'y', 'double'],
      ['weight', 'edge', 'weight', 'double'],
      ['count', 'edge', 'meetings', 'int'],
      ['bilateral', 'edge', 'bilateral', 'int'],
      ['last', 'edge', 'last', 'string'],
      ['topics', 'edge', 'topics', 'string'],
    ] as const
  ).map(([id, owner, name, type]) => `<key id="${id}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join('\n')}
<graph edgedefault="undirected">
<desc>${xmlText(origin)}</desc>
${nodeLines.join('\n')}
${tieLines.join('\n')}
</graph>
</graphml>
`;
}

/** Ties under the names that Gephi's import wants. */
export function tiesCsv(ties: readonly FileTie[]): string {
  return csvOf(
    ['Source', 'Target', 'Weight', 'Meetings', 'Bilateral', 'Last', 'Topics', 'Type'],
    ties.map((tie) => [
      tie.source,
      tie.target,
      tie.weight,
      tie.meetings,
      tie.bilateral,
      tie.last,
      tie.topics,
      'Undirected',
    ]),
  );
}

/** People or countries under the names that Gephi's import wants. */
export function nodesCsv(nodes: readonly FileNode[]): string {
  return csvOf(
    ['Id', 'Label', 'Side', 'Meetings', 'Ties'],
    nodes.map((node) => [node.id, node.label, node.side, node.meetings, node.ties]),
  );
}
