import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Selecting = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/**
 * The fields that an operation selects below some fields, following fragments and obeying `@skip` and `@include`.
 * Type conditions are not looked at: what is selected for one type of a union counts for all.
 */
export function fieldsBelow(fields: readonly FieldNode[], info: Selecting): FieldNode[] {
  const found: FieldNode[] = [];
  const seen = new Set<FragmentDefinitionNode>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, info)) continue;
      if (selection.kind === Kind.FIELD) found.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else {
        const fragment = info.fragments[selection.name.value];
        if (fragment === undefined || seen.has(fragment)) continue;
        seen.add(fragment);
        visit(fragment.selectionSet);
      }
    }
  };
  for (const field of fields) if (field.selectionSet !== undefined) visit(field.selectionSet);
  return found;
}

/** The fields reached by a path of names, such as `nodes`, `participants`; each step may be one of several names. */
export function fieldsAt(info: GraphQLResolveInfo, path: readonly (readonly string[])[]): FieldNode[] {
  let fields: readonly FieldNode[] = info.fieldNodes;
  for (const names of path) fields = fieldsBelow(fields, info).filter((field) => names.includes(field.name.value));
  return [...fields];
}

/** The fields of a connection's rows: what stands under `nodes` and under `edges { node }`. */
export function rowFields(info: GraphQLResolveInfo): FieldNode[] {
  const below = fieldsBelow(info.fieldNodes, info);
  const nodes = below.filter((field) => field.name.value === 'nodes');
  const edges = below.filter((field) => field.name.value === 'edges');
  const node = fieldsBelow(edges, info).filter((field) => field.name.value === 'node');
  return fieldsBelow([...nodes, ...node], info);
}

/** Whether one of some fields has a name. */
export const hasField = (fields: readonly FieldNode[], name: string): boolean =>
  fields.some((field) => field.name.value === name);

function isIncluded(selection: { readonly directives?: readonly DirectiveNode[] }, info: Selecting): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues);
  if (skip?.if === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues);
  return include?.if !== false;
}

/** The field that stands for a place in the operation: the same for all parents. */
export function fieldOf(info: GraphQLResolveInfo): FieldNode {
  const field = info.fieldNodes[0];
  if (field === undefined) throw new Error('a resolver was called without a field');
  return field;
}
