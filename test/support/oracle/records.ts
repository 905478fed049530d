import type { Row } from '../../../src/model/index.ts';
import type {
  ActorRecord,
  ArticleRecord,
  DateRecord,
  EvidenceRecord,
  MeetingInclude,
  MeetingRecord,
  OfficeRecord,
  ParticipantRecord,
  PositionRecord,
  TenureRecord,
} from '../../../src/store/index.ts';
import type { Graph } from '../graph.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Records made from rows by looking through all of them. */
export function recordsOf(graph: Graph) {
  const actor = (key: string | null): ActorRecord | null => {
    const row = graph.actor.find((each) => each.key === key);
    if (row === undefined) return null;
    const { kind, name, aliases, iso2, iso3, flag, organizationKind } = row;
    return { key: row.key, kind, name, aliases, iso2, iso3, flag, organizationKind } as ActorRecord;
  };
  const onlyNamed = ({ key, kind, name }: ActorRecord): ActorRecord => {
    const nothing = { iso2: null, iso3: null, flag: null, organizationKind: null };
    return { key, kind, name, aliases: [], ...nothing };
  };
  const office = (key: string | null): OfficeRecord | null => {
    const row = graph.office.find((each) => each.key === key);
    return row === undefined ? null : ({ ...row, of: actor(row.of) } as OfficeRecord);
  };
  const tenure = (row: Row<'tenure'>): TenureRecord => ({
    key: row.key,
    person: actor(row.person)!,
    office: office(row.office)!,
    firstSeenOn: row.firstSeenOn,
    lastSeenOn: row.lastSeenOn,
    confidence: row.confidence,
  });
  const date = (row: Row<'meeting'> | Row<'position'>): DateRecord | null => {
    const { edtf, earliest, latest, precision, basis, note } = row;
    return edtf === null ? null : ({ edtf, earliest, latest, precision, basis, note } as DateRecord);
  };
  const participants = (meeting: string): ParticipantRecord[] =>
    graph.tookPart
      .filter((row) => row.meeting === meeting && row.listed)
      .sort((a, b) => a.ordinal - b.ordinal || byText(a.actor, b.actor))
      .map(
        (row) =>
          ({
            actor: actor(row.actor),
            role: row.role,
            ordinal: row.ordinal,
            office: office(row.office),
            representing: actor(row.side),
          }) as ParticipantRecord,
      );
  const meeting = (
    row: Row<'meeting'>,
    { participants: included, bare = false, named = false, placeless = false }: MeetingInclude = { participants: 0 },
  ): MeetingRecord => {
    const { key, title, sortDate, format, status, placeName, partOf, confidence, participantCount } = row;
    return {
      key,
      title,
      date: date(row),
      sortDate,
      format,
      status,
      placeName: placeless ? null : placeName,
      placeCountry: placeless ? null : actor(row.placeCountry),
      partOf,
      confidence,
      participantCount,
      topics: graph.about
        .filter((each) => each.meeting === key && each.tagged)
        .map(({ topic }) => topic)
        .sort(byText),
      ...(included === 0
        ? {}
        : {
            participants: participants(key)
              .slice(0, included)
              .map((one) => (bare ? { ...one, office: null, representing: null } : one))
              .map((one) => (named ? { ...one, actor: onlyNamed(one.actor) } : one)),
            ...(bare ? { bare: true } : {}),
            ...(named ? { named: true } : {}),
          }),
    } as MeetingRecord;
  };
  const position = (row: Row<'position'>): PositionRecord => {
    const { key, stance, polarity, statement, quoted, sortDate, confidence, article } = row;
    const named = (role: string) =>
      graph.positionActor
        .filter((each) => each.position === key && each.role === role && each.direct)
        .sort((a, b) => a.ordinal - b.ordinal || byText(a.actor, b.actor))
        .map((each) => actor(each.actor)!);
    return {
      key,
      stance,
      polarity,
      statement,
      quoted,
      date: date(row),
      sortDate,
      confidence,
      article,
      meeting: row.meeting,
      holders: named('HOLDS'),
      voicedBy: actor(row.voicedBy),
      targets: named('TOWARD'),
      addressees: named('ADDRESSES'),
      topics: graph.positionTopic
        .filter((each) => each.position === key && each.tagged)
        .map(({ topic }) => topic)
        .sort(byText),
    } as PositionRecord;
  };
  const article = (row: Row<'article'>, text: boolean): ArticleRecord => {
    const { key, url, title, publisher, language, publishedOn, sortDate, revision } = row;
    const record = { key, url, title, publisher, side: actor(row.side), language, publishedOn, sortDate, revision };
    return text ? { ...record, text: row.text } : record;
  };
  const evidence = (row: Row<'evidence'>, quote: boolean): EvidenceRecord => {
    const { key, factKind, fact, start, end, confidence, method } = row;
    const told = graph.article.find((each) => each.key === row.article)!;
    const record = { key, factKind, fact, article: article(told, false), start, end, confidence, method };
    return (quote ? { ...record, quote: told.text.slice(start, end) } : record) as EvidenceRecord;
  };
  return { actor, office, tenure, participants, meeting, position, article, evidence };
}
