import type { MeetingInclude } from '../../store.ts';
import type { Parameters } from './cypher.ts';
import { ACTOR_FIELDS } from './decode.ts';

/** Cypher that gives records as maps, just as `records.ts` of the store names their fields; each piece uses variables of its own. */

/** An actor's node as a list: it comes most often of all, and the driver reads the names of a map's entries anew each time. */
export const actorMap = (node: string): string => `[${ACTOR_FIELDS.map((field) => `${node}.${field}`).join(', ')}]`;

/** The actor of a key that an expression gives; null where there is none. */
const actorBy = (expression: string, node: string): string =>
  `head(COLLECT { MATCH (${node}:Actor {key: ${expression}}) RETURN ${actorMap(node)} })`;

export const officeMap = (node: string): string =>
  `${node} {.key, .title, .officeClass, of: ${actorBy(`${node}.of`, 'officeOf')}}`;
const officeBy = (expression: string): string =>
  `head(COLLECT { MATCH (anOffice:Office {key: ${expression}}) RETURN ${officeMap('anOffice')} })`;

export const tenureMap = (node: string): string =>
  `${node} {.key, .firstSeenOn, .lastSeenOn, .confidence, person: ${actorBy(`${node}.person`, 'holder')}, office: ${officeBy(`${node}.office`)}}`;

/** A fuzzy date's properties lie beside the others; `dateOf` makes them one. */
const DATE = '.edtf, .earliest, .latest, .precision, .basis, .note, .sortDate';

/** A participant by the relationship and the actor, as a list. */
export const participantMap = (edge: string, actor: string, bare = false, named = false): string =>
  `[${named ? `[${actor}.key, ${actor}.name]` : actorMap(actor)}, ${edge}.role, ${edge}.ordinal${
    bare ? '' : `, ${officeBy(`${edge}.office`)}, ${actorBy(`${edge}.side`, 'represented')}`
  }]`;

/** What a meeting brings along, with the number of its participants as the text of a limit: null for none. */
export type Brought = Required<Omit<MeetingInclude, 'participants'>> & { readonly limit: string | null };

/** What is asked for beside the meetings, with the limit as a parameter. */
export const broughtOf = (
  { participants, bare = false, named = false, placeless = false }: MeetingInclude,
  p: Parameters,
): Brought => ({ limit: participants === 0 ? null : p.add(participants), bare, named, placeless });

/** What is asked of a meeting's node, in the order in which it comes. */
export const MEETING_FIELDS = [
  ...['key', 'title', 'edtf', 'earliest', 'latest', 'precision', 'basis', 'note', 'sortDate', 'format', 'status'],
  ...['partOf', 'confidence', 'participantCount'],
] as const;

/** A meeting with its topics, then its place and its first participants where they are brought: a list, like an actor. */
export function meetingMap(node: string, { limit, bare, named, placeless }: Brought): string {
  const topics = `COLLECT { MATCH (${node})-[tagging:ABOUT]->(told:Topic) WHERE tagging.tagged RETURN told.key AS topic ORDER BY topic }`;
  const place = placeless ? 'null' : `[${node}.placeName, ${actorBy(`${node}.placeCountry`, 'placed')}]`;
  const takers = `COLLECT { MATCH (taker:Actor)-[taking:TOOK_PART|EXPECTED]->(${node}) WHERE taking.listed WITH taking, taker ORDER BY taking.ordinal, taker.key LIMIT ${limit} RETURN ${participantMap('taking', 'taker', bare, named)} }`;
  const brought = limit === null ? '' : `, ${takers}, ${bare}, ${named}`;
  return `[${MEETING_FIELDS.map((field) => `${node}.${field}`).join(', ')}, ${topics}, ${place}${brought}]`;
}

const positionActors = (node: string, type: string, arrow: readonly [string, string]): string =>
  `COLLECT { MATCH (${node})${arrow[0]}[link:${type}]${arrow[1]}(named:Actor) WHERE link.direct WITH link, named ORDER BY link.ordinal, named.key RETURN ${actorMap('named')} }`;

/** A position with its actors and topics. */
export const positionMap = (node: string): string =>
  `${node} {.key, .stance, .polarity, .statement, .quoted, ${DATE}, .confidence, .article, .meeting, holders: ${positionActors(node, 'HOLDS', ['<-', '-'])}, voicedBy: ${actorBy(`${node}.voicedBy`, 'voice')}, targets: ${positionActors(node, 'TOWARD', ['-', '->'])}, addressees: ${positionActors(node, 'ADDRESSES', ['-', '->'])}, topics: COLLECT { MATCH (${node})-[tagging:ON]->(told:Topic) WHERE tagging.tagged RETURN told.key AS topic ORDER BY topic }}`;

/** An article; with its text where asked for. */
export const articleMap = (node: string, text: boolean): string =>
  `${node} {.key, .url, .title, .publisher, .language, .publishedOn, .sortDate, .revision, side: ${actorBy(`${node}.side`, 'speaksFor')}${text ? ', .text' : ''}}`;

/** A piece of evidence by the relationship, the fact and the article. */
export const evidenceMap = (edge: string, fact: string, article: string, text: boolean): string =>
  `${edge} {.key, .factKind, .start, .end, .confidence, .method, fact: ${fact}.key, article: ${articleMap(article, text)}}`;
