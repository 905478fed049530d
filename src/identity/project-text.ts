import { articleKey, foldWords, type Row, STANCES, scan, TOPICS, type Work } from '../model/index.ts';
import type { AppearanceChange } from './change-appearances.ts';
import type { MeetingChange } from './change-meetings.ts';
import { officeKeyOf } from './change-offices.ts';
import type { LiveText, TextChange } from './observe.ts';
import { isUnique } from './profile.ts';
import { dateColumns, evidenceRows, topicsWithBroader } from './project-meeting.ts';
import type { GraphRow } from './projection.ts';
import { distinct, groupBy } from './rows.ts';
import { shownOffices } from './shown-offices.ts';
import type { PositionTelling, Proof } from './telling.ts';
import { type Spans, tenureKey } from './tenures.ts';

/** The row of an article that is live. */
export function articleRows(body: string, { telling, revision }: LiveText): GraphRow[] {
  const { article } = telling;
  return [
    {
      kind: 'article',
      row: {
        key: article.key,
        url: article.url,
        title: article.title,
        publisher: article.publisher,
        side: article.side,
        language: article.language,
        publishedOn: article.publishedOn,
        sortDate: article.publishedOn ?? '',
        text: body,
        revision,
        mentions: article.mentions,
        foldedTitle: foldWords(article.title),
        foldedBody: foldWords(body),
      },
    },
  ];
}

interface Place {
  readonly appearances: ReadonlyMap<string, Row<'appearance'>>;
  /** Key of a readout's meeting. */
  readonly meetingOf: (readout: string) => string | null;
}

const PERSON = 'appearance:';

function positionRows(text: string, position: PositionTelling, { appearances, meetingOf }: Place): GraphRow[] {
  const appearanceOf = (reference: string): Row<'appearance'> | undefined =>
    reference.startsWith(PERSON) ? appearances.get(reference.slice(PERSON.length)) : undefined;
  const actorOf = (reference: string): string[] => {
    if (!reference.startsWith(PERSON)) return [reference];
    const actor = appearanceOf(reference)?.actor;
    return actor ? [actor] : [];
  };
  const { key } = position;
  const holders = distinct(position.holders.flatMap(actorOf));
  if (holders.length === 0) return [];
  const date = dateColumns(position.date);
  const rows: GraphRow[] = [
    {
      kind: 'position',
      row: {
        key,
        article: articleKey(text),
        meeting: position.readout === null ? null : meetingOf(position.readout),
        stance: position.stance,
        polarity: STANCES[position.stance].polarity,
        statement: position.statement,
        quoted: position.quoted,
        voicedBy: position.voicedBy === null ? null : (actorOf(position.voicedBy)[0] ?? null),
        ...date,
        confidence: position.confidence,
        foldedBody: foldWords([position.statement, ...position.topics.map((topic) => TOPICS[topic].label)].join(' ')),
      },
    },
  ];
  const actors = (role: string, keys: readonly string[], direct: boolean, from: number): void => {
    keys.forEach((actor, index) => {
      rows.push({
        kind: 'positionActor',
        row: { position: key, actor, role, direct, ordinal: from + index, sortDate: date.sortDate },
      });
    });
  };
  const sides = distinct(
    position.holders.flatMap((reference) => {
      const seat = appearanceOf(reference)?.seat;
      return seat?.includes(':') ? [seat] : [];
    }),
  ).filter((side) => !holders.includes(side));
  actors('HOLDS', holders, true, 0);
  actors('HOLDS', sides, false, holders.length);
  actors('TOWARD', distinct(position.targets.flatMap(actorOf)), true, 0);
  actors('ADDRESSES', distinct(position.addressees.flatMap(actorOf)), true, 0);
  for (const { topic, tagged } of topicsWithBroader(position.topics)) {
    rows.push({ kind: 'positionTopic', row: { position: key, topic, tagged, sortDate: date.sortDate } });
  }
  rows.push(...evidenceRows('POSITION', key, text, key, position.proofs));
  return rows;
}

