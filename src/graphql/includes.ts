import { type FieldNode, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import type { MeetingInclude } from '../store/index.ts';
import { DEFAULT_PAGE, LARGEST_PAGE, type PageArguments } from './pages/page-request.ts';
import { fieldsBelow, hasField } from './selection.ts';

/**
 * What a page brings along because the operation selects it: the first participants of each meeting, an article's text, a quote's words.
 * Only a saving: what was not brought is fetched in a batch when it is asked for.
 */

export function meetingInclude(fields: readonly FieldNode[], info: GraphQLResolveInfo): MeetingInclude {
  const lists = fields.filter((field) => field.name.value === 'participants');
  const counts = lists.map((field) => participantsWanted(field, info));
  const participants = Math.min(Math.max(0, ...counts), LARGEST_PAGE);
  return {
    participants,
    ...(hasField(fields, 'place') ? {} : { placeless: true }),
    ...(participants === 0 || wantsDetails(lists, info) ? {} : { bare: true }),
    ...(participants === 0 || wantsWhole(lists, info) ? {} : { named: true }),
  };
}

/** Whether an office of a participant, or whom one represented, is selected below these lists. */
export function wantsDetails(lists: readonly FieldNode[], info: GraphQLResolveInfo): boolean {
  const edges = fieldsBelow(lists, info).filter((field) => field.name.value === 'edges');
  const selected = fieldsBelow(edges, info);
  return hasField(selected, 'office') || hasField(selected, 'representing');
}

const OF_NAMES: ReadonlySet<string> = new Set(['__typename', 'id', 'key', 'name']);

/** Whether more of a participant than key and name is selected below these lists. */
export function wantsWhole(lists: readonly FieldNode[], info: GraphQLResolveInfo): boolean {
  const below = fieldsBelow(lists, info);
  const named = (name: string, fields: readonly FieldNode[]) => fields.filter((field) => field.name.value === name);
  const nodes = [...named('nodes', below), ...named('node', fieldsBelow(named('edges', below), info))];
  return fieldsBelow(nodes, info).some((field) => !OF_NAMES.has(field.name.value));
}

function participantsWanted(field: FieldNode, info: GraphQLResolveInfo): number {
  const type = info.schema.getType('Meeting');
  const definition = type && 'getFields' in type ? type.getFields().participants : undefined;
  if (definition === undefined || !('args' in definition)) return 0;
  const selected = fieldsBelow([field], info);
  if (!['nodes', 'edges', 'pageInfo'].some((name) => hasField(selected, name))) return 0;
  try {
    const args: PageArguments = getArgumentValues(definition, field, info.variableValues);
    return args.after == null && args.last == null && args.before == null ? (args.first ?? DEFAULT_PAGE) : 0;
  } catch {
    // The executor will refuse the argument in its place.
    return 0;
  }
}

export const articleInclude = (fields: readonly FieldNode[]) => ({ text: hasField(fields, 'text') });

export const evidenceInclude = (fields: readonly FieldNode[]) => ({ quote: hasField(fields, 'quote') });
