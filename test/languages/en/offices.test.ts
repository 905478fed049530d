import { expect, test } from 'vitest';
import { english } from '../../../src/languages/index.ts';
import { officeClassOf } from '../../../src/mentions/index.ts';
import { OFFICE_CLASSES, type OfficeClass } from '../../../src/model/index.ts';

const words = english.mentions.offices;

/** Titles as articles write them, by class. */
const TITLES: Readonly<Record<OfficeClass, readonly string[]>> = {
  HEAD_OF_STATE: [
    'President',
    'President of the Republic',
    'Federal President',
    'King',
    'Queen',
    'Emir',
    'Amir',
    'Sultan',
    'Crown Prince',
    'Head of State',
    'Grand Duke',
    'Supreme Leader',
    'president-elect',
  ],
  HEAD_OF_GOVERNMENT: [
    'Prime Minister',
    'prime minister',
    'Premier',
    'Chancellor',
    'Federal Chancellor',
    'Taoiseach',
    'Head of Government',
    'Prime Cabinet Secretary',
    'Vice-President and Prime Minister',
    'Chairman of the Cabinet of Ministers',
    'Caretaker Prime Minister',
  ],
  FOREIGN_MINISTER: [
    'Foreign Minister',
    'Minister of Foreign Affairs',
    'Minister for Foreign Affairs',
    'Minister of Foreign and European Affairs',
    'Minister for Europe and Foreign Affairs',
    'Minister of External Relations',
    'External Affairs Minister',
    'Foreign Secretary',
    'Secretary of State',
    'Secretary of Foreign Affairs',
    'Minister of International Relations and Cooperation',
    'Minister of Foreign Affairs and Trade',
    'Minister for Foreign Affairs, European Union and Cooperation',
    'Deputy Prime Minister and Foreign Minister',
    'chief diplomat',
    'top diplomat',
    'chief of Slovenian diplomacy',
    'Foreign Affairs Adviser',
    'Secretary for Relations with States',
    'EAM',
  ],
  DEFENCE_MINISTER: [
    'Defence Minister',
    'Defense Minister',
    'Minister of Defence',
    'Minister of National Defence',
    'Secretary of Defense',
    'Secretary of National Defense',
    'Defence Secretary',
  ],
  OTHER_MINISTER: [
    'Interior Minister',
    'Minister of Finance',
    'finance minister',
    'Trade Minister',
    'Minister of Industry and Trade',
    'Health Minister',
    'Minister of Energy',
    'Deputy Prime Minister',
    'Vice Premier',
    'Minister',
    'Home Secretary',
    'Secretary of Homeland Security',
    'Cabinet Secretary for Education',
    'Minister of Water Resources',
    'Attorney General',
    'Minister for Sustainability and the Environment',
  ],
  DEPUTY_MINISTER: [
    'Deputy Foreign Minister',
    'Deputy Minister of Foreign Affairs',
    'Vice Minister of Foreign Affairs',
    'Vice Foreign Minister',
    'Deputy Secretary of State',
    'Assistant Secretary of State',
    'State Secretary',
    'Minister of State',
    'State Minister for Foreign Affairs',
    'Undersecretary for North America',
    'Permanent Secretary',
    'First Deputy Minister of Foreign Affairs',
    'Secretary of State for the European Union',
    'Parliamentary Secretary',
  ],
  VICE_PRESIDENT: ['Vice President', 'Vice-President', 'First Vice President', 'Deputy President'],
  ORGANIZATION_HEAD: [
    'Secretary General',
    'Secretary-General',
    'High Representative',
    'Director General',
    'Director-General',
    'President of the European Commission',
    'President of the European Council',
    'Commission President',
    'Chairperson of the AU Commission',
    'Managing Director',
    'Executive Director',
    'foreign policy chief',
  ],
  AMBASSADOR: [
    'Ambassador',
    'Ambassador to Jordan',
    'Permanent Representative',
    'High Commissioner',
    "chargé d'affaires",
    "Chargé d'Affaires",
    'Apostolic Nuncio',
    'Ambassador Extraordinary and Plenipotentiary',
  ],
  ENVOY: [
    'Special Envoy',
    'Special Presidential Envoy for Climate',
    'special representative for Afghanistan',
    'Special Coordinator for Middle East Peace',
    'personal envoy',
    'envoy to NATO',
    'Personal Representative',
    'chief negotiator',
  ],
  SPOKESPERSON: [
    'Spokesperson',
    'Deputy Spokesperson',
    'Foreign Ministry spokesperson',
    'ministry spokeswoman',
    'Foreign Ministry Spokesman',
    'official representative of the Russian Foreign Ministry',
    'spokesman for the Secretary-General',
  ],
  OTHER: [
    'Speaker of the National Assembly',
    'President of the National Council',
    'Senator',
    'Member of the Legislative Assembly',
    'MP',
    'Governor of Styria',
    'mayor of Shkodra',
    'National Security Adviser',
    'Head of Rosatom',
    'rapporteur',
    'Federal Judge',
    'Opposition Leader',
  ],
};

test('every class of office is held by titles, 120 of them and more', () => {
  expect(Object.keys(TITLES).sort()).toEqual([...OFFICE_CLASSES].sort());
  expect(Object.values(TITLES).flat().length).toBeGreaterThanOrEqual(120);
});

test.each(
  Object.entries(TITLES).flatMap(([officeClass, titles]) => titles.map((title) => [title, officeClass] as const)),
)('%s is %s', (title, officeClass) => {
  expect(officeClassOf(title, words)).toBe(officeClass);
});

test.each(words.classes)(
  'the rule for $officeClass fires on “$yes” and not on “$no”',
  ({ officeClass, pattern, yes, no }) => {
    expect(officeClassOf(yes, words)).toBe(officeClass);
    expect(pattern.test(no.toLowerCase())).toBe(false);
  },
);

test('the words of names are folded and stand in one list only where that is meant', () => {
  const { names } = english.mentions;
  for (const list of [names.honorifics, names.particles, names.notNames, names.things, names.speech, names.common]) {
    for (const word of list) expect(word).toBe(word.toLowerCase());
  }
});
