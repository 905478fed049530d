import type { OfficeClass } from '../../model/index.ts';
import type { ActorKind, ActorQuery } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { RequestContext } from '../context.ts';
import { NAMES } from '../names-of-operation.ts';
import { OfficeClassEnum } from '../types/enums.ts';
import { definedOnly, FILTER_LIMITS, given, wordsOf } from './limits.ts';

export interface PersonFilterInput {
  readonly nameContains?: string | null;
  readonly of?: readonly string[] | null;
  readonly officeClass?: readonly OfficeClass[] | null;
  readonly inOfficeOn?: string | null;
  readonly metWith?: readonly string[] | null;
}

export const PersonFilter = builder.inputRef<PersonFilterInput>('PersonFilter').implement({
  description: 'Which people. Actors are named by id, key, ISO code or name. What is left out is no constraint.',
  fields: (t) => ({
    nameContains: t.string({
      description: 'Words of the name or of another spelling: all must be there, each as the beginning of a word.',
    }),
    of: t.stringList({
      extensions: NAMES,
      description: 'With an office of one of these countries or organisations.',
    }),
    officeClass: t.field({
      type: [OfficeClassEnum],
      description:
        'With an office of one of these classes. `of`, `officeClass` and `inOfficeOn` hold for one office together.',
    }),
    inOfficeOn: t.field({ type: 'Date', description: 'In office on this day, as far as articles show it.' }),
    metWith: t.stringList({
      extensions: NAMES,
      description: 'Met all of these, at most 5; only meetings that were held count.',
    }),
  }),
});

/** The question that a filter asks. `classes` bounds the office classes further: ministers. */
export async function personQuery(
  filter: PersonFilterInput | null | undefined,
  context: RequestContext,
  classes?: readonly OfficeClass[],
): Promise<ActorQuery> {
  const input = filter ?? {};
  const asked = given(input.officeClass, 'filter.officeClass');
  const of = given(input.of, 'filter.of');
  const metWith = given(input.metWith, 'filter.metWith', FILTER_LIMITS.metWith);
  const [ofKeys, metKeys] = await Promise.all([
    of && context.names.keys(of, 'filter.of', ['COUNTRY', 'ORGANIZATION']),
    metWith && context.names.keys(metWith, 'filter.metWith'),
  ]);
  return definedOnly<ActorQuery>({
    kinds: ['PERSON'],
    nameWords: wordsOf(input.nameContains, 'filter.nameContains'),
    of: ofKeys,
    officeClasses: classes === undefined ? asked : classes.filter((name) => asked?.includes(name) ?? true),
    inOfficeOn: input.inOfficeOn ?? undefined,
    metWith: metKeys,
  });
}

/** Countries or organisations by words of their names. */
export const nameQuery = (kind: ActorKind, nameContains: string | null | undefined): ActorQuery =>
  definedOnly<ActorQuery>({ kinds: [kind], nameWords: wordsOf(nameContains, 'nameContains') });
