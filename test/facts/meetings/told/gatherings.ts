import type { Told } from './told.ts';

/** Sessions, conferences, summits: with one who was there, or alone. */
export const GATHERINGS: readonly Told[] = [
  [
    'Finnish Foreign Minister Anna Virtanen took part in the meeting of the Arctic Council in Tromsø on Thursday.',
    'MULTILATERAL HELD 2024-05-02 @Tromsø Arctic_Council+Virtanen',
  ],
  [
    'Foreign ministers of the Organisation of Islamic Cooperation gathered in Jeddah on Thursday.',
    'MULTILATERAL HELD 2024-05-02 @Jeddah OIC',
  ],
  [
    'Ghanaian President Nana Boateng is attending the ECOWAS summit in Abuja, which opened on Thursday.',
    'MULTILATERAL HELD 2024-05-02 @Abuja Boateng+ECOWAS',
  ],
  ['The Permanent Council of the OSCE met in Vienna on Thursday.', 'MULTILATERAL HELD 2024-05-02 @Vienna OSCE'],
  [
    'Leaders of the Pacific Islands Forum are meeting in Suva today.',
    'MULTILATERAL HELD 2024-05-03 @Suva Pacific_Islands_Forum',
  ],
  [
    'Chilean Foreign Minister Alba Rojas will travel to Asunción for the Mercosur summit on 8 July.',
    'MULTILATERAL PLANNED 2024-07-08 @Asunción Mercosur+Rojas',
  ],
  [
    'Norway will host the next meeting of the Arctic Council in Bodø in 2025.',
    'MULTILATERAL PLANNED 2025 Arctic_Council+NOR',
  ],
  [
    'The Shanghai Cooperation Organisation summit planned for June in Astana has been moved to July.',
    'MULTILATERAL CANCELLED SCO',
  ],
  [
    "Nauru stayed away from the Pacific Islands Forum leaders' meeting in Suva on Thursday.",
    'DECLINED 2024-05-02 NRU+Pacific_Islands_Forum',
  ],
  [
    'The foreign ministers of the Weimar Triangle, Claire Dubois of France, Jan Nowak of Poland and Ulrike Brink of Germany, met in Paris on Thursday.',
    'MINILATERAL HELD 2024-05-02 @Paris Brink+Dubois+Nowak',
  ],
  [
    'The Presidents of Kazakhstan, Uzbekistan and Tajikistan held a trilateral meeting in Khujand on Thursday.',
    'MINILATERAL HELD 2024-05-02 KAZ+TJK+UZB',
  ],
  // Settings and institutions.
  [
    'On the margins of the Arctic Council, Finnish Foreign Minister Anna Virtanen met Icelandic Foreign Minister Katrín Hauks.',
    'Hauks+Virtanen',
  ],
  ['The Arctic Council was founded in 1996.', ''],
  ['The Security Council adopted its first resolution on the matter in 2012.', ''],
  ['Ghana is a member of ECOWAS and of the African Union.', ''],
  ['The decision of the European Council is binding for Malta.', ''],
];
