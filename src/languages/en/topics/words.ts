import type { OfficeTopics, TopicWords } from '../../../facts/index.ts';

/** Words around topics: what talks are about, which sentences go on about a meeting and which turn away from it. */
export const topicWords: TopicWords = {
  about:
    'discuss discussed discusses discussing discussion discussions debated reviewed review addressed addressing covered covering cover tackled focused focusing focus focuses focussed revolved centred centered concentrated explored considered examined agenda topics topic subject subjects talked dealt devoted dedicated briefed touched touching dwelt regarding concerning raise raised raising exchanged assessed evaluated outlined reviewing deliberated turned views opinions stock talk themes comprises comprised topical theme spotlight touch touches conferred confer conversed spoke speak attention explore examine assess mull weighed surveyed probed went-through went-over go-over going-over gone-through brought-up bring-up brings-up looked-over looked-at looking-at looked-into asked-about asked-after heard-about hear-about told-of inquired-about enquired-about concentrates dealing wanted-to-know walked-through worked-on pored-over',
  fills:
    'filled dominated dominate topped occupied loomed overshadowed featured figured took-up taken-up takes-up made-up came-up come-up comes-up item-one item-two was-item were-item are-item is-item were-what was-what came-first stood-first headed-the tops-the top-the filled-most took-most took-two took-half took-an accounted-for was-added were-added',
  passive: 'were was is are been being',
  institutions: 'ministry department secretariat directorate bureau',
  umbrella: 'including such namely especially notably particularly among',
  heads:
    'matters issues affairs projects project sector sectors industry industries questions topics policy policies field fields sphere spheres area areas links agenda programmes programs initiative initiatives development developments problems problem needs services management files file crisis dispute',
  carriers:
    'situation issue issues question questions state protection management use development extension construction opening training future prospects status problem problems fate supply expansion modernisation safety promotion improvement lack role topic subject matter field fields sphere area areas import imports export exports preservation delivery recruitment return number resumption',
  not: 'not never neither nor denied denies hardly',
  afterItem:
    'and or as in with between for on of to among at within including along from by ahead through under after during that which were was is are',
  turns:
    'he she they both who which while whereas adding saying noting stressing after before but we i where with agreed agree agrees expressed expressing thanked underscored underlined stressed emphasised emphasized noted said called welcomed reaffirmed reiterated condemned urged pledged announced signed decided affirmed confirmed voiced conveyed commended praised invited asked requested praising underlining underscoring emphasising emphasizing highlighting reaffirming reiterating calling agreeing',
  weakly: 'in on for against to within of',
  on: 'on about over regarding concerning of into',
  notAbout:
    'margins sidelines fringes behalf occasion eve way side invitation request initiative board arrival phone telephone time',
  margins: 'margins margin sidelines fringes',
  goesOn:
    'he she they both we i it two three sides parties ministers leaders officials delegations counterparts interlocutors guest guests host hosts his her their presidents secretaries participants interlocutor colleague president minister secretary chancellor ambassador chairperson premier visitor',
  group: 'both two three sides parties ministers leaders delegations counterparts',
  courtesy: 'courtesy farewell called-on calls-on call-on calling-on guest-of',
  talks:
    'talks conversation discussion discussions meeting visit call dialogue session consultations exchange agenda topics lunch dinner audience',
  inOrder: 'first second third fourth fifth',
  ofTwo: 'former latter',
  the: 'the their this these both our',
  turnsAway:
    'asked responding answering meanwhile separately background related photo read earlier elsewhere elsewhere, also-read advertisement asked-about in-other on-another in-another in-separate in-a-separate on-a-separate in-related in-brief notes',
};

/** Words of an office that tell its field. */
export const officeTopics: OfficeTopics = {
  'environment-and-water': 'environment water fisheries sustainability forestry oceans',
  'energy-security': 'energy petroleum oil electricity',
  'trade-and-investment': 'trade commerce industry investment investments exports',
  'economy-and-trade': 'economy agriculture',
  'development-and-debt': 'finance development treasury',
  'transport-and-connectivity': 'transport transportation infrastructure railways aviation',
  'deterrence-and-defence': 'defence defense',
  migration: 'immigration migration borders',
  'crime-and-drugs': 'interior police',
  health: 'health',
  'research-and-education': 'education science research',
  'culture-and-diaspora': 'culture sport sports diaspora youth',
  'digital-governance': 'digital telecommunications',
  climate: 'climate',
  'tourism-and-business': 'tourism',
  'democracy-and-elections': 'electoral election elections',
  'regional-cooperation': 'integration',
};