/** Evidence of the tenures that an appearance shows. */
function officeRows(appearance: Row<'appearance'>, canonical: string, spans: ReadonlyMap<string, Spans>): GraphRow[] {
  return shownOffices(appearance).flatMap((office, index) => {
    const proofs: readonly Proof[] = office.proofs;
    const key = officeKeyOf(office, appearance.seat);
    const tenure = tenureKey(canonical, key, appearance.day, spans.get(key) ?? {});
    return evidenceRows('TENURE', tenure, appearance.text, `${appearance.key}|${index}`, proofs);
  });
}

/** The spans of all offices that these appearances show, those read as they are kept that were not looked at now. */
function* spansIn(
  appearances: readonly Row<'appearance'>[],
  known: ReadonlyMap<string, Spans>,
): Work<ReadonlyMap<string, Spans>> {
  const offices = distinct(
    appearances.flatMap((row) =>
      shownOffices(row)
        .filter((office) => isUnique(office.officeClass))
        .map((office) => officeKeyOf(office, row.seat)),
    ),
  );
  const spans = new Map(known);
  const missing = offices.filter((office) => !spans.has(office)).sort();
  for (const row of yield* scan(
    'post',
    ['key'],
    missing.map((office) => [office]),
  )) {
    spans.set(row.key, JSON.parse(row.spans) as Spans);
  }
  return spans;
}

/** What is in hand of texts: of those that changed everything, of the others what changed in them. */
export interface InHand {
  readonly change: TextChange;
  readonly people: AppearanceChange;
  readonly meetings: MeetingChange;
}

/** Positions and evidence of offices that these texts tell, by owner: they follow the keys of people and meetings. */
export function* projectTexts(
  texts: readonly string[],
  { change, people, meetings }: InHand,
): Work<ReadonlyMap<string, readonly GraphRow[]>> {
  const considered = new Set(change.texts);
  const elsewhere = texts.filter((text) => !considered.has(text)).map((text) => [text] as const);
  const unread = texts
    .filter((text) => !change.changed.has(text) && (!considered.has(text) || change.live.has(text)))
    .map((text) => [text] as const);
  const sources = new Map((yield* scan('source', ['key'], elsewhere)).map((row) => [row.key, row]));
  const came = [...people.rows.values()].filter((row) => change.changed.has(row.text));
  const appearances = groupBy([...(yield* scan('appearance', ['text'], unread)), ...came], (row) => row.text);
  const meetingOf = new Map(meetings.placed);
  for (const row of yield* scan('readout', ['text'], unread)) meetingOf.set(row.key, row.live ? row.meeting : '');
  const keys = new Map(meetings.keys);
  const missing = distinct(meetingOf.values()).filter((base) => base !== '' && !keys.has(base));
  for (const row of yield* scan(
    'gathering',
    ['key'],
    missing.map((base) => [base]),
  )) {
    keys.set(row.key, row.meeting);
  }
  const canonicals = new Map([...people.personas.personas].map(([base, row]) => [base, row.canonical]));
  if (change.decided) {
    const others = distinct([...appearances.values()].flat().map((row) => row.person));
    for (const row of yield* scan(
      'persona',
      ['key'],
      others.filter((person) => !canonicals.has(person)).map((person) => [person]),
    )) {
      canonicals.set(row.key, row.canonical);
    }
  }
  const spans = yield* spansIn([...appearances.values()].flat(), people.spans);
  const projections = new Map<string, readonly GraphRow[]>();
  for (const text of texts) {
    const live = change.live.get(text);
    const source = sources.get(text);
    const positions =
      live?.telling.positions ?? (source?.live ? (JSON.parse(source.positions) as PositionTelling[]) : null);
    const there = appearances.get(text) ?? [];
    const place: Place = {
      appearances: new Map(there.map((row) => [row.key, row])),
      meetingOf: (readout) => keys.get(meetingOf.get(readout) ?? '') ?? null,
    };
    projections.set(
      `text:${text}`,
      positions === null
        ? []
        : [
            ...positions.flatMap((position) => positionRows(text, position, place)),
            ...there.flatMap((row) => officeRows(row, canonicals.get(row.person) ?? row.person, spans)),
          ],
    );
  }
  return projections;
}
