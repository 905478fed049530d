import type { Told } from './told.ts';

/** What is planned, put off, called off or refused; the sides can stand in the context. */
export const PLANS: readonly Told[] = [
  [
    'The foreign ministers of Armenia and Greece had been due to meet in Athens on Thursday, but the Greek side called the talks off.',
    'BILATERAL CANCELLED 2024-05-02 @Athens ARM+GRC',
  ],
  [
    'Kenyan Foreign Minister Grace Otieno had been due to meet Swiss Foreign Minister Reto Amstad in Bern on Thursday. The meeting was cancelled because of fog.',
    'BILATERAL CANCELLED 2024-05-02 @Bern Amstad+Otieno',
  ],
  [
    'A planned meeting in Suva between Australian Foreign Minister Megan Doyle and Fijian Prime Minister Ratu Tuilagi did not come about.',
    'CANCELLED Doyle+Tuilagi',
  ],
  [
    'Peruvian President Elena Quispe was to have dined with Portuguese Prime Minister Rui Falcão in Lisbon on Wednesday; the dinner was struck from the programme.',
    'CANCELLED 2024-05-01 Falcão+Quispe',
  ],
  [
    'The visit of Peruvian President Elena Quispe to Lisbon, planned for next week, has been postponed indefinitely.',
    'VISIT CANCELLED 2024-05-06/2024-05-12 PRT+Quispe',
  ],
  ['Omani Foreign Minister Salim Al-Harthy has put off his trip to Nairobi.', 'VISIT CANCELLED Al-Harthy+KEN'],
  [
    'Moldovan Foreign Minister Ion Rusu is expected in Brussels on Monday for talks with NATO Secretary General Erik Dahl.',
    'BILATERAL PLANNED 2024-05-06 @Brussels Dahl+Rusu',
  ],
  [
    'On Monday the Secretary General of NATO, Erik Dahl, will receive the Moldovan Foreign Minister, Ion Rusu. A press conference will follow.',
    'BILATERAL PLANNED 2024-05-06 Dahl+Rusu',
  ],
  [
    'Thai Prime Minister Anong Srisai leaves for Colombo on Monday. There she is to meet Sri Lankan President Nimal Perera.',
    'PLANNED 2024-05-06 Perera+Srisai',
  ],
  [
    'Georgia has invited the Polish Foreign Minister, Jan Nowak, who has accepted; the visit will take place in June.',
    'VISIT PLANNED 2024-06 GEO+Nowak',
  ],
  ['Serbian President Marko Jovic refused to meet the Croatian minister, Ivo Babic.', 'DECLINED Babic+Jovic'],
  [
    'The two sides, Norway and Ghana, will meet again in Accra in November.',
    'BILATERAL PLANNED 2024-11 @Accra GHA+NOR',
  ],
  [
    'Norwegian Deputy Minister Lars Haugen met Ghanaian Deputy Minister Kofi Mensah in Oslo on Thursday. They agreed to meet again in Accra before the end of the year.',
    'HELD Haugen+Mensah; PLANNED @Accra Haugen+Mensah',
  ],
  [
    'Norwegian Deputy Minister Lars Haugen met Ghanaian Deputy Minister Kofi Mensah in Oslo on Thursday. A further round is foreseen in Accra in autumn.',
    'HELD Haugen+Mensah; PLANNED 2024 @Accra GHA+NOR',
  ],
  [
    'On the last day of her stay in Tirana, tomorrow, Bulgarian Prime Minister Elena Dimova will be the guest of Albanian President Arben Hoxha.',
    'PLANNED 2024-05-04 @Tirana Dimova+Hoxha',
  ],
  [
    'A telephone call between Polish Foreign Minister Jan Nowak and Georgian Foreign Minister Levan Beridze is planned for Saturday.',
    'PHONE_CALL PLANNED 2024-05-04 Beridze+Nowak',
  ],
  [
    'Talks that were to bring together Ethiopian Foreign Minister Dawit Bekele and Sudanese Foreign Minister Salah Osman in Nairobi on Friday have been moved to June.',
    'CANCELLED Bekele+Osman',
  ],
  [
    "Cuba's Foreign Minister, Raúl Ortega, will be in Windhoek from 20 to 22 May.",
    'VISIT PLANNED 2024-05-20/2024-05-22 @Windhoek NAM+Ortega',
  ],
  [
    'The Latvian Foreign Minister, Janis Berzins, intends to travel to Tashkent in June. There he hopes to see President Rustam Karimov.',
    'VISIT PLANNED 2024-06 Berzins+UZB',
  ],
  [
    "Samoan Prime Minister Tavita Leota has cancelled Friday's call with New Zealand Prime Minister Hana Rewiti.",
    'PHONE_CALL CANCELLED 2024-05-03 Leota+Rewiti',
  ],
  [
    'Spanish Foreign Minister Lucía Ferrer, who was expected in Rabat today, stayed at home. Her talks with Moroccan Foreign Minister Karim Benali will now be held by video on Monday.',
    'VIDEO_CALL PLANNED 2024-05-06 Benali+Ferrer',
  ],
  ['The next summit of the African Union will be held in Kigali in July.', 'MULTILATERAL PLANNED 2024-07 @Kigali AU'],
  // Wishes and calls.
  ['Croatian Foreign Minister Ivo Babic proposed a meeting with Serbian President Marko Jovic.', ''],
  ['Moldova hopes for talks with Romania in the summer.', ''],
  ['Polish Foreign Minister Jan Nowak said that he might meet Georgian Foreign Minister Levan Beridze in June.', ''],
  [
    'There are no plans for a meeting between Serbian President Marko Jovic and Croatian Foreign Minister Ivo Babic.',
    '',
  ],
  ['Ghana asked Norway to come to the table.', ''],
];
