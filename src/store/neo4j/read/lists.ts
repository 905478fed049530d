import type { Direction, Page, PageRequest, Position } from '../../queries.ts';
import type { ReadContext } from '../../store.ts';
import { otherWindow, type Placed, pageOf, pageWindow, type Window } from '../../window.ts';
import type { Ask } from './ask.ts';
import { Parameters, where } from './cypher.ts';

/** An order of nodes: the property that one index holds, and how a cursor's position becomes its value and back. */
export interface NodeOrder {
  /** A text that ends in the key. */
  readonly property: string;
  readonly of: (at: Position) => string;
  /** The order's own value of a node, in Cypher. */
  readonly value: (node: string) => string;
}

/** A list of nodes that one index holds in order of their day: the relationships of an actor or a topic, or the nodes themselves. */
export interface Branch {
  /** A pattern that binds `n`, and `s` where the list is one of relationships. */
  readonly pattern: string;
  readonly conditions: readonly string[];
  /** What the list is ordered by, and the text before the node's own order there; null: the list has no order of its own. */
  readonly slot: { readonly property: string; readonly owner: string } | null;
  /** Every node of it is held, since the type of its relationships says so. */
  readonly held: boolean;
}

/** A way to find all that can fit: lists whose union holds it. `length` is Cypher that counts them. */
export interface Lead {
  readonly length: string;
  readonly branches: readonly Branch[];
}

export interface Listing {
  readonly label: string;
  /** Ways in; none: walk all by the order's index. */
  readonly leads: readonly Lead[];
  /** The ways in are conditions too, which the tests do not repeat: all cannot be walked instead. */
  readonly owned?: boolean;
  /** Conditions on `n`. */
  readonly tests: (held: boolean) => readonly string[];
}

/** So many entries of a list stand for a walk through all by their order. */
const WALK = 5_000;

function bound(
  order: string,
  { after, inclusive, at }: Window['bounds'][number],
  ascending: boolean,
  value: (at: Position) => string,
): string {
  const sign = `${ascending === after ? '>' : '<'}${inclusive ? '=' : ''}`;
  return `${order} ${sign} ${value(at)}`;
}

/** The entries of the list's owner: an index holds them together. */
const rangeOf = ({ slot }: Branch): readonly string[] =>
  slot === null ? [] : [`${slot.property} >= ${slot.owner} + ' '`, `${slot.property} < ${slot.owner} + '!'`];

/** One list's nodes in the window, each with `n` and `o`, the text by which they are ordered. */
function branchText(
  listing: Listing,
  branch: Branch,
  order: NodeOrder,
  window: Window,
  limit: string,
  p: Parameters,
  guard: string,
): string {
  const slot = order.property === 'sortKey' ? branch.slot : null;
  const by = slot === null ? `n.${order.property}` : slot.property;
  const text = (at: Position): string =>
    slot === null ? p.add(order.of(at)) : `${slot.owner} + ' ' + ${p.add(order.of(at))}`;
  const conditions = [
    ...branch.conditions,
    ...rangeOf(branch),
    ...(slot === null ? [`${by} > ''`] : []),
    ...window.bounds.map((each) => bound(by, each, window.ascending, text)),
    ...listing.tests(branch.held),
  ];
  const direction = window.ascending ? 'ASC' : 'DESC';
  const variables = by.startsWith('s.') ? 'n, s' : 'n';
  return `${guard}MATCH ${branch.pattern}${where(conditions)} WITH ${variables} ORDER BY ${by} ${direction} LIMIT ${limit} RETURN n`;
}

const walk = (label: string): Lead => ({
  length: String(WALK),
  branches: [{ pattern: `(n:${label})`, conditions: [], slot: null, held: false }],
});

