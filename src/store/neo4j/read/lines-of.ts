import type { Record as Neo4jRecord } from 'neo4j-driver';

/** Cypher that returns the lines of the nodes `n`, gathered by month: a row for each would take most of the time. */
export const linesOf = (...carried: readonly string[]): string => {
  const before = carried.map((name) => `${name}, `).join('');
  return `WITH ${before}n.line AS line RETURN ${before}left(line, 7) AS month, collect(line) AS lines`;
};

/** The lines in the answer of a text that ends in `linesOf`. */
export const linesIn = (records: readonly Neo4jRecord[]): string[] =>
  records.flatMap((record) => record.get('lines') as string[]);
