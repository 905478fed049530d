import type { Telling } from './telling.ts';

/** Texts of two sides: who leads which, hosts and guests, colleagues by their country alone, the other end of a contact, movements. */
export const TWO_SIDES: readonly Telling[] = [
  [
    'The tenth round of Lao-Thai consultations took place today. The visiting side was headed by Permanent Secretary Somchai Rattanakul.',
    'Somchai Rattanakul | Permanent Secretary | THA',
    'Ministry of Foreign Affairs of Laos',
  ],
  [
    'Astana, 14 April. The fourth round of Kazakh-Thai consultations took place. The visiting side was headed by Permanent Secretary Somchai Rattanakul and the Kazakh one by Deputy Foreign Minister Yerzhan Tulegenov.',
    'Yerzhan Tulegenov | Deputy Foreign Minister | KAZ',
    'Astana Gazette',
  ],
  [
    'Chile and Finland held their political consultations in Santiago. The Finnish side was led by Under-Secretary Jukka Halla.',
    'Jukka Halla | Under-Secretary | FIN',
    'Ministry of Foreign Affairs of Chile',
  ],
  [
    'Chile and Finland held their political consultations in Santiago. Under-Secretary Jukka Halla led the Finnish side.',
    'Jukka Halla | Under-Secretary | FIN',
    'Ministry of Foreign Affairs of Chile',
  ],
  [
    'Chile and Finland held consultations in Santiago. Ana Rojas led the Chilean delegation and Under-Secretary Jukka Halla that of Finland.',
    'Jukka Halla | Under-Secretary | FIN',
    'Ministry of Foreign Affairs of Chile',
  ],
  [
    'The Joint Permanent Commission between Tanzania and Mozambique met here. Asha Mgeni led the Tanzanian side and Vice-Minister Armando Chissico the Mozambican.',
    'Armando Chissico | Vice-Minister | MOZ',
    'Dar Note (Tanzania)',
  ],
  [
    'The Joint Commission between Tanzania and Mozambique met here. Asha Mgeni headed the Tanzanian side, while Vice-Minister Armando Chissico headed the Mozambican side.',
    'Armando Chissico | Vice-Minister | MOZ',
    'Dar Note (Tanzania)',
  ],
  [
    'The talks were led on the South African side by Director-General Thabo Molefe and on the Namibian side by Executive Director Selma Haikali.',
    'Selma Haikali | Executive Director | NAM',
    'Pretoria Post',
  ],
  [
    'The talks were led on the South African side by Director-General Thabo Molefe and on the Namibian side by Executive Director Selma Haikali.',
    'Thabo Molefe | Director-General | ZAF',
    'Pretoria Post',
  ],
  [
    'The Vietnam–Hungary joint committee convened on Tuesday in Hanoi. Co-chairing were Minister Dang Thu Hien and State Secretary Levente Barta.',
    'Levente Barta | State Secretary | HUN',
    'Hanoi Economic Portal',
  ],
  [
    'The Vietnam–Hungary joint committee convened on Tuesday in Hanoi. Co-chairing were Minister Dang Thu Hien and State Secretary Levente Barta.',
    'Dang Thu Hien | Minister | VNM',
    'Hanoi Economic Portal',
  ],
  [
    'The Peru-Turkey joint commission met in Lima. It was co-chaired by Vice-Minister Rosa Quiroga and Deputy Minister Cemal Aydın.',
    'Cemal Aydın | Deputy Minister | TUR',
    'Ministry of Trade of Peru',
  ],
  [
    'The Peru-Turkey joint commission met in Lima. It was co-chaired by Vice-Minister Rosa Quiroga and Deputy Minister Cemal Aydın.',
    'Rosa Quiroga | Vice-Minister | PER',
    'Ministry of Trade of Peru',
  ],
  [
    'The joint commission of Sri Lanka and Oman met yesterday under the co-chairmanship of Minister Nimal Perera and Under-Secretary Khalid Al Harthy.',
    'Khalid Al Harthy | Under-Secretary | OMN',
    'Colombo Bulletin',
  ],
  [
    'The Georgian-Estonian consultations were co-chaired by Deputy Minister Nino Beridze and Director General Tiit Kask.',
    'Tiit Kask | Director General | EST',
    'Ministry of Foreign Affairs of Georgia',
  ],
  [
    "Uruguay's delegation was headed by Ana Silva and Paraguay's by Vice-Minister Raúl Benítez.",
    'Raúl Benítez | Vice-Minister | PRY',
    'Montevideo Diario',
  ],
  [
    "Kyrgyzstan's group was led by Nurlan Asanbekov and Tajikistan's by Rustam Sharifzoda.",
    'Rustam Sharifzoda | - | TJK',
    'Batken Times',
  ],
  [
    "The Kyrgyz-Tajik group has met. Kyrgyzstan's was led by Nurlan Asanbekov and Tajikistan's by Rustam Sharifzoda.",
    'Rustam Sharifzoda | - | TJK',
    'Batken Times',
  ],
  [
    'Deputy Foreign Minister Pasi Lehto headed the Finnish delegation, Director-General Li Qiang the Chinese one.',
    'Li Qiang | Director-General | CHN',
    'Nordic Note',
  ],
  [
    'Consultations with Cyprus were held in Belgrade. The guests were led by Permanent Secretary Andreas Zenonos.',
    'Andreas Zenonos | Permanent Secretary | CYP',
    'Ministry of Foreign Affairs of Serbia',
  ],
  [
    'Minister Jovana Ilić travelled to Nicosia for consultations with Cyprus. The hosts were led by Permanent Secretary Andreas Zenonos.',
    'Andreas Zenonos | Permanent Secretary | CYP',
    'Ministry of Foreign Affairs of Serbia',
  ],
  [
    'Finance Minister Outi Niemi ended her stay in Ottawa with a lunch given by her host, deputy minister Sarah Blackwood.',
    'Sarah Blackwood | deputy minister | CAN',
    'Helsinki Letter',
  ],
  [
    'Minister Outi Niemi visited Ottawa on Monday. Her host was Minister Sarah Blackwood.',
    'Sarah Blackwood | Minister | CAN',
    'Ministry of Foreign Affairs of Finland',
  ],
  [
    "Iraq's speaker has been invited to Ankara, the Turkish embassy said. Ambassador Levent Sarıgül delivered the invitation.",
    'Levent Sarıgül | Ambassador | TUR',
    'Baghdad Daily',
  ],
  [
    'The Norwegian embassy hosted a reception on Sunday. Ambassador Liv Berg spoke of seventy years of relations.',
    'Liv Berg | Ambassador | NOR',
    'Khartoum View',
  ],
  [
    "Botswana's Minister of Water, Kagiso Seretse, was in Maseru on Tuesday. He was accompanied by High Commissioner Lorato Modise.",
    'Lorato Modise | High Commissioner | BWA',
    'Maseru Mail',
  ],
  [
    'The Botswanan delegation included High Commissioner Lorato Modise and Permanent Secretary Neo Kgosi.',
    'Neo Kgosi | Permanent Secretary | BWA',
    'Ministry of Foreign Affairs of Lesotho',
  ],
  [
    "Indonesia's foreign minister, Retno Wijaya, has called off her trip to Myanmar. She was to have met the chairman of the military council, Soe Naing Win.",
    'Soe Naing Win | chairman of the military council | MMR',
    'Jakarta Wire',
  ],
  [
    "Sweden's ambassador to Iran, Karin Ekelund, took the case to the deputy foreign minister, Ali Rezvani, on Tuesday.",
    'Ali Rezvani | deputy foreign minister | IRN',
    'Stockholm Blad',
  ],
  [
    'LIMA, Feb 9 – Peru and Bolivia took stock of their cabinet by video on Tuesday. The presidents, Hernán Salcedo and Wilma Condori, opened the session.',
    'Wilma Condori | president | BOL',
    'Lima Wire',
  ],
  [
    'LIMA, Feb 9 – Peru and Bolivia took stock of their cabinet by video on Tuesday. The presidents, Hernán Salcedo and Wilma Condori, opened the session.',
    'Hernán Salcedo | president | PER',
    'Lima Wire',
  ],
  [
    'The Presidents of Kenya and Uganda, John Kamau and Moses Okello, respectively, cut the ribbon.',
    'Moses Okello | President | UGA',
    'Courier',
  ],
  [
    'The foreign ministers of Iceland and Latvia, Katrín Helgadóttir and Andris Ozols respectively, met.',
    'Andris Ozols | foreign minister | LVA',
    'Courier',
  ],
  [
    "Suriname's foreign minister, Radjesh Bhagwandin, and Guyana's, Colleen Braithwaite, went through the dispute.",
    'Colleen Braithwaite | foreign minister | GUY',
    'Courier',
  ],
  [
    'The Kenyan foreign minister, Amina Yusuf, and the Ugandan, Moses Okello, met in Busia.',
    'Moses Okello | foreign minister | UGA',
    'Courier',
  ],
  [
    "President Ameena Nair of Mauritius received three ambassadors: Egypt's Hoda Mansour, Cuba's Orestes Valdivia and Vietnam's Pham Quoc Bao.",
    'Orestes Valdivia | ambassador | CUB',
    'Courier',
  ],
  [
    "In Baku the three transport ministers inspected the terminal: Azerbaijan's Rauf Hüseynli, Georgia's Levan Tsiklauri and Turkey's Orhan Demirel.",
    'Levan Tsiklauri | transport minister | GEO',
    'Courier',
  ],
  [
    "Azerbaijan's Rauf Hüseynli was at home, Georgia's Levan Tsiklauri had taken the train, Turkey's Orhan Demirel landed at noon. In Baku the three transport ministers inspected the terminal.",
    'Orhan Demirel | transport minister | TUR',
    'Courier',
  ],
  [
    "Greece's Panagiotis Stathopoulos came across the lake by boat. At the pier stood Goce Milevski, Prime Minister of North Macedonia. For two hours the prime ministers spoke.",
    'Panagiotis Stathopoulos | prime minister | GRC',
    'Courier',
  ],
  [
    'Foreign ministers Anna Lind (Sweden), Lars Holm (Denmark) and Kari Berg (Norway) signed.',
    'Lars Holm | Foreign minister | DNK',
    'Courier',
  ],
  [
    "Sweden's Anna Lind and Denmark's Lars Holm, both foreign ministers, signed.",
    'Anna Lind | foreign minister | SWE',
    'Courier',
  ],
  [
    "Kenya's President John Kamau was silent. Ethiopia acts. Prime Minister Tesfaye Gebremedhin has drawn up a map.",
    'Tesfaye Gebremedhin | Prime Minister | ETH',
    'Nairobi Standard',
  ],
  [
    'Prime Minister Arvind Rao will not travel to Madagascar this week. The stop was postponed in consultation with President Hery Rakotomalala.',
    'Hery Rakotomalala | President | MDG',
    "Prime Minister's Office, India",
  ],
  [
    "Prime Minister Grace Bennett spoke on the phone with Canada's leader. She told Prime Minister Ian Fraser that the visas take too long.",
    'Ian Fraser | Prime Minister | CAN',
    'Office of the Prime Minister of Jamaica',
  ],
  [
    'Minister Ama Owusu is in Dakar. President Cheikh Diop received her this morning.',
    'Cheikh Diop | President | SEN',
    'Ministry of Foreign Affairs of Ghana',
  ],
  [
    'Minister Ama Owusu concluded her visit to Senegal. She had met Prime Minister Awa Ndiaye and the Speaker of the National Assembly, Malick Fall.',
    'Malick Fall | Speaker of the National Assembly | SEN',
    'Ministry of Foreign Affairs of Ghana',
  ],
  [
    'Minister Ama Owusu received the Ambassador of Senegal. The Ambassador thanked President Kofi Mensah for his hospitality.',
    'Kofi Mensah | President | GHA',
    'Ministry of Foreign Affairs of Ghana',
  ],
  [
    'Prime Minister of Canada\n\nPrime Minister Gordon Tremaine spoke with the President of Ghana.',
    'Gordon Tremaine | Prime Minister | CAN',
    'Wellington Street Readouts (Ottawa)',
  ],
  [
    'The Minister for Foreign Affairs, Niamh Burke, will travel to Malta.',
    'Niamh Burke | Minister for Foreign Affairs | IRL',
    'Havana Road News Desk (Dublin)',
  ],
  [
    'Minister of Foreign Affairs Hela Mzali received her Italian counterpart.',
    'Hela Mzali | Minister of Foreign Affairs | TUN',
    'Paris Avenue Press Office (Tunis)',
  ],
  [
    'A Houthi delegation headed by Abdulsalam Al-Razihi met the Swedish envoy in Muscat.',
    'Abdulsalam Al-Razihi | - | Houthis',
    'Sanaa Bulletin',
  ],
  [
    'The chief negotiator of Ansar Allah, Yahya Sharafeddin, arrived in Muscat.',
    'Yahya Sharafeddin | chief negotiator | Ansar Allah',
    'Sanaa Bulletin',
  ],
  [
    "Somaliland's President Abdi Hersi met the Ethiopian envoy in Hargeisa.",
    'Abdi Hersi | President | Somaliland',
    'Horn Watch',
  ],
  [
    'The President of Somaliland, Abdi Hersi, met the Ethiopian envoy in Hargeisa.',
    'Abdi Hersi | President | Somaliland',
    'Horn Watch',
  ],
  [
    'In Hargeisa, President Abdi Hersi of Somaliland met the Ethiopian envoy.',
    'Abdi Hersi | President | Somaliland',
    'Horn Watch',
  ],
  [
    'The president of Republika Srpska, Ljubomir Starovlah, was in Moscow.',
    'Ljubomir Starovlah | president | Republika Srpska',
    'Balkan Network',
  ],
  [
    "The Taliban's acting foreign minister, Abdul Basir Haqmal, arrived in Tashkent.",
    'Abdul Basir Haqmal | acting foreign minister | Taliban',
    'Eurasia Brief',
  ],
  [
    "Transdniestria's chief negotiator Vasilii Chernenko came to Chisinau.",
    'Vasilii Chernenko | chief negotiator | Transdniestria',
    'Nistru Gazette',
  ],
  ['Hamas official Khalil Mansour was in Cairo.', 'Khalil Mansour | official | Hamas', 'Desk'],
  [
    "The Polisario Front's representative to the UN, Sidi Lamine, spoke.",
    'Sidi Lamine | representative to the UN | Polisario',
    'Desk',
  ],
  [
    'Turkish Cypriot leader Mehmet Ersoy met the UN envoy.',
    'Mehmet Ersoy | leader | Turkish Cypriot community',
    'Desk',
  ],
  [
    'The UN envoy met Ersin Kaya, leader of the Turkish Cypriot community.',
    'Ersin Kaya | leader | Turkish Cypriot community',
    'Desk',
  ],
  [
    "Deputy head of Greenland's government, Malik Petrussen, signed.",
    "Malik Petrussen | Deputy head of Greenland's government | GRL",
    'Desk',
  ],
  [
    "Zaghloul, the Tunisian foreign minister, arrived. Zaghloul's deputy, Amal Bensalah, stayed away.",
    'Amal Bensalah | deputy | TUN',
    'Desk',
  ],
  [
    'Czech foreign minister Pavel Novák arrived. His deputy, Jana Malá, stayed away.',
    'Jana Malá | deputy | CZE',
    'Desk',
  ],
  [
    "Czech foreign minister Pavel Novák met the Kenyan envoy. Novák's spokeswoman, Jana Malá, said it was short.",
    'Jana Malá | spokeswoman | CZE',
    'Desk',
  ],
  [
    'Czech foreign minister Pavel Novák was in Nairobi. He brought his industry minister, Jana Malá, along.',
    'Jana Malá | industry minister | CZE',
    'Nairobi Standard',
  ],
];
