import iterate from 'graphology-layout-forceatlas2/iterate.js';

const PER_NODE = 10;
const PER_TIE = 3;
const X = 0;
const Y = 1;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;

/** What is laid out: keys in a fixed order, and ties as indexes into them with a weight. */
export interface LayoutInput {
  readonly keys: readonly string[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float32Array;
}

/** Positions as they stand after a number of steps. */
export interface LayoutState {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly done: boolean;
}

/** FNV-1a, 32 bits: the same key starts at the same place in every browser. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function startOf(input: LayoutInput): Float32Array {
  const nodes = new Float32Array(input.keys.length * PER_NODE);
  input.keys.forEach((key, index) => {
    const hash = hashOf(key);
    const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
    const radius = 50 + ((hash >>> 16) / 0x10000) * 50;
    const at = index * PER_NODE;
    nodes[at + X] = Math.cos(angle) * radius;
    nodes[at + Y] = Math.sin(angle) * radius;
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = 1;
  });
  return nodes;
}

function tiesOf(input: LayoutInput, nodes: Float32Array): Float32Array {
  const ties = new Float32Array(input.sources.length * PER_TIE);
  input.sources.forEach((source, index) => {
    const target = input.targets[index] ?? 0;
    const weight = input.weights[index] ?? 1;
    ties[index * PER_TIE] = source * PER_NODE;
    ties[index * PER_TIE + 1] = target * PER_NODE;
    ties[index * PER_TIE + 2] = weight;
    nodes[source * PER_NODE + MASS] = (nodes[source * PER_NODE + MASS] ?? 0) + weight;
    nodes[target * PER_NODE + MASS] = (nodes[target * PER_NODE + MASS] ?? 0) + weight;
  });
  return ties;
}

function positionsOf(nodes: Float32Array, count: number, done: boolean): LayoutState {
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    x[index] = nodes[index * PER_NODE + X] ?? 0;
    y[index] = nodes[index * PER_NODE + Y] ?? 0;
  }
  return { x, y, done };
}

/**
 * ForceAtlas2 (Jacomy et al., 2014) in small batches, positions after each. Equal input gives equal positions:
 * the start is hashed from the keys and the number of steps is fixed.
 */
export function* layout(input: LayoutInput): Generator<LayoutState> {
  const count = input.keys.length;
  const nodes = startOf(input);
  const ties = tiesOf(input, nodes);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 0.6,
    scalingRatio: 12,
    strongGravityMode: true,
    gravity: 0.8,
    slowDown: 1 + Math.log(Math.max(1, count)),
    barnesHutOptimize: count > 800,
    barnesHutTheta: 0.5,
  };
  const steps = count > 1500 ? 120 : 300;
  const batch = count > 1500 ? 4 : count > 600 ? 10 : 30;
  for (let step = 0; step < steps; step += batch) {
    for (let inner = 0; inner < batch; inner += 1) iterate(settings, nodes, ties);
    yield positionsOf(nodes, count, step + batch >= steps);
  }
}
