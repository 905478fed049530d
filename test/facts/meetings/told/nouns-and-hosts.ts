import type { Told } from './told.ts';

/** Tellings by a noun, by a ceremony or by what was done together. */
export const BY_NOUNS: readonly Told[] = [
  [
    'Trade was at the centre of the talks in Sofia on Thursday between the Bulgarian Prime Minister, Elena Dimova, and Albanian President Arben Hoxha.',
    'HELD 2024-05-02 @Sofia Dimova+Hoxha',
  ],
  [
    'An hour-long tête-à-tête of the two presidents, Marko Jovic of Serbia and Andreas Christou of Cyprus, opened the visit on Thursday.',
    'HELD 2024-05-02 Christou+Jovic',
  ],
  [
    'The reception of Estonian Prime Minister Liis Tamm by Irish President Aoife Kelly took place on Thursday.',
    'HELD 2024-05-02 Kelly+Tamm',
  ],
  [
    "Wednesday's encounter in Muscat of Zambian Trade Minister Ruth Phiri with Omani Foreign Minister Salim Al-Harthy was the first of its kind.",
    'HELD 2024-05-01 @Muscat Al-Harthy+Phiri',
  ],
  [
    'The handshake between Armenian Foreign Minister Aram Petrosyan and Azerbaijani Foreign Minister Elchin Aliev in Munich on Thursday was followed by ninety minutes of talks.',
    'HELD 2024-05-02 @Munich Aliev+Petrosyan',
  ],
  [
    'It was at a breakfast with Canadian Foreign Minister Paul Tremblay on Thursday that Danish Foreign Minister Mette Holm made the offer.',
    'HELD 2024-05-02 Holm+Tremblay',
  ],
  [
    'At a working lunch hosted by Kenyan Foreign Minister Grace Otieno on Thursday, Swiss Foreign Minister Reto Amstad spoke of water.',
    'HELD 2024-05-02 Amstad+Otieno',
  ],
  [
    'A three-hour meeting in Doha on Thursday brought Afghan envoy Karim Noor face to face with US envoy Curtis Bell.',
    'HELD 2024-05-02 @Doha Bell+Noor',
  ],
  [
    'Uzbek President Rustam Karimov and Latvian President Janis Berzins unveiled a monument in Riga on Thursday.',
    'HELD 2024-05-02 @Riga Berzins+Karimov',
  ],
  [
    'Ghanaian Foreign Minister Kofi Mensah and Norwegian Foreign Minister Kari Lund put their signatures to the treaty in Accra on Thursday.',
    'HELD 2024-05-02 @Accra Lund+Mensah',
  ],
  [
    'The agreement bears the signatures of Ghanaian Foreign Minister Kofi Mensah and Norwegian Foreign Minister Kari Lund, who signed it in Accra on Thursday.',
    'HELD 2024-05-02 @Accra Lund+Mensah',
  ],
  [
    "In an interview after seeing Moroccan Foreign Minister Karim Benali in Rabat on Thursday, Chile's Alba Rojas spoke of copper.",
    'HELD 2024-05-02 Benali+Rojas',
  ],
  [
    "Moldova's gas debt came up when Foreign Minister Ion Rusu met Romanian Energy Minister Dan Popa in Iași on Thursday.",
    'HELD 2024-05-02 @Iași Popa+Rusu',
  ],
  [
    'Present at the opening of the clinic in Entebbe on Thursday were Ugandan Health Minister Moses Okello and the Ambassador of Sweden, Sofia Lindgren.',
    'HELD 2024-05-02 Lindgren+Okello',
  ],
  [
    'Ambassador Kenji Sato of Japan handed over ten ambulances to Health Minister Ruth Phiri of Zambia in Lusaka on Thursday.',
    'HELD 2024-05-02 Phiri+Sato',
  ],
  [
    'Fijian Prime Minister Ratu Tuilagi and Australian Foreign Minister Megan Doyle broke ground for the new port in Lautoka on Thursday.',
    'HELD 2024-05-02 Doyle+Tuilagi',
  ],
  [
    'A video link on Thursday joined Samoan Prime Minister Tavita Leota and New Zealand Prime Minister Hana Rewiti.',
    'VIDEO_CALL HELD 2024-05-02 Leota+Rewiti',
  ],
  [
    "The third conversation, with Spain's Lucía Ferrer, was about visas, said Turkish Foreign Minister Kemal Demir of his telephone calls on Thursday.",
    'HELD 2024-05-02 Demir+Ferrer',
  ],
  // Nouns that are no event.
  ['The talks between Serbia and Cyprus about a treaty have been going on for years.', ''],
  ['The relations between Ghana and Norway were at the centre of the speech.', ''],
  ['The handshake between the two teams, Serbia and Cyprus, was brief.', ''],
  ['A dinner for the poor was given by the Embassy of Oman.', ''],
  ['The encounter of two rivers near Khartoum gave Sudan its capital.', ''],
];
