import { expect, test } from 'vitest';
import { documentOf } from './read.ts';

const BODY = 'Foreign Minister Anna Orla met her Velian counterpart Mira Venn in Holm on Monday.';
const kindOf = (line: string): string | undefined => {
  const document = documentOf(`Orla meets Venn in Holm\n\n${BODY}\n\n${line}\n\n${BODY}`);
  return document.blocks.find((block) => document.text.slice(block.start, block.end) === line)?.kind;
};

test.each([
  ['CAPTION', 'Photo: Pavel Lenz / NNA'],
  ['CAPTION', 'Minister Orla at the airport (Photo: NNA)'],
  ['CAPTION', 'Minister Orla (left) shakes hands with Pavel Tesk in Holm on Monday.'],
  ['BYLINE', 'By Milena Stern'],
  ['BYLINE', 'Editor: Retno W'],
  ['BYLINE', '(Reporting by Milena Stern; Editing by Karl Lenz)'],
  ['RELATED', 'Read also: Bread prices rise in Strelsau'],
  ['BOILERPLATE', 'Follow us on X, Instagram and YouTube'],
  ['BOILERPLATE', 'Home | News | Ministers | Contact'],
  ['BOILERPLATE', 'We use cookies to count visits.'],
  ['BOILERPLATE', 'Tel. +49 30 000 000'],
  ['DATELINE', 'Holm, 3 May 2024'],
  ['BODY', 'The two ministers will meet again in Strelsau before the end of the year.'],
])('is %s: %s', (kind, line) => {
  expect(kindOf(line)).toBe(kind);
});

test('the turns of a transcript name their speakers', () => {
  const document = documentOf(
    'MINISTER ORLA: Good morning to all of you.\n\nQUESTION: Will you sign the treaty?\n\nMINISTER ORLA: We will.',
  );
  expect(document.blocks.map((block) => block.kind)).toEqual(['TURN', 'TURN', 'TURN']);
  expect(document.blocks.map(({ speaker }) => speaker && document.text.slice(speaker.start, speaker.end))).toEqual([
    'MINISTER ORLA',
    'QUESTION',
    'MINISTER ORLA',
  ]);
});

test('the record of a parliament has the speaker on a line above', () => {
  const record = [
    'Anna Orla (Holm East)',
    'Will the Minister help Velia in her need?',
    'Pavel Tesk',
    'We stand with Velia today and tomorrow.',
    'Anna Orla',
    'I thank him for that very short answer.',
    'Pavel Tesk',
    'It was a fair question, and a short one.',
  ];
  const document = documentOf(record.join('\n\n'));
  expect(document.blocks.every((block) => block.kind === 'TURN' && block.speaker)).toBe(true);
});

test('a signatory and what she signs as are one block', () => {
  const document = documentOf(`${BODY}\n\nAnna Orla\n(Velia)`);
  expect(document.blocks).toHaveLength(2);
});
