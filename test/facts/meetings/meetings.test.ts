import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { findMeetings, type MeetingsFound } from '../../../src/facts/meetings/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { type Reading, readMentions } from '../../../src/mentions/index.ts';
import type { ActorRef } from '../../../src/model/index.ts';

interface Page {
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly title?: string;
}

function read(text: string, page: Page = {}): { reading: Reading; found: MeetingsFound } {
  const article = { text, source: 'test', publishedOn: '2024-05-03', language: 'en', ...page };
  const reading = readMentions(readDocument(article, 'en', english.document), english.mentions);
  return { reading, found: findMeetings(reading, english.meetings) };
}

const code = (of: ActorRef | null): string =>
  of === null ? '?' : of.kind === 'COUNTRY' ? of.code : of.kind === 'ORGANIZATION' ? of.name : '';

/** Meetings in one line each: format, status, date, place and who took part, by name and side. */
function meetings(text: string, page: Page = {}): string[] {
  const { reading, found } = read(text, page);
  return found.meetings.map((meeting) => {
    const who = meeting.participants.map((one) => {
      const name = one.person === null ? '_' : (reading.people[one.person]?.name.split(' ').at(-1) ?? '_');
      return `${name}/${code(one.of)}`;
    });
    return [
      meeting.format,
      meeting.status,
      meeting.date?.edtf ?? '-',
      meeting.place?.name ?? '-',
      who.sort().join(' '),
    ].join(' ');
  });
}

const pairs = (text: string, page: Page = {}): string[] =>
  meetings(text, page)
    .map((line) => line.split(' ').slice(4).join(' '))
    .sort();

describe('who met whom', () => {
  test('an office with its country on either side', () => {
    expect(
      meetings('Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk in Oslo on 30 April 2024.'),
    ).toEqual(['BILATERAL HELD 2024-04-30 Oslo Orla/NOR Tesk/DNK']);
  });

  test('a counterpart without a name is the side that the adjective tells', () => {
    expect(pairs('Norwegian Foreign Minister Anna Orla met her Danish counterpart in Oslo.')).toEqual([
      'Orla/NOR _/DNK',
    ]);
  });

  test('ministers of three countries are three meetings', () => {
    expect(
      pairs('Norwegian Foreign Minister Anna Orla met the foreign ministers of Denmark, Sweden and Finland in Oslo.'),
    ).toEqual(['Orla/NOR _/DNK', 'Orla/NOR _/FIN', 'Orla/NOR _/SWE']);
  });

  test('one meeting where words bind them', () => {
    expect(
      meetings(
        'Norwegian Foreign Minister Anna Orla held a trilateral meeting with the foreign ministers of Denmark and Sweden in Oslo today.',
      ),
    ).toEqual(['MINILATERAL HELD 2024-05-03 Oslo Orla/NOR _/DNK _/SWE']);
  });

  test('her Danish and Swedish colleagues are met together', () => {
    expect(pairs('Norwegian Foreign Minister Anna Orla hosted her Danish and Swedish colleagues in Oslo.')).toEqual([
      'Orla/NOR _/DNK _/SWE',
    ]);
  });

  test('names after a list of countries take their sides in turn', () => {
    expect(
      pairs(
        'Norwegian Foreign Minister Anna Orla held bilateral meetings with the foreign ministers of Iceland and Ghana, Mira Venn and Kofi Adu respectively.',
      ),
    ).toEqual(['Adu/GHA Orla/NOR', 'Orla/NOR Venn/ISL']);
  });

  test('two people of one side are met together, two sides in the subject too', () => {
    expect(pairs('Norwegian Foreign Minister Anna Orla and Danish Foreign Minister Pavel Tesk met in Oslo.')).toEqual([
      'Orla/NOR Tesk/DNK',
    ]);
  });

  test('a relative clause is skipped on the way to the subject', () => {
    expect(
      pairs(
        'Norwegian Foreign Minister Anna Orla, who had studied in Rome, met Danish Foreign Minister Pavel Tesk in Oslo.',
      ),
    ).toEqual(['Orla/NOR Tesk/DNK']);
  });

  test('the one who is meant by "who" and by "she"', () => {
    expect(
      pairs(
        'Norwegian Foreign Minister Anna Orla visited Copenhagen on Monday. She was received by Danish Prime Minister Pavel Tesk, who then met Swedish Foreign Minister Mira Venn.',
      ),
    ).toEqual(['Orla/NOR Tesk/DNK', 'Tesk/DNK Venn/SWE']);
  });

  test('the publisher is a side where nobody names it', () => {
    expect(
      pairs('I was pleased to welcome the Foreign Minister of Denmark, Pavel Tesk, to Oslo today.', {
        publisher: 'Ministry of Foreign Affairs of Norway',
      }),
    ).toEqual(['Tesk/DNK _/NOR']);
  });

  test('hosts abroad are of the country where they receive', () => {
    expect(
      pairs('In Copenhagen, Norwegian Foreign Minister Anna Orla was received by Prime Minister Pavel Tesk.'),
    ).toEqual(['Orla/NOR Tesk/DNK']);
  });
});

