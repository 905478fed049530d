import type { StatementSeen } from '../../store/index.ts';

/** What is noted of a request while it is answered: for its log line, the metrics and `explain`. */
export interface OperationRecord {
  readonly id: string;
  readonly startedAt: number;
  type: string;
  operationName: string | null;
  document: string | null;
  variables: unknown;
  readonly statements: StatementSeen[];
  cost: number | null;
  codes: readonly string[];
}

const RECORDS = new WeakMap<Request, OperationRecord>();
let lastId = 0;

/** The record of a request, begun where there is none. Ids count up from the start of the process. */
export function recordOf(request: Request): OperationRecord {
  let record = RECORDS.get(request);
  if (record === undefined) {
    lastId += 1;
    record = {
      id: lastId.toString(36),
      startedAt: performance.now(),
      type: 'none',
      operationName: null,
      document: null,
      variables: null,
      statements: [],
      cost: null,
      codes: [],
    };
    RECORDS.set(request, record);
  }
  return record;
}
