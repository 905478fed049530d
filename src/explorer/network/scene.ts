/** A person or country of the picture. */
export interface SceneNode {
  readonly key: string;
  readonly label: string;
  /** The side, for announcing and colouring. */
  readonly side: string;
  /** 0 to 9 for the ten commonest sides, 10 for all others. */
  readonly colour: number;
  readonly radius: number;
  readonly meetings: number;
  readonly degree: number;
}

/** A tie by the indexes of its ends. */
export interface SceneTie {
  readonly source: number;
  readonly target: number;
  readonly meetings: number;
  readonly bilateral: number;
  readonly strength: number;
}

/** What is drawn. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** For each node the indexes of its neighbours. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Where the scene stands on the screen: `screen = world * scale + shift`, in CSS pixels. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What is chosen: nobody, one, or a tie of two, by index. */
export type Chosen = readonly [] | readonly [number] | readonly [number, number];

/** Builds the neighbour lists of a scene. */
export function sceneOf(nodes: readonly SceneNode[], ties: readonly SceneTie[]): Scene {
  const neighbours: number[][] = nodes.map(() => []);
  for (const tie of ties) {
    neighbours[tie.source]?.push(tie.target);
    neighbours[tie.target]?.push(tie.source);
  }
  return { nodes, ties, neighbours };
}

/** The camera that fits all positions into a canvas with a margin for labels. */
export function fitCamera(x: Float32Array, y: Float32Array, width: number, height: number): Camera {
  if (x.length === 0) return { scale: 1, x: width / 2, y: height / 2 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < x.length; index += 1) {
    left = Math.min(left, x[index] ?? 0);
    right = Math.max(right, x[index] ?? 0);
    top = Math.min(top, y[index] ?? 0);
    bottom = Math.max(bottom, y[index] ?? 0);
  }
  const margin = Math.min(56, width / 8);
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
    12,
  );
  return { scale, x: width / 2 - ((left + right) / 2) * scale, y: height / 2 - ((top + bottom) / 2) * scale };
}

/** The same picture larger or smaller about a point of the screen. */
export function zoomed(camera: Camera, factor: number, atX: number, atY: number): Camera {
  const scale = Math.min(60, Math.max(0.02, camera.scale * factor));
  const real = scale / camera.scale;
  return { scale, x: atX - (atX - camera.x) * real, y: atY - (atY - camera.y) * real };
}