/** Cypher that binds `n` to the nodes in the window, in order; the shortest way leads. `scope` names what is carried along. */
export function windowText(
  listing: Listing,
  order: NodeOrder,
  window: Window,
  p: Parameters,
  scope: readonly string[],
): string {
  const limit = p.add(window.limit);
  const direction = window.ascending ? 'ASC' : 'DESC';
  const leads =
    listing.leads.length === 0 || (order.property !== 'sortKey' && !listing.owned)
      ? [...listing.leads, walk(listing.label)]
      : listing.leads;
  const carried = scope.length > 0 ? `${scope.join(', ')}, ` : '';
  const [only] = leads;
  if (leads.length === 1 && only !== undefined && only.branches.length === 1 && only.branches[0] !== undefined) {
    const text = branchText(listing, only.branches[0], order, window, limit, p, '');
    return `CALL (${scope.join(', ')}) { ${text} } WITH ${carried}n ORDER BY n.${order.property} ${direction}`;
  }
  const lengths = leads.map(({ length }, way) => `{way: ${way}, entries: ${length}}`);
  const choose =
    leads.length === 1
      ? `WITH ${carried}0 AS way `
      : `UNWIND [${lengths.join(', ')}] AS each WITH ${carried}each ORDER BY each.entries, each.way WITH ${carried}head(collect(each.way)) AS way `;
  const texts = leads.flatMap(({ branches }, way) =>
    branches.map((branch) =>
      branchText(listing, branch, order, window, limit, p, leads.length === 1 ? '' : `WITH * WHERE way = ${way} `),
    ),
  );
  return `${choose}CALL (${carried}way) { ${texts.join(' UNION ')} } WITH DISTINCT ${carried}n ORDER BY n.${order.property} ${direction} LIMIT ${limit}`;
}

/** Cypher that binds `n` to every node that fits, each once. */
export function allText(listing: Listing, scope: readonly string[]): string {
  const carried = scope.length > 0 ? `${scope.join(', ')}, ` : '';
  const leads = listing.leads.length === 0 ? [walk(listing.label)] : listing.leads;
  const lengths = leads.map(({ length }, way) => `{way: ${way}, entries: ${length}}`);
  const choose =
    leads.length === 1
      ? ''
      : `UNWIND [${lengths.join(', ')}] AS each WITH ${carried}each ORDER BY each.entries, each.way WITH ${carried}head(collect(each.way)) AS way `;
  const text = (branch: Branch, way: number): string => {
    const { pattern, conditions, held } = branch;
    const guard = leads.length === 1 ? '' : `WITH * WHERE way = ${way} `;
    return `${guard}MATCH ${pattern}${where([...conditions, ...rangeOf(branch), ...listing.tests(held)])} RETURN n`;
  };
  const texts = leads.flatMap(({ branches }, way) => branches.map((branch) => text(branch, way)));
  return `${choose}CALL (${[...scope, ...(leads.length === 1 ? [] : ['way'])].join(', ')}) { ${texts.join(' UNION ')} } WITH DISTINCT ${carried}n`;
}

/** How a list is asked for one owner each: Cypher that binds the owner's keys, and the listing under it. */
export interface Owned<O> {
  readonly owners: readonly O[];
  /** The owner as the parameter that `o` is bound to. */
  readonly toParameter: (owner: O) => unknown;
}

/** A page under each owner, in one statement: `listing` may use `o`. */
export async function pagesUnder<R>(
  ask: Ask,
  name: string,
  owners: readonly unknown[],
  listing: (p: Parameters) => Listing,
  order: NodeOrder,
  direction: Direction,
  page: PageRequest,
  map: (p: Parameters) => string,
  decode: (found: unknown) => R,
  context: ReadContext,
): Promise<Page<R>[]> {
  if (owners.length === 0) return [];
  const p = new Parameters();
  const asked = listing(p);
  const windows = windowText(asked, order, pageWindow(direction, page), p, ['i', 'o']);
  const other = otherWindow(direction, page);
  const flag = other === null ? 'false' : `EXISTS { ${windowText(asked, order, other, p, ['i', 'o'])} RETURN n }`;
  const rows = `COLLECT { WITH i, o ${windows} RETURN {v: ${order.value('n')}, k: n.key, r: ${map(p)}} }`;
  const text = `UNWIND range(0, size(${p.add(owners)}) - 1) AS i WITH i, ${p.add(owners)}[i] AS o RETURN i, ${rows} AS rows, ${flag} AS other ORDER BY i`;
  const records = await ask(name, p.cypher(text), context);
  return records.map((record) => {
    const found = record.get('rows') as readonly { v: string | number; k: string; r: unknown }[];
    const placed = found.map(({ v, k, r }): Placed<R> => [v, k, decode(r)]);
    return pageOf(placed, record.get('other') as boolean, page);
  });
}
