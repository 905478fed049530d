import type { Told } from './told.ts';

/** Bodies of two states, rounds and consultations, by a pair of adjectives or countries. */
export const JOINT_BODIES: readonly Told[] = [
  [
    'The fifth meeting of the Bangladesh-Nepal joint working group on trade was held in Dhaka on Thursday.',
    'BILATERAL HELD 2024-05-02 @Dhaka BGD+NPL',
  ],
  [
    'The Polish-Georgian intergovernmental commission met in Tbilisi on Thursday.',
    'BILATERAL HELD 2024-05-02 @Tbilisi GEO+POL',
  ],
  [
    'A session of the Hungarian–Vietnamese joint economic committee took place in Hanoi on Thursday.',
    'BILATERAL HELD 2024-05-02 @Hanoi HUN+VNM',
  ],
  [
    'The Armenian-Greek political consultations were held in Athens on Thursday.',
    'BILATERAL HELD 2024-05-02 @Athens ARM+GRC',
  ],
  ['Kenyan-Swiss consultations on migration took place in Bern on 2 May.', 'BILATERAL HELD 2024-05-02 @Bern CHE+KEN'],
  [
    'The next session of the Joint Commission between Oman and Kenya will be held in Nairobi in June.',
    'BILATERAL PLANNED 2024-06 @Nairobi KEN+OMN',
  ],
  [
    'The second round of the India-Namibia Foreign Office Consultations will take place in Windhoek in July.',
    'BILATERAL PLANNED 2024-07 @Windhoek IND+NAM',
  ],
  [
    'Norway and Ghana agreed to hold the next round of political consultations in Oslo in September.',
    'BILATERAL PLANNED 2024-09 @Oslo GHA+NOR',
  ],
  [
    'The Thai-Lao border committee is to convene in Vientiane on 20 May.',
    'BILATERAL PLANNED 2024-05-20 @Vientiane LAO+THA',
  ],
  [
    'The Moroccan-Chilean mixed commission, which was to meet in Rabat on 14 May, has been postponed.',
    'BILATERAL CANCELLED 2024-05-14 @Rabat CHL+MAR',
  ],
  [
    'The sixth session of the Türkiye–Somalia Joint Economic Commission, planned for next week in Ankara, was called off.',
    'BILATERAL CANCELLED SOM+TUR',
  ],
  [
    'Deputy Minister Petr Dvorak of the Czech Republic co-chaired the ninth session of the Czech-Mongolian Intergovernmental Commission in Prague on Thursday.',
    'HELD 2024-05-02 @Prague Dvorak+MNG',
  ],
  [
    'Kenji Sato and Jone Waqa co-chaired the fourth Japan-Fiji Policy Dialogue in Tokyo on Thursday.',
    'HELD 2024-05-02 Sato+Waqa',
  ],
  [
    'The US-Philippines Bilateral Strategic Dialogue convened in Manila on Thursday.',
    'BILATERAL HELD 2024-05-02 @Manila PHL+USA',
  ],
  [
    'Under the chairmanship of Deputy Foreign Ministers Aram Petrosyan and Nikos Vrettos, Armenian-Greek consultations were held in Yerevan on Thursday.',
    'HELD 2024-05-02 @Yerevan Petrosyan+Vrettos',
  ],
  [
    'The first Angola-Portugal Human Rights Dialogue took place in Luanda on Thursday.',
    'BILATERAL HELD 2024-05-02 @Luanda AGO+PRT',
  ],
  ['The EU-Moldova Association Council met in Brussels on Thursday.', 'HELD 2024-05-02 @Brussels EU+MDA'],
  [
    'The EU–Uzbekistan Cooperation Committee held its twentieth meeting in Tashkent on Thursday.',
    'HELD 2024-05-02 @Tashkent EU+UZB',
  ],
  [
    'A meeting of the Sudanese-Ethiopian Joint Border Commission was opened in Addis Ababa on Thursday.',
    'BILATERAL HELD 2024-05-02 @Addis_Ababa ETH+SDN',
  ],
  [
    'Experts from Norway and Ghana met in Accra on Thursday to prepare the Joint Commission.',
    'BILATERAL HELD 2024-05-02 @Accra GHA+NOR',
  ],
  [
    'The Cuba–Namibia Joint Commission of Cooperation will sit in Havana from 20 to 22 May.',
    'BILATERAL PLANNED 2024-05-20/2024-05-22 @Havana CUB+NAM',
  ],
  [
    'Colombo will host the eighth meeting of the Sri Lanka–Thailand Joint Commission next month.',
    'BILATERAL PLANNED 2024-06 @Colombo LKA+THA',
  ],
  [
    'The tripartite talks of Egypt, Cyprus and Greece are scheduled for 16 May in Nicosia.',
    'MINILATERAL PLANNED 2024-05-16 @Nicosia CYP+EGY+GRC',
  ],
  // Nothing that meets.
  ['The Bangladesh-Nepal joint working group was set up in 2014.', ''],
  ['The Polish-Georgian commission has published its report on trade.', ''],
  ['Norwegian-Ghanaian relations are good.', ''],
  ['The India-Namibia trade grew by a tenth last year.', ''],
  ['The Czech-Mongolian friendship society gave a concert.', ''],
  ['The Thai-Lao border was closed on Thursday.', ''],
];
