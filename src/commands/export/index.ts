/** Forms in which the graph is written out. */
import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [graphml, gexf, csv, jsonl];
export type { ExportFile, ExportFormat } from './export-format.ts';
