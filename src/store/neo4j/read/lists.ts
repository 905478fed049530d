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
  /** The condition that its entries fulfil by being on it, by the name that the tests know it by. */
  readonly proves?: string;
  /** Cypher of a list of keys: there is one such list for each of them, `owner`. The text is the same for any number of them. */
  readonly each?: string;
}

/** A way to find all that can fit: lists whose union holds it. */
export interface Lead {
  /** Cypher that returns one row: `entries`, how long the lists are together, and `owners`, keys for branches that name them. */
  readonly choice: string;
  readonly branches: readonly Branch[];
}

export interface Listing {
  readonly label: string;
  /** Ways in, beside a walk through all by the order's index. */
  readonly leads: readonly Lead[];
  /** The ways in are conditions too, which the tests do not repeat: all cannot be walked instead. */
  readonly owned?: boolean;
  /** Conditions on `n`, without what the list that `n` is from says already. */
  readonly tests: (held: boolean, proven?: string) => readonly string[];
}

/** A walk in an order that the lists do not have stands for so many of their entries: beyond it they are too long to be sorted. */
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

const listed = (...names: readonly string[]): string => names.join(', ');

/** The entries of the list's owner: an index holds them together. */
const rangeOf = ({ slot }: Branch): readonly string[] =>
  slot === null ? [] : [`${slot.property} >= ${slot.owner} + ' '`, `${slot.property} < ${slot.owner} + '!'`];

/**
 * Reads a branch's list, or each of its lists; only where `way` is that of the branch. The guard is a list to unwind, since the
 * planner would look at a mere condition last.
 */
function reading({ each }: Branch, way: number | null, scope: readonly string[], text: string): string {
  if (each === undefined && way === null) return `${text} RETURN n`;
  const lists = way === null ? each : `CASE WHEN way = ${way} THEN ${each ?? '[0]'} ELSE [] END`;
  return `UNWIND ${lists} AS owner CALL (${listed(...scope, 'owner')}) { ${text} RETURN n } RETURN n`;
}

/** One branch's nodes in the window, as a text that binds `n`. */
function windowOf(
  listing: Listing,
  branch: Branch,
  order: NodeOrder,
  window: Window,
  limit: string,
  p: Parameters,
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
    ...listing.tests(branch.held, branch.proves),
  ];
  const direction = window.ascending ? 'ASC' : 'DESC';
  const variables = by.startsWith('s.') ? 'n, s' : 'n';
  return `MATCH ${branch.pattern}${where(conditions)} WITH ${variables} ORDER BY ${by} ${direction} LIMIT ${limit}`;
}

/** All by their own index, which stands for so many entries of a list (as Cypher). */
const walk = (label: string, entries: string): Lead => ({
  choice: `RETURN ${entries} AS entries, null AS owners`,
  branches: [{ pattern: `(n:${label})`, conditions: [], slot: null, held: false }],
});

/**
 * The ways of a listing, with the walk through all that bounds them: lists may hold more entries together than there are nodes, and an
 * entry costs about twice as much as a node.
 */
const waysOf = ({ leads, owned, label }: Listing, longest = `COUNT { (:${label}) } / 2`): readonly Lead[] =>
  owned ? leads : [...leads, walk(label, longest)];

/** Cypher that finds the shortest way for each row, and reads it by what `text` makes of a branch. Binds `n`, maybe more than once. */
function shortest(ways: readonly Lead[], scope: readonly string[], text: (branch: Branch) => string): string {
  if (ways.length === 1) {
    const texts = ways.flatMap(({ branches }) => branches.map((branch) => reading(branch, null, scope, text(branch))));
    return `CALL (${listed(...scope)}) { ${texts.join(' UNION ALL ')} }`;
  }
  const inner = listed(...scope, 'way', 'owners');
  const choices = ways.map(
    ({ choice }, way) => `CALL (${listed(...scope)}) { ${choice} } RETURN ${way} AS way, entries, owners`,
  );
  const choose = `CALL (${listed(...scope)}) { CALL (${listed(...scope)}) { ${choices.join(' UNION ALL ')} } RETURN way, owners ORDER BY entries, way LIMIT 1 }`;
  const texts = ways.flatMap(({ branches }, way) =>
    branches.map((branch) => reading(branch, way, scope, text(branch))),
  );
  return `${choose} CALL (${inner}) { ${texts.join(' UNION ALL ')} }`;
}

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
  const ways = waysOf(listing, order.property === 'sortKey' ? undefined : String(WALK));
  const found = shortest(ways, scope, (branch) => windowOf(listing, branch, order, window, limit, p));
  const sorted = `ORDER BY n.${order.property} ${direction}`;
  const [only] = ways;
  const alone = ways.length === 1 && only?.branches.length === 1 && only.branches[0]?.each === undefined;
  return alone
    ? `${found} WITH ${listed(...scope, 'n')} ${sorted}`
    : `${found} WITH DISTINCT ${listed(...scope, 'n')} ${sorted} LIMIT ${limit}`;
}

/** Cypher that binds `n` to every node that fits, each once. */
export function allText(listing: Listing, scope: readonly string[]): string {
  const ways = waysOf(listing);
  const found = shortest(ways, scope, (branch) => {
    const { pattern, conditions, held, proves } = branch;
    return `MATCH ${pattern}${where([...conditions, ...rangeOf(branch), ...listing.tests(held, proves)])}`;
  });
  return `${found} WITH DISTINCT ${listed(...scope, 'n')}`;
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
  const rows = `COLLECT { WITH i, o ${windows} RETURN [${order.value('n')}, n.key, ${map(p)}] }`;
  const text = `UNWIND range(0, size(${p.add(owners)}) - 1) AS i WITH i, ${p.add(owners)}[i] AS o RETURN i, ${rows} AS rows, ${flag} AS other ORDER BY i`;
  const records = await ask(name, p.cypher(text), context);
  return records.map((record) => {
    const found = record.get('rows') as readonly Placed<unknown>[];
    const placed = found.map(([v, k, r]): Placed<R> => [v, k, decode(r)]);
    return pageOf(placed, record.get('other') as boolean, page);
  });
}
