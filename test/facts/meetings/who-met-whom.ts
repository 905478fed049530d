/** Tellings and who met whom in them, meetings parted by "; ", names in order of the alphabet; {A} is a Norwegian minister, {B}, {C}, {P} are Danish. */
export const WHO_MET_WHOM: readonly (readonly [string, string])[] = [
  // By telephone and by video.
  ['{A} had a lengthy telephone exchange with {B} on Monday.', 'Orla+Tesk'],
  ['There was a telephone contact on Monday between {A} and {B}.', 'Orla+Tesk'],
  ['{A} contacted {B} by phone on Monday.', 'Orla+Tesk'],
  ['{A} was contacted by phone by {B}.', 'Orla+Tesk'],
  ['{A} got on the phone with {B} on Monday.', 'Orla+Tesk'],
  ['{A} and {B} linked up by video on Monday.', 'Orla+Tesk'],
  ['{A} thanked {B} in a telephone conversation on Monday.', 'Orla+Tesk'],
  // Who led, held, gave.
  ['The talks that {A} held with {B} on Monday were warm.', 'Orla+Tesk'],
  ['The meeting {A} had on Monday with {B} was warm.', 'Orla+Tesk'],
  ['Talks were held on Monday by {A} and {B}.', 'Orla+Tesk'],
  ['Talks with {B} were held by {A} on Monday.', 'Orla+Tesk'],
  ['A courtesy call was paid on {C} by {A}.', 'Orla+Venn'],
  ['An audience was granted to {A} by {C}.', 'Orla+Venn'],
  ['The talks, led by {A} and {B}, lasted two hours.', 'Orla+Tesk'],
  ['The talks were chaired on the Norwegian side by {A} and on the Danish side by {B}.', 'Orla+Tesk'],
  ['{A} and {B} headed the two delegations.', 'Orla+Tesk'],
  ['Talks were held in Oslo, with {A} and {B} at the head of the delegations.', 'Orla+Tesk'],
  ['The accord was signed by {A} on behalf of Norway and {B} on behalf of Denmark in Oslo on Monday.', 'Orla+Tesk'],
  // One after another, and whom else.
  ['{A} had talks with {B} in the morning and with {P} in the afternoon.', 'Orla+Tesk; Holt+Orla'],
  ['{A} held talks with {B}, with {P} and with {C}.', 'Orla+Tesk; Holt+Orla; Orla+Venn'],
  ['{A} was received by {C} in the morning and by {P} in the evening.', 'Orla+Venn; Holt+Orla'],
  ['Besides {C}, {A} met {P}.', 'Orla+Venn; Holt+Orla'],
  // Companions.
  ['{A}, together with the Norwegian Ambassador, Jon Vik, called on {C}.', 'Orla+Venn+Vik'],
  ['{P}, in the presence of {B}, received {A} in his office.', 'Holt+Orla+Tesk'],
  // The verb before its subject.
  ['Not until Thursday did {A} meet {B}.', 'Orla+Tesk'],
  ['Only after a long wait was {A} received by {C}.', 'Orla+Venn'],
  // Honours, credentials, hosts and refusals.
  ['{A} was decorated by {C} at a ceremony in the palace.', 'Orla+Venn'],
  ['{C} conferred the Order of the Swan on {A} at a ceremony in Copenhagen.', 'Orla+Venn'],
  ['Letters of credence were presented to {C} on Thursday by the Ambassador of Norway, Jon Vik.', 'Venn+Vik'],
  ['{B} was today the guest of {A} in Oslo.', 'Orla+Tesk'],
  ['{A} was refused a meeting by {B}.', 'Orla+Tesk'],
  // Bodies of two states, and rounds.
  ['The Joint Commission of Norway and Denmark will convene in Oslo in May.', 'DNK+NOR'],
  ['The joint working group of Norway and Denmark on fisheries met for the first time in Oslo.', 'DNK+NOR'],
  ['The Joint Commission met in Oslo on Thursday under the co-chairmanship of {A} and {B}.', 'Orla+Tesk'],
  ['Norway and Denmark will hold a fourth round of consultations in Oslo in May.', 'DNK+NOR'],
  // Any verb that holds, any noun, any adjective.
  ['{A} and {B} wrapped up a lengthy bilateral.', 'Orla+Tesk'],
  ['{A} sat down for a private interaction with {B}.', 'Orla+Tesk'],
  ['{A} and {B} carried out a follow-up review meeting in Oslo on Thursday.', 'Orla+Tesk'],
  ['After a substantive and frank engagement with {B}, {A} spoke of a new start.', 'Orla+Tesk'],
  ['A closed-door interaction between {A} and {B} took place in Oslo.', 'Orla+Tesk'],
  ['{B} was shown around the harbour by {A}.', 'Orla+Tesk'],
  ['{A} took {B} on a tour of the harbour.', 'Orla+Tesk'],
  ['{A} was seen off at the airport by {B}.', 'Orla+Tesk'],
  ['{A} and {B} gave a joint press conference in Oslo.', 'Orla+Tesk'],
  ['{B}, whom {A} met in May 2021, said that tea was cheap.', 'Orla+Tesk'],
  ['{A} will pay an official visit to Denmark in May, at the invitation of {B}.', 'Orla+Tesk'],
];

/** What looks like a meeting and is none. */
export const NOBODY_MET: readonly string[] = [
  '{A} conveyed her condolences to {B} in a telegram.',
  '{A} urged {B} to return her call.',
  '{A} is in contact with the embassy by phone.',
  'A call by {A} for calm was welcomed by {B}.',
  'The decision was welcomed by {B}.',
  'Never did {A} meet {B}.',
  'Had {A} met {B}, things would be better.',
  'Should {A} meet {B}, the fund would be discussed.',
  '{A}, together with {B}, condemned the attack.',
  'Besides {C}, {A} criticised {P}.',
  'The Joint Commission of Norway and Denmark was set up in 1974.',
  'Reports that {A} had met {B} were false.',
  '{A} hoped that {B} would visit Oslo.',
  'Student exchanges between Norway and Denmark have doubled.',
  '{A} praised the engagement of Norway with Denmark.',
  '{A} and {B} attended separate events on Monday.',
  'The remarks were made by {A} in a letter to {B}.',
];
