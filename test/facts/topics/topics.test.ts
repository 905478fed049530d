import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/index.ts';
import { findMeetings } from '../../../src/facts/meetings/index.ts';
import { readTopics, topicsOfPosition } from '../../../src/facts/topics/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { readMentions } from '../../../src/mentions/index.ts';

const read = (text: string) =>
  readMentions(
    readDocument({ text, source: 'test', publishedOn: '2024-05-03', language: 'en' }, 'en', english.document),
    english.mentions,
  );

const meetingTopics = (text: string) => findMeetings(read(text), english.meetings).meetings.map((one) => one.topics);

/** Topics of a position whose evidence is the given words of a text. */
function positionTopics(text: string, evidence: string) {
  const reading = read(text);
  const start = text.indexOf(evidence);
  const inside = reading.document.tokens.filter(
    (token) => token.start >= start && token.end <= start + evidence.length,
  );
  const [first, last] = [inside[0]?.index ?? 0, inside.at(-1)?.index ?? 0];
  const topics = readTopics(reading, english.meetings.topics);
  return topicsOfPosition(topics, { first, end: last + 1, stance: 'CALL_FOR', holders: [], targets: [] });
}

const MET = 'Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk in Oslo on 3 May 2024';

describe('topics of a meeting', () => {
  test('are those of the list that tells what was discussed, weak words too', () => {
    expect(meetingTopics(`${MET}. They discussed visas, ports and the situation in Mali.`)).toEqual([
      ['consular', 'transport-and-connectivity', 'regional-security'],
    ]);
  });

  test('are read before the words where the list is the subject', () => {
    expect(meetingTopics(`${MET}. Railways and grain exports were on the agenda.`)).toEqual([
      ['transport-and-connectivity', 'food-security'],
    ]);
  });

  test.each([
    'Railways took up the morning.',
    'Railways dominated the talks.',
    'A parade was held outside, which neither saw. Railways filled most of the hour.',
    'They went over railways line by line.',
  ])('are what fills the talks: %s', (more) => {
    expect(meetingTopics(`${MET}. ${more}`)).toEqual([['transport-and-connectivity']]);
  });

  const APART =
    'Norwegian Foreign Minister Anna Orla met Danish Foreign Minister Pavel Tesk and Swedish Foreign Minister Mira Venn separately in Oslo on 3 May 2024';

  test.each([
    'With the first she spoke about railways, with the second about visas.',
    'With Tesk she spoke about railways, and with Venn about visas.',
    'With the Dane she discussed railways; with the Swede, visas.',
    'With the former she went through railways, with the latter visas.',
  ])('are dealt out among several: %s', (more) => {
    expect(meetingTopics(`${APART}. ${more}`)).toEqual([['transport-and-connectivity'], ['consular']]);
  });

  test('are of all where one list is for all', () => {
    expect(meetingTopics(`${APART}. Both talks were about railways and visas.`)).toEqual([
      ['transport-and-connectivity', 'consular'],
      ['transport-and-connectivity', 'consular'],
    ]);
  });

  test('are a third country that is an item of its own, and not the countries that meet', () => {
    expect(meetingTopics(`${MET}. They exchanged views on Haiti and Cuba.`)).toEqual([['regional-security']]);
    expect(meetingTopics(`${MET}. They spoke at length about Denmark.`)).toEqual([['bilateral-relations']]);
  });

  test('come from what the same people went on to say', () => {
    expect(meetingTopics(`${MET}. Orla promised Denmark two hundred tonnes of fertiliser.`)).toEqual([
      ['food-security'],
    ]);
  });

  test('do not come from sentences about somebody else', () => {
    const text = `${MET}. Meanwhile the cyclone went on. Opposition leader Mira Venn called for lower tariffs.`;
    expect(meetingTopics(text)).toEqual([['bilateral-relations']]);
  });

  test('are relations where nothing is told, and the field of the body where one sits', () => {
    expect(meetingTopics(`${MET}.`)).toEqual([['bilateral-relations']]);
    expect(
      meetingTopics('Norwegian Foreign Minister Anna Orla met NATO Secretary General Pavel Tesk in Oslo.'),
    ).toEqual([['transatlantic-relations']]);
  });

  test('are the field of a minister who is there for it', () => {
    expect(
      meetingTopics('Norwegian Foreign Minister Anna Orla met Danish Minister of the Environment Pavel Tesk in Oslo.'),
    ).toEqual([['environment-and-water']]);
  });

  test('name no parent beside its child', () => {
    expect(meetingTopics(`${MET}. They discussed security cooperation and cyber attacks.`)).toEqual([
      ['cyber-security'],
    ]);
  });
});

describe('topics of a position', () => {
  test('are those of its own words, at most two', () => {
    expect(positionTopics('Orla called for a ceasefire.', 'called for a ceasefire')).toEqual([
      'ceasefire-and-peace-talks',
    ]);
    const text = 'Orla called for free trade, visas, vaccines and railways.';
    expect(positionTopics(text, text)).toHaveLength(2);
  });

  test('are those of the words around where its own name none', () => {
    const text = 'Orla spoke about the hostages. It is high time that something was done.';
    expect(positionTopics(text, 'It is high time that something was done')).toEqual(['prisoners-and-hostages']);
  });

  test('are not taken from words that stand in any text', () => {
    const text = 'They spoke about irregular migration. Orla called for more cooperation.';
    expect(positionTopics(text, 'called for more cooperation')).toEqual(['migration']);
    expect(positionTopics('They spoke about migration. Orla called for a bridge.', 'called for a bridge')).toEqual([
      'transport-and-connectivity',
    ]);
  });

  test('are relations where nothing is told', () => {
    expect(positionTopics('Orla thanked Tesk.', 'thanked Tesk')).toEqual(['bilateral-relations']);
  });
});

describe('topic phrases', () => {
  test('are read in linear time', () => {
    const once = (words: number): number => {
      const reading = read('trade war in Estonia and security policy '.repeat(words));
      const start = performance.now();
      readTopics(reading, english.meetings.topics);
      return performance.now() - start;
    };
    once(200);
    const [small, large] = [once(1000), once(4000)];
    expect(large).toBeLessThan(40 * Math.max(small, 2));
  });

  test('are none in names of people', () => {
    const topics = readTopics(read('Estonian Foreign Minister Anna War met reporters.'), english.meetings.topics);
    expect(topics.hits.flatMap((hit) => hit.strong)).toEqual([]);
  });
});
