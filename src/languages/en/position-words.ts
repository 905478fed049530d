import type { PositionWords } from '../../facts/index.ts';
import type { Stance } from '../../model/index.ts';
import { GIVEN_NAMES } from './given-names.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const stances = (stance: Stance, text: string): [string, Stance][] => [...words(text)].map((one) => [one, stance]);

/** Small closed classes of English words that the engine of positions reads. */
export const POSITION_WORDS: PositionWords = {
  between: words(`
    has have had having is are was were be been being do does did will would shall should can could may might must
    's 've 'd 'll 're 'm not never n't no longer hardly
    also again already always often then now still once twice later earlier today yesterday meanwhile however therefore
    strongly firmly categorically deeply warmly highly sharply clearly resolutely unequivocally vehemently flatly bluntly fully
    further furthermore too both all each jointly together unanimously officially publicly repeatedly consistently
    particularly especially specifically sincerely wholeheartedly profoundly greatly really truly simply merely only just
    yet nevertheless nonetheless subsequently recently finally afterwards thereafter instead rather even even openly
    explicitly implicitly formally solemnly proudly gladly angrily likewise similarly equally additionally moreover thus hereby
    previously immediately promptly personally utterly absolutely totally entirely completely strenuously robustly angrily
    gratefully respectfully cautiously tentatively reportedly allegedly briefly plainly frankly candidly emphatically
    monday tuesday wednesday thursday friday saturday sunday last week month year`),
  be: words(`is are was were be been being 's 're 'm am`),
  have: words(`has have had 've having`),
  modals: words('will would shall should can could may might must do does did cannot'),
  irregular: words(
    'said told gave took made held stood found spoke wrote sought sent put cut withdrew drew broke froze laid paid read cast left undertook forgave upheld withheld understood foresaw bade led knew dealt had have has are were was is am threw shown swore stole ran hid fought got became shut felt thought kept meant brought chose swore began saw went came hit set let did lent spent built rebuilt sold bought struck bound bore forbade drove lost fed rose stuck tore wept pled learnt met overcame won shot',
  ),
  pluralNouns: words(
    'sanctions supports calls demands concerns attacks offers promises pledges requests regrets fears claims bans blocks values proposals plans aims threats charges protests warnings hopes blames urges values backs notes remarks reports comments posts honours honors favours favors worries signs doubts faults hails views',
  ),
  lineNouns: words(
    'thanks press calls demands supports regrets concerns talks signs adds notes remarks comments reports posts reads views rules backs claims following including speaking',
  ),
  determiners: words(
    'the a an this that these those his her its their our my any some no every each such another what whose',
  ),
  contact: words(
    'telephoned phoned called rang wrote summoned took letter telegram cable message note calls telephones writes opportunity occasion floor',
  ),
  anybodies: words(
    'donors donor partners lenders manufacturers companies firms investors banks owners everyone everybody anyone nobody all states countries nations parliaments governments allies members world community mankind humanity outsiders others people citizens public media journalists climate global international planet debt multilateral',
  ),
  claimNouns: words(
    'accusation accusations charge charges allegation allegations claim claims criticism reproach assertion assertions insinuation insinuations',
  ),
  remarks: words('remark remarks statement statements comment comments words speech threat threats insult insults'),
  claimPronouns: words('that this it'),
  adverse: words(
    'against oppose condemn denounce pressure pressurise pressurize sanction sanctions punish isolate boycott ban expel confront deter restrain resist warn urge encourage persuade convince tell',
  ),
  critics: words(
    'mp mps senator deputy lawmaker legislator opposition congressman congresswoman parliamentarian shadow caucus faction activist columnist editor',
  ),
  rulers: words(
    'minister ministers secretary president premier chancellor commissioner ambassador representative envoy governor director chief king prince speaker assistant foreign',
  ),
  attitudeNouns: new Map([
    ...stances(
      'PRAISE',
      'praise applause acclaim commendation plaudits compliments thanks gratitude appreciation congratulations satisfaction delight relief pride',
    ),
    ...stances('CONDEMN', 'criticism condemnation denunciation rebuke censure outrage fury anger protest protests'),
    ...stances('WARN', 'warning warnings threat threats'),
    ...stances(
      'CONCERN',
      'concern concerns alarm worry unease disappointment regret dismay annoyance chagrin displeasure consternation',
    ),
    ...stances('CALL_FOR', 'appeal appeals plea pleas'),
    ...stances('DEMAND', 'demand demands ultimatum'),
    ...stances('SUPPORT', 'support backing endorsement solidarity sympathy condolences'),
    ...stances('REJECT', 'rejection refusal denial objections'),
    ...stances('ACCUSE', 'accusation accusations'),
  ]),
  goesTo: words('went go goes gone extend extends extended'),
  comesFrom: words('came come comes followed follows arrived reached reaches'),
  draws: words(
    'drew draws drawn won wins earned earns attracted attracts prompted sparked provoked triggered met brought received got found enjoyed',
  ),
  messages: words(
    'message position line answer response advice verdict reply stance warning appeal demand view conclusion request condition plea priority',
  ),
  reported: words('would could was were had'),
  abilities: words("could can cannot couldn't can't"),
  ownBodies: words('parliament senate congress cabinet government lawmakers taxpayers'),
  voiced: words('voiced made raised announced spread expressed published heard uttered issued adopted decided coming'),
  stateOwns: words(
    'application bid membership accession candidacy candidature sovereignty independence people peoples efforts reforms neutrality admission aspirations neighbours neighbors territorial integrity generosity hospitality government leadership army troops soldiers farmers fishermen citizens',
  ),
  numbers: new Map([
    ['two', 2],
    ['both', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
  ]),
  reportedDuties: words('should must would could'),
  unionBodies: new Map([['commission', 'EU']]),
  carries: words(
    'met meets received receives hosted hosts visited visits held holds welcomed welcomes attended attends chaired chairs opened opens addressed briefed briefs discussed discusses reviewed reviews inspected inspects toured tours signed signs exchanged spoke arrived arrives presented presents outlined outlines described describes conferred travelled traveled listened greeted handed spent began begins went took participated delivered concluded explored examined considered touched referred',
  ),
  time: words(
    'on in at after during late earlier yesterday today monday tuesday wednesday thursday friday saturday sunday later afterwards before when while as via through from last this',
  ),
  asides: words('however meanwhile for in nevertheless nonetheless too also moreover therefore as at on likewise'),
  leads: words(
    'when while after before asked as today yesterday earlier later meanwhile finally also then here there last this next additionally',
  ),
  impersonal: words('it hope appreciation gratitude concern regret satisfaction support'),
  agentless: words(
    'agreed decided signed reached expressed voiced reaffirmed stressed underlined emphasised emphasized noted highlighted condemned rejected welcomed deplored commended appreciated praised denounced regretted',
  ),
  tells: words('told tells telling informed informs assured assures'),
  gapStops: words('that who which because is are was were will would must should shall does did'),
  negators: words(
    "not no never n't cannot can't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't neither nor without hardly none nobody nothing",
  ),
  prepositions: words(`
    of in on at to from with by for about over under against between among amid amidst into onto upon within without through
    throughout during after before since until till toward towards alongside beside besides near across along behind beyond
    despite concerning regarding via per than like unlike around above below off out including following`),
  relatives: words('who which that whom whose where'),
  conjunctions: words('and but or nor yet then while whereas'),
  firstPerson: words('i we us me ourselves myself'),
  possessiveFirstPerson: words('our my ours mine'),
  secondPerson: words('you your yours'),
  groups: words(`
    both sides two three four five parties ministers leaders delegations counterparts presidents officials diplomats countries
    governments capitals interlocutors participants members trio pair duo colleagues heads ambassadors representatives
    foreign-ministers partners negotiators envoys chiefs premiers neighbours neighbors delegates they six seven eight`),
  others: words(`
    counterpart colleague guest visitor dignitary host hostess interlocutor opposite visitors hosts guests`),
  institutions: words(`
    ministry government department embassy mission side authorities administration cabinet presidency chancellery delegation
    parliament congress senate kingdom republic federation state nation country secretariat office consulate regime treasury
    executive foreign-ministry people bloc union organisation organization alliance council agency commission assembly party
    military army junta palace leadership capital committee bank court house authority summit forum
    conference bureau community coalition tribunal ministerial troika secretariat-general chamber`),
  documents: words(
    'statement communique communiqué declaration readout release text resolution document message letter note',
  ),
  roles: words(`
    minister secretary president premier chancellor ambassador spokesperson spokesman spokeswoman envoy commissioner
    representative chairman chairwoman chair chairperson director leader diplomat official king queen emir amir sultan prince
    princess governor deputy undersecretary speaker chief head councillor adviser advisor cardinal pope general mp senator
    lawmaker majesty highness holiness excellency deputies coordinator rapporteur taoiseach`),
  welcomeEnds: words('for decision to in at'),
  opensClause: words(
    'who which while whereas adding noting saying stressing whose but where though although because calling warning when after',
  ),
  nots: words('not no never'),
  conditions: words('if when as'),
  separators: words('and but while whereas because since yet so therefore'),
  beforeNouns: words('the a an this these those his her its their our my any some every each of for by with on in'),
  beforePlainVerbs: words('i we you they who that to and not'),
  nounForms: words(
    'attack raid block lie bomb shell threat hope fear need want matter concern change plan aim delay war',
  ),
  nounPlurals: words(
    'attacks raids blocks lies shells bombs threats hopes fears needs wants matters concerns changes plans aims violates',
  ),
  afterNouns: words('by of on in against are were from'),
  asideRelatives: words('who which whose'),
  conveys: words(
    'convey conveys conveyed conveying relay relays relayed relaying transmit transmits transmitted transmitting deliver delivers delivered delivering communicate communicates communicated communicating pass passes passed passing',
  ),
  conveyedNouns: words('thanks gratitude condolences greetings congratulations wishes appreciation regards concern'),
  placing: words('in at'),
  gapNegators: words('no not never little without'),
  that: words('that'),
  tagLeads: words('how as'),
  audience: words('reporters journalists parliament mps lawmakers media press him her me them'),
  afterTags: words('to and who'),
  notContent: words('of about with for by from into up out as'),
  opensContent: words('that how why'),
  tellsAbout: words('about of on in at after when during over regarding how for before'),
  endsAddressee: words('that about'),
  duties: words('must should ought'),
  futures: words(`will 'll shall would`),
  days: words('monday tuesday wednesday thursday friday saturday sunday'),
  asBefore: words('always ever usual before'),
  goesOn: words('and but or then yet'),
  governs: words('with by from to for met meeting of'),
  notContact: words('on upon for'),
  inverts: words(
    'said says added adds replied stressed noted stated declared explained underlined emphasised emphasized continued concluded remarked told wrote warned insisted asked argued commented announced confirmed promised recalled responded answered pointed retorted observed affirmed quipped joked reiterated repeated goes went underscored writes tweeted thinks believes reads',
  ),
  objectEnds: words(
    'for to that on over about regarding because since when as who which whose after by with from at in',
  ),
  titles: words('mr mrs ms dr sir mr. mrs. ms. dr. sir. h.e. h.e foreign prime minister president'),
  inLists: words('the both to of as well on its with people peoples government governments authorities nation'),
  inside: words('in at near inside across'),
  joining: words('joining join entering my our'),
  objectPronouns: words('him her them you'),
  behindPronouns: words('for to on that of and with by in'),
  allies: words('allies'),
  anaphors: words(
    'charge charges claim claims accusation accusations allegation allegations decision attack attacks demand remark remarks statement move moves criticism description launches measure measures sanctions proposal offer request this these that they such it maneuvers manoeuvres actions designation step steps',
  ),
  giving: words(
    'double doubled complete answer settle train flights cargoes scholarship vaccines rice grain houses hospitals tanks officers help send share provide train lend supply supplies support assist assistance deliver donate aid expertise experience engineers experts doctors hospital contribute second friend ally finance fund funds loan loans credit grant grants disburse allocate release scholarships equipment facilitate host backing build rebuild invest',
  ),
  contentVerbs: words('is are was were be must should will would has have had can could may'),
  splitVerbs: words(
    'will would shall should must can could cannot may might is are was were has have had does do did needs need only never remains remain',
  ),
  honorifics: words(
    'mr mrs ms dr sir dame lord lady sheikh prof hon honourable honorable excellency highness his her their msgr acting former visiting new both two three four five other',
  ),
  pronouns: words('he she it they him her them'),
  phraseOpeners: words('the a an this these those his her its their our my'),
  glue: words('and & or'),
  hops: words('of for at to in from on'),
  hopsOfNouns: words('of for at'),
  countsOf: words('both all two three'),
  hosts: words('host hosts hostess'),
  guests: words('dignitary dignitaries guest guests visitor visitors'),
  bodies: words(
    'parliament council assembly commission organisation organization agency secretariat committee union alliance bloc court bank office mission house senate congress party authority summit forum conference bureau community coalition tribunal chamber group',
  ),
  governments: words(
    'government ministry department authorities cabinet administration presidency country nation side embassy state people',
  ),
  ownersOf: words('his her their'),
  states: words(
    'agencies organisations organizations institutions ministries parliaments governments countries capitals states nations neighbours neighbors',
  ),
  masculine: words('he him his'),
  askers: words('q question questions journalist reporter moderator interviewer press media presenter host anchor'),
  introduces: words('by from of statement remarks message address speech letter column article op-ed author'),
  releases: words('statement remarks message text letter communique'),
  plural: words('we our us'),
  singular: words('i my'),
  answerers: words('a answer'),
  ours: words('our my'),
  planVerbs: words(
    'see come tour join joined joining fly meet visit travel attend host hold arrive receive participate head fly chair speak stay return leave address discuss received travelling visiting meeting hosting attending hosted',
  ),
  beforePlans: words('also be then now again soon'),
  lightPlans: words('take pay have go be'),
  planned: words('part a an talks place to official in on home'),
  onPlaces: words('in on'),
  continues: words('will would shall must should can could cannot does do did is are has have no not never'),
  meetingNouns: words(
    'meeting meetings talks trip visit spoke met host summit session calendar telephone call invitation interview attend participate discussed discuss attendance hosted reviewed embraced',
  ),
  asksWhether: words('whether whom'),
  pointers: words('that this which'),
  isWas: words('is was'),
  reasons: words('why how where when'),
  thirdPersons: words('they those he she'),
  clefts: words('that who which'),
  weAndI: words('we i'),
  leadsOut: words('and but so as while'),
  frontings: words('while after when by in on upon besides'),
  phases: words(
    'began begins begun started starts opened opens concluded concludes ended ends closed finished continued',
  ),
  companions: words('together along alongside jointly'),
  wills: words(`will shall 'll`),
  givenNames: GIVEN_NAMES,
  asking: words('whether if unless how why'),
  nobodies: words('neither nor no nobody none'),
  treatySides: words('sides parties'),
  harms: words(
    'attack attacks raid raids strike strikes aggression war offensive threat threats violence sanctions embargo blockade force pressure tariffs duties incursion incursions assault assaults',
  ),
  harmsOf: words(
    'killing killings murder murders displacement displace displacing deportation deportations deporting expulsion invasion occupation bombing shelling bombardment massacre assassination kidnapping abduction annexation siege starvation',
  ),
  stateNouns: words('kingdom sultanate emirate principality'),
  topicLeads: words('on regarding concerning turning as with about addressing commenting discussing'),
  listeners: words('you'),
  townsOwn: words(
    'group agreement agreements accord accords process convention conventions declaration protocol protocols treaty conference summit forum consensus statute charter club pact format principles agenda talks negotiations communiqué communique compact roadmap document decision framework',
  ),
  ties: words('relations relationship ties friendship cooperation partnership bonds links groups dialogue exchange'),
  statesOfMind: words('alarmed concerned worried dismayed saddened shocked disturbed troubled outraged'),
  principles: new Map([['one-china', 'CHN']]),
  onlys: words('only just merely simply'),
  styles: words('highness majesty excellency holiness eminence'),
  ownRoles: words('director spokesperson spokesman spokeswoman undersecretary'),
  sides: words(
    'sides countries nations peoples capitals governments states parliaments donors neighbours neighbors parties leaders ministers presidents kingdoms republics',
  ),
  pairs: words('both two sides pair duo'),
  semiModals: words(
    'want wants wanted wish wishes wished like continue continues continued remain privileged honoured honored glad pleased happy proud delighted hasten keen eager anxious careful quick',
  ),
  wishes: words('want wants wanted wish wishes like'),
  askedOf: words('urged requested reminded encouraged asked'),
  presentBe: words('is are'),
  contacts: words('contact contacts tel telephone phone email e-mail enquiries inquiries media press fax editor photo'),
  genres: words(
    'statement statements remarks words message address speech letter column article op-ed briefing intervention keynote lecture toast testimony',
  ),
  aboutWords: words('on at to with in after during regarding about following upon between against via from'),
  vocatives: words(
    'honourable honorable hon excellency excellencies your dear distinguished mr madam mister ladies esteemed colleagues members friends',
  ),
  authors: words('writer author columnist contributor'),
  tellers: words('spokesman spokeswoman spokesperson communique communiqué statement agency readout'),
  subjectPronouns: words('he she'),
  seats: new Map([['brussels', 'EU']]),
  titlesOfRole: new Map([
    ['minister', ['minister', 'secretary']],
    ['spokesman', ['spokes']],
    ['spokeswoman', ['spokes']],
    ['spokesperson', ['spokes']],
    ['diplomat', ['minister', 'ambassador', 'diplomat', 'secretary', 'envoy']],
    ['official', ['']],
    ['chief', ['chief', 'head', 'representative', 'minister', 'secretary']],
    ['majesty', ['king', 'queen', 'emperor', 'sultan', 'majesty']],
    ['highness', ['amir', 'emir', 'prince', 'princess', 'sheikh', 'king', 'highness', 'ruler']],
    ['holiness', ['pope', 'father', 'patriarch', 'pontiff']],
    ['excellency', ['']],
    ['head', ['head', 'president', 'minister', 'director', 'secretary', 'chief']],
  ]),
};
