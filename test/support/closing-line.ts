import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line of counts, and with how many of the tests asked a real Neo4j. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, neo4j: 0, neo4jSkipped: 0 };
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) counts.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        const asksNeo4j = test.fullName.includes('[Neo4j]');
        if (state === 'passed') counts.passed++;
        else if (state === 'failed') counts.failed++;
        else counts.skipped++;
        if (asksNeo4j) state === 'skipped' ? counts.neo4jSkipped++ : counts.neo4j++;
      }
    }
    process.stdout.write(
      `Neo4j was really asked in ${counts.neo4j} tests; skipped for want of one: ${counts.neo4jSkipped}\n`,
    );
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
