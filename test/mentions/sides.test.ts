import { describe, expect, test } from 'vitest';
import { sideOfPublisher } from '../../src/mentions/index.ts';
import { actor, peopleOf, readingOf } from './read.ts';

const LEAD = 'Foreign Minister Anna Orla met the Foreign Minister of Ghana, Pavel Tesk, on Monday.';

describe('a publisher speaks for', () => {
  test.each([
    ['Latvian Foreign Ministry Press Service', undefined, 'LVA'],
    ['Ministry of Foreign Affairs of Peru', undefined, 'PER'],
    ['Embassy of Japan in Kenya', undefined, 'JPN'],
    ['Permanent Mission of Chile to the United Nations', undefined, 'CHL'],
    ['NATO Newsroom', undefined, 'NATO'],
    ['Ottawa Foreign Affairs Newsroom', undefined, 'CAN'],
    [undefined, 'https://www.state.gov/a-call/', 'USA'],
    [undefined, 'https://mfa.gov.ua/en/news/1', 'UKR'],
    [undefined, 'https://www.mofa.gov.sa/en', 'SAU'],
    ['Cancillería del Ecuador, Boletines', undefined, 'ECU'],
    ['Hill Road Information Desk (New Delhi)', undefined, 'IND'],
    ['Nairobi Standard Reporter', undefined, null],
    ['The Nairobi Courier', undefined, null],
    ['Holm News Agency', 'https://news.example.org/1', null],
    [undefined, 'https://www.reuters.com/world/', null],
    [undefined, undefined, null],
  ])('%s %s: %s', (publisher, url, side) => {
    expect(actor(sideOfPublisher({ publisher, url }))).toBe(side);
  });
});

