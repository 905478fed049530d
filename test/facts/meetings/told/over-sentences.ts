import type { Told } from './told.ts';

/** Meetings whose sides stand in other sentences than the words that tell of it. */
export const OVER_SENTENCES: readonly Told[] = [
  [
    'Icelandic Foreign Minister Katrín Hauks arrived in Windhoek on Thursday. Her Namibian counterpart, Johannes Shilongo, was waiting at the airport. The two ministers then talked for two hours about fisheries.',
    'BILATERAL HELD 2024-05-02 @Windhoek Hauks+Shilongo',
  ],
  [
    'Peruvian President Elena Quispe is in Lisbon on an official visit. The Portuguese Prime Minister, Rui Falcão, gave a dinner for her on Thursday evening.',
    'HELD 2024-05-02 Falcão+Quispe',
  ],
  [
    'The Prime Minister of Tonga, Sione Taufa, was in Tokyo this week. Foreign Minister Haruko Mori of Japan received him on Thursday.',
    'HELD 2024-05-02 Mori+Taufa',
  ],
  [
    'Kenyan Foreign Minister Grace Otieno landed in Bern on Thursday morning. At the Bernerhof she was greeted by her Swiss colleague, Reto Amstad, and the two went straight into talks.',
    'HELD 2024-05-02 Amstad+Otieno',
  ],
  [
    'President Paula Mendes of Cabo Verde received the Ambassador of Finland, Eero Salmi, on Thursday. Talks were also held with the Resident Coordinator of the United Nations, Ivana Petrov.',
    'Mendes+Salmi; Mendes+Petrov',
  ],
  [
    'Foreign Minister Tarik Hadzic of Bosnia and Herzegovina met his Croatian counterpart Ivo Babic in Split on Thursday. He also had a conversation with the Minister of Foreign Affairs of Malta, Joseph Vella.',
    'Babic+Hadzic; Hadzic+Vella',
  ],
  [
    'Consultations between Norway and Ghana took place in Accra on Thursday. Deputy Minister Lars Haugen led the Norwegian side and Ambassador Kofi Mensah the Ghanaian side.',
    'BILATERAL HELD 2024-05-02 @Accra Haugen+Mensah',
  ],
  [
    'Political consultations were held in Yerevan on Thursday. The Armenian delegation was headed by Deputy Foreign Minister Aram Petrosyan; at the head of the Greek delegation was Secretary General Nikos Vrettos.',
    'BILATERAL HELD 2024-05-02 @Yerevan Petrosyan+Vrettos',
  ],
  [
    'The Czech and Mongolian delegations sat down in Prague on Thursday. Deputy Minister Petr Dvorak spoke for the hosts, Deputy Minister Bat-Erdene Ganbold for the guests.',
    'BILATERAL HELD 2024-05-02 @Prague Dvorak+Ganbold',
  ],
  [
    'Estonian Prime Minister Liis Tamm and her Irish colleague, Declan Burke, are old acquaintances. On Thursday they sat together for an hour in Tallinn.',
    'BILATERAL HELD 2024-05-02 @Tallinn Burke+Tamm',
  ],
  [
    'The new Ambassador of Brazil, Paulo Teixeira, called at the Foreign Ministry in Helsinki on Thursday. Minister Anna Virtanen of Finland welcomed him and wished him well.',
    'Teixeira+Virtanen',
  ],
  [
    'Australian Foreign Minister Megan Doyle has spent two days in Suva. "My talks with Prime Minister Ratu Tuilagi were frank," she told reporters on Thursday.',
    'Doyle+Tuilagi',
  ],
  [
    'Slovenian President Tina Kos opened the forum in Bled on Thursday. In the evening she dined with the President of Ghana, Nana Boateng.',
    'HELD 2024-05-02 Boateng+Kos',
  ],
  [
    'The Foreign Minister of Qatar, Khalid Al-Marri, has been in Oslo since Wednesday. He was the guest of Foreign Minister Kari Lund of Norway at a lunch in the old town.',
    'Al-Marri+Lund',
  ],
  [
    "Sri Lanka's President, Nimal Perera, was the first to arrive. Thai Prime Minister Anong Srisai met him on the steps of Government House in Bangkok on Thursday.",
    'Perera+Srisai',
  ],
  [
    'Bulgarian Prime Minister Elena Dimova spent Thursday in Tirana. There she had separate meetings with President Arben Hoxha and with Speaker of Parliament Luan Krasniqi of Albania.',
    'Dimova+Hoxha; Dimova+Krasniqi',
  ],
  [
    'Ambassador Sofia Lindgren of Sweden ended her mission in Kampala this week. On Thursday she paid a farewell visit to Foreign Minister Moses Okello of Uganda.',
    'HELD 2024-05-02 Lindgren+Okello',
  ],
  [
    'Zambian Trade Minister Ruth Phiri is touring the Gulf. Her first stop was Muscat, where on Thursday Omani Minister of Commerce Salim Al-Harthy received her.',
    'Al-Harthy+Phiri',
  ],
  [
    'The foreign ministers of Latvia and Uzbekistan, Janis Berzins and Rustam Karimov, have known each other for years. Their meeting in Riga on Thursday lasted more than two hours.',
    'HELD 2024-05-02 Berzins+Karimov',
  ],
  [
    "Luxembourg's Deputy Prime Minister, Claude Weber, was in Kigali on Thursday. He was met by Rwandan Foreign Minister Alice Uwase, with whom he signed a treaty on air services.",
    'HELD 2024-05-02 Uwase+Weber',
  ],
  [
    'Hungarian Foreign Minister Péter Kardos received the Ambassador of Vietnam, Nguyen Thi Mai. Turning to the Ambassador of Oman, Salim Al-Busaidi, whom he saw an hour later, he spoke of air links.',
    'Kardos+Mai; Al-Busaidi+Kardos',
  ],
  [
    'Foreign Minister Mira Costa of East Timor arrived in Jakarta on Thursday. President Bambang Wijaya of Indonesia set aside an hour for her.',
    'Costa+Wijaya',
  ],
  [
    'The Presidents of Serbia and Cyprus met in Belgrade on Thursday. Marko Jovic and Andreas Christou spoke about the veto in the Security Council.',
    'BILATERAL HELD 2024-05-02 @Belgrade Christou+Jovic',
  ],
  [
    'It was a short meeting. Danish Foreign Minister Mette Holm and her Canadian colleague Paul Tremblay had only half an hour in Copenhagen on Thursday.',
    'HELD 2024-05-02 Holm+Tremblay',
  ],
  [
    'Somali President Hassan Warsame came to Ankara on Thursday. President Kemal Demir of Türkiye welcomed the guest with a guard of honour, and the two leaders then chaired the talks of their delegations.',
    'HELD 2024-05-02 Demir+Warsame',
  ],
  [
    'Two visitors came to the palace in Monrovia on Thursday: the Ambassador of Japan, Kenji Sato, and the Ambassador of France, Claire Dubois. President Joseph Kollie of Liberia received them one after the other.',
    'Kollie+Sato; Dubois+Kollie',
  ],
  // What is no meeting over two sentences.
  [
    'Kenyan Foreign Minister Grace Otieno spoke in parliament on Thursday. The Swiss Foreign Minister, Reto Amstad, said in Bern that the treaty would be signed.',
    '',
  ],
  [
    'Polish Foreign Minister Jan Nowak wrote to his Georgian counterpart, Levan Beridze. The letter was sent on Thursday.',
    '',
  ],
  [
    'The Ambassador of Cuba, Raúl Ortega, published a letter to the editor. Foreign Minister Johannes Shilongo of Namibia has read it.',
    '',
  ],
  [
    'Brazil and Norway have led the fund for ten years. Minister Lars Haugen headed it first; Minister Paula Mendes came after him.',
    '',
  ],
  ['The delegation was large. Uruguayan Senator Diego Larrea was not part of it.', ''],
];
