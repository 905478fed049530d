/** English words for who takes part in a meeting and on whose side; entries as in `meetingWords`. */
export const partyWords = {
  behalf: 'for on from representing on_behalf_of from_the_side_of on_the_part_of acting_for',
  behalfNouns: 'side part hand other one end',
  doneWith: 'held conducted had paid made accorded granted given hosted exchanged convened',
} as const;