describe('an office without a country', () => {
  test('is that of a ministry that publishes', () => {
    expect(peopleOf(LEAD, { publisher: 'Ministry of Foreign Affairs of Latvia' })[0]).toBe(
      'Anna Orla | Foreign Minister | LVA',
    );
  });

  test('is that of the masthead', () => {
    expect(peopleOf(`Ministry of Foreign Affairs\nRepublic of Latvia\n\n${LEAD}`)[0]).toBe(
      'Anna Orla | Foreign Minister | LVA',
    );
  });

  test('is that of the country of a paper, which speaks for nobody', () => {
    const reading = readingOf(LEAD, { publisher: 'The Riga Courier' });
    expect([actor(reading.home), actor(reading.domestic), actor(reading.people[0]!.of)]).toEqual([null, 'LVA', 'LVA']);
  });

  test('stays open where nothing tells', () => {
    expect(peopleOf('Foreign Minister Anna Orla spoke.')).toEqual(['Anna Orla | Foreign Minister | -']);
  });

  test('is not that of a second holder: the host abroad', () => {
    const text = 'Foreign Minister Anna Orla is in Tirana today. There she was received by President Pavel Tesk.';
    expect(peopleOf(text, { publisher: 'Ministry of Foreign Affairs of Latvia' })).toEqual([
      'Anna Orla | Foreign Minister | LVA',
      'Pavel Tesk | President | ALB',
    ]);
  });

  test('“our Minister” is the publisher’s in a text about another’s visit', () => {
    const text =
      'H.E. Pavel Tesk, Foreign Minister of Croatia, is the guest of our Minister of Foreign Affairs Anna Orla.';
    expect(peopleOf(text, { publisher: 'Ministry of Foreign Affairs of Latvia' })[1]).toBe(
      'Anna Orla | Minister of Foreign Affairs | LVA',
    );
  });

  test('“your Minister” is the other’s in a speech', () => {
    const text = 'We welcome Chile. Chile sent engineers. Your Minister, Ms Mira Venn, spoke with us.';
    expect(peopleOf(text, { publisher: 'Ministry of Foreign Affairs of Latvia' })).toEqual([
      'Mira Venn | Minister | CHL',
    ]);
  });

  test('is the host country’s in a mission’s text, but the mission’s own staff is not', () => {
    const text =
      'Ambassador Anna Orla met the Minister of Health, Pavel Tesk. Counsellor Mira Venn and the Governor of Oshana, Tomas Lenz, came.';
    expect(peopleOf(text, { publisher: 'U.S. Mission Windhoek' })).toEqual([
      'Anna Orla | Ambassador | USA',
      'Pavel Tesk | Minister of Health | NAM',
      'Mira Venn | Counsellor | USA',
      'Tomas Lenz | Governor of Oshana | NAM',
    ]);
  });

  test('is an organisation’s where a publisher is known by its seat alone', () => {
    const text =
      'The President of the ECOWAS Commission, Pavel Tesk, received the Ambassador of Belgium, Anna Orla. The Commissioner for Peace, Mira Venn, was present.';
    expect(peopleOf(text, { publisher: 'Garden Street Communication Desk (Abuja)' })).toEqual([
      'Pavel Tesk | President of the ECOWAS Commission | ECOWAS',
      'Anna Orla | Ambassador | BEL',
      'Mira Venn | Commissioner for Peace | ECOWAS',
    ]);
  });

  test('is the nearest other’s where the home side has its own', () => {
    const text =
      'President Anna Orla spoke of the war. The Foreign Minister of Chile, Pavel Tesk, handed over a letter from President Mira Venn.';
    expect(peopleOf(text, { publisher: 'Presidency of Ecuador' })[2]).toBe('Mira Venn | President | CHL');
  });

  test('is not that of a state in which nobody bears the title', () => {
    const text =
      'The Secretary of State, Anna Orla, thanked Ethiopia for its troops. Prime Minister Pavel Tesk agreed. King Tomas Lenz did not.';
    expect(peopleOf(text, { publisher: 'U.S. Department of State' })).toEqual([
      'Anna Orla | Secretary of State | USA',
      'Pavel Tesk | Prime Minister | ETH',
      'Tomas Lenz | King | -',
    ]);
  });

  test('is the first one’s in a report of whose country nothing else tells', () => {
    const text =
      'Foreign Minister Anna Orla and her Croatian counterpart Pavel Tesk met. Montenegro’s position is clear. Prime Minister Mira Venn said no.';
    expect(peopleOf(text)[2]).toBe('Mira Venn | Prime Minister | MNE');
  });

  test('is that of the body of whose name the text has the noun', () => {
    const text =
      'The Caribbean Regional Bank will lend more, Barbados said. Its director, Mira Venn, agreed. The bank’s President, Pavel Tesk, did not.';
    expect(peopleOf(text)).toEqual([
      'Mira Venn | director | Caribbean Regional Bank',
      'Pavel Tesk | President | Caribbean Regional Bank',
    ]);
  });

  test('is that of the seat with which the sentence begins', () => {
    const text =
      'Egypt’s Foreign Minister Anna Orla was blunt. Cairo waits. In Addis Ababa, State Minister Pavel Tesk brushed it aside.';
    expect(peopleOf(text, { publisher: 'The Nile Gazette' })[1]).toBe('Pavel Tesk | State Minister | ETH');
  });

  test('is not another’s where a secretary serves beside a minister', () => {
    const text =
      'Foreign Minister Anna Orla met the Ambassador of France, Pavel Tesk. Foreign Secretary Mira Venn was present.';
    expect(peopleOf(text, { publisher: 'Foreign Ministry of Bangladesh' })[2]).toBe(
      'Mira Venn | Foreign Secretary | BGD',
    );
  });

  test('is that of the subject in a report of a town that nobody knows', () => {
    expect(peopleOf('France recognises nobody else, Foreign Minister Anna Orla said. Niger waits.')).toEqual([
      'Anna Orla | Foreign Minister | FRA',
    ]);
  });

  test('is that of the delegation whose members a list names', () => {
    const text =
      'The committee held a meeting with a delegation from Ukraine. The delegation comprised:\n- Mr Pavel Tesk MP, Head of Delegation\n- Ms Mira Venn MP\n\nThe chairman spoke.';
    expect(readingOf(text, { publisher: 'Parliament of Ireland' }).people.map((one) => actor(one.of))).toEqual([
      'UKR',
      'UKR',
    ]);
  });

  test('who comes with a guest is the guest’s', () => {
    const text = 'The Foreign Minister of Ghana, Pavel Tesk, was accompanied by Deputy Minister Mira Venn.';
    expect(peopleOf(text, { publisher: 'Ministry of Foreign Affairs of Latvia' })[1]).toBe(
      'Mira Venn | Deputy Minister | GHA',
    );
  });
});

describe('an office without a name means', () => {
  const meant = (text: string, words: string, publisher?: string): string | null => {
    const reading = readingOf(text, { publisher });
    const mention = reading.mentions.findLast(
      (one) => one.kind === 'OFFICE' && text.slice(one.start, one.end) === words,
    );
    return mention?.kind === 'OFFICE' && mention.person !== null ? reading.people[mention.person]!.name : null;
  };

  test.each([
    [
      'by its side',
      `Foreign Minister of Latvia Anna Orla met Ghana's Foreign Minister Pavel Tesk. The Ghanaian minister spoke.`,
      'minister',
      'Pavel Tesk',
    ],
    ['the home side where none is told', `${LEAD} The Minister spoke.`, 'Minister', 'Anna Orla'],
    ['nobody where it is a plural', `${LEAD} The Ministers spoke.`, 'Ministers', null],
    ['nobody where it is any', `${LEAD} A minister spoke.`, 'minister', null],
  ])('%s', (_, text, words, name) => {
    expect(meant(text, words, 'Ministry of Foreign Affairs of Latvia')).toBe(name);
  });
});
