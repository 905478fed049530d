import type { Told } from './told.ts';

/** Movements, councils, entities that few recognise, committees, companies and groups as sides; sides that only the publisher tells. */
export const BESIDE_STATES: readonly Told[] = [
  [
    'UN envoy Henrik Strand met the chief negotiator of the Houthis, Yahya Sharif, in Muscat on Thursday.',
    'HELD 2024-05-02 @Muscat Sharif+Strand',
  ],
  [
    'Moldovan Deputy Prime Minister Ion Rusu held talks with a delegation of Transdniestria in Bender on Thursday.',
    'Rusu+Transdniestria',
  ],
  [
    'Norwegian Foreign Minister Kari Lund received the leader of the Sudanese Liberation Front, Idris Hamad, in Oslo on Thursday.',
    'Hamad+Lund',
  ],
  ['US envoy Curtis Bell met Palestinian President Yasin Khatib in Ramallah on Thursday.', 'Bell+Khatib'],
  [
    'Icelandic Foreign Minister Katrín Hauks met the Premier of Greenland, Malik Lynge, in Nuuk on Thursday.',
    'Hauks+Lynge',
  ],
  [
    'Danish Foreign Minister Mette Holm received the Minister for Foreign Affairs of Taiwan, Lin Mei-hua, in Copenhagen on Thursday.',
    'Holm+Mei-hua',
  ],
  [
    "The UN Special Envoy, Ivana Petrov, met with members of the Syrian Women's Advisory Board in Geneva on Thursday.",
    "Petrov+Syrian_Women's_Advisory_Board",
  ],
  [
    'The President of the International Committee of the Red Cross, Claire Dubois, was received by President Elena Quispe of Peru in Lima on Thursday.',
    'Dubois+Quispe',
  ],
  [
    'Ghanaian Foreign Minister Kofi Mensah met the President of the World Bank, Ruth Keller, in Washington on Thursday.',
    'Keller+Mensah',
  ],
  [
    'Ugandan Trade Minister Moses Okello met a delegation of the Confederation of Danish Industry in Kampala on Thursday.',
    'Confederation_of_Danish_Industry+Okello',
  ],
  [
    'Minister Anna Virtanen received the Ambassador of Brazil, Paulo Teixeira, today.',
    'HELD 2024-05-03 Teixeira+Virtanen',
    { publisher: 'Ministry for Foreign Affairs of Finland' },
  ],
  [
    'The State Secretary met the Ambassador of Brazil, Paulo Teixeira, in his office today.',
    'HELD 2024-05-03 FIN+Teixeira',
    { publisher: 'Ministry for Foreign Affairs of Finland' },
  ],
  [
    'A delegation from our ministry held consultations in Lima on Thursday with the Foreign Ministry of Peru.',
    'HELD 2024-05-02 FIN+PER',
    { publisher: 'Ministry for Foreign Affairs of Finland' },
  ],
  [
    'A meeting with Ambassador Paulo Teixeira of Brazil took place at the ministry today.',
    'HELD 2024-05-03 FIN+Teixeira',
    { publisher: 'Ministry for Foreign Affairs of Finland' },
  ],
  [
    'Working visit to Lima: talks with Foreign Minister Elena Quispe of Peru were held on Thursday.',
    'HELD 2024-05-02 FIN+Quispe',
    { publisher: 'Ministry for Foreign Affairs of Finland' },
  ],
  [
    'The High Commissioner, Priya Nair, called on Prime Minister Ratu Tuilagi of Fiji yesterday.',
    'HELD 2024-05-02 Nair+Tuilagi',
    { publisher: 'High Commission of India, Suva' },
  ],
  [
    'The Speaker met with a delegation of the Parliament of Kenya on Thursday.',
    'HELD 2024-05-02 KEN+ZMB',
    { publisher: 'National Assembly of Zambia' },
  ],
  [
    'Bosnian Serb leader Goran Vukic met Hungarian Foreign Minister Péter Kardos in Budapest on Thursday.',
    'Kardos+Vukic',
  ],
  [
    "Somaliland's President, Abdi Jama, met Ethiopian Prime Minister Dawit Bekele in Addis Ababa on Thursday.",
    'Bekele+Jama',
  ],
  // Own people, and nobody.
  ['Finnish Foreign Minister Anna Virtanen met Finnish companies in Turku on Thursday.', ''],
  ['Hamas and Fatah have not met since March.', ''],
  ['The Minister met his staff today.', '', { publisher: 'Ministry for Foreign Affairs of Finland' }],
];
