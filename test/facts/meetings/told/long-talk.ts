import type { Told } from './told.ts';

/** Talk, idioms and background in which nobody meets anybody. */
export const NOTHING_MET: readonly Told[] = [
  [
    'MINISTER LUND: Norway and Ghana have come a long way together. We see each other as friends, and we stand with Ghana.\n\nQUESTION: Will Ghana join?\n\nMINISTER LUND: That is for Ghana to say.',
    '',
  ],
  [
    'QUESTION: You mentioned Sudan. What did the Sudanese side say?\n\nMR BELL: I would refer you to the Sudanese. We talk to all our partners all the time.',
    '',
  ],
  [
    'MR BELL: I do not want to get ahead of the President. We engage with Egypt and with Ethiopia every day on these questions.',
    '',
  ],
  ['Swiss Foreign Minister Reto Amstad addressed the concerns of Kenya in his speech.', ''],
  ['The report of Kenya met with criticism in Switzerland.', ''],
  ['Danish exports to Canada met strong demand, said Trade Minister Mette Holm.', ''],
  ['Serbian President Marko Jovic saw the Cypriot plan as an opening.', ''],
  ['Cyprus and Serbia see eye to eye on this, President Marko Jovic of Serbia said.', ''],
  ['Estonian Prime Minister Liis Tamm visited the sick in a hospital in Tartu.', ''],
  ['Peruvian President Elena Quispe received support from Portugal.', ''],
  ['Portugal received 200 doctors from Peru.', ''],
  ['In 1921 the Foreign Minister of Lithuania never met his Polish colleague.', ''],
  ['Omani investors met with success in Kenya.', ''],
  ['The embassy of Oman in Nairobi can be reached by phone. Call Kenya on this number.', ''],
  ['Georgian wine was received with joy in Poland.', ''],
  ['Hungary hosts a Vietnamese community of ten thousand people.', ''],
  ['Vietnam opened its market to Hungarian beef.', ''],
  ['Uganda and Sweden spoke with one voice in the vote.', ''],
  ['Brazil joined Finland in condemning the raid.', ''],
  ['The French and German leaders have yet to meet.', ''],
  ['Slovenia conferred with its conscience before it voted against Hungary.', ''],
  ['Tunisian Foreign Minister Leila Trabelsi discussed the role of Algeria in the region with students in Sfax.', ''],
  ['The minister, Leila Trabelsi of Tunisia, called the Algerian decision a mistake.', ''],
];
