import type { ExportKind } from '../../store/index.ts';

/** Nodes first, then what joins them. */
export const NODE_KINDS = [
  'actor',
  'office',
  'tenure',
  'article',
  'meeting',
  'position',
] as const satisfies readonly ExportKind[];
export const EDGE_KINDS = [
  'tookPart',
  'about',
  'positionActor',
  'positionTopic',
  'tellsOf',
  'evidence',
  'encounter',
] as const satisfies readonly ExportKind[];

/** Everything that the graph shows, in the order of an export. */
export const EXPORT_KINDS: readonly ExportKind[] = [...NODE_KINDS, ...EDGE_KINDS];
