/** English words that the rules for meetings look at, by what they do. Entries are parted by blanks, `_` is a blank within one. */
export const meetingWords = {
  determiners:
    'the a an this these those some several three four five six two other another both all certain various its his her their our my your',
  possessives: 'his her their our my your its',
  honorifics:
    "mr mr. mrs mrs. ms ms. dr dr. h.e. h.h. h.m. he hrh hon hon. honourable honorable most rt. right hon'ble sheikh sheikha shaikh sir dame lord lady prof. professor excellency majesty highness eminence gen gen. general lt. col. colonel major brigadier admiral smt. shri shrimati cde comrade msgr. cardinal archbishop engineer eng. rt prince princess haji hajji datuk datuk dato tan sri seri datin tun mullah mawlawi maulana sayyid samdech oknha ustaz senator sen. rep. congressman congresswoman barrister chief alhaji engr. ratu don doña pastor rabbi imam ayatollah datu lt maj. capt. cmdr. rear vice-admiral air marshal lieutenant commodore wing field vice ret. ret brig. adm. cdr amb. ambassador-designate capt",
  styles:
    'his_majesty her_majesty his_highness her_highness his_royal_highness her_royal_highness the_holy_father his_holiness the_head_of_state',
  describing:
    'army navy intelligence security rebel junta militia top high-ranking ranking veteran junior special longtime powerful military defence defense high level top-ranking new newly outgoing incoming visiting then former late official senior high-level top first second deputy respective close dear good distinguished esteemed honourable young current acting long-time parliamentary ministerial governmental government military political business trade economic large small bipartisan diplomatic technical state opposition chief lead many key local regional international foreign joint national federal strong leading elected appointed-designate so-called exiled prominent cross-party',
  counterparts:
    'counterpart counterparts colleague colleagues friend friends counterpart-designate opposite_number opposite_numbers homologue homologues interlocutor interlocutors host hosts guest guests peer peers brother sister partner',
  delegations:
    'delegation delegations official officials representative representatives side leader leaders envoy envoys minister ministers expert experts engineer engineers diplomat diplomats lawmaker lawmakers authorities leadership negotiator negotiators president presidents premier premiers mission government ambassador ambassadors senators senator congressmen parliamentarians parliamentarian mps mp meps mep members member team business_leaders businessmen entrepreneurs activists civil_society head heads chief chiefs governor governors mayor mayors executives chairman king queen emir sultan commander commanders general generals secretary secretaries minister-president speaker speakers deputy deputies commissioner commissioners group co-rapporteurs rapporteurs counterpart-ministers prosecutors trade_minister commissioner high_commissioner chancellor chancellors women investors companies ministry ministries parliament prime_minister foreign_minister finance_minister energy_minister',
  groups:
    'they both the_two the_two_men the_two_women the_pair the_trio both_sides the_two_sides the_sides the_parties the_two_parties the_three the_two_of_us two_of_them the_two_of_them the_duo the_four both_parties the_interlocutors the_two_countries both_countries all_three us_both',
  groupNouns:
    'ministers visitors guests leaders sides presidents delegations ministries diplomats officials premiers heads dignitaries envoys ambassadors secretaries counterparts chancellors chiefs governments countries parties men women interlocutors teams states heads_of_state foreign_ministers prime_ministers neighbours neighbors allies negotiators speakers',
  subjectPronouns: 'he she they i we who',
  objectPronouns: 'him her them us me you',
  prepositions:
    'of with by to from in at for on between against about into onto over under during after before since until towards toward among within without through across via including like as upon concerning regarding despite per than near behind beyond following alongside around off',
  conjunctions:
    'and but while when where as after before that which because if since then so although though whereas until once or whether meanwhile earlier later afterwards afterward subsequently thereafter also however today yesterday tomorrow tonight moreover furthermore here there yet still instead whom',
  speech:
    'said says added adds noted stated told tells declared announced explained stressed underlined underscored emphasised emphasized remarked replied answered wrote continued recalled reported confirmed warned argued insisted concluded commented observed spoke speaking asked claimed wrote writes posted posts tweeted tweets shared',
  fillers:
    "has have had having will would shall is are was were be been being also then just recently already later earlier today yesterday tomorrow tonight again now briefly separately jointly virtually personally officially first subsequently afterwards here there this that morning afternoon evening last week month night on in at the next day of early late same a an monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december am_to to due set scheduled expected planned once finally only twice still reportedly allegedly even himself herself themselves not never did does do publicly warmly privately to_have ’ll 'll 's 've cordially solemnly together",
  planned:
    "arranged_to arranges_to agreed_to agree_to have_agreed_to has_agreed_to decided_to resolved_to would_be_held would_be_received would_be_hosted would_be_in would_be_meeting was_to were_to was_due_in were_due_in was_expected_in were_expected_in was_due_to were_due_to was_scheduled_to were_scheduled_to had_been_due_to had_been_scheduled_to had_been_expected_to had_been_set_to had_planned_to was_supposed_to were_supposed_to was_set_to were_set_to was_expected_to were_expected_to is_bound_for are_bound_for awaits await will shall 'll is_due_in is_expected_in is_to are_to is_due are_due is_scheduled are_scheduled is_set are_set is_expected are_expected plans_to plan_to intends_to is_planned are_planned is_going are_going scheduled_to due_to_meet expected_to set_to planned_to is_also_to am_to is_today_expected would_meet would_travel would_visit would_host would_receive would_hold would_be_held would_attend would_take is_about going_to to_be_held to_be_hosted is_foreseen are_foreseen foreseen_for is_envisaged are_envisaged envisaged_for fixed_for been_fixed been_arranged arranged_for lined_up_for pencilled penciled i'll we'll will_be shall_be is_hosting are_hosting slated_to are_also_to is_also_scheduled is_also_due",
  planning: 'next forthcoming upcoming planned scheduled coming future pencilled',
  cancelled:
    'did_not_come_about never_took_place never_happened did_not_happen came_to_nothing come_to_nothing struck_from struck_off taken_off_the been_moved was_moved were_moved moved_to_next will_no_longer would_no_longer will_not_be_going will_not_be_travelling would_not_be_travelling has_put_off have_put_off frozen put_on_hold put_on_ice been_aborted were_aborted fallen_through been_scrapped was_off is_off are_off postponement_of cancellation_of adjournment_of deferral_of will_not_come would_not_come is_not_coming will_not_travel would_not_travel did_not_go_ahead will_not_go_ahead would_not_go_ahead not_go_ahead failed_to_materialise failed_to_materialize was_aborted cancelled canceled cancels cancel left_out called_off postponed postpones put_off scrapped shelved dropped pulled_out moved_to_a_later_date deferred abandoned fell_through falls_through fall_through fallen_through did_not_take_place has_not_taken_place been_pushed_back called_it_off put_that_off was_to_have were_to_have could_not_take_place had_to_be_put_off put_back been_put_off been_suspended been_dropped was_dropped were_dropped been_deferred rescheduled delayed_until been_delayed suspended_his suspended_her did_not_materialise did_not_materialize will_not_take_place',
  declined:
    'declined declines refused refuses turned_down turns_down would_not_take_part snubbed boycotted stayed_away stays_away rejected_an_invitation refused_to_meet rejected_the_invitation will_not_attend would_not_attend refusing declining denied_a_meeting rebuffed would_not_meet would_not_receive would_not_see will_not_see will_not_receive',
  negations: "not never n't no without neither nor cannot nobody unable denied denies deny",
  denials:
    'dismissed_reports rejected_reports dismissed_claims rejected_claims refuted refutes denied denies deny denying rumors rumours',
  hypothetical:
    'supports support_for backs favours favors advocates hopes_for hope_for hoped_for any prefers if whether could may might should unless would_like would_love would_welcome would_be_glad would_be_happy would_be_pleased would_be_honoured happy_to glad_to_meet eager_to keen_to had_intended_to intended_to had_hoped_to had_wanted_to wanted_to wants_to want_to hopes_to hope_to hoped_to wished_to wishes_to offered_to offers_to offer_to ready_for open_to prepared_for ready_to willing_to readiness_to prepared_to proposes_to proposed_to propose_to invited_to invites urged calls_for call_for called_for calling_for possibility_of possible prospect_of need_to needs_to must can refuse_to consider considered considers proposed proposal_to proposal_for proposal suggested suggests demanded asked_to ask_to asks_to request_for requested requests idea_of in_favour_of before_any until seeking_to seeks_to evaluate mulling opportunity_to when_will continue_to continues_to continued_to',
  past: 'previous last earlier past former recent',
  binding:
    'joint_consultations joint_talks joint_discussions joint_lunch joint_dinner joint_bilateral jointly together trilateral tripartite three-way quadrilateral four-way five-way six-way trilaterally conference_call single_session joint_meeting joint_call collectively weimar visegrad visegrád quint quad e3 tri-lateral g7 benelux nordic-baltic format joint_session roundtable round_table round-table three-sided four-party three-party a_joint',
  separate:
    'bilateral_meetings bilateral_talks_with_each individual_meetings separate_meetings separate_talks series_of_meetings series_of_bilateral number_of_bilateral separate separately one_after_the_other in_turn respectively individually bilaterals one-on-one',
  video:
    'remote remotely video virtual virtually online videoconference video-conference teleconference webinar vtc video_conference video_link videolink video_call by_video via_video zoom via_zoom virtual_format',
  call: 'phone telephone phoned telephoned call calls called by_phone by_telephone via_phone via_telephone on_the_phone on_the_telephone over_the_phone over_the_telephone telephonic hotline on_the_line',
  presence:
    'lunch dinner breakfast sidelines margins fringes margin sideline in_person palace headquarters office visit airport met meeting coffee hotel ministry residence tea visiting flew summit face_to_face face-to-face handshake',
  margins:
    'sidelines margins fringes margin sideline fringe on_the_sidelines_of on_the_margins_of on_the_fringes_of on_the_edge_of in_the_margins_of in_the_framework_of in_the_context_of',
  holding:
    'ended ends closed resumed resume placed got fielded initiated received receives granted accorded held hold holds holding had have has having conduct conducted conducts conducting took takes take taking hosted hosts host hosting attended attends attend gave give co-hosted enjoyed convened engaged engages began begin begins started start concluded concludes completed wrapped organised organized arranged led opened chaired co-chaired made makes joined exchanged continued finished opens chairs co-chairs placed planned schedule scheduled',
  occasion: 'after following during at in before upon since ahead_of prior_to over for on from by through amid to',
  sessionNouns:
    'session sessions summit summits conference council ministerial assembly forum retreat congress roundtable round_table plenary committee commission board hearing consultation seminar workshop gathering symposium panel debate dialogue convention meeting meetings sitting ceremony reception consultations consultation troika conclave launch opening inauguration event dinner lunch briefing',
  smallFormats:
    'weimar benelux visegrád visegrad v4 quad quint e3 nb8 slavkov central_5 c5 nordic_prime_ministers nordic_foreign_ministers baltic_foreign_ministers baltic_prime_ministers trilateral tripartite three-way four-way troika lublin_triangle craiova aukus',
  further: 'another second again third further new once_more other followed',
  earlier: 'previous last earlier past',
  heads: 'president premier king queen chancellor emir amir sultan pope speaker prime prince governor',
  audience:
    'reporters journalists press media students crowd supporters voters audience newspaper radio television faithful broadcaster troops soldiers delegates broadcasters newspaper_that nationals compatriots pilgrims diaspora expatriates reporter journalist',
  about:
    'about on regarding concerning over discussed discuss discusses discussing reviewed review touched focused focussed centred centered agenda covered dwelt addressed raised examined topics topic revolved talked spoke dealt concentrated explored considered exchanged included include devoted turned took_up including went_over prepare',
  placeLinks: 'in at to near outside into from',
  bodyNouns:
    'authority council assembly committee commission board forum summit conference congress bureau union organization organisation alliance league meeting',
  auxiliaries: 'has have had was were is are will would who also did does',
  stateWords: 'the government governments kingdom republic state sultanate of both federal islamic people democratic',
  listMarks: ', and & ; then also with plus or later subsequently afterwards separately',
  nounOrVerb:
    'meeting talks talk visits visit calls call hosts host tours tour launch signs sign stop travel heads head open address exchange brief report reports chair chairs phone telephone see drop',
  beforeVerbs: 'to who and , will by after before while when on then ) whom " but or : – -',
  plainSessions:
    'meeting meetings session sessions dinner lunch event ceremony reception opening launch inauguration briefing debate dialogue hearing panel seminar workshop',
  stays: 'meetings margins sidelines visit trip travel stay tour headquarters',
  firstPerson: 'i we my our me us',
  inDiary: 'pencilled penciled scheduled slated',
  asks: 'will would is are do does did can could should when why has have what mr minister',
  occasions:
    'lunch dinner breakfast meeting call conversation talks visit session audience telephone phone coffee reception',
  hosting:
    'threw throws tendered organised organized arranged co-hosted hosted hosts hosting gave host give gives offered offers',
  nounEnds: 'of with on in at between , . today yesterday',
  processes: 'dialogue negotiations consultations talks',
  rounds: 'round session meeting cycle edition series',
  roundHappens: 'foreseen expected envisaged held place scheduled planned due begin begins',
  jointly: 'together jointly',
  together: 'together jointly gathered gather convened gathers',
  sittingHappens:
    'held scheduled takes took take convened opened ended concluded planned begins began opens set due meets met',
  beforeIn: 'also currently now here today still back himself herself on a visit an official',
  presentActs: 'arrives travels flies heads meets visits hosts receives attends departs leaves proceeds takes goes',
  beforeOtherDates: "since until till from by of before 's",
  atPlace: 'in at near outside inside off',
  toPlace: 'to for into',
  stateNames:
    "the republic kingdom of state states sultanate principality federal democratic islamic people 's southern northern eastern western neighbouring neighboring",
  realised:
    'had_the_opportunity_to had_an_opportunity_to had_opportunity_to had_the_chance_to had_a_chance_to took_the_opportunity_to took_this_opportunity_to used_the_opportunity_to using_the_opportunity_to taking_the_opportunity_to seized_the_opportunity_to have_the_opportunity_to have_had_the_opportunity_to has_the_opportunity_to gave_us_the_opportunity_to',
  happening:
    'was_held were_held is_held are_held took_place takes_place take_place will_take_place will_be_held is_being_held are_being_held has_been_held have_been_held has_taken_place have_taken_place is_to_take_place is_to_be_held are_to_be_held is_scheduled are_scheduled was_scheduled is_planned are_planned held was_conducted were_conducted are_taking_place is_taking_place are_under_way is_under_way continued resumed began started opened',
  events:
    'lasted ended concluded began started opened took_place were_held was_held broke_up broke_off broke_down collapsed resumed focused focussed centred centered dealt covered touched revolved produced yielded resulted stretched ran wrapped finished came_to_an_end are_under_way got_under_way entered went_on adjourned dragged',
  rejecting:
    'rejected rejects reject rejecting spurned spurns dismissed dismisses rebuffed rebuffs declined refused ignored ignores',
  offers: 'offer offers invitation invitations request requests proposal proposals bid appeal',
  plusSame: 'and',
  looseCounterparts: 'host guest brother sister partner peer friend',
  portfolios: 'ministry ministries department departments',
  diaries: 'programme program diary schedule calendar agenda engagements appointments itinerary',
  dashes: '- – — ‐ ‑ /',
  andGovernment: 'and_government and_governments',
  chairing:
    'co-chaired_by cochaired_by chaired_by jointly_chaired_by led_by co-led_by headed_by presided_over_by co-presided_over_by chairmanship_of co-chairmanship_of chairpersonship_of presidency_of',
  nameParts: 'bin bint al el de da dos van der den di ben abu ibn ul ur y e of',
  lookingForward: 'look_forward looks_forward looking_forward looked_forward',
  ceremonies: 'ceremony',
  habitual:
    'often always regularly frequently constantly usually normally every_day every_week every_month every_year all_the_time each_week each_year sometimes daily weekly rarely seldom time_and_again routinely traditionally',
  businesses: 'companies investors women experts members team government',
  plannedBefore:
    'was_to were_to was_due_in were_due_in was_expected_in were_expected_in was_due_to were_due_to was_scheduled_to were_scheduled_to had_been_due_to had_been_scheduled_to was_set_to were_set_to was_expected_to were_expected_to had_been_expected_to had_been_set_to had_planned_to was_supposed_to were_supposed_to had_been_supposed_to was_to_have were_to_have',
  callsOff: 'called calls put puts broke',
  hostVerbs: 'host hosts hosted hosting play plays played see saw',
  faceTo: 'face_to_face_with together_with to_the_table_with to_one_table_with',
  delegationNouns: 'mission delegation team group party delegations committee',
  oneOf: 'one another the_other a_second a_third the_second the_third first second third',
  mediated:
    'eu-mediated un-mediated us-mediated us-brokered un-led eu-led un-brokered eu-brokered eu-facilitated un-facilitated un-sponsored egyptian-brokered norwegian-facilitated mediated brokered facilitated sponsored',
  phases:
    'ended ends concluded concludes completed completes opened opens began begins started starts closed closes held holds',
  staysIn:
    'was_in is_in were_in are_in been_in arrived_in landed_in came_to greetings_from kia_ora_from hello_from were_at was_at is_at are_at stopped_in stayed_in remained_in',
  ofTwo: 'the_latter the_former',
  movedIn:
    'sat stood rode flew drove went ran sailed walked ate drank sang laid cut broke saw spent took took_off sent swam climbed',
  receives: 'received receives receive got accepted',
  callPurposes:
    'inform brief bid discuss present introduce thank convey hand deliver take congratulate invite say pay offer express review update',
  journeyNouns: 'visit trip tour journey stay',
  allOfThem:
    'both_audiences both_meetings both_talks both_calls all_the_meetings all_meetings throughout both_occasions all_the_audiences all_of_the_meetings the_meetings the_audiences all_three',
  aboutTalks: 'about on regarding of',
  visiting: 'visiting guest',
  convenesAgain: 'convene reconvene hold resume call hold_the_next activate reactivate revive',
  founded: 'set_up established founded created formed instituted inaugurated_in launched_in',
  heldBehind:
    'to_be_held to_be_hosted to_take_place to_be_convened held scheduled planned due set_for hosted_by taking_place which_takes_place which_took_place',
  atSide:
    'at_his_side at_her_side by_his_side by_her_side beside_him beside_her next_to_him next_to_her looking_on standing_by standing_beside_him standing_beside_her',
  followUps: 'follow-up sequel rematch',
  telephones: 'phone phones telephone telephones telephoned phoned',
  talkVerbs:
    'talked talks spoke speaks discussed discusses went_over goes_over reviewed reviews exchanged took_up raised dealt_with addressed considered conferred compared agreed negotiated looked_at touched_on examined explored signed met talked_about focused concentrated dwelt stressed had_talks held',
  modals: 'may might could would should can',
  pastActs:
    'met held received visited hosted welcomed greeted spoke saw had took sat gave went flew came left told talked called telephoned phoned attended participated addressed conferred discussed exchanged concluded co-chaired chaired opened paid made travelled traveled arrived signed',
  thenWords:
    'then later afterwards afterward subsequently thereafter but_also and_also finally lastly followed_by and_lastly next',
  whiles:
    'a an one two three few little bit half hour hours minute minutes day days moment while short shortly soon some time',
  afterwards: 'later afterwards afterward thereafter after',
  notOnly: 'not_only not_just not_merely',
  goesOn: 'as well and then later also separately subsequently afterwards thereafter , finally again another',
  copulas: 'was is were are',
  belongings: 'of for from',
  institutions:
    'parliament senate assembly government ministry chamber congress council house commission army navy government cabinet embassy delegation',
  interim: 'a.i. a.i ad_interim a_._i_. (_a.i._)',
  given:
    'granted_by given_to_him_by given_to_her_by accorded_by received_by was_paid_by was_made_by were_paid_by paid_by given_by hosted_by offered_by tendered_by was_given_by was_hosted_by was_offered_by were_hosted_by organised_by was_organised_by is_hosted_by to_be_hosted_by will_be_hosted_by will_be_given_by which_was_hosted_by organized_by was_organized_by',
  peers: 'counterparts colleagues ministers ambassadors presidents premiers',
  stateNouns: 'countries governments states ministries',
  sideNouns: 'sides parties delegations teams',
  ministerNouns: 'ministers foreign_ministers',
  premierNouns: 'premiers chancellors prime_ministers',
  presidentNouns: 'presidents',
  posts: 'in to at',
  ledBy: 'led_by headed_by',
  officeGroups: 'heads presidents ministers leaders officials dignitaries diplomats premiers chancellors',
  sameDay:
    'in_the_afternoon in_the_evening in_the_morning later_in_the_day afternoon_of_the_same_day same_day that_day same_evening same_morning same_afternoon that_evening that_morning that_afternoon same_occasion that_same_day that_night',
  nextDay: 'following_day next_day next_morning following_morning day_later day_after following_evening',
  previousDay: 'previous_day day_before day_earlier evening_before night_before previous_evening',
  counts: 'one two three four five six seven eight nine ten',
  dayNouns: 'day days',
  weekNouns: 'week weeks',
  laterWords: 'later',
  earlierWords: 'earlier',
  afterWords: 'after',
  beforeWords: 'before',
  pointers: 'it this that which',
  thoseWhom: 'those whom that people officials leaders ministers counterparts dignitaries personalities',
  introduces: 'were was are is included include includes including',
  whereWords: 'where during when',
  convenes: 'sit sits sat convene convenes convened meet meets met reconvene reconvened gather gathers gathered',
  rolls:
    'took_part participated attended participants attendance present comprised comprises consisted composed included',
  houses:
    'village palace house castle hall residence villa fort kremlin hofburg mansion lodge chateau château hotel palais palacio istana',
  callLeads: 'received receives took takes got gets fielded placed places made makes initiated accepted',
  phones: 'phone telephone telephonic video conference',
  ownHouses: 'lawmakers parliament cabinet nation congress',
  councils: 'council assembly conference congress forum summit ministerial',
  onBehalf: 'behalf for',
  inOccasion: 'over after following during of in at',
  beforeOccasion: 'a over at during in on by telephone phone their',
  spans: 'hours days day round rounds hour minutes week weeks series',
  lastItem: 'and as_well_as along_with plus including',
  diplomacy: 'diplomacy',
} as const;
