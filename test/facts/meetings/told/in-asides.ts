import type { Told } from './told.ts';

/** Tellings in relative clauses, asides and reduced forms. */
export const IN_ASIDES: readonly Told[] = [
  [
    'Montenegrin Foreign Minister Vuk Radulovic spoke to reporters in The Hague after talking on Tuesday to Dutch Foreign Minister Sybren Haagsma.',
    '2024-04-30 Haagsma+Radulovic',
  ],
  [
    'The two discussed preparations for the fourth Japan-Fiji Political Dialogue, to be held in Suva in October.',
    'BILATERAL PLANNED 2024-10 @Suva FJI+JPN',
  ],
  [
    'Officials are preparing the sixth session of the Kenya-Oman Joint Commission, scheduled for June in Muscat.',
    'BILATERAL PLANNED 2024-06 @Muscat KEN+OMN',
  ],
  [
    'Trade has doubled since the last Polish-Georgian economic forum, held in Warsaw in March.',
    'BILATERAL HELD 2024-03 @Warsaw GEO+POL',
  ],
  [
    'Bulgarian Prime Minister Elena Dimova, who subsequently met with Albanian President Arben Hoxha, spoke of the motorway.',
    'Dimova+Hoxha',
  ],
  [
    'Latvian Foreign Minister Janis Berzins was in Tashkent for two days, during which he was received by President Rustam Karimov of Uzbekistan.',
    'Berzins+Karimov',
  ],
  [
    'Kenyan President Josphat Rotich said that he would travel to Bujumbura on 15 May for the East African Community summit.',
    'MULTILATERAL PLANNED 2024-05-15 @Bujumbura EAC+Rotich',
  ],
  [
    "Ghana's Abena Darko will brief the Security Council, which meets on Monday.",
    'MULTILATERAL PLANNED 2024-05-06 Darko+UN',
  ],
  [
    'New Zealand Foreign Minister Tāmati Hēnare said he had talked to Canadian Foreign Minister Paul Tremblay the day before.',
    'PHONE_CALL HELD Hēnare+Tremblay',
  ],
  [
    'Hungarian Foreign Minister Zsolt Barcsay, who met the Uzbek minister Sherzod Yuldashev at the ministry in Budapest on Thursday, spoke of gas.',
    'HELD 2024-05-02 @Budapest Barcsay+Yuldashev',
  ],
  [
    'Angolan Foreign Minister Rui Cassule is expected in Abuja next week for talks with Nigerian Vice President Sunday Adegoke.',
    'BILATERAL PLANNED 2024-05-06/2024-05-12 @Abuja Adegoke+Cassule',
  ],
  [
    'Romanian Foreign Minister Ioana Munteanu will pay a visit to Sofia in the autumn.',
    'VISIT PLANNED 2024 @Sofia BGR+Munteanu',
  ],
  [
    'The Indian envoy, Priya Nair, with whom Sri Lankan Minister Ravi Silva discussed the trawlers in Colombo last month, has returned to Delhi.',
    'HELD 2024-04 @Colombo Nair+Silva',
  ],
  [
    'Spanish Foreign Minister Lucía Ferrer met Chilean Foreign Minister Alba Rojas in Madrid on Thursday. They will meet again in Santiago in June.',
    'HELD 2024-05-02 @Madrid Ferrer+Rojas; PLANNED 2024-06 @Santiago Ferrer+Rojas',
  ],
  [
    'The two ministers, Lucía Ferrer of Spain and Alba Rojas of Chile, met in Madrid on Thursday and will do so again in Santiago in June.',
    'HELD 2024-05-02 @Madrid Ferrer+Rojas',
  ],
  [
    'Fresh from talks with Finnish President Eero Salmi in Helsinki on Thursday, Estonian Prime Minister Liis Tamm spoke of the cable.',
    'HELD 2024-05-02 @Helsinki Salmi+Tamm',
  ],
  [
    'On his return from Baku, where he had been the guest of Azerbaijani President Elchin Aliev, Turkish Foreign Minister Kemal Demir spoke to parliament.',
    '@Baku Aliev+Demir',
  ],
  [
    'With Omani Foreign Minister Salim Al-Harthy at his side, Indian Foreign Minister Arjun Mehta told reporters in New Delhi on Thursday that the port would open.',
    'HELD 2024-05-02 @New_Delhi Al-Harthy+Mehta',
  ],
  [
    'Flanked by Polish Prime Minister Jan Nowak, German Chancellor Ulrike Brink addressed reporters in Warsaw on Thursday.',
    'HELD 2024-05-02 @Warsaw Brink+Nowak',
  ],
  [
    'Asked about her meeting on Thursday with Rwandan President Eric Mugabo, Belgian Foreign Minister Claire Peeters said it had been frank.',
    'HELD 2024-05-02 Mugabo+Peeters',
  ],
  [
    'A month after her meeting with Rwandan President Eric Mugabo, Belgian Foreign Minister Claire Peeters has written to the Security Council.',
    'Mugabo+Peeters',
  ],
  [
    'No date has been set for the next meeting between Serbian President Marko Jovic and Croatian Prime Minister Ivo Babic.',
    '',
  ],
  ['Egypt and Ethiopia have not spoken since the collapse of the talks in Kinshasa.', ''],
  ['If Serbian President Marko Jovic meets Croatian Prime Minister Ivo Babic, it will be in Zagreb.', ''],
  ['The Japan-Fiji Political Dialogue was set up in 2009.', ''],
  ['Kenya wants the Security Council to meet.', ''],
  ['Belgian Foreign Minister Claire Peeters will meet her targets, with Rwandan help.', ''],
  // Dates and places.
  [
    'The President of Peru, Elena Quispe, was received by Portuguese Prime Minister Rui Falcão at São Bento Palace on Tuesday afternoon.',
    'HELD 2024-04-30 @São_Bento_Palace Falcão+Quispe',
  ],
  [
    'On the second day of her visit to Lisbon, 30 April, Peruvian President Elena Quispe met Portuguese Prime Minister Rui Falcão.',
    'HELD 2024-04-30 @Lisbon Falcão+Quispe',
  ],
  [
    'Peruvian President Elena Quispe is visiting Portugal from 29 April to 3 May. In Porto she met Portuguese Prime Minister Rui Falcão on Wednesday.',
    'HELD 2024-05-01 @Porto Falcão+Quispe',
  ],
  [
    'Talks between Peruvian President Elena Quispe and Portuguese Prime Minister Rui Falcão will be held in Lisbon at the end of the month.',
    'PLANNED 2024-05 @Lisbon Falcão+Quispe',
  ],
  [
    'Peruvian President Elena Quispe and Portuguese Prime Minister Rui Falcão met at the weekend in Sintra.',
    'HELD 2024-04-27/2024-04-28 @Sintra Falcão+Quispe',
  ],
  [
    'Peruvian President Elena Quispe and Portuguese Prime Minister Rui Falcão met three days ago in Lisbon.',
    'HELD 2024-04-30 @Lisbon Falcão+Quispe',
  ],
];
