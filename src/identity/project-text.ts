import { articleKey, foldWords, type Row, STANCES, scan, TOPICS, type Work } from '../model/index.ts';
import { officeKeyOf, tenureKey } from './change-offices.ts';
import type { LiveText } from './observe.ts';
import { dateColumns, evidenceRows, topicsWithBroader } from './project-meeting.ts';
import type { GraphRow } from './projection.ts';
import { distinct, groupBy } from './rows.ts';
import type { PositionTelling, Proof, ToldOffice } from './telling.ts';

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
  /** Key of the meeting by readout. */
  readonly meetings: ReadonlyMap<string, string>;
}

const PERSON = 'appearance:';

function positionRows(text: string, position: PositionTelling, { appearances, meetings }: Place): GraphRow[] {
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
        meeting: position.readout === null ? null : (meetings.get(position.readout) ?? null),
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
function officeRows(appearance: Row<'appearance'>, canonical: string): GraphRow[] {
  return (JSON.parse(appearance.offices) as ToldOffice[]).flatMap((office, index) => {
    const proofs: readonly Proof[] = office.proofs;
    const tenure = tenureKey(canonical, officeKeyOf(office, appearance.seat));
    return evidenceRows('TENURE', tenure, appearance.text, `${appearance.key}|${index}`, proofs);
  });
}

/** Positions and evidence of offices that these texts tell, by owner: they follow the keys of people and meetings. */
export function* projectTexts(texts: readonly string[]): Work<ReadonlyMap<string, readonly GraphRow[]>> {
  const keys = texts.map((text) => [text] as const);
  const sources = new Map((yield* scan('source', ['key'], keys)).map((row) => [row.key, row]));
  const appearances = groupBy(yield* scan('appearance', ['text'], keys), (row) => row.text);
  const readouts = groupBy(yield* scan('readout', ['text'], keys), (row) => row.text);
  const bases = distinct([...readouts.values()].flat().map((row) => row.meeting)).filter((base) => base !== '');
  const gatherings = new Map(
    (yield* scan(
      'gathering',
      ['key'],
      bases.map((base) => [base]),
    )).map((row) => [row.key, row.meeting]),
  );
  const people = distinct([...appearances.values()].flat().map((row) => row.person));
  const canonicals = new Map(
    (yield* scan(
      'persona',
      ['key'],
      people.map((person) => [person]),
    )).map((row) => [row.key, row.canonical]),
  );
  const projections = new Map<string, readonly GraphRow[]>();
  for (const text of texts) {
    const source = sources.get(text);
    const there = appearances.get(text) ?? [];
    const place: Place = {
      appearances: new Map(there.map((row) => [row.key, row])),
      meetings: new Map(
        (readouts.get(text) ?? []).flatMap((row) => {
          const meeting = row.live ? gatherings.get(row.meeting) : undefined;
          return meeting === undefined ? [] : [[row.key, meeting] as const];
        }),
      ),
    };
    const positions = source?.live ? (JSON.parse(source.positions) as PositionTelling[]) : [];
    projections.set(`text:${text}`, [
      ...positions.flatMap((position) => positionRows(text, position, place)),
      ...(source?.live ? there.flatMap((row) => officeRows(row, canonicals.get(row.person) ?? row.person)) : []),
    ]);
  }
  return projections;
}
