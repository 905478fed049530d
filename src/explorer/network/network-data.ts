import { Who } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import type { LayoutInput } from './layout.ts';
import { type Scene, type SceneNode, sceneOf } from './scene.ts';

/** Who met whom, flat for drawing. */
export const NetworkQuery = graphql(
  `
  query Network($filter: NetworkFilter!, $maxNodes: Int) {
    network(filter: $filter, maxNodes: $maxNodes) {
      truncated
      totalNodes
      totalLinks
      nodes {
        id
        label
        kind
        meetingCount
        degree
        actor {
          ...Who
        }
      }
      links {
        id
        source
        target
        meetingCount
        bilateralCount
        strength
        lastMetOn
        topTopics {
          key
          label
        }
      }
    }
  }
`,
  [Who],
);

/** The network as it was answered. */
export type NetworkAnswer = ResultOf<typeof NetworkQuery>['network'];
/** A person or country of it. */
export type NetworkNode = NetworkAnswer['nodes'][number];
/** A tie of it. */
export type NetworkLink = NetworkAnswer['links'][number];

/** A side and its colour in the legend. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: number;
  readonly count: number;
}

/** The network in the order of drawing, with its links by index, its legend, and the input of the layout. */
export interface NetworkModel {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  readonly scene: Scene;
  readonly legend: readonly LegendEntry[];
  readonly layout: LayoutInput;
}

/** The side that a node is coloured by: whom a person represents. */
export function sideOfNode(node: NetworkNode): string {
  return node.actor.__typename === 'Person' ? (node.actor.represents?.name ?? '') : '';
}

const OTHERS = 10;

function legendOf(nodes: readonly NetworkNode[]): readonly LegendEntry[] {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const side = sideOfNode(node);
    if (side !== '') counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, OTHERS)
    .map(([name, count], colour) => ({ name, colour, count }));
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Sorts people and ties by key, so that equal data are laid out and drawn alike. */
export function modelOf(answer: NetworkAnswer, bilateralOnly: boolean): NetworkModel {
  const links = answer.links
    .filter((link) => !bilateralOnly || link.bilateralCount > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const tied = new Set(links.flatMap((link) => [link.source, link.target]));
  const nodes = answer.nodes
    .filter((node) => !bilateralOnly || tied.has(node.id))
    .toSorted((a, b) => byKey(a.actor, b.actor));
  const index = new Map(nodes.map((node, at) => [node.id, at]));
  const legend = legendOf(nodes);
  const colours = new Map(legend.map((entry) => [entry.name, entry.colour]));
  const most = Math.max(1, ...nodes.map((node) => node.meetingCount));
  const sceneNodes = nodes.map(
    (node): SceneNode => ({
      key: node.actor.key,
      label: node.label,
      side: sideOfNode(node),
      colour: node.kind === 'PERSON' ? (colours.get(sideOfNode(node)) ?? OTHERS) : 0,
      radius: 4 + 9 * Math.sqrt(node.meetingCount / most),
      meetings: node.meetingCount,
      degree: node.degree,
    }),
  );
  const kept = links.flatMap((link) => {
    const source = index.get(link.source);
    const target = index.get(link.target);
    return source === undefined || target === undefined ? [] : [{ link, source, target }];
  });
  const ties = kept.map(({ link, source, target }) => ({
    source,
    target,
    meetings: link.meetingCount,
    bilateral: link.bilateralCount,
    strength: link.strength,
  }));
  return {
    nodes,
    links: kept.map(({ link }) => link),
    scene: sceneOf(sceneNodes, ties),
    legend,
    layout: {
      keys: sceneNodes.map((node) => node.key),
      sources: Uint32Array.from(ties, (tie) => tie.source),
      targets: Uint32Array.from(ties, (tie) => tie.target),
      weights: Float32Array.from(ties, (tie) => tie.strength),
    },
  };
}
