import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { StatementSeen } from '../../store/index.ts';
import { streams } from '../load-progress.ts';

const SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10];

/** Figures for Prometheus. Labels are closed sets: nobody can fill them with names of their own. */
export interface Metrics {
  readonly request: (type: string, code: string, seconds: number) => void;
  readonly statement: (store: string, seen: StatementSeen) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'attache_request_seconds',
    help: 'Requests by type of operation and code (OK, or of the first error).',
    labelNames: ['type', 'code'],
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'attache_statement_seconds',
    help: 'Statements by store and name.',
    labelNames: ['store', 'name'],
    buckets: SECONDS,
    registers,
  });
  const rows = new Counter({
    name: 'attache_statement_rows_total',
    help: 'Rows that statements gave, by store and name.',
    labelNames: ['store', 'name'],
    registers,
  });
  new Gauge({
    name: 'attache_streams_open',
    help: 'Streams of load progress that are open.',
    registers,
    collect() {
      this.set(streams.open);
    },
  });
  new Gauge({
    name: 'attache_resident_bytes',
    help: 'Memory of the process.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return {
    request: (type, code, seconds) => requests.observe({ type, code }, seconds),
    statement: (store, seen) => {
      const labels = { store, name: seen.name };
      statements.observe(labels, seen.milliseconds / 1000);
      rows.inc(labels, seen.rows);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