describe('what is no meeting', () => {
  for (const text of [
    'Norwegian Foreign Minister Anna Orla met the deadline that Denmark had set.',
    'Norwegian Foreign Minister Anna Orla met with reporters in Oslo.',
    'Norwegian Foreign Minister Anna Orla would like to meet Danish Foreign Minister Pavel Tesk.',
    'If Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk, they would talk about fish.',
    'Norwegian Foreign Minister Anna Orla denied that she had met Danish Foreign Minister Pavel Tesk.',
    'Norwegian Foreign Minister Anna Orla called on Denmark to open the border.',
    'Norwegian Foreign Minister Anna Orla welcomed the decision of Danish Foreign Minister Pavel Tesk.',
    'Norway calls for talks between Denmark and Sweden.',
    'The EU-mediated dialogue between Denmark and Sweden goes on.',
    'Norwegian Foreign Minister Anna Orla sent a letter to Danish Foreign Minister Pavel Tesk.',
    'Will Norwegian Foreign Minister Anna Orla meet Danish Foreign Minister Pavel Tesk?',
  ])
    test(text, () => expect(meetings(text)).toEqual([]));
});

describe('status', () => {
  const who = 'Norwegian Foreign Minister Anna Orla';
  const whom = 'Danish Foreign Minister Pavel Tesk';
  for (const [text, status] of [
    [`${who} will meet ${whom} in Oslo on 8 May.`, 'PLANNED'],
    [`${who} is to be received by ${whom} on 8 May.`, 'PLANNED'],
    [`The meeting between ${who} and ${whom}, scheduled for 2 May, was called off.`, 'CANCELLED'],
    [`${who} refused to meet ${whom}.`, 'DECLINED'],
    [`${who} met ${whom} yesterday.`, 'HELD'],
  ] as const)
    test(`${status}: ${text}`, () => expect(meetings(text)[0]?.split(' ')[1]).toBe(status));
});

