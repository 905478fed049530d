/** English words for who takes part in a meeting and on whose side; entries as in `meetingWords`. */
export const partyWords = {
  behalf: 'for on from representing on_behalf_of from_the_side_of on_the_part_of acting_for',
  behalfNouns: 'side part hand other one end',
  doneWith: 'held conducted had paid made accorded granted given hosted exchanged convened',
  companions:
    'together_with along_with accompanied_by in_the_presence_of in_presence_of alongside flanked_by assisted_by joined_by in_the_company_of jointly_with as_well_as',
  besides: 'besides beside apart_from aside_from in_addition_to as_well_as along_with in_addition_to_meeting',
  timesOfDay:
    'in_the_morning in_the_afternoon in_the_evening at_noon at_night at_lunchtime at_midday over_lunch over_dinner over_breakfast before_noon earlier_in_the_day later_in_the_day later_in_the_evening the_same_day on_the_same_day the_next_day the_following_day the_day_after on_the_first_day on_the_second_day in_the_course_of_the_day this_morning this_afternoon this_evening tonight',
  invertedBy: 'only not_until not_before no_sooner hardly scarcely rarely seldom so_too',
  invertedNever: 'never nor neither at_no_point at_no_time under_no_circumstances in_no_case on_no_account not_once',
  hearsay: 'reports report claims claim rumours rumors allegations suggestions speculation stories assertion',
  untrue:
    'untrue false unfounded baseless fabricated groundless wrong incorrect fake no_truth denied dismissed rejected',
  wishedThat:
    'hoped_that hopes_that hope_that hoping_that wished_that pressure_on pressure_is_growing_on pressure_is_mounting_on suggested_that proposed_that demanded_that insisted_that doubted_that feared_that fears_that expressed_hope_that expressed_the_hope_that expressing_the_hope_that asked_that requested_that calls_on called_on calls_for',
  phrasalHolding:
    'wrapped_up wrapping_up wraps_up carried_out carries_out entered_into enters_into kicked_off kicks_off sat_down_for sits_down_for sit_down_for sitting_down_for came_together_for come_together_for met_for meet_for meets_for gathered_for got_together_for joined_in took_part_in participated_in went_into teamed_up_for linked_up_for connected_for reconvened_for paired_off_for',
  resolves: 'agreed_to agree_to have_agreed_to has_agreed_to decided_to resolved_to plan_to intends_to',
  invitedBy: 'invitation_of invitation_from invited_by invitation_extended_by',
  firmOccasions: 'after following during before throughout',
  ledNouns: 'delegation side team party one half group delegates',
  hostNouns: 'hosts host_side hosting_side receiving_side home_side host_delegation',
  guestNouns: 'guests visitors visiting_side visiting_delegation guest_side visiting_team',
  groupHeads:
    'forces front movement army rebels brotherhood platform coalition alliance league congress council board confederation federation union association bloc group network church churches party guild chamber rally resistance brigade brigades militia tribes society',
  armedHeads: 'army front movement rally resistance coalition alliance brigade brigades rebels',
  groupTails: 'party movement rebels group front militia faction coalition guerrillas insurgents alliance fighters',
  stateOrgans:
    'armed police navy defense defence national state government mission delegation embassy foreign affairs joint central judicial town county committee commission assembly state federal supreme constitutional cabinet ministers presidential security legislative senate parliament privy executive city ministry department bureau office act treaty agreement convention law day week award prize medal order cup games plan strategy protocol resolution charter programme fund initiative house',
  partyHeads:
    'delegation delegations representatives representative leaders leader envoys envoy negotiators negotiator members team head',
} as const;
