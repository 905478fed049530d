/**
 * Common English words of three letters and more, folded: what begins a sentence with one of these is no name for that.
 * Version 1, 2026-11-24, public domain. Source: word forms counted in press releases of the US Department of State of 2021 (works of the US
 * government), where they are written small; words that are also given names or family names are left out by hand.
 */
const WORDS = `
abandoning abandonment abatement abducted abduction abductions abhorrent abide abiding abilities ability able
abolish about above abroad absence absolute absolutely abundance abundantly abuse abused abuses abusing academia
academic academics accelerate accelerated accelerating accept acceptable acceptance accepted accepting access
accessible accessing accession accident accommodation accompanied accompanies accompany accompli accomplish
accomplished accomplishing accomplishments accord accordance according account accountability accountable
accounted accounting accounts accredited accrue accrued accurate accurately accused achievable achieve achieved
achievement achievements achieves achieving acknowledge acknowledged acknowledgement acknowledging
acknowledgment acquiescing acquire acquiring acquisition across act acted acting action actionable actions
activated active actively activism activist activists activities activity actor actors acts actual actually
acute adapt adaptability adaptation adaptations adapted adapting add added adding addition additional
additionally address addressed addresses addressing adds adequate adequately adhere adhered adherence adjudicate
adjudicated adjudication adjudicators adjusted administer administered administering administration
administrations administrative administrator administrators admire admission admissions admit admitted ado adopt
adopted adoption adults advance advanced advancement advancements advances advancing advantage advantages
adversarial adversaries adversary adverse advice advise advising advisor advisory advocacy advocate advocates
advocating aegis afa affaires affairs affect affected affecting affects affiliated affiliates affiliation
affiliations affirm affirmation affirmative affirmatively affirmed affirming afford affordable afforded
affording affords affront afield afraid after aftermath afternoon afterward afterwards again against age
agencies agency agenda agents ages aggregate aggression aggressive aggressively ago agree agreed agreeing
agreement agreements agrees agricultural agriculture ahead aid aim aimed aiming aims air aircraft airport
airports airstrikes aisle alarming alas alert align aligned alignment aligns alike alive all allegation
allegations alleged allegedly allegiance alleviate alleviating alliance alliances allied allies allocate
allocated allocating allocation allocations allotment allow allowed allowing allows alluded ally almost alone
along alongside already also alter altering alternative alternatives although alumni always amazing ambassador
ambassadors ambiguity ambition ambitions ambitious amended amid amir among amongst amount amounted amounts ample
amplify analogous analogy analysis analyze analyzing ancestry anchor anchored and angle animal animated
annexation anniversary announce announced announcement announcements announcing annual annually another answer
answered answering answers antagonistic anti anticipate anticipated anticipating anticorruption anxious any
anybody anymore anyone anything anytime anyway anywhere apart apartment aperture apologies apologize appalled
appalling apparent apparently appear appearance appeared appears appetite applaud applauded applicable applicant
applicants application applications applied applies apply applying appoint appointed appointing appointment
appointments appreciable appreciate appreciated appreciates appreciation appreciative approach approached
approaches approaching appropriate appropriated appropriately appropriation approval approve approved
approximately apps arbitral arbitrarily arbitrary arbitration architect architecture arduous are area areas aren
argue arguing argument arise armaments armed arms army around arrangement arrangements array arrears arrest
arrested arresting arrests arrival arrivals arrive arrived arriving arsenal articles articulate articulated
artificial aside ask asked asking asks aspect aspects aspirational aspirations aspire aspiring assassinated
assassination assault assaults assemble assembly assert assertion assertive assess assessed assesses assessing
assessment assessments asset assets assigned assignment assist assistance assistant assisted assisting associate
associated association associations assume assumed assumes assuming assumption assurance assurances assure
assured asylum athletes atmosphere atrocious atrocities atrocity attach attached attaches attack attacked
attackers attacking attacks attempt attempted attempting attempts attend attendance attended attendees attending
attends attention attentive attest attitude attorney attract attracted attractive attracts attributable
attribute attributed attribution audience audio audit auspices auspicious authoritarian authoritarianism
authorities authority authorization authorized authors autocracies autocratic automatic automatically autonomy
avail availability available avenues average avert aviation avoid avoiding avu await awaiting award aware
awareness away awful back backbone backdrop backed background backgrounds backing backlog backlogs backsliding
backward backwards bad badly balance balanced ball ballistic ballpark band banking banks banned bans bar bargain
bargaining barred barrel barriers barring base based baseline bases basic basically basin basing basis baton
battle battlefield beaches beacon bear bearing bears beat beaten beautiful became because become becomes
becoming bedrock been before began begin beginning begins begun behalf behavior behaviors behind being beings
belief beliefs believe believed believes believing bell belligerence belong belonging belongs below bend beneath
beneficial beneficiaries benefit benefited benefiting benefits besides besieged best bet better between beyond
bias bickering bicommunal bid big bigger biggest bilateral bilaterally billion billions binary bind binding bio
biodiversity biological bipartisan birth birthday bisexual bit bizonal black blackouts blaming blank blanket
blatant blind block blockade blocked blocking blocs blood bloodshed blow blue board bodies body bold bolster
bolstering bombing bombs bond bonds book books boost boosters boosting border borders bore born both bother
bottom bound boundaries bounds box boy boycott boys branch branches brand branding brave bravery brazen breadth
break breakdown breaking breakout breaks breath bribery bribes bridge bridges brief briefed briefer briefers
briefing briefings briefly brigade brighter brightest brilliant bring bringing brings brinksmanship broad
broadcast broadcasters broaden broadening broader broadly broken broker brokering brother brothers brought
brutal brutalized budget build building buildings builds buildup built bumper bumping bunch burden bureaus
business businesses businesslike busy but button buttons buy cabinet calculation calculus calendar calibrated
caliphate call called callers calling calls calm came camera camp campaign campaigning campaigns camps campus
can canceled cancer candid candidate candidates cannot cap capabilities capability capable capably capacities
capacity capita capital capitals caps captain captivity capture captured captures car carbon card cards care
cared career careers careful carefully carried carries carrots carry carrying cars carve carved carveouts case
cases cast casualties catalysts catalyze catalyzing catastrophe catastrophic catch categorical categories
category cattle caught cause caused causes causing caution cease ceasefire ceasefires celebrate celebrated
celebrates celebrating celebration cells cement censorship center centered centers central centrality centres
centrifuges centuries century ceremony certain certainly certainty certificates certification certifications
certified cessation cetera chain chains chair chaired chairing chairman chairmanship chairperson challenge
challenged challenges challenging champion championing champions chance chancellor change changed changer
changes changing channel channels chaos chapter character characteristics characterization characterize charge
charged charges charging charity chart charter chat check chemical chemicals cherish chief chiefly chiefs child
childhood children chip chips choice choices choose chooses choosing chose chosen chronic churches circular
circulating circumstance circumstances cite cited cities citizen citizens citizenship city civic civil civilian
civilians civilization claim claimants claimed claiming claims clarification clarified clarify clarifying
clarity class classified classroom classrooms clause clean cleaner clear clearance cleared clearer clearly
clergy click climate climates clinical clock close closed closely closer closes closest closing closure coal
coalition coalitions coastal cocaine code coerce coercion coercive coffers cognizant cohesive cohort cold
collaborate collaborating collaboration collaborative collaboratively collapse colleague colleagues collect
collection collective collectively college colleges collude collusion color colored com combat combating
combative combats combatting combination combined come comes comfort comfortable coming command commander
commandos commemorate commemorated commemorating commemoration commend commended commends comment commentary
commenting comments commerce commercial commercially commission commit commitment commitments commits committed
committee committees committing commodities common commonly communal communicate communicated communicating
communication communications communique communist communities community companies companion company comparative
compare compared compass compassion compel compelling compensation compete competing competition competitive
competitiveness competitor competitors complaining complement complementarity complementary complete completed
completely completing completion complex complexity compliance complicate complicated complicating complicit
complicity complies comply component compound compounded compounding compounds comprehensive compressed comprise
comprises comprising compromise compromised computer computers concept concepts concern concerned concerning
concerns concert concerted concertedly conclude concluded concludes concluding conclusion conclusions concrete
concretely concurred concurrently condemn condemnation condemned condemning condemns condition conditional
conditioned conditions condo condolences conducive conduct conducted conducting conducts confer conference
conferences confidence confident confined confines confirm confirmation confirmed confirming confiscated
conflict conflicted conflicts conform conforming confront confrontation confrontations confronted confronting
confused confusing confusion congratulate congratulated congratulates congratulations congressional conjunction
connect connected connecting connection connections connectivity connects conscious consciousness consecutive
consensual consensus consent consequence consequences consequential conservation consider considerable
considerably consideration considerations considered considering considers consistent consistently consolidate
consolidating consortium conspiracy constant constantly constellation constitute constituted constitutes
constitution constitutional constrained constrains constraints construct constructed construction constructive
constructively consul consular consulate consulates consult consultation consultations consulted consulting
consumer consumption contact contacted contacts contain contained containers contemporary contend content
contention contentious contents contestants context contexts contextual continent continental continents
contingencies contingency contingent continually continuation continue continued continues continuing continuity
continuous continuously contours contract contracting contractor contractors contracts contradict contradicts
contrary contrast contravention contribute contributed contributes contributing contribution contributions
contributor control controlled controlling controls controversy convene convened convenes convening conventional
conventions convergence conversation conversations convey conveyed convicted conviction convince convinced
convincing convoys cooperate cooperated cooperating cooperation cooperative cooperatively coordinate coordinated
coordinating coordination coordinator core corner corners cornerstone corona coronavirus corporate corporations
corps correct correctly corridor corridors corrosive corrupt corruption cost costs could couldn counseling count
counted counter countering counternarcotics counterpart counterparts counterterrorism counting countless
countries country countrymen coup couple couples courage courageous courageously course courses court courts
cousin cousins cover coverage covered covering covers coyotes crack crackdown crackdowns cracked create created
creates creating creation creative creativity credibility credible crew crime crimes criminal criminalization
criminalize criminals crises crisis criteria criterias critical critically criticism criticize criticized
critics cross crossing crossings crown crucial crucially cruel cry crystallize culminated culpable cultural
culture cultures curb curbing cured curious current currently curry curtail curtailing custody customer
customers customs cut cutting cyber cybercrime cybersecurity cyberspace cycle daily dam damage damaged damages
danger dangerous dangers dare darkest data date dates dating daughter daughters day days dead deadline deadlines
deadly deal dealing deals dealt dear dearly death deaths debarment debarred debate debt decade decades
decarbonization deceased decent decide decided decides decision decisions decisive declaration declarations
declared decline declined declining decreased decreasing decree dedicated dedication deed deeds deem deemed deep
deepen deepened deepening deeper deepest deeply defeat defeated defeating defectors defend defended defenders
defending defense defenses defensive defer deferred defiance define defined defines defining definitely
definition definitive deforestation degradation degrade degrading degree degrees delay delayed delaying delays
delegation delegations deliberate deliberately deliberations delicate delighted delisted delisting delistings
deliver deliverables delivered deliveries delivering delivers delivery demand demanded demanding demands
demarcate demarcated demining democracies democracy democratic democratically demolish demolished demolition
demolitions demonstrable demonstrate demonstrated demonstrates demonstrating demonstration demonstrations
demonstrators denial denialism denied denies denominator dent denuclearization deny denying depart departed
departing departments departure depend dependence dependent depending depends deplore deplored deploy deployed
deploying deployment deported deposited deprived depth depths deputy descend descent describe described
describes describing description desertification deserve deserves design designate designated designating
designation designations designed designing desire desires despair desperate desperately desperation despicable
despite destabilize destabilizing destination destinations destiny destroy destroyed destruction destructive
detail detailed details detained detainee detainees detaining detect detention detentions deter deteriorated
deteriorating deterioration determination determinations determine determined determines determining deterrence
deterrent detrimental devastated devastating devastation develop developed developing development developments
deviated deviating devoted diagnostic dial dialing dialogue dialogues diaspora dictated dictator did didn die
died difference differences different differently difficult difficulties difficulty digital dignity diligence
diligently dimension dimensions diminish diminished diminishes diminishing diminution dinner dioxide diplomacy
diplomat diplomatic diplomatically diplomats dire direct directed direction directive directly director
disabilities disability disabled disagree disagreed disagreement disagreements disappear disappointed
disapproval disaster disasters disbarred disclose disclosed discourse discover discovered discovery discrete
discrimination discuss discussed discussing discussion discussions disease diseases disengaging disinformation
dismantle dismissed displaced displacement display disposal dispute disputes disqualified disregard disrupt
disrupting disruption disruptions disruptive disseminate dissent dissenting distance distanced distancing
distant distinct distinction distinguish distinguished distort distortion distribute distributed distributing
distribution district distrust disturbed disturbing divergence diverse diversification diversified diversify
diversion diversity diverted divide divides division divisions dock doctors doctrine document documentation
documented documents does doesn dogs doing dollar dollars domain domestic domestically donate donated donating
donation donations done donor donors door doors dose doses double doubled doubt down downgraded downgrades downs
downturn dozen dozens draft drag dragging dramatically drastic draw drawdown drawing drawn draws dream drill
drinking drive driven driver drivers driving drone drones drop dropped dropping drought droughts drove drug
drugs dual due dumping durability durable duration during duties duty dying dynamic dynamics dynamism each eager
eagerly eagerness earlier earliest early earmarked earned earnest ease easier easily easing eastern easy echo
echoed economic economically economics economies economy ecosystems edging edition editor editorial educating
education educational effect effective effectively effectiveness effects efficacy efficiency efficient
efficiently effort efforts egregious eight eighth either elaborate elect elected election elections electoral
electricity electronic element elementary elements elevate elevating elevator elicit eligibility eligible
eliminate eliminated eliminating else elsewhere eluded email emanate emanated emanating embargo embargoed embark
embarked embarking embassies embassy embedded embodied embolden embrace embraced embracing emerge emerged
emergence emergencies emergency emerges emerging emir emirate emission emissions emitters emotions emphasis
emphasize emphasized emphasizes emphasizing employ employed employee employees employer employing employment
empower empowered empowering empowerment empowers enable enabled enablers enables enabling enact enacted
encompasses encountered encounters encourage encouraged encourages encouraging end endanger endeavor ended
endemic ending endorse endorsed endorsement ends endure endured endures enduring enemy energy enforce enforced
enforcement enforcing engage engaged engagement engagements engages engaging engineering enhance enhanced
enhances enhancing enjoy enjoyed enmeshed enormous enough enrich enriched enriching enrolled enshrined ensure
ensured ensures ensuring entail entails enter entered entering enterprise enterprises entertain entertaining
enthusiastically entire entirely entirety entities entitled entity entrepreneurs entrepreneurship entry entwined
envelope environment environmental environments envision envisioned envoy epidemic equal equality equally equate
equation equipment equitable equitably equity era eradicate erase erode eroded erosion eruption escalate
escalating escalation escalations escape especially espionage espouse essence essential essentially establish
established establishing establishment estate estimate estimated estimates estimation etat etched ethical ethnic
ethnicity euro euros evacuate evacuated evacuating evacuation evade evaluate evaluated evaluating evaluation
even evening event events eventual eventually ever every everybody everyday everyone everything everywhere
evicted evictions evidence evidenced evident evil evolution evolve evolved evolving exacerbate exacerbated
exacerbates exacerbating exact exactly exam examine examined example examples exceeded excellence excellency
excellent except exception exceptional exceptionally excess excessive exchange exchanged exchanges exchanging
excited exciting exclude excluded exclusion exclusive exclusively excuse execute executing execution executive
executives exercise exercised exercises exercising exert exhausted exist existed existential existing exists
exit exodus expand expanded expanding expands expansion expansive expect expectation expectations expected
expecting expects expedite expedited expediting expeditious expeditiously expense experience experienced
experiences experiencing experiments expert expertise experts expiration expire expired explain explaining
explanation explicit explicitly exploit exploitation exploited exploration explore explored explores exploring
explosion explosive explosives export exporting exports expose exposed exposing exposure express expressed
expresses expressing expression extend extended extending extends extension extensive extent exterior external
extortion extra extradition extrajudicial extraordinary extrapolation extreme extremely extremism extremist
extremists eye eyed eyes fabric face faced faces facilitate facilitated facilitates facilitating facilitation
facilitator facilities facility facing fact factions facto factor factored factors factory facts factual fail
failed failing failure fair fairly fait faithful fake fall fallen falling falls false familial familiar families
family famine famous fantastic far farewell farther fascism fashion fast faster fate father fatigue fault favor
favors fear fears feasible feature features featuring fed federal federation fee feed feedback feel feelings
feels fees feet fell fellow fellows fellowship felt female fend fester few fghanistan field fields fierce fifth
fifty fight fighter fighters fighting fights figure figures file filed fill filled film final finalists finalize
finalized finally finance financial financially financiers financing find finding findings finds fine finest
finger finish finished fire fired firing firm firmly firms first firsthand fiscal fisheries fishing fissile fit
fits fitting five fix fixed fixers flag flagged flags flagship flank flare flat flattered flaws fled flee
fleeing fleet flew flexibility flexible flight flights flip flipping floated flooding floods floor flourish
flout flow flown flows fluid fly flying focus focused focuses focusing fold folks follow followed following
follows food footage footing footprint for fora force forced forcefully forces forcibly forcing forefront
foreign foreigners foremost foreseeable forest forestall forests forever forfeited forge forget forging forgive
forgot forgotten form formal formally format formation formats formed former formerly forming forms formula
formulation forth forthcoming forthright fortunate fortune forty forum forums forward foster fostered fostering
fosters fought found foundation foundational foundations founded founder founders founding four fourth fraction
fragile frame framework frameworks frankly fraternite fraternity fraud fraudulent free freed freedom freedoms
freely frequent frequently fresh friend friendly friends friendship friendships from front frontline frontlines
fronts fruit fruitful fruits frustration frustrations fuel fuels fulfill fulfilling full fuller fully fun
function functional functioning functions fund fundamental fundamentally funded funding fundraising funds
funeral further future futures gain gaining gains galloping galvanize galvanizing game games gangs gap gaps
garner gas gases gather gathered gathering gatherings gave gay gel gender general generally generate generated
generates generating generation generations generosity generous generously genocide gentlemen genuine genuinely
geopolitical geopolitics gesture get gets getting girls give given gives giving glad glifaa global globalized
globally globe goal goals god goes going gone good goods goodwill got gotten gov govern governance governed
governing government governmental governments governors gracias gracious graciously gradual gradually graduated
grand granted grantees granting grants grapple grassroots grateful gratified gratitude grave gravely grazie
great greater greatest greatly green greener greenhouse greet greetings grid gridlock grids grievances grieve
grievous gritty gross ground groundbreaking grounded grounds groundwork group groups grow growing grown grows
growth guarantee guaranteed guarantees guard guardians guardrails guards guess guest guests guidance guide
guided guidelines guides guiding guilty gun gunshots guys habit hack hackers hacking had hadn half hallmarks
halls halt halted halting hand handed handful handing handle hands handset hanging happen happened happening
happens happily happiness happy harass harassed harassment harbor harbored harboring harbors hard harder hardest
hardship hardships harm harmed harmful harms harrowing harsh has hasn hate hatred haul have haven having head
headed heading headline headquartered headquarters heads headway heal healing health healthcare healthier
healthy hear heard hearing hearings heart heartbreaking heartened heartfelt hearts heat heavily heavy heed heels
heightened heinous held hell help helped helpful helping helps hemisphere hence her here heritage heroes herself
hesitancy hesitate hidden hide hiding high higher highest highlight highlighted highlighting highlights highly
highness him himself hinders hire hiring his historic historical historically history hit hitting hmm hold
holding holds hole holiday holidays holiness holistic hollow holy home homeland homelands homes homophobia
honest honestly honor honored honoree honorees honoring honors hopeful hopefully hopes hoping horizon horrendous
horrible horrific horrifying horror hospital hospitality hospitals host hostage hostages hosted hostile
hostilities hosting hosts hot hotel hour hours house housing how however http https hub huge hugely human humane
humanely humanitarian humanity humans humility hundred hundreds hunger hurt husband hybrid hydrogen hygiene
hypothetical hypotheticals ice ida idea ideal ideally ideals ideas identification identified identifies identify
identifying identities identity ideological ideology ignorance ignore ignored ignoring ill illegal illiberal
illicit illusions illustrated illustrates imagery images imagine immediacy immediate immediately immense
immensely immigrant immigrants immigration imminent immune impact impacted impactful impacts impasse impede
impediments imperative imperiled impetus implement implementation implemented implementing implements implicate
implicated implication implications implied import importance important importantly importation imported imports
impose imposed imposing imposition impossible impressing impression impressive imprisoned imprisonment improve
improved improvement improvements improves improving impunity inability inaction inadequate inadvertently
inaudible inaugural inaugurated inbox inception incidence incident incidents incitement inciting inclination
include included includes including inclusion inclusive inclusivity income incoming incompatible inconsistent
incorrect increase increased increases increasing increasingly incredible incredibly incremental incumbent
indeed indefinite indefinitely independence independent independently indicate indicated indicates indicating
indication indications indicative indicators indictment indictments indifference indigenous indirect indirectly
indiscriminate indiscriminately indispensable indistinct individual individually individuals industrial
industries industry ineligible inequalities inequality inequities inevitable infection infections infectious
inflation inflection inflicted influence influences influx inform informal information informed informs
infrastructure infrastructures ingenuity inherently inherited inhuman inimical initial initially initiate
initiated initiating initiative initiatives injured injustice inmates inner innocent innovation innovations
innovative innovators innumerable inoculated input inputs inquiries inquiry insecure insecurity inside insight
insights insignificant insist insistent insisting inspection inspections inspectors inspiration inspirational
inspire inspired inspires inspiring instability installations installed installment instance instances instead
instill institutes institution institutional institutions instructions instrument instruments insufficient
intact intake integral integrate integrated integrating integration integrity intellectual intelligence intend
intended intends intense intensely intensified intensify intensifying intensive intensively intent intention
intentionally intentions inter interact interaction interactions interactive interagency intercommunal
interconnected interdiction interest interested interesting interests interethnic interference intergovernmental
interim interior interlocutors intermediaries intermediary internal internally international internationally
internet internment internship interoperability interoperable interpret interpretation interpreter interpreters
interpreting interrupted intersectionality intersex intertwined intervene intervention interventions interview
interviewing interviews interwoven intimidate intimidation into intra intractable intransigence introduce
introduced introduction introductions introductory intrusive invaded invaluable invasion invest invested
investigate investigated investigating investigation investigations investigative investing investment
investments investor investors invests invitation invite invited inviting involve involved involvement involves
involving ironclad irrational irregular irrelevant irrespective irresponsible island isn isolate isolated
issuance issue issued issues issuing item items iteration its itself jailed jailing jeopardize jeopardized
jeopardizing jeopardy jets jettisoned job jobs join joined joining joins joint jointly joke journalism
journalist journalists journey joyous judge judges judging judgment judicial judiciary judo jump jumpstart
jungle junta jurisdiction jury just justice justification justify keep keeping keeps kept key keypad kidnap
kidnapping kids kill killed killing killings kind kindly kindness kinds kits knew know knowing knowingly
knowledge known knows lab labeled labeling labor laboratories laboratory laborers labs lack lacks ladies lady
laid lamentably land landed landing landmark landmines lands landscape language large largely larger largest
last lasted lasting lastly late later latest latter laughable laughter launch launched launching laundering law
lawful lawfully lawmakers laws lawsuits lawyers lay layer laying lead leader leaders leadership leading leads
leadup leak leaning leap learn learned learning least leave leaving led left leg legacy legal legally
legislation legislative legislators legitimacy legitimate lend lending length lengths lengthy lens lent lesbian
less lessons let lethal letter letters letting level levels leverage leveraging levied liaison liberal liberate
liberated liberation liberties liberty license licenses lie lies lieutenant life lifeblood lifesaving lifetime
lift lifted lifting light like likely likeminded likes likewise limit limitations limited limiting limits
linchpin line linear lines link linkage linked links list listed listen listening listing lists litany literally
litigation little live lived livelihood livelihoods lively lives livestreamed living lix loan local locally
locals locate located location locations lockdowns lockstep logic logistical logistically logistics logjam long
longer longstanding longtime look looked looking looks looting lose losing loss losses lost lot lots louder love
loved low lower lowest loyal loyalty luck lucky lunch luxuries luxury made magazine magnifies mail mailing mails
main mainland mainly mainstay mainstreaming maintain maintained maintaining maintains maintenance major majority
make makers makes making malicious malign man manage managed management managing mandate mandated mandates
manifestation manifestations manifestly manifests manipulation manmade manner mantle manufacture manufactured
manufacturers manufacturing many map march marginalized margins marine maritime marked marker markers market
marketing markets marks marriage married marry marshaling mask masking masks mass massacre masses massive match
material materializes materially materials math matter mattered matters maximize maximizing maximum maybe mayor
mayors mean meaning meaningful meaningfully means meant meantime meanwhile measurable measure measured measures
measuring mechanics mechanism mechanisms medevaced media mediate mediating mediation medical medicine medicines
medieval medium meet meeting meetings meets melting member members membership memorable memorandum memorial
memories memory men mental mention mentioned mentioning mercenaries mere merely merits message messages
messaging met methane methods metric metrics micro mid middle midst might mighty migrant migrants migrate
migrating migration mike milestone milestones militant militaries militarily military militia militias million
millions mind minded mindful minds mine minerals minimize minimum mining minister ministerial ministers ministry
minor minorities minority minute minutes misappropriation miscalculation miscalculations misconduct misery
misinformation misleading mismanagement miss missed missile missiles missing mission missions mistake mistakes
misunderstanding misunderstandings misuse misused mitigate mitigating mitigation mix mixed mob mobile mobility
mobilize mobilized mobilizing modalities modality model moderately moderation modern modernization modernize
modernizing modest moment moments momentum monarch monarchy money monitor monitoring monitors month monthly
months moral morale more moreover morning most mostly mother motion motivated motivates motivating motivation
motivations mounted mouth move moved movement movements moves moving much multi multidimensional multifaceted
multilateral multilateralism multilaterally multinational multiple multipliers murder murdered museum music must
muster mutate mutating mute mutual mutually myriad myself nailed naive name named namely names naming narco
narcotics narrative narratives narrow nation national nationally nationals nations nationwide native natural
naturally nature naval navigate navigating navigation ndez near nearby nearest nearly necessarily necessary
necessities necessity need needed needs negative negatively negatives neglect negotiable negotiate negotiated
negotiating negotiation negotiations negotiator neighbor neighborhood neighborhoods neighboring neighbors
neither net network networks neutral neutrality never new newest newly news newspaper newspapers next nez nice
night nine ninth nio nitty nobody nominated nominating nomination nominee nominees non noncompliance
nondiscrimination none nonetheless nongovernmental nonpolemical nonproliferation nor normal normalization
normalize normalizing normally norms northeast northeastern northern northwest not notable notably note noted
notes noteworthy nothing notice noticed notices notification notified notifying noting notion now nowhere
nuanced nuclear number numbers numerically numerous nutrition nuts obfuscate objection objective objectives
obligated obligation obligations obo obscure observation observe observed observer observers observing obstacle
obstacles obstructed obtain obtaining obvious obviously occasion occasionally occasions occupation occupied
occur occurred occurrence occurring occurs ocean oceans odds off offenses offensive offensives offer offered
offering offers office officer officers offices official officially officials offline often oftentimes oil okay
old older oldest onboard once one onerous ones ongoing online only onset onsite onslaught onto open opened
opening openly openness operate operated operates operating operation operational operationalizing operations
opinion opinions opponents opportune opportunities opportunity oppose opposed opposes opposite opposition
oppression optimism optimistic option options orchestrating ordeal order ordered orderly orders ordinary org
organisations organization organizational organizations organize organized organizers organizing orientation
oriented origin original originally origins other others otherwise ought ould our ours ourselves out outbreak
outbreaks outcome outcomes outflow outflows outlets outline outlined outlines outlining outlook outposts outrage
outraged outrageous outreach outright outs outset outside outsized outstanding over overall overcome overdue
overflight overlap overnight overriding overseas overseeing oversees oversight overtures overview overwhelmed
overwhelming owe owing own owned owners oximeters oxygen pace package packed page pages paid pain painful
painfully pains palace palpable panacea pandemic pandemics panel paper paperwork parade paragraph paragraphs
parallel parameters paramount paraphrasing parcel parent parents pariah parks parliament parliamentary parole
part partial participant participants participate participated participates participating participation
participatory particular particularly parties partisan partner partnered partnering partners partnership
partnerships parts party pass passage passed passengers passing passport passports past path paths pathway
pathways patient patients pattern pause pave pay paying payment payments pays pdf peace peaceful peacefully
peacekeeper peacekeepers peacekeeping peers pejorative pen penalties penalty pending people peoples per perceive
perceived percent percentage perception perceptions perfect perfectly perform performance performed perhaps
period permanent permanently permission permit permits permitting perpetrated perpetrating perpetrators
persecuted persecution perseverance persevere persistence persistent person personal personally personnel
persons perspective perspectives persuade pertaining pertains pesos pessimistic petition petitions petrochemical
petroleum pez pharmaceutical phase phased phases philosopher phone photo photos phrase physical physically pick
picked picture pictures piece pieces pilgrimage pillar pillars pilot pioneering pipeline pipelines pirates pivot
pivotal place placed places placing plagues plan plane planeloads planet planned planning plans plants plastic
platform platforms play playbook played player players playing plays pleasant please pleased pleasure pledge
pledged pledges pledging plenary plenty plight plot plotting pluralism plus pockets podium point pointed
pointing points poised poison poisoning police policies policy policymakers political politically politician
politicians politics poll pollution polysilicon pool pooled pooling poor pop pope populace popular population
populations port portion portions portray ports pose posed poses posing position positioned positions positive
positively possession possibilities possibility possible possibly post postal posted postpone postponed posts
posture potential potentially pottery poverty power powered powerful powers practical practically practice
practiced practices practitioners pragmatic praised pray prayers pre precautions preceding precise precisely
precision precondition preconditions precursor predecessor predecessors predicated predict predictability
predictable predominantly prefer preference prejudge prejudice preliminary premature premier premise premium
preordained preparation preparations preparatory prepare prepared preparedness preparing presence present
presentation presentations presented presenting presents preservation preserve preserves preserving presidency
presidential presidents press pressed pressing pressure pressured pressuring prestigious presumably presume
pretty prevailed prevailing prevalent prevent preventable prevented preventing prevention preventive prevents
preview previewed previewing previous previously prey prices pride primarily primary prime prince principal
principally principle principled principles printing prior priorities prioritize prioritized prioritizes
prioritizing priority prison prisoner prisoners prisons privacy private privately privilege prize prmpress pro
proactive proactively probably problem problematic problems procedural procedure procedures proceed proceeding
proceedings proceeds process processed processes processing procure procurement produce produced producers
producing product production productive productively products professional professionals professor profit
profound profoundly program programmatic programmes programming programs progress progression prohibited
prohibiting prohibition prohibitions project projecting projects proliferating proliferation prolong prolonged
prolonging promise promised promises promising promote promoted promotes promoting promotion prompt prompted
promptly pronged pronounced proof propaganda proper properly property proposal proposals propose proposed
proposes proposition propositions prosecute prosecuted prosecution prosecutions prosecutor prosecutors prospect
prospects prosper prosperity prosperous protect protected protecting protection protections protective protects
protest protesters protesting protestors protests protocol protocols protracted proud proudly prove proven
provide provided provider providers provides providing province provinces provincial provision provisions
provocations provocative provoking proxies proximity proxy prudent psychosocial public publicly publics publish
published pull pulled pulling pullout pulse punish punishment punitive purchase purchasing purely purport
purpose purposes pursuant pursue pursued pursuing pursuit purview push pushed pushes pushing put puts putting
puzzle qualified qualify qualifying quality quantity quarantine quarter quarterly quarters queer quell quest
question questioning questions queue quick quickly quiet quietly quite qujanaq quo quote quoted quoting race
races racial racism radical radio raid raided raids rails raining raise raised raises raising rally rallying
ramp rampaging ramping ran range ranging rank ranking rankings ranks ransom ransomware rapid rapidly rare rarely
rate rates rather ratification ratified ratify rational rationale ravaged raw rcel reach reached reaches
reaching react reaction reactors read readiness reading readings readout readouts ready reaffirm reaffirmation
reaffirmed reaffirming reaffirms real realistic realistically reality realization realize realized realizing
really realm realms reason reasons reasserted reassess reassurance reassure reassuring reauthorize rebalancing
rebel rebuild rebuilding rebuilt recall recalled recap receipt receive received receives receiving recent
recently reception receptive recession recipients reciprocity reckless recklessly recognise recognition
recognize recognized recognizes recognizing recommend recommendation recommendations recommended recommit
recommitment recommitted reconcile reconciliation reconsider reconstitute reconstruct reconstruction record
recorded records recourse recover recovered recovering recovers recovery recruit recruiting recruitment rectify
recurrence recurrent recurring red redefining redlines redouble redress reduce reduced reducing reduction
reductions redundancy reemerge reengage refer reference referenced referencing referral referrals referred
referring reflect reflected reflecting reflection reflective reflects reform reformed reformers reforming
reforms refoulement refrain refuge refugee refugees refusal refuse refused refuses refusing refute regain regard
regarding regardless regards regime regimes region regional regionally regions register registered regression
regret regrettably regroup regular regularly regulating regulation regulations regulators regulatory
rehabilitate rehabilitation reignite reinforce reinforced reinforcing reintegrate reintegrated reintegrating
reintegration reintroducing reintroduction reinvest reinvests reinvigorate reinvigorated reinvigorating
reiterate reiterated reiterates reiterating reject rejected rejecting rejection rejoin rejoined relate related
relates relation relations relationship relationships relative relatively relatives relaxing relay relayed
release released releases releasing relent relentless relentlessly relevant reliability reliable reliably relief
relies relieve relieved religion religious relocate relocated relocating relocation rely relying remain
remainder remained remaining remains remarkable remarkably remarks remedial remedy remember remembering
remembrance remind reminded reminder reminds remiss remittance remittances remnants remote remotely removal
removals remove removed removing render renders renegotiated renew renewable renewables renewal renewals renewed
renewing renews reopen reopened reopening repair repairing repatriate repatriated repatriating repatriation
repeat repeated repeatedly repeating repercussions rephrase replace replay replenishing replenishment
replenishments replicating reply report reported reportedly reporters reporting reports repositioning
reprehensible represent representation representative representatives represented representing represents
repress repressed repression repressive reprisals reproductive repudiated repugnant reputation reputational
request requested requesting requests require required requirement requirements requires requiring rescue
research reservations reserve resettle resettled resettlement residence resident residents resign resignation
resilience resilient resist resistance resisting resolute resolutely resolution resolutions resolve resolved
resolving resource resourced resources respect respected respecting respective respects respond responded
respondents responders responding responds response responses responsibilities responsibility responsible
responsibly responsive responsiveness rest restart restarted restitution restocking restoration restore restored
restoring restraint restrict restricted restricting restriction restrictions result resulted resulting results
resume resumed resuming resumption resurgence retain retaining retaliation retaliatory retired retrograde return
returned returnees returning returns reunification reunify reunite reunited revenue revenues reverse reversed
reversing review reviewed reviewing reviews revitalization revitalize revitalized revitalizing revive reviving
revoked revolution revolutions reward rewardsforjustice rez rhetoric richer ridiculous rift right rightly rights
rigorous ring riots ripe ripple rise risen rising risk risked risking risks rival rivals rivers road roadmap
roadmaps roads robust robustly rock rocket rockets rogue role roles roll rolled rolling rollout room rooms root
rooted roots rough roughly round rounds roundtable route routes routine routinely row rubric rule ruled rules
ruling rumors run running runs rural rush sacred sacrifice sacrifices saddened sadly safe safeguard safeguarding
safeguards safely safer safety said sailors sake salaries sale sales salute same sanction sanctionable
sanctioned sanctioning sanctions sanctuary sanitary sanitation satellite satisfactory satisfied satisfy save
saved saving saw say saying says scalability scale scaling scared scenario scenarios scene scenes schedule
scheduled schedules scheduling scholarship school schools science scientific scientists scope score scourge
screen screening scrutiny sea seafood search seas seat seated second secondary secondly secret section sector
sectoral sectors secure secured securely securing security see seeing seek seekers seeking seeks seem seemed
seemingly seems seen sees segments seize seized seizes seizing select selected selective self selflessness sell
selling semblance semester semi semiconductor senator senators send sending sends senior sense sensitive sent
sentence sentenced sentences sentiment separate separated separately separation seq sequence series serious
seriously seriousness servant servants serve served serves service servicemembers services serving session
sessions set setbacks sets setting settings settled settlement settlements settlers seven seventh several severe
severely severity sex sexual shackles shall shame shape shaped shaping share shared shares sharing sharp sharply
she shed sheet sheets shelter shelters shepherded shift shifted shine ship shipment shipments shipped shipping
ships shocking shore shoring short shortage shortages shortcomings shorten shorter shortly shot shots should
shoulder shouldn shout show showcase showed showing shown shows shrink shut shutdown shutdowns shuttered
shutting shy sick sickened side sidelines sides sight sign signal signals signatories signature signed
significance significant significantly signing signs silence silicon similar similarly simple simply
simultaneously since sincere sincerely single singular sir sister sisters sit site sites sitting situation
situations six sixth size sized skateboarding skepticism skill skills sky slaughter slaughtered slavery slightly
slow small smaller smart smartest smuggling snapback snapshot social societies society socio software soil solar
soldiers sole solely solemn solicit solid solidarity solo solution solutions solve solved solving some somebody
somehow someone someplace something sometime sometimes somewhat somewhere son songs soon sooner sophisticated
sorry sort sorts sought sound sounds source sources southern sovereign sovereignty space spaces span spans spare
spark sparking speak speaker speakers speaking speaks special specialist specialists specialized specific
specifically specifics spectrum speculate speculation speech speed spelled spend spending spent spike spirit
spiritual spite split spoke spoken spokesman sponsor sponsored sponsoring sponsors sponsorship spot spotlight
spouse spouses spray spread spreading spring sprint spur spurred spyware squander squandered square squeezed
squez stability stabilization stabilize stabilizing stable staff staffers staffing stage stages staging stake
stakeholder stakeholders stakes stalemate stalemated stalled stalwart stamp stance stand standard standards
standing stands star stark start started starting starts state stated statehood statement statements
statesmanship statevideo stations statistics statue status statute statutorily statutory staunch stay stayed
staying stays steadfast steadily steady steel stelae stem stemming step stepfather stepped stepping steps
stewardship stick sticker sticking sticks stiff stifle stigma stigmatize still stipulates stock stockpile
stockpiles stocks stoking stolen stonewalling stood stop stopped stopping stops storage store stories storm
storming story straight strain strait strategic strategically strategies strategy streamed streams street
streets strength strengthen strengthened strengthening strengthens strengths stress stressed stretch strict
strictly strides strike strikes striking string stringent strings strive strives striving strong stronger
strongest strongly struck structural structure structures struggle struggling student students studied studies
study studying stuff style sub subcommittee subcontractors subject subjected subjects submission submit
submitted submitting subregion subscribe subsequent subsequently subset subsidiaries substance substantial
substantially substantive substitute succeed succeeded success successes successful successfully successive
successor such sudden suddenly suffer suffered suffering suffice sufficient sugarcoat suggest suggested
suggesting suggestion suggestions suggests suicidal suicide suit suitable sum summary summed summit summits sums
sunset super superior supplies supply support supported supporter supporters supporting supportive supports
suppose supposed suppress suppressed suppressing suppression supreme sure surely surface surge surged surges
surging surmise surprise surprised surprises surprising surrender surrounding surveillance survey surveyed
surveys surviving survivor survivors suspect suspected suspects suspend suspended suspending suspension sustain
sustainability sustainable sustainably sustained sustaining swap swastika swath sweeping swift swiftly switch
sworn symbol symbolic synagogue system systematic systematically systemic systems table tackle tackles tackling
tactic tactical tactics take taken takeover takes taking talent talented talents talk talked talking talks
tandem tangible tanker target targeted targeting targets tariffs task tasked tasking tasks tastings tax taxation
taxpayers teach teachers teaching team teams teamwork tears tech technical technological technologically
technologies technologists technology teeth telecommunications telephone telephonic television telework tell
telling tells temperature temperatures tempo temporarily temporary temptation ten tenable tend tends tens tense
tension tensions tenth tenure term termed terminated terminology terms terrible terribly terrific territorial
territories territory terror terrorism terrorist terrorists test testament tested testify testifying testimony
testing tests text textbooks texts than thank thanked thankful thankfully thanking thanks that the theater theft
their theirs them thematic theme themes themselves then theories theory therapeutics therapy there thereby
therefore thereof these they thin thing things think thinking thinks third thirds this thorough those though
thought thoughts thousand thousands threat threaten threatened threatening threatens threats three threshold
thrive thriving through throughout throw thus thwart thwarted ticket ticking tide tied tier ties till timber
time timeframe timeline timelines timely times timing tint tiny tipping tips tired tireless tirelessly today
todos together told tolerance tolerant tolerated toll tomorrow tone tonight tons too took tool toolbox toolkit
tools top topic topics topper torture tortured total totaled totality totally touch touched touchtone tough
tougher toughest tour toured tourism tourists tours toward towards town towns trace traces track tracks trade
trading tradition traditional traditionally traditions traffic trafficked traffickers trafficking tragedy tragic
tragically train trained trainers training trajectory tranche trans transaction transactions transatlantic
transboundary transcript transfer transferred transfers transformation transformational transformative
transforming transgender transit transiting transition transitional transitions translate translated translation
translators transmission transmittal transnational transparency transparent transparently transpired transport
transportation transporting trauma travel traveled travelers traveling travels treat treated treaties treating
treatment treatments treaty tremendous tremendously trend trends trial trials tribunal tried tries trigger
triggering trilateral trillion trip trips troika troop troops trouble troubled troubling true truly trust
trusted trustworthy truth try trying turn turned turning turns tweet tweeted tweets twelve twice two twofold
type types typical typically ugly ultimate ultimately unable unacceptable unacceptably unambiguous unanimous
unarmed unauthorized uncertain uncertainty unchecked unclassified uncle unconditional unconditionally
unconstrained uncontrolled undemocratic under undercut undergird undergo undergoing undergraduate underlined
underlying undermine undermined undermines undermining underpin underpins underscore underscored underscores
underscoring undersigned understand understandable understandably understanding understandings understands
understood undertake undertaken undertaking undertook underway unequivocal unequivocally unexplained unfair
unfold unfolding unfortunate unfortunately unfulfilled unhindered unified uniformed unifying unilateral
unilaterally unimaginable unimpeded unintended uninterested unions unique unit unite unites uniting units unity
universal universally universe universities university unjust unjustified unjustly unlawful unlawfully unless
unlike unlikely unlocking unmatched unmet unnamed unnecessary unpack unparalleled unprecedented unpunished
unquestionable unquote unregulated unrelated unreported unrest until untold untouched unused unusual
unvaccinated unveil unveiled unwavering unwelcome unwilling unwillingness upcoming update updated updates
updating upgrades upheld uphold upholding uplift uploads upon upper ups upset uptick uranium urban urge urged
urgency urgent urgently urges urging use used useful user uses using usmission usually utilities utility utilize
utilized utilizing utmost vaccinate vaccinated vaccinating vaccination vaccinations vaccine vaccines vacuum
vacuums valiant valid validity valuable value valued values variant variants variety various vast vastly veer
vehicle vehicles vendors ventilators ventures venue verdict verge verifiable verifiably verification verified
verify verifying versa versus very vessel vessels veterans veto vetted vetting via viability viable vibrant vice
victim victims victory video view viewed viewing viewpoint viewpoints views vigilance vigilant village villages
violate violating violation violations violence violent violently violin virtual virtually virtue virus vis visa
visas visibility visible visibly vision visions visit visited visiting visitors visits vital vitally vocal voice
voiced voices volume volumes voluntary volunteer volunteers vote voter voters voting vulnerabilities
vulnerability vulnerable wade wages wait waiting waive waived waiver waivers wake walk walking walks wall want
wanted wanting wanton wants war wards warfare warm warmest warming warmly warmth warned warning warrant
warranted warrants wars warships was washing wasn waste watch watched watching water waters waterway wave waver
waves way ways weak weaken weakened wealth weapon weaponize weaponized weapons weather web website week weekend
weeks weigh weighing weight welcome welcomed welcomes welcoming welfare well wellbeing went were weren what
whatever whatsoever wheels when whenever where whereabouts whereas wherever whether which while whims whitehouse
who whoever whole whom whose why wide widely wider widespread wield wielded wife wildlife willing willingly
willingness win wind window winner winners winning wisdom wise wish wishes wishful wishing with withdraw
withdrawal withdrawals withdrawing withdrawn withdraws withhold within without withstand witness witnessed
witnesses witnessing woman women won wonder wondered wonderful wondering word words work worked worker workers
workforce working workplace works world worldview worldwide worried worries worry worrying worse worsened
worsening worship worst worth would wouldn wounded wracked wrapped wrath writ write writing written wrong
wrongful wrongfully wrongly wrote wrought www xenophobia yeah year yearning years yep yes yesterday yet yield
yong you young youngest your yours yourself yourselves youth youtube zero zone
`;

/** British spellings and words of the trade that those releases lack. */
const BRITISH =
  'neighbouring neighbour neighbours labour defence programme programmes centre centres favour honour honours behaviour colour organisation organisations recognise recognised travelling metre metres harbour theatre catalogue licence practise enrolment fulfil besides whether enter follow reporter newsroom summary monitoring presidencies municipalities ministries embassies councils ministerial bilateral';

/** The set of common words, built at first use. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...WORDS.trim().split(/\s+/), ...BRITISH.split(' ')]);
