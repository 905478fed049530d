import { describe, expect, test } from 'vitest';
import { peopleOf, readingOf } from './read.ts';

describe('a person is found', () => {
  test.each([
    ['behind office and country', 'French Foreign Minister Anna Orla spoke.', ['Anna Orla | Foreign Minister | FRA']],
    ['behind a country that owns', "Kenya's President Pavel Tesk spoke.", ['Pavel Tesk | President | KEN']],
    [
      'before the office',
      'Anna Orla, Minister of Foreign Affairs of Estonia, spoke.',
      ['Anna Orla | Minister of Foreign Affairs | EST'],
    ],
    ['between commas', 'The Foreign Minister of Ghana, Anna Orla, spoke.', ['Anna Orla | Foreign Minister | GHA']],
    [
      'with letters behind the name',
      'Anna Orla MP, Foreign Secretary of the United Kingdom, spoke.',
      ['Anna Orla | Foreign Secretary | GBR'],
    ],
    ['with a style', 'H.E. Mr. Pavel Tesk, Ambassador of Chad, came.', ['Pavel Tesk | Ambassador | TCD']],
    [
      'with an office of two parts',
      'Deputy Prime Minister and Foreign Minister of Nepal Anna Orla spoke.',
      ['Anna Orla | Deputy Prime Minister and Foreign Minister | NPL'],
    ],
    ['at the head of a body', 'NATO Secretary General Pavel Tesk spoke.', ['Pavel Tesk | Secretary General | NATO']],
    [
      'with a long portfolio',
      "Spain's Minister for Foreign Affairs, European Union and Cooperation, Anna Orla, spoke.",
      ['Anna Orla | Minister for Foreign Affairs, European Union and Cooperation | ESP'],
    ],
    [
      'in a ministry of another',
      'State Secretary Pavel Tesk of the Croatian Ministry of Foreign and European Affairs spoke.',
      ['Pavel Tesk | State Secretary | HRV'],
    ],
    [
      'as a colleague',
      'Foreign Minister of Peru Anna Orla met her Chilean counterpart, Mira Venn.',
      ['Anna Orla | Foreign Minister | PER', 'Mira Venn | Foreign Minister | CHL'],
    ],
    [
      'as colleagues from two countries',
      'Foreign Minister of Peru Anna Orla met her counterparts from Chile and Brazil, Mira Venn and Pavel Tesk.',
      [
        'Anna Orla | Foreign Minister | PER',
        'Mira Venn | Foreign Minister | CHL',
        'Pavel Tesk | Foreign Minister | BRA',
      ],
    ],
    [
      'in a list of holders',
      'The presidents of Albania and Montenegro, Anna Orla and Pavel Tesk, spoke.',
      ['Anna Orla | president | ALB', 'Pavel Tesk | president | MNE'],
    ],
    [
      'in a list with countries behind',
      'Foreign Ministers Anna Orla of Canada and Pavel Tesk of Japan spoke.',
      ['Anna Orla | Foreign Minister | CAN', 'Pavel Tesk | Foreign Minister | JPN'],
    ],
    [
      'one by one',
      'French minister Anna Orla, German minister Pavel Tesk and British minister Mira Venn spoke.',
      ['Anna Orla | minister | FRA', 'Pavel Tesk | minister | DEU', 'Mira Venn | minister | GBR'],
    ],
    ['by a country in brackets', 'Ambassador Anna Orla (Mexico) said no.', ['Anna Orla | Ambassador | MEX']],
    [
      'at the head of a delegation',
      'He received a delegation of the Turkish parliament headed by Deputy Speaker Pavel Tesk.',
      ['Pavel Tesk | Deputy Speaker | TUR'],
    ],
    [
      'through the one before',
      "The UN secretary general's personal envoy, Pavel Tesk, left.",
      ['Pavel Tesk | personal envoy | UN'],
    ],
    ['in a town', 'The mayor of Shkodra, Pavel Tesk, held the umbrella.', ['Pavel Tesk | mayor of Shkodra | ALB']],
    ['with particles', 'Dutch Prime Minister Pavel van der Tesk spoke.', ['Pavel van der Tesk | Prime Minister | NLD']],
    [
      'with an Arabic name',
      'Qatari Prime Minister Sheikh Obaid bin Rashid Al Tesk spoke.',
      ['Obaid bin Rashid Al Tesk | Prime Minister | QAT'],
    ],
    [
      'with the family name in capitals',
      'Japanese Foreign Minister ORLA Mariko spoke.',
      ['ORLA Mariko | Foreign Minister | JPN'],
    ],
    [
      'with a name like a town',
      'Maltese co-rapporteur Bianca Orla Muscat spoke.',
      ['Bianca Orla Muscat | co-rapporteur | MLT'],
    ],
    [
      'with a country that is told warmly',
      'HE Dr. Pavel Tesk, Deputy Prime Minister and Minister of Foreign Affairs of the sisterly Republic of Iraq, came.',
      ['Pavel Tesk | Deputy Prime Minister and Minister of Foreign Affairs | IRQ'],
    ],
    [
      'at the head of a force',
      'General Pavel Tesk, Commander Royal Saudi Land Forces, came.',
      ['Pavel Tesk | Commander Royal Saudi Land Forces | SAU'],
    ],
    [
      'posted in a town',
      'UNHCR Representative in Dhaka Mira Venn was present.',
      ['Mira Venn | Representative in Dhaka | UNHCR'],
    ],
    [
      'with a post of state and one of a body',
      'He met the President of Burundi and Chairperson of the EAC Summit, H.E. Pavel Tesk, there.',
      ['Pavel Tesk | President of Burundi and Chairperson of the EAC Summit | BDI'],
    ],
    [
      'in a council that others have, too',
      'The Secretary of the Security Council of Armenia Pavel Tesk came.',
      ['Pavel Tesk | Secretary of the Security Council | ARM'],
    ],
    [
      'with a task of an organisation’s name',
      "Burundi's Minister of East African Community Affairs, Mira Venn, came.",
      ['Mira Venn | Minister of East African Community Affairs | BDI'],
    ],
    [
      'in charge of something',
      'The EAC Deputy Secretary General in charge of Customs, Mr. Pavel Tesk, came.',
      ['Pavel Tesk | Deputy Secretary General in charge of Customs | EAC'],
    ],
    [
      'behind a word of address that is a name, too',
      'Acting Foreign Minister of Afghanistan Maulvi Pavel Tesk spoke.',
      ['Pavel Tesk | Acting Foreign Minister | AFG'],
    ],
    ['whose name is such a word', 'Pakistani minister Fawad Chaudhry spoke.', ['Fawad Chaudhry | minister | PAK']],
    ['whose name is a verb', 'The President of Comoros, H.E. Said Tesk, came.', ['Said Tesk | President | COM']],
    [
      'whose name is a town’s',
      'The American minister told her Chinese counterpart Gao Wenzhong so.',
      ['Gao Wenzhong | - | CHN'],
    ],
    [
      'with an office of one country’s words',
      'An Ceann Comhairle, Deputy Pavel Tesk of Ireland, spoke.',
      ['Pavel Tesk | Ceann Comhairle | IRL'],
    ],
    [
      'in a list with countries before the names',
      'They are the Ambassadors of Malta, Anna Orla; Egypt, Pavel Tesk, and Japan – Mira Venn.',
      ['Anna Orla | Ambassador | MLT', 'Pavel Tesk | Ambassador | EGY', 'Mira Venn | Ambassador | JPN'],
    ],
    [
      'in a roll with countries behind the offices',
      'Attending were: the Hon. Anna Orla, Minister of Foreign Affairs, The Bahamas; Sen. the Hon. Pavel Tesk, Minister of Trade and Labour, Dominica.',
      ['Anna Orla | Minister of Foreign Affairs | BHS', 'Pavel Tesk | Minister of Trade and Labour | DMA'],
    ],
    [
      'with a portfolio of many parts',
      'Pavel Tesk, Minister of Foreign Affairs, Foreign Trade, and Immigration of Belize, left.',
      ['Pavel Tesk | Minister of Foreign Affairs, Foreign Trade, and Immigration | BLZ'],
    ],
    [
      'as who represented a country',
      'Anna Orla, Director-General of the Ministry of Foreign Affairs represented Guyana at the meeting.',
      ['Anna Orla | Director-General of the Ministry of Foreign Affairs | GUY'],
    ],
    [
      'at the head of a force with its country’s name',
      'Chief of Kuwait Fire Force Lt Gen Pavel Tesk left.',
      ['Pavel Tesk | Chief of Kuwait Fire Force | KWT'],
    ],
    [
      'at the head of a party written small',
      'The Law and Order party left. Its leader, Pavel Tesk, agreed.',
      ['Pavel Tesk | leader | Law and Order'],
    ],
    ['at the head of a company', 'Eni CEO Pavel Tesk came.', ['Pavel Tesk | CEO | Eni']],
    [
      'with a country in brackets behind the office',
      'Pavel Tesk, President-designate of COP28 (United Arab Emirates), came.',
      ['Pavel Tesk | President-designate of COP28 | ARE'],
    ],
    [
      'in a group in small letters',
      'The president of the coffee growers, Pavel Tesk, came.',
      ['Pavel Tesk | president of the coffee growers | -'],
    ],
    [
      'as another president’s envoy',
      'Pavel Tesk, special envoy of the Mauritanian President, came.',
      ['Pavel Tesk | special envoy of the Mauritanian President | MRT'],
    ],
    [
      'in a party that no list knows',
      'NEOS matters. Anna Orla, European affairs spokeswoman of NEOS, left.',
      ['Anna Orla | European affairs spokeswoman of NEOS | NEOS'],
    ],
    [
      'in a union by its own name',
      'Anna Orla, chair of the Kinangop Dairy Union, left.',
      ['Anna Orla | chair | Kinangop Dairy Union'],
    ],
    [
      'in a chamber by its own name',
      'Pavel Tesk, President of the Wielkopolska Chamber of Industry, left.',
      ['Pavel Tesk | President | Wielkopolska Chamber of Industry'],
    ],
    [
      'in a chamber of deputies',
      'The President of the Chamber of Deputies of Luxembourg, Pavel Tesk, left.',
      ['Pavel Tesk | President of the Chamber of Deputies | LUX'],
    ],
    [
      'behind a remark in brackets',
      'It was chaired by Anna Orla (SPÖ), the committee’s chairwoman.',
      ['Anna Orla | chairwoman | -'],
    ],
    [
      'with a portfolio that no list knows',
      'Greek Minister of Maritime Affairs and Insular Policy, Mr. Pavel Tesk, left.',
      ['Pavel Tesk | Minister of Maritime Affairs and Insular Policy | GRC'],
    ],
    [
      'as the representative who resides',
      'The UNDP Resident Representative, Ms Anna Orla, left.',
      ['Anna Orla | Resident Representative | UNDP'],
    ],
    ['as who speaks for a body', 'Anna Orla, for UNICEF, said so.', ['Anna Orla | - | UNICEF']],
    [
      'as who represents another',
      'Pavel Tesk, Minister of Trade, representing the President of the Togolese Republic, came.',
      ['Pavel Tesk | Minister of Trade | TGO'],
    ],
    [
      'before the office told in the next sentence',
      'Anna Orla orders tea and waits. Iceland’s minister for foreign affairs has given eleven interviews.',
      ['Anna Orla | minister for foreign affairs | ISL'],
    ],
    [
      'in a chain of words of address',
      "Malaysia's Minister of Defence, Tan Sri Dato' Seri Ahmad Tesk bin Ismail, left.",
      ['Ahmad Tesk bin Ismail | Minister of Defence | MYS'],
    ],
    [
      'with a party in brackets',
      'Foreign Minister Anna Orla (Reform) of Estonia spoke.',
      ['Anna Orla | Foreign Minister | EST'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });
});

describe('nobody is found', () => {
  test.each([
    ['in things named after people', 'They met at Tesk Airport and signed the Orla Accord.'],
    ['in a tanker', 'The tanker Anna Orla was held near the coast.'],
    ['in a ministry', 'The Ministry of Foreign Affairs of Peru said so.'],
    ['in a headline of capitals', 'Strong Words For Old Friends In The North'],
    ['in a byline', 'By Milena Stern\n\nThe ministers met in Paris on Monday to talk about trade.'],
    ['in a caption', 'Photo: Pavel Lenz\n\nThe ministers met in Paris on Monday to talk about trade.'],
    ['in the name of a place', 'Fighting goes on in Khor Tesk, officials said.'],
    ['in a press contact', 'More information: Second Secretary Anna Orla, tel. +264 61 000 000'],
    ['in the credit of a reporter', 'Pavel Tesk and Anna Orla contributed to this report.'],
    ['in a greeting', 'They will meet in Dhaka. Tashi Delek!'],
    ['in a building with a word of address', 'They met at the Sir Pavel Tesk Stadium.'],
    ['in a bridge between two towns', 'They spoke of the bridge between Carmelo Tesk and Porto Venn.'],
    ['in a participle', 'Reacting, the chairman of the committee left.'],
    ['in a name that is told in brackets', 'The Council for Foreign and Community Relations (COFCOR) met.'],
    ['in a month cut short', "She spoke of Ethiopia's Jan. 1 memorandum."],
    ['in an abbreviation', 'The RSF and the HPP have agreed.'],
    [
      'in the regime of two',
      'The vote condemned what the Orla-Tesk regime had done, and the Venn-Lenz administration agreed.',
    ],
    ['in a contraction', 'The vote is over and what I’ll say is that we agree, and I’d add that we hope.'],
  ])('%s', (_, text) => {
    expect(peopleOf(text)).toEqual([]);
  });
});

describe('one person', () => {
  test('is the same by family name, by initials and by title', () => {
    const text = 'French Foreign Minister Anna Maria Orla spoke. Orla said no. A. Orla left. Minister Orla came back.';
    const [person, ...others] = readingOf(text).people;
    expect(others).toEqual([]);
    expect(person?.name).toBe('Anna Maria Orla');
    expect(person?.forms).toEqual(['Anna Maria Orla', 'Orla', 'A. Orla']);
  });

  test('keeps apart from a namesake with another office', () => {
    const text = 'Foreign Minister of Ghana Pavel Tesk spoke. But Trade Minister Mira Tesk of Ghana said no.';
    expect(peopleOf(text)).toEqual(['Pavel Tesk | Foreign Minister | GHA', 'Mira Tesk | Trade Minister | GHA']);
  });

  test('keeps its name where a sentence begins with a word before it', () => {
    expect(peopleOf('French minister Anna Orla spoke. Besides Orla, nobody came.')).toHaveLength(1);
  });

  test('has a gender by its style', () => {
    expect(readingOf('Ms. Anna Orla met Mr. Pavel Tesk.').people.map((person) => person.gender)).toEqual(['F', 'M']);
  });
});

describe('statuses', () => {
  test.each([
    ['Former Spanish Prime Minister Anna Orla spoke.', 'FORMER'],
    ['Acting Foreign Minister of Nepal Anna Orla spoke.', 'ACTING'],
    ['French Prime Minister-designate Anna Orla spoke.', 'DESIGNATE'],
    ['Shadow foreign secretary Anna Orla spoke.', 'SHADOW'],
    ['French Prime Minister Anna Orla spoke.', 'HOLDER'],
  ])('%s', (text, status) => {
    expect(readingOf(text).people[0]?.offices[0]?.status).toBe(status);
  });
});
