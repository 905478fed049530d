import type { GraphReader, StatsRecord } from '../../store/index.ts';

/** Files of an export, each as pieces of text in order. */
export interface ExportFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** A form in which the graph can be written out; it streams, so that memory does not grow with the graph. */
export interface ExportFormat {
  readonly name: string;
  files(reader: GraphReader, about: StatsRecord): Iterable<ExportFile>;
}

/** What an export is of: number of things, and when the graph was last changed. */
export const describeGraph = ({ articleCount, meetingCount, positionCount, loadedAt }: StatsRecord): string =>
  `attache: ${articleCount} articles, ${meetingCount} meetings, ${positionCount} positions; loaded ${loadedAt ?? 'never'}`;
