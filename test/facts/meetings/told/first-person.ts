import type { Told } from './told.ts';

/** Speeches, posts, articles and answers in the first person. */
export const FIRST_PERSON: readonly Told[] = [
  [
    'Today I sat down with the Prime Minister of Denmark, Mette Krag, to talk about the Arctic.\n\nAnna Virtanen, Foreign Minister of Finland',
    'HELD 2024-05-03 Krag+Virtanen',
  ],
  [
    'Great to catch up with my Kenyan colleague Grace Otieno in Bern yesterday.\n\nReto Amstad, Foreign Minister of Switzerland',
    'HELD 2024-05-02 Amstad+Otieno',
  ],
  [
    'We hosted Ambassador Kenji Sato of Japan at our ministry on Thursday.',
    'HELD 2024-05-02 ISL+Sato',
    { publisher: 'Ministry for Foreign Affairs of Iceland' },
  ],
  [
    'Last week we hosted a delegation from Rwanda led by Minister Alice Uwase.',
    'HELD MLT+Uwase',
    { publisher: 'Ministry for Foreign Affairs of Malta' },
  ],
  [
    'By Ambassador Paulo Teixeira of Brazil\n\nIn March I had the honour of presenting my credentials to President Tina Kos of Slovenia. She asked me about the rainforest.',
    'HELD 2024-03 Kos+Teixeira',
  ],
  [
    '“I met Minister Sato on Thursday and told him so,” said Foreign Minister Elena Dimova of Bulgaria of her talks with Japanese Foreign Minister Kenji Sato in Sofia.',
    'HELD 2024-05-02 Dimova+Sato',
  ],
  [
    '“When I was in Rabat in April, Foreign Minister Karim Benali of Morocco and I agreed to reopen the line,” said Chilean Foreign Minister Alba Rojas.',
    'HELD 2024-04 Benali+Rojas',
  ],
  [
    'Good discussion with Foreign Minister Declan Burke of Ireland this morning. We agreed to stay in close touch.\n\nLiis Tamm, Prime Minister of Estonia',
    'HELD 2024-05-03 Burke+Tamm',
  ],
  [
    'Just finished a call with Cypriot President Andreas Christou. Thank you, dear friend.\n\nMarko Jovic, President of Serbia',
    'PHONE_CALL HELD 2024-05-03 Christou+Jovic',
  ],
  [
    'It was an honour to welcome President Paula Mendes of Cabo Verde to the Council today.\n\nTheodor Pelt, President of the European Council',
    'HELD 2024-05-03 Mendes+Pelt',
  ],
  [
    'Tomorrow I will travel to Tashkent, where I will meet President Rustam Karimov of Uzbekistan.\n\nJanis Berzins, Foreign Minister of Latvia',
    'PLANNED 2024-05-04 Berzins+Karimov',
  ],
  [
    'My first conversation as minister was with my Ghanaian counterpart Kofi Mensah, who rang me on Monday evening, said Norwegian Foreign Minister Lars Haugen.',
    'PHONE_CALL HELD 2024-04-29 Haugen+Mensah',
  ],
  [
    'Over dinner in Muscat last month, Minister Salim Al-Harthy of Oman told me that the port will open, writes Ruth Phiri, Trade Minister of Zambia.',
    'HELD 2024-04 Al-Harthy+Phiri',
  ],
  [
    'At noon I welcomed my Thai colleague, Anong Srisai, at Temple Trees.\n\nNimal Perera, President of Sri Lanka',
    'HELD Perera+Srisai',
  ],
  [
    '“Prime Minister Burke and I have just had an excellent meeting,” Estonian Prime Minister Liis Tamm told reporters beside Irish Prime Minister Declan Burke in Tallinn.',
    'HELD 2024-05-03 Burke+Tamm',
  ],
  [
    '“We were received by President Hoxha with great warmth,” said the Bulgarian Prime Minister, Elena Dimova, after her talks with Albanian President Arben Hoxha in Tirana on Thursday.',
    'HELD 2024-05-02 Dimova+Hoxha',
  ],
  [
    'Grateful to Foreign Minister Joseph Vella of Malta for a frank exchange today in Valletta.\n\nTarik Hadzic, Foreign Minister of Bosnia and Herzegovina',
    'HELD 2024-05-03 Hadzic+Vella',
  ],
  [
    'Pleased to have met with the UN Special Envoy Ivana Petrov on the margins of the conference in Geneva yesterday.\n\nMoses Okello, Foreign Minister of Uganda',
    'HELD 2024-05-02 Okello+Petrov',
  ],
  [
    'Yesterday evening my wife and I had the Ambassador of France, Claire Dubois, at our table.\n\nJoseph Kollie, President of Liberia',
    'HELD 2024-05-02 Dubois+Kollie',
  ],
  // Not told as a meeting.
  [
    'I have met many ministers in my life, and I have learned to listen. Reto Amstad, Foreign Minister of Switzerland',
    '',
  ],
  ['We must meet the expectations of our partners in Kenya and Ghana.\n\nLars Haugen, Foreign Minister of Norway', ''],
  [
    'I would be glad to sit down with Minister Sato of Japan one day, said Bulgarian Foreign Minister Elena Dimova.',
    '',
  ],
  ['I often speak to my Irish friends about it, said Estonian Prime Minister Liis Tamm.', ''],
  [
    'Let me turn to Denmark. I see Danish companies grow in our towns, said Finnish Foreign Minister Anna Virtanen.',
    '',
  ],
  ['I talked to the students of Rabat, said Chilean Foreign Minister Alba Rojas.', ''],
  ['When we speak of Cuba, we speak of a friend, said Namibian Foreign Minister Johannes Shilongo.', ''],
];
