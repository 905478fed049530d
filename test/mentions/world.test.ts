import { describe, expect, test } from 'vitest';
import cities from '../../seeds/reference/cities.json' with { type: 'json' };
import countries from '../../seeds/reference/countries.json' with { type: 'json' };
import organizations from '../../seeds/reference/organizations.json' with { type: 'json' };
import publishers from '../../seeds/reference/publishers.json' with { type: 'json' };
import regions from '../../seeds/reference/regions.json' with { type: 'json' };
import { COUNTRIES, ORGANIZATIONS, sideByCode } from '../../src/mentions/index.ts';
import { ORGANIZATION_KINDS } from '../../src/model/index.ts';
import { readingOf } from './read.ts';

const codes = new Set(COUNTRIES.map((row) => row.code));
const twice = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

describe('the reference data', () => {
  test.each(Object.entries({ cities, countries, organizations, regions, publishers }))(
    '%s tell their version, day, licence and source',
    (_, table) => {
      expect(table).toMatchObject({
        version: expect.any(String),
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        licence: expect.any(String),
        source: expect.any(String),
      });
    },
  );

  test('hold every member of the United Nations and more, once, by codes of three and two letters', () => {
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(195);
    expect(twice(COUNTRIES.map((row) => row.code))).toEqual([]);
    expect(twice(COUNTRIES.map((row) => row.alpha2))).toEqual([]);
    for (const row of COUNTRIES) expect(`${row.code} ${row.alpha2}`).toMatch(/^[A-Z]{3} [A-Z]{2}$/);
  });

  test('give every state an adjective and a capital', () => {
    const without = COUNTRIES.filter(
      (row) =>
        row.adjectives.length === 0 || (row.capitals.length === 0 && !['HKG', 'MAC', 'SGP', 'XKX'].includes(row.code)),
    );
    expect(
      without
        .map((row) => row.code)
        .filter(
          (code) =>
            !['GIB', 'ESH', 'PRI', 'NCL', 'PYF', 'ABW', 'CUW', 'BMU', 'MCO', 'SYC', 'COG', 'VAT', 'PSE'].includes(code),
        ),
    ).toEqual([]);
  });

  test('name no country like another', () => {
    expect(twice(COUNTRIES.flatMap((row) => [row.name, ...(row.names ?? [])]))).toEqual([]);
  });

  test('hold 150 organisations and more, each once, of a kind of the ontology', () => {
    expect(ORGANIZATIONS.length).toBeGreaterThanOrEqual(150);
    expect(twice(ORGANIZATIONS.flatMap((row) => [row.name, ...(row.aliases ?? []), ...(row.bodies ?? [])]))).toEqual(
      [],
    );
    for (const row of ORGANIZATIONS) expect(ORGANIZATION_KINDS).toContain(row.kind);
  });

  test('hold 300 towns and more, each in a country that there is, once', () => {
    expect(cities.cities.length).toBeGreaterThanOrEqual(300);
    expect(twice(cities.cities.map((city) => city.name))).toEqual([]);
    expect(cities.cities.filter((city) => !codes.has(city.country))).toEqual([]);
  });

  test('list as members of a region only countries that there are', () => {
    expect(regions.regions.flatMap((region) => region.members as string[]).filter((code) => !codes.has(code))).toEqual(
      [],
    );
    expect(twice(regions.regions.map((region) => region.name))).toEqual([]);
  });

  test('give publishers a side that there is, or none', () => {
    expect(publishers.publishers.filter((row) => row.side !== null && sideByCode(row.side) === null)).toEqual([]);
    expect(twice(publishers.publishers.map((row) => row.host))).toEqual([]);
  });
});

describe('names of the world', () => {
  const named = (text: string): string[] =>
    readingOf(text).mentions.flatMap((mention) => {
      if ('code' in mention) return [`${mention.kind} ${mention.code}`];
      return mention.kind === 'ORGANIZATION' || mention.kind === 'REGION' ? [`${mention.kind} ${mention.name}`] : [];
    });

  test.each([
    ['by name', 'talks with Norway', ['COUNTRY NOR']],
    ['by a long name', 'the Republic of Korea joined', ['COUNTRY KOR']],
    ['as the longer of two', 'Papua New Guinea and Guinea-Bissau', ['COUNTRY PNG', 'COUNTRY GNB']],
    ['by adjective and people', 'Danish troops and the Ghanaians', ['DEMONYM DNK', 'DEMONYM GHA']],
    ['by capital', 'flew to Windhoek', ['CAPITAL NAM']],
    ['by a house', 'the Kremlin said no', ['METONYM RUS']],
    ['by a town', 'met in Marrakech', ['CITY MAR']],
    ['by initials', 'the UK and the U.S. agreed', ['COUNTRY GBR', 'COUNTRY USA']],
    [
      'inside a word with hyphens',
      'a US-led NATO-Ukraine mission',
      ['COUNTRY USA', 'ORGANIZATION NATO', 'COUNTRY UKR'],
    ],
    ['as a body of an organisation', 'the UN Security Council met', ['ORGANIZATION UN']],
    ['as a region', 'ministers of the Western Balkans', ['REGION Western Balkans']],
    ['with accents aside', 'talks in Yaounde and São Tomé', ['CAPITAL CMR', 'CAPITAL STP']],
    ['in capitals', 'TALKS IN ALGIERS', ['CAPITAL DZA']],
  ])('are found %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ['in a small word', 'they asked us to polish the china'],
    ['in an amount', 'a loan of US$ 3 million'],
    ['in a name of a person', 'Jordan Orla spoke at length with Georgia Tesk.'],
  ])('are not found %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
