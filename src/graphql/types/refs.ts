import type { TopicCode } from '../../model/index.ts';
import type {
  ActorKind,
  ActorRecord,
  ArticleRecord,
  DateRecord,
  EncounterRecord,
  EvidenceRecord,
  MeetingQuery,
  MeetingRecord,
  OfficeRecord,
  PositionRecord,
  ReadoutRecord,
  TenureRecord,
} from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { LoadJobRecord } from '../services.ts';

/** All object types by name, so that files of types can speak of each other's. Each is implemented in a file of its own. */

export interface TopicRecord {
  readonly key: TopicCode;
}
/** A pair, and which of its meetings its figures are of. */
export interface CountedEncounter extends EncounterRecord {
  readonly counted: MeetingQuery;
}
/** A value that says of which type it is: for interfaces and unions whose members have no other mark. */
export type Typed<T, N extends string> = T & { readonly __typename: N };
export const typed = <T extends object, N extends string>(name: N, value: T): Typed<T, N> => ({
  ...value,
  __typename: name,
});

const TYPE_OF_KIND = { PERSON: 'Person', COUNTRY: 'Country', ORGANIZATION: 'Organization' } as const;
export const typeOfActor = (kind: ActorKind): 'Person' | 'Country' | 'Organization' => TYPE_OF_KIND[kind];
export const typedActor = (actor: ActorRecord) => typed(typeOfActor(actor.kind), actor);

export type NodeValue = { readonly __typename: string };

export const Node = builder.interfaceRef<object>('Node');
export const Actor = builder.interfaceRef<ActorRecord>('Actor');
/** Meetings, positions and tenures. */
export const Attested = builder.interfaceRef<{ readonly key: string; readonly confidence: number }>('Attested');

export const Person = builder.objectRef<ActorRecord>('Person');
export const Country = builder.objectRef<ActorRecord>('Country');
export const Organization = builder.objectRef<ActorRecord>('Organization');
export const Office = builder.objectRef<OfficeRecord>('Office');
export const Tenure = builder.objectRef<TenureRecord>('Tenure');
export const Meeting = builder.objectRef<MeetingRecord>('Meeting');
export const Readout = builder.objectRef<ReadoutRecord & { readonly onlyHere: readonly TopicCode[] }>('Readout');
export const Topic = builder.objectRef<TopicRecord>('Topic');
export const Position = builder.objectRef<PositionRecord>('Position');
export const Article = builder.objectRef<ArticleRecord>('Article');
export const Evidence = builder.objectRef<EvidenceRecord>('Evidence');
export const Encounter = builder.objectRef<CountedEncounter>('Encounter');
export const FuzzyDate = builder.objectRef<DateRecord>('FuzzyDate');
export const LoadJob = builder.objectRef<LoadJobRecord>('LoadJob');

export const topicRecord = (key: TopicCode): TopicRecord => ({ key });
