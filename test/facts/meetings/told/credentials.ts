import type { Told } from './told.ts';

/** Ambassadors who present credentials, copies of them and letters. */
export const CREDENTIALS: readonly Told[] = [
  [
    'The Ambassador Extraordinary and Plenipotentiary of Japan, Kenji Sato, presented his credentials to President Saara Nujoma of Namibia on Thursday.',
    'HELD 2024-05-02 Nujoma+Sato',
  ],
  [
    'Foreign Minister Rustam Karimov of Uzbekistan received the Ambassador Extraordinary and Plenipotentiary of the Kingdom of Spain to the Republic of Uzbekistan Lucía Ferrer on Thursday.',
    'HELD 2024-05-02 Ferrer+Karimov',
  ],
  [
    'Ambassador Extraordinary and Plenipotentiary of the Republic of Latvia Janis Berzins handed over copies of his credentials to Deputy Foreign Minister Aram Petrosyan of Armenia on Thursday.',
    'HELD 2024-05-02 Berzins+Petrosyan',
  ],
  [
    'President Saara Nujoma of Namibia received the letters of credence of three ambassadors on Thursday: Raúl Ortega of Cuba, Priya Nair of India and Claire Dubois of France.',
    'Nujoma+Ortega; Nair+Nujoma; Dubois+Nujoma',
  ],
  [
    'Namibian President Saara Nujoma accepted credentials from the Ambassador of Cuba, Raúl Ortega, the High Commissioner of India, Priya Nair, and the Ambassador of France, Claire Dubois.',
    'Nujoma+Ortega; Nair+Nujoma; Dubois+Nujoma',
  ],
  [
    'The first to present her letters of credence to Slovenian President Tina Kos on Thursday was the Ambassador of Peru, Elena Quispe. She was followed by the Ambassador of Oman, Salim Al-Harthy.',
    'Kos+Quispe; Al-Harthy+Kos',
  ],
  [
    'At a ceremony in the palace in Ljubljana on Thursday, Ambassador Elena Quispe (Peru) and Ambassador Salim Al-Harthy (Oman) presented their credentials to President Tina Kos of Slovenia.',
    'Al-Harthy+Kos+Quispe',
  ],
  [
    'Deputy Foreign Minister Moses Okello of Uganda, took the copies of the credentials of the new Ambassador of Sweden, Sofia Lindgren.',
    'Lindgren+Okello',
  ],
  [
    'The new Ambassador of Sweden to Uganda, Sofia Lindgren, has presented copies of her letters of credence to Foreign Minister Moses Okello.',
    'Lindgren+Okello',
  ],
  [
    'Ambassador-designate of Ghana Kofi Mensah submitted a copy of his letter of credence to the Chief of Protocol of Norway, Kari Lund, on Thursday.',
    'HELD 2024-05-02 Lund+Mensah',
  ],
  [
    'The Ambassador of Türkiye, Kemal Demir, delivered a letter from his President to Somali Foreign Minister Hassan Warsame in Mogadishu on Thursday.',
    'HELD 2024-05-02 Demir+Warsame',
  ],
  [
    'Ambassador of Malta Joseph Vella presents credentials to the President of Montenegro, Milan Vukovic',
    'Vella+Vukovic',
  ],
  [
    'The outgoing Ambassador of Kenya, Grace Otieno, bade farewell to the King of Thailand, Somchai Chakri, on Thursday.',
    'HELD 2024-05-02 Chakri+Otieno',
  ],
  [
    'Letters of credence were handed to the President of Iceland, Katrín Hauks, on Thursday by the Ambassador of Estonia, Liis Tamm.',
    'HELD 2024-05-02 Hauks+Tamm',
  ],
  [
    'With the handing over of his letters of credence to Icelandic President Katrín Hauks, Ambassador Marko Jovic of Serbia took up his post on Thursday.',
    'HELD 2024-05-02 Hauks+Jovic',
  ],
  // Nothing handed to anybody.
  ['Serbia has named Marko Jovic Ambassador to Iceland; he will present his credentials when he arrives.', ''],
  ['The Ambassador of Peru, Elena Quispe, received a letter from Oman.', ''],
  ['President Tina Kos of Slovenia wrote a letter to Peruvian President Elena Quispe on Thursday.', ''],
];
