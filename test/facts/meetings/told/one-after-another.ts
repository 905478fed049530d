import type { Told } from './told.ts';

/** Several met, one after another: whom, then whom, not only whom. */
export const ONE_AFTER_ANOTHER: readonly Told[] = [
  [
    'Estonian Prime Minister Liis Tamm met Irish President Aoife Kelly, then Prime Minister Declan Burke, in Dublin on Thursday.',
    'Kelly+Tamm; Burke+Tamm',
  ],
  [
    'In Dublin on Thursday, Estonian Prime Minister Liis Tamm met not only Irish President Aoife Kelly but also Prime Minister Declan Burke.',
    'Kelly+Tamm; Burke+Tamm',
  ],
  [
    'Estonian Prime Minister Liis Tamm was received by Irish President Aoife Kelly and afterwards by Prime Minister Declan Burke.',
    'Kelly+Tamm; Burke+Tamm',
  ],
  [
    'Estonian Prime Minister Liis Tamm first saw Irish President Aoife Kelly and then Foreign Minister Declan Burke.',
    'Kelly+Tamm; Burke+Tamm',
  ],
  [
    'After meeting Irish President Aoife Kelly, Estonian Prime Minister Liis Tamm had lunch with Foreign Minister Declan Burke in Dublin on Thursday.',
    'Kelly+Tamm; Burke+Tamm',
  ],
  [
    'Estonian Prime Minister Liis Tamm met Irish President Aoife Kelly in Dublin on Thursday, before holding talks with Foreign Minister Declan Burke.',
    'Kelly+Tamm; Burke+Tamm',
  ],
  [
    'The Thai Prime Minister, Anong Srisai, held talks with both the President of Sri Lanka, Nimal Perera, and Foreign Minister Ravi Silva in Colombo on Thursday.',
    'Perera+Srisai; Silva+Srisai',
  ],
  [
    'Thai Prime Minister Anong Srisai met Sri Lankan President Nimal Perera on Tuesday and Foreign Minister Ravi Silva on Wednesday.',
    '2024-04-30 Perera+Srisai; 2024-05-01 Silva+Srisai',
  ],
  [
    'Thai Prime Minister Anong Srisai met on Tuesday with Sri Lankan President Nimal Perera; on Wednesday, with Foreign Minister Ravi Silva.',
    '2024-04-30 Perera+Srisai; 2024-05-01 Silva+Srisai',
  ],
  [
    'On Thursday Omani Foreign Minister Salim Al-Harthy met the ambassadors of Kenya, Grace Otieno, and Ghana, Kofi Mensah, separately.',
    'Al-Harthy+Otieno; Al-Harthy+Mensah',
  ],
  [
    'Polish Foreign Minister Jan Nowak spoke by phone with his Georgian counterpart Levan Beridze and, a little later, with Armenian Foreign Minister Aram Petrosyan.',
    'PHONE_CALL Beridze+Nowak; PHONE_CALL Nowak+Petrosyan',
  ],
  [
    'Polish Foreign Minister Jan Nowak telephoned Georgian Foreign Minister Levan Beridze, as well as Armenian Foreign Minister Aram Petrosyan, on Thursday.',
    'PHONE_CALL Beridze+Nowak; PHONE_CALL Nowak+Petrosyan',
  ],
  [
    'In Brussels on Thursday, Moldovan Foreign Minister Ion Rusu saw the High Representative of the European Union, Marta Giordani, as well as Belgian Prime Minister Jan Peeters.',
    'Giordani+Rusu; Peeters+Rusu',
  ],
  [
    'Moldovan Foreign Minister Ion Rusu had meetings in Brussels on Thursday with Belgian Prime Minister Jan Peeters, King Albert Coburg of Belgium, and NATO Secretary General Erik Dahl.',
    'Peeters+Rusu; Coburg+Rusu; Dahl+Rusu',
  ],
  [
    'Fijian Prime Minister Ratu Tuilagi met the Australian minister, Megan Doyle, and an hour later his Samoan counterpart, Tavita Leota.',
    'Doyle+Tuilagi; Leota+Tuilagi',
  ],
  [
    'Besides his host, Rwandan Foreign Minister Alice Uwase, Luxembourg Prime Minister Claude Weber also met President Eric Mugabo of Rwanda.',
    'Uwase+Weber; Mugabo+Weber',
  ],
  [
    'Luxembourg Foreign Minister Claude Weber paid a courtesy call on President Eric Mugabo of Rwanda following his meeting with Foreign Minister Alice Uwase.',
    'Mugabo+Weber; Uwase+Weber',
  ],
  [
    'Among the visitors whom Namibian President Saara Nujoma received on Thursday were the Ambassador of Cuba, Raúl Ortega, and the High Commissioner of India, Priya Nair.',
    'Nujoma+Ortega; Nair+Nujoma',
  ],
  [
    'The Croatian Foreign Minister, Ivo Babic, had bilateral meetings on Thursday: with Tarik Hadzic of Bosnia and Herzegovina, with Joseph Vella of Malta and with Karim Benali of Morocco.',
    'Babic+Hadzic; Babic+Vella; Babic+Benali',
  ],
  [
    'Croatian Foreign Minister Ivo Babic met separately with his counterparts from Malta and Morocco, Joseph Vella and Karim Benali, in Split on Thursday.',
    'Babic+Vella; Babic+Benali',
  ],
  // Together, and not apart.
  [
    'Croatian Foreign Minister Ivo Babic met jointly with Joseph Vella of Malta and Karim Benali of Morocco in Split on Thursday.',
    'MINILATERAL Babic+Benali+Vella',
  ],
  [
    'Thai Prime Minister Anong Srisai met Sri Lankan President Nimal Perera, not the Foreign Minister, Ravi Silva.',
    'Perera+Srisai',
  ],
  [
    'Thai Prime Minister Anong Srisai met Sri Lankan President Nimal Perera and thanked Foreign Minister Ravi Silva for his letter.',
    'Perera+Srisai',
  ],
  [
    'Polish Foreign Minister Jan Nowak met Georgian Foreign Minister Levan Beridze before flying to Armenia.',
    'Beridze+Nowak',
  ],
];
