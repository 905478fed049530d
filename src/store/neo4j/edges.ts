import { invariant, type KindName } from '../../model/index.ts';
import { type Fields, specOf } from './values.ts';

/** One end of a relationship: the label of its node, and the property of the row that holds the node's key. */
export interface End {
  readonly label: string;
  readonly property: string;
}
/** A way in which a kind's rows stand in the graph. */
export interface Edge {
  readonly type: string;
  /** Other types under which the same row may have stood before. */
  readonly others: readonly string[];
  readonly from: End;
  readonly to: End;
  readonly holds: (row: Fields) => boolean;
}

const always = () => true;
const actor: End = { label: 'Actor', property: 'actor' };
const meeting: End = { label: 'Meeting', property: 'meeting' };
const position: End = { label: 'Position', property: 'position' };
const article: End = { label: 'Article', property: 'article' };
const role = (wanted: string) => (row: Fields) => row.role === wanted;
const fact = (label: string): Edge => ({
  type: 'EVIDENCE',
  others: [],
  from: { label, property: 'fact' },
  to: article,
  holds: ({ factKind }) => factKind === label.toUpperCase(),
});

/** Kinds that stand in the graph in more than one way. */
const SPECIAL: Partial<Record<KindName, readonly Edge[]>> = {
  tookPart: [
    { type: 'TOOK_PART', others: ['EXPECTED'], from: actor, to: meeting, holds: ({ held }) => held === true },
    { type: 'EXPECTED', others: ['TOOK_PART'], from: actor, to: meeting, holds: ({ held }) => held === false },
  ],
  positionActor: [
    { type: 'HOLDS', others: [], from: actor, to: position, holds: role('HOLDS') },
    { type: 'TOWARD', others: [], from: position, to: actor, holds: role('TOWARD') },
    { type: 'ADDRESSES', others: [], from: position, to: actor, holds: role('ADDRESSES') },
  ],
  evidence: [fact('Meeting'), fact('Position'), fact('Tenure')],
};

/** The label by which nodes of a kind are found. */
export function labelOf(kind: KindName): string {
  const { neo4j } = specOf(kind);
  const label = neo4j.form === 'node' ? neo4j.labels[0] : undefined;
  invariant(label !== undefined, `${kind} is no node`);
  return label;
}

/** The ways in which rows of a relationship's kind stand in the graph; most kinds have one. */
export function edgesOf(kind: KindName): readonly Edge[] {
  const special = SPECIAL[kind];
  if (special !== undefined) return special;
  const { neo4j } = specOf(kind);
  invariant(neo4j.form === 'relationship', `${kind} is no relationship`);
  const end = ({ kind: other, property }: { readonly kind: string; readonly property: string }): End => ({
    label: labelOf(other as KindName),
    property,
  });
  return [{ type: neo4j.type, others: [], from: end(neo4j.from), to: end(neo4j.to), holds: always }];
}

/** The identifying properties that are neither an end nor told by the type. */
export const ownKeys = (kind: KindName, { from, to }: Edge): readonly string[] =>
  specOf(kind).identity.filter((name) => name !== from.property && name !== to.property && name !== 'role');