describe('format', () => {
  const who = 'Norwegian Foreign Minister Anna Orla';
  const whom = 'Danish Foreign Minister Pavel Tesk';
  for (const [text, format] of [
    [`${who} spoke with ${whom} today.`, 'PHONE_CALL'],
    [`${who} spoke with ${whom} over lunch in Oslo.`, 'BILATERAL'],
    [`${who} held a video conference with ${whom}.`, 'VIDEO_CALL'],
    [`${who} attended the NATO summit in Madrid.`, 'MULTILATERAL'],
    [`${who} will visit Denmark on 8 May.`, 'VISIT'],
    [`${who}, ${whom} and Swedish Foreign Minister Mira Venn met in Oslo.`, 'MINILATERAL'],
  ] as const)
    test(`${format}: ${text}`, () => expect(meetings(text)[0]?.split(' ')[0]).toBe(format));

  test('a journey in which a meeting with the host is told is no meeting of its own', () => {
    expect(
      meetings(
        'Norwegian Foreign Minister Anna Orla visited Denmark on Monday. In Copenhagen she met Foreign Minister Pavel Tesk.',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['BILATERAL']);
  });
});

describe('dates', () => {
  const dated = (text: string) => read(text).found.meetings[0]?.date;
  const met = 'Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk';
  test('stated', () =>
    expect(dated(`${met} on 16 April 2024.`)).toMatchObject({ edtf: '2024-04-16', basis: 'STATED' }));
  test('relative', () => expect(dated(`${met} on Tuesday.`)).toMatchObject({ edtf: '2024-04-30', basis: 'RELATIVE' }));
  test('without a year', () =>
    expect(dated(`${met} on 16 April.`)).toMatchObject({ edtf: '2024-04-16', basis: 'INFERRED' }));
  test('a week', () =>
    expect(dated(`${met} last week.`)).toMatchObject({ edtf: '2024-04-22/2024-04-28', basis: 'RELATIVE' }));
  test('none told', () => expect(dated(`${met}.`)).toMatchObject({ edtf: '2024-05-03', basis: 'PUBLICATION' }));
});

describe('tellings of one meeting', () => {
  test('are one meeting with two pieces of evidence', () => {
    const text =
      'Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk in Oslo today. During her talks with Tesk, Orla spoke of fish.';
    const { found } = read(text);
    expect(found.meetings).toHaveLength(1);
    expect(found.meetings[0]?.evidence.filter((piece) => piece.of === 'fact')).toContainEqual(
      expect.objectContaining({ quote: expect.stringContaining('talks with Tesk') }),
    );
  });

  test('an earlier meeting of the same two is another', () => {
    expect(
      meetings(
        'Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk in Oslo today. The two ministers last met in Copenhagen in March 2023.',
      ).map((line) => line.split(' ')[2]),
    ).toEqual(['2024-05-03', '2023-03']);
  });

  test('the meeting that a sentence goes on about is known', () => {
    const { found } = read(
      'Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk in Oslo today. Both want more fish.',
    );
    expect(found.currentAt(1)).toBe(0);
  });
});

describe('sessions', () => {
  test('a body stands for its other members', () => {
    expect(pairs('Norwegian Foreign Minister Anna Orla addressed the UN Security Council on 2 May 2024.')).toEqual([
      'Orla/NOR _/UN',
    ]);
  });

  test('a gathering that is named only as the setting has no meeting of its own', () => {
    expect(
      pairs(
        'On the margins of the NATO summit in Madrid, Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk.',
      ),
    ).toEqual(['Orla/NOR Tesk/DNK']);
  });
});

describe('odd input', () => {
  for (const text of [
    '',
    '\n\n\n',
    'met met met met',
    '"'.repeat(5000),
    'Mr. '.repeat(3000),
    'Orla met Tesk, '.repeat(800),
  ])
    test(`does no harm: ${JSON.stringify(text.slice(0, 20))}`, () => expect(() => meetings(text)).not.toThrow());
});

describe('a briefing for the press', () => {
  const briefing = [
    'Anna Orla, Department Spokesperson',
    'MS ORLA: Good afternoon. Minister Tesk of Denmark met Kenyan Foreign Minister Mira Venn yesterday.',
    'QUESTION: Has anybody spoken with Peru?',
    'MS ORLA: We have been meeting with Peruvian officials. I spoke with President Luis Quispe of Peru at length, and I can see him again.',
  ].join('\n\n');

  test('tells of the meetings of others, never of one of whoever holds it', () => {
    const lines = meetings(briefing, { publisher: 'Ministry of Foreign Affairs of Norway' });
    expect(lines.some((line) => line.includes('Venn/KEN'))).toBe(true);
    expect(lines.filter((line) => line.includes('Orla'))).toEqual([]);
  });
});
