import type { Picture } from '../network/network-canvas.ts';
import { type NetworkModel, sideOfNode } from '../network/network-data.ts';
import type { ExportChoice } from '../parts/export-menu.tsx';
import { originFile } from './facts.ts';
import { type FileNode, type FileTie, gexfOf, graphmlOf, nodesCsv, originText, tiesCsv } from './network-files.ts';
import { pngOf, svgOf } from './picture-files.ts';

function nodesOf(model: NetworkModel, picture: Picture | null): readonly FileNode[] {
  const drawing = picture?.drawing();
  return model.nodes.map((node, index) => ({
    id: node.actor.key,
    label: node.label,
    side: sideOfNode(node),
    meetings: node.meetingCount,
    ties: node.degree,
    x: drawing?.x[index] ?? 0,
    y: drawing?.y[index] ?? 0,
    size: model.scene.nodes[index]?.radius ?? 4,
    colour: drawing?.palette.dots[model.scene.nodes[index]?.colour ?? 0] ?? '',
  }));
}

function tiesOf(model: NetworkModel): readonly FileTie[] {
  const keys = new Map(model.nodes.map((node) => [node.id, node.actor.key]));
  return model.links.map((link) => ({
    source: keys.get(link.source) ?? link.source,
    target: keys.get(link.target) ?? link.target,
    weight: link.strength,
    meetings: link.meetingCount,
    bilateral: link.bilateralCount,
    last: link.lastMetOn,
    topics: link.topTopics.map((topic) => topic.label).join('; '),
  }));
}

/** The exports of the network: what is drawn, and its data with the places of the picture. */
export function networkExports(
  model: () => NetworkModel | null,
  picture: { readonly current: Picture | null },
): readonly ExportChoice[] {
  const present = () => {
    const now = model();
    if (now === null || picture.current === null) throw new Error('The network is not there yet.');
    return { model: now, picture: picture.current };
  };
  return [
    {
      label: 'Picture (PNG)',
      run: async () => [{ name: 'network.png', type: 'image/png', content: await pngOf(present().picture.drawing()) }],
    },
    {
      label: 'Picture (SVG)',
      run: async () => [
        { name: 'network.svg', type: 'image/svg+xml', content: svgOf(present().picture.drawing(), originText()) },
      ],
    },
    {
      label: 'Gephi (GEXF, with places)',
      run: async () => {
        const now = present();
        const content = gexfOf(nodesOf(now.model, now.picture), tiesOf(now.model), originText());
        return [{ name: 'network.gexf', type: 'application/xml', content }];
      },
    },
    {
      label: 'GraphML',
      run: async () => {
        const now = present();
        const content = graphmlOf(nodesOf(now.model, now.picture), tiesOf(now.model), originText());
        return [{ name: 'network.graphml', type: 'application/xml', content }];
      },
    },
    {
      label: 'Ties (CSV)',
      run: async () => {
        const ties = tiesOf(present().model);
        return [
          { name: 'network-ties.csv', type: 'text/csv', content: tiesCsv(ties) },
          originFile('network-ties', ties.length),
        ];
      },
    },
    {
      label: 'People or countries (CSV)',
      run: async () => {
        const now = present();
        const nodes = nodesOf(now.model, now.picture);
        return [
          { name: 'network-nodes.csv', type: 'text/csv', content: nodesCsv(nodes) },
          originFile('network-nodes', nodes.length),
        ];
      },
    },
  ];
}
