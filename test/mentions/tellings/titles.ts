import type { Telling } from './telling.ts';

/** Titles as articles of many countries and bodies write them. */
export const TITLES: readonly Telling[] = [
  [
    'The Ambassador Extraordinary and Plenipotentiary of the Republic of Kazakhstan to the Kingdom of Thailand Yerlan Akhmetov paid a farewell call.',
    'Yerlan Akhmetov | Ambassador Extraordinary and Plenipotentiary of the Republic of Kazakhstan to the Kingdom of Thailand | KAZ',
  ],
  [
    'Minister Orlova received the Ambassador Extraordinary and Plenipotentiary of Cuba, Julio Ferrer Peña.',
    'Julio Ferrer Peña | Ambassador Extraordinary and Plenipotentiary | CUB',
  ],
  [
    'The Ambassador Extraordinary and Plenipotentiary of Georgia to the Holy See, H.E. Tamar Kobakhidze, presented her letters.',
    'Tamar Kobakhidze | Ambassador Extraordinary and Plenipotentiary of Georgia to the Holy See | GEO',
  ],
  [
    'Tamar Kobakhidze, Ambassador Extraordinary and Plenipotentiary of Georgia in Lithuania, spoke.',
    'Tamar Kobakhidze | Ambassador Extraordinary and Plenipotentiary of Georgia in Lithuania | GEO',
  ],
  [
    "Senegal's Minister for African Integration and Foreign Affairs, Awa Diouf, spoke.",
    'Awa Diouf | Minister for African Integration and Foreign Affairs | SEN',
  ],
  [
    'Koffi Agbodjan, Minister of Foreign Affairs, Regional Integration and Togolese Abroad of the Togolese Republic, spoke.',
    'Koffi Agbodjan | Minister of Foreign Affairs, Regional Integration and Togolese Abroad | TGO',
  ],
  [
    'The Minister of Foreign Affairs, Cooperation, African Integration and Nigeriens Abroad of Niger, Bakary Sani, spoke.',
    'Bakary Sani | Minister of Foreign Affairs, Cooperation, African Integration and Nigeriens Abroad | NER',
  ],
  [
    "Mali's Minister of Malians Established Abroad and African Integration, Mossa Keïta, spoke.",
    'Mossa Keïta | Minister of Malians Established Abroad and African Integration | MLI',
  ],
  [
    'The Minister of Tunisians Abroad of Tunisia, Hela Mzali, spoke.',
    'Hela Mzali | Minister of Tunisians Abroad | TUN',
  ],
  [
    'Minister of Foreign Affairs and Human Mobility of Ecuador Diego Viteri spoke.',
    'Diego Viteri | Minister of Foreign Affairs and Human Mobility | ECU',
  ],
  [
    'The Special Envoy of the Secretary-General for Yemen, Rolf Amundsen, briefed the Council.',
    'Rolf Amundsen | Special Envoy of the Secretary-General for Yemen | UN',
  ],
  [
    'The Special Representative of the Secretary-General for Haiti, Carmen Ibarra, met the President.',
    'Carmen Ibarra | Special Representative of the Secretary-General for Haiti | UN',
  ],
  [
    "Carmen Ibarra, the Secretary-General's Special Representative for Haiti, met the Haitian Prime Minister.",
    'Carmen Ibarra | Special Representative for Haiti | UN',
  ],
  [
    'Deputy Special Representative of the Secretary-General (Political) Anders Lindh opened the session.',
    'Anders Lindh | Deputy Special Representative of the Secretary-General (Political) | UN',
  ],
  [
    'The Personal Envoy of the Secretary-General for Western Sahara, Paolo Renzi, is expected in Algiers.',
    'Paolo Renzi | Personal Envoy of the Secretary-General for Western Sahara | UN',
  ],
  [
    'United Nations Resident Coordinator in Rwanda Ozlem Demir launched the plan.',
    'Ozlem Demir | Resident Coordinator in Rwanda | UN',
  ],
  [
    'The UN Resident and Humanitarian Coordinator in Chad, Violette Kamga, launched the plan.',
    'Violette Kamga | Humanitarian Coordinator in Chad | UN',
  ],
  [
    "The speaker of Taiwan's Legislative Yuan, Lin Wen-hsiang, left Riga last night.",
    "Lin Wen-hsiang | speaker of Taiwan's Legislative Yuan | TWN",
  ],
  [
    "The chairman of Ukraine's Verkhovna Rada, Pavlo Drach, arrived.",
    "Pavlo Drach | chairman of Ukraine's Verkhovna Rada | UKR",
  ],
  [
    "The chairwoman of Kazakhstan's Majilis, Aigul Nurpeisova, arrived.",
    "Aigul Nurpeisova | chairwoman of Kazakhstan's Majilis | KAZ",
  ],
  [
    'The Speaker of the Milli Majlis of Azerbaijan, Sevil Rahimova, spoke.',
    'Sevil Rahimova | Speaker of the Milli Majlis | AZE',
  ],
  ["Israel's Knesset Speaker, Amnon Barak, spoke.", 'Amnon Barak | Speaker | ISR'],
  ['The speaker of the Iranian Majlis, Hamid Sattari, spoke.', 'Hamid Sattari | speaker of the Iranian Majlis | IRN'],
  ['The Marshal of the Sejm of Poland, Hanna Wilk, spoke.', 'Hanna Wilk | Marshal of the Sejm | POL'],
  [
    'The President of the Cortes of Spain, Elena Ruiz Pardo, spoke.',
    'Elena Ruiz Pardo | President of the Cortes | ESP',
  ],
  ["Cambodia's chargé d'affaires, Sok Vanna, was called in.", "Sok Vanna | chargé d'affaires | KHM"],
  ['The Ethiopian chargé, Mulugeta Zewde, came to the ministry.', 'Mulugeta Zewde | chargé | ETH'],
  ["Eritrea's chargé in Cairo, Tekle Asmerom, came to the ministry.", 'Tekle Asmerom | chargé in Cairo | ERI'],
  [
    'Iranian cultural attaché Mehrdad Sohrabi handed over two hundred manuscripts.',
    'Mehrdad Sohrabi | cultural attaché | IRN',
  ],
  [
    'The defence attaché of the Embassy of France, Colonel Yves Le Goff, was present.',
    'Yves Le Goff | defence attaché of the Embassy | FRA',
  ],
  ["Norway's envoy, Tone Haugland, reported to the committee.", 'Tone Haugland | envoy | NOR'],
  [
    "The OAS's observer for elections, Patience Owens, was received on Thursday.",
    'Patience Owens | observer for elections | OAS',
  ],
  ["Fiji's Attorney-General, Salote Cakobau, met the minister.", 'Salote Cakobau | Attorney-General | FJI'],
  ['Solicitor General Ronald Pikes of Jamaica spoke.', 'Ronald Pikes | Solicitor General | JAM'],
  ["Kenya's education secretary, Peninah Wambui, opened the fair.", 'Peninah Wambui | education secretary | KEN'],
  ["The Philippines' trade secretary, Renato Lacson, opened the fair.", 'Renato Lacson | trade secretary | PHL'],
  [
    "Comoros's Minister of Education, Saïd Abdou Mlimi, put his name to an agreement.",
    'Saïd Abdou Mlimi | Minister of Education | COM',
  ],
  ["Switzerland's defence chief, Beat Ammann, told the committee about it.", 'Beat Ammann | defence chief | CHE'],
  ["Nigeria's army chief, Lieutenant General Bala Danjuma, visited Niamey.", 'Bala Danjuma | army chief | NGA'],
  [
    "The European Union's foreign policy chief, Ana Lindqvist, arrived in Ankara.",
    'Ana Lindqvist | foreign policy chief | EU',
  ],
  ["The EU's top diplomat Ana Lindqvist arrived in Ankara.", 'Ana Lindqvist | top diplomat | EU'],
  ["The WHO's Africa director, Fatou Ceesay, flew to Luanda.", 'Fatou Ceesay | director | WHO'],
  ['IMF mission chief for Ghana Pierre Lacombe left Accra.', 'Pierre Lacombe | mission chief for Ghana | IMF'],
  [
    "The World Bank's country director for Nepal, Farah Aziz, signed.",
    'Farah Aziz | country director for Nepal | World Bank',
  ],
  ['The mayor of Novi Sad, Milan Petrić, hosted her.', 'Milan Petrić | mayor of Novi Sad | SRB'],
  [
    "Serbia's chief negotiator in the EU-mediated dialogue with Pristina, Miodrag Tadić, spoke to students.",
    'Miodrag Tadić | chief negotiator | SRB',
  ],
  [
    'The head of the Danish wind company Havkraft, Pernille Skov, saw the minister.',
    'Pernille Skov | head of the Danish wind company Havkraft | Havkraft',
  ],
  [
    'The chief executive of the Chilean copper miner Andacol, Rodrigo Soto, saw the minister.',
    'Rodrigo Soto | chief executive of the Chilean copper miner Andacol | Andacol',
  ],
  [
    'Jutta Krämer, head of the German carmaker Werra, met the president.',
    'Jutta Krämer | head of the German carmaker Werra | Werra',
  ],
  [
    "The governor of Turkey's central bank, Selin Aksoy, spoke.",
    "Selin Aksoy | governor of Turkey's central bank | TUR",
  ],
  ['The governor of the Bank of Ghana, Kwame Asare, spoke.', 'Kwame Asare | governor of the Bank | GHA'],
  [
    "The head of Ukraine's presidential office, Taras Hnatiuk, flew to Jeddah.",
    "Taras Hnatiuk | head of Ukraine's presidential office | UKR",
  ],
  [
    'Chief of the General Staff of the Armed Forces of the Republic of Azerbaijan, Colonel General Elman Aliyev, hosted him.',
    'Elman Aliyev | Chief of the General Staff of the Armed Forces | AZE',
  ],
  ['The Chief of Defence Staff of Nigeria, General Musa Bello, spoke.', 'Musa Bello | Chief of Defence Staff | NGA'],
  ['Chief of Army Staff General Asif Durrani of Pakistan left.', 'Asif Durrani | Chief of Army Staff | PAK'],
  [
    'The Secretary of the Supreme National Security Council of Iran, Hossein Rastgar, arrived in Muscat.',
    'Hossein Rastgar | Secretary of the Supreme National Security Council | IRN',
  ],
  [
    'Russian Security Council Secretary Gleb Voronin arrived in Minsk.',
    'Gleb Voronin | Security Council Secretary | RUS',
  ],
  [
    'Vice-President of the European Commission Mikael Strand spoke.',
    'Mikael Strand | Vice-President of the European Commission | EU',
  ],
  ['European Commissioner for Trade Paola Conti was in Nairobi.', 'Paola Conti | European Commissioner for Trade | EU'],
  ['Trade Commissioner Paola Conti of the European Union was in Nairobi.', 'Paola Conti | Trade Commissioner | EU'],
  [
    'The High Representative of the Union for Foreign Affairs and Security Policy, Ana Lindqvist, spoke in Brussels.',
    'Ana Lindqvist | High Representative of the Union for Foreign Affairs and Security Policy | EU',
  ],
  [
    'The African Union Commission Chairperson, Moussa Abakar, welcomed the news.',
    'Moussa Abakar | African Union Commission Chairperson | AU',
  ],
  [
    "The African Union's Commissioner for Political Affairs, Peace and Security, Ambassador Kofi Larbi, spoke.",
    'Kofi Larbi | Commissioner for Political Affairs, Peace and Security | AU',
  ],
  [
    'ECOWAS Commission President Dr. Alieu Jallow was in Bissau.',
    'Alieu Jallow | ECOWAS Commission President | ECOWAS',
  ],
  ['The President-Designate of COP29, Mukhtar Guliyev, came.', 'Mukhtar Guliyev | President-Designate of COP29 | -'],
  [
    'The vice-president of the European Court of Human Rights, Judge Mirela Stanić, received them.',
    'Mirela Stanić | vice-president | ECHR',
  ],
  [
    'The deputy prime minister and minister of economy of Slovakia, Jozef Hlinka, spoke.',
    'Jozef Hlinka | deputy prime minister and minister of economy | SVK',
  ],
  [
    "Chinese Vice Premier Zhou Kang and Mongolia's First Deputy Prime Minister Bat-Erdene Ganbold met.",
    'Zhou Kang | Vice Premier | CHN',
  ],
  [
    "Chinese Vice Premier Zhou Kang and Mongolia's First Deputy Prime Minister Bat-Erdene Ganbold met.",
    'Bat-Erdene Ganbold | First Deputy Prime Minister | MNG',
  ],
  [
    'Deputy Chairman of the Cabinet of Ministers of Turkmenistan Maksat Annaberdiyev came.',
    'Maksat Annaberdiyev | Deputy Chairman of the Cabinet of Ministers | TKM',
  ],
  [
    'Chairman of the Cabinet of Ministers of the Kyrgyz Republic Azamat Toktogulov came.',
    'Azamat Toktogulov | Chairman of the Cabinet of Ministers | KGZ',
  ],
  [
    'The Director of the Department for Asia of the Ministry of Foreign Affairs of Belarus, Inna Kozlova, spoke.',
    'Inna Kozlova | Director of the Department for Asia of the Ministry of Foreign Affairs | BLR',
  ],
  [
    'Inna Kozlova, Director for Asia at the Belarusian Foreign Ministry, spoke.',
    'Inna Kozlova | Director for Asia at the Belarusian Foreign Ministry | BLR',
  ],
  [
    'Sultan Al-Ketbi, adviser to the President of the UAE, received him.',
    'Sultan Al-Ketbi | adviser to the President | ARE',
  ],
  [
    'The Diplomatic Adviser to the President of the United Arab Emirates, Dr. Khalifa Al Suwaidi, received him.',
    'Khalifa Al Suwaidi | Diplomatic Adviser to the President | ARE',
  ],
  ["South African President's special envoy Jabulani Zwane was in Maputo.", 'Jabulani Zwane | special envoy | ZAF'],
  ['Saudi Royal Court Adviser Turki Al Otaibi was in Maputo.', 'Turki Al Otaibi | Royal Court Adviser | SAU'],
  ['MEP Ilze Krastiņa chaired the hearing.', 'Ilze Krastiņa | MEP | European Parliament'],
  ['Josep Marí of the European Investment Bank spoke.', 'Josep Marí | - | EIB'],
  ['Pavlo Drahomanenko of the Verkhovna Rada spoke.', 'Pavlo Drahomanenko | - | UKR'],
  ['Shimon Peretz of the Knesset spoke.', 'Shimon Peretz | - | ISR'],
  ['A delegation of the Asian Development Bank led by Yuki Tanabe has been in Islamabad.', 'Yuki Tanabe | - | ADB'],
  ['A World Bank team headed by Farah Aziz visited the site.', 'Farah Aziz | - | World Bank'],
  ['The rebels, led by General Gatluak Deng, put forward a list.', 'Gatluak Deng | General | -'],
  ['Colonel Assimi Traoré of Mali spoke.', 'Assimi Traoré | Colonel | MLI'],
  ['An Armenian aid worker, Lusine Hakobyan, appealed to Azerbaijan.', 'Lusine Hakobyan | aid worker | ARM'],
  ['A Polish priest, Marek Wolski, was freed.', 'Marek Wolski | priest | POL'],
  ['A Canadian geologist, Neil Forsythe, was freed.', 'Neil Forsythe | geologist | CAN'],
  ['The headmistress, Joyce Ntahobari, thanked the visitors.', 'Joyce Ntahobari | headmistress | -'],
  ['Opposition politician Rui Matsinhe of Mozambique spoke.', 'Rui Matsinhe | Opposition politician | MOZ'],
  ['Lithuanian MP Rasa Kairienė spoke.', 'Rasa Kairienė | MP | LTU'],
  ['Georgian opposition leader Davit Meskhi spoke.', 'Davit Meskhi | opposition leader | GEO'],
  ["UNHCR's representative in Lebanon, Ivo Radman, spoke.", 'Ivo Radman | representative in Lebanon | UNHCR'],
  ['US Secretary of Commerce Dana Whitfield arrived in New Delhi.', 'Dana Whitfield | Secretary of Commerce | USA'],
  [
    'US Deputy Assistant Secretary of State for South Asia Karen Boyle arrived.',
    'Karen Boyle | Deputy Assistant Secretary of State for South Asia | USA',
  ],
  [
    'Philippine Undersecretary for Policy Maria Teresa Lim arrived.',
    'Maria Teresa Lim | Undersecretary for Policy | PHL',
  ],
  ['UK Minister for the Indo-Pacific Catherine Hale arrived.', 'Catherine Hale | Minister for the Indo-Pacific | GBR'],
  [
    'UK Minister of State for Development and Africa Andrew Marlow arrived.',
    'Andrew Marlow | Minister of State for Development and Africa | GBR',
  ],
  [
    "New Zealand's High Commissioner to Samoa, Trevor Hoani, hosted them.",
    'Trevor Hoani | High Commissioner to Samoa | NZL',
  ],
  [
    "Samoa's Associate Minister of Foreign Affairs, Tuala Leota, hosted them.",
    'Tuala Leota | Associate Minister of Foreign Affairs | WSM',
  ],
  [
    'The Head of the EU Delegation to Moldova, Ambassador Piotr Zak, spoke.',
    'Piotr Zak | Head of the EU Delegation to Moldova | EU',
  ],
  ['EU Ambassador to Georgia Hedda Lindh spoke.', 'Hedda Lindh | Ambassador to Georgia | EU'],
  ['The Apostolic Nuncio to Kenya, Archbishop Luigi Ferro, spoke.', 'Luigi Ferro | Apostolic Nuncio to Kenya | VAT'],
  [
    'Honorary Consul of Estonia in Cyprus Andreas Loizou spoke.',
    'Andreas Loizou | Honorary Consul of Estonia in Cyprus | EST',
  ],
  [
    "Japan's Parliamentary Vice-Minister for Foreign Affairs, Ms. OKADA Rie, arrived.",
    'OKADA Rie | Parliamentary Vice-Minister for Foreign Affairs | JPN',
  ],
  [
    "Vietnam's Party General Secretary and State President Tran Duc Long arrived.",
    'Tran Duc Long | Party General Secretary and State President | VNM',
  ],
  [
    'Lao Deputy Prime Minister and Minister of Foreign Affairs Saleumxay Phommachanh spoke.',
    'Saleumxay Phommachanh | Deputy Prime Minister and Minister of Foreign Affairs | LAO',
  ],
  [
    'Head of the Department of Foreign Policy of the Presidential Administration of Uzbekistan Ilhom Yusupov came.',
    'Ilhom Yusupov | Head of the Department of Foreign Policy of the Presidential Administration | UZB',
  ],
];
