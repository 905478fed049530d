import type { MeetingInclude } from '../../store.ts';
import { raw, type Sql, sql } from '../sql.ts';
import { jsonReal } from '../values.ts';

/** SQL that gives records as JSON, just as `records.ts` of the store names their fields. `alias` is the row's table in the statement. */

/** An actor. */
export const actorJson = (alias: string): string =>
  `json_object('key', ${alias}.key, 'kind', ${alias}.kind, 'name', ${alias}.name, 'aliases', json(${alias}.aliases), 'iso2', ${alias}.iso2, 'iso3', ${alias}.iso3, 'flag', ${alias}.flag, 'organizationKind', ${alias}.organization_kind)`;

/** The actor of a key; null where there is none. */
export const actorOf = (key: string): string =>
  `json((SELECT ${actorJson('an_actor')} FROM actor an_actor WHERE an_actor.key = ${key}))`;

/** The actor of a key with nothing but key, kind and name. */
const namedOf = (key: string): string =>
  `json((SELECT json_object('key', an_actor.key, 'kind', an_actor.kind, 'name', an_actor.name, 'aliases', json('[]'), 'iso2', NULL, 'iso3', NULL, 'flag', NULL, 'organizationKind', NULL) FROM actor an_actor WHERE an_actor.key = ${key}))`;

/** An office with whom it serves. */
export const officeJson = (alias: string): string =>
  `json_object('key', ${alias}.key, 'title', ${alias}.title, 'officeClass', ${alias}.office_class, 'of', ${actorOf(`${alias}."of"`)})`;

const officeOf = (key: string): string =>
  `json((SELECT ${officeJson('an_office')} FROM office an_office WHERE an_office.key = ${key}))`;

/** A tenure with its person and office. */
export const tenureJson = (alias: string): string =>
  `json_object('key', ${alias}.key, 'person', ${actorOf(`${alias}.person`)}, 'office', ${officeOf(`${alias}.office`)}, 'firstSeenOn', ${alias}.first_seen_on, 'lastSeenOn', ${alias}.last_seen_on, 'confidence', ${jsonReal(`${alias}.confidence`)})`;

const dateJson = (alias: string): string =>
  `CASE WHEN ${alias}.edtf IS NULL THEN NULL ELSE json_object('edtf', ${alias}.edtf, 'earliest', ${alias}.earliest, 'latest', ${alias}.latest, 'precision', ${alias}.precision, 'basis', ${alias}.basis, 'note', ${alias}.note) END`;

/** A row of `took_part` as a participant. */
export const participantJson = (alias: string, bare = false, named = false): string =>
  `json_object('actor', ${named ? namedOf(`${alias}.actor`) : actorOf(`${alias}.actor`)}, 'role', coalesce(${alias}.role, 'PARTICIPANT'), 'ordinal', ${alias}.ordinal, 'office', ${bare ? 'NULL' : officeOf(`${alias}.office`)}, 'representing', ${bare ? 'NULL' : actorOf(`${alias}.side`)})`;

/** A meeting with its topics, and its place and first participants where asked for. */
export function meetingJson(
  alias: string,
  { participants, bare = false, named = false, placeless = false }: MeetingInclude,
): Sql {
  const flags = [...(bare ? ['bare'] : []), ...(named ? ['named'] : [])];
  const place = placeless
    ? `'placeName', NULL, 'placeCountry', NULL`
    : `'placeName', ${alias}.place_name, 'placeCountry', ${actorOf(`${alias}.place_country`)}`;
  const taken =
    participants === 0
      ? raw('')
      : sql`, 'participants', json((SELECT json_group_array(json(one)) FROM (SELECT ${raw(participantJson('part', bare, named))} AS one FROM took_part part WHERE part.meeting = ${raw(alias)}.key AND part.listed = 1 ORDER BY part.ordinal, part.actor LIMIT ${participants})))${raw(flags.map((flag) => `, '${flag}', json('true')`).join(''))}`;
  return sql`json_object(${raw(
    [
      `'key', ${alias}.key, 'title', ${alias}.title, 'date', json(${dateJson(alias)}), 'sortDate', ${alias}.sort_date`,
      `'format', ${alias}.format, 'status', ${alias}.status, ${place}`,
      `'partOf', ${alias}.part_of, 'confidence', ${jsonReal(`${alias}.confidence`)}, 'participantCount', ${alias}.participant_count`,
      `'topics', json((SELECT json_group_array(topic) FROM (SELECT tagged_about.topic FROM about tagged_about WHERE tagged_about.meeting = ${alias}.key AND tagged_about.tagged = 1 ORDER BY tagged_about.topic)))`,
    ].join(', '),
  )}${taken})`;
}

const positionActors = (alias: string, role: string): string =>
  `json((SELECT json_group_array(json(one)) FROM (SELECT ${actorJson('named')} AS one FROM position_actor link CROSS JOIN actor named ON named.key = link.actor WHERE link.position = ${alias}.key AND link.role = '${role}' AND link.direct = 1 ORDER BY link.ordinal, link.actor)))`;

/** A position with its actors and topics. */
export const positionJson = (alias: string): string =>
  `json_object(${[
    `'key', ${alias}.key, 'stance', ${alias}.stance, 'polarity', ${alias}.polarity, 'statement', ${alias}.statement`,
    `'quoted', json(iif(${alias}.quoted, 'true', 'false')), 'date', json(${dateJson(alias)}), 'sortDate', ${alias}.sort_date`,
    `'confidence', ${jsonReal(`${alias}.confidence`)}, 'article', ${alias}.article, 'meeting', ${alias}.meeting`,
    `'holders', ${positionActors(alias, 'HOLDS')}, 'voicedBy', ${actorOf(`${alias}.voiced_by`)}`,
    `'targets', ${positionActors(alias, 'TOWARD')}, 'addressees', ${positionActors(alias, 'ADDRESSES')}`,
    `'topics', json((SELECT json_group_array(topic) FROM (SELECT tagged_on.topic FROM position_topic tagged_on WHERE tagged_on.position = ${alias}.key AND tagged_on.tagged = 1 ORDER BY tagged_on.topic)))`,
  ].join(', ')})`;

/** An article; with its text where asked for. */
export const articleJson = (alias: string, text: boolean): string =>
  `json_object('key', ${alias}.key, 'url', ${alias}.url, 'title', ${alias}.title, 'publisher', ${alias}.publisher, 'side', ${actorOf(`${alias}.side`)}, 'language', ${alias}.language, 'publishedOn', ${alias}.published_on, 'sortDate', ${alias}.sort_date, 'revision', ${alias}.revision${
    text ? `, 'text', (SELECT whole.text FROM article_text whole WHERE whole.id = ${alias}.id)` : ''
  })`;

/** A piece of evidence with its article; with the article's text, to cut the quote from, where asked for. */
export const evidenceJson = (alias: string, text: boolean): string =>
  `json_object('key', ${alias}.key, 'factKind', ${alias}.fact_kind, 'fact', ${alias}.fact, 'article', json((SELECT ${articleJson('its_article', text)} FROM article its_article WHERE its_article.key = ${alias}.article)), 'start', ${alias}.start, 'end', ${alias}."end", 'confidence', ${jsonReal(`${alias}.confidence`)}, 'method', ${alias}.method)`;
