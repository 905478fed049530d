import type { GraphReader, GraphStore, ReadContext } from '../store/index.ts';
import type { Batches } from './batches.ts';
import type { Names } from './names.ts';
import type { Services } from './services.ts';

/** What a token allows. `analyst` sees how a question was answered, `loader` loads, `curator` decides. */
export type Role = 'loader' | 'curator' | 'analyst';

/** Who asks: the roles of the token and the name that its decisions are signed with. */
export interface Caller {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** What every resolver is handed: made anew for each operation. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly reader: GraphReader;
  /** Goes with every question to the store: stops its statement, counts it. */
  readonly read: ReadContext;
  readonly services: Services;
  readonly names: Names;
  readonly batches: Batches;
  /** Null for the public. */
  readonly caller: Caller | null;
}

export const mayAct = (context: RequestContext, role: Role): boolean => context.caller?.roles.includes(role) ?? false;
