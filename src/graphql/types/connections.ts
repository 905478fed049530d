import type {
  ActorRecord,
  ArticleRecord,
  EvidenceRecord,
  GroupRecord,
  MeetingGrouping,
  MeetingRecord,
  ParticipantRecord,
  PositionRecord,
  TenureRecord,
} from '../../store/index.ts';
import type { Connection } from '../pages/connection.ts';
import { connectionTypes } from '../pages/connection-types.ts';
import {
  Actor,
  Article,
  type CountedEncounter,
  Country,
  Encounter,
  Evidence,
  Meeting,
  Organization,
  Person,
  Position,
  Tenure,
} from './refs.ts';

/** Connections whose rows are nodes as they are. */

export interface MeetingsConnection extends Connection<MeetingRecord> {
  readonly groups: (by: MeetingGrouping, first: number) => Promise<readonly GroupRecord[]>;
}

const itself = <R>(row: R): R => row;

export const People = connectionTypes<ActorRecord, ActorRecord>('Person', {
  node: Person,
  of: 'people',
  toNode: itself,
});
export const Countries = connectionTypes<ActorRecord, ActorRecord>('Country', {
  node: Country,
  of: 'countries',
  toNode: itself,
});
export const Organizations = connectionTypes<ActorRecord, ActorRecord>('Organization', {
  node: Organization,
  of: 'organisations',
  toNode: itself,
});
export const Tenures = connectionTypes<TenureRecord, TenureRecord>('Tenure', {
  node: Tenure,
  of: 'times in office',
  toNode: itself,
});
export const Meetings = connectionTypes<MeetingRecord, MeetingRecord, MeetingsConnection>('Meeting', {
  node: Meeting,
  of: 'meetings',
  toNode: itself,
});
export const Participants = connectionTypes<ParticipantRecord, ActorRecord>('MeetingParticipant', {
  node: Actor,
  of: 'participants of a meeting',
  toNode: (row) => row.actor,
});
export const Positions = connectionTypes<PositionRecord, PositionRecord>('Position', {
  node: Position,
  of: 'positions',
  toNode: itself,
});
export const Articles = connectionTypes<ArticleRecord, ArticleRecord>('Article', {
  node: Article,
  of: 'articles',
  toNode: itself,
});
export const EvidencePieces = connectionTypes<EvidenceRecord, EvidenceRecord>('Evidence', {
  node: Evidence,
  of: 'pieces of evidence',
  toNode: itself,
});
export const Encounters = connectionTypes<CountedEncounter, CountedEncounter>('Encounter', {
  node: Encounter,
  of: 'pairs',
  toNode: itself,
});
