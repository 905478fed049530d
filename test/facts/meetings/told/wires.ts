import type { Told } from './told.ts';

/** Constructions of palaces, wires and ministries of many regions. */
export const WIRES: readonly Told[] = [
  [
    'Omani Foreign Minister HE Salim Al-Harthy met the Secretary-General of the Arab League, HE Farouk Zaghloul, on the sidelines of the ministerial meetings in Muscat on Thursday. He also met the State Secretary for Foreign Affairs of Spain, HE Lucía Ferrer, whereby they discussed trade.',
    'Al-Harthy+Zaghloul; Al-Harthy+Ferrer',
  ],
  [
    'The President of Zambia, Ruth Phiri, on Thursday at State House Lusaka received a special message from the President of Angola. The message was delivered by the Special Envoy of the Angolan President, Paulo Cardoso.',
    'HELD 2024-05-02 Cardoso+Phiri',
  ],
  [
    'Earlier, at another function at State House, Zambian President Ruth Phiri bade farewell to the Ambassador of Ethiopia, Dawit Bekele.',
    'Bekele+Phiri',
  ],
  [
    'Ghanaian President Nana Boateng said goodbye to two envoys on Thursday, the Ambassador of Angola, Paulo Cardoso, and the Ambassador of the Netherlands, Joost Visser, at Jubilee House.',
    'Boateng+Cardoso; Boateng+Visser',
  ],
  [
    'Ghanaian President Nana Boateng received two outgoing envoys on Thursday. First was the Ambassador of Angola, Paulo Cardoso. Then came the Ambassador of the Netherlands, Joost Visser.',
    'Boateng+Cardoso; Boateng+Visser',
  ],
  [
    'The Ambassador of Cuba, Raúl Ortega, called on Zambian President Ruth Phiri to inform her of the end of his tour of duty.',
    'Ortega+Phiri',
  ],
  [
    'Saudi Foreign Minister Prince Khalid Al-Faisal and Qatari Foreign Minister Hamad Al-Marri engaged in talks in Doha on Thursday.',
    'HELD 2024-05-02 @Doha Al-Faisal+Al-Marri',
  ],
  [
    'Saudi Foreign Minister Prince Khalid Al-Faisal and Qatari Foreign Minister Hamad Al-Marri talked over the pipeline in Doha on Thursday.',
    'HELD 2024-05-02 @Doha Al-Faisal+Al-Marri',
  ],
  [
    '“Today we held the first meeting of the Kuwaiti-Omani Coordination Council,” said Kuwaiti Foreign Minister Fahad Al-Sabah in Muscat.',
    'HELD 2024-05-03 Al-Sabah+OMN',
  ],
  [
    'The deputy foreign minister of Saudi Arabia, Walid Al-Otaibi, greeted Qatari Foreign Minister Hamad Al-Marri on his arrival at the airport in Riyadh on Thursday.',
    'HELD 2024-05-02 Al-Marri+Al-Otaibi',
  ],
  [
    'The ministerial council of the Gulf Cooperation Council is due to meet in Riyadh on Monday.',
    'MULTILATERAL PLANNED 2024-05-06 @Riyadh GCC',
  ],
  [
    'Ghanaian Foreign Minister Kofi Mensah is in Addis Ababa to take part in the Executive Council of the African Union, which opened on Thursday.',
    'MULTILATERAL @Addis_Ababa AU+Mensah',
  ],
  [
    'The first bilateral of Fijian Prime Minister Ratu Tuilagi on Thursday was with the Secretary-General of the United Nations, Henrik Almqvist.',
    'HELD 2024-05-02 Almqvist+Tuilagi',
  ],
  [
    '“Very productive meeting with Fijian Prime Minister Ratu Tuilagi,” Tongan Prime Minister Sione Taufa said in Nadi on Thursday.',
    'HELD 2024-05-02 Taufa+Tuilagi',
  ],
  [
    'On landing in Honiara on Thursday, New Zealand Prime Minister Hana Rewiti was greeted by the Foreign Minister of Solomon Islands, Peter Kwalea.',
    'HELD 2024-05-02 Kwalea+Rewiti',
  ],
  [
    'In Honiara on Thursday, New Zealand Prime Minister Hana Rewiti moved through the hall, catching up with Australian Foreign Minister Megan Doyle.',
    'HELD 2024-05-02 Doyle+Rewiti',
  ],
  [
    'Together with the Prime Minister of Samoa, Tavita Leota, Fijian Prime Minister Ratu Tuilagi met the President of Palau, Surang Remeliik, in Suva on Thursday.',
    'HELD 2024-05-02 Leota+Remeliik+Tuilagi',
  ],
  [
    'The foreign ministers of Kazakhstan, Kyrgyzstan and Uzbekistan discussed the agenda of the summit in Tashkent on Thursday.',
    'HELD 2024-05-02 KAZ+KGZ+UZB',
  ],
  [
    'A telephone conversation took place between the Minister of Foreign Affairs of Kyrgyzstan, Ruslan Asanov, and the Minister of Foreign Affairs of Turkmenistan, Maksat Annaev, the press service reports.',
    'PHONE_CALL HELD Annaev+Asanov',
  ],
  [
    'Chilean Foreign Minister Alba Rojas, in the company of her peer from Argentina, Tomás Ibarra, led a meeting of trade ministers in Buenos Aires on Thursday.',
    'HELD 2024-05-02 Ibarra+Rojas',
  ],
  [
    'Chilean Foreign Minister Alba Rojas repeated the offer during a meeting with visiting Uruguayan Senator Diego Larrea on Thursday.',
    'HELD 2024-05-02 Larrea+Rojas',
  ],
  [
    'The announcement followed a closed-door meeting of the foreign ministers of Mexico, Chile and Peru in Lima on Thursday.',
    'MINILATERAL HELD 2024-05-02 @Lima CHL+MEX+PER',
  ],
  [
    'Headed by the Vice Foreign Ministers of Chile, Tomás Ahumada, and Colombia, Laura Gil, a meeting on fisheries took place in Lima on Thursday.',
    'HELD 2024-05-02 Ahumada+Gil',
  ],
  [
    'The Ethiopian Prime Minister, Dawit Bekele, made a stopover in Djibouti on Thursday, where he conferred with President Hassan Guelleh.',
    'HELD 2024-05-02 Bekele+Guelleh',
  ],
  [
    'Indian External Affairs Minister Priya Nair held wide-ranging discussions with her Bhutanese counterpart, Karma Dorji, in Thimphu on Thursday and later called on the King.',
    'HELD 2024-05-02 Dorji+Nair; BTN+Nair',
  ],
  [
    'The Prime Minister of Bangladesh, Tahmina Sarker, was accorded a ceremonial welcome by Prime Minister Arjun Mehta of India in New Delhi on Thursday, followed by talks at Hyderabad House.',
    'HELD 2024-05-02 Mehta+Sarker',
  ],
  [
    'Vietnamese Prime Minister Tran Van Hieu hosted a reception in Hanoi on Thursday for Lao Deputy Prime Minister Khamphan Sisoulath.',
    'HELD 2024-05-02 Hieu+Sisoulath',
  ],
  [
    'Vietnamese Prime Minister Tran Van Hieu received in Hanoi on Thursday visiting Lao Deputy Prime Minister Khamphan Sisoulath.',
    'HELD 2024-05-02 Hieu+Sisoulath',
  ],
  [
    'Chinese Vice Premier Gao Wen met here Thursday with Hungarian Foreign Minister Péter Kardos.',
    'HELD 2024-05-02 Kardos+Wen',
  ],
  [
    "Kardos, who is here to attend the forum, made the remarks when meeting with Chinese Vice Premier Gao Wen, said Hungarian Foreign Minister Péter Kardos's office.",
    'HELD Kardos+Wen',
  ],
  [
    "Russian Deputy Foreign Minister Vadim Lesnikov had a meeting with the Ambassador of Algeria to Moscow, Samir Haddou, at the latter's request.",
    'Haddou+Lesnikov',
  ],
  [
    'On May 2, Deputy Foreign Minister of Russia Vadim Lesnikov received Ambassador of Algeria Samir Haddou at his request.',
    'HELD 2024-05-02 Haddou+Lesnikov',
  ],
  [
    "State Secretary Philipp Edlinger of Austria exchanged views with Kosovo's Foreign Minister, Besnik Gashi, in Vienna today.",
    'HELD 2024-05-03 @Vienna Edlinger+Gashi',
  ],
  [
    'In the margins of the session, Ms Brink met with her colleagues from Poland, Jan Nowak, and Latvia, Janis Berzins, said a spokesman for German Foreign Minister Ulrike Brink.',
    'Brink+Nowak; Berzins+Brink',
  ],
  [
    "German Foreign Minister Ulrike Brink welcomed Poland's Jan Nowak to Berlin with full honours on Thursday.",
    'HELD 2024-05-02 Brink+Nowak',
  ],
  [
    "Danish Prime Minister Mette Krag had Ukraine's president, Ostap Verbytsky, as her guest at Marienborg on Thursday.",
    'HELD 2024-05-02 Krag+Verbytsky',
  ],
  [
    'Turkish President Kemal Demir will on Monday be hosted by Greek Prime Minister Nikos Vrettos in Athens.',
    'PLANNED 2024-05-06 @Athens Demir+Vrettos',
  ],
  [
    'The visit to Athens of Turkish President Kemal Demir, during which he will hold talks with Greek Prime Minister Nikos Vrettos, starts on Monday.',
    'PLANNED 2024-05-06 @Athens Demir+Vrettos',
  ],
  [
    'Canadian Trade Minister Paul Tremblay wrapped up a three-day visit to Jakarta on Thursday with a call on Indonesian President Bambang Wijaya.',
    'HELD 2024-05-02 @Jakarta Tremblay+Wijaya',
  ],
  [
    'Prime Minister Declan Burke of Ireland concluded his stay in Tallinn on Thursday by meeting Estonian President Kersti Mägi.',
    'HELD 2024-05-02 @Tallinn Burke+Mägi',
  ],
  [
    'Sudanese Foreign Minister Salah Osman, met in Cairo by Egyptian Foreign Minister Hoda El-Sayed, spoke of the border on Thursday.',
    'HELD 2024-05-02 @Cairo El-Sayed+Osman',
  ],
  [
    'In Cairo for a day, Sudanese Foreign Minister Salah Osman used the time to confer with Egyptian Foreign Minister Hoda El-Sayed.',
    'El-Sayed+Osman',
  ],
  [
    "Somalia's President, Hassan Warsame, on Thursday accepted the credentials of the first Ambassador of Malta, Joseph Vella.",
    'HELD 2024-05-02 Vella+Warsame',
  ],
  [
    "Iran's Foreign Minister, Behrouz Tavakkoli, met officials from Saudi Arabia and Kuwait in New York on Thursday.",
    'HELD 2024-05-02 SAU+Tavakkoli; KWT+Tavakkoli',
  ],
  [
    'The Argentine and Chilean presidents exchanged views by videoconference on Thursday.',
    'VIDEO_CALL HELD 2024-05-02 ARG+CHL',
  ],
  [
    'A virtual meeting of the finance ministers of Kenya and Ghana was held on Thursday.',
    'VIDEO_CALL HELD 2024-05-02 GHA+KEN',
  ],
  [
    'Dominican President Raquel Peña and Haitian Prime Minister Jean Toussaint toured the border market in Dajabón on Thursday.',
    'HELD 2024-05-02 Peña+Toussaint',
  ],
  // Nothing told as met.
  [
    'The Ambassador of Cuba in Lusaka, Raúl Ortega, congratulated Zambian President Ruth Phiri on her birthday in a letter.',
    '',
  ],
  ['Kuwait and Oman enjoy brotherly relations, Kuwaiti Foreign Minister Fahad Al-Sabah said in a statement.', ''],
  ["The Prime Minister of Tonga, Sione Taufa, met with villagers on the island of Vava'u on Thursday.", ''],
  ['Peru thanked Chile for the loan of two aircraft.', ''],
  ["Mexico's Foreign Minister recalled the visit that the President of Chile paid to Puebla in 1998.", ''],
  ['Estonian companies met Irish demand for software, the chamber said.', ''],
  ['Turkish President Kemal Demir chaired a meeting of his cabinet in Ankara on Thursday.', ''],
  ['Polish Foreign Minister Jan Nowak briefed the Sejm on the talks between Ukraine and Russia.', ''],
  ['Egypt is ready to host talks between the Sudanese parties, Foreign Minister Hoda El-Sayed said.', ''],
];
