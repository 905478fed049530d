import { describe, expect, it } from 'vitest';
import {
  addressOf,
  choose,
  type Interpretation,
  type InterpretedPart,
  type ThingFields,
} from '../../../src/explorer/parts/interpretation.ts';

const person = (key: string): ThingFields => ({ __typename: 'Person', key: `person:${key}`, name: key });
const country = (code: string): ThingFields => ({ __typename: 'Country', key: `country:${code}`, name: code });
const topic = (key: string): ThingFields => ({ __typename: 'Topic', key, label: key });
const part = (
  role: string,
  refersTo: ThingFields | null,
  value: string | null = null,
  candidates: ThingFields[] = [],
): InterpretedPart => ({ text: role, role, value, refersTo, candidates }) as InterpretedPart;
const read = (view: string, parts: InterpretedPart[], variables: object | null = null): Interpretation => ({
  view,
  parts,
  notUnderstood: [],
  operation: null,
  variables: variables === null ? null : JSON.stringify(variables),
});

describe('where a question goes', () => {
  it('a person in a year', () => {
    const asked = read('person', [
      part('PERSON', person('margus-tsahkna')),
      part('PERIOD', null, '2024-01-01/2024-12-31'),
    ]);
    expect(addressOf(asked, 'q')).toBe('/person/margus-tsahkna?from=2024-01-01&to=2024-12-31&ask=q');
  });

  it('a person since a day, on a day, and one whose name was misspelt', () => {
    const on = (value: string) =>
      addressOf(read('person', [part('PERSON', person('margus-tsahkna')), part('PERIOD', null, value)]), 'q');
    expect(on('2022-01-01/..')).toBe('/person/margus-tsahkna?from=2022-01-01&ask=q');
    expect(on('../2023-12-31')).toBe('/person/margus-tsahkna?to=2023-12-31&ask=q');
    expect(on('2024-12-04')).toBe('/person/margus-tsahkna?from=2024-12-04&to=2024-12-04&ask=q');
    const guessed = read('person', [part('PERSON', null, null, [person('margus-tsahkna')])]);
    expect(addressOf(guessed, 'q')).toBe('/person/margus-tsahkna?ask=q');
  });

  it('two connected ends', () => {
    const asked = read('path', [
      part('COUNTRY', country('SRB')),
      part('COUNTRY', country('RUS')),
      part('CONNECTED', null),
    ]);
    expect(addressOf(asked, 'q')).toBe('/path?a=SRB&b=RUS&ask=q');
  });

  it('a topic with its sign, and the targets that the API itself would ask for', () => {
    const asked = read('topic', [part('TOPIC', topic('eu-enlargement')), part('POLARITY', null, '1')], {
      filter: { targets: ['country:SRB', 'country:MNE'] },
    });
    expect(addressOf(asked, 'q')).toBe('/topic/eu-enlargement?polarity=1&targets=SRB,MNE&ask=q');
  });

  it('meetings of two', () => {
    const asked = read('meetings', [part('PERSON', person('a')), part('COUNTRY', country('EST'))]);
    expect(addressOf(asked, 'q')).toBe('/timeline?actors=person:a,EST&kinds=MEETING&ask=q');
  });

  it('a region is no open name: the API names its countries as targets', () => {
    const region = part('COUNTRY', null, 'XKX,SRB', [country('XKX'), country('SRB')]);
    const asked = read('topic', [part('TOPIC', topic('eu-enlargement')), region, part('POLARITY', null, '1')], {
      positions: { targets: ['country:XKX', 'country:SRB'], polarity: [1] },
    });
    expect(addressOf(asked, 'q')).toBe('/topic/eu-enlargement?polarity=1&targets=XKX,SRB&ask=q');
  });

  it('what one country says on one topic, to the topic narrowed to it', () => {
    const asked = read('positions', [part('COUNTRY', country('EST')), part('TOPIC', topic('sanctions'))]);
    expect(addressOf(asked, 'q')).toBe('/topic/sanctions?country=EST&ask=q');
  });

  it('meetings at a place in a month', () => {
    const asked = read('meetings', [part('PLACE', null, 'Brussels'), part('PERIOD', null, '2021-06-01/2021-06-30')], {
      filter: { text: 'brussels' },
    });
    expect(addressOf(asked, 'q')).toBe('/timeline?kinds=MEETING&text=brussels&from=2021-06-01&to=2021-06-30&ask=q');
  });

  it('an unknown view, or one without its subject, to the search', () => {
    expect(addressOf(read('weather', []), 'will it rain?')).toBe('/search?q=will+it+rain%3F&ask=will+it+rain%3F');
    expect(addressOf(read('person', []), 'x')).toBe('/search?q=x&ask=x');
    expect(addressOf(read('path', [part('COUNTRY', country('SRB'))]), 'x')).toBe('/search?q=x&ask=x');
  });

  it('nowhere while a name is open; choosing one gives the address', () => {
    const several = part('PERSON', null, null, [person('a'), person('b')]);
    const asked = read('person', [several]);
    expect(addressOf(asked, 'q')).toBeNull();
    expect(addressOf(choose(asked, several, person('b')), 'q')).toBe('/person/b?ask=q');
  });
});
